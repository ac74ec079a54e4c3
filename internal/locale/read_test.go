package locale_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/locale"
)

func TestReadNumber(t *testing.T) {
	for _, c := range []struct {
		typed  string
		fr, en float64
	}{
		{"0", 0, 0},
		{"12", 12, 12},
		{"12,5", 12.5, 12.5},
		{"12.5", 12.5, 12.5},
		{" 12,5 % ", 12.5, 12.5},
		{"12.5%", 12.5, 12.5},
		{"71\u202f%", 71, 71},
		{"20 Md€", 20, 20},
		{"€20bn", 20, 20},
		{"20 €", 20, 20},
		{"×2,9", 2.9, 2.9},
		{"-3", -3, -3},
		{"\u22123,25", -3.25, -3.25},
		{"1 234,5", 1234.5, 1234.5},
		{"1\u202f234\u00a0567", 1234567, 1234567},
		{"1’234.5", 1234.5, 1234.5},
		{"1,234.5", 1234.5, 1234.5},
		{"1.234,5", 1234.5, 1234.5},
		{"-1,234,567", -1234567, -1234567},
		{"1.234.567,8", 1234567.8, 1234567.8},
		{"1.234.567", 1234567, 1234567},
		{"1.234", 1.234, 1.234},
		{"1,234", 1.234, 1234},
		{"-12,345", -12.345, -12345},
		{"0,123", 0.123, 0.123},
		{"1234,567", 1234.567, 1234.567},
		{"1,23", 1.23, 1.23},
		{".5", 0.5, 0.5},
		{",5", 0.5, 0.5},
		{"-.5", -0.5, -0.5},
		{"300.", 300, 300},
		{"300,", 300, 300},
		{"1,234.", 1234, 1234},
		{"+300", 300, 300},
		{"+ 300", 300, 300},
		{"\u22123", -3, -3},
		{"–3", -3, -3},
		{"１２．５％", 12.5, 12.5},
		{"＋１\u3000２３４", 1234, 1234},
		{"\u200b30\u200b0\ufeff", 300, 300},
		{"\u2067300\u2069", 300, 300},
		{"3\u00ad00", 300, 300},
	} {
		for l, want := range map[locale.Lang]float64{locale.Fr: c.fr, locale.En: c.en} {
			if got, _, ok := l.ReadNumber(c.typed); !ok || got != want {
				t.Errorf("%s: ReadNumber(%q) = %v, %v, want %v", l.Code(), c.typed, got, ok, want)
			}
		}
	}
}

func TestReadNumberRefuses(t *testing.T) {
	for _, typed := range []string{
		"", " ", "-", "+", "%", "€", ",", ".", "-.", "..5", "5..", "--5", "+-5", "++5", "Inf", "NaN", "twelve",
		"1,2,3", "1.2.3", "12,5.0", "1,2,3.4", "1.2,345,6", "1,234.567.8", "٣", "1234567890123456789012345", "\xff", "€€5", "\u200b",
	} {
		for _, l := range locale.Langs {
			if got, _, ok := l.ReadNumber(typed); ok {
				t.Errorf("%s: ReadNumber(%q) = %v, want it refused", l.Code(), typed, got)
			}
		}
	}
}

// The unit is returned in one spelling.
func TestReadNumberUnit(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"12": "", "12 %": "%", "€20bn": "€bn", "-€20bn": "€bn", "\u2212€3bn": "€bn", "€ -3": "€", "300bn €": "bn€", "300 Md€": "md€",
		"300 milliards d’euros": "milliardsdeuros", "300\u00a0milliards d'euros.": "milliardsdeuros",
		"4 GW": "gw", "4 GW a year": "gwayear", "5 years": "years", "×2,9": "×", "2.9x": "x", "X2": "", "x2": "x",
		"5-": "", "1e3": "e3", "0x10": "x10", "1_000": "_000", "5%%": "%%", "1\x00": "\x00", "2 °C": "°c", "５ｙｅａｒｓ": "years",
	} {
		for _, l := range locale.Langs {
			_, unit, ok := l.ReadNumber(typed)
			if ok != (typed != "X2") || ok && unit != want {
				t.Errorf("%s: ReadNumber(%q) has the unit %q, %v; want %q", l.Code(), typed, unit, ok, want)
			}
		}
	}
}

// ReadNumber reads what Plain writes, with its units, as the same number.
func TestReadNumberReadsWhatIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.IntRange(0, 6).Draw(t, "decimals")
		units := rapid.Int64Range(-1e15, 1e15).Draw(t, "units")
		if rapid.Bool().Draw(t, "small") {
			units %= 1e6
		}
		v := float64(units) / math.Pow10(decimals)
		for _, l := range locale.Langs {
			typed := l.Plain(v)
			for _, s := range []string{typed, typed + "%", l.PlainPercent(v), typed + "\u00a0Md€"} {
				if got, _, ok := l.ReadNumber(s); !ok || got != v {
					t.Fatalf("%s: %v is written %q and read as %v, %v; want the same number", l.Code(), v, s, got, ok)
				}
			}
		}
	})
}

func FuzzReadNumber(f *testing.F) {
	for _, s := range []string{"12,5 %", "€1,234.5bn", "1\u202f234,5\u00a0Md€", "\u2212,.", "1.2.3", "-0", "1e9", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, l := range locale.Langs {
			v, unit, ok := l.ReadNumber(s)
			if math.IsNaN(v) || math.IsInf(v, 0) || !ok && (v != 0 || unit != "") {
				t.Fatalf("%s: %q is read as %v %q, %v; want a finite number, and 0 where it is none", l.Code(), s, v, unit, ok)
			}
			if again, _, ok := l.ReadNumber(l.Plain(v)); ok && again != v {
				t.Fatalf("%s: %q is %v, which is written %q and read as %v; want the same number", l.Code(), s, v, l.Plain(v), again)
			}
		}
	})
}
