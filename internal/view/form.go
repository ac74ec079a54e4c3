package view

import (
	"slices"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// FormID is the id of the form that holds every control.
const FormID = "levers"

// The folds of levers: tabs of the board on a desk.
const (
	FirmsID   = "firms"
	ChoicesID = "choices"
	BeliefsID = "beliefs"
	RestID    = "beliefs-rest"
)

// FoldOf gives the fold that holds the control of a field; empty where none
// does.
func FoldOf(field string) string {
	if strings.HasPrefix(field, scenario.ParameterPrefix) {
		if slices.Contains(foremost[:], field) {
			return BeliefsID
		}
		return RestID
	}
	lever, ok := scenario.Lookup(field)
	switch {
	case !ok || lever.Key == scenario.KeySplit:
		return ""
	case len(lever.Fields) > 1:
		return FirmsID
	case lever.Role == scenario.Belief:
		return BeliefsID
	}
	return ChoicesID
}

// Form is the form of a page's controls, with the link that it changes.
func (p *Page) Form(page, link string, parts ...*markup.Node) *markup.Node {
	return markup.El("form", markup.Class("controls"), markup.A("id", FormID), markup.A("tabindex", "-1"), markup.A("method", "get"),
		markup.A("action", Path(p.Base, p.Lang, page)), markup.A("autocomplete", "off"),
		markup.El("input", markup.A("type", "hidden"), markup.A("name", session.FormLink), markup.A("value", link)),
		// Enter in a field presses a form's first button, whatever it is.
		markup.El("button", markup.Class("default"), markup.A("type", "submit"), markup.A("name", session.FormAction), markup.A("value", "commit"), markup.A("data-do", "commit"),
			markup.A("tabindex", "-1"), markup.A("aria-hidden", "true"), p.Text(recalculate)),
		markup.Group(parts))
}

// Submit is the button of a form without scripts.
func (p *Page) Submit() *markup.Node {
	return markup.El("p", markup.Class("submit"), markup.El("button", markup.A("type", "submit"), markup.Class("primary"), p.Text(recalculate)))
}

// Summary is the line that opens a fold: its title, and what is in it.
func (p *Page) Summary(title, hint locale.Text) *markup.Node {
	return markup.El("summary", markup.El("span", markup.Class("fold-title"), p.Text(title)), markup.Text(" "), markup.El("span", markup.Class("fold-hint"), p.Text(hint)))
}

// foremost are the parameters that stand beside the levers of the assumptions:
// those that weigh most, as long as nobody has changed anything. The list is
// fixed, so that no control moves while the reader looks at it.
var foremost = [2]string{"p.firm_gain", "p.additionality"}

// InForm ties buttons and fields to the form of the controls, from outside it.
func InForm(n *markup.Node) {
	n.Walk(func(n *markup.Node) {
		switch n.Tag {
		case "button", "input", "select":
			if _, has := n.Attr("form"); !has {
				n.Attrs = append(n.Attrs, markup.Attribute("form", FormID))
			}
		}
	})
}

// Action is a button that does one thing. Without scripts it sends the form.
func (p *Page) Action(do, label, text string) *markup.Node {
	return markup.El("button", markup.Class("plain"), markup.A("type", "submit"), markup.A("name", "do"), markup.A("value", do), markup.A("data-do", do),
		markup.When(label != text, markup.A("aria-label", label)), markup.Text(text))
}

// Choices is a group of buttons of which one is pressed.
func (p *Page) Choices(label locale.Text) *markup.Node {
	return markup.El("div", markup.Class("choices"), markup.A("role", "group"), markup.A("aria-label", p.In(label)), OneStop)
}

// OneStop marks an element whose buttons, or the lines that open its folds, a
// script makes one stop of the keyboard, with arrow keys between them.
var OneStop = markup.A("data-stop", "")

// Toggle is a button that shows whether what it does is so already.
func (p *Page) Toggle(do, text string, on bool) *markup.Node {
	pressed := "false"
	if on {
		pressed = "true"
	}
	return markup.El("button", markup.Class("chip"), markup.A("type", "submit"), markup.A("name", "do"), markup.A("value", do), markup.A("data-do", do),
		markup.A("aria-pressed", pressed), markup.Text(text))
}

var recalculate = locale.Text("Recalculate")
