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
	main := markup.El("main", markup.Class("method"), markup.A("id", "main"), markup.A("tabindex", "-1"),
		markup.El("h1", markup.A("id", view.TitleID), p.Text(headline)),
		markup.El("p", markup.Class("standfirst"), p.Text(standfirst)))
	for _, s := range sections {
		section := markup.El("section", markup.A("id", s.id), markup.El("h2", p.Text(s.title)))
		for _, line := range s.lead {
			section.Children = append(section.Children, markup.El("p", p.Text(line)))
		}
		if len(s.list) > 0 {
			list := markup.El("ul")
			for _, line := range s.list {
				list.Children = append(list.Children, markup.El("li", p.Text(line)))
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
		node := markup.El("ul")
		for _, line := range items {
			node.Children = append(node.Children, markup.El("li", p.Text(line)))
		}
		return node
	}
	return markup.Group{
		markup.El("h3", p.Text(testedTitle)), list(testedList),
		markup.El("h3", p.Text(untestedTitle)), list(untestedList),
		markup.El("p", markup.Text(statement.Fill(p.Lang, "date", p.Lang.Date(stated)))),
	}
}

// stated is the day of the statement of accessibility.
const stated = "2026-11-29"

// contact says whom to write to.
func contact(p *view.Page, h Host) markup.Group {
	switch {
	case h.Today != "":
		return markup.Group{markup.El("p", p.Text(securityToday), markup.Text(" "), markup.El("a", markup.A("href", h.Today+"#contact"), p.Text(securityTodayLink)))}
	case len(h.Contacts) == 0:
		return markup.Group{markup.El("p", p.Text(contactNobody))}
	}
	line := markup.El("p", p.Text(contactSomebody))
	for _, address := range h.Contacts {
		line.Children = append(line.Children, markup.Text(" "), markup.El("a", markup.A("href", address), markup.Text(strings.TrimPrefix(address, "mailto:"))))
	}
	return markup.Group{line}
}

// changes lists the versions of the model.
func changes(p *view.Page, h Host) markup.Group {
	table := p.Versions
	if table == nil {
		table = versions.All
	}
	list := markup.El("ul")
	for i := len(table) - 1; i >= 0; i-- {
		v := &table[i]
		list.Children = append(list.Children, markup.El("li", markup.El("strong", markup.Text(changeText.Fill(p.Lang, "version", v.Number, "date", p.Lang.Date(v.Date)))), markup.Text(" "), p.Text(v.What)))
	}
	more := markup.Group{list}
	if h.Feed != "" {
		more = append(more, markup.El("p", markup.El("a", markup.A("href", h.Feed), p.Text(changesFeed))))
	}
	return more
}

// security says whom to tell of a fault.
func security(p *view.Page, h Host) markup.Group {
	switch {
	case h.Today != "":
		return markup.Group{markup.El("p", p.Text(securityToday), markup.Text(" "), markup.El("a", markup.A("href", h.Today+"#security"), p.Text(securityTodayLink)))}
	case h.Security == "":
		return markup.Group{markup.El("p", p.Text(securityNobody))}
	}
	return markup.Group{markup.El("p", p.Text(securitySomebody), markup.Text(" "), markup.El("a", markup.A("href", h.Security), markup.Text("security.txt")))}
}

// licences is the table of what is in the programs.
func licences(p *view.Page, h Host) markup.Group {
	body := markup.El("tbody")
	for _, c := range notices.Components {
		name := c.Name
		if c.Version != "" {
			name += " " + c.Version
		}
		body.Children = append(body.Children, markup.El("tr",
			markup.El("th", markup.A("scope", "row"), markup.Text(name)), markup.El("td", markup.Text(c.Licence)), markup.El("td", markup.Text(where(p, c)))))
	}
	head := markup.El("tr")
	for _, t := range []locale.Text{columnName, columnLicence, columnWhere} {
		head.Children = append(head.Children, markup.El("th", markup.A("scope", "col"), p.Text(t)))
	}
	return markup.Group{
		markup.El("p", markup.El("a", markup.A("href", h.Notices), p.Text(allTexts))),
		markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", tableTitle.In(p.Lang)),
			markup.El("table", markup.El("caption", p.Text(tableTitle)), markup.El("thead", head), body)),
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
