package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// The folds of questions about the result, and the form that they share.
const (
	BillionID = "billion"
	BelieveID = "believe"
)

// Questions is what can be asked about the result: about one outcome, which the
// visitor chooses. Without scripts a form asks the server.
func (p *Page) Questions() *markup.Node {
	title := QuestionsID + "-title"
	return markup.El("section", markup.Class("questions"), markup.A("id", QuestionsID), markup.A("tabindex", "-1"), markup.A("aria-labelledby", title),
		markup.El("h2", markup.A("id", title), p.Text(questionsTitle)),
		p.AskForm(CalculatorPage, QuestionsID),
		p.Fold(MovedID, p.movedPanel),
		p.Fold(BillionID, p.billionPanel),
		p.Fold(BelieveID, p.believePanel))
}

var (
	questionsTitle = locale.Text("Question this result")
)
