package lease_test

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	model "aicontinent/internal/lease"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/lease"
)

func page(l locale.Lang, own string) lease.Page {
	asked := lease.Read(l, own)
	return lease.Page{Page: &view.Page{Lang: l, Session: session.New(l, ""), Name: view.LeasePage, Own: asked.Query()}, Asked: asked}
}

func html(n *markup.Node) string { return string(markup.Append(nil, n)) }

// The page gives the worked cases, in the sentence that answers and in the table.
func TestWorkedCases(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l    locale.Lang
		own  string
		want []string
	}{
		{locale.En, "", []string{
			"Leasing would cost €21,245 after tax and buying €20,488, in today’s euros: buying costs €757 less, as long as the machine sells for more than 25.8% of its price after 36\u00a0months.",
			"€626.77", "€27,000 on the first day", "25.8% of the price",
		}},
		{locale.Fr, "price=350000&months=48", []string{
			"Louer coûterait 331\u202f587\u00a0€ après impôt et acheter 319\u202f313\u00a0€, en euros d’aujourd’hui\u202f: acheter coûte 12\u202f274\u00a0€ de moins, tant que la machine se revend plus de 11,6\u202f% de son prix au bout de 48\u00a0mois.",
			"7\u202f256,29\u00a0€", "626,77\u00a0€",
		}},
		{locale.En, "residual=15&rate=5", []string{"leasing costs ", "sells for less than "}},
		{locale.En, "months=1", []string{"after 1\u00a0month."}},
		{locale.En, "rate=40&debt=0&residual=0", []string{"buying costs ", "even if the machine is worth nothing"}},
		{locale.En, "rate=0&debt=40&residual=100&tax=0", []string{"leasing costs ", "even if the machine keeps its whole price"}},
		{locale.En, "rate=0&debt=0&tax=0", []string{"both come to the same"}},
	} {
		body := html(page(c.l, c.own).Body())
		for _, w := range c.want {
			if !strings.Contains(body, w) {
				t.Errorf("%q: the page lacks %q, want it", c.own, w)
			}
		}
	}
}

// The sentence names the cheaper way, lease or purchase, as the costs have it.
func TestVerdictFollowsTheCosts(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		var parts []string
		for i := range model.Fields {
			f := &model.Fields[i]
			v := rapid.Float64Range(f.Min, f.Max).Draw(r, f.Key)
			if f.Whole {
				v = math.Floor(v)
			}
			parts = append(parts, f.Key+"="+scenario.FormatNumber(math.Round(v*100)/100))
		}
		own := strings.Join(parts, "&")
		p := page(locale.En, own)
		if len(p.Asked.Refused) > 0 {
			r.Fatalf("%s: got the values %v refused, want none", own, p.Asked.Refused)
		}
		if again := lease.Read(locale.En, p.Asked.Query()); again.Terms != p.Asked.Terms {
			r.Fatalf("%s reads back as %+v, want %+v", p.Asked.Query(), again.Terms, p.Asked.Terms)
		}
		c := model.Of(p.Asked.Terms)
		want := "leasing costs "
		switch {
		case math.Round(c.Lease) == math.Round(c.Buy):
			want = "both come to the same"
		case c.Buy < c.Lease:
			want = "buying costs "
		}
		if text := p.Description(); !strings.Contains(text, want) {
			r.Fatalf("%s: leasing costs %+v more than buying, and the page says %q; want %q in it", own, c.Lease-c.Buy, text, want)
		}
		html(p.Body())
	})
}

// Values are read as people type them in their language, with units. A value that cannot
// be used is named with what is allowed and stays in its field; the others count.
func TestTyped(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l         locale.Lang
		own, want string
	}{
		{locale.Fr, "price=350 000 €&rate=6,5 %&months=48 mois&years=3 ans", "price=350000&months=48&rate=6.5&years=3"},
		{locale.En, "price=€350,000&rate=6.5%25&months=48 months", "price=350000&months=48&rate=6.5"},
		{locale.En, "price=27000&months=36&residual=30", ""},
		{locale.En, "months=48&residual=30", "months=48&residual=30"},
		{locale.En, "months=48&residual=", "months=48"},
	} {
		a := lease.Read(c.l, c.own)
		if got := a.Query(); got != c.want || len(a.Refused) > 0 {
			t.Errorf("%q: got %q and the values %v refused, want %q and none", c.own, got, a.Refused, c.want)
		}
	}
	for own, want := range map[string]string{
		"months=4.5":      "Length of the lease: “4.5” cannot be used; allowed: a whole number from 1\u00a0month to 120\u00a0months.",
		"rate=50":         "Rate in the rent: “50” cannot be used; allowed: a number from 0% to 40%.",
		"price=12 months": "“12 months” cannot be used; allowed: a number from €100 to €1,000,000,000.",
		"tax=x":           "Tax on profits: “x” cannot be used",
		"care=1&care=2":   "Maintenance and insurance (care) is given twice",
	} {
		p := page(locale.En, own+"&debt=5")
		if body := html(p.Body()); strings.Count(body, want) < 2 || strings.Count(body, `aria-invalid="true"`) != 1 || p.Asked.Terms.Debt != 5 {
			t.Errorf("%s: got %q %d times, %d fields marked as wrong and a debt of %v; want it twice or more, 1 and 5", own, want, strings.Count(body, want), strings.Count(body, `aria-invalid="true"`), p.Asked.Terms.Debt)
		}
	}
}

// The residual value in the form follows the number of months until somebody changes it.
func TestResidualFollows(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ before, months, residual, want string }{
		{"", "48", "30", "months=48"},
		{"", "48", "25", "months=48&residual=25"},
		{"months=48&residual=30", "36", "30", ""},
		{"months=48&residual=30", "60", "30", "months=60&residual=30"},
		{"", "48", "", "months=48"},
	} {
		values := map[string]string{lease.FormTerms: c.before, "months": c.months, "residual": c.residual}
		own := lease.FromForm(locale.En, func(key string) string { return values[key] })
		if got := lease.Read(locale.En, own).Query(); got != c.want {
			t.Errorf("%+v: got %q, want %q", c, got, c.want)
		}
	}
}

// The keys of the page are told apart from those of levers, whatever they look like.
func TestSplit(t *testing.T) {
	t.Parallel()
	own, rest := lease.Split("e=300&rate=7&late=1.5&price=100&lease=30&utm_source=x")
	if own != "rate=7&price=100" || rest != "e=300&late=1.5&lease=30&utm_source=x" {
		t.Errorf("got %q and %q, want rate=7&price=100 and the rest", own, rest)
	}
}

// On a host of files the form is hidden, and what only a server has is left out.
func TestOnFiles(t *testing.T) {
	t.Parallel()
	for static, want := range map[bool]string{true: `class="lease-form needs-program"`, false: `class="lease-form"`} {
		p := page(locale.En, "price=1000")
		p.Static = static
		body := html(p.Body())
		if !strings.Contains(body, want) || strings.Contains(body, "/api/") == static || strings.Contains(body, "no program answers there") != static || strings.Contains(body, `href="/en/lease?price=350000`) == static {
			t.Errorf("static %v: the page lacks %s, offers what nobody answers or lacks what a server answers, want that form, and just what is answered", static, want)
		}
	}
}
