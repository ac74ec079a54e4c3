// Package method is the method page: how the model works, what it rests on and how
// it was checked. The server writes it alone; no program has its texts.
package method

import (
	"strings"

	"aicontinent/internal/anchors"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/glossary"
)

// Body is the page's body. The published figures beside the model's own are those
// of [anchors.Compare].
func Body(p *view.Page, compared []anchors.Row) *markup.Node {
	return view.Root(p.Around(view.MethodPage, page{Page: p, anchors: compared}.method()))
}

// methodSection is one section of the method page.
type methodSection struct {
	id    string // of the section, in links
	title locale.Text
	body  func(page) markup.Group
}

// methodSections lists them in the order in which the page shows them.
var methodSections = []methodSection{
	{"what", methodWhatTitle, page.methodWhat},
	{"equations", methodEquationsTitle, page.methodEquations},
	{"words", methodWordsTitle, page.methodWords},
	{"ranges", methodRangesTitle, page.methodRanges},
	{"judgement", methodJudgementTitle, page.methodJudgement},
	{"settings", methodSettingsTitle, page.methodSettings},
	{"parameters", methodParametersTitle, page.methodParameters},
	{"data", methodDataTitle, page.methodData},
	{"checks", methodChecksTitle, page.methodChecks},
	{"backtest", methodBacktestTitle, page.methodBacktest},
	{"anchors", methodAnchorsTitle, page.methodAnchors},
	{"forecasts", methodForecastsTitle, page.methodForecasts},
	{"cite", methodCiteTitle, page.methodCite},
}

// method is the method page: how the model works, what it rests on and how it
// was checked. Its tables are made from those that the model reads.
func (p page) method() *markup.Node {
	contents := el("ol")
	page := el("main", class("method"), attr("id", "main"), attr("tabindex", "-1"),
		el("h1", p.text(methodHeadline)),
		el("p", class("standfirst"), p.text(methodStandfirst)),
		el("nav", class("contents"), attr("aria-label", p.in(methodContents)), contents))
	for _, s := range methodSections {
		contents.Children = append(contents.Children, el("li", el("a", attr("href", "#"+s.id), p.text(s.title))))
		p.words = &glossary.Marker{Lang: p.Lang} // in each section anew
		page.Children = append(page.Children, el("section", attr("id", s.id), el("h2", p.text(s.title)), s.body(p)))
	}
	return page
}

// prose is a paragraph. What stands between backquotes in its text is code.
func (p page) prose(t locale.Text, pairs ...string) *markup.Node {
	return el("p", p.inline(t.Fill(p.Lang, pairs...)))
}

// bullets is a list of texts, with code as in prose.
func (p page) bullets(texts []locale.Text, pairs ...string) *markup.Node {
	list := el("ul")
	for _, t := range texts {
		list.Children = append(list.Children, el("li", p.inline(t.Fill(p.Lang, pairs...))))
	}
	return list
}

// inline makes code of what stands between backquotes, and links of the words that
// a section has for the first time.
func (p page) inline(s string) markup.Group {
	var g markup.Group
	for i, piece := range strings.Split(s, "`") {
		switch {
		case piece == "":
		case i%2 == 1:
			g = append(g, el("code", plain(piece)))
		default:
			g = append(g, p.words.Mark(piece)...)
		}
	}
	return g
}

// methodWhat says what the calculator is and what it is not.
func (p page) methodWhat() markup.Group {
	var g markup.Group
	for _, t := range methodNature {
		g = append(g, el("p", el("strong", p.text(t[0])), plain(" "), p.text(t[1])))
	}
	return append(g, p.bullets(methodLeftOut))
}

var (
	methodHeadline   = locale.Text{Fr: "Comment c’est calculé", En: "How it is calculated"}
	methodStandfirst = locale.Text{
		Fr: "Toutes les équations, tous les chiffres et leurs sources, ce qui est un jugement, et ce dont nous doutons.",
		En: "All the equations, all the figures and their sources, what is a judgement, and what we doubt.",
	}
	methodContents        = locale.Text{Fr: "Sommaire", En: "Contents"}
	methodWhatTitle       = locale.Text{Fr: "Ce que c’est, et ce que ce n’est pas", En: "What it is, and what it is not"}
	methodEquationsTitle  = locale.Text{Fr: "Comment cela marche", En: "How it works"}
	methodJudgementTitle  = locale.Text{Fr: "Ce qui est mesuré, ce qui est jugé", En: "What is measured, what is judged"}
	methodRangesTitle     = locale.Text{Fr: "Les fourchettes", En: "The ranges"}
	methodSettingsTitle   = locale.Text{Fr: "Ce que vous réglez", En: "What you set"}
	methodParametersTitle = locale.Text{Fr: "Tous les paramètres", En: "Every parameter"}
	methodDataTitle       = locale.Text{Fr: "Les données observées", En: "The observed data"}
	methodChecksTitle     = locale.Text{Fr: "Comment cela a été vérifié", En: "How it was checked"}
	methodCiteTitle       = locale.Text{Fr: "Citer, reprendre, douter", En: "Citing, reusing, doubting"}
)

// methodNature says what the simulation is: each time a lead and a paragraph.
var methodNature = [][2]locale.Text{
	{
		{Fr: "Une simulation de scénarios.", En: "A what-if simulation."},
		{
			Fr: "Vous répartissez l’argent et vous dites ce que vous croyez. Le calcul suit l’argent jusqu’aux machines, les machines jusqu’aux entreprises, et les entreprises jusqu’au PIB de l’Union européenne.",
			En: "You share out the money and say what you believe. The calculation follows money to machines, machines to firms, and firms to the GDP of the European Union.",
		},
	},
	{
		{Fr: "Avec le plan, et sans lui.", En: "With the plan, and without it."},
		{
			Fr: "Chaque scénario est calculé deux fois\u202f: avec le plan, puis sans un euro, toutes choses égales par ailleurs. L’effet du plan est la différence entre les deux. Ce qui arriverait de toute façon n’est jamais porté à son crédit.",
			En: "Every scenario is run twice: with the plan, then without a euro of it, all else equal. The plan’s effect is the difference between the two. What would happen anyway is never credited to it.",
		},
	},
	{
		{Fr: "Pas une prévision.", En: "Not a forecast."},
		{
			Fr: "Personne ne connaît l’adoption, les coûts et les délais de 2035. Le calcul dit ce qui suivrait d’hypothèses que l’on peut lire et changer. Même la courbe sans plan ne fait que prolonger des tendances.",
			En: "Nobody knows the adoption, costs and delays of 2035. The calculation says what would follow from assumptions that anyone can read and change. Even the line without the plan only extends trends.",
		},
	},
	{
		{Fr: "Ce qui n’y est pas.", En: "What it leaves out."},
		{
			Fr: "Tout modèle simplifie. Celui-ci laisse de côté ce qui suit, et qui pourrait changer la réponse.",
			En: "Every model simplifies. This one leaves out what follows, which could change the answer.",
		},
	},
}

var methodLeftOut = []locale.Text{
	{
		Fr: "La concurrence entre entreprises\u202f: ce que gagne celle qui adopte est compté, ce que perd sa rivale ne l’est pas.",
		En: "Competition between firms: what an adopting firm gains is counted, what its rival loses is not.",
	},
	{
		Fr: "Le prix de l’électricité\u202f: la demande des centres de données ne le fait pas monter, et il ne décourage personne.",
		En: "The price of electricity: demand from data centres does not raise it, nor does it deter anyone.",
	},
	{
		Fr: "Le prix de la puissance de calcul\u202f: plus d’offre en Europe ne le fait pas baisser.",
		En: "The price of compute: more supply in Europe does not lower it.",
	},
	{
		Fr: "Les salaires, et les emplois que l’IA crée, change ou supprime. Les emplois montrés sont ceux des chantiers et de l’exploitation.",
		En: "Wages, and the jobs that AI creates, changes or removes. The jobs shown are those of building and operating.",
	},
	{
		Fr: "Les autres usages de cet argent, et le coût de l’impôt ou de la dette qui le fournit.",
		En: "Other uses of the same money, and the cost of the tax or the debt that provides it.",
	},
	{
		Fr: "Les usages militaires et la sécurité.",
		En: "Military use and security.",
	},
	{
		Fr: "Les puces fabriquées en Europe, et les limites que d’autres pays mettent à leurs exportations.",
		En: "Chips made in Europe, and the limits that other countries put on their exports.",
	},
	{
		Fr: "La qualité de l’adoption\u202f: une entreprise qui essaie un outil compte autant qu’une autre qui a refait toute son organisation.",
		En: "The quality of adoption: a firm that tries one tool counts as much as one that has rebuilt its whole organisation.",
	},
	{
		Fr: "L’effet en retour de la croissance\u202f: un PIB plus haut ne pousse ni l’adoption, ni la demande, ni l’investissement.",
		En: "Feedback from growth: a higher GDP raises neither adoption, nor demand, nor investment.",
	},
	{
		Fr: "Les différences entre pays\u202f: l’Union est un seul bloc, avec un seul réseau électrique et un seul rythme par profil.",
		En: "Differences between countries: the Union is one block, with one power grid and one pace per profile.",
	},
	{
		Fr: "Les entreprises de moins de dix personnes, les services publics et les ménages, pour l’adoption.",
		En: "Firms of fewer than ten people, public services and households, as far as adoption goes.",
	},
	{
		Fr: "L’eau, les sols, et les émissions de la fabrication des machines et des bâtiments.",
		En: "Water, land, and the emissions of making machines and buildings.",
	},
}
