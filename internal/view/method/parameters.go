package method

import (
	"strconv"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// methodJudgement counts the parameters by grade and says what each grade
// means.
func (p page) methodJudgement() markup.Group {
	table := methodTable{
		caption: p.in(gradesCaption),
		heads:   p.heads(gradeHead, gradeNameHead, gradeMeaningHead, gradeCountHead, gradeHeldHead),
	}
	judged := 0
	for _, g := range methodGrades {
		all, held := 0, 0
		for i := range evidence.Table {
			if evidence.Table[i].Grade != g.grade {
				continue
			}
			all++
			if !evidence.Table[i].Drawn() {
				held++
			}
		}
		if g.grade == evidence.Judgement {
			judged = all
		}
		table.rows = append(table.rows, methodRow{cells: []methodCell{
			word(string(rune(g.grade))), word(p.in(view.GradeName(g.grade))), word(p.in(g.meaning)),
			amount(strconv.Itoa(all)), amount(strconv.Itoa(held)),
		}})
	}
	return markup.Group{
		p.prose(gradesIntro, "all", strconv.Itoa(len(evidence.Table)), "judged", strconv.Itoa(judged)),
		table.node(),
		p.prose(gradesRange),
	}
}

// methodSettings lists every lever.
func (p page) methodSettings() markup.Group {
	table := methodTable{
		caption: p.in(leversCaption),
		heads:   p.heads(leverHead, keyHead, unitHead, lowHead, highHead, stepHead, defaultHead, roleHead),
	}
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			table.rows = append(table.rows, p.leverRow(lever, &lever.Fields[j]))
		}
	}
	return markup.Group{p.prose(leversIntro), table.node(), p.bullets(leversLinks)}
}

func (p page) leverRow(lever *scenario.Lever, f *scenario.Field) methodRow {
	name := p.in(lever.Name)
	if len(lever.Fields) > 1 {
		name += " – " + p.in(f.Name)
	}
	value := func(v float64) string {
		if f.Unit == scenario.Year {
			return f.Unit.Format(p.Lang, v)
		}
		return p.Lang.Plain(f.Unit.Shown(v))
	}
	unit := f.Unit.Name(p.Lang)
	if f.Unit == scenario.Year {
		unit = p.in(yearUnit)
	}
	byDefault := p.in(noDefault)
	if f.Check(f.Default) == nil {
		byDefault = value(f.Default)
	}
	return methodRow{id: "lever-" + f.ID, cells: []methodCell{
		word(name), code(lever.Key), word(unit), amount(value(f.Min)), amount(value(f.Max)),
		amount(p.Lang.Plain(f.Unit.Shown(f.Step))), amount(byDefault), word(p.in(roleNames[lever.Role])),
	}}
}

// methodParameters lists every parameter, one table for each group.
func (p page) methodParameters() markup.Group {
	g := markup.Group{p.prose(parametersIntro)}
	for first := 0; first < len(evidence.Table); {
		group, after := evidence.Table[first].Group, first
		for after < len(evidence.Table) && evidence.Table[after].Group == group {
			after++
		}
		g = append(g,
			el("h3", attr("id", parametersID(group)), p.text(evidence.GroupName(group))),
			p.parameterTable(group, first, after))
		first = after
	}
	return g
}

// parameterTable lists the parameters of a group: rows first to after of the
// table, the last left out.
func (p page) parameterTable(group string, first, after int) *markup.Node {
	table := methodTable{
		caption: parametersCaption.Fill(p.Lang, "group", p.in(evidence.GroupName(group))),
		heads:   p.heads(parameterHead, lowHead, centralHead, highHead, unitHead, gradeHead, sourceHead, noteHead, linkHead),
	}
	for i := first; i < after; i++ {
		parameter, words := &evidence.Table[i], evidence.WordsOf(i)
		table.rows = append(table.rows, methodRow{id: parameterAnchor(parameter.ID), cells: []methodCell{
			word(p.in(words.Name)),
			amount(p.Lang.Quantity(parameter.Low)), amount(p.Lang.Quantity(parameter.Central)), amount(p.Lang.Quantity(parameter.High)),
			word(p.in(words.Unit)), word(string(rune(parameter.Grade))), word(p.in(evidence.SourceOf(i))), word(p.in(evidence.NoteOf(i))), code(parameter.ID),
		}})
	}
	return table.node()
}

// parameterAnchor is the id of a parameter's row, which other pages link to.
func parameterAnchor(id string) string { return "parameter-" + id }

// parametersID is the id of a group's heading.
func parametersID(group string) string { return "parameters-" + group }

var methodGrades = []struct {
	grade   evidence.Grade
	meaning locale.Text
}{
	{evidence.Official, locale.Text{
		Fr: "Mesuré par un institut, une enquête ou un constructeur, et publié. On peut le retrouver.",
		En: "Measured by an institute, a survey or a maker, and published. It can be looked up.",
	}},
	{evidence.Published, locale.Text{
		Fr: "Estimé par d’autres, dans une étude ou un rapport cité. Une autre étude pourrait dire autre chose.",
		En: "Estimated by others, in a study or report that is cited. Another study could say otherwise.",
	}},
	{evidence.Judgement, locale.Text{
		Fr: "Choisi par nous, à partir d’indices, ou pour retrouver des chiffres connus. Personne ne l’a mesuré. Un lecteur informé peut en choisir un autre.",
		En: "Chosen by us, from clues, or to match known figures. Nobody has measured it. An informed reader may choose another.",
	}},
}

var roleNames = map[scenario.Role]locale.Text{
	scenario.Choice: {Fr: "choix", En: "choice"},
	scenario.Belief: {Fr: "hypothèse", En: "assumption"},
	scenario.View:   {Fr: "vue", En: "view"},
}

var (
	gradesIntro = locale.Text{
		Fr: "Le modèle repose sur {all} paramètres. Pour {judged} d’entre eux, il n’existe ni statistique ni estimation\u202f: c’est notre jugement, et il est marqué comme tel.",
		En: "The model rests on {all} parameters. For {judged} of them there is neither a statistic nor an estimate: they are our judgement, and marked as such.",
	}
	gradesRange = locale.Text{
		Fr: "Chaque paramètre a une valeur basse, une centrale et une haute. Les chiffres sont calculés avec les centrales, sauf ceux que votre lien fixe. Un paramètre fixe a une seule valeur.",
		En: "Each parameter has a low, a central and a high value. Figures are calculated with the central ones, except those that your link sets. A fixed parameter has one value only.",
	}
	gradesCaption    = locale.Text{Fr: "Les paramètres par degré de certitude", En: "Parameters by grade"}
	gradeHead        = locale.Text{Fr: "Degré", En: "Grade"}
	gradeNameHead    = locale.Text{Fr: "Nature", En: "Kind"}
	gradeMeaningHead = locale.Text{Fr: "Ce que cela veut dire", En: "What it means"}
	gradeCountHead   = locale.Text{Fr: "Nombre", En: "Number"}
	gradeHeldHead    = locale.Text{Fr: "Dont fixes", En: "Of which fixed"}

	leversIntro = locale.Text{
		Fr: "Un choix dit où va l’argent. Une hypothèse porte sur ce que personne ne sait. Une vue ne change que ce qui est montré.",
		En: "A choice says where money goes. A belief is about what nobody knows. A view changes only what is shown.",
	}
	leversLinks = []locale.Text{
		{
			Fr: "Un lien garde tout ce qui diffère du plan, par exemple `?e=300&late=1.5`. Les nombres y prennent un point.",
			En: "A link keeps all that differs from the plan as we read it, for example `?e=300&late=1.5`. Numbers take a point there.",
		},
		{
			Fr: "La répartition s’écrit en dixièmes de pour cent, dans l’ordre du tableau, et doit faire 1\u202f000\u202f: `s=100,50,800,50`. Une cinquième valeur dit ce qui n’est pas affecté.",
			En: "The split is written in tenths of a percent, in the order of the table, and must add up to 1,000: `s=100,50,800,50`. A fifth value says what is not assigned.",
		},
		{
			Fr: "Les quatre rythmes se suivent dans l’ordre du tableau\u202f: `pace=1,1.2,1,1`.",
			En: "The four paces follow in the order of the table: `pace=1,1.2,1,1`.",
		},
		{
			Fr: "L’objectif unit une part et une année\u202f: `aim=75@2030`. Il remplace les quatre rythmes.",
			En: "The target joins a share and a year: `aim=75@2030`. It replaces the four paces.",
		},
		{
			Fr: "Le pas est celui des curseurs\u202f; un lien peut prendre une valeur entre deux pas.",
			En: "The step is that of the sliders; a link may hold a value between two steps.",
		},
	}
	leversCaption = locale.Text{Fr: "Tous les réglages", En: "All settings"}
	leverHead     = locale.Text{Fr: "Réglage", En: "Setting"}
	keyHead       = locale.Text{Fr: "Clé dans les liens", En: "Key in links"}
	stepHead      = locale.Text{Fr: "Pas", En: "Step"}
	defaultHead   = locale.Text{Fr: "Par défaut", En: "Default"}
	roleHead      = locale.Text{Fr: "Nature", En: "Kind"}
	yearUnit      = locale.Text{Fr: "année", En: "year"}
	noDefault     = locale.Text{Fr: "aucun", En: "none"}

	parametersIntro = locale.Text{
		Fr: "Un lien peut fixer tout paramètre entre sa valeur basse et sa valeur haute, avec `p.` devant son nom\u202f: `?p.firm_gain=0.08`. Les très grands s’écrivent `5e25`. Un taux «\u202fen continu\u202f» est le logarithme du facteur annuel\u202f: 0,247 fait 28\u202f% de plus par an.",
		En: "A link can set any parameter between its low and its high value, with `p.` before its name: `?p.firm_gain=0.08`. Very large ones are written `5e25`. A “continuous” rate is the logarithm of the yearly factor: 0.247 makes 28% more a year.",
	}
	parametersCaption = locale.Text{Fr: "Paramètres\u202f: {group}", En: "Parameters: {group}"}
	parameterHead     = locale.Text{Fr: "Paramètre", En: "Parameter"}
	linkHead          = locale.Text{Fr: "Nom dans les liens", En: "Name in links"}
	lowHead           = locale.Text{Fr: "Bas", En: "Low"}
	centralHead       = locale.Text{Fr: "Central", En: "Central"}
	highHead          = locale.Text{Fr: "Haut", En: "High"}
	unitHead          = locale.Text{Fr: "Unité", En: "Unit"}
	sourceHead        = locale.Text{Fr: "Source", En: "Source"}
	noteHead          = locale.Text{Fr: "Note", En: "Note"}
)
