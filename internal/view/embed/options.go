package embed

import (
	"slices"
	"strings"

	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
)

// What the options of an embed can be; the first of each stands where nothing
// is said.
var (
	Themes   = []string{"auto", "light", "dark"}
	Controls = []string{"split", "full", "none"}
	// DefaultPanels are those of an embed whose address names none.
	DefaultPanels = []string{view.PanelSplit, view.PanelStrip}
)

// Keys are the keys of the options, in the order in which links hold them.
var Keys = []string{"theme", "panels", "controls", "pin", "eager"}

// Panels lists all panels that there are.
func Panels() []string {
	list := []string{view.PanelSplit, view.PanelStrip}
	for i := range figures.Makers {
		if figures.Makers[i].After == "" {
			list = append(list, figures.Makers[i].ID)
		}
	}
	return append(list, PanelCountry, PanelLease)
}

// New gives an embed whose address names no options.
func New() *view.Embed {
	return &view.Embed{Theme: Themes[0], Controls: Controls[0], Panels: slices.Clone(DefaultPanels)}
}

// Take takes the options of an embed out of a session's link: what stands
// there beside the levers. What cannot be taken is added to the session's
// problems, and the other options stand; keys that are none are dropped. The
// session's link then holds the options in their one form.
func Take(s *session.Session) *view.Embed {
	e := New()
	e.Shown = s.Scenario
	seen := map[string]bool{}
	parts := scenario.Parts(s.Rest)
	lease := strings.Contains(parts.Get("panels"), PanelLease)
	for _, part := range parts {
		key, value := part.Key, part.Value
		if takeApart(e, part, s, lease) {
			continue
		}
		if key == embedStart {
			e.Start = pinOf(value)
			continue
		}
		if !slices.Contains(Keys, key) {
			s.Problems = append(s.Problems, misspeltOption(part)...)
			continue
		}
		problem := scenario.Problem{Key: key, Given: value, Reason: scenario.Twice}
		if !seen[key] {
			problem.Reason, problem.Options = scenario.NotOption, Set(e, key, value, s.Scenario)
		}
		if problem.Reason == scenario.Twice || problem.Options != "" {
			s.Problems = append(s.Problems, problem)
		}
		seen[key] = true
	}
	s.Rest = Query(e, s.Scenario)
	if e.Country == "" {
		e.Country = s.Lang.State() // where an editor chose none
	}
	if e.Start == nil {
		start := s.Scenario
		e.Start = &start
	}
	return e
}

// misspeltOption notes a key that differs from an option's by one letter.
func misspeltOption(part scenario.Part) scenario.Problems {
	if scenario.Known(part.Key) {
		return nil
	}
	for _, key := range Keys {
		if scenario.OneApart(part.Key, key) {
			return scenario.Problems{{Key: part.Key, Given: part.Value, Reason: scenario.Misspelt, Meant: key}}
		}
	}
	return nil
}

// Set sets one option, or gives what is allowed where its value is not.
func Set(e *view.Embed, key, value string, of scenario.Scenario) (allowed string) {
	one := func(field *string, options []string) string {
		if !slices.Contains(options, value) {
			return strings.Join(options, ", ")
		}
		*field = value
		return ""
	}
	switch key {
	case "theme":
		return one(&e.Theme, Themes)
	case "controls":
		if value == view.ControlsPace {
			value = Controls[0]
		}
		return one(&e.Controls, Controls)
	case "panels":
		return takePanels(e, value)
	case "pin":
		return takePin(e, value, of)
	}
	eager := ""
	allowed = one(&eager, []string{"0", "1"})
	e.Eager = eager == "1"
	return allowed
}

// takePanels takes those panels of a list that there are; all is refused only
// where none of them is one.
func takePanels(e *view.Embed, value string) (allowed string) {
	all := Panels()
	var panels []string
	for _, id := range strings.Split(value, ",") {
		switch id = strings.TrimSpace(id); {
		case !slices.Contains(all, id):
			allowed = strings.Join(all, ", ")
		case !slices.Contains(panels, id):
			panels = append(panels, id)
		}
	}
	if len(panels) > 0 {
		e.Panels = panels
	}
	return allowed
}

// embedStart is the key of the scenario of the article. An editor does not write
// it: it is in the links that a form without scripts leads to, so that there is a
// way back.
const embedStart = "start"

// The values of pin that are no scenario: the link's own, none, and the plan as
// announced.
const (
	pinLink = "1"
	pinNone = "0"
	pinPlan = "plan"
)

// takePin takes the scenario that stays as a marker.
func takePin(e *view.Embed, value string, of scenario.Scenario) (allowed string) {
	switch value {
	case pinLink:
		e.Pinned = &of
		return ""
	case pinNone:
		return ""
	}
	pinned := pinOf(value)
	if pinned == nil {
		return pinNone + ", " + pinLink + ", " + pinPlan + ", e%3D300%26lease%3D30"
	}
	e.Pinned = pinned
	return ""
}

// pinOf reads a scenario that stands in a link beside the link's own; nil where
// it cannot be read.
func pinOf(value string) *scenario.Scenario {
	link := scenario.Link{Scenario: scenario.Default()}
	if value != pinPlan {
		link = scenario.Parse("?" + value)
	}
	if link.Rest != "" || len(link.Problems) > 0 || value == "" {
		return nil
	}
	return &link.Scenario
}

// Query gives the options as the part of a link that holds them, beside a
// scenario: those that are not as where nothing is said, in one order.
func Query(e *view.Embed, s scenario.Scenario) string {
	var parts []string
	if e.Theme != Themes[0] {
		parts = append(parts, "theme="+e.Theme)
	}
	if !slices.Equal(e.Panels, DefaultPanels) {
		parts = append(parts, "panels="+strings.Join(e.Panels, ","))
	}
	parts = append(parts, apartQuery(e)...)
	if e.Controls != Controls[0] {
		parts = append(parts, "controls="+e.Controls)
	}
	switch {
	case e.Pinned == nil:
	case e.Pinned.Equal(s):
		parts = append(parts, "pin="+pinLink)
	default:
		parts = append(parts, "pin="+pinText(*e.Pinned))
	}
	if e.Eager {
		parts = append(parts, "eager=1")
	}
	if e.Start != nil && !e.Start.Equal(s) {
		parts = append(parts, embedStart+"="+pinText(*e.Start))
	}
	return strings.Join(parts, "&")
}

// pinText writes a pinned scenario so that it can stand in a link.
func pinText(pinned scenario.Scenario) string {
	query := pinned.Query()
	if query == "" {
		return pinPlan
	}
	return strings.ReplaceAll(strings.ReplaceAll(query, "=", "%3D"), "&", "%26")
}

// FormLink is the link that an embed's form holds. The scenarios beside the
// link's own stand in it in full, since the form changes that one.
func FormLink(p *view.Page) string {
	link := p.Session.Query()
	if p.Embed != nil {
		options := *p.Embed
		options.Pinned, options.Start = nil, nil
		link = p.Session.Scenario.Query() + "&" + Query(&options, p.Session.Scenario)
		if p.Embed.Pinned != nil {
			link += "&pin=" + pinText(*p.Embed.Pinned)
		}
		link += "&" + embedStart + "=" + pinText(p.Embed.Article())
	}
	return link + "&"
}
