package analysis_test

import (
	"reflect"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Complete gives the parts asked for and no others, whatever was asked before, with
// the same values as from a new Work. Each question follows every other one.
func TestCompleteForgets(t *testing.T) {
	t.Parallel()
	effect, adoption := columnOf(t, "gdp_effect_bn"), columnOf(t, "adoption")
	limits := landscape.Limits{AddedTWh: landscape.Limit{Set: true, Value: 20}}
	questions := []analysis.Question{
		{},
		{Parts: analysis.PartRanges},
		{Parts: analysis.PartRanges | analysis.PartInfluence | analysis.PartGap, Column: effect},
		{Parts: analysis.PartGap | analysis.PartAnswer | analysis.PartBillion, Column: effect, Belief: "late", Target: 20},
		{Parts: analysis.PartAnswer | analysis.PartBillion, Column: adoption, Belief: "none"},
		{Parts: analysis.PartOdds, Fans: []int{effect, adoption}},
		{Parts: analysis.PartOdds},
		{Parts: analysis.PartSensitivity},
		{Parts: analysis.PartMoney},
		{Parts: analysis.PartAll | analysis.PartMoney},
		{Parts: analysis.PartMap},
		{Parts: analysis.PartBest, Splits: analysis.SplitQuestion{Limits: limits}},
		{Parts: analysis.PartMap | analysis.PartBest, Splits: analysis.SplitQuestion{Fixed: model.Support, Outcome: 1}},
	}
	scenarios := []scenario.Scenario{parse(t, "e=104.1&to=2031"), parse(t, "e=104.1&to=2031&s=300,200,300,200")}
	var want []*analysis.Results
	for i := range questions {
		// Coarse: fine maps and shares of variance would take a minute.
		questions[i].Scenario, questions[i].Against, questions[i].Coarse = scenarios[i%3%2], scenario.Default(), true
		want = append(want, analysis.Complete(questions[i]))
	}
	var warm analysis.Work
	before := -1
	check := func(i int) {
		if got := warm.Complete(questions[i]); !sameResults(got, want[i], questions[i].Column) {
			t.Errorf("question %d after question %d:\n%+v\nfrom a fresh start:\n%+v", i, before, got, want[i])
		}
		before = i
	}
	for i := range questions {
		for j := range questions[:i+1] {
			check(i)
			check(j)
		}
	}
}

// After a map was refined, a question for the rough map gets the rough one.
func TestCompleteForgetsTheFineMap(t *testing.T) {
	t.Parallel()
	var warm analysis.Work
	q := splitMap(t, "", model.Gigafactories)
	for q.Coarse = false; warm.Results() == nil || warm.Results().Map == nil || warm.Results().Map.Rough; warm.Step() {
		warm.Ask(q)
	}
	q.Coarse = true
	if m := warm.Complete(q).Map; !m.Rough || !sameMap(m, analysis.Complete(q).Map) {
		t.Error("the rough map differs from that of a new Work, want no values of the question before")
	}
}

// sameResults compares results, except for the memory in which a gap works.
func sameResults(a, b *analysis.Results, column int) bool {
	x, y := *a, *b
	x.Gap, y.Gap = nil, nil
	if (a.Gap == nil) != (b.Gap == nil) || !reflect.DeepEqual(x, y) {
		return false
	}
	return a.Gap == nil || a.Gap.Against.Equal(b.Gap.Against) && a.Gap.Year == b.Gap.Year && reflect.DeepEqual(a.Gap.Parts(column), b.Gap.Parts(column))
}
