// Package about is the page about the site: who can use it and how, what it
// knows of its readers, and whose work is in it. The server writes it alone; no
// program has its texts.
package about

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/notices"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
)

// Host is what the page says of the site that shows it.
type Host struct {
	Notices  string   // address of the file of all licences
	Security string   // address of security.txt; empty where there is none
	Today    string   // of a frozen copy, address of this page of the live site
	Contacts []string // addresses of who runs the site: mailto: or https:
	Feed     string   // address of the feed of versions; empty where there is none
}

// Body is the page's body.
func Body(p *view.Page, h Host) *markup.Node {
	main := el("main", markup.Class("method"), markup.A("id", "main"), markup.A("tabindex", "-1"),
		el("h1", markup.A("id", view.TitleID), text(p, headline)),
		el("p", markup.Class("standfirst"), text(p, standfirst)))
	for _, s := range sections {
		section := el("section", markup.A("id", s.id), el("h2", text(p, s.title)))
		for _, line := range s.lead {
			section.Children = append(section.Children, el("p", text(p, line)))
		}
		if len(s.list) > 0 {
			list := el("ul")
			for _, line := range s.list {
				list.Children = append(list.Children, el("li", text(p, line)))
			}
			section.Children = append(section.Children, list)
		}
		if s.more != nil {
			section.Children = append(section.Children, s.more(p, h)...)
		}
		main.Children = append(main.Children, section)
	}
	return view.Root(p.Around(view.AboutPage, main))
}

// section is one of the page.
type section struct {
	id         string // in links
	title      locale.Text
	lead, list []locale.Text
	more       func(*view.Page, Host) markup.Group
}

var sections = []section{
	{id: "accessibility", title: accessibilityTitle, lead: accessibilityLead, list: accessibilityList, more: tested},
	{id: "privacy", title: privacyTitle, lead: privacyLead},
	{id: "contact", title: contactTitle, more: contact},
	{id: "language", title: languageTitle, lead: []locale.Text{languageState, languageCorrection}},
	{id: "security", title: securityTitle, more: security},
	{id: "licences", title: licencesTitle, lead: licencesLead, more: licences},
	{id: "changes", title: changesTitle, lead: []locale.Text{changesLead}, more: changes},
}

// tested is what the statement of accessibility rests on, and what it does not.
func tested(p *view.Page, _ Host) markup.Group {
	list := func(items []locale.Text) *markup.Node {
		node := el("ul")
		for _, line := range items {
			node.Children = append(node.Children, el("li", text(p, line)))
		}
		return node
	}
	return markup.Group{
		el("h3", text(p, testedTitle)), list(testedList),
		el("h3", text(p, untestedTitle)), list(untestedList),
		el("p", markup.Text(statement.Fill(p.Lang, "date", p.Lang.Date(stated)))),
	}
}

// stated is the day of the statement of accessibility.
const stated = "2026-11-29"

// contact says whom to write to.
func contact(p *view.Page, h Host) markup.Group {
	switch {
	case h.Today != "":
		return markup.Group{el("p", text(p, securityToday), markup.Text(" "), el("a", markup.A("href", h.Today+"#contact"), text(p, securityTodayLink)))}
	case len(h.Contacts) == 0:
		return markup.Group{el("p", text(p, contactNobody))}
	}
	line := el("p", text(p, contactSomebody))
	for _, address := range h.Contacts {
		line.Children = append(line.Children, markup.Text(" "), el("a", markup.A("href", address), markup.Text(strings.TrimPrefix(address, "mailto:"))))
	}
	return markup.Group{line}
}

// changes lists the versions of the model.
func changes(p *view.Page, h Host) markup.Group {
	table := p.Versions
	if table == nil {
		table = versions.All
	}
	list := el("ul")
	for i := len(table) - 1; i >= 0; i-- {
		v := &table[i]
		list.Children = append(list.Children, el("li", el("strong", markup.Text(changeText.Fill(p.Lang, "version", v.Number, "date", p.Lang.Date(v.Date)))), markup.Text(" "), text(p, v.What)))
	}
	more := markup.Group{list}
	if h.Feed != "" {
		more = append(more, el("p", el("a", markup.A("href", h.Feed), text(p, changesFeed))))
	}
	return more
}

// security says whom to tell of a fault.
func security(p *view.Page, h Host) markup.Group {
	switch {
	case h.Today != "":
		return markup.Group{el("p", text(p, securityToday), markup.Text(" "), el("a", markup.A("href", h.Today+"#security"), text(p, securityTodayLink)))}
	case h.Security == "":
		return markup.Group{el("p", text(p, securityNobody))}
	}
	return markup.Group{el("p", text(p, securitySomebody), markup.Text(" "), el("a", markup.A("href", h.Security), markup.Text("security.txt")))}
}

// licences is the table of what is in the programs.
func licences(p *view.Page, h Host) markup.Group {
	body := el("tbody")
	for _, c := range notices.Components {
		name := c.Name
		if c.Version != "" {
			name += " " + c.Version
		}
		body.Children = append(body.Children, el("tr",
			el("th", markup.A("scope", "row"), markup.Text(name)), el("td", markup.Text(c.Licence)), el("td", markup.Text(where(p, c)))))
	}
	head := el("tr")
	for _, t := range []locale.Text{columnName, columnLicence, columnWhere} {
		head.Children = append(head.Children, el("th", markup.A("scope", "col"), text(p, t)))
	}
	return markup.Group{
		el("p", el("a", markup.A("href", h.Notices), text(p, allTexts))),
		el("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", tableTitle.In(p.Lang)),
			el("table", el("caption", text(p, tableTitle)), el("thead", head), body)),
	}
}

// where says which programs hold a component.
func where(p *view.Page, c notices.Component) string {
	all := ""
	for _, in := range []struct {
		has  bool
		name locale.Text
	}{{c.Server, inServer}, {c.Browser, inBrowser}, {c.Light, inLight}} {
		if in.has {
			if all != "" {
				all += ", "
			}
			all += in.name.In(p.Lang)
		}
	}
	return all
}

func el(tag string, parts ...markup.Part) *markup.Node { return markup.El(tag, parts...) }

func text(p *view.Page, t locale.Text) *markup.Node { return markup.Text(t.In(p.Lang)) }
