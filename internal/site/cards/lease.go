package cards

import (
	"net/http"
	"strconv"

	"aicontinent/internal/api"
	"aicontinent/internal/card"
	"aicontinent/internal/lease"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	leasing "aicontinent/internal/view/lease"
)

// LeasePath is the path of the cards of leases in a language. The terms follow
// as a query. Hosts of files have only the card of the usual terms, as they have
// only that page.
func (c *Cards) LeasePath(lang locale.Lang) string {
	return view.Path(c.base, lang, "card-lease.png")
}

// LeaseAddress returns the address of the card for the terms in a link.
func (c *Cards) LeaseAddress(lang locale.Lang, asked leasing.Asked, width int) string {
	query := asked.Query()
	if width != card.Width {
		if query != "" {
			query += "&"
		}
		query += KeyWidth + "=" + strconv.Itoa(width)
	}
	if query == "" {
		return c.LeasePath(lang)
	}
	return c.LeasePath(lang) + "?" + query
}

func ofLease(lang locale.Lang, asked leasing.Asked) picture {
	return picture{lang.Code() + " lease " + asked.Query(), card.LeasePrice, func(width int, _ func() bool) []byte {
		return card.LeasePNG(lang, asked, width)
	}}
}

// anyLease answers with the card of a lease of any terms. Other keys, such as
// those that newsletters add to links, are ignored.
func (c *Cards) anyLease(w http.ResponseWriter, r *http.Request, lang locale.Lang) {
	own, rest := leasing.Split(r.URL.RawQuery)
	problems, width := api.Problems(PanelProblems(lang, &view.Embed{Own: own})), card.Width
	if text := scenario.Parts(rest).Get(KeyWidth); text != "" {
		if width = widthOf(text); width == 0 {
			problems = append(problems, api.NotOneOf(KeyWidth, text, widths()...))
		}
	}
	if len(problems) > 0 {
		api.Refuse(w, r, http.StatusBadRequest, "Some of the query cannot be used.", problems)
		return
	}
	c.send(w, r, ofLease(lang, leasing.Read(lang, own)), width)
}

// PanelProblems lists what is wrong with a country or the terms of a lease.
func PanelProblems(l locale.Lang, options *view.Embed) scenario.Problems {
	var list scenario.Problems
	if geo := options.Country; geo != "" && !isState(geo) {
		list = append(list, scenario.Problem{Key: session.LookCountry, Given: geo, Reason: scenario.NotOption, Options: "AT, BE, … (EU-27)"})
	}
	asked := leasing.Read(l, options.Own)
	for i := range lease.Fields {
		f := &lease.Fields[i]
		if _, refused := asked.Refused[f.Key]; refused {
			list = append(list, scenario.Problem{Key: f.Key, Given: scenario.Parts(options.Own).Get(f.Key), Reason: scenario.NotOption,
				Options: scenario.FormatNumber(f.Min) + " to " + scenario.FormatNumber(f.Max)})
		}
	}
	return list
}
