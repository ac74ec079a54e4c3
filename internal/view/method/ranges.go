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
	list := el("ul", class("formulas"))
	for _, f := range rangesFormulas {
		list.Children = append(list.Children, el("li", el("code", p.text(f))))
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
			visit.Toggle(session.LookFree, "1")
		}
		return el("a", attr("href", other.Address(p.Lang, view.CalculatorPage)), p.text(text))
	}
	return el("p", attr("id", "ranges-switch"), p.text(rangesShow), plain(" "), link(false, rangesGiven), plain(" · "), link(true, rangesFree))
}

var (
	rangesWords = []locale.Text{
		{
			Fr: "Chaque paramètre incertain est tiré entre sa valeur basse et sa valeur haute, une fois sur deux de chaque côté de la valeur centrale et le plus souvent près d’elle. Le calcul est refait 1\u202f024 fois, avec les mêmes tirages pour tous les scénarios. Une fourchette va du vingtième le plus bas au vingtième le plus haut.",
			En: "Each uncertain parameter is drawn between its low and its high value, half of the time on each side of its central value and mostly near it. The simulation is made again 1,024 times, with the same draws for every scenario. A range goes from the lowest twentieth to the highest.",
		},
		{
			Fr: "Ce qui est douteux pour un profil d’entreprises l’est pour les quatre. Leurs plafonds, leurs vitesses et leurs réactions au soutien, aux fabriques d’IA et à la location forment six familles. Chacune est tirée d’un seul nombre. Un membre réglé à la main quitte sa famille.",
			En: "What is doubtful about one profile of firms is doubtful about all four. Their ceilings, their speeds and their responses to support, AI factories and leasing are six families. Each is drawn with a single number. A member that is set by hand leaves its family.",
		},
		{
			Fr: "Chaque tirage compte selon qu’il retrouve ce que les enquêtes ont observé\u202f: l’adoption de 2025 à partir de celle de 2024, et celle de 2024 à partir de 2023. Des 19,95\u202f% de 2025, de 0 à 3 points viennent de la technologie qu’Eurostat a ajoutée cette année-là, toutes les valeurs se valant. L’enquête et le modèle peuvent s’écarter d’un point. Les réglages n’y jouent aucun rôle.",
			En: "Each draw counts by how well it gives what the surveys observed: adoption in 2025 from that in 2024, and adoption in 2024 from that in 2023. Of the 19.95% of 2025, 0 to 3 points come from the technology that Eurostat added that year, all values alike. Survey and model may be a point apart. Levers play no part in it.",
		},
	}
	rangesFormulas = []locale.Text{
		{
			Fr: "valeur tirée = bas + (central − bas) × √(2u) si u < 1/2, sinon haut − (haut − central) × √(2 × (1 − u))",
			En: "value drawn = low + (central − low) × √(2u) if u < 1/2, otherwise high − (high − central) × √(2 × (1 − u))",
		},
		{
			Fr: "a25 = adoption de 2025 que donne l’équation de l’adoption depuis 2024, sans plan, sans suivre les enquêtes",
			En: "a25 = adoption in 2025 that the equation of adoption gives from 2024, without the plan and without following the surveys",
		},
		{
			Fr: "a24 = adoption de 2024 que donne la même équation depuis 8,06\u202f% en 2023, sans pénurie",
			En: "a24 = adoption in 2024 that the same equation gives from 8.06% in 2023, without scarcity",
		},
		{
			Fr: "Φ(z) = probabilité qu’un nombre normal centré réduit soit inférieur à z",
			En: "Φ(z) = probability that a standard normal number is below z",
		},
		{
			Fr: "poids = (Φ((0,1995 − a25) ÷ 0,010) − Φ((0,1695 − a25) ÷ 0,010)) × exp(−((a24 − 0,1348) ÷ 0,010)² ÷ 2)",
			En: "weight = (Φ((0.1995 − a25) ÷ 0.010) − Φ((0.1695 − a25) ÷ 0.010)) × exp(−((a24 − 0.1348) ÷ 0.010)² ÷ 2)",
		},
		{
			Fr: "échantillon effectif = (somme des poids)² ÷ somme des carrés des poids",
			En: "effective sample = (sum of weights)² ÷ sum of their squares",
		},
	}
	rangesRefusal = locale.Text{
		Fr: "Si la moyenne des poids est sous 0,01, les hypothèses ne donnent pas ce qui a été observé. Si l’échantillon effectif est sous 100 ou sous un vingtième des tirages, trop peu s’accordent avec lui. Dans les deux cas les poids ne servent pas, et la page le dit.",
		En: "Where the mean of the weights is below 0.01, the assumptions do not give what was observed. Where the effective sample is below 100 or a twentieth of the draws, too few agree with it. In both cases weights are not used, and the page says so.",
	}
	rangesShow   = locale.Text{Fr: "Voir le calculateur\u202f:", En: "See the calculator:"}
	rangesGiven  = locale.Text{Fr: "avec des fourchettes qui tiennent compte de ce qui a été observé", En: "with ranges that allow for what was observed"}
	rangesFree   = locale.Text{Fr: "avec des fourchettes qui n’en tiennent pas compte", En: "with ranges that do not"}
	rangesErrors = locale.Text{
		Fr: "Mesuré contre 131\u202f072 tirages, le bout d’une fourchette de 2035 s’écarte en moyenne de 1,3\u202f% de sa largeur, et de 10\u202f% au plus.",
		En: "Measured against 131,072 draws, an end of a range in 2035 is off by 1.3% of its width on average, and by 10% at most.",
	}
)
