package model_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// What a kind builds depends only on its money, whether that is a large share of a
// small envelope or a small share of a large one, as long as the grid limits nothing.
// Halves and doubles are exact.
func TestHalfTheShareOfTwiceTheEnvelope(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		small, p := anyLevers(t), anyParameters(t)
		small.EnvelopeBn = anyNumber(t, "little", 0, 10)
		small.GridGW, small.Aim = 10, model.Aim{}
		kind := model.Kind(rapid.IntRange(0, 2).Draw(t, "kind"))
		share := 2 * rapid.IntRange(0, 500).Draw(t, "share")
		rest := (kind + 1) % 3
		small.SplitTenths = [4]int{}
		small.SplitTenths[kind], small.SplitTenths[rest] = share, 1000-share
		large := small
		large.EnvelopeBn *= 2
		large.SplitTenths[kind], large.SplitTenths[rest] = share/2, 1000-share/2
		a, b := simulate(small, p), simulate(large, p)
		for i := 0; i < model.Steps; i++ {
			if got, want := b.With.ProgrammeMW[kind][i], a.With.ProgrammeMW[kind][i]; got != want {
				t.Fatalf("kind %d at step %d: %v MW, want %v", kind, i, got, want)
			}
		}
	})
}

// Twice the money on twice the grid builds exactly twice as much of each kind, even if
// the grid limits it.
func TestTwiceTheMoneyOnTwiceTheGrid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		one, p := anyLevers(t), anyParameters(t)
		one.Aim = model.Aim{}
		two := one
		two.EnvelopeBn, two.GridGW = 2*one.EnvelopeBn, 2*one.GridGW
		a, b := simulate(one, p), simulate(two, p)
		for i := 0; i < model.Steps; i++ {
			for kind := range a.With.ProgrammeMW {
				if got, want := b.With.ProgrammeMW[kind][i], 2*a.With.ProgrammeMW[kind][i]; got != want {
					t.Fatalf("kind %d at step %d: %v MW, want %v", kind, i, got, want)
				}
			}
			if got, want := b.With.LocalBn[i], 2*a.With.LocalBn[i]; got != want {
				t.Fatalf("spent in the EU at step %d: %v, want %v", i, got, want)
			}
		}
	})
}

// If the three kinds differ in name only, the split of the money among them changes
// nothing, even if the grid limits it.
func TestSplittingAmongEqualKinds(t *testing.T) {
	p := evidence.Central()
	p[evidence.AIShareDataCentres], p[evidence.AIFactoryServiceShare] = 1, 0
	p[evidence.ShellCostAIFactories], p[evidence.ShellCostDataCentres] = p[evidence.ShellCostGigafactories], p[evidence.ShellCostGigafactories]
	p[evidence.LeadTimeAIFactories], p[evidence.LeadTimeDataCentres] = p[evidence.LeadTimeGigafactories], p[evidence.LeadTimeGigafactories]
	p[evidence.LoadAIFactories], p[evidence.LoadDataCentres] = p[evidence.LoadGigafactories], p[evidence.LoadGigafactories]
	p[evidence.DomesticAIFactories], p[evidence.DomesticDataCentres] = p[evidence.DomesticGigafactories], p[evidence.DomesticGigafactories]
	// Only data labs and the largest run make two of them different.
	p[evidence.FactoryEffectSceptics], p[evidence.FactoryEffectBlocked], p[evidence.FactoryEffectExperimenters], p[evidence.FactoryEffectInnovators] = 0, 0, 0, 0
	p[evidence.FactoryQuality], p[evidence.FrontierQuality] = 0, 0
	for _, scene := range []model.Levers{plan(), plan(delay(2), grid(0.3))} {
		scene.SplitTenths = [4]int{900, 0, 0, 100}
		merged := simulate(scene, p)
		for _, shares := range [][4]int{{0, 900, 0, 100}, {0, 0, 900, 100}, {300, 300, 300, 100}, {450, 5, 445, 100}} {
			scene.SplitTenths = shares
			sameHeadlines(t, simulate(scene, p), merged, shares)
		}
	}
}

// If the four profiles differ in name only, the split of firms among them changes
// nothing.
func TestSplittingAmongEqualProfiles(t *testing.T) {
	p := evidence.Central()
	for _, same := range [][4]*float64{
		{&p[evidence.Adoption2024Sceptics], &p[evidence.Adoption2024Blocked], &p[evidence.Adoption2024Experimenters], &p[evidence.Adoption2024Innovators]},
		{&p[evidence.CeilingSceptics], &p[evidence.CeilingBlocked], &p[evidence.CeilingExperimenters], &p[evidence.CeilingInnovators]},
		{&p[evidence.InnovationSceptics], &p[evidence.InnovationBlocked], &p[evidence.InnovationExperimenters], &p[evidence.InnovationInnovators]},
		{&p[evidence.ImitationSceptics], &p[evidence.ImitationBlocked], &p[evidence.ImitationExperimenters], &p[evidence.ImitationInnovators]},
		{&p[evidence.SupportEffectSceptics], &p[evidence.SupportEffectBlocked], &p[evidence.SupportEffectExperimenters], &p[evidence.SupportEffectInnovators]},
		{&p[evidence.FactoryEffectSceptics], &p[evidence.FactoryEffectBlocked], &p[evidence.FactoryEffectExperimenters], &p[evidence.FactoryEffectInnovators]},
		{&p[evidence.LeaseEffectSceptics], &p[evidence.LeaseEffectBlocked], &p[evidence.LeaseEffectExperimenters], &p[evidence.LeaseEffectInnovators]},
	} {
		*same[0], *same[1], *same[3] = *same[2], *same[2], *same[2]
	}
	scene := plan(lease(40))
	p[evidence.FirmShareSceptics], p[evidence.FirmShareBlocked], p[evidence.FirmShareExperimenters], p[evidence.FirmShareInnovators] = 1, 0, 0, 0
	merged := simulate(scene, p)
	for _, shares := range [][4]float64{{0, 0, 0, 1}, {0.25, 0.25, 0.25, 0.25}, {0.1, 0.6, 0, 0.3}} {
		p[evidence.FirmShareSceptics], p[evidence.FirmShareBlocked], p[evidence.FirmShareExperimenters], p[evidence.FirmShareInnovators] = shares[0], shares[1], shares[2], shares[3]
		sameHeadlines(t, simulate(scene, p), merged, shares)
	}
}

// sameHeadlines compares all columns but those of one kind or one profile, and
// the run on one gigafactory.
func sameHeadlines(t *testing.T, got, want *model.Trajectory, shares any) {
	t.Helper()
	for _, c := range model.Columns {
		switch c.Name {
		case "gigafactory_mw", "ai_factory_mw", "data_centre_mw", "frontier_lag_years":
			continue
		}
		for i := 0; i < model.Steps; i++ {
			if a, b := c.Of(got, i), c.Of(want, i); !near(a, b, 1e-9) && math.Abs(a-b) > 1e-9 {
				t.Fatalf("%v: %s at step %d is %v, want %v", shares, c.Name, i, a, b)
			}
		}
	}
}
