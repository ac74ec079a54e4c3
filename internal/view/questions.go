package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// The folds of questions about the result, and the form that they share.
const (
	billionID = "billion"
	believeID = "believe"
)

// questions is what can be asked about the result: about one outcome, which the
// visitor chooses. Without scripts a form asks the server.
func (p *Page) questions() *markup.Node {
	title := questionsID + "-title"
	return el("section", class("questions"), attr("id", questionsID), attr("tabindex", "-1"), attr("aria-labelledby", title),
		el("h2", attr("id", title), p.text(questionsTitle)),
		p.askForm(CalculatorPage, questionsID),
		p.fold(movedID, p.movedPanel),
		p.fold(billionID, p.billionPanel),
		p.fold(believeID, p.believePanel))
}

var (
	questionsTitle = locale.Text("Question this result")
)
