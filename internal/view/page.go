// Package view says what the pages show: each panel is a function of the
// session and of what follows from it, and gives a piece of markup. The server
// and export write it as text, the browser program puts it in the page; a
// panel is described in one place whoever shows it.
//
// Controls carry what they do in data-do, in the words of package session.
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/versions"
)

// Page is what all pages and their pieces need. The packages of pages add to it what
// they alone need.
type Page struct {
	Site
	Lang    locale.Lang
	Name    string // which page it is, as in Pages and ServerPages
	Session *session.Session
	Result  *model.Trajectory // of the session's scenario

	// Analysis is what is known beside that one run, of the same scenario: nil,
	// or with parts that are nil, where nothing is yet.
	Analysis *analysis.Results
	// Former are ranges of an earlier scenario, where those of this one are still
	// being worked out: they keep their room and are not seen. May be nil.
	Former *analysis.Ranges

	// Own is what the address of a page has beside the session's link: the terms of
	// a lease, the links of a class.
	Own string

	// Embed is what the address of an embed asks for; nil on every other page.
	Embed *Embed

	// Closed holds the folds that the visitor cannot see into, by ID, as they
	// were shown last: they are shown so again, and not described anew. Empty
	// where all is to be described.
	Closed map[string]*markup.Node
	// Opened holds the folds that are open, where a program shows the page for
	// the first time: of all others it shows the summary alone, until they are
	// opened. Nil where all is to be shown.
	Opened map[string]bool

	// Spare leaves out what fixed elements hold, as the light programs do: the
	// document has it.
	Spare bool
	// Seen holds the answers to questions as they were shown last, by ID: they
	// keep their room, unseen, while others are worked out. May be nil.
	Seen map[string]*markup.Node
}

// Site is what pages know of the site that they are on.
type Site struct {
	Base   string // path before /fr/ and /en/: empty, or /sub/path
	Origin string // what public addresses start with, https://example.org; empty where nobody knows
	Static bool   // files answer for the site, and no program

	// Kept are the editions, frozen copies of versions, that the site has.
	Kept []string
	// Versions are those of the model there were; nil, as in programs, means all.
	Versions versions.Table
}

// Fold gives a fold of the page: as it was where it is closed, or its summary
// alone.
func (p *Page) Fold(id string, describe func() *markup.Node) *markup.Node {
	if n, ok := p.Closed[id]; ok {
		return n
	}
	n := describe()
	if p.IsShut(id) {
		n.Children = n.Children[:1]
	}
	return n
}

// IsShut reports whether a fold is known to be closed: of what it holds nothing is
// described, and so nothing need be worked out.
func (p *Page) IsShut(id string) bool { return p.Opened != nil && !p.Opened[id] }

// The pages there are, as links name them.
const (
	CalculatorPage = ""
	ComparePage    = "compare"
	SharePage      = "share"
)

// Pages that the server alone writes, in packages of their own: the browser
// programs leave them to the browser, and so do without their texts.
const (
	CountriesPage = "countries"
	LeasePage     = "lease"
	DataPage      = "data"
	StoryPage     = "story"
	ClassroomPage = "classroom"
	MethodPage    = "method"
	AboutPage     = "about"
)

// Pages lists those that a program takes over, and ServerPages the others.
var (
	Pages       = []string{CalculatorPage, ComparePage, SharePage}
	ServerPages = []string{CountriesPage, LeasePage, DataPage, StoryPage, ClassroomPage, MethodPage, AboutPage}
)

// Path gives the path of a page in a language.
func Path(base string, l locale.Lang, page string) string {
	path := base + "/" + l.Code() + "/"
	if page != CalculatorPage {
		return path + page
	}
	return path
}

// Address gives the address of a page in a language with the session's
// scenario, without scheme and host. From the compare page others have scenario
// B; that page has the plan as A, and as B the session's scenario, if it is not
// the plan.
func (p *Page) Address(l locale.Lang, page string) string {
	return Path(p.Base, l, page) + p.asked(page)
}

// asked is the query of that address with its question mark, or nothing.
func (p *Page) asked(page string) string {
	query := p.query(page)
	if p.Own != "" && page == p.Name {
		if query != "" {
			query = "&" + query // foreign keys come last
		}
		query = p.Own + query
	}
	if query == "" {
		return ""
	}
	return "?" + query
}

// Needs gives the parts of the analysis that a page shows to everyone, folds
// closed.
func Needs(page string) analysis.Parts {
	switch page {
	case CalculatorPage:
		return analysis.PartRanges | analysis.PartMoney | analysis.PartAll | analysis.PartInfluence
	case SharePage:
		return analysis.PartRanges
	}
	return 0
}

func (p *Page) query(page string) string {
	switch own := p.Name == ComparePage; {
	case own == (page == ComparePage):
		return p.Session.Query()
	case own:
		return p.Session.Compared().B.Scenario.Query()
	case p.Session.Scenario.Equal(scenario.Default()):
		return ""
	}
	return scenario.Comparison{A: scenario.Link{Scenario: scenario.Default()}, B: scenario.Link{Scenario: p.Session.Scenario}}.Query()
}

// Title is the document's title.
func Title(l locale.Lang, page string) string {
	name := NameOfSite.In(l)
	switch page {
	case SharePage:
		return ShareTitle.In(l) + " – " + name
	case ComparePage:
		return CompareTitle.In(l) + " – " + name
	case StoryPage:
		return StoryTitle.In(l) + " – " + name
	case ClassroomPage:
		return classroomTitle.In(l) + " – " + name
	case AboutPage:
		return aboutTitle.In(l) + " – " + name
	}
	for i := range visited {
		if v := &visited[i]; v.page == page && page != CalculatorPage {
			return v.name.In(l) + " – " + name
		}
	}
	return name
}

// The name of the site, and the first link.
var (
	NameOfSite = locale.Text("The AI Continent · calculator")
	skipMethod = locale.Text("Go to the text")
)

// TitleID is the id of the page's title, which takes focus when what had it is
// gone.
const TitleID = "title"

// WhatIf stands above the title, and begins descriptions.
var WhatIf = locale.Text("A what-if, not a forecast")
