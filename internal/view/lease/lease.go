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
	"aicontinent/internal/view/embed"
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
	main := markup.El("main", markup.Class("method lease"), markup.A("id", "main"), markup.A("tabindex", "-1"),
		markup.El("h1", markup.A("id", view.TitleID), p.Text(headline)),
		markup.El("p", markup.Class("standfirst"), p.Text(standfirst)),
		view.Problems(p.Page, p.refusals()...),
		view.CopyNote(p.Page, filesText),
		markup.El("div", markup.Class("lease-desk"), p.answer(costs), p.form()),
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

// form holds the terms. A host of files has nobody to answer it: there it is not
// shown.
func (p Page) form() *markup.Node {
	page, link := view.LeasePage, p.Session.Query()+"&"
	if p.Embed != nil {
		page, link = view.EmbedPage, embed.FormLink(p.Page)
	}
	form := markup.El("form", markup.Class("lease-form"), markup.A("id", FormID), markup.A("method", "get"), markup.A("autocomplete", "off"), markup.A("action", view.Path(p.Base, p.Lang, page)),
		markup.El("input", markup.A("type", "hidden"), markup.A("name", session.FormLink), markup.A("value", link)),
		markup.El("input", markup.A("type", "hidden"), markup.A("name", FormTerms), markup.A("value", p.Asked.Query()+"&")),
		markup.El("h2", p.Text(formTitle)))
	if !view.Answers(p.Page) {
		form.Attrs[0].Value += " needs-program"
	}
	for i := range lease.Fields {
		form.Children = append(form.Children, p.field(&lease.Fields[i]))
	}
	form.Children = append(form.Children, markup.El("button", markup.Class("primary"), markup.A("type", "submit"), p.Text(formSend)))
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
	input := markup.El("input", markup.A("id", f.Key), markup.A("name", f.Key), markup.A("type", "text"), markup.A("inputmode", "decimal"), markup.A("value", value),
		markup.A("aria-describedby", described), markup.When(refused != "", markup.A("aria-invalid", "true")))
	help := t.help.In(p.Lang)
	if f.Usual != [2]float64{} {
		help += " " + p.Fill(usualText, "low", p.number(f.Usual[0]), "high", p.number(f.Usual[1]))
	}
	return markup.El("div", markup.Class("lease-field"),
		markup.El("label", markup.A("for", f.Key), p.Text(t.name)),
		markup.El("span", markup.Class("number"), input, markup.El("span", markup.Text(unit))),
		markup.When(refused != "", markup.El("p", markup.Class("refused is-shown"), markup.A("id", f.Key+"-refused"), markup.Text(refused))),
		markup.El("p", markup.Class("help"), markup.A("id", f.Key+"-help"), markup.Text(help)))
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
	return p.Fill(answerText, "lease", p.euros(c.Lease), "buy", p.euros(c.Buy), "verdict", p.Fill(verdict, "less", p.euros(less),
		"even", p.Lang.Percent(c.ResidualEven/100, 1), "months", p.Lang.Count(strconv.Itoa(t.Months), monthsUnit)))
}

// answer is that sentence with what else one pays, and the chart.
func (p Page) answer(c lease.Costs) *markup.Node {
	return markup.El("section", markup.Class("lease-answer"), markup.A("id", "answer"), markup.A("aria-labelledby", "answer-title"),
		markup.El("h2", markup.A("id", "answer-title"), p.Text(answerTitle)),
		markup.El("p", markup.Class("verdict"), markup.Text(p.sentence(c))),
		markup.El("p", markup.Class("help"), markup.Text(p.tied(c))),
		p.chart(c),
		markup.El("p", markup.Class("help"), p.Text(chartNote)))
}

// tied says what is paid each month, and how much money the buyer has tied up.
func (p Page) tied(c lease.Costs) string {
	pattern, after := tiedShort, ""
	if p.Asked.Terms.Months > 12 {
		pattern, after = tiedText, p.euros(c.Months[12].TiedUp)
	}
	return p.Fill(pattern, "rent", p.euros(c.RentMonth), "price", p.euros(p.Asked.Terms.Price), "after", after)
}

// cases are the two machines that a firm is most likely to think of, and the
// terms at hand where they are others.
func (p Page) cases(own lease.Costs) *markup.Node {
	head := markup.El("tr")
	for i, name := range []locale.Text{caseHead, rentHead, leaseHead, buyHead, evenHead} {
		head.Children = append(head.Children, markup.El("th", markup.A("scope", "col"), markup.When(i > 0, markup.Class("n")), p.Text(name)))
	}
	big := lease.Defaults()
	big.Price, big.Months, big.Residual = lease.Node, 48, lease.ResidualAt(48)
	body := markup.El("tbody", p.caseRow(workstation, lease.Defaults(), lease.Of(lease.Defaults())), p.caseRow(node, big, lease.Of(big)))
	if t := p.Asked.Terms; t != lease.Defaults() && t != big {
		body.Children = append(body.Children, p.caseRow(ownTerms, t, own))
	}
	caption := p.In(casesCaption)
	return markup.El("section", markup.A("id", "cases"), markup.El("h2", p.Text(casesTitle)),
		markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", caption),
			markup.El("table", markup.Class("cases"), markup.El("caption", markup.Text(caption)), markup.El("thead", head), body)))
}

// caseRow is one of them; its name leads to its terms, where somebody answers.
func (p Page) caseRow(name locale.Text, t lease.Terms, c lease.Costs) *markup.Node {
	first := p.Text(name)
	if view.Answers(p.Page) {
		other := *p.Page
		other.Own = Asked{Terms: t}.Query()
		first = markup.El("a", markup.A("href", other.Address(p.Lang, view.LeasePage)), first)
	}
	row := markup.El("tr", markup.El("th", markup.A("scope", "row"), first))
	for _, text := range []string{
		euros(p.Lang, c.RentMonth, 2), p.euros(c.Lease), p.euros(c.Buy),
		p.Fill(ofPriceText, "percent", p.Lang.Percent(c.ResidualEven/100, 1)),
	} {
		row.Children = append(row.Children, markup.El("td", markup.Class("n"), markup.Text(text)))
	}
	return row
}

// months is what is paid month by month, and how to have it elsewhere.
func (p Page) months(c lease.Costs) *markup.Node {
	head := markup.El("tr")
	for _, name := range []locale.Text{monthHead, leaseHead, buyHead, tiedHead} {
		head.Children = append(head.Children, markup.El("th", markup.A("scope", "col"), markup.Class("n"), p.Text(name)))
	}
	body := markup.El("tbody")
	for k, m := range c.Months {
		body.Children = append(body.Children, markup.El("tr", markup.El("th", markup.A("scope", "row"), markup.Class("n"), markup.Text(strconv.Itoa(k))),
			markup.El("td", markup.Class("n"), markup.Text(p.euros(m.Lease))), markup.El("td", markup.Class("n"), markup.Text(p.euros(m.Buy))), markup.El("td", markup.Class("n"), markup.Text(p.euros(m.TiedUp)))))
	}
	caption := p.In(tableCaption)
	return markup.El("section", markup.A("id", "by-month"), markup.El("h2", p.Text(tableTitle)),
		markup.El("details", markup.Class("fold"), markup.El("summary", markup.El("span", markup.Class("fold-title"), markup.Text(caption))),
			markup.El("p", markup.Class("help"), p.Text(tableHelp)),
			markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", caption),
				markup.El("table", markup.El("caption", markup.Text(caption)), markup.El("thead", head), body))),
		p.files())
}

// files leads to the same numbers for programs.
func (p Page) files() *markup.Node {
	line := markup.El("p", markup.Class("help"))
	query := p.Asked.Query()
	if !p.Static {
		api := p.Base + "/api/v1/lease?"
		if query != "" {
			api += query + "&"
		}
		line.Children = markup.Group{p.Text(filesLead), markup.Text(" "),
			markup.El("a", markup.A("href", api+"format=csv"), markup.A("download", "lease.csv"), markup.Text("CSV")), markup.Text(" · "),
			markup.El("a", markup.A("href", api+"format=json"), markup.Text("JSON")), markup.Text(". ")}
	}
	command := "aicontinent lease"
	for _, part := range scenario.Parts(query) {
		command += " --" + part.Key + " " + part.Value
	}
	line.Children = append(line.Children, p.Text(onTerminal), markup.Text(" "), markup.El("code", markup.Text(command)))
	return line
}

// reading is what the answer leaves out, and whom it serves.
func (p Page) reading() markup.Group {
	list := func(items []locale.Text) *markup.Node {
		node := markup.El("ul")
		for _, t := range items {
			node.Children = append(node.Children, markup.El("li", p.Text(t)))
		}
		return node
	}
	return markup.Group{
		markup.El("section", markup.A("id", "else"), markup.El("h2", p.Text(elseTitle)), list(elseTexts)),
		markup.El("section", markup.A("id", "advice"), markup.El("h2", p.Text(noAdviceTitle)), markup.El("p", p.Text(noAdvice)),
			markup.El("p", p.Text(leverText), markup.Text(" "), markup.El("a", markup.A("href", p.Address(p.Lang, view.CalculatorPage)+"#lease"), p.Text(leverLink)), markup.Text("."))),
		markup.El("section", markup.A("id", "how"), markup.El("h2", p.Text(howTitle)), list(howTexts)),
	}
}

func (p Page) euros(v float64) string { return euros(p.Lang, v, 0) }
