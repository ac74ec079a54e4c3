// Package cards answers with the cards of scenarios, comparisons, member states and
// leases: their addresses, what they cost, and the pictures.
package cards

import (
	"maps"
	"net/http"
	"slices"
	"strconv"

	"aicontinent/internal/api"
	"aicontinent/internal/card"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/site/bodies"
	"aicontinent/internal/site/compute"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/view/compare"
)

// Cards draws cards and keeps them in a cache. It is safe for concurrent use.
type Cards struct {
	base  string // of the site's path
	cache *bodies.Cache
	gate  *api.Gate
	pools *compute.Pools
}

// New makes the cards of a site with a base path.
func New(base string, gate *api.Gate, pools *compute.Pools) *Cards {
	return &Cards{base, bodies.NewCache(cacheBytes), gate, pools}
}

// Sharing returns the cards with the cache of another site that has the same ones.
func (c *Cards) Sharing(other *Cards) *Cards {
	shared := *c
	shared.cache = other.cache
	return &shared
}

// Stored returns how many bytes the cache holds.
func (c *Cards) Stored() int { return c.cache.Stored() }

// cacheBytes limits the memory of the cache of cards, which holds over three hundred
// of them.
const cacheBytes = 16 << 20

// The keys of a card's address that are not levers.
const (
	KeyLang  = "lang"
	KeyWidth = "width"
)

// picture is a card that can be drawn in several widths.
type picture struct {
	key   string // of the cache: cards with the same key are the same
	price int    // in runs of the model
	draw  func(width int, stop func() bool) []byte
}

func (c *Cards) ofScenario(lang locale.Lang, of scenario.Scenario) picture {
	return picture{lang.Code() + " " + of.Query(), card.Price(of), func(width int, stop func() bool) []byte {
		answer := c.answer(of.Query(), card.Question(of), stop)
		if answer == nil {
			return nil
		}
		return card.Draw(lang, of, width, answer)
	}}
}

func ofCountry(lang locale.Lang, of scenario.Scenario, geo string) picture {
	return picture{lang.Code() + " " + geo + " " + of.Query(), card.CountryPrice(of), func(width int, stop func() bool) []byte {
		return card.CountryPNGUnless(lang, of, geo, width, stop)
	}}
}

func (c *Cards) ofComparison(lang locale.Lang, link scenario.Comparison, outcome string) picture {
	return picture{lang.Code() + " compare " + compare.QueryOf(link, outcome), card.ComparisonPrice(link), func(width int, stop func() bool) []byte {
		answer := c.answer(comparedCards+link.Canonical(), card.ComparisonQuestion(link), stop)
		if answer == nil {
			return nil
		}
		return card.DrawComparison(lang, link, outcome, width, answer)
	}}
}

// Route adds the cards of any scenario and comparison, and those with an
// address of their own, which hosts of files have too: the plan, each preset, and
// the comparison of a link that names none.
func (c *Cards) Route(mux *http.ServeMux) {
	mux.Handle(c.base+"/card.png", api.Open(http.HandlerFunc(c.any)))
	for _, lang := range locale.Langs {
		for name, picture := range c.names(lang) {
			mux.Handle(name, api.Open(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				c.send(w, r, picture, card.Width)
			})))
		}
		mux.Handle(c.LeasePath(lang), api.Open(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { c.anyLease(w, r, lang) })))
	}
}

// names returns the cards that have a path of their own, by that path.
func (c *Cards) names(lang locale.Lang) map[string]picture {
	example := scenario.ParseComparison("")
	names := map[string]picture{compare.ComparisonCardPath(c.base, lang, example, ""): c.ofComparison(lang, example, "")}
	for i := range scenario.Presets {
		preset := scenario.Presets[i].Apply(scenario.Default())
		names[view.CardPath(c.base, lang, preset)] = c.ofScenario(lang, preset)
	}
	return names
}

// Paths returns the paths of the cards that have one of their own, in order, but for
// that of the lease.
func (c *Cards) Paths(lang locale.Lang) []string { return slices.Sorted(maps.Keys(c.names(lang))) }

// Address returns the address of a scenario's card in one of the widths.
func (c *Cards) Address(lang locale.Lang, of scenario.Scenario, width int) string {
	address := c.base + "/card.png?"
	if query := of.Query(); query != "" {
		address += query + "&"
	}
	address += KeyLang + "=" + lang.Code()
	if width != card.Width {
		address += "&" + KeyWidth + "=" + strconv.Itoa(width)
	}
	return address
}

// any answers with the card of the scenario in the query, or of the two
// scenarios that it compares.
func (c *Cards) any(w http.ResponseWriter, r *http.Request) {
	read := api.Read(r.URL.RawQuery, KeyLang, KeyWidth, session.LookOutcome, session.LookCountry)
	own, problems := read.Own, read.Problems
	pair := scenario.ParseComparison("?" + r.URL.RawQuery)
	outcome := ""
	if pair.Given {
		outcome, problems = compared(pair, own, problems)
	}
	lang, problems := Lang(own, problems)
	width := card.Width
	if text, given := own[KeyWidth]; given {
		if width = widthOf(text); width == 0 {
			problems = append(problems, api.NotOneOf(KeyWidth, text, widths()...))
		}
	}
	geo, looked := own[session.LookCountry]
	if looked && !isState(geo) {
		problems = append(problems, api.NotOneOf(session.LookCountry, geo, "the code of a member state, as in PL"))
	}
	if len(problems) > 0 {
		api.Refuse(w, r, http.StatusBadRequest, "Some of the query cannot be used.", problems)
		return
	}
	if looked && !pair.Given {
		c.send(w, r, ofCountry(lang, read.Scenario, geo), width)
		return
	}
	if pair.Given {
		c.send(w, r, c.ofComparison(lang, pair, outcome), width)
		return
	}
	c.send(w, r, c.ofScenario(lang, read.Scenario), width)
}

// Lang returns the language that a query's own keys name, or else English, and adds
// to the problems of the query if it is none.
func Lang(own map[string]string, problems []api.Problem) (locale.Lang, []api.Problem) {
	code, given := own[KeyLang]
	if !given {
		return locale.En, problems
	}
	lang, known := locale.Parse(code)
	if !known {
		problems = append(problems, api.NotOneOf(KeyLang, code, locale.Codes()...))
	}
	return lang, problems
}

// isState reports whether a code is that of a member state.
func isState(geo string) bool { return geo != "EU" && evidence.CountryName(geo) != "" }

// CountryAddress returns the address of a member state's card in a scenario.
func (c *Cards) CountryAddress(lang locale.Lang, of scenario.Scenario, geo string, width int) string {
	address := c.Address(lang, of, width)
	if isState(geo) {
		address += "&" + session.LookCountry + "=" + geo
	}
	return address
}

// compared returns the outcome by which two scenarios are compared, and the
// problems of the address. A lever outside both scenarios is one.
func compared(pair scenario.Comparison, own map[string]string, problems []api.Problem) (string, []api.Problem) {
	for _, side := range []struct {
		key  string
		link *scenario.Link
	}{{scenario.KeyA, &pair.A}, {scenario.KeyB, &pair.B}} {
		for _, p := range api.Problems(side.link.Problems) {
			if p.Name != side.key {
				p.Name = side.key + "." + p.Name
			}
			problems = append(problems, p)
		}
	}
	outcome, given := own[session.LookOutcome]
	if outcomes := asked.Columns(); given && !slices.Contains(outcomes, outcome) {
		problems = append(problems, api.NotOneOf(session.LookOutcome, outcome, outcomes...))
	}
	return outcome, problems
}

func widths() (list []string) {
	for _, w := range card.Widths {
		list = append(list, strconv.Itoa(w))
	}
	return list
}

// widthOf reads one of the widths of cards, and returns 0 for any other number.
func widthOf(text string) int {
	for _, w := range card.Widths {
		if strconv.Itoa(w) == text {
			return w
		}
	}
	return 0
}

// send answers with a card, from the cache or drawn when it is this request's
// turn.
func (c *Cards) send(w http.ResponseWriter, r *http.Request, of picture, width int) {
	b, err := c.drawn(r, of, width)
	if err != nil {
		api.RefuseLater(w, r, err)
		return
	}
	w.Header().Set("Cache-Control", headers.ShortLived)
	b.Serve(w, r)
}

func (c *Cards) drawn(r *http.Request, of picture, width int) (bodies.Body, error) {
	key := strconv.Itoa(width) + " " + of.key
	if b, ok := c.cache.Get(key); ok {
		return b, c.gate.Charge(r, api.KeptPrice)
	}
	turn, err := c.gate.Enter(r, of.price)
	if err != nil {
		return bodies.Body{}, err
	}
	defer turn.Done()
	content := of.draw(width, turn.Stop)
	if content == nil {
		return bodies.Body{}, turn.Err()
	}
	b := bodies.Plain("image/png", content)
	c.cache.Put(key, b)
	return b, nil
}
