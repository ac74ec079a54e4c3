package method

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// methodBlock is a part of the model in words and in formulas. It says what
// package model computes, and changes with it.
type methodBlock struct {
	id       string
	title    locale.Text
	words    []locale.Text
	formulas []locale.Text
	groups   []string // of the parameters in the formulas
}

// methodBlocks lists them in the order in which a step is computed.
var methodBlocks = []methodBlock{
	blockTime, blockMoney, blockBuilding, blockCompute, blockFrontier, blockAdoption, blockTarget,
	blockProductivity, blockEconomy, blockEnergy,
}

// methodEquations gives every equation, in words and as a formula.
func (p page) methodEquations() markup.Group {
	g := markup.Group{p.prose(equationsIntro)}
	for _, b := range methodBlocks {
		g = append(g, el("h3", attr("id", "equations-"+b.id), p.text(b.title)))
		for _, t := range b.words {
			g = append(g, p.prose(t))
		}
		if len(b.formulas) > 0 {
			list := el("ul", class("formulas"))
			for _, f := range b.formulas {
				list.Children = append(list.Children, el("li", el("code", p.text(f))))
			}
			g = append(g, list)
		}
		if len(b.groups) > 0 {
			g = append(g, p.blockParameters(b.groups))
		}
	}
	return g
}

// blockParameters leads to the tables of the parameters of a block.
func (p page) blockParameters(groups []string) *markup.Node {
	line := el("p", class("uses"), p.text(equationsUse), plain(" "))
	for i, group := range groups {
		if i > 0 {
			line.Children = append(line.Children, plain(", "))
		}
		line.Children = append(line.Children, el("a", attr("href", "#"+parametersID(group)), p.text(evidence.GroupName(group))))
	}
	return line
}

var (
	equationsIntro = locale.Text{
		Fr: "L’argent devient des machines après un délai. Les machines et le soutien changent la vitesse à laquelle les entreprises adoptent l’IA. L’adoption devient de la productivité, plus tard encore.",
		En: "Money becomes machines after a delay. Machines and support change how fast firms adopt AI. Adoption becomes productivity, later still.",
	}
	equationsUse = locale.Text{Fr: "Paramètres\u202f:", En: "Parameters:"}
)

var blockTime = methodBlock{
	id: "time", title: locale.Text{Fr: "Le temps", En: "Time"},
	words: []locale.Text{
		{
			Fr: "Le calcul va de 2024 à 2040 par pas d’un huitième d’année. À chaque pas, tous les flux sont tirés de l’état du moment\u202f; puis tous les stocks avancent. La valeur d’une année est celle de son premier pas.",
			En: "The simulation goes from 2024 to 2040 by steps of an eighth of a year. At each step, all flows come from the state at that moment; then all stocks advance. A year’s value is that of its first step.",
		},
		{
			Fr: "Ce qui suit une tendance croît ou baisse à un taux constant.",
			En: "What follows a trend grows or falls at a constant rate.",
		},
	},
	formulas: []locale.Text{
		{Fr: "stock suivant = stock + variation par an × 1/8", En: "next stock = stock + change per year × 1/8"},
		{
			Fr: "tendance(départ\u202f; taux) = départ en 2024 × exp(taux × années depuis 2024)",
			En: "trend(start, rate) = start in 2024 × exp(rate × years since 2024)",
		},
	},
}

var blockMoney = methodBlock{
	id: "money", title: locale.Text{Fr: "L’argent", En: "Money"},
	words: []locale.Text{
		{
			Fr: "Les dépenses annoncées montent puis redescendent, en forme de cloche. Ce qui tomberait après 2040 n’est pas compté.",
			En: "The envelope is announced along a bell: little at first, most in the middle, little at the end. What would fall after 2040 is not counted.",
		},
		{
			Fr: "De l’argent privé promis, seul compte celui qui arrive et qui ne serait pas venu sans le plan. Chaque ligne reçoit sa part de cet argent effectif\u202f; de celle du soutien, ce qui ne parvient pas aux entreprises n’est pas dépensé.",
			En: "Of the private money pledged, only that which arrives and would not have come without the plan counts. Each line receives its share of this effective money; of that of support, what does not reach firms is not spent.",
		},
	},
	formulas: []locale.Text{
		{
			Fr: "avancement = (année − premiers engagements) ÷ durée des engagements",
			En: "progress = (year − first commitments) ÷ years to commit",
		},
		{
			Fr: "annoncé par an = enveloppe × (1 − cos(2π × avancement)) ÷ durée des engagements si l’avancement est entre 0 et 1, sinon 0",
			En: "announced per year = envelope × (1 − cos(2π × progress)) ÷ years to commit if progress is between 0 and 1, otherwise 0",
		},
		{
			Fr: "effectif par an = annoncé par an × (part publique + (1 − part publique) × promesses tenues × additionnalité)",
			En: "effective per year = announced per year × (public share + (1 − public share) × pledges that arrive × additionality)",
		},
		{
			Fr: "argent d’une ligne par an = effectif par an × part de la ligne",
			En: "money of a line per year = effective per year × share of the line",
		},
		{
			Fr: "argent du soutien par an = effectif par an × part du soutien × soutien qui parvient aux entreprises",
			En: "money of support per year = effective per year × share of support × support that reaches firms",
		},
	},
	groups: []string{"money", "adoption"},
}

var blockBuilding = methodBlock{
	id: "building", title: locale.Text{Fr: "La construction", En: "Building"},
	words: []locale.Text{
		{
			Fr: "L’argent des gigafabriques, des fabriques d’IA et des centres de données passe par trois étapes de même durée moyenne. Rien n’est prêt tout de suite, et tout ne l’est pas le même jour.",
			En: "The money of gigafactories, AI factories and data centres passes through three stages of the same mean length. Nothing is ready at once, and not everything on the same day.",
		},
		{
			Fr: "Si le réseau électrique ne peut pas tout raccorder, les trois lignes attendent dans la même proportion. Cette limite compte la puissance des machines, sans le refroidissement. Le soutien à l’adoption ne se construit pas\u202f: il agit aussitôt engagé.",
			En: "If the power grid cannot connect everything, the three lines wait in the same proportion. This limit counts the power of machines, without cooling. Adoption support is not built: it works as soon as it is committed.",
		},
		{
			Fr: "La part IA vaut 1 pour les gigafabriques et les fabriques d’IA. La part matériel vaut 1, sauf pour les fabriques d’IA, où une part paie des services.",
			En: "The AI share is 1 for gigafactories and AI factories. The hardware share is 1, except for AI factories, where a part pays for services.",
		},
		{
			Fr: "L’année du triple est la première dont la valeur annuelle atteint ou dépasse trois fois celle de 2024.",
			En: "The tripling year is the first whose annual value is at or above three times that of 2024.",
		},
	},
	formulas: []locale.Text{
		{
			Fr: "coût par MW = coût sans les machines + part IA × coût des machines d’IA + (1 − part IA) × coût des serveurs ordinaires",
			En: "cost per MW = cost without machines + AI share × cost of AI machines + (1 − AI share) × cost of general servers",
		},
		{Fr: "passage = 3 ÷ (délai de la ligne × retards)", En: "passage = 3 ÷ (lead time of the line × delays)"},
		{Fr: "prêt par an = argent en étape 3 × passage", En: "ready per year = money in stage 3 × passage"},
		{
			Fr: "MW prêts par an = prêt par an × part matériel × 1\u202f000 ÷ coût par MW",
			En: "MW ready per year = ready per year × hardware share × 1,000 ÷ cost per MW",
		},
		{
			Fr: "limite du réseau = min(1\u202f; raccordements en GW × 1\u202f000 ÷ MW prêts par an, les trois lignes ensemble)",
			En: "grid limit = min(1, connections in GW × 1,000 ÷ MW ready per year, the three lines together)",
		},
		{Fr: "mis en service par an = limite du réseau × prêt par an", En: "entering service per year = grid limit × ready per year"},
		{
			Fr: "nouveaux MW par an = limite du réseau × MW prêts par an",
			En: "new MW per year = grid limit × MW ready per year",
		},
		{Fr: "variation de l’étape 1 = argent de la ligne − étape 1 × passage", En: "change in stage 1 = money of the line − stage 1 × passage"},
		{Fr: "variation de l’étape 2 = étape 1 × passage − étape 2 × passage", En: "change in stage 2 = stage 1 × passage − stage 2 × passage"},
		{Fr: "variation de l’étape 3 = étape 2 × passage − mis en service", En: "change in stage 3 = stage 2 × passage − entering service"},
		{
			Fr: "variation des MW du plan = nouveaux MW − MW du plan ÷ durée de vie des bâtiments",
			En: "change in the plan’s MW = new MW − the plan’s MW ÷ life of buildings",
		},
		{
			Fr: "capacité = tendance(capacité\u202f; croissance sans plan) + MW du plan, les trois lignes ensemble",
			En: "capacity = trend(capacity, growth without the plan) + the plan’s MW, the three lines together",
		},
	},
	groups: []string{"cost", "time", "compute"},
}

var blockCompute = methodBlock{
	id: "compute", title: locale.Text{Fr: "Le calcul", En: "Compute"},
	words: []locale.Text{
		{
			Fr: "Tout est compté en équivalents H100, la puissance d’une puce Nvidia de 2022. Les machines neuves sont meilleures chaque année\u202f; elles s’usent, et une part seulement est remplacée.",
			En: "Everything is counted in H100-equivalents, the power of one Nvidia chip of 2022. New machines get better every year; they wear out, and only a part is replaced.",
		},
		{
			Fr: "Une part seulement des machines est vendue ou accordée. Ce qui est servi ne dépasse ni l’offre ni la demande\u202f; l’Europe achète ailleurs presque tout ce qui manque.",
			En: "Only a part of the machines is sold or granted. What is served exceeds neither supply nor demand; Europe buys abroad almost all that is missing.",
		},
	},
	formulas: []locale.Text{
		{
			Fr: "machines neuves par MW = tendance(équivalents H100 par MW\u202f; progrès par watt)",
			En: "new machines per MW = trend(H100-equivalents per MW, progress per watt)",
		},
		{
			Fr: "remplacement par an = part remplacée × part IA × MW du plan ÷ durée de vie des machines",
			En: "replacement per year = share replaced × AI share × the plan’s MW ÷ life of machines",
		},
		{
			Fr: "variation des machines du plan = (part IA × nouveaux MW + remplacement) × machines neuves par MW − machines du plan ÷ durée de vie des machines",
			En: "change in the plan’s machines = (AI share × new MW + replacement) × new machines per MW − the plan’s machines ÷ life of machines",
		},
		{
			Fr: "offre = part utilisable × (tendance(machines dans l’UE\u202f; croissance sans plan) + machines du plan, les trois lignes ensemble)",
			En: "supply = usable share × (trend(machines in the EU, growth without the plan) + the plan’s machines, the three lines together)",
		},
		{
			Fr: "demande = entreprises × adoption × tendance(demande par entreprise\u202f; croissance) + tendance(demande des laboratoires\u202f; croissance)",
			En: "demand = firms × adoption × trend(demand per firm, growth) + trend(demand of laboratories, growth)",
		},
		{
			Fr: "servi dans l’UE = offre × demande ÷ (offre⁴ + demande⁴)^(1/4)",
			En: "served in the EU = supply × demand ÷ (supply⁴ + demand⁴)^(1/4)",
		},
		{
			Fr: "accès = (servi dans l’UE + part importée × (demande − servi dans l’UE)) ÷ demande",
			En: "access = (served in the EU + import share × (demand − served in the EU)) ÷ demand",
		},
		{Fr: "machines utilisées = servi dans l’UE ÷ offre", En: "machines used = served in the EU ÷ supply"},
		{Fr: "part servie dans l’UE = servi dans l’UE ÷ demande", En: "share served in the EU = served in the EU ÷ demand"},
	},
	groups: []string{"time", "compute", "demand"},
}

var blockFrontier = methodBlock{
	id: "frontier", title: locale.Text{Fr: "La frontière", En: "The frontier"},
	words: []locale.Text{{
		Fr: "Un grand modèle s’entraîne sur un seul site. Le calcul prend 90 jours d’un site de gigafabrique et compare avec le plus grand entraînement du monde, qui grandit chaque année.",
		En: "A large model is trained on a single site. The run takes 90 days of one gigafactory site and compares them with the world’s largest training run, which grows every year.",
	}},
	formulas: []locale.Text{
		{
			Fr: "entraînement sur un site = machines des gigafabriques ÷ sites × opérations par seconde d’un H100 × part utile × 90 × 86\u202f400 secondes",
			En: "run on one site = machines of gigafactories ÷ sites × operations per second of an H100 × useful share × 90 × 86,400 seconds",
		},
		{
			Fr: "meilleur de l’UE = max(entraînement sur un site\u202f; tendance(plus grand de l’UE\u202f; croissance sans gigafabriques))",
			En: "best in the EU = max(run on one site, trend(largest in the EU, growth without gigafactories))",
		},
		{
			Fr: "frontière = tendance(plus grand du monde\u202f; croissance de la frontière)",
			En: "frontier = trend(largest in the world, growth of the frontier)",
		},
		{
			Fr: "années de retard = max(0\u202f; ln(frontière ÷ meilleur de l’UE) ÷ croissance de la frontière)",
			En: "years behind = max(0, ln(frontier ÷ best in the EU) ÷ growth of the frontier)",
		},
		{Fr: "proximité = exp(−années de retard ÷ échelle de proximité)", En: "closeness = exp(−years behind ÷ closeness scale)"},
	},
	groups: []string{"frontier"},
}
