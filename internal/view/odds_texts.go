package view

import "aicontinent/internal/locale"

var (
	rangesAre = locale.Text{
		Fr: "Entre parenthèses\u202f: où finissent neuf simulations sur dix, si les hypothèses sont aussi incertaines que le disent leurs sources,",
		En: "In brackets: where nine runs in ten end, if the assumptions are as uncertain as their sources say,",
	}
	rangesFree = locale.Text{
		Fr: "quoi que les enquêtes aient observé ({draws} simulations).",
		En: "whatever the surveys observed ({draws} runs).",
	}
	rangesGiven = locale.Text{
		Fr: "et vu ce que les enquêtes ont observé jusqu’en 2025 ({draws} simulations, qui en valent {effective}).",
		En: "given what the surveys observed until 2025 ({draws} runs, worth {effective}).",
	}
	rangesRefused = locale.Text{
		Fr: "sans tenir compte des enquêtes\u202f: ces hypothèses ne donnent pas ce qui a été observé.",
		En: "without regard to the surveys: these assumptions do not give what was observed.",
	}
	rangesFew = locale.Text{
		Fr: "sans tenir compte des enquêtes\u202f: trop peu de simulations s’accordent avec ce qui a été observé.",
		En: "without regard to the surveys: too few runs agree with what was observed.",
	}
	spokenBoth = locale.Text{
		Fr: "Dans neuf simulations sur dix, l’usage finit entre {low} et {high}, la capacité entre {capacityLow} et {capacityHigh}, l’effet sur le PIB entre {effectLow} et {effectHigh}.",
		En: "In nine runs in ten, use ends between {low} and {high}, capacity between {capacityLow} and {capacityHigh}, the effect on GDP between {effectLow} and {effectHigh}.",
	}
	spokenWithout = locale.Text{
		Fr: "Dans neuf simulations sur dix, l’usage finit entre {low} et {high}, la capacité entre {capacityLow} et {capacityHigh}.",
		En: "In nine runs in ten, use ends between {low} and {high}, capacity between {capacityLow} and {capacityHigh}.",
	}

	nineInTen       = locale.Text{Fr: "Neuf simulations sur dix finissent entre {low} et {high}.", En: "Nine runs in ten end between {low} and {high}."}
	nineInTenServed = locale.Text{Fr: "Dans neuf simulations sur dix, l’UE sert entre {low} et {high} de ses besoins.", En: "In nine runs in ten, the EU serves between {low} and {high} of its needs."}
	allAlike        = locale.Text{Fr: "Presque toutes les simulations finissent là.", En: "Nearly all runs end there."}
	inSomeRuns      = locale.Plural{
		One:   locale.Text{Fr: "dans {n} simulation sur 100", En: "in {n} of 100 runs"},
		Other: locale.Text{Fr: "dans {n} simulations sur 100", En: "in {n} of 100 runs"},
	}
	inAllRuns  = locale.Text{Fr: "dans toutes les simulations", En: "in all runs"}
	inMostRuns = locale.Text{Fr: "dans plus de 99 simulations sur 100", En: "in more than 99 of 100 runs"}
	inFewRuns  = locale.Text{Fr: "dans moins d’une simulation sur 100", En: "in fewer than 1 of 100 runs"}
	inNoRun    = locale.Text{Fr: "dans aucune simulation", En: "in no run"}

	planOnShare = verdict{
		above:  locale.Text{Fr: "Le plan élève cette part {runs}, de {low} à {high}.", En: "The plan raises that share {runs}, by {low} to {high}."},
		below:  locale.Text{Fr: "Le plan abaisse cette part {runs}, de {low} à {high}.", En: "The plan lowers that share {runs}, by {low} to {high}."},
		unsure: locale.Text{Fr: "Impossible de dire si le plan élève ou abaisse cette part\u202f: il l’élève {runs}.", En: "Whether the plan raises or lowers that share cannot be told: it raises it {runs}."},
	}
	planOnEnergy = verdict{
		above:  locale.Text{Fr: "Le plan y ajoute entre {low} et {high}.", En: "The plan adds between {low} and {high}."},
		below:  locale.Text{Fr: "Le plan en retire entre {low} et {high}.", En: "The plan takes off between {low} and {high}."},
		unsure: locale.Text{Fr: "Impossible de dire si le plan élève ou abaisse cet usage\u202f: il l’élève {runs}.", En: "Whether the plan raises or lowers that use cannot be told: it raises it {runs}."},
	}
	planOnLag = verdict{
		above:  locale.Text{Fr: "Le plan allonge ce retard {runs}.", En: "The plan lengthens the lag {runs}."},
		below:  locale.Text{Fr: "Le plan réduit ce retard {runs}.", En: "The plan shortens the lag {runs}."},
		unsure: locale.Text{Fr: "Impossible de dire si le plan réduit ce retard\u202f: il l’allonge {runs}.", En: "Whether the plan shortens the lag cannot be told: it lengthens it {runs}."},
	}
	gainOrLoss = verdict{
		above:  locale.Text{Fr: "C’est un gain {runs}.", En: "It is a gain {runs}."},
		below:  locale.Text{Fr: "C’est une perte {runs}.", En: "It is a loss {runs}."},
		unsure: locale.Text{Fr: "Impossible de dire si c’est un gain ou une perte\u202f: c’est un gain {runs}.", En: "Whether it is a gain or a loss cannot be told: it is a gain {runs}."},
	}
	surplusOrDeficit = verdict{
		above:  locale.Text{Fr: "En {year}, l’argent public est rentré {runs}.", En: "By {year}, public money is back {runs}."},
		below:  locale.Text{Fr: "En {year}, l’argent public n’est pas rentré {runs}.", En: "By {year}, public money is not back {runs}."},
		unsure: locale.Text{Fr: "Impossible de dire si l’argent public est rentré en {year}\u202f: il l’est {runs}.", En: "Whether public money is back by {year} cannot be told: it is {runs}."},
	}
	oddsTriple = locale.Text{Fr: "Le triple est atteint d’ici à {year} {runs}.", En: "It triples by {year} {runs}."}
)
