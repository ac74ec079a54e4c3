package view

import (
	"strconv"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
)

// control is what a slider, its number field and its buttons are made of.
type control struct {
	id          string // of the field: "e", "s.support", "p.firm_gain"
	name        string
	help        string    // of a lever of many; others are described by about
	low, high   float64   // as shown
	step, value float64   // as shown
	typed       string    // the value as the number field shows it
	spoken      string    // the value in words, for screen readers
	suffix      string    // after the number field; often its unit
	numberLabel string    // what the number field is, for screen readers
	less, more  string    // labels of the buttons
	describedBy string    // ids of what explains the slider
	pin         float64   // where the scenario that this one is compared with has it, as shown
	pinned      bool      // whether it has it anywhere
	ticks       []float64 // the ends and the middle of the range that evidence gives, as shown
	stands      []stand   // where others stand
}

// leverControl makes the control of one field of a lever.
func (p *Page) leverControl(lever *scenario.Lever, f *scenario.Field) control {
	name, help := p.in(lever.Name), ""
	if len(lever.Fields) > 1 {
		name, help = p.in(f.Name), p.in(f.Help)
	}
	v := f.Value(p.Session.Scenario)
	c := p.newControl(f.ID, name, f.Unit.Name(p.Lang))
	c.help = help
	c.low, c.high, c.step, c.value = f.Unit.Shown(f.Min), f.Unit.Shown(f.Max), f.Unit.Shown(f.Step), f.Unit.Shown(v)
	c.typed, c.spoken = p.Lang.Plain(c.value), f.Unit.Format(p.Lang, v)
	c.suffix = f.Unit.Suffix(p.Lang, c.typed)
	c.stands = p.stands(f.ID)
	if f.Unit == scenario.Year {
		c.typed = p.typedYear(v)
	}
	pin := f.Value(p.reference())
	c.pin, c.pinned = f.Unit.Shown(pin), f.Check(pin) == nil
	return c
}

// newControl makes a control with its labels. The unit may be empty.
func (p *Page) newControl(id, name, unit string) control {
	label := numberLabel
	if unit == "" {
		label = numberLabelAlone
	}
	return control{
		id: id, name: name, numberLabel: label.Fill(p.Lang, "name", name, "unit", unit),
		less: lessLabel.Fill(p.Lang, "name", name), more: moreLabel.Fill(p.Lang, "name", name),
	}
}

// typedYear writes a year as a number field shows it, never grouped.
func (p *Page) typedYear(v float64) string {
	return p.Lang.WithMark(number(v))
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
	if c.pinned {
		track.Children = append(track.Children,
			el("line", class("track-pin"), attr("x1", percent(c.pin)), attr("x2", percent(c.pin)), attr("y1", "-7"), attr("y2", "13")))
	}
	track.Children = append(track.Children, trackTicks(c, percent)...)
	var weight markup.Group
	if weight = p.weightUnder(c.id); weight != nil {
		c.describedBy = strings.TrimSpace(c.describedBy + " " + c.id + ".weight")
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
				attr("aria-labelledby", c.id+".name"), attr("aria-valuetext", c.spoken), p.explained(c.id, c.describedBy), p.invalid(c.id), attr("data-do", "set "+c.id)),
			weight),
		p.stepButton(c, +1, "+", c.more))
}

func (p *Page) stepButton(c control, n int, sign, label string) *markup.Node {
	do := "step " + c.id + " " + strconv.Itoa(n)
	return el("button", class("step"), attr("type", "submit"), attr("name", "do"), attr("value", do), attr("data-do", do),
		attr("aria-label", label), attr("tabindex", "-1"), plain(sign))
}

// numberField is where the value is typed: as text, since people type commas
// and spaces.
func (p *Page) numberField(c control) *markup.Node {
	suffix := "suffix"
	if c.suffix == "×" {
		suffix = "suffix is-before" // behind a field it looks like what empties it
	}
	return el("span", class("number"),
		el("input", attr("type", "text"), attr("inputmode", "decimal"), attr("id", c.id+".n"), attr("name", c.id+".n"),
			attr("value", c.typed), attr("aria-label", c.numberLabel), p.explained(c.id, ""), p.invalid(c.id), attr("size", "5"), attr("data-do", "set "+c.id)),
		when(c.suffix != "", el("span", class(suffix), attr("aria-hidden", "true"), plain(c.suffix))))
}

// explained points to what explains an input, and to why its last value was
// refused, if it was.
func (p *Page) explained(id, by string) markup.Part {
	if _, ok := p.Session.Refused[id]; ok {
		by = strings.TrimSpace(id + ".refused " + by)
	}
	return when(by != "", attr("aria-describedby", by))
}

func (p *Page) invalid(id string) markup.Part {
	_, refused := p.Session.Refused[id]
	return when(refused, attr("aria-invalid", "true"))
}

// refused is the message beside a control whose last value could not be taken.
func (p *Page) refused(id string) *markup.Node {
	problem, ok := p.Session.Refused[id]
	if !ok {
		return el("div", class("refused"), attr("id", id+".refused"))
	}
	return el("div", class("refused is-shown"), attr("id", id+".refused"), attr("role", "alert"), el("p", plain(problem.Typed(p.Lang))))
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// offGrid reports whether a value lies between two steps of a slider.
func offGrid(v, step float64) bool {
	steps := v / step
	d := steps - float64(int(steps+0.5))
	return d > 1e-6 || d < -1e-6
}

func when(on bool, part markup.Part) markup.Part { return markup.When(on, part) }

var (
	numberLabel      = locale.Text("{name}, value ({unit})")
	numberLabelAlone = locale.Text("{name}, value")
	lessLabel        = locale.Text("{name}: less")
	moreLabel        = locale.Text("{name}: more")
)

// stand is a value on the track of a control that somebody stands at, with who
// says so, when, and what it is.
type stand struct {
	at    float64 // as the control shows it
	value string
	words string // source, date and definition
}
