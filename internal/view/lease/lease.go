// Package lease is the page of a firm's own question: lease or buy. What it shows
// depends on the link's own keys and the language, and on no scenario.
//
// The package is fmt-free and keeps to Go 1.21, as those of pages that a program
// in the browser may show.
package lease

import (
	"math"
	"strconv"

	"aicontinent/internal/lease"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Page is what the page is made of. The Own of its view must be the query of what
// is asked.
type Page struct {
	*view.Page
	Asked Asked
}

// Body is the page's body.
func (p Page) Body() *markup.Node {
	costs := lease.Of(p.Asked.Terms)
	main := el("main", class("method lease"), attr("id", "main"), attr("tabindex", "-1"),
		el("h1", attr("id", view.TitleID), p.text(headline)),
		el("p", class("standfirst"), p.text(standfirst)),
		view.Problems(p.Page, p.refusals()...),
		view.CopyNote(p.Page, filesText),
		el("div", class("lease-desk"), p.answer(costs), p.form()),
		p.cases(costs),
		p.months(costs),
		p.reading())
	return view.Root(p.Around(view.LeasePage, main))
}

// Description is what machines are told about the page: its answer.
func (p Page) Description() string { return p.sentence(lease.Of(p.Asked.Terms)) }

// refusals lists what cannot be used, in the order of the form.
func (p Page) refusals() []string {
	var list []string
	for i := range lease.Fields {
		if text, ok := p.Asked.Refused[lease.Fields[i].Key]; ok {
			list = append(list, text)
		}
	}
	return list
}

// FormID is the ID of the form.
const FormID = "terms"

// form holds the terms. A host of files has nobody to answer it; there it waits,
// unseen, for a program.
func (p Page) form() *markup.Node {
	page, link := view.LeasePage, p.Session.Query()+"&"
	if p.Embed != nil {
		page, link = view.EmbedPage, view.FormLink(p.Page)
	}
	form := el("form", class("lease-form"), attr("id", FormID), attr("method", "get"), attr("autocomplete", "off"), attr("action", view.Path(p.Base, p.Lang, page)),
		el("input", attr("type", "hidden"), attr("name", session.FormLink), attr("value", link)),
		el("input", attr("type", "hidden"), attr("name", FormTerms), attr("value", p.Asked.Query()+"&")),
		el("h2", p.text(formTitle)))
	if !view.Answers(p.Page) {
		form.Attrs[0].Value += " needs-program"
	}
	for i := range lease.Fields {
		form.Children = append(form.Children, p.field(&lease.Fields[i]))
	}
	form.Children = append(form.Children, el("button", class("primary"), attr("type", "submit"), p.text(formSend)))
	return form
}

// field is one of the terms, with what was given where that cannot be used.
func (p Page) field(f *lease.Field) *markup.Node {
	t := texts[f.Key]
	value, refused, number := p.Asked.given[f.Key], p.Asked.Refused[f.Key], p.number(f.Of(&p.Asked.Terms))
	if refused == "" {
		value = number
	}
	unit := t.unit.In(p.Lang)
	if t.counted != nil {
		unit = t.counted.In(p.Lang, number)
	}
	described := f.Key + "-help"
	if refused != "" {
		described = f.Key + "-refused " + described
	}
	input := el("input", attr("id", f.Key), attr("name", f.Key), attr("type", "text"), attr("inputmode", "decimal"), attr("value", value),
		attr("aria-describedby", described), markup.When(refused != "", attr("aria-invalid", "true")))
	help := t.help.In(p.Lang)
	if f.Usual != [2]float64{} {
		help += " " + p.fill(usualText, "low", p.number(f.Usual[0]), "high", p.number(f.Usual[1]))
	}
	return el("div", class("lease-field"),
		el("label", attr("for", f.Key), p.text(t.name)),
		el("span", class("number"), input, el("span", plain(unit))),
		markup.When(refused != "", el("p", class("refused is-shown"), attr("id", f.Key+"-refused"), plain(refused))),
		el("p", class("help"), attr("id", f.Key+"-help"), plain(help)))
}

// number writes a term as its field holds it.
func (p Page) number(v float64) string { return p.Lang.Plain(v) }

// sentence answers in one sentence.
func (p Page) sentence(c lease.Costs) string {
	t := &p.Asked.Terms
	less := math.Abs(math.Round(c.Lease) - math.Round(c.Buy)) // of what is shown, so that it adds up
	verdict := sameText
	switch {
	case less == 0:
	case c.Buy < c.Lease && c.ResidualEven <= 0:
		verdict = buyAlways
	case c.Buy < c.Lease:
		verdict = buyLess
	case c.ResidualEven >= 100:
		verdict = leaseAlways
	default:
		verdict = leaseLess
	}
	return p.fill(answerText, "lease", p.euros(c.Lease), "buy", p.euros(c.Buy), "verdict", p.fill(verdict, "less", p.euros(less),
		"even", p.Lang.Percent(c.ResidualEven/100, 1), "months", p.Lang.Count(strconv.Itoa(t.Months), monthsUnit)))
}

// answer is that sentence with what else one pays, and the chart.
func (p Page) answer(c lease.Costs) *markup.Node {
	return el("section", class("lease-answer"), attr("id", "answer"), attr("aria-labelledby", "answer-title"),
		el("h2", attr("id", "answer-title"), p.text(answerTitle)),
		el("p", class("verdict"), plain(p.sentence(c))),
		el("p", class("help"), plain(p.tied(c))),
		p.chart(c),
		el("p", class("help"), p.text(chartNote)))
}

// tied says what is paid each month, and how much money the buyer has tied up.
func (p Page) tied(c lease.Costs) string {
	pattern, after := tiedShort, ""
	if p.Asked.Terms.Months > 12 {
		pattern, after = tiedText, p.euros(c.Months[12].TiedUp)
	}
	return p.fill(pattern, "rent", p.euros(c.RentMonth), "price", p.euros(p.Asked.Terms.Price), "after", after)
}

// cases are the two machines that a firm is most likely to think of, and the
// terms at hand where they are others.
func (p Page) cases(own lease.Costs) *markup.Node {
	head := el("tr")
	for i, name := range []locale.Text{caseHead, rentHead, leaseHead, buyHead, evenHead} {
		head.Children = append(head.Children, el("th", attr("scope", "col"), markup.When(i > 0, class("n")), p.text(name)))
	}
	big := lease.Defaults()
	big.Price, big.Months, big.Residual = lease.Node, 48, lease.ResidualAt(48)
	body := el("tbody", p.caseRow(workstation, lease.Defaults(), lease.Of(lease.Defaults())), p.caseRow(node, big, lease.Of(big)))
	if t := p.Asked.Terms; t != lease.Defaults() && t != big {
		body.Children = append(body.Children, p.caseRow(ownTerms, t, own))
	}
	caption := p.in(casesCaption)
	return el("section", attr("id", "cases"), el("h2", p.text(casesTitle)),
		el("div", class("scroll"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", caption),
			el("table", class("cases"), el("caption", plain(caption)), el("thead", head), body)))
}

// caseRow is one of them; its name leads to its terms, where somebody answers.
func (p Page) caseRow(name locale.Text, t lease.Terms, c lease.Costs) *markup.Node {
	first := p.text(name)
	if view.Answers(p.Page) {
		other := *p.Page
		other.Own = Asked{Terms: t}.Query()
		first = el("a", attr("href", other.Address(p.Lang, view.LeasePage)), first)
	}
	row := el("tr", el("th", attr("scope", "row"), first))
	for _, text := range []string{
		euros(p.Lang, c.RentMonth, 2), p.euros(c.Lease), p.euros(c.Buy),
		p.fill(ofPriceText, "percent", p.Lang.Percent(c.ResidualEven/100, 1)),
	} {
		row.Children = append(row.Children, el("td", class("n"), plain(text)))
	}
	return row
}

// months is what is paid month by month, and how to have it elsewhere.
func (p Page) months(c lease.Costs) *markup.Node {
	head := el("tr")
	for _, name := range []locale.Text{monthHead, leaseHead, buyHead, tiedHead} {
		head.Children = append(head.Children, el("th", attr("scope", "col"), class("n"), p.text(name)))
	}
	body := el("tbody")
	for k, m := range c.Months {
		body.Children = append(body.Children, el("tr", el("th", attr("scope", "row"), class("n"), plain(strconv.Itoa(k))),
			el("td", class("n"), plain(p.euros(m.Lease))), el("td", class("n"), plain(p.euros(m.Buy))), el("td", class("n"), plain(p.euros(m.TiedUp)))))
	}
	caption := p.in(tableCaption)
	return el("section", attr("id", "by-month"), el("h2", p.text(tableTitle)),
		el("details", class("fold"), el("summary", el("span", class("fold-title"), plain(caption))),
			el("p", class("help"), p.text(tableHelp)),
			el("div", class("scroll"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", caption),
				el("table", el("caption", plain(caption)), el("thead", head), body))),
		p.files())
}

// files leads to the same numbers for programs.
func (p Page) files() *markup.Node {
	line := el("p", class("help"))
	query := p.Asked.Query()
	if !p.Static {
		api := p.Base + "/api/v1/lease?"
		if query != "" {
			api += query + "&"
		}
		line.Children = markup.Group{p.text(filesLead), plain(" "),
			el("a", attr("href", api+"format=csv"), attr("download", "lease.csv"), plain("CSV")), plain(" · "),
			el("a", attr("href", api+"format=json"), plain("JSON")), plain(". ")}
	}
	command := "aicontinent lease"
	for _, part := range scenario.Parts(query) {
		command += " --" + part.Key + " " + part.Value
	}
	line.Children = append(line.Children, p.text(onTerminal), plain(" "), el("code", plain(command)))
	return line
}

// reading is what the answer leaves out, and whom it serves.
func (p Page) reading() markup.Group {
	list := func(items []locale.Text) *markup.Node {
		node := el("ul")
		for _, t := range items {
			node.Children = append(node.Children, el("li", p.text(t)))
		}
		return node
	}
	return markup.Group{
		el("section", attr("id", "else"), el("h2", p.text(elseTitle)), list(elseTexts)),
		el("section", attr("id", "advice"), el("h2", p.text(noAdviceTitle)), el("p", p.text(noAdvice)),
			el("p", p.text(leverText), plain(" "), el("a", attr("href", p.Address(p.Lang, view.CalculatorPage)+"#lease"), p.text(leverLink)), plain("."))),
		el("section", attr("id", "how"), el("h2", p.text(howTitle)), list(howTexts)),
	}
}

func (p Page) euros(v float64) string { return euros(p.Lang, v, 0) }

func (p Page) in(t locale.Text) string         { return t.In(p.Lang) }
func (p Page) text(t locale.Text) *markup.Node { return plain(p.in(t)) }
func (p Page) fill(t locale.Text, pairs ...string) string {
	return t.Fill(p.Lang, pairs...)
}

func el(tag string, parts ...markup.Part) *markup.Node { return markup.El(tag, parts...) }
func attr(name, value string) markup.Part              { return markup.A(name, value) }
func class(value string) markup.Part                   { return markup.Class(value) }
func plain(s string) *markup.Node                      { return markup.Text(s) }
