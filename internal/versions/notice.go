package versions

import "aicontinent/internal/locale"

// Notice says in one line, to who reads a link or a page of an older version,
// how far the one at hand has moved: figure by figure where it left the range
// of then, in few words where it stayed inside.
func (t Table) Notice(l locale.Lang, older Version, s Subject) string {
	latest := t.Latest()
	pattern := noticeSame
	if t.Moved(older) {
		pattern = noticeMoved
	}
	return lead[s].Fill(l, "old", older.Number, "oldDate", l.Date(older.Date)) + " " +
		pattern.Fill(l, "new", latest.Number, "newDate", l.Date(latest.Date), "year", l.Year(Year),
			"list", older.Headline.differences(l, latest.Headline))
}

// Subject is what a notice is about.
type Subject int

// A link that an older version made, and a page that keeps one.
const (
	Link Subject = iota
	Page
)

// differences lists the figures that left the range of then.
func (h Headline) differences(l locale.Lang, later Headline) string {
	list := ""
	add := func(text locale.Text, then, now Figure, write func(float64) string) {
		if !then.moved(now) {
			return
		}
		if list != "" {
			list += between.In(l)
		}
		list += text.Fill(l, "now", write(now.Value), "then", write(then.Value))
	}
	add(adoptionNow, h.Adoption, later.Adoption, func(v float64) string { return l.Percent(v, 0) })
	add(capacityNow, h.CapacityGW, later.CapacityGW, func(v float64) string { return l.Unit(l.Significant(v, 2), "GW") })
	add(gdpNow, h.GDPBn, later.GDPBn, func(v float64) string { return l.Money(l.Significant(v, 2)) })
	return list
}

var (
	lead = [...]locale.Text{
		Link: {
			Fr: "Ce lien date du modèle {old} ({oldDate}).",
			En: "This link was made with model {old} ({oldDate}).",
		},
		Page: {
			Fr: "Cette page garde les chiffres du modèle {old} ({oldDate}).",
			En: "This page keeps the figures of model {old} ({oldDate}).",
		},
	}
	noticeMoved = locale.Text{
		Fr: "Depuis, le modèle {new} ({newDate}) s’en est écarté de plus que la fourchette d’alors\u202f: pour le plan tel qu’annoncé, en {year}, {list}.",
		En: "Since then, model {new} ({newDate}) has moved by more than the range of that time: for the plan as announced, in {year}, {list}.",
	}
	noticeSame = locale.Text{
		Fr: "Depuis, le modèle {new} ({newDate}) est resté dans la fourchette d’alors pour le plan tel qu’annoncé.",
		En: "Since then, model {new} ({newDate}) has stayed within the range of that time for the plan as announced.",
	}
	between     = locale.Text{Fr: "\u202f; ", En: "; "}
	adoptionNow = locale.Text{
		Fr: "{now} des entreprises utiliseraient l’IA, et non plus {then}",
		En: "{now} of firms would use AI, no longer {then}",
	}
	capacityNow = locale.Text{
		Fr: "les centres de données feraient {now}, et non plus {then}",
		En: "data centres would come to {now}, no longer {then}",
	}
	gdpNow = locale.Text{
		Fr: "l’effet sur le PIB serait d’environ {now}, et non plus {then}",
		En: "the effect on GDP would be about {now}, no longer {then}",
	}
)
