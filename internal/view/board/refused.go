package board

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// RefusedFirst leads to the controls whose values were refused. It is shown
// where there are no scripts: the page is then a new one, read from its top.
func (p *Page) RefusedFirst() *markup.Node {
	if len(p.Session.Refused) == 0 {
		return markup.El("p", markup.Class("refused-first"))
	}
	line := markup.El("p", markup.Class("refused-first is-shown"), p.Text(refusedIntro))
	add := func(id, name string) {
		if _, ok := p.Session.Refused[id]; ok {
			line.Children = append(line.Children, markup.Text(" "), markup.El("a", markup.When(p.hasControl(id), markup.A("href", "#"+id)), markup.Text(name)))
		}
	}
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			add(lever.Fields[j].ID, p.leverControl(lever, &lever.Fields[j]).Name)
		}
	}
	for _, belief := range Beliefs() {
		add(belief.ID, belief.Words.Name.In(p.Lang))
	}
	return line
}

var refusedIntro = locale.Text("A value was not accepted:")

// hasControl reports whether the page has a control for a field.
func (p *Page) hasControl(id string) bool {
	switch {
	case p.Embed == nil:
		return true
	case p.ControlsShown() == view.ControlsFull:
		return !strings.HasPrefix(id, scenario.ParameterPrefix)
	}
	return p.ControlsShown() != view.ControlsNone && (strings.HasPrefix(id, scenario.KeySplit+".") || id == scenario.KeyPace)
}
