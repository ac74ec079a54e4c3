package calculator

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
)

// The folds of questions about the result, and the form that they share.
const (
	billionID = "billion"
	believeID = "believe"
)

// questions is what can be asked about the result: about one outcome, which the
// visitor chooses. Without scripts a form asks the server.
func (p *Page) questions() *markup.Node {
	title := asked.QuestionsID + "-title"
	return markup.El("section", markup.Class("questions"), markup.A("id", asked.QuestionsID), markup.A("tabindex", "-1"), markup.A("aria-labelledby", title),
		markup.El("h2", markup.A("id", title), p.Text(questionsTitle)),
		asked.Form(p.Page, view.CalculatorPage, asked.QuestionsID),
		p.Fold(asked.MovedID, p.movedPanel),
		p.Fold(billionID, p.billionPanel),
		p.Fold(believeID, p.believePanel))
}

var (
	questionsTitle = locale.Text("Question this result")
)
