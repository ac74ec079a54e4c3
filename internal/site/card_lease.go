package site

import (
	"net/http"
	"strconv"

	"aicontinent/internal/api"
	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
	leasing "aicontinent/internal/view/lease"
)

// leaseCardPath is the path of the cards of leases in a language. The terms follow
// as a query. Hosts of files have only the card of the usual terms, as they have
// only that page.
func (s *Site) leaseCardPath(lang locale.Lang) string {
	return view.Path(s.base, lang, "card-lease.png")
}

// leaseCardAddress returns the address of the card for the terms in a link.
func (s *Site) leaseCardAddress(lang locale.Lang, asked leasing.Asked, width int) string {
	query := asked.Query()
	if width != card.Width {
		if query != "" {
			query += "&"
		}
		query += keyWidth + "=" + strconv.Itoa(width)
	}
	if query == "" {
		return s.leaseCardPath(lang)
	}
	return s.leaseCardPath(lang) + "?" + query
}

func leaseCard(lang locale.Lang, asked leasing.Asked) picture {
	return picture{lang.Code() + " lease " + asked.Query(), card.LeasePrice, func(width int, _ func() bool) []byte {
		return card.LeasePNG(lang, asked, width)
	}}
}

// anyLeaseCard answers with the card of a lease of any terms. Other keys, such as
// those that newsletters add to links, are ignored.
func (s *Site) anyLeaseCard(w http.ResponseWriter, r *http.Request, lang locale.Lang) {
	own, rest := leasing.Split(r.URL.RawQuery)
	problems, width := api.Problems(apartProblems(lang, &view.Embed{Own: own})), card.Width
	if text := scenario.Parts(rest).Get(keyWidth); text != "" {
		if width = cardWidth(text); width == 0 {
			problems = append(problems, api.NotOneOf(keyWidth, text, cardWidths()...))
		}
	}
	if len(problems) > 0 {
		api.Refuse(w, r, http.StatusBadRequest, "Some of the query cannot be used.", problems)
		return
	}
	s.sendCard(w, r, leaseCard(lang, leasing.Read(lang, own)), width)
}
