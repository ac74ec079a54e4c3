// Package viewtest makes pages for tests and finds things on them.
package viewtest

import (
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Page is the calculator's page at a link, before it is described.
func Page(l locale.Lang, link string) *view.Page {
	s := session.New(l, "?"+link)
	parameters := s.Scenario.Parameters()
	return &view.Page{Lang: l, Session: s, Result: new(model.Simulator).Run(&s.Scenario.Levers, &parameters)}
}

// Ranged is that page with its ranges.
func Ranged(l locale.Lang, link string) *view.Page {
	p := Page(l, link)
	p.Analysis = analysis.Complete(analysis.Question{Scenario: p.Session.Scenario, Parts: view.Needs(view.CalculatorPage)})
	return p
}

// Find gives the first node below one that a test of it accepts.
func Find(n *markup.Node, accepts func(*markup.Node) bool) *markup.Node {
	var found *markup.Node
	n.Walk(func(n *markup.Node) {
		if found == nil && accepts(n) {
			found = n
		}
	})
	return found
}

// WithID gives the node with an ID.
func WithID(n *markup.Node, id string) *markup.Node {
	return Find(n, func(n *markup.Node) bool { v, _ := n.Attr("id"); return v == id })
}

// Spaces shows the spaces that do not break: a narrow one as a tilde, a wide one as a
// low line.
var Spaces = strings.NewReplacer("\u202f", "~", "\u00a0", "_")
