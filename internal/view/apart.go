//go:build !embed

package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// What pages in packages of their own have in common. These are no methods, which
// the light program would keep.

// Problems names what a link says that cannot be used: its levers and what the
// page itself found. It is empty where there is nothing.
func Problems(p *Page, more ...string) *markup.Node {
	var list []string
	for _, problem := range p.Session.Problems {
		list = append(list, problem.In(p.Lang))
	}
	list = append(list, more...)
	if len(list) == 0 {
		return nil
	}
	items := markup.El("ul")
	for _, text := range list {
		items.Children = append(items.Children, markup.El("li", markup.Text(text)))
	}
	return markup.El("div", markup.Class("problems is-shown"), markup.A("role", "alert"), markup.El("p", p.Text(problemsTitle)), items)
}

// Money writes billions of euros, and millions below one billion.
func Money(p *Page, v float64) string { return p.Money(v) }

// Answers reports whether somebody answers links of a page that no program takes over:
// a server does, files do not.
func Answers(p *Page) bool { return !p.Static }

// FilesPath is where the tables are that can be taken away, below the base path.
const FilesPath = "/data/"

// KeptID is the ID of the note that a page is a copy which answers no link. The
// service worker shows it where it gives the page it keeps for another link.
const KeptID = "kept"

// CopyNote is that note: on a host of files it is always seen, with what the page
// says of it there.
func CopyNote(p *Page, onFiles locale.Text) *markup.Node {
	if !Answers(p) {
		return markup.El("p", markup.Class("kept"), p.Text(onFiles))
	}
	return markup.El("p", markup.Class("kept"), markup.A("id", KeptID), markup.A("hidden", ""), p.Text(keptText))
}

var keptText = locale.Text("Without a network this is the copy that your browser keeps: it does not answer what your link asks.")
