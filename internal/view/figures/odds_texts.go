package figures

import "aicontinent/internal/locale"

var (
	spanText        = locale.Text("in a sentence\x04{low} to {high}")
	nineInTen       = locale.Text("Range (nine simulations in ten): {span}.")
	nineInTenServed = locale.Text("In nine simulations in ten, the EU meets {span} of its needs.")
	allAlike        = locale.Text("Nearly all simulations give this figure.")
	planOnShare     = verdict{
		above:  locale.Text("{who} raises that share {runs}, by {span}."),
		below:  locale.Text("{who} lowers that share {runs}, by {span}."),
		unsure: locale.Text("{who} raises that share {runs}: uncertain."),
	}
	planOnEnergy = verdict{
		above:  locale.Text("{who} adds {span}."),
		below:  locale.Text("{who} takes off {span}."),
		unsure: locale.Text("{who} raises that use {runs}: uncertain."),
	}
	planOnLag = verdict{
		above:  locale.Text("{who} lengthens the lag {runs}."),
		below:  locale.Text("{who} shortens the lag {runs}."),
		unsure: locale.Text("{who} lengthens the lag {runs}: uncertain."),
	}
	gainOrLoss = verdict{
		above:  locale.Text("It is a gain {runs}."),
		below:  locale.Text("It is a loss {runs}."),
		unsure: locale.Text("Uncertain: it is a gain {runs}."),
	}
	surplusOrDeficit = verdict{
		above:  locale.Text("By {year}, public money is recouped {runs}."),
		below:  locale.Text("By {year}, public money is recouped only {opposite}."),
		never:  locale.Text("By {year}, public money is recouped in no simulation."),
		unsure: locale.Text("Uncertain: by {year}, public money is recouped {runs}."),
	}
	oddsTriple = locale.Text("Capacity triples by {year} {runs}.")
)
