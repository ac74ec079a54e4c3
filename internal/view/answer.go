package view

import (
	"aicontinent/internal/markup"
)

// answer is the top of the page: title, sentence, and what could not be taken.
func (p *Page) answer() *markup.Node {
	sentence := el("p", class("answer"), attr("id", answerID), attr("tabindex", "-1"), hook("answer"))
	for _, s := range p.LongSentence() {
		long := ""
		if s.Long {
			long = " long"
		}
		switch {
		case s.Range != "":
			r := p.rangeNode(s.Range)
			r.Attrs[0].Value += long
			sentence.Children = append(sentence.Children, el("span", class("gap"+long), plain(" ")), r)
		case s.Figure != "":
			link := p.numberLink(s)
			link.Attrs[0].Value += long
			sentence.Children = append(sentence.Children, link)
		case s.Long:
			sentence.Children = append(sentence.Children, el("span", class("long"), plain(s.Text)))
		default:
			sentence.Children = append(sentence.Children, plain(s.Text))
		}
	}
	return el("section", class("opening"),
		el("p", class("kicker"), el("a", attr("href", Path(p.Base, p.Lang, MethodPage)), p.text(whatIf))),
		el("h1", attr("id", TitleID), attr("tabindex", "-1"), plain(p.headline())),
		p.refusedFirst(),
		sentence,
		p.number(),
		el("p", class("reading"), plain(p.readingText())),
		p.howSure(),
		p.yourCountry(),
		p.versionNote(),
		p.target(),
		p.problems(),
		el("p", class("status"), attr("id", "status"), attr("role", "status")))
}
