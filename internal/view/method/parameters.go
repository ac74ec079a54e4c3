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
		caption: p.In(gradesCaption),
		heads:   p.heads(gradeHead, gradeNameHead, gradeMeaningHead, gradeCountHead, gradeOverriddenHead),
	}
	judged := 0
	for _, g := range methodGrades {
		all, fixed := 0, 0
		for i := range evidence.Table {
			if evidence.Table[i].Grade != g.grade {
				continue
			}
			all++
			if !evidence.Table[i].Drawn() {
				fixed++
			}
		}
		if g.grade == evidence.Judgement {
			judged = all
		}
		table.rows = append(table.rows, methodRow{cells: []methodCell{
			word(string(rune(g.grade))), word(p.In(view.GradeName(g.grade))), word(p.In(g.meaning)),
			amount(strconv.Itoa(all)), amount(strconv.Itoa(fixed)),
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
		caption: p.In(leversCaption),
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
	name := p.In(lever.Name)
	if len(lever.Fields) > 1 {
		name += " – " + p.In(f.Name)
	}
	value := func(v float64) string {
		if f.Unit == scenario.Year {
			return f.Unit.Format(p.Lang, v)
		}
		return p.Lang.Plain(f.Unit.Shown(v))
	}
	unit := f.Unit.Name(p.Lang)
	if f.Unit == scenario.Year {
		unit = p.In(yearUnit)
	}
	byDefault := p.In(noDefault)
	if f.Check(f.Default) == nil {
		byDefault = value(f.Default)
	}
	return methodRow{id: "lever-" + f.ID, cells: []methodCell{
		word(name), code(lever.Key), word(unit), amount(value(f.Min)), amount(value(f.Max)),
		amount(p.Lang.Plain(f.Unit.Shown(f.Step))), amount(byDefault), word(p.In(roleNames[lever.Role])),
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
			markup.El("h3", markup.A("id", parametersID(group)), p.Text(evidence.GroupName(group))),
			p.parameterTable(group, first, after))
		first = after
	}
	return g
}

// parameterTable lists the parameters of a group: rows first to after of the
// table, the last left out.
func (p page) parameterTable(group string, first, after int) *markup.Node {
	table := methodTable{
		caption: parametersCaption.Fill(p.Lang, "group", p.In(evidence.GroupName(group))),
		heads:   p.heads(parameterHead, lowHead, centralHead, highHead, unitHead, gradeHead, sourceHead, noteHead, linkHead),
	}
	for i := first; i < after; i++ {
		parameter, words := &evidence.Table[i], evidence.WordsOf(i)
		table.rows = append(table.rows, methodRow{id: parameterAnchor(parameter.ID), cells: []methodCell{
			word(p.In(words.Name)),
			amount(p.Lang.Quantity(parameter.Low)), amount(p.Lang.Quantity(parameter.Central)), amount(p.Lang.Quantity(parameter.High)),
			word(p.In(words.Unit)), word(string(rune(parameter.Grade))), word(p.In(evidence.SourceOf(i))), word(p.In(evidence.NoteOf(i))), code(parameter.ID),
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
	{evidence.Official, locale.Text("Measured by an institute, a survey or a maker, and published. It can be looked up.")},
	{evidence.Published, locale.Text("Estimated by others, in a study or report that is cited. Another study could say otherwise.")},
	{evidence.Judgement, locale.Text("Chosen by us, from clues, or to match known figures. Nobody has measured it. An informed reader may choose another.")},
}

var roleNames = map[scenario.Role]locale.Text{
	scenario.Choice: "choice",
	scenario.Belief: "assumption",
	scenario.View:   "view",
}

var (
	gradesIntro         = locale.Text("The model rests on {all} parameters. For {judged} of them there is neither a statistic nor an estimate: they are our judgement, and marked as such.")
	gradesRange         = locale.Text("Each parameter has a low, a central and a high value. Figures are calculated with the central ones, except those that your link sets. A fixed parameter has one value only.")
	gradesCaption       = locale.Text("Parameters by grade")
	gradeHead           = locale.Text("Grade")
	gradeNameHead       = locale.Text("Kind")
	gradeMeaningHead    = locale.Text("What it means")
	gradeCountHead      = locale.Text("Number")
	gradeOverriddenHead = locale.Text("Of which fixed")

	leversIntro = locale.Text("A choice says where money goes. A belief is about what nobody knows. A view changes only what is shown.")
	leversLinks = []locale.Text{
		"A link keeps all that differs from the plan as we read it, for example `?e=300&late=1.5`. Numbers take a point there.",
		"The split is written in tenths of a percent, in the order of the table, and must add up to 1,000: `s=100,50,800,50`. A fifth value says what is not assigned.",
		"The four paces follow in the order of the table: `pace=1,1.2,1,1`.",
		"The target joins a share and a year: `aim=75@2030`. It replaces the four paces.",
		"The step is that of the sliders; a link may hold a value between two steps.",
	}
	leversCaption = locale.Text("All settings")
	leverHead     = locale.Text("Setting")
	keyHead       = locale.Text("Key in links")
	stepHead      = locale.Text("Step")
	defaultHead   = locale.Text("Default")
	roleHead      = locale.Text("Kind")
	yearUnit      = locale.Text("unit\x04year")
	noDefault     = locale.Text("none")

	parametersIntro   = locale.Text("A link can set any parameter between its low and its high value, with `p.` before its name: `?p.firm_gain=0.08`. Very large ones are written `5e25`. A “continuous” rate is the logarithm of the yearly factor: 0.247 makes 28% more a year.")
	parametersCaption = locale.Text("Parameters: {group}")
	parameterHead     = locale.Text("Parameter")
	linkHead          = locale.Text("Name in links")
	lowHead           = locale.Text("Low")
	centralHead       = locale.Text("Central")
	highHead          = locale.Text("High")
	unitHead          = locale.Text("Unit")
	sourceHead        = locale.Text("Source")
	noteHead          = locale.Text("Note")
)
