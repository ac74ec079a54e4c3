package scenario

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

// SplitNames names the kinds of money, by model.Kind.
var SplitNames = [4]locale.Text{
	"Gigafactories",
	"AI factories",
	"Capacity (data centres)",
	"Adoption support",
}

// ProfileNames names the profiles of firms, by model.Profile.
var ProfileNames = [4]locale.Text{
	"Sceptics",
	"Blocked",
	"Experimenters",
	"Innovators",
}

// Levers is the table of all levers, in the order in which links write them.
var Levers = []Lever{
	{
		Key: "e", Role: Choice,
		Name: locale.Text("Envelope"),
		Help: locale.Text("All the plan’s money, public and private. The EU announced €200bn in 2025."),
		Fields: []Field{{
			ID: "e", Unit: Billions, Min: 0, Max: 500, Step: 5, Default: 200,
			get: func(l *model.Levers) float64 { return l.EnvelopeBn },
			set: func(l *model.Levers, v float64) { l.EnvelopeBn = v },
		}},
	},
	{
		Key: "pub", Role: Choice,
		Name: locale.Text("Public share"),
		Help: locale.Text("Share of the envelope paid with public money. Announced: €50bn of 200, that is 25%."),
		Fields: []Field{{
			ID: "pub", Unit: Percent, Min: 0, Max: 100, Step: 1, Default: 25,
			get: func(l *model.Levers) float64 { return l.PublicPercent },
			set: func(l *model.Levers, v float64) { l.PublicPercent = v },
		}},
	},
	{
		Key: "del", Role: Belief,
		Name: locale.Text("Private pledges that are kept"),
		Help: locale.Text("Of the private money pledged, the part that really arrives. 100% = all of it."),
		Fields: []Field{{
			ID: "del", Unit: Percent, Min: 0, Max: 150, Step: 5, Default: 100,
			get: func(l *model.Levers) float64 { return l.ArrivalPercent },
			set: func(l *model.Levers, v float64) { l.ArrivalPercent = v },
		}},
	},
	{
		Key: KeySplit, Role: Choice,
		Name: locale.Text("Split"),
		Help: locale.Text("Always 100%: what you give to one is taken from the others, in proportion."),
		Fields: []Field{
			splitField(model.Gigafactories, "s.gigafactories", 100, locale.Text("Very large compute sites, to train the largest models")),
			splitField(model.AIFactories, "s.ai_factories", 50, locale.Text("Compute, software, data and expertise for small firms and researchers")),
			splitField(model.DataCentres, "s.data_centres", 800, locale.Text("A home for the cloud and for everyday AI")),
			splitField(model.Support, "s.support", 50, locale.Text("Skills, data labs, a desk for the AI Act")),
		},
	},
	{
		Key: "n", Role: Choice,
		Name: locale.Text("Gigafactory sites"),
		Help: locale.Text("The more sites, the smaller each one: a model is trained on a single site."),
		Fields: []Field{{
			ID: "n", Unit: Sites, Min: 1, Max: 20, Step: 1, Default: 5, Whole: true,
			get: func(l *model.Levers) float64 { return float64(l.Sites) },
			set: func(l *model.Levers, v float64) { l.Sites = int(v) },
		}},
	},
	{
		Key: "from", Role: Choice,
		Name: locale.Text("Spending starts"),
		Help: locale.Text("The year in which money starts to be committed."),
		Fields: []Field{{
			ID: "from", Unit: Year, Min: 2025, Max: 2030, Step: 0.5, Default: 2025,
			get: func(l *model.Levers) float64 { return l.FromYear },
			set: func(l *model.Levers, v float64) { l.FromYear = v },
		}},
	},
	{
		Key: "yrs", Role: Choice,
		Name: locale.Text("Spread over"),
		Help: locale.Text("The number of years over which money is committed."),
		Fields: []Field{{
			ID: "yrs", Unit: YearSpan, Min: 3, Max: 12, Step: 0.5, Default: 7,
			get: func(l *model.Levers) float64 { return l.CommitYears },
			set: func(l *model.Levers, v float64) { l.CommitYears = v },
		}},
	},
	{
		Key: "late", Role: Belief,
		Name: locale.Text("Delays"),
		Help: locale.Text("Permits, supply chains, energy. ×1 = today’s lead times, ×2 = twice as long."),
		Fields: []Field{{
			ID: "late", Unit: Ratio, Min: 0.5, Max: 3, Step: 0.1, Default: 1,
			get: func(l *model.Levers) float64 { return l.DelayFactor },
			set: func(l *model.Levers, v float64) { l.DelayFactor = v },
		}},
	},
	{
		Key: "grid", Role: Belief,
		Name: locale.Text("Grid connections"),
		Help: locale.Text("Power that the grid can connect each year for the plan. Beyond it, sites wait."),
		Fields: []Field{{
			ID: "grid", Unit: GigawattsAYear, Min: 0.2, Max: 10, Step: 0.1, Default: 4,
			get: func(l *model.Levers) float64 { return l.GridGW },
			set: func(l *model.Levers, v float64) { l.GridGW = v },
		}},
	},
	{
		Key: KeyPace, Role: Belief,
		Name: locale.Text("Pace of adoption"),
		Help: locale.Text("Four profiles of business leaders (Bpifrance Le Lab, 2025). ×1: the pace of 2024–25, carried on. The faster firms move by themselves, the less the plan adds."),
		Fields: []Field{
			paceField(model.Sceptics, "pace.sceptics", locale.Text("Do not believe in AI for their firm")),
			paceField(model.Blocked, "pace.blocked", locale.Text("Would like to, but lack money, time or skills")),
			paceField(model.Experimenters, "pace.experimenters", locale.Text("Try AI here and there, without an overall plan")),
			paceField(model.Innovators, "pace.innovators", locale.Text("Want AI at the heart of their business (a third used it in 2024, by our calibration)")),
		},
	},
	{
		Key: "lease", Role: Belief,
		Name: locale.Text("Equipment leased"),
		Help: locale.Text("Share of AI equipment that firms lease instead of buying it. Leasing takes less money up front."),
		Fields: []Field{{
			ID: "lease", Unit: Percent, Min: 0, Max: 100, Step: 1, Default: 15,
			get: func(l *model.Levers) float64 { return l.LeasePercent },
			set: func(l *model.Levers, v float64) { l.LeasePercent = v },
		}},
	},
	{
		Key: KeyAim, Role: Belief,
		Name: locale.Text("Adoption target"),
		Help: locale.Text("Sets a share of firms and a year: the calculator finds the pace it would take. The EU aims at 75% in 2030."),
		Fields: []Field{
			{
				ID: "aim.share", Unit: Percent, Min: 1, Max: 95, Step: 1, Default: 0,
				Name: locale.Text("Share of firms"),
				get:  func(l *model.Levers) float64 { return l.Aim.Percent },
				set:  func(l *model.Levers, v float64) { l.Aim.Percent = v },
			},
			{
				ID: "aim.year", Unit: Year, Min: 2027, Max: 2040, Step: 1, Default: 0, Whole: true,
				Name: locale.Text("Year"),
				get:  func(l *model.Levers) float64 { return float64(l.Aim.Year) },
				set:  func(l *model.Levers, v float64) { l.Aim.Year = int(v) },
			},
		},
	},
	{
		Key: KeyHorizon, Role: View,
		Name: locale.Text("Year shown"),
		Help: locale.Text("The last year of the charts, and the year of the figures."),
		Fields: []Field{{
			ID: "to", Unit: Year, Min: 2028, Max: 2040, Step: 1, Default: 2035, Whole: true,
			get: func(l *model.Levers) float64 { return float64(l.Horizon) },
			set: func(l *model.Levers, v float64) { l.Horizon = int(v) },
		}},
	},
}

// EUAim is the target of the Digital Decade programme, with which the target is
// turned on.
var EUAim = model.Aim{Percent: 75, Year: 2030}

// Unassigned is the part of the envelope that the four shares leave. That money has
// no effect. A link has it as a fifth number of the split, if there is any. It is
// not a row of the table, since it follows from the shares.
var Unassigned = Field{
	ID: "s.idle", Unit: Tenths, Min: 0, Max: 1000, Step: 5, Whole: true,
	Name: locale.Text("Not assigned"),
	get: func(l *model.Levers) float64 {
		unassigned := 1000
		for _, tenths := range l.SplitTenths {
			unassigned -= tenths
		}
		return float64(unassigned)
	},
}

func splitField(k model.Kind, id string, tenths float64, help locale.Text) Field {
	return Field{
		ID: id, Name: SplitNames[k], Help: help, Unit: Tenths, Min: 0, Max: 1000, Step: 5, Default: tenths, Whole: true,
		get: func(l *model.Levers) float64 { return float64(l.SplitTenths[k]) },
		set: func(l *model.Levers, v float64) { l.SplitTenths[k] = int(v) },
	}
}

func paceField(p model.Profile, id string, help locale.Text) Field {
	return Field{
		ID: id, Name: ProfileNames[p], Help: help, Unit: Ratio, Min: 0, Max: 4, Step: 0.05, Default: 1,
		get: func(l *model.Levers) float64 { return l.Pace[p] },
		set: func(l *model.Levers, v float64) { l.Pace[p] = v },
	}
}
