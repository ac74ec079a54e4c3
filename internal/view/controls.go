package view

import (
	"strconv"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// FormID is the id of the form that holds every control.
const FormID = "levers"

// controls is the column of levers: one form, which a server answers without
// scripts.
func (p *Page) controls() *markup.Node {
	return el("form", class("controls"), attr("id", FormID), attr("method", "get"),
		attr("action", Path(p.Base, p.Lang, CalculatorPage)), attr("autocomplete", "off"),
		el("input", attr("type", "hidden"), attr("name", "from-link"), attr("value", p.Session.Query()+"&")),
		// Enter in a field presses a form's first button, whatever it is.
		el("button", class("default"), attr("type", "submit"), attr("name", "do"), attr("value", "commit"), attr("data-do", "commit"),
			attr("tabindex", "-1"), attr("aria-hidden", "true"), p.text(recalculate)),
		p.splitPanel(),
		p.pacePanel(),
		p.fold("choices", func() *markup.Node { return p.leversPanel("choices", moreChoices, moreChoicesHint, scenario.Choice) }),
		p.fold("beliefs", p.beliefsPanel),
		p.changedPanel(),
		el("p", class("submit"), el("button", attr("type", "submit"), class("primary"), p.text(recalculate))))
}

// control is what a slider, its number field and its buttons are made of.
type control struct {
	id             string // of the field: "e", "s.support", "p.firm_gain"
	name           string
	help           string
	low, high      float64 // as shown
	step, value    float64 // as shown
	spoken         string  // the value in words, for screen readers
	suffix         string
	numberLabel    string // what the number field is, for screen readers
	reset          bool   // whether there is something to reset
	resetKey       string
	less, more     string // labels of the buttons
	describedBy    string
	smallestDigits int
}

// slider is the range with its buttons. Its native track is see-through: what
// is seen is drawn behind it, with the ghost of where the gesture started.
func (p *Page) slider(c control, ghost float64, hasGhost bool) *markup.Node {
	percent := func(v float64) string {
		if c.high <= c.low {
			return "0%"
		}
		return strconv.FormatFloat(100*(v-c.low)/(c.high-c.low), 'f', 2, 64) + "%"
	}
	track := el("svg", class("track"), attr("aria-hidden", "true"), attr("focusable", "false"),
		el("rect", class("track-rest"), attr("width", "100%"), attr("height", "100%")),
		el("rect", class("track-fill"), attr("width", percent(c.value)), attr("height", "100%")))
	if hasGhost {
		track.Children = append(track.Children,
			el("line", class("track-ghost"), attr("x1", percent(ghost)), attr("x2", percent(ghost)), attr("y1", "0"), attr("y2", "100%")))
	}
	step := number(c.step)
	if offGrid(c.value-c.low, c.step) {
		step = "any"
	}
	return el("div", class("slide"),
		p.stepButton(c, -1, "−", c.less),
		el("span", class("rail"), attr("data-track", c.id),
			track,
			el("input", attr("type", "range"), attr("id", c.id), attr("name", c.id),
				attr("min", number(c.low)), attr("max", number(c.high)), attr("step", step), attr("value", number(c.value)),
				attr("aria-valuetext", c.spoken), when(c.describedBy != "", attr("aria-describedby", c.describedBy)), attr("data-do", "set "+c.id))),
		p.stepButton(c, +1, "+", c.more))
}

func (p *Page) stepButton(c control, n int, sign, label string) *markup.Node {
	do := "step " + c.id + " " + strconv.Itoa(n)
	return el("button", class("step"), attr("type", "submit"), attr("name", "do"), attr("value", do), attr("data-do", do),
		attr("aria-label", label), plain(sign))
}

// numberField is where the value is typed: as text, since people type commas
// and spaces.
func (p *Page) numberField(c control) *markup.Node {
	return el("span", class("number"),
		el("input", attr("type", "text"), attr("inputmode", "decimal"), attr("id", c.id+".n"), attr("name", c.id+".n"),
			attr("value", p.Lang.Plain(c.value)), attr("aria-label", c.numberLabel), attr("size", "5"), attr("data-do", "set "+c.id)),
		when(c.suffix != "", el("span", class("suffix"), attr("aria-hidden", "true"), plain(c.suffix))))
}

// refused is the message beside a control whose last value could not be taken.
func (p *Page) refused(id string) *markup.Node {
	problem, ok := p.Session.Refused[id]
	if !ok {
		return el("div", class("refused"))
	}
	return el("div", class("refused is-shown"), attr("role", "alert"), el("p", plain(problem.In(p.Lang))))
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// offGrid reports whether a value lies between two steps of a slider.
func offGrid(v, step float64) bool {
	steps := v / step
	d := steps - float64(int(steps+0.5))
	return d > 1e-6 || d < -1e-6
}

func when(on bool, part markup.Part) markup.Part { return markup.When(on, part) }

// leverControl makes the control of one field of a lever.
func (p *Page) leverControl(lever *scenario.Lever, f *scenario.Field) control {
	name, help := p.in(lever.Name), p.in(lever.Help)
	if len(lever.Fields) > 1 {
		name, help = p.in(f.Name), p.in(f.Help)
	}
	v := f.Value(p.Session.Scenario)
	step := f.Unit.Shown(f.Step)
	return control{
		id: f.ID, name: name, help: help,
		low: f.Unit.Shown(f.Min), high: f.Unit.Shown(f.Max), step: step, value: f.Unit.Shown(v),
		spoken: f.Unit.Format(p.Lang, v), suffix: f.Unit.Suffix(p.Lang),
		numberLabel: numberLabel.Fill(p.Lang, "name", name, "unit", f.Unit.Suffix(p.Lang)),
		reset:       v != f.Default, resetKey: lever.Key,
		less: lessLabel.Fill(p.Lang, "name", name), more: moreLabel.Fill(p.Lang, "name", name),
	}
}

// row is a lever with everything about it: name, number, slider, help.
func (p *Page) row(c control, extra markup.Group) *markup.Node {
	help := c.id + ".help"
	if c.help != "" {
		c.describedBy = help
	}
	return el("div", class("lever"),
		el("div", class("lever-head"),
			el("label", attr("for", c.id), plain(c.name)),
			p.numberField(c)),
		p.slider(c, 0, false),
		p.refused(c.id),
		when(c.help != "", el("p", class("help"), attr("id", help), plain(c.help))),
		extra)
}

// leversPanel is a folded list of levers of one role.
func (p *Page) leversPanel(id string, title, hint locale.Text, role scenario.Role) *markup.Node {
	panel := el("details", class("fold"), attr("id", id), p.summary(title, hint))
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		if lever.Role != role && !(role == scenario.Choice && lever.Role == scenario.View) || len(lever.Fields) > 1 {
			continue
		}
		panel.Children = append(panel.Children, p.row(p.leverControl(lever, lever.Single()), nil))
	}
	return panel
}

func (p *Page) summary(title, hint locale.Text) *markup.Node {
	return el("summary", el("span", class("fold-title"), p.text(title)), plain(" "), el("span", class("fold-hint"), p.text(hint)))
}

// beliefsPanel holds the levers and the parameters that nobody knows.
func (p *Page) beliefsPanel() *markup.Node {
	panel := p.leversPanel("beliefs", moreBeliefs, moreBeliefsHint, scenario.Belief)
	for _, id := range scenario.Beliefs {
		if row, ok := evidence.Index(id); ok {
			panel.Children = append(panel.Children, p.beliefRow(row))
		}
	}
	return panel
}

// beliefRow is a parameter offered as a belief, with what its range rests on.
func (p *Page) beliefRow(row int) *markup.Node {
	parameter, words := &evidence.Table[row], evidence.WordsOf(row)
	id := scenario.ParameterPrefix + parameter.ID
	v, held := p.Session.Scenario.HeldValue(row)
	name := words.Name.In(p.Lang)
	return p.row(control{
		id: id, name: name, help: words.Note.In(p.Lang),
		low: parameter.Low, high: parameter.High, step: session.ParameterStep(row), value: v,
		spoken:      p.Lang.Plain(v) + " " + words.Unit.In(p.Lang),
		numberLabel: numberLabel.Fill(p.Lang, "name", name, "unit", words.Unit.In(p.Lang)),
		reset:       held, resetKey: id,
		less: lessLabel.Fill(p.Lang, "name", name), more: moreLabel.Fill(p.Lang, "name", name),
	}, markup.Group{el("p", class("evidence"), p.textWith(evidenceLine,
		"unit", words.Unit.In(p.Lang), "low", p.Lang.Plain(parameter.Low), "central", p.Lang.Plain(parameter.Central), "high", p.Lang.Plain(parameter.High),
		"grade", p.in(gradeNames[parameter.Grade]), "source", words.Source.In(p.Lang)))})
}

// changedPanel lists what differs from the plan as announced, each with a way
// back.
func (p *Page) changedPanel() *markup.Node {
	s := p.Session.Scenario
	list := el("ul")
	item := func(key, name, value string) {
		list.Children = append(list.Children, el("li",
			el("span", plain(name)), plain(" "), el("b", plain(value)), plain(" "),
			p.action("reset "+key, resetOne.Fill(p.Lang, "name", name), p.in(resetShort))))
	}
	for _, lever := range s.Changed() {
		item(lever.Key, p.in(lever.Name), p.leverValue(lever))
	}
	for _, h := range s.Held {
		item(scenario.ParameterPrefix+evidence.Table[h.Index].ID, evidence.WordsOf(h.Index).Name.In(p.Lang), p.Lang.Plain(h.Value))
	}
	if len(list.Children) == 0 {
		return el("section", class("changed"))
	}
	return el("section", class("changed is-shown"),
		el("h2", p.text(changedTitle)), list,
		el("p", p.action("reset all", p.in(resetAll), p.in(resetAll))))
}

// leverValue writes the value of a lever, or its values.
func (p *Page) leverValue(lever *scenario.Lever) string {
	text := ""
	for i := range lever.Fields {
		if i > 0 {
			text += " · "
		}
		text += lever.Fields[i].Unit.Format(p.Lang, lever.Fields[i].Value(p.Session.Scenario))
	}
	return text
}

// action is a button that does one thing. Without scripts it sends the form.
func (p *Page) action(do, label, text string) *markup.Node {
	return el("button", class("plain"), attr("type", "submit"), attr("name", "do"), attr("value", do), attr("data-do", do),
		when(label != text, attr("aria-label", label)), plain(text))
}

var gradeNames = map[evidence.Grade]locale.Text{
	evidence.Official:  {Fr: "statistique ou enquête", En: "statistic or survey"},
	evidence.Published: {Fr: "estimation publiée", En: "published estimate"},
	evidence.Judgement: {Fr: "jugement", En: "judgement"},
}

var (
	recalculate     = locale.Text{Fr: "Recalculer", En: "Recalculate"}
	moreChoices     = locale.Text{Fr: "Autres choix", En: "Other choices"}
	moreChoicesHint = locale.Text{Fr: "enveloppe, part publique, sites, calendrier, horizon", En: "envelope, public share, sites, calendar, horizon"}
	moreBeliefs     = locale.Text{Fr: "Ce que vous croyez", En: "What you believe"}
	moreBeliefsHint = locale.Text{Fr: "promesses tenues, retards, réseau électrique, location, coûts, effets", En: "pledges kept, delays, power grid, leasing, costs, effects"}
	numberLabel     = locale.Text{Fr: "{name}, valeur ({unit})", En: "{name}, value ({unit})"}
	lessLabel       = locale.Text{Fr: "{name}\u202f: moins", En: "{name}: less"}
	moreLabel       = locale.Text{Fr: "{name}\u202f: plus", En: "{name}: more"}
	evidenceLine    = locale.Text{
		Fr: "En {unit}. De {low} à {high}, valeur centrale {central}\u202f; {grade}. Source\u202f: {source}.",
		En: "In {unit}. From {low} to {high}, central {central}; {grade}. Source: {source}.",
	}
	changedTitle = locale.Text{Fr: "Ce que vous avez changé", En: "What you changed"}
	resetShort   = locale.Text{Fr: "rétablir", En: "reset"}
	resetOne     = locale.Text{Fr: "Rétablir\u202f: {name}", En: "Reset: {name}"}
	resetAll     = locale.Text{Fr: "Tout rétablir", En: "Reset everything"}
)
