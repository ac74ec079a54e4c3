package glossary

import "aicontinent/internal/locale"

// Entries are the words, in the order in which a reader of the pages meets them.
var Entries = []Entry{
	{
		ID: "gigafactory", Name: locale.Text{Fr: "Gigafabrique d’IA", En: "AI gigafactory"},
		line: locale.Text{
			Fr: "très grand centre de calcul (environ {chips} puces) pour entraîner les plus grands modèles\u202f; il utilise des puces, il n’en fabrique pas.",
			En: "a very large computing site (about {chips} chips) to train the largest models; it uses chips, it does not make them.",
		},
		in: [2][]string{{"gigafabriques", "gigafabrique", "gigafabriques d’IA"}, {"gigafactories", "gigafactory", "AI gigafactories"}},
	},
	{
		ID: "factory", Name: locale.Text{Fr: "Fabrique d’IA (AI factory)", En: "AI factory"},
		line: locale.Text{
			Fr: "centre public, adossé à un supercalculateur, qui offre calcul, données et experts aux PME, start-up et chercheurs.",
			En: "a public centre beside a supercomputer that offers computing, data and experts to small firms, start-ups and researchers.",
		},
		in: [2][]string{{"fabriques d’IA", "fabrique d’IA"}, {"AI factories", "AI factory"}},
	},
	{
		ID: "compute", Name: locale.Text{Fr: "Puissance de calcul", En: "Computing power (compute)"},
		line: locale.Text{Fr: "la quantité d’opérations que des machines peuvent faire.", En: "how many operations machines can do."},
		in:   [2][]string{{"puissance de calcul"}, {"computing power", "compute"}},
	},
	{
		ID: "accelerator", Name: locale.Text{Fr: "GPU, accélérateur", En: "GPU, accelerator"},
		line: locale.Text{Fr: "puce qui fait beaucoup de calculs à la fois, base de l’IA.", En: "a chip that does many sums at once, the basis of AI."},
		in:   [2][]string{{"accélérateurs", "accélérateur", "GPU"}, {"accelerators", "accelerator", "GPU", "GPUs"}},
	},
	{
		ID: "h100", Name: locale.Text{Fr: "Équivalent H100", En: "H100-equivalent"},
		line: locale.Text{
			Fr: "unité de puissance de calcul\u202f: celle d’une puce Nvidia H100, sortie en 2022.",
			En: "a unit of computing power: that of one Nvidia H100 chip, launched in 2022.",
		},
		in: [2][]string{{"équivalents H100", "équivalent H100"}, {"H100-equivalents", "H100-equivalent"}},
	},
	{
		ID: "load", Name: locale.Text{Fr: "MW de puissance informatique", En: "MW of IT load"},
		line: locale.Text{
			Fr: "électricité que peuvent tirer les machines, sans le refroidissement\u202f; 1\u202f000 MW font 1 GW.",
			En: "the power the machines can draw, without cooling; 1,000 MW make 1 GW.",
		},
		in: [2][]string{{"puissance informatique"}, {"IT load"}},
	},
	{
		ID: "pue", Name: locale.Text{Fr: "PUE", En: "PUE"},
		line: locale.Text{
			Fr: "électricité de tout le site divisée par celle des machines\u202f; 1,2 veut dire 20\u202f% de plus.",
			En: "electricity of the whole site divided by that of its machines; 1.2 means 20% more.",
		},
		in: [2][]string{{"PUE"}, {"PUE"}},
	},
	{
		ID: "twh", Name: locale.Text{Fr: "TWh", En: "TWh"},
		line: locale.Text{Fr: "un milliard de kilowattheures.", En: "a billion kilowatt-hours."},
		in:   [2][]string{{"TWh"}, {"TWh"}},
	},
	{
		ID: "training", Name: locale.Text{Fr: "Entraînement", En: "Training run"},
		line: locale.Text{Fr: "le très long calcul qui fabrique un modèle d’IA.", En: "the very long computation that makes an AI model."},
		in:   [2][]string{{"entraînement", "entraînements"}, {"training run", "training runs"}},
	},
	{
		ID: "inference", Name: locale.Text{Fr: "Inférence", En: "Inference"},
		line: locale.Text{Fr: "l’usage d’un modèle déjà entraîné, à chaque question posée.", En: "using a trained model, each time it is asked something."},
		in:   [2][]string{{"inférence"}, {"inference"}},
	},
	{
		ID: "flop", Name: locale.Text{Fr: "FLOP", En: "FLOP"},
		line: locale.Text{
			Fr: "une opération de calcul\u202f; les plus grands entraînements en demandent 10²⁵ et plus.",
			En: "one arithmetic operation; the largest training runs take 10²⁵ or more.",
		},
		in: [2][]string{{"FLOP"}, {"FLOP"}},
	},
	{
		ID: "additionality", Name: locale.Text{Fr: "Additionnalité", En: "Additionality"},
		line: locale.Text{
			Fr: "part de l’argent privé qui n’aurait pas été investie sans le plan.",
			En: "the share of private money that would not have been invested without the plan.",
		},
		in: [2][]string{{"additionnalité"}, {"additionality"}},
	},
	{
		ID: "without", Name: locale.Text{Fr: "Sans le plan", En: "Without the plan"},
		line: locale.Text{
			Fr: "le même calcul sans un euro du plan\u202f; l’effet du plan est la différence.",
			En: "the same calculation without a euro of it; the plan’s effect is the difference.",
		},
		in: [2][]string{{"sans le plan"}, {"without the plan"}},
	},
	{
		ID: "simulation", Name: locale.Text{Fr: "Simulation", En: "Simulation (run, draw)"},
		line: locale.Text{
			Fr: "un calcul complet avec un jeu d’hypothèses tirées au hasard\u202f; nous en faisons {draws}.",
			En: "one full calculation with assumptions drawn at random; we do {draws}.",
		},
		in: [2][]string{{"simulations"}, {"simulations"}},
	},
	{
		ID: "range", Name: locale.Text{Fr: "Fourchette", En: "Range"},
		line: locale.Text{
			Fr: "neuf simulations sur dix tombent entre ces deux nombres. La réalité peut en sortir\u202f: elle ne couvre ni les chocs, ni ce que le modèle laisse de côté.",
			En: "nine simulations in ten fall between these two numbers. Reality may fall outside: it covers neither shocks nor what the model leaves out.",
		},
		in: [2][]string{{"fourchettes", "fourchette"}, {"ranges", "range"}},
	},
	{
		ID: "central", Name: locale.Text{Fr: "Hypothèses centrales", En: "Central assumptions"},
		line: locale.Text{
			Fr: "les valeurs qui nous semblent les plus plausibles\u202f; elles donnent les chiffres affichés.",
			En: "the values we find most plausible; they give the figures shown.",
		},
		in: [2][]string{{"hypothèses centrales"}, {"central assumptions"}},
	},
	{
		ID: "grade", Name: locale.Text{Fr: "Degré A, B, C", En: "Grade A, B, C"},
		line: locale.Text{
			Fr: "mesuré et publié\u202f; estimé par d’autres\u202f; estimé par nous.",
			En: "measured and published; estimated by others; estimated by us.",
		},
		in: [2][]string{{"degrés", "degré"}, {"grades", "grade"}},
	},
	{
		ID: "saturation", Name: locale.Text{Fr: "Saturation", En: "Saturation"},
		line: locale.Text{
			Fr: "au-delà d’un montant, chaque euro de plus fait moins que le précédent.",
			En: "past some amount each extra euro does less than the last.",
		},
		in: [2][]string{{"saturation"}, {"saturation"}},
	},
	{
		ID: "productivity", Name: locale.Text{Fr: "Productivité du travail", En: "Labour productivity"},
		line: locale.Text{Fr: "ce qui est produit en une heure de travail.", En: "what is produced in an hour of work."},
		in:   [2][]string{{"productivité du travail", "productivité"}, {"labour productivity", "productivity"}},
	},
	{
		ID: "j-curve", Name: locale.Text{Fr: "Courbe en J", En: "J-curve"},
		line: locale.Text{Fr: "adopter coûte d’abord, rapporte ensuite.", En: "adopting costs first and pays later."},
		in:   [2][]string{{"courbe en J"}, {"J-curve"}},
	},
	{
		ID: "multiplier", Name: locale.Text{Fr: "Multiplicateur", En: "Multiplier"},
		line: locale.Text{Fr: "euros de PIB pour un euro dépensé dans l’UE, ici {multiplier}.", En: "euros of GDP for one euro spent in the EU, here {multiplier}."},
		in:   [2][]string{{"multiplicateur"}, {"multiplier"}},
	},
	{
		ID: "discounting", Name: locale.Text{Fr: "Actualisation", En: "Discounting"},
		line: locale.Text{
			Fr: "un euro plus tard vaut moins qu’aujourd’hui, ici {discount} de moins par an.",
			En: "a euro later is worth less than today, here {discount} less a year.",
		},
		in: [2][]string{{"actualisation", "actualisés", "actualisée"}, {"discounting", "discounted"}},
	},
	{
		ID: "balance", Name: locale.Text{Fr: "Solde public cumulé", En: "Cumulative public balance"},
		line: locale.Text{
			Fr: "impôts que rapporte le plan moins argent public dépensé, depuis 2024.",
			En: "taxes the plan brings in less public money spent, since 2024.",
		},
		in: [2][]string{{"solde public"}, {"public balance"}},
	},
	{
		ID: "data-union", Name: locale.Text{Fr: "Union des données, laboratoires de données", En: "Data union, data labs"},
		line: locale.Text{
			Fr: "partage de données fiables entre pays et secteurs\u202f; équipes qui les préparent.",
			En: "sharing reliable data across countries and sectors; teams that prepare it.",
		},
		in: [2][]string{{"union des données", "laboratoires de données"}, {"data union", "data labs"}},
	},
	{
		ID: "mlops", Name: locale.Text{Fr: "MLOps", En: "MLOps"},
		line: locale.Text{
			Fr: "méthodes et outils pour mettre un modèle en service et le surveiller.",
			En: "methods and tools to put a model into service and watch over it.",
		},
		in: [2][]string{{"MLOps"}, {"MLOps"}},
	},
	{
		ID: "residual", Name: locale.Text{Fr: "Valeur résiduelle", En: "Residual value"},
		line: locale.Text{Fr: "ce qu’une machine vaut encore à la fin d’une location.", En: "what a machine is still worth at the end of a lease."},
		in:   [2][]string{{"valeur résiduelle"}, {"residual value"}},
	},
}
