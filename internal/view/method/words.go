package method

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view/glossary"
)

// methodWords explains every word of the glossary.
func (p page) methodWords() markup.Group {
	list := markup.El("dl", markup.Class("words"))
	for i := range glossary.Entries {
		e := &glossary.Entries[i]
		list.Children = append(list.Children, markup.El("div", markup.A("id", glossary.Prefix+e.ID), markup.El("dt", markup.Text(p.Fill(wordExplained, "word", p.In(e.Name)))), markup.El("dd", markup.Text(e.Line(p.Lang)))))
	}
	return markup.Group{p.prose(wordsIntro), list}
}

var (
	wordExplained    = locale.Text("{word}:")
	methodWordsTitle = locale.Text("The words")
	wordsIntro       = locale.Text("A line for each word that might stop a reader. On pages the word leads here, where it comes first.")
)
