package versions_test

import (
	"math"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/versions"
)

// The last version is the model at hand, and its headline what this model says:
// central run and range, to three digits.
func TestLatestIsTheModel(t *testing.T) {
	latest := versions.All.Latest()
	if latest.Number != model.Version {
		t.Fatalf("the last version is %s, want %s, that of the model: a new one needs its row", latest.Number, model.Version)
	}
	plan := scenario.Default()
	parameters := plan.Parameters()
	trajectory := new(model.Simulator).Run(&plan.Levers, &parameters)
	ranges := analysis.Complete(analysis.Question{Scenario: plan, Parts: analysis.PartRanges}).Ranges
	at := trajectory.Step(versions.Year)
	for o, c := range map[analysis.Outcome]struct {
		stored      versions.Figure
		value, unit float64
	}{
		analysis.Adoption:   {latest.Headline.Adoption, trajectory.With.Adoption[at], 1},
		analysis.CapacityMW: {latest.Headline.CapacityGW, trajectory.With.CapacityMW[at], 1000},
		analysis.Effect:     {latest.Headline.GDPBn, trajectory.EffectBn[at], 1},
		analysis.Balance:    {latest.Headline.BalanceBn, trajectory.PublicBalanceBn[at], 1},
	} {
		band := ranges.At(o, versions.Year)
		for what, pair := range map[string][2]float64{
			"value": {c.stored.Value, c.value}, "low": {c.stored.Low, band.P05}, "high": {c.stored.High, band.P95},
		} {
			want := pair[1] / c.unit
			digits := math.Pow(10, 2-math.Floor(math.Log10(math.Abs(want))))
			if rounded := math.Round(want*digits) / digits; math.Abs(pair[0]-rounded) > 1e-12 {
				t.Errorf("%d: %s is %v, the model says %v", o, what, pair[0], want)
			}
		}
	}
}

func TestTable(t *testing.T) {
	seen := map[string]bool{}
	before := ""
	for _, v := range versions.All {
		if seen[v.Number] || !versions.IsNumber(v.Number) || v.Date < before || len(v.Date) != 10 || locale.En.Date(v.Date) == v.Date {
			t.Errorf("version %q of %q: want a new number, and a date no earlier than the one above, %s", v.Number, v.Date, before)
		}
		if v.What == "" {
			t.Errorf("version %s does not say what changed, want a text", v.Number)
		}
		seen[v.Number], before = true, v.Date
	}
}

// What a link or a page of the first version is told today, and what one of a
// version that never was would be.
func TestNotice(t *testing.T) {
	first, ok := versions.All.Older("1.0")
	if !ok {
		t.Fatal("1.0 is not found as an older version, want it to be")
	}
	for _, number := range []string{"1.1", "0.7", "2.0", ""} {
		if _, ok := versions.All.Older(number); ok {
			t.Errorf("%q is found as an older version, want it not to be", number)
		}
	}
	far := versions.Version{Number: "0.8", Date: "2025-03-01", Headline: versions.Headline{
		Adoption:  versions.Figure{Value: 0.55, Low: 0.5, High: 0.6},
		GDPBn:     versions.Figure{Value: 24.4, Low: 10, High: 80},
		BalanceBn: versions.Figure{Value: 61.4, Low: 40, High: 80},
	}}
	for _, c := range []struct {
		lang    locale.Lang
		older   versions.Version
		subject versions.Subject
		want    string
	}{
		{locale.En, first, versions.Link, "This link was made with model 1.0 (22\u00a0November\u00a02026). Today, by model 1.1 (29\u00a0November\u00a02026), for the plan as we read it, in 2035: " +
			"66% of firms would use AI (71% then; inside the range of that time); the effect on GDP would be about €17bn (€24bn then; inside the range of that time); " +
			"the public balance would be about −€11bn (€1.2bn then; inside the range of that time)."},
		{locale.En, far, versions.Page, "This page keeps the figures of model 0.8 (1\u00a0March\u00a02025). Today, by model 1.1 (29\u00a0November\u00a02026), for the plan as we read it, in 2035: " +
			"66% of firms would use AI (55% then; outside the range of that time); the effect on GDP would be about €17bn (€24bn then; inside the range of that time); " +
			"the public balance would be about −€11bn (€61bn then; outside the range of that time)."},
		{locale.Fr, far, versions.Page, "Cette page garde les chiffres du modèle 0.8 (1er\u00a0mars\u00a02025). Aujourd’hui, selon le modèle 1.1 (29\u00a0novembre\u00a02026), pour le plan tel que nous le lisons, en 2035\u202f: " +
			"66\u202f% des entreprises utiliseraient l’IA (55\u202f% alors\u202f; hors de la fourchette d’alors)\u202f; l’effet sur le PIB serait d’environ 17\u00a0Md€ (24\u00a0Md€ alors\u202f; dans la fourchette d’alors)\u202f; " +
			"le solde public serait d’environ −11\u00a0Md€ (61\u00a0Md€ alors\u202f; hors de la fourchette d’alors)."},
	} {
		if got := versions.All.Notice(c.lang, c.older, c.subject); got != c.want {
			t.Errorf("got\n%s\nwant\n%s", got, c.want)
		}
	}
}

func TestIsNumber(t *testing.T) {
	for s, want := range map[string]bool{
		"1.0": true, "1": true, "12.3.4": true, "1.0.0.0.0.0": true, "": false, ".": false, "1.": false, ".1": false,
		"1..0": false, "1.0.0.0.0.0.0": false, "v1": false, "1.0 ": false, "../1": false, "١": false,
	} {
		if got := versions.IsNumber(s); got != want {
			t.Errorf("IsNumber(%q) = %v, want %v", s, got, want)
		}
	}
}

func TestEdition(t *testing.T) {
	for name, want := range map[string]struct {
		version string
		count   int
	}{
		"1.0": {"1.0", 1}, "1.0.1": {"1.0", 1}, "1.10.12": {"1.10", 12},
		"1": {}, "1.0.0": {}, "1.0.01": {}, "1.0.1.1": {}, "1.0.": {}, "1.0.x": {}, "": {}, "../1.0": {}, "1.0.99999999999999": {},
	} {
		version, count, ok := versions.Edition(name)
		if ok != (want.count > 0) || ok && (version != want.version || count != want.count) {
			t.Errorf("%q: got %q, %d, %v, want %q, %d, %v", name, version, count, ok, want.version, want.count, want.count > 0)
		}
	}
	for _, v := range versions.All {
		name := versions.EditionName(v.Number, 3)
		if version, count, ok := versions.Edition(name); version != v.Number || count != 3 || !ok {
			t.Errorf("%s: got %q, %d, %v, want %q, 3, true", name, version, count, ok, v.Number)
		}
	}
}

func TestLastEdition(t *testing.T) {
	kept := []string{"0.9", "1.0", "1.0.10", "1.0.9", "1.1.1", "drafts"}
	for version, want := range map[string]string{"0.9": "0.9", "1.0": "1.0.10", "1.1": "1.1.1", "1.2": "", "": ""} {
		if got := versions.LastEdition(kept, version); got != want {
			t.Errorf("%s: %q, want %q", version, got, want)
		}
	}
	if got := versions.LastEdition([]string{"1.0.1", "1.0"}, "1.0"); got != "1.0.1" {
		t.Errorf("the last edition of 1.0 is %q, want 1.0.1: a version that leads to its first edition is none", got)
	}
}

// What an older version took is more than the model at hand does.
func TestWider(t *testing.T) {
	t.Parallel()
	for _, v := range versions.All {
		for _, r := range v.Wider {
			row, ok := evidence.Index(r.ID)
			if !ok {
				t.Errorf("%s: there is no parameter %s, want one", v.Number, r.ID)
				continue
			}
			now := evidence.Table[row]
			if r.Low >= now.Low && r.High <= now.High {
				t.Errorf("%s: %s from %v to %v is inside today's %v to %v, want a range that allowed more", v.Number, r.ID, r.Low, r.High, now.Low, now.High)
			}
			if !v.Took(r.ID, r.Low) || !v.Took(r.ID, r.High) || v.Took(r.ID, r.High+1) || v.Took("none", r.Low) {
				t.Errorf("%s: %s from %v to %v: want both ends taken, and neither more nor another parameter", v.Number, r.ID, r.Low, r.High)
			}
		}
	}
}
