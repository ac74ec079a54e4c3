package locale_test

import (
	"math"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/locale"
)

var categories = map[string]locale.Category{
	"zero": locale.Zero, "one": locale.One, "two": locale.Two, "few": locale.Few, "many": locale.Many, "other": locale.Other,
}

// CLDR gives samples of numbers for each rule. The rules must also be right for
// them with groups and with a sign.
func TestCategoryOfSamples(t *testing.T) {
	t.Parallel()
	content, err := os.ReadFile("testdata/plurals.txt")
	if err != nil {
		t.Fatal(err)
	}
	byCode := map[string]locale.Lang{}
	for _, l := range locale.Known() {
		byCode[l.Code()] = l
	}
	seen := map[locale.Lang]map[locale.Category]bool{}
	checked := 0
	for _, line := range strings.Split(string(content), "\n") {
		words := strings.Fields(line)
		if len(words) == 0 || words[0] == "#" {
			continue
		}
		l, known := byCode[words[0]]
		want, named := categories[words[1]]
		if !known || !named {
			t.Fatalf("the line of CLDR is not read: %s", line)
		}
		if seen[l] == nil {
			seen[l] = map[locale.Category]bool{}
		}
		seen[l][want] = true
		for _, sample := range words[2:] {
			v, ok := locale.ParseDecimal(sample)
			if !ok {
				t.Fatalf("the sample of CLDR is not read: %s", sample)
			}
			_, fraction, _ := strings.Cut(sample, ".")
			number := l.Number(v, len(fraction))
			for _, written := range []string{l.WithMark(sample), number, "\u2212" + number, "+" + number} {
				if got := l.Category(written); got != want {
					t.Errorf("%s: Category(%q) = %d, want %s", l.Code(), written, got, words[1])
				}
			}
			checked++
		}
	}
	if len(seen) != 24 || checked < 1000 {
		t.Errorf("%d numbers of %d languages are looked at, want all of 24", checked, len(seen))
	}
	for l, has := range seen {
		for name, c := range categories {
			if l.HasForm(c) != has[c] {
				t.Errorf("%s: HasForm(%s) = %v, want %v", l.Code(), name, l.HasForm(c), has[c])
			}
		}
	}
}

func TestCategory(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l      locale.Lang
		number string
		want   locale.Category
	}{
		{locale.Pl, "1", locale.One}, {locale.Pl, "1,5", locale.Other}, {locale.Pl, "22", locale.Few}, {locale.Pl, "12", locale.Many},
		{locale.Pl, "10\u00a0002", locale.Few}, {locale.Pl, "0", locale.Many}, {locale.Pl, "1\u00a0000\u00a0000\u00a0000\u00a0022", locale.Few},
		{locale.Fr, "1,5", locale.One}, {locale.Fr, "1\u202f000\u202f000", locale.Other}, {locale.Fr, "4\u202f294\u202f967\u202f297", locale.Other},
		{locale.En, "1.0", locale.Other}, {locale.En, "1,001", locale.Other}, {locale.De, "1.001", locale.Other}, {locale.De, "1,0", locale.Other},
		{locale.Es, "1,0", locale.One}, {locale.Pt, "1,5", locale.Other}, {locale.Lv, "10", locale.Zero}, {locale.Ga, "7", locale.Many}, {locale.Sl, "102", locale.Two},
		{locale.Ro, "1,5", locale.Few}, {locale.Cs, "1,5", locale.Many},
		{locale.En, "", locale.Other}, {locale.En, "–", locale.Other}, {locale.Fr, "–", locale.Other}, {locale.Fr, "\u2212", locale.Other}, {locale.Fr, "1x", locale.Other}, {locale.Fr, ",5", locale.Other},
	} {
		if got := c.l.Category(c.number); got != c.want {
			t.Errorf("%s: Category(%q) = %d, want %d", c.l.Code(), c.number, got, c.want)
		}
	}
}

func TestEachLanguage(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l                                     locale.Lang
		code, name, region                    string
		four, five, percent, day, first, text string
	}{
		{locale.Fr, "fr", "Français", "FR", "1\u202f234,5", "12\u202f345", "27\u202f%", "23 novembre 2026", "1er mars 2027", "«\u202fa, b et c\u202f»"},
		{locale.En, "en", "English", "GB", "1,234.5", "12,345", "27%", "23 November 2026", "1 March 2027", "“a, b and c”"},
		{locale.De, "de", "Deutsch", "DE", "1.234,5", "12.345", "27\u00a0%", "23. November 2026", "1. März 2027", "„a, b und c“"},
		{locale.Es, "es", "Español", "ES", "1.234,5", "12.345", "27\u00a0%", "23 de noviembre de 2026", "1 de marzo de 2027", "«a, b y c»"},
		{locale.Pl, "pl", "Polski", "PL", "1234,5", "12\u00a0345", "27%", "23 listopada 2026", "1 marca 2027", "„a, b i c”"},
		{locale.It, "it", "Italiano", "IT", "1.234,5", "12.345", "27%", "23 novembre 2026", "1 marzo 2027", "«a, b e c»"},
		{locale.Nl, "nl", "Nederlands", "NL", "1.234,5", "12.345", "27%", "23 november 2026", "1 maart 2027", "‘a, b en c’"},
		{locale.Bg, "bg", "Български", "BG", "1234,5", "12\u00a0345", "27%", "23 ноември 2026\u202fг.", "1 март 2027\u202fг.", "„a, b и c“"},
		{locale.Cs, "cs", "Čeština", "CZ", "1\u00a0234,5", "12\u00a0345", "27\u00a0%", "23. listopadu 2026", "1. března 2027", "„a, b a\u00a0c“"},
		{locale.Da, "da", "Dansk", "DK", "1.234,5", "12.345", "27\u00a0%", "23. november 2026", "1. marts 2027", "“a, b og c”"},
		{locale.El, "el", "Ελληνικά", "GR", "1.234,5", "12.345", "27%", "23 Νοεμβρίου 2026", "1 Μαρτίου 2027", "«a, b και c»"},
		{locale.Et, "et", "Eesti", "EE", "1234,5", "12\u00a0345", "27%", "23. november 2026", "1. märts 2027", "„a, b ja c“"},
		{locale.Fi, "fi", "Suomi", "FI", "1\u00a0234,5", "12\u00a0345", "27\u00a0%", "23. marraskuuta 2026", "1. maaliskuuta 2027", "”a, b ja c”"},
		{locale.Ga, "ga", "Gaeilge", "IE", "1,234.5", "12,345", "27%", "23 Samhain 2026", "1 Márta 2027", "“a, b agus c”"},
		{locale.Hr, "hr", "Hrvatski", "HR", "1.234,5", "12.345", "27\u00a0%", "23. studenoga 2026.", "1. ožujka 2027.", "„a, b i c“"},
		{locale.Hu, "hu", "Magyar", "HU", "1234,5", "12\u00a0345", "27%", "2026. november 23.", "2027. március 1.", "„a, b és c”"},
		{locale.Lt, "lt", "Lietuvių", "LT", "1\u00a0234,5", "12\u00a0345", "27\u00a0%", "2026 m. lapkričio 23 d.", "2027 m. kovo 1 d.", "„a, b ir c“"},
		{locale.Lv, "lv", "Latviešu", "LV", "1234,5", "12\u00a0345", "27%", "2026. gada 23. novembris", "2027. gada 1. marts", "“a, b un c”"},
		{locale.Mt, "mt", "Malti", "MT", "1,234.5", "12,345", "27%", "23 ta’ Novembru 2026", "1 ta’ Marzu 2027", "“a, b, u c”"},
		{locale.Pt, "pt", "Português", "PT", "1234,5", "12\u00a0345", "27%", "23 de novembro de 2026", "1 de março de 2027", "«a, b e c»"},
		{locale.Ro, "ro", "Română", "RO", "1.234,5", "12.345", "27\u00a0%", "23 noiembrie 2026", "1 martie 2027", "„a, b și c”"},
		{locale.Sk, "sk", "Slovenčina", "SK", "1\u00a0234,5", "12\u00a0345", "27\u00a0%", "23. novembra 2026", "1. marca 2027", "„a, b a c“"},
		{locale.Sl, "sl", "Slovenščina", "SI", "1234,5", "12.345", "27\u00a0%", "23. november 2026", "1. marec 2027", "„a, b in c“"},
		{locale.Sv, "sv", "Svenska", "SE", "1\u00a0234,5", "12\u00a0345", "27\u00a0%", "23 november 2026", "1 mars 2027", "”a, b och c”"},
	} {
		for _, w := range []struct{ got, want string }{
			{c.l.Code(), c.code}, {c.l.Name(), c.name}, {c.l.Region(), c.region},
			{c.l.Number(1234.5, 1), c.four}, {c.l.Plain(12345), c.five}, {c.l.Percent(0.27, 0), c.percent},
			{c.l.Date("2026-11-23"), unbroken(c.day)}, {c.l.Date("2027-03-01"), unbroken(c.first)},
			{c.l.Quote(c.l.List([]string{"a", "b", "c"})), c.text},
		} {
			if w.got != w.want {
				t.Errorf("%s: got %q, want %q", c.code, w.got, w.want)
			}
		}
	}
	if n := len(locale.Known()); n != 24 {
		t.Errorf("%d languages are known, want 24", n)
	}
}

func unbroken(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }

func TestList(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l     locale.Lang
		items []string
		want  string
	}{
		{locale.En, nil, ""}, {locale.En, []string{"a"}, "a"}, {locale.En, []string{"a", "b"}, "a and b"},
		{locale.Fr, []string{"a", "b", "c", "d"}, "a, b, c et d"}, {locale.Sk, []string{"a", "b"}, "a a\u00a0b"},
	} {
		if got := c.l.List(c.items); got != c.want {
			t.Errorf("%s: List(%q) = %q, want %q", c.l.Code(), c.items, got, c.want)
		}
	}
	if got := locale.Nl.InnerQuote("a"); got != "“a”" {
		t.Errorf("an inner quotation is %q, want “a”", got)
	}
}

// Words are stored in the form in which units are read, because otherwise nobody
// could type them.
func TestWordsArePlain(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Known() {
		for k := locale.Billions; k <= locale.Yearly; k++ {
			for _, w := range l.Words(k) {
				if w != locale.PlainUnit(w) {
					t.Errorf("%s: the word %q is read as %q, want it unchanged", l.Code(), w, locale.PlainUnit(w))
				}
				if w != "" && !l.Is(k, w) {
					t.Errorf("%s: %q is not known as a word of kind %d, want it to be", l.Code(), w, k)
				}
			}
		}
		if l.Is(locale.Years, "") || l.Is(locale.Years, " ") {
			t.Errorf("%s: nothing, or a space, is a word for years; want neither", l.Code())
		}
	}
}

func TestMoneyIsRead(t *testing.T) {
	t.Parallel()
	typed := map[locale.Lang][2][]string{ // billions, millions
		locale.Fr: {{"300 Md€", "300 milliards", "300 milliards d’euros", "1 milliard d'euros", "300 Mds €", "EUR 300 bn"}, {"300 M€", "300 millions d’euros", "300 millions"}},
		locale.En: {{"€300bn", "300bn €", "300 billion", "300 billion euros", "EUR 300bn", "300 billions of euros", "€300b"}, {"€300m", "300 million", "300 million euros"}},
		locale.De: {{"300 Mrd. €", "300 Mrd. Euro", "300 Milliarden Euro", "300 Milliarden", "1 Milliarde €", "300 Mrd", "€ 300 Mrd.", "300 mrd eur"}, {"300 Mio. €", "300 Millionen Euro", "1 Million", "300 Mio"}},
		locale.Es: {{"300 mil millones de euros", "300 mil millones", "300 mil M€", "300 mil M €", "300 millardos"}, {"300.000 M€", "300.000 millones de euros", "300.000 millones", "1 millón", "1 millon de euros"}},
		locale.Pl: {{"300 mld euro", "300 mld €", "300 mld", "300 miliardów euro", "300 miliardow euro", "2 miliardy euro", "1 miliard", "1,5 miliarda euro", "300 mld. EUR"}, {"300 mln euro", "5 milionów", "2 miliony euro"}},
		locale.It: {{"300 mld €", "300 miliardi di euro", "300 miliardi", "1 miliardo di euro", "300 Mrd €"}, {"300 mln €", "300 milioni di euro", "1 milione"}},
		locale.Nl: {{"300 mld. euro", "€ 300 mld.", "300 miljard euro", "300 miljard", "€ 300 miljard"}, {"300 mln euro", "€ 300 miljoen"}},
	}
	for l, both := range typed {
		for i, kind := range []locale.Kind{locale.Billions, locale.Millions} {
			for _, s := range both[i] {
				if _, unit, ok := l.ReadNumber(s); !ok || !l.IsMoney(kind, unit) || l.IsMoney(locale.Billions+locale.Millions-kind, unit) {
					t.Errorf("%s: %q is read with the unit %q, %v, want kind %d alone", l.Code(), s, unit, ok, kind)
				}
			}
		}
	}
	// In continental languages a billion is a million millions.
	for l, s := range map[locale.Lang]string{locale.De: "1 Billion", locale.Es: "1 billón", locale.Pl: "1 bilion", locale.It: "1 bilione", locale.Nl: "1 biljoen", locale.En: "3 b", locale.Fr: "3 M"} {
		if _, unit, _ := l.ReadNumber(s); l.IsMoney(locale.Billions, unit) || l.IsMoney(locale.Millions, unit) {
			t.Errorf("%s: %q is read as money, want no money", l.Code(), s)
		}
	}
}

func TestOtherUnitsAreRead(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l     locale.Lang
		kind  locale.Kind
		typed string
	}{
		{locale.De, locale.Years, "5 Jahre Jahr Jahren J."}, {locale.Es, locale.Years, "5 años año anos"}, {locale.Pl, locale.Years, "5 lat lata rok roku"},
		{locale.It, locale.Years, "5 anni anno"}, {locale.Nl, locale.Years, "5 jaar jaren"}, {locale.Sv, locale.Years, "5 år ar"}, {locale.Fr, locale.Years, "5 ans an années annees"},
		{locale.De, locale.Months, "5 Monate Monat Monaten"}, {locale.Es, locale.Months, "5 meses mes"}, {locale.Pl, locale.Months, "5 miesięcy miesiace miesiąc mies."},
		{locale.It, locale.Months, "5 mesi mese"}, {locale.Nl, locale.Months, "5 maanden maand mnd"}, {locale.Fr, locale.Months, "5 mois"},
		{locale.De, locale.Percents, "5 % Prozent"}, {locale.Pl, locale.Percents, "5 procent proc."}, {locale.El, locale.Percents, "5 τοιςεκατό"},
		{locale.De, locale.Times, "2 mal fach x ×"}, {locale.Es, locale.Times, "2 veces"}, {locale.Nl, locale.Times, "2 keer"}, {locale.Pl, locale.Times, "2 razy"},
	} {
		words := strings.Fields(c.typed)
		for _, w := range words[1:] {
			if _, unit, ok := c.l.ReadNumber(words[0] + " " + w); !ok || !c.l.Is(c.kind, unit) {
				t.Errorf("%s: %q is not read as kind %d, want it to be", c.l.Code(), w, c.kind)
			}
		}
	}
	for l, typed := range map[locale.Lang]string{
		locale.Fr: "4 GW par an|4 GW/an", locale.En: "4 GW a year|4 GW/year|4 GW per year", locale.De: "4 GW pro Jahr|4 GW im Jahr|4 GW/Jahr",
		locale.Es: "4 GW al año|4 GW por año|4 gigavatios al año", locale.Pl: "4 GW rocznie|4 GW na rok", locale.It: "4 GW all’anno|4 GW l'anno", locale.Nl: "4 GW per jaar",
	} {
		for _, s := range strings.Split(typed, "|") {
			if _, unit, ok := l.ReadNumber(s); !ok || !l.IsYearly(locale.Gigawatts, unit) {
				t.Errorf("%s: %q is not read as gigawatts a year, want it to be", l.Code(), s)
			}
		}
	}
}

func TestReadNumberWithPointsAsGroups(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		typed          string
		de, es, pl, fr float64
	}{
		{"1.234", 1234, 1234, 1.234, 1.234},
		{"1.500", 1500, 1500, 1.5, 1.5},
		{"1.234.567", 1234567, 1234567, 1234567, 1234567},
		{"0.125", 0.125, 0.125, 0.125, 0.125},
		{"12.5", 12.5, 12.5, 12.5, 12.5},
		{"1,234", 1.234, 1.234, 1.234, 1.234},
		{"1.234,5", 1234.5, 1234.5, 1234.5, 1234.5},
		{"1,234.5", 1234.5, 1234.5, 1234.5, 1234.5},
		{"1 234,5", 1234.5, 1234.5, 1234.5, 1234.5},
	} {
		for l, want := range map[locale.Lang]float64{locale.De: c.de, locale.Es: c.es, locale.Pl: c.pl, locale.Fr: c.fr} {
			if got, _, ok := l.ReadNumber(c.typed); !ok || got != want {
				t.Errorf("%s: ReadNumber(%q) = %v, %v, want %v", l.Code(), c.typed, got, ok, want)
			}
		}
	}
}

// A number written in a language is read back in it as the same value.
func TestEachLanguageReadsWhatItWrites(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.IntRange(0, 6).Draw(t, "decimals")
		units := rapid.Int64Range(-1e15, 1e15).Draw(t, "units")
		if rapid.Bool().Draw(t, "small") {
			units %= 1e6
		}
		v := float64(units) / math.Pow10(decimals)
		for _, l := range locale.Known() {
			plain, fixed := l.Plain(v), l.Number(v, decimals)
			all := []string{plain, locale.Signed(plain), fixed, l.PlainPercent(v), l.Times(v, decimals)}
			for _, s := range all {
				if got, _, ok := l.ReadNumber(s); !ok || got != v {
					t.Fatalf("%s: %v is written %q and read as %v, %v; want the same number", l.Code(), v, s, got, ok)
				}
			}
			if got, unit, ok := l.ReadNumber(l.Percent(v/100, decimals)); !ok || math.Abs(got-v) > math.Pow10(-decimals)*0.51+1e-12*math.Abs(v) || !l.Is(locale.Percents, unit) {
				t.Fatalf("%s: %v %% is written %q and read as %v %s, %v; want the same share in percent", l.Code(), v, l.Percent(v/100, decimals), got, unit, ok)
			}
		}
		for _, l := range locale.Langs {
			for _, s := range []string{l.Money(l.Plain(v)), l.SpokenMoney(v)} {
				if got, unit, ok := l.ReadNumber(s); !ok || got != v || !l.IsMoney(locale.Billions, unit) {
					t.Fatalf("%s: %v is written %q and read as %v %s, %v; want the same number of billions", l.Code(), v, s, got, unit, ok)
				}
			}
		}
	})
}
