package site

import (
	"context"
	"errors"
	"net/http"
	"strconv"

	"aicontinent/internal/api"
	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// cardBytes bounds the memory of cards kept: more than three hundred of them.
const cardBytes = 16 << 20

// The keys of a card's address that are no levers.
const (
	keyLang  = "lang"
	keyWidth = "width"
)

// routeCards adds the cards of any scenario, and those that have an address of
// their own, which a host of files has too: the plan, and each preset.
func (s *Site) routeCards(mux *http.ServeMux) {
	mux.Handle(s.base+"/card.png", api.Open(http.HandlerFunc(s.anyCard)))
	for _, lang := range locale.Langs {
		for name, preset := range s.cardNames(lang) {
			mux.Handle(name, api.Open(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				s.sendCard(w, r, lang, preset, card.Width)
			})))
		}
	}
}

// cardNames gives the paths of the cards that have one, with their scenarios.
func (s *Site) cardNames(lang locale.Lang) map[string]scenario.Scenario {
	names := map[string]scenario.Scenario{}
	for i := range scenario.Presets {
		preset := scenario.Presets[i].Apply(scenario.Default())
		names[view.CardPath(s.base, lang, preset)] = preset
	}
	return names
}

// cardAddress gives the address of any scenario's card in one of the widths.
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

// anyCard answers the card of the scenario in the query.
func (s *Site) anyCard(w http.ResponseWriter, r *http.Request) {
	of, own, problems := api.Scenario(r.URL.RawQuery, keyLang, keyWidth)
	lang, width := locale.En, card.Width
	if code, given := own[keyLang]; given {
		known := false
		if lang, known = locale.Parse(code); !known {
			problems = append(problems, api.NotOneOf(keyLang, code, codes()...))
		}
	}
	if text, given := own[keyWidth]; given {
		if width = cardWidth(text); width == 0 {
			problems = append(problems, api.NotOneOf(keyWidth, text, cardWidths()...))
		}
	}
	if len(problems) > 0 {
		api.Refuse(w, r, http.StatusBadRequest, "Some of the query cannot be used.", problems)
		return
	}
	s.sendCard(w, r, lang, of, width)
}

func codes() (list []string) {
	for _, l := range locale.Langs {
		list = append(list, l.Code())
	}
	return list
}

func cardWidths() (list []string) {
	for _, w := range card.Widths {
		list = append(list, strconv.Itoa(w))
	}
	return list
}

// cardWidth reads one of the widths of cards; 0 where it is none.
func cardWidth(text string) int {
	for _, w := range card.Widths {
		if strconv.Itoa(w) == text {
			return w
		}
	}
	return 0
}

// sendCard answers a card: kept, or drawn in its turn, as pages are.
func (s *Site) sendCard(w http.ResponseWriter, r *http.Request, lang locale.Lang, of scenario.Scenario, width int) {
	b, err := s.drawn(r.Context(), lang, of, width)
	switch {
	case errors.Is(err, errBusy) || errors.Is(err, context.Canceled):
		w.Header().Set("Retry-After", "2")
		api.Refuse(w, r, http.StatusServiceUnavailable, "This server is busy. Ask again in a moment.", nil)
	case err != nil:
		s.config.Log.Error("card", "error", err)
		api.Refuse(w, r, http.StatusInternalServerError, "The card could not be drawn.", nil)
	default:
		w.Header().Set("Cache-Control", "public, max-age=3600")
		b.serve(w, r)
	}
}

func (s *Site) drawn(ctx context.Context, lang locale.Lang, of scenario.Scenario, width int) (body, error) {
	key := lang.Code() + " " + strconv.Itoa(width) + " " + of.Query()
	if b, ok := s.cards.get(key); ok {
		return b, nil
	}
	done, err := s.turns.take(ctx)
	if err != nil {
		return body{}, err
	}
	defer done()
	b := newBody("image/png", map[string][]byte{"": card.PNG(lang, of, width)})
	s.cards.put(key, b)
	return b, nil
}

// absolute makes a whole address of a path of this site; empty where nobody
// said what the site is called.
func (s *Site) absolute(path string) string {
	if s.origin == "" {
		return ""
	}
	return s.origin + path
}
