package calculator

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// answer is the top of the page: title, sentence, and what could not be taken.
func (p *Page) answer() *markup.Node {
	sentence := markup.El("p", markup.Class("answer"), markup.A("id", view.AnswerID), markup.A("tabindex", "-1"), markup.Hook("answer"))
	for _, s := range p.LongSentence() {
		long := ""
		if s.Long {
			long = " long"
		}
		switch {
		case s.Range != "":
			r := p.RangeNode(s.Range)
			r.Attrs[0].Value += long
			sentence.Children = append(sentence.Children, markup.El("span", markup.Class("gap"+long), markup.Text(" ")), r)
		case s.Figure != "":
			link := p.numberLink(s)
			link.Attrs[0].Value += long
			sentence.Children = append(sentence.Children, link)
		case s.Long:
			sentence.Children = append(sentence.Children, markup.El("span", markup.Class("long"), markup.Text(s.Text)))
		default:
			sentence.Children = append(sentence.Children, markup.Text(s.Text))
		}
	}
	return markup.El("section", markup.Class("opening"),
		markup.El("p", markup.Class("kicker"), p.Text(view.WhatIf)),
		markup.El("h1", markup.A("id", view.TitleID), markup.A("tabindex", "-1"), markup.Text(p.Heading())),
		p.board().RefusedFirst(),
		sentence,
		p.number(),
		p.Fixed(markup.El("p", markup.Class("reading"), markup.A("id", view.ReadingID)), p.reading),
		p.howSure(),
		p.yourCountry(),
		p.VersionNote(),
		p.board().Target(),
		p.Problems(),
		markup.El("p", markup.Class("status"), markup.A("id", "status"), markup.A("role", "status")))
}

// reading says so, and leads to the reasons.
func (p *Page) reading() markup.Group {
	return markup.Group{markup.Text(p.ReadingText() + " "), markup.El("a", markup.A("href", view.Path(p.Base, p.Lang, view.MethodPage)+"#"+view.ReadingID), p.Text(readingWhy))}
}

var readingWhy = locale.Text("Why so?")
