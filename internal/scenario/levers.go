package scenario

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

// SplitNames names the kinds of money, by model.Kind.
var SplitNames = [4]locale.Text{
	{Fr: "Gigafabriques", En: "Gigafactories"},
	{Fr: "Fabriques d’IA", En: "AI factories"},
	{Fr: "Capacité (centres de données)", En: "Capacity (data centres)"},
	{Fr: "Soutien à l’adoption", En: "Adoption support"},
}

// ProfileNames names the profiles of firms, by model.Profile.
var ProfileNames = [4]locale.Text{
	{Fr: "Sceptiques", En: "Sceptics"},
	{Fr: "Bloqués", En: "Blocked"},
	{Fr: "Expérimentateurs", En: "Experimenters"},
	{Fr: "Innovateurs", En: "Innovators"},
}

// Levers is the table of all levers, in the order in which links write them.
var Levers = []Lever{
	{
		Key: "e", Role: Choice,
		Name: locale.Text{Fr: "Enveloppe", En: "Envelope"},
		Help: locale.Text{
			Fr: "Tout l’argent du plan, public et privé. L’UE a annoncé 200\u00a0Md€ en 2025.",
			En: "All the plan’s money, public and private. The EU announced €200bn in 2025.",
		},
		Fields: []Field{{
			ID: "e", Unit: Billions, Min: 0, Max: 500, Step: 5, Default: 200,
			get: func(l *model.Levers) float64 { return l.EnvelopeBn },
			set: func(l *model.Levers, v float64) { l.EnvelopeBn = v },
		}},
	},
	{
		Key: "pub", Role: Choice,
		Name: locale.Text{Fr: "Part publique", En: "Public share"},
		Help: locale.Text{
			Fr: "Part de l’enveloppe payée par l’argent public. Annoncé\u202f: 50\u00a0Md€ sur 200, soit 25\u202f%.",
			En: "Share of the envelope paid with public money. Announced: €50bn of 200, that is 25%.",
		},
		Fields: []Field{{
			ID: "pub", Unit: Percent, Min: 0, Max: 100, Step: 1, Default: 25,
			get: func(l *model.Levers) float64 { return l.PublicPercent },
			set: func(l *model.Levers, v float64) { l.PublicPercent = v },
		}},
	},
	{
		Key: "del", Role: Belief,
		Name: locale.Text{Fr: "Argent privé promis qui arrive", En: "Private pledges that are kept"},
		Help: locale.Text{
			Fr: "De l’argent privé promis, la part qui arrive vraiment. 100\u202f% = tout.",
			En: "Of the private money pledged, the part that really arrives. 100% = all of it.",
		},
		Fields: []Field{{
			ID: "del", Unit: Percent, Min: 0, Max: 150, Step: 5, Default: 100,
			get: func(l *model.Levers) float64 { return l.ArrivalPercent },
			set: func(l *model.Levers, v float64) { l.ArrivalPercent = v },
		}},
	},
	{
		Key: KeySplit, Role: Choice,
		Name: locale.Text{Fr: "Répartition", En: "Split"},
		Help: locale.Text{
			Fr: "Toujours 100\u202f%\u202f: ce que vous donnez à l’un est pris aux autres, en proportion.",
			En: "Always 100%: what you give to one is taken from the others, in proportion.",
		},
		Fields: []Field{
			splitField(model.Gigafactories, "s.gigafactories", 100, locale.Text{
				Fr: "Très grands sites de calcul, pour entraîner les plus grands modèles",
				En: "Very large compute sites, to train the largest models",
			}),
			splitField(model.AIFactories, "s.ai_factories", 50, locale.Text{
				Fr: "Puissance de calcul, logiciels, données et expertise pour PME et chercheurs",
				En: "Compute, software, data and expertise for small firms and researchers",
			}),
			splitField(model.DataCentres, "s.data_centres", 800, locale.Text{
				Fr: "Héberger le cloud et l’IA du quotidien",
				En: "A home for the cloud and for everyday AI",
			}),
			splitField(model.Support, "s.support", 50, locale.Text{
				Fr: "Compétences, laboratoires de données, guichet du règlement européen sur l’IA",
				En: "Skills, data labs, a desk for the AI Act",
			}),
		},
	},
	{
		Key: "n", Role: Choice,
		Name: locale.Text{Fr: "Sites de gigafabriques", En: "Gigafactory sites"},
		Help: locale.Text{
			Fr: "Plus il y a de sites, plus chacun est petit\u202f: c’est un seul site qui entraîne un modèle.",
			En: "The more sites, the smaller each one: a model is trained on a single site.",
		},
		Fields: []Field{{
			ID: "n", Unit: Sites, Min: 1, Max: 20, Step: 1, Default: 5, Whole: true,
			get: func(l *model.Levers) float64 { return float64(l.Sites) },
			set: func(l *model.Levers, v float64) { l.Sites = int(v) },
		}},
	},
	{
		Key: "from", Role: Choice,
		Name: locale.Text{Fr: "Début des dépenses", En: "Spending starts"},
		Help: locale.Text{
			Fr: "L’année où l’argent commence à être engagé.",
			En: "The year in which money starts to be committed.",
		},
		Fields: []Field{{
			ID: "from", Unit: Year, Min: 2025, Max: 2030, Step: 0.5, Default: 2025,
			get: func(l *model.Levers) float64 { return l.FromYear },
			set: func(l *model.Levers, v float64) { l.FromYear = v },
		}},
	},
	{
		Key: "yrs", Role: Choice,
		Name: locale.Text{Fr: "Étalées sur", En: "Spread over"},
		Help: locale.Text{
			Fr: "Le nombre d’années sur lesquelles l’argent est engagé.",
			En: "The number of years over which money is committed.",
		},
		Fields: []Field{{
			ID: "yrs", Unit: YearSpan, Min: 3, Max: 12, Step: 0.5, Default: 7,
			get: func(l *model.Levers) float64 { return l.CommitYears },
			set: func(l *model.Levers, v float64) { l.CommitYears = v },
		}},
	},
	{
		Key: "late", Role: Belief,
		Name: locale.Text{Fr: "Retards", En: "Delays"},
		Help: locale.Text{
			Fr: "Permis, chaînes d’approvisionnement, énergie. ×1 = délais d’aujourd’hui, ×2 = deux fois plus longs.",
			En: "Permits, supply chains, energy. ×1 = today’s lead times, ×2 = twice as long.",
		},
		Fields: []Field{{
			ID: "late", Unit: Ratio, Min: 0.5, Max: 3, Step: 0.1, Default: 1,
			get: func(l *model.Levers) float64 { return l.DelayFactor },
			set: func(l *model.Levers, v float64) { l.DelayFactor = v },
		}},
	},
	{
		Key: "grid", Role: Belief,
		Name: locale.Text{Fr: "Raccordements au réseau", En: "Grid connections"},
		Help: locale.Text{
			Fr: "Puissance que le réseau électrique peut raccorder chaque année pour le plan. Au-delà, les sites attendent.",
			En: "Power that the grid can connect each year for the plan. Beyond it, sites wait.",
		},
		Fields: []Field{{
			ID: "grid", Unit: GigawattsAYear, Min: 0.2, Max: 10, Step: 0.1, Default: 4,
			get: func(l *model.Levers) float64 { return l.GridGW },
			set: func(l *model.Levers, v float64) { l.GridGW = v },
		}},
	},
	{
		Key: KeyPace, Role: Belief,
		Name: locale.Text{Fr: "Rythme d’adoption", En: "Pace of adoption"},
		Help: locale.Text{
			Fr: "Quatre profils de dirigeants (Bpifrance Le Lab, 2025). ×1\u202f: le rythme de 2024-2025, prolongé. Plus les entreprises avancent d’elles-mêmes, moins le plan ajoute.",
			En: "Four profiles of business leaders (Bpifrance Le Lab, 2025). ×1: the pace of 2024–25, carried on. The faster firms move by themselves, the less the plan adds.",
		},
		Fields: []Field{
			paceField(model.Sceptics, "pace.sceptics", locale.Text{
				Fr: "Ne croient pas à l’IA pour leur entreprise",
				En: "Do not believe in AI for their firm",
			}),
			paceField(model.Blocked, "pace.blocked", locale.Text{
				Fr: "Voudraient, mais manquent de moyens, de temps ou de compétences",
				En: "Would like to, but lack money, time or skills",
			}),
			paceField(model.Experimenters, "pace.experimenters", locale.Text{
				Fr: "Essaient l’IA ici et là, sans plan d’ensemble",
				En: "Try AI here and there, without an overall plan",
			}),
			paceField(model.Innovators, "pace.innovators", locale.Text{
				Fr: "Veulent mettre l’IA au cœur de leur activité (un tiers l’utilisait en 2024, selon notre calage)",
				En: "Want AI at the heart of their business (a third used it in 2024, by our calibration)",
			}),
		},
	},
	{
		Key: "lease", Role: Belief,
		Name: locale.Text{Fr: "Équipement loué", En: "Equipment leased"},
		Help: locale.Text{
			Fr: "Part de l’équipement d’IA que les entreprises louent au lieu de l’acheter. Louer demande moins d’argent au départ.",
			En: "Share of AI equipment that firms lease instead of buying it. Leasing takes less money up front.",
		},
		Fields: []Field{{
			ID: "lease", Unit: Percent, Min: 0, Max: 100, Step: 1, Default: 15,
			get: func(l *model.Levers) float64 { return l.LeasePercent },
			set: func(l *model.Levers, v float64) { l.LeasePercent = v },
		}},
	},
	{
		Key: KeyAim, Role: Belief,
		Name: locale.Text{Fr: "Objectif d’adoption", En: "Adoption target"},
		Help: locale.Text{
			Fr: "Fixe une part d’entreprises et une année\u202f: le calcul trouve le rythme qu’il faudrait. L’UE vise 75\u202f% en 2030.",
			En: "Sets a share of firms and a year: the calculator finds the pace it would take. The EU aims at 75% in 2030.",
		},
		Fields: []Field{
			{
				ID: "aim.share", Unit: Percent, Min: 1, Max: 95, Step: 1, Default: 0,
				Name: locale.Text{Fr: "Part des entreprises", En: "Share of firms"},
				get:  func(l *model.Levers) float64 { return l.Aim.Percent },
				set:  func(l *model.Levers, v float64) { l.Aim.Percent = v },
			},
			{
				ID: "aim.year", Unit: Year, Min: 2027, Max: 2040, Step: 1, Default: 0, Whole: true,
				Name: locale.Text{Fr: "Année", En: "Year"},
				get:  func(l *model.Levers) float64 { return float64(l.Aim.Year) },
				set:  func(l *model.Levers, v float64) { l.Aim.Year = int(v) },
			},
		},
	},
	{
		Key: KeyHorizon, Role: View,
		Name: locale.Text{Fr: "Année affichée", En: "Year shown"},
		Help: locale.Text{
			Fr: "La dernière année des graphiques, et celle des chiffres.",
			En: "The last year of the charts, and the year of the figures.",
		},
		Fields: []Field{{
			ID: "to", Unit: Year, Min: 2028, Max: 2040, Step: 1, Default: 2035, Whole: true,
			get: func(l *model.Levers) float64 { return float64(l.Horizon) },
			set: func(l *model.Levers, v float64) { l.Horizon = int(v) },
		}},
	},
}

// EUAim is the target of the Digital Decade programme: what a visitor who
// turns the target on starts from.
var EUAim = model.Aim{Percent: 75, Year: 2030}

// NotAssigned is the part of the envelope that the four shares leave: money
// that does nothing. A link holds it as a fifth number of the split, where there
// is any. It is no row of the table, since it follows from the shares.
var NotAssigned = Field{
	ID: "s.idle", Unit: Tenths, Min: 0, Max: 1000, Step: 5, Whole: true,
	Name: locale.Text{Fr: "Non affecté", En: "Not assigned"},
	get: func(l *model.Levers) float64 {
		idle := 1000
		for _, tenths := range l.SplitTenths {
			idle -= tenths
		}
		return float64(idle)
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
