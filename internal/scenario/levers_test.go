package scenario_test

import (
	"testing"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// defaults are the defaults in the model's description, as links write them.
var defaults = map[string]string{
	"e": "200", "pub": "25", "del": "100", "s": "100,50,800,50", "n": "5", "from": "2025", "yrs": "7",
	"late": "1", "grid": "4", "pace": "1,1,1,1", "lease": "15", "to": "2035",
}

func TestDefault(t *testing.T) {
	want := model.Levers{
		EnvelopeBn: 200, PublicPercent: 25, ArrivalPercent: 100, SplitTenths: [4]int{100, 50, 800, 50}, Sites: 5,
		FromYear: 2025, CommitYears: 7, DelayFactor: 1, GridGW: 4, Pace: [4]float64{1, 1, 1, 1}, LeasePercent: 15,
		Horizon: 2035,
	}
	d := scenario.Default()
	if d.Levers != want || d.Overrides != nil {
		t.Errorf("the default is %+v, want %+v", d, want)
	}
	if _, set := d.Aim(); set {
		t.Error("the default has a target, want none")
	}
	for key, value := range defaults {
		if got := scenario.Parse(key + "=" + value); got.Problems != nil || !got.Scenario.Equal(d) {
			t.Errorf("%s=%s gives %+v, want the default", key, value, got)
		}
	}
}

// The ranges, steps and roles are those of the same table.
func TestLeverTable(t *testing.T) {
	type row struct {
		key            string
		role           scenario.Role
		unit           scenario.Unit
		min, max, step float64
		whole          bool
	}
	want := []row{
		{"e", scenario.Choice, scenario.Billions, 0, 500, 5, false},
		{"pub", scenario.Choice, scenario.Percent, 0, 100, 1, false},
		{"del", scenario.Belief, scenario.Percent, 0, 150, 5, false},
		{"s", scenario.Choice, scenario.Tenths, 0, 1000, 5, true},
		{"n", scenario.Choice, scenario.Sites, 1, 20, 1, true},
		{"from", scenario.Choice, scenario.Year, 2025, 2030, 0.5, false},
		{"yrs", scenario.Choice, scenario.YearSpan, 3, 12, 0.5, false},
		{"late", scenario.Belief, scenario.Ratio, 0.5, 3, 0.1, false},
		{"grid", scenario.Belief, scenario.GigawattsAYear, 0.2, 10, 0.1, false},
		{"pace", scenario.Belief, scenario.Ratio, 0, 4, 0.05, false},
		{"lease", scenario.Belief, scenario.Percent, 0, 100, 1, false},
		{"aim", scenario.Belief, scenario.Percent, 1, 95, 1, false},
		{"to", scenario.View, scenario.Year, 2028, 2040, 1, true},
	}
	if len(scenario.Levers) != len(want) {
		t.Fatalf("%d levers, want %d", len(scenario.Levers), len(want))
	}
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			f := &lever.Fields[j]
			if f.ID == "aim.year" {
				if f.Unit != scenario.Year || f.Min != 2027 || f.Max != 2040 || f.Step != 1 || !f.Whole {
					t.Errorf("the year of the target is %+v, want 2027 to 2040 in whole years", f)
				}
				continue
			}
			if got := (row{lever.Key, lever.Role, f.Unit, f.Min, f.Max, f.Step, f.Whole}); got != want[i] {
				t.Errorf("%s is %+v, want %+v", f.ID, got, want[i])
			}
		}
	}
}

func TestLeverTableIsSane(t *testing.T) {
	keys, ids := map[string]bool{}, map[string]bool{}
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		if lever.Key == "" || keys[lever.Key] || lever.Name == "" || lever.Help == "" {
			t.Errorf("lever %q, %q: want a key of its own, a name and help", lever.Key, lever.Name)
		}
		keys[lever.Key] = true
		if got, ok := scenario.Lookup(lever.Key); !ok || got != lever {
			t.Errorf("Lookup(%q) = %v, %v, want its lever", lever.Key, got, ok)
		}
		if (lever.Single().ID == lever.Key) != (len(lever.Fields) == 1) {
			t.Errorf("the first of %d fields of %s has the ID %s, want the key exactly if it is the only one", len(lever.Fields), lever.Key, lever.Single().ID)
		}
		for j := range lever.Fields {
			f := &lever.Fields[j]
			if got, ok := scenario.FieldOf(f.ID); !ok || got != f || ids[f.ID] {
				t.Errorf("FieldOf(%q) = %v, %v, seen before: %v; want its field, with an ID of its own", f.ID, got, ok, ids[f.ID])
			}
			ids[f.ID] = true
			checkField(t, lever, f)
		}
	}
	if l, ok := scenario.Lookup("p.firm_gain"); ok {
		t.Errorf("Lookup of a parameter returns the lever %s, want none", l.Key)
	}
	if f, ok := scenario.FieldOf("s"); ok {
		t.Errorf("FieldOf the split returns the field %s, want none", f.ID)
	}
}

func checkField(t *testing.T, lever *scenario.Lever, f *scenario.Field) {
	t.Helper()
	off := lever.Key == scenario.KeyAim && f.Default == 0
	if !(f.Min < f.Max) || f.Step <= 0 || !off && f.Check(f.Default) != nil {
		t.Errorf("%s: %v to %v by %v, default %v; want a range with the default in it", f.ID, f.Min, f.Max, f.Step, f.Default)
	}
	if len(lever.Fields) > 1 && (f.Name == "") {
		t.Errorf("%s has no name, want one, since its lever has several fields", f.ID)
	}
	d := scenario.Default()
	if f.Value(d) != f.Default {
		t.Errorf("%s is %v in the default, want %v", f.ID, f.Value(d), f.Default)
	}
	for _, v := range []float64{f.Min, f.Max} {
		if got := f.Value(f.With(d, v)); got != v {
			t.Errorf("%s set to %v is %v, want the same", f.ID, v, got)
		}
		if p := f.Check(v); p != nil {
			t.Errorf("%s at %v: %v, want it allowed", f.ID, v, p)
		}
	}
	for _, v := range []float64{f.Min - 0.001, f.Max + 0.001, nan, inf, -inf} {
		if f.Check(v) == nil {
			t.Errorf("%s at %v is allowed, want a problem", f.ID, v)
		}
	}
	if (f.Check(f.Min+0.5) != nil) != f.Whole {
		t.Errorf("%s at %v: %v, want a problem exactly if only whole numbers are allowed", f.ID, f.Min+0.5, f.Check(f.Min+0.5))
	}
}
