package board

import (
	"strconv"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
)

// Control is what a slider, its number field and its buttons are made of.
type Control struct {
	ID          string // of the field: "e", "s.support", "p.firm_gain"
	Name        string
	help        string      // of a lever of many; others are described by about
	Low, High   float64     // as shown
	Step, Value float64     // as shown
	Typed       string      // the value as the number field shows it
	Spoken      string      // the value in words, for screen readers
	Suffix      string      // after the number field; often its unit
	numberLabel string      // what the number field is, for screen readers
	less, more  string      // labels of the buttons
	DescribedBy string      // ids of what explains the slider
	pin         float64     // where the scenario that this one is compared with has it, as shown
	pinned      bool        // whether it has it anywhere
	Ticks       []float64   // the ends and the middle of the range that evidence gives, as shown
	References  []reference // where others stand
}

// leverControl makes the control of one field of a lever.
func (p *Page) leverControl(lever *scenario.Lever, f *scenario.Field) Control {
	name, help := p.In(lever.Name), ""
	if len(lever.Fields) > 1 {
		name, help = p.In(f.Name), p.In(f.Help)
	}
	v := f.Value(p.Session.Scenario)
	c := p.NewControl(f.ID, name, f.Unit.Name(p.Lang))
	c.help = help
	c.Low, c.High, c.Step, c.Value = f.Unit.Shown(f.Min), f.Unit.Shown(f.Max), f.Unit.Shown(f.Step), f.Unit.Shown(v)
	c.Typed, c.Spoken = p.Lang.Plain(c.Value), f.Unit.Format(p.Lang, v)
	c.Suffix = f.Unit.Suffix(p.Lang, c.Typed)
	c.References = p.References(f.ID)
	if f.Unit == scenario.Year {
		c.Typed = p.TypedYear(v)
	}
	pin := f.Value(p.reference())
	c.pin, c.pinned = f.Unit.Shown(pin), f.Check(pin) == nil
	return c
}

// NewControl makes a control with its labels. The unit may be empty.
func (p *Page) NewControl(id, name, unit string) Control {
	label := numberLabel
	if unit == "" {
		label = numberLabelAlone
	}
	return Control{
		ID: id, Name: name, numberLabel: label.Fill(p.Lang, "name", name, "unit", unit),
		less: lessLabel.Fill(p.Lang, "name", name), more: moreLabel.Fill(p.Lang, "name", name),
	}
}

// TypedYear writes a year as a number field shows it, never grouped.
func (p *Page) TypedYear(v float64) string {
	return p.Lang.WithMark(number(v))
}

// Slider is the range with its buttons. Its native track is see-through: what
// is seen is drawn behind it, with the ghost of where the gesture started.
func (p *Page) Slider(c Control, ghost float64, hasGhost bool) *markup.Node {
	percent := func(v float64) string {
		if c.High <= c.Low {
			return "0%"
		}
		return strconv.FormatFloat(100*(v-c.Low)/(c.High-c.Low), 'f', 2, 64) + "%"
	}
	track := markup.El("svg", markup.Class("track"), markup.A("aria-hidden", "true"), markup.A("focusable", "false"),
		markup.El("rect", markup.Class("track-rest"), markup.A("width", "100%"), markup.A("height", "100%")),
		markup.El("rect", markup.Class("track-fill"), markup.A("width", percent(c.Value)), markup.A("height", "100%")))
	if hasGhost {
		track.Children = append(track.Children,
			markup.El("line", markup.Class("track-ghost"), markup.A("x1", percent(ghost)), markup.A("x2", percent(ghost)), markup.A("y1", "0"), markup.A("y2", "100%")))
	}
	if c.pinned {
		track.Children = append(track.Children,
			markup.El("line", markup.Class("track-pin"), markup.A("x1", percent(c.pin)), markup.A("x2", percent(c.pin)), markup.A("y1", "-7"), markup.A("y2", "13")))
	}
	track.Children = append(track.Children, trackTicks(c, percent)...)
	var weight markup.Group
	if p.Weight != nil {
		weight = p.Weight(c.ID)
		c.DescribedBy = strings.TrimSpace(c.DescribedBy + " " + c.ID + ".weight")
	}
	step := number(c.Step)
	if offGrid(c.Value-c.Low, c.Step) {
		step = "any"
	}
	return markup.El("div", markup.Class("slide"),
		p.stepButton(c, -1, "−", c.less),
		markup.El("span", markup.Class("rail"), markup.A("data-track", c.ID),
			track,
			markup.El("input", markup.A("type", "range"), markup.A("id", c.ID), markup.A("name", c.ID),
				markup.A("min", number(c.Low)), markup.A("max", number(c.High)), markup.A("step", step), markup.A("value", number(c.Value)),
				markup.A("aria-labelledby", c.ID+".name"), markup.A("aria-valuetext", c.Spoken), p.Explained(c.ID, c.DescribedBy), p.Invalid(c.ID), markup.A("data-do", "set "+c.ID)),
			weight),
		p.stepButton(c, +1, "+", c.more))
}

func (p *Page) stepButton(c Control, n int, sign, label string) *markup.Node {
	do := "step " + c.ID + " " + strconv.Itoa(n)
	return markup.El("button", markup.Class("step"), markup.A("type", "submit"), markup.A("name", "do"), markup.A("value", do), markup.A("data-do", do),
		markup.A("aria-label", label), markup.A("tabindex", "-1"), markup.Text(sign))
}

// NumberField is where the value is typed: as text, since people type commas
// and spaces.
func (p *Page) NumberField(c Control) *markup.Node {
	suffix := "suffix"
	if c.Suffix == "×" {
		suffix = "suffix is-before" // behind a field it looks like what empties it
	}
	return markup.El("span", markup.Class("number"),
		markup.El("input", markup.A("type", "text"), markup.A("inputmode", "decimal"), markup.A("id", c.ID+".n"), markup.A("name", c.ID+".n"),
			markup.A("value", c.Typed), markup.A("aria-label", c.numberLabel), p.Explained(c.ID, ""), p.Invalid(c.ID), markup.A("size", "5"), markup.A("data-do", "set "+c.ID)),
		markup.When(c.Suffix != "", markup.El("span", markup.Class(suffix), markup.A("aria-hidden", "true"), markup.Text(c.Suffix))))
}

// Explained points to what explains an input, and to why its last value was
// refused, if it was.
func (p *Page) Explained(id, by string) markup.Part {
	if _, ok := p.Session.Refused[id]; ok {
		by = strings.TrimSpace(id + ".refused " + by)
	}
	return markup.When(by != "", markup.A("aria-describedby", by))
}

// Invalid marks an input whose last value was refused.
func (p *Page) Invalid(id string) markup.Part {
	_, refused := p.Session.Refused[id]
	return markup.When(refused, markup.A("aria-invalid", "true"))
}

// Refused is the message beside a control whose last value could not be taken.
func (p *Page) Refused(id string) *markup.Node {
	problem, ok := p.Session.Refused[id]
	if !ok {
		return markup.El("div", markup.Class("refused"), markup.A("id", id+".refused"))
	}
	return markup.El("div", markup.Class("refused is-shown"), markup.A("id", id+".refused"), markup.A("role", "alert"), markup.El("p", markup.Text(problem.Typed(p.Lang))))
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// offGrid reports whether a value lies between two steps of a slider.
func offGrid(v, step float64) bool {
	steps := v / step
	d := steps - float64(int(steps+0.5))
	return d > 1e-6 || d < -1e-6
}

var (
	numberLabel      = locale.Text("{name}, value ({unit})")
	numberLabelAlone = locale.Text("{name}, value")
	lessLabel        = locale.Text("{name}: less")
	moreLabel        = locale.Text("{name}: more")
)

// reference is a value on the track of a control that somebody stands at, with who
// says so, when, and what it is.
type reference struct {
	at    float64 // as the control shows it
	value string
	words string // source, date and definition
}
