package method

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// methodRanges says how ranges are made, gives their formulas, and has the
// switch that shows them without what was observed.
func (p page) methodRanges() markup.Group {
	g := markup.Group{}
	for _, t := range rangesWords {
		g = append(g, p.prose(t))
	}
	list := markup.El("ul", markup.Class("formulas"))
	for _, f := range rangesFormulas {
		list.Children = append(list.Children, markup.El("li", markup.El("code", p.Text(f))))
	}
	return append(g, list, p.prose(rangesRefusal), p.rangesSwitch(), p.prose(rangesErrors))
}

// rangesSwitch leads to the calculator with ranges of either kind: a host of files
// gives this page as it is, whatever its address says.
func (p page) rangesSwitch() *markup.Node {
	link := func(free bool, text locale.Text) *markup.Node {
		other, visit := *p.Page, *p.Session
		other.Session = &visit
		if visit.Unconditioned() != free {
			visit.Toggle(session.LookUnconditioned, "1")
		}
		return markup.El("a", markup.A("href", other.Address(p.Lang, view.CalculatorPage)), p.Text(text))
	}
	return markup.El("p", markup.A("id", "ranges-switch"), p.Text(rangesShow), markup.Text(" "), link(false, rangesGiven), markup.Text(" · "), link(true, rangesFree))
}

var (
	rangesWords = []locale.Text{
		"Each uncertain parameter is drawn between its low and its high value, half of the time on each side of its central value and mostly near it. The simulation is made again 1,024 times, with the same draws for every scenario. A range goes from the lowest twentieth to the highest.",
		"What is doubtful about one profile of firms is doubtful about all four. Their ceilings, their speeds and their responses to support, AI factories and leasing are six families. Each is drawn with a single number. A member that is set by hand leaves its family.",
		"Each draw counts by how well it gives what the surveys observed: adoption in 2025 from that in 2024, and adoption in 2024 from that in 2023. Of the 19.95% of 2025, 0 to 3 points come from the technology that Eurostat added that year, all values alike. Survey and model may be a point apart. Levers play no part in it.",
	}
	rangesFormulas = []locale.Text{
		"value drawn = low + (central − low) × √(2u) if u < 1/2, otherwise high − (high − central) × √(2 × (1 − u))",
		"a25 = adoption in 2025 that the equation of adoption gives from 2024, without the plan and without following the surveys",
		"a24 = adoption in 2024 that the same equation gives from 8.06% in 2023, without scarcity",
		"Φ(z) = probability that a standard normal number is below z",
		"weight = (Φ((0.1995 − a25) ÷ 0.010) − Φ((0.1695 − a25) ÷ 0.010)) × exp(−((a24 − 0.1348) ÷ 0.010)² ÷ 2)",
		"effective sample = (sum of weights)² ÷ sum of their squares",
	}
	rangesRefusal = locale.Text("Where the mean of the weights is below 0.01, the assumptions do not give what was observed. Where the effective sample is below 100 or a twentieth of the draws, too few agree with it. In both cases weights are not used, and the page says so.")
	rangesShow    = locale.Text("See the calculator:")
	rangesGiven   = locale.Text("with ranges that allow for what was observed")
	rangesFree    = locale.Text("with ranges that do not")
	rangesErrors  = locale.Text("Measured against 131,072 draws, an end of a range in 2035 is off by 1.3% of its width on average, and by 10% at most.")
)
