package locale_test

import (
	"math"
	"testing"

	"aicontinent/internal/locale"
)

// written is a number as each language should write it.
type written struct {
	name, gotFr, gotEn, fr, en string
}

func checkWritten(t *testing.T, cases []written) {
	t.Helper()
	for _, c := range cases {
		if c.gotFr != c.fr {
			t.Errorf("%s in French: %q, want %q", c.name, c.gotFr, c.fr)
		}
		if c.gotEn != c.en {
			t.Errorf("%s in English: %q, want %q", c.name, c.gotEn, c.en)
		}
	}
}

func TestNumber(t *testing.T) {
	var cases []written
	for _, c := range []struct {
		v        float64
		decimals int
		fr, en   string
	}{
		{0, 0, "0", "0"},
		{0, 2, "0,00", "0.00"},
		{math.Copysign(0, -1), 1, "0,0", "0.0"},
		{-0.04, 1, "0,0", "0.0"},
		{-0.06, 1, "\u22120,1", "\u22120.1"},
		{999, 0, "999", "999"},
		{999.96, 1, "1\u202f000,0", "1,000.0"},
		{1000, 0, "1\u202f000", "1,000"},
		{-1000, 0, "\u22121\u202f000", "\u22121,000"},
		{-100, 0, "\u2212100", "\u2212100"},
		{27871.5, 1, "27\u202f871,5", "27,871.5"},
		{1234567.891, 2, "1\u202f234\u202f567,89", "1,234,567.89"},
		{math.NaN(), 1, "–", "–"},
		{math.Inf(-1), 1, "–", "–"},
	} {
		cases = append(cases, written{"Number", locale.Fr.Number(c.v, c.decimals), locale.En.Number(c.v, c.decimals), c.fr, c.en})
	}
	checkWritten(t, cases)
}

func TestSignificant(t *testing.T) {
	var cases []written
	for _, c := range []struct {
		v      float64
		digits int
		fr, en string
	}{
		{0, 3, "0", "0"},
		{27871.5, 3, "27\u202f900", "27,900"},
		{17.98, 4, "17,98", "17.98"},
		{2.9, 3, "2,9", "2.9"},
		{2.9999, 3, "3", "3"},
		{0.0128, 2, "0,013", "0.013"},
		{-999.6, 3, "\u22121\u202f000", "\u22121,000"},
		{math.Inf(1), 3, "–", "–"},
		{math.NaN(), 3, "–", "–"},
	} {
		cases = append(cases, written{"Significant", locale.Fr.Significant(c.v, c.digits), locale.En.Significant(c.v, c.digits), c.fr, c.en})
	}
	checkWritten(t, cases)
}

func TestPlain(t *testing.T) {
	var cases []written
	for _, c := range []struct {
		v      float64
		fr, en string
	}{
		{0, "0", "0"},
		{math.Copysign(0, -1), "0", "0"},
		{0.1, "0,1", "0.1"},
		{1234.5, "1\u202f234,5", "1,234.5"},
		{-0.000001, "\u22120,000001", "\u22120.000001"},
		{1e6, "1\u202f000\u202f000", "1,000,000"},
		{math.NaN(), "–", "–"},
	} {
		cases = append(cases, written{"Plain", locale.Fr.Plain(c.v), locale.En.Plain(c.v), c.fr, c.en})
	}
	checkWritten(t, cases)
}

// In sentences money is written out where a language does so, in the form of its
// number, and in millions where it counts billions in these.
func TestLongMoney(t *testing.T) {
	for _, c := range []struct {
		l        locale.Lang
		billions float64
		want     string
		scale    float64
	}{
		{locale.En, 200, "€200bn", 1},
		{locale.Fr, 1.5, "1,5\u00a0Md€", 1},
		{locale.De, 1, "1\u00a0Milliarde Euro", 1},
		{locale.De, 1.5, "1,5\u00a0Milliarden Euro", 1},
		{locale.Es, 200, "200.000\u00a0millones de euros", 1000},
		{locale.Es, 1.1, "1.100\u00a0millones de euros", 1000},
		{locale.It, 1, "1\u00a0miliardo di euro", 1},
		{locale.Nl, 24, "24\u00a0miljard euro", 1},
		{locale.Pl, 22, "22\u00a0mld euro", 1},
		{locale.Pl, 2.2, "2,2\u00a0mld euro", 1},
	} {
		if got, scale := c.l.LongMoney(c.billions, c.l.Plain); got != c.want || scale != c.scale {
			t.Errorf("%s: %v billions are %q in a scale of %v, want %q and %v", c.l.Code(), c.billions, got, scale, c.want, c.scale)
		}
	}
}

func TestUnits(t *testing.T) {
	fr, en := locale.Fr, locale.En
	checkWritten(t, []written{
		{"percent", fr.Percent(0.714, 0), en.Percent(0.714, 0), "71\u202f%", "71%"},
		{"percent with decimals", fr.Percent(0.7146, 1), en.Percent(0.7146, 1), "71,5\u202f%", "71.5%"},
		{"negative percent", fr.Percent(-0.02, 0), en.Percent(-0.02, 0), "\u22122\u202f%", "\u22122%"},
		{"plain percent", fr.PlainPercent(12.5), en.PlainPercent(12.5), "12,5\u202f%", "12.5%"},
		{"money", fr.Money("24"), en.Money("24"), "24\u00a0Md€", "€24bn"},
		{"negative money", fr.Money(fr.Number(-1.5, 1)), en.Money(en.Number(-1.5, 1)), "\u22121,5\u00a0Md€", "\u2212€1.5bn"},
		{"spoken money", fr.SpokenMoney(8), en.SpokenMoney(8), "8\u00a0milliards d’euros", "8 billion euros"},
		{"spoken money, one", fr.SpokenMoney(1), en.SpokenMoney(1), "1\u00a0milliard d’euros", "1 billion euros"},
		{"spoken money, below two", fr.SpokenMoney(1.9), en.SpokenMoney(1.9), "1,9\u00a0milliard d’euros", "1.9 billion euros"},
		{"spoken money, two", fr.SpokenMoney(2), en.SpokenMoney(2), "2\u00a0milliards d’euros", "2 billion euros"},
		{"spoken money, none", fr.SpokenMoney(0), en.SpokenMoney(0), "0\u00a0milliard d’euros", "0 billion euros"},
		{"times", fr.Times(2.94, 1), en.Times(2.94, 1), "×2,9", "×2.9"},
		{"year", fr.Year(2035), en.Year(2035), "2035", "2035"},
		{"unit", fr.Unit("20", "TWh"), en.Unit("20", "TWh"), "20\u00a0TWh", "20\u00a0TWh"},
		{"percent as unit", fr.Unit("3", "%"), en.Unit("3", "%"), "3\u202f%", "3%"},
		{"unit with percent", fr.Unit("3", "% par an"), en.Unit("3", "% a year"), "3\u202f% par an", "3% a year"},
	})
}

func TestSigned(t *testing.T) {
	for _, c := range []struct{ number, want string }{
		{"1,5", "+1,5"},
		{"0.01", "+0.01"},
		{"10", "+10"},
		{"\u22121", "\u22121"},
		{"0", "0"},
		{"0,00", "0,00"},
		{"0\u202f%", "0\u202f%"},
		{"2\u202f%", "+2\u202f%"},
		{"€0bn", "€0bn"},
		{"–", "–"},
		{"", ""},
	} {
		if got := locale.Signed(c.number); got != c.want {
			t.Errorf("Signed(%q) = %q, want %q", c.number, got, c.want)
		}
	}
}

func TestParseDecimal(t *testing.T) {
	for s, want := range map[string]float64{
		"0": 0, "007": 7, "12": 12, "-3": -3, "12.5": 12.5, "-0.25": -0.25,
		"123456789012345678901234": 123456789012345678901234,
	} {
		if got, ok := locale.ParseDecimal(s); !ok || got != want {
			t.Errorf("ParseDecimal(%q) = %v, %v, want %v", s, got, ok, want)
		}
	}
	if got, ok := locale.ParseDecimal("-0"); !ok || math.Signbit(got) {
		t.Errorf("ParseDecimal(-0) = %v, %v, want 0 without a sign, true", got, ok)
	}
	for _, s := range []string{
		"", "-", ".", ".5", "5.", "-.5", "1.2.3", "1,5", "+1", "1 ", "1e3", "Inf", "nan", "0x1", "1-2", "1%",
		"1234567890123456789012345",
	} {
		if got, ok := locale.ParseDecimal(s); ok {
			t.Errorf("ParseDecimal(%q) = %v, want it refused", s, got)
		}
	}
}
