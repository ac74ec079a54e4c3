package calculator

import (
	"fmt"
	"strings"
	"testing"

	"aicontinent/internal/landscape"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view/viewtest"
)

// meets reports whether a split of the plan's money meets the challenge.
func meets(t *testing.T, split landscape.Split) bool {
	t.Helper()
	p := pageAt(locale.En, "")
	p.Session.Scenario.Levers.SplitTenths = split
	parameters := p.Session.Scenario.Parameters()
	p.Result = new(model.Simulator).Run(&p.Session.Scenario.Levers, &parameters)
	for _, c := range p.conditions() {
		if !c.met {
			return false
		}
	}
	return true
}

// The challenge can be met under the present model, and is hard: among splits spread
// evenly over all there are, some meet it and at most one in twenty, and neither the
// plan nor any of the presets does.
func TestChallenge(t *testing.T) {
	t.Parallel()
	met, best := 0, landscape.Split{}
	for i := 0; i < landscape.EvenSplits; i++ {
		if split := landscape.Even(i); meets(t, split) {
			met, best = met+1, split
		}
	}
	if met == 0 || met > landscape.EvenSplits/20 {
		t.Errorf("%d of %d splits meet the challenge, want a few, and no more than %d", met, landscape.EvenSplits, landscape.EvenSplits/20)
	}
	for i := range scenario.Presets {
		if preset := &scenario.Presets[i]; meets(t, preset.Apply(scenario.Default()).Levers.SplitTenths) {
			t.Errorf("the preset %s meets the challenge, want none to", preset.ID)
		}
	}
	if met == 0 {
		return
	}
	written := strings.Trim(strings.ReplaceAll(fmt.Sprint(best), " ", ","), "[]")
	p := rangedAt(locale.En, "challenge=1&s="+written)
	ending := viewtest.Spaces.Replace(string(markup.Append(nil, p.ending())))
	for _, want := range []string{"Challenge met", "This split beats ", "for machines", `src="/card.png?s=`, `href="/en/share?s=`} {
		if !strings.Contains(ending, want) {
			t.Errorf("the ending lacks %s, want it: %s", want, ending)
		}
	}
	p = rangedAt(locale.En, "challenge=1&s="+written+"&pace=4,4,4,4&late=0.5")
	if text := p.ending().Content(); text != "" && !strings.Contains(text, "not by the split alone") {
		t.Errorf("with other settings changed the ending is %q, want none, or \"not by the split alone\"", text)
	}
}

// The strip says of each condition of the challenge whether it is met and, if not, by
// how much it is missed; only readers who took up the challenge see it.
func TestChallengeInTheStrip(t *testing.T) {
	t.Parallel()
	for link, want := range map[string][]string{
		"challenge=1":                           {"Capacity ×3 by 2036: done", "of firms: short by ", "At most "},
		"challenge=1&late=3":                    {"Capacity ×3 by 2036: only in 20"},
		"challenge=1&late=3&grid=0.2&s=0,0,0,0": {"Capacity ×3 by 2036: "},
	} {
		p := rangedAt(locale.En, link)
		text := viewtest.Spaces.Replace(p.Strip(p.challenge()).Content())
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%s: the strip lacks %q, want it: %s", link, w, text)
			}
		}
		if got := p.ending().Content(); got != "" {
			t.Errorf("%s: the ending says %q, want nothing", link, got)
		}
	}
	if p := rangedAt(locale.En, ""); p.challenge() != nil || p.ending().Content() != "" {
		t.Errorf("without the challenge taken up got %v in the strip and the ending %q, want neither", p.challenge(), p.ending().Content())
	}
}
