package scenario

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

// Preset is a scenario that one button sets. It contains choices, never beliefs.
type Preset struct {
	ID    string
	Name  locale.Text
	Split [4]int // in tenths of a percent
	None  bool   // no money at all
	Plan  bool   // all choices as announced
	Sites int    // of gigafactories, with all other choices as announced; 0 if the preset does not change them
}

// Presets are in the order in which the page offers them. "First" gives one line of
// money seven tenths, and each other line one tenth.
var Presets = []Preset{
	{ID: "announced", Plan: true, Split: [4]int{100, 50, 800, 50},
		Name: locale.Text("The plan (our reading)")},
	{ID: "today", Sites: 7, Split: [4]int{150, 50, 750, 50},
		Name: locale.Text("July 2026 call (as relayed)")},
	{ID: "gigafactories", Split: [4]int{700, 100, 100, 100},
		Name: locale.Text("Gigafactories first")},
	{ID: "factories", Split: [4]int{100, 700, 100, 100},
		Name: locale.Text("AI factories first")},
	{ID: "capacity", Split: [4]int{100, 100, 700, 100},
		Name: locale.Text("Capacity first")},
	{ID: "adoption", Split: [4]int{100, 100, 100, 700},
		Name: locale.Text("Adoption first")},
	{ID: "equal", Split: [4]int{250, 250, 250, 250},
		Name: locale.Text("Equal shares")},
	{ID: "none", None: true,
		Name: locale.Text("Without the plan")},
}

// PresetOf returns the preset with an ID.
func PresetOf(id string) (*Preset, bool) {
	for i := range Presets {
		if Presets[i].ID == id {
			return &Presets[i], true
		}
	}
	return nil, false
}

// Apply returns the scenario with the preset's choices. A preset with a split
// restores the envelope if the scenario had no money.
func (p *Preset) Apply(s Scenario) Scenario {
	switch {
	case p.None:
		s.Levers.EnvelopeBn = 0
		return s
	case p.Plan:
		for i := range Levers {
			if Levers[i].Role == Choice {
				s = Levers[i].Reset(s)
			}
		}
		return s
	case p.Sites > 0:
		s = Presets[0].Apply(s)
		s.Levers.Sites = p.Sites
	case s.Levers.EnvelopeBn == 0:
		s.Levers.EnvelopeBn = Default().Levers.EnvelopeBn
	}
	s.Levers.SplitTenths = p.Split
	return s
}

// Matches reports whether the scenario's choices are the preset's.
func (p *Preset) Matches(s Scenario) bool {
	if p.None {
		return s.Levers.EnvelopeBn == 0
	}
	return s.Levers.EnvelopeBn > 0 && p.Apply(s).Levers == s.Levers
}

// Beliefs lists the parameters that the page offers as beliefs, by ID; the
// method page lists all of them.
var Beliefs = []string{
	"additionality", "common_pace", "firm_gain", "productivity_lag", "support_half", "lead_time_gigafactories",
	"lead_time_data_centres", "perf_per_watt_growth", "demand_growth", "it_cost_ai", "service_leakage", "carbon_decline",
}

// Kinds lists the kinds of money in order.
var Kinds = [4]model.Kind{model.Gigafactories, model.AIFactories, model.DataCentres, model.Support}
