package view

import "aicontinent/internal/locale"

var (
	rangesAre = locale.Text{
		Fr: "Entre parenthèses\u202f: la fourchette où tombent neuf de nos simulations sur dix,",
		En: "In brackets: the range that holds nine in ten of our simulations,",
	}
	rangesFree = locale.Text{
		Fr: "quoi que les enquêtes aient observé ({draws} simulations).",
		En: "whatever the surveys observed ({draws} simulations).",
	}
	rangesGiven = locale.Text{
		Fr: "vu ce que les enquêtes ont observé jusqu’en 2025 ({draws} simulations, qui en valent {effective}).",
		En: "given what the surveys observed until 2025 ({draws} simulations, worth {effective}).",
	}
	rangesRefused = locale.Text{
		Fr: "sans tenir compte des enquêtes\u202f: ces hypothèses ne donnent pas ce qui a été observé.",
		En: "without regard to the surveys: these assumptions do not give what was observed.",
	}
	rangesFew = locale.Text{
		Fr: "sans tenir compte des enquêtes\u202f: trop peu de simulations s’accordent avec ce qui a été observé.",
		En: "without regard to the surveys: too few simulations agree with what was observed.",
	}
	rangesJudged = locale.Text{
		Fr: "{judged} des {all} hypothèses sont nos propres estimations.",
		En: "{judged} of the {all} assumptions are our own estimates.",
	}

	spanText        = locale.Text{Fr: "de {low} à {high}", En: "{low} to {high}"}
	nineInTen       = locale.Text{Fr: "Fourchette (neuf simulations sur dix)\u202f: {span}.", En: "Range (nine simulations in ten): {span}."}
	nineInTenServed = locale.Text{Fr: "Dans neuf simulations sur dix, la part des besoins que couvre l’UE va {span}.", En: "In nine simulations in ten, the EU meets {span} of its needs."}
	allAlike        = locale.Text{Fr: "Presque toutes les simulations donnent ce chiffre.", En: "Nearly all simulations give this figure."}
	inSomeRuns      = locale.Plural{
		One:   locale.Text{Fr: "dans {n} simulation sur 100", En: "in {n} of 100 simulations"},
		Other: locale.Text{Fr: "dans {n} simulations sur 100", En: "in {n} of 100 simulations"},
	}
	inAllRuns  = locale.Text{Fr: "dans toutes les simulations", En: "in all simulations"}
	inMostRuns = locale.Text{Fr: "dans plus de 99 simulations sur 100", En: "in more than 99 of 100 simulations"}
	inFewRuns  = locale.Text{Fr: "dans moins d’une simulation sur 100", En: "in fewer than 1 of 100 simulations"}
	inNoRun    = locale.Text{Fr: "dans aucune simulation", En: "in no simulation"}

	planOnShare = verdict{
		above:  locale.Text{Fr: "{who} élève cette part {runs}, {span}.", En: "{who} raises that share {runs}, by {span}."},
		below:  locale.Text{Fr: "{who} abaisse cette part {runs}, {span}.", En: "{who} lowers that share {runs}, by {span}."},
		unsure: locale.Text{Fr: "{who} élève cette part {runs}\u202f: incertain.", En: "{who} raises that share {runs}: uncertain."},
	}
	planOnEnergy = verdict{
		above:  locale.Text{Fr: "{who} y ajoute {span}.", En: "{who} adds {span}."},
		below:  locale.Text{Fr: "{who} en retire {span}.", En: "{who} takes off {span}."},
		unsure: locale.Text{Fr: "{who} élève cet usage {runs}\u202f: incertain.", En: "{who} raises that use {runs}: uncertain."},
	}
	planOnLag = verdict{
		above:  locale.Text{Fr: "{who} allonge ce retard {runs}.", En: "{who} lengthens the lag {runs}."},
		below:  locale.Text{Fr: "{who} réduit ce retard {runs}.", En: "{who} shortens the lag {runs}."},
		unsure: locale.Text{Fr: "{who} allonge ce retard {runs}\u202f: incertain.", En: "{who} lengthens the lag {runs}: uncertain."},
	}
	gainOrLoss = verdict{
		above:  locale.Text{Fr: "C’est un gain {runs}.", En: "It is a gain {runs}."},
		below:  locale.Text{Fr: "C’est une perte {runs}.", En: "It is a loss {runs}."},
		unsure: locale.Text{Fr: "Incertain\u202f: c’est un gain {runs}.", En: "Uncertain: it is a gain {runs}."},
	}
	surplusOrDeficit = verdict{
		above:  locale.Text{Fr: "D’ici à {year}, l’argent public est récupéré {runs}.", En: "By {year}, public money is recouped {runs}."},
		below:  locale.Text{Fr: "D’ici à {year}, l’argent public n’est récupéré que {opposite}.", En: "By {year}, public money is recouped only {opposite}."},
		never:  locale.Text{Fr: "D’ici à {year}, l’argent public n’est récupéré dans aucune simulation.", En: "By {year}, public money is recouped in no simulation."},
		unsure: locale.Text{Fr: "Incertain\u202f: d’ici à {year}, l’argent public est récupéré {runs}.", En: "Uncertain: by {year}, public money is recouped {runs}."},
	}
	oddsTriple = locale.Text{Fr: "La capacité triple d’ici à {year} {runs}.", En: "Capacity triples by {year} {runs}."}
)
