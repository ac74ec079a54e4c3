package method

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view/glossary"
)

// methodWords explains every word of the glossary.
func (p page) methodWords() markup.Group {
	list := el("dl", class("words"))
	for i := range glossary.Entries {
		e := &glossary.Entries[i]
		list.Children = append(list.Children, el("div", attr("id", glossary.Prefix+e.ID), el("dt", p.text(e.Name)), el("dd", plain(e.Line(p.Lang)))))
	}
	return markup.Group{p.prose(wordsIntro), list}
}

var (
	methodWordsTitle = locale.Text("The words")
	wordsIntro       = locale.Text("A line for each word that might stop a reader. On pages the word leads here, where it comes first.")
)
