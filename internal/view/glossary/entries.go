package glossary

import "aicontinent/internal/locale"

// Entries are the words, in the order in which a reader of the pages meets them.
var Entries = []Entry{
	{
		ID: "gigafactory", Name: locale.Text("AI gigafactory"),
		line: locale.Text("a very large computing site (about {chips} chips) to train the largest models; it uses chips, it does not make them."),
		in:   locale.Text("as texts write it\x04gigafactories | gigafactory | AI gigafactories"),
	},
	{
		ID: "factory", Name: locale.Text("glossary\x04AI factory"),
		line: locale.Text("a public centre beside a supercomputer that offers computing, data and experts to small firms, start-ups and researchers."),
		in:   locale.Text("as texts write it\x04AI factories | AI factory"),
	},
	{
		ID: "compute", Name: locale.Text("Computing power (compute)"),
		line: locale.Text("how many operations machines can do."),
		in:   locale.Text("as texts write it\x04computing power | compute"),
	},
	{
		ID: "accelerator", Name: locale.Text("GPU, accelerator"),
		line: locale.Text("a chip that does many sums at once, the basis of AI."),
		in:   locale.Text("as texts write it\x04accelerators | accelerator | GPU | GPUs"),
	},
	{
		ID: "h100", Name: locale.Text("glossary\x04H100-equivalent"),
		line: locale.Text("a unit of computing power: that of one Nvidia H100 chip, launched in 2022."),
		in:   locale.Text("as texts write it\x04H100-equivalents | H100-equivalent"),
	},
	{
		ID: "load", Name: locale.Text("MW of IT load"),
		line: locale.Text("the power the machines can draw, without cooling; 1,000 MW make 1 GW."),
		in:   locale.Text("as texts write it\x04IT load"),
	},
	{
		ID: "pue", Name: locale.Text("PUE"),
		line: locale.Text("electricity of the whole site divided by that of its machines; 1.2 means 20% more."),
		in:   locale.Text("as texts write it\x04PUE"),
	},
	{
		ID: "twh", Name: locale.Text("TWh"),
		line: locale.Text("a billion kilowatt-hours."),
		in:   locale.Text("as texts write it\x04TWh"),
	},
	{
		ID: "training", Name: locale.Text("Training run"),
		line: locale.Text("the very long computation that makes an AI model."),
		in:   locale.Text("as texts write it\x04training run | training runs"),
	},
	{
		ID: "inference", Name: locale.Text("Inference"),
		line: locale.Text("using a trained model, each time it is asked something."),
		in:   locale.Text("as texts write it\x04inference"),
	},
	{
		ID: "flop", Name: locale.Text("FLOP"),
		line: locale.Text("one arithmetic operation; the largest training runs take 10²⁵ or more."),
		in:   locale.Text("as texts write it\x04FLOP"),
	},
	{
		ID: "additionality", Name: locale.Text("Additionality"),
		line: locale.Text("the share of private money that would not have been invested without the plan."),
		in:   locale.Text("as texts write it\x04additionality"),
	},
	{
		ID: "without", Name: locale.Text("Without the plan"),
		line: locale.Text("the same calculation without a euro of it; the plan’s effect is the difference."),
		in:   locale.Text("as texts write it\x04without the plan"),
	},
	{
		ID: "simulation", Name: locale.Text("Simulation (run, draw)"),
		line: locale.Text("one full calculation with assumptions drawn at random; we do {draws}."),
		in:   locale.Text("as texts write it\x04simulations"),
	},
	{
		ID: "range", Name: locale.Text("Range"),
		line: locale.Text("nine simulations in ten fall between these two numbers. Reality may fall outside: it covers neither shocks nor what the model leaves out."),
		in:   locale.Text("as texts write it\x04ranges | range"),
	},
	{
		ID: "central", Name: locale.Text("Central assumptions"),
		line: locale.Text("the values we find most plausible; they give the figures shown."),
		in:   locale.Text("as texts write it\x04central assumptions"),
	},
	{
		ID: "grade", Name: locale.Text("Grade A, B, C"),
		line: locale.Text("measured and published; estimated by others; estimated by us."),
		in:   locale.Text("as texts write it\x04grades | grade"),
	},
	{
		ID: "saturation", Name: locale.Text("Saturation"),
		line: locale.Text("past some amount each extra euro does less than the last."),
		in:   locale.Text("as texts write it\x04saturation"),
	},
	{
		ID: "productivity", Name: locale.Text("Labour productivity"),
		line: locale.Text("what is produced in an hour of work."),
		in:   locale.Text("as texts write it\x04labour productivity | productivity"),
	},
	{
		ID: "j-curve", Name: locale.Text("J-curve"),
		line: locale.Text("adopting costs first and pays later."),
		in:   locale.Text("as texts write it\x04J-curve"),
	},
	{
		ID: "multiplier", Name: locale.Text("Multiplier"),
		line: locale.Text("euros of GDP for one euro spent in the EU, here {multiplier}."),
		in:   locale.Text("as texts write it\x04multiplier"),
	},
	{
		ID: "discounting", Name: locale.Text("Discounting"),
		line: locale.Text("a euro later is worth less than today, here {discount} less a year."),
		in:   locale.Text("as texts write it\x04discounting | discounted"),
	},
	{
		ID: "balance", Name: locale.Text("Cumulative public balance"),
		line: locale.Text("taxes the plan brings in less public money spent, since 2024."),
		in:   locale.Text("as texts write it\x04public balance"),
	},
	{
		ID: "data-union", Name: locale.Text("Data union, data labs"),
		line: locale.Text("sharing reliable data across countries and sectors; teams that prepare it."),
		in:   locale.Text("as texts write it\x04data union | data labs"),
	},
	{
		ID: "mlops", Name: locale.Text("MLOps"),
		line: locale.Text("methods and tools to put a model into service and watch over it."),
		in:   locale.Text("as texts write it\x04MLOps"),
	},
	{
		ID: "residual", Name: locale.Text("Residual value"),
		line: locale.Text("what a machine is still worth at the end of a lease."),
		in:   locale.Text("as texts write it\x04residual value"),
	},
}
