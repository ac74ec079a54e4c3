package scenario_test

import (
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Valid values of each lever, with the link that they give.
func TestParseTakes(t *testing.T) {
	for link, want := range map[string]string{
		"":                                      "",
		"e=0":                                   "e=0",
		"e=500":                                 "e=500",
		"e=200":                                 "",
		"e=200.000":                             "",
		"e=0300":                                "e=300",
		"e=-0":                                  "e=0",
		"e=3e2":                                 "e=300",
		"e=202.55":                              "e=202.55",
		"pub=0":                                 "pub=0",
		"pub=33.3":                              "pub=33.3",
		"del=150":                               "del=150",
		"s=250,250,250,250":                     "s=250,250,250,250",
		"s=1000,0,0,0":                          "s=1000,0,0,0",
		"s=1,2,3,994":                           "s=1,2,3,994",
		"s=100,50,800,50":                       "",
		"n=1":                                   "n=1",
		"n=20.0":                                "n=20",
		"from=2025.5":                           "from=2025.5",
		"from=2027.123":                         "from=2027.123",
		"yrs=12":                                "yrs=12",
		"late=0.5":                              "late=0.5",
		"late=1.05":                             "late=1.05",
		"grid=0.2":                              "grid=0.2",
		"pace=0,4,1,1":                          "pace=0,4,1,1",
		"pace=1,1.5,1,1.025":                    "pace=1,1.5,1,1.025",
		"lease=100":                             "lease=100",
		"aim=1@2027":                            "aim=1@2027",
		"aim=75.5@2040":                         "aim=75.5@2040",
		"to=2028":                               "to=2028",
		"p.firm_gain=0.08":                      "p.firm_gain=0.08",
		"p.firm_gain=0.06":                      "p.firm_gain=0.06", // not drawn once it is set, even to its central value
		"p.firm_gain=0.03&p.additionality=0.75": "p.additionality=0.75&p.firm_gain=0.03",
		"p.frontier_flop_2024=5e25":             "p.frontier_flop_2024=5e25",
		"p.eu_best_run_2024=12e24":              "p.eu_best_run_2024=1.2e25",
		"p.firm_gain=8e-2":                      "p.firm_gain=0.08",
		"p.gdp_2024_bn=17934":                   "p.gdp_2024_bn=17934",
		"p.support_effect_blocked=-0":           "p.support_effect_blocked=0",
		"p.support_effect_blocked=-0e3":         "p.support_effect_blocked=0",
		"p.support_effect_blocked=1e-30":        "p.support_effect_blocked=1e-30",
		"s=250%2C250%2c250,250":                 "s=250,250,250,250",
		"aim=75%402030":                         "aim=75@2030",
		"%65=300":                               "e=300",
		"p%2Efirm_gain=0%2e08":                  "p.firm_gain=0.08",
		"e=+300+":                               "e=300",
		"e=%20300":                              "e=300",
		"to=2040&lease=30&late=1.5&&":           "late=1.5&lease=30&to=2040",
	} {
		got := scenario.Parse(link)
		if query := got.Scenario.Query(); query != want || got.Problems != nil {
			t.Errorf("%s is taken as %q, want %q; problems: %v", link, query, want, got.Problems)
		}
	}
}

// An invalid value leaves its lever at the default and does not affect the others.
func TestParseRefuses(t *testing.T) {
	for key, values := range map[string][]string{
		"e":                      {"", "-1", "-0.01", "500.1", "1e9", "12,5", "200 bn", "NaN", "Inf", "0x10", "1_0", "%zz", "٣"},
		"pub":                    {"-1", "101", "25%", "25%25"},
		"del":                    {"151", "."},
		"s":                      {"", "1000", "500,500", "100,50,800,50,1", "100,50,800,-50,100", "100,50,800,40,10,0", "100,50,800,49,x", "100,50,800,49,0.5", "100,50,800,49.5,0.5", "100,50,800,49", "100,50,800,51", "2000,-1000,0,0", "100.5,49.5,800,50", "a,b,c,d", "100,50,800,", "0,0,0,0"},
		"n":                      {"0", "21", "2.5"},
		"from":                   {"2024.9", "2030.5", "mid-2025"},
		"yrs":                    {"2.5", "12.5"},
		"late":                   {"0.4", "3.1", "×2"},
		"grid":                   {"0.1", "10.1"},
		"pace":                   {"1", "1,1,1", "1,1,1,1,1", "1,1,1,4.1", "-1,1,1,1", "1,1,1,x"},
		"lease":                  {"-1", "100.01"},
		"aim":                    {"", "75", "@", "75@", "@2030", "75@2030@1", "75,2030", "0@2030", "0@0", "96@2030", "75@2026", "75@2041", "75@2030.5", "x@2030"},
		"to":                     {"2027", "2041", "2035.5"},
		"p.firm_gain":            {"", "0.002", "0.14", "x", "8%25", "1e-1e1", "1e", "1e1.0", "e1", "-0.06"},
		"p.frontier_flop_2024":   {"5e24", "5e26", "1e25", "5E25", "5e999", "5"},
		"p.gdp_2024_bn":          {"17935"},
		"p.nothing":              {"1", ""},
		"p.":                     {"1"},
		"p.Firm_gain":            {"0.06"},
		"p.firm_gain%00":         {"0.06"},
		"p.support_half%20%0Ax=": {"6"},
	} {
		for _, value := range values {
			got := scenario.Parse("lease=40&" + key + "=" + value + "&grid=5")
			want := "grid=5&lease=40"
			switch key {
			case "lease":
				got, want = scenario.Parse(key+"="+value+"&grid=5"), "grid=5"
			case "grid":
				got, want = scenario.Parse("lease=40&"+key+"="+value), "lease=40"
			}
			if query := got.Scenario.Query(); query != want || len(got.Problems) != 1 {
				t.Errorf("%s=%s is taken as %q, want %q; problems: %v", key, value, query, want, got.Problems)
			}
		}
	}
}

func TestParseFindsTheQuery(t *testing.T) {
	for link, want := range map[string]string{
		"?e=300":                  "e=300",
		"e=300":                   "e=300",
		"e=300#answer":            "e=300",
		"/fr/?e=300":              "e=300",
		"/fr/":                    "",
		"/fr/?":                   "",
		"/fr/#e=300":              "",
		"https://example.org":     "",
		"https://example.org/fr/": "",
		"https://example.org/fr/?e=300&n=3#x?n=9":       "e=300&n=3",
		"example.org/fr/?e=300":                         "e=300",
		"https://example.org/a=b/?e=300":                "e=300",
		"?e=300&from_page=what?&n=3":                    "e=300&n=3",
		"e=300&from_page=what?&n=3":                     "e=300&n=3",
		"e=300&back=https://example.org/&n=3":           "e=300&n=3",
		"https://example.org/?back=http://a.b/?x&e=300": "e=300",
	} {
		if got := scenario.Parse(link); got.Scenario.Query() != want || got.Problems != nil {
			t.Errorf("%s is taken as %q, want %q; problems: %v", link, got.Scenario.Query(), want, got.Problems)
		}
	}
}

func TestParseLeavesTheRestAlone(t *testing.T) {
	for link, want := range map[string]string{
		"?utm_source=a%20b+c&e=300&utm_medium=%zz&n=3&x": "utm_source=a%20b+c&utm_medium=%zz&x",
		"b=2&a=1&b=2":     "b=2&a=1&b=2",
		"E=300&P.x=1&=5":  "E=300&P.x=1&=5",
		"e=300&m=1.0":     "",
		"m=x&e=300&m=1.0": "",
		"m=0.9&m=1.0":     "",
		"&&a&&":           "a",
		"theme=dark&pin=": "theme=dark&pin=",
		"e=x&s=1&p.no=1":  "",
	} {
		if got := scenario.Parse(link).Rest; got != want {
			t.Errorf("%s leaves %q, want %q", link, got, want)
		}
	}
}

func TestParseVersion(t *testing.T) {
	for link, want := range map[string]string{"e=300": "", "m=1.0": "1.0", "e=1&m=%31.2&n=3": "1.2", "m=": "", "m=x": "", "m=1.0&m=2.0": "1.0", "m=..%2F1": ""} {
		if got := scenario.Parse(link); got.Version != want || got.Problems != nil {
			t.Errorf("%s is of version %q, want %q", link, got.Version, want)
		}
	}
}

// A key given twice is refused, even if both values agree.
func TestParseTwice(t *testing.T) {
	for _, link := range []string{"e=300&n=3&e=300", "e=300&e=x&n=3", "n=3&%65=300&e=400", "n=3&p.firm_gain=0.08&p.firm_gain=0.1"} {
		got := scenario.Parse(link)
		if got.Scenario.Query() != "n=3" || len(got.Problems) != 1 || got.Problems[0].Reason != scenario.Twice {
			t.Errorf("%s is read as %q with the problems %v, want n=3 and one that it is there twice", link, got.Scenario.Query(), got.Problems)
		}
	}
}

func TestSetParameterGivesItsKey(t *testing.T) {
	row, _ := evidence.Index("firm_gain")
	s, problem := scenario.SetParameter(scenario.Default(), "p.firm_gain", "0.08")
	if v, overridden := s.Parameter(row); problem != nil || !overridden || v != 0.08 {
		t.Errorf("firm_gain is %v, overridden %v (problem: %v); want 0.08, true", v, overridden, problem)
	}
	if v, overridden := s.Restore(row).Parameter(row); overridden || v != evidence.Table[row].Central {
		t.Errorf("restored, firm_gain is %v, overridden %v; want %v, false", v, overridden, evidence.Table[row].Central)
	}
	values := s.Parameters()
	if values[evidence.FirmGain] != 0.08 {
		t.Errorf("the model gets %v, want 0.08", values[evidence.FirmGain])
	}
}

// Shared links name the version of the model with which they were made, and are
// otherwise the same.
func TestDated(t *testing.T) {
	for query, want := range map[string]string{"": "m=" + model.Version, "e=300&n=3": "e=300&n=3&m=" + model.Version} {
		s := scenario.Parse(query).Scenario
		got := scenario.Parse(s.Dated())
		if s.Dated() != want || !got.Scenario.Equal(s) || got.Version != model.Version || got.Rest != "" {
			t.Errorf("%q becomes %q, want %q, which reads back as the same scenario", query, s.Dated(), want)
		}
	}
}
