package site

import (
	"net/http"
	"slices"
	"strconv"

	"aicontinent/internal/api"
	"aicontinent/internal/card"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/view/compare"
)

// cardBytes limits the memory of the cache of cards, which holds over three hundred
// of them.
const cardBytes = 16 << 20

// cardName begins the file names of the cards that have a path of their own.
const cardName = "card"

// The keys of a card's address that are not levers.
const (
	keyLang  = "lang"
	keyWidth = "width"
)

// picture is a card that can be drawn in several widths.
type picture struct {
	key   string // of the cache: cards with the same key are the same
	price int    // in runs of the model
	draw  func(width int, stop func() bool) []byte
}

func (s *Site) scenarioCard(lang locale.Lang, of scenario.Scenario) picture {
	return picture{lang.Code() + " " + of.Query(), card.Price(of), func(width int, stop func() bool) []byte {
		answer := s.cardAnswer(of.Query(), card.Question(of), stop)
		if answer == nil {
			return nil
		}
		return card.Draw(lang, of, width, answer)
	}}
}

func countryCard(lang locale.Lang, of scenario.Scenario, geo string) picture {
	return picture{lang.Code() + " " + geo + " " + of.Query(), card.CountryPrice(of), func(width int, stop func() bool) []byte {
		return card.CountryPNGUnless(lang, of, geo, width, stop)
	}}
}

func (s *Site) comparisonCard(lang locale.Lang, link scenario.Comparison, outcome string) picture {
	return picture{lang.Code() + " compare " + compare.QueryOf(link, outcome), card.ComparisonPrice(link), func(width int, stop func() bool) []byte {
		answer := s.cardAnswer(comparedCards+link.Canonical(), card.ComparisonQuestion(link), stop)
		if answer == nil {
			return nil
		}
		return card.DrawComparison(lang, link, outcome, width, answer)
	}}
}

// routeCards adds the cards of any scenario and comparison, and those with an
// address of their own, which hosts of files have too: the plan, each preset, and
// the comparison of a link that names none.
func (s *Site) routeCards(mux *http.ServeMux) {
	mux.Handle(s.base+"/card.png", api.Open(http.HandlerFunc(s.anyCard)))
	for _, lang := range locale.Langs {
		for name, picture := range s.cardNames(lang) {
			mux.Handle(name, api.Open(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				s.sendCard(w, r, picture, card.Width)
			})))
		}
		mux.Handle(s.leaseCardPath(lang), api.Open(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { s.anyLeaseCard(w, r, lang) })))
	}
}

// cardNames returns the cards that have a path of their own, by that path.
func (s *Site) cardNames(lang locale.Lang) map[string]picture {
	example := scenario.ParseComparison("")
	names := map[string]picture{compare.ComparisonCardPath(s.base, lang, example, ""): s.comparisonCard(lang, example, "")}
	for i := range scenario.Presets {
		preset := scenario.Presets[i].Apply(scenario.Default())
		names[view.CardPath(s.base, lang, preset)] = s.scenarioCard(lang, preset)
	}
	return names
}

// cardAddress returns the address of a scenario's card in one of the widths.
func (s *Site) cardAddress(lang locale.Lang, of scenario.Scenario, width int) string {
	address := s.base + "/card.png?"
	if query := of.Query(); query != "" {
		address += query + "&"
	}
	address += keyLang + "=" + lang.Code()
	if width != card.Width {
		address += "&" + keyWidth + "=" + strconv.Itoa(width)
	}
	return address
}

// anyCard answers with the card of the scenario in the query, or of the two
// scenarios that it compares.
func (s *Site) anyCard(w http.ResponseWriter, r *http.Request) {
	read := api.Read(r.URL.RawQuery, keyLang, keyWidth, session.LookOutcome, session.LookCountry)
	own, problems := read.Own, read.Problems
	pair := scenario.ParseComparison("?" + r.URL.RawQuery)
	outcome := ""
	if pair.Given {
		outcome, problems = compared(pair, own, problems)
	}
	lang, width := locale.En, card.Width
	if code, given := own[keyLang]; given {
		known := false
		if lang, known = locale.Parse(code); !known {
			problems = append(problems, api.NotOneOf(keyLang, code, locale.Codes()...))
		}
	}
	if text, given := own[keyWidth]; given {
		if width = cardWidth(text); width == 0 {
			problems = append(problems, api.NotOneOf(keyWidth, text, cardWidths()...))
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
		s.sendCard(w, r, countryCard(lang, read.Scenario, geo), width)
		return
	}
	if pair.Given {
		s.sendCard(w, r, s.comparisonCard(lang, pair, outcome), width)
		return
	}
	s.sendCard(w, r, s.scenarioCard(lang, read.Scenario), width)
}

// isState reports whether a code is that of a member state.
func isState(geo string) bool { return geo != "EU" && evidence.CountryName(geo) != "" }

// countryCardAddress returns the address of a member state's card in a scenario.
func (s *Site) countryCardAddress(lang locale.Lang, of scenario.Scenario, geo string, width int) string {
	address := s.cardAddress(lang, of, width)
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

func cardWidths() (list []string) {
	for _, w := range card.Widths {
		list = append(list, strconv.Itoa(w))
	}
	return list
}

// cardWidth reads one of the widths of cards, and returns 0 for any other number.
func cardWidth(text string) int {
	for _, w := range card.Widths {
		if strconv.Itoa(w) == text {
			return w
		}
	}
	return 0
}

// sendCard answers with a card, from the cache or drawn when it is this request's
// turn.
func (s *Site) sendCard(w http.ResponseWriter, r *http.Request, of picture, width int) {
	b, err := s.drawn(r, of, width)
	if err != nil {
		api.RefuseLater(w, r, err)
		return
	}
	w.Header().Set("Cache-Control", headersShort)
	b.serve(w, r)
}

func (s *Site) drawn(r *http.Request, of picture, width int) (body, error) {
	key := strconv.Itoa(width) + " " + of.key
	if b, ok := s.cards.get(key); ok {
		return b, s.gate.Charge(r, keptPrice)
	}
	turn, err := s.gate.Enter(r, of.price)
	if err != nil {
		return body{}, err
	}
	defer turn.Done()
	content := of.draw(width, turn.Stop)
	if content == nil {
		return body{}, turn.Err()
	}
	b := newBody("image/png", map[string][]byte{"": content})
	s.cards.put(key, b)
	return b, nil
}

// absolute returns the whole address for a path of this site, or "" where no base
// URL is set.
func (s *Site) absolute(path string) string {
	if s.origin == "" {
		return ""
	}
	return s.origin + path
}
