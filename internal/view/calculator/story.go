package calculator

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// StoryID is the ID of the story on the calculator's page, in a language: a program
// that goes to another one is not to find the words of the first.
func StoryID(l locale.Lang) string { return "story-" + l.Code() }

// story is the five stops of the story. Programs have none of its words, and leave
// what the server wrote.
func (p *Page) story() *markup.Node {
	section := markup.El("section", markup.Class("tour"), markup.A("id", StoryID(p.Lang)), markup.A("aria-label", p.In(view.StoryTitle)))
	if p.Story == nil {
		section.Attrs = append(section.Attrs, markup.Attribute(markup.Fixed, ""))
	}
	section.Children = p.Story
	return section
}
