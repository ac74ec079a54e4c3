package site

import (
	"bytes"
	"errors"
	"net/http"
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/api"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/site/bodies"
	"aicontinent/internal/site/embeds"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/split"
	"aicontinent/internal/view"
)

func newSession(l locale.Lang, query string) *session.Session { return session.New(l, "?"+query) }

// page answers one page in one language, for any link. The answer to a form sent
// without scripts is a redirect to the link that the form makes, the file of a
// figure, or the page with what could not be understood.
func (s *Site) page(lang locale.Lang, page string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		own, query, good := ownKeys(lang, page, r.URL.RawQuery)
		visit := newSession(lang, query)
		form := scenario.Parts(r.URL.RawQuery)
		if form.Has(session.FormLink) {
			visit = fromForm(lang, page, form)
		}
		var options *view.Embed
		if page == view.EmbedPage {
			options, good = embeds.Options(lang, visit, form)
		}
		if form.Has(session.FormLink) && good && len(visit.Refused) == 0 && len(visit.Problems) == 0 && visit.Stop.Reason == split.Reached {
			w.Header().Set("Cache-Control", "no-store")
			if s.figureFile(w, r, lang, visit) {
				return
			}
			p := view.Page{Site: s.inView(), Lang: lang, Session: visit}
			headers.Redirect(w, r, withGuess(withOwn(p.Address(lang, page), lang, page, own), page, visit), http.StatusSeeOther)
			return
		}
		w.Header().Set("Cache-Control", "no-cache")
		b, err := s.written(r, lang, page, visit, options, own, good)
		switch {
		case isLater(err):
			s.later(w, r, lang, page, err)
		case err != nil:
			s.config.Log.Error("page", "page", page, "error", err)
			http.Error(w, "this page could not be made", http.StatusInternalServerError)
		default:
			s.announce(w, r, lang, page)
			b.Serve(w, r)
		}
	})
}

// announce names the light program of a page in the header of an answer, so that the
// browser asks for it before it has read the page. It has no crossorigin, because
// WebKit would fetch the program a second time for the page's script (client.js). A
// reader who saves data has no program until a control is touched.
func (s *Site) announce(w http.ResponseWriter, r *http.Request, lang locale.Lang, page string) {
	program := s.assets.Path(paths.LightName(lang, page))
	if program == "" || isApart(page) || page == view.EmbedPage {
		return
	}
	w.Header().Add("Vary", "Save-Data")
	if !strings.EqualFold(r.Header.Get("Save-Data"), "on") {
		w.Header().Set("Link", "<"+program+">; rel=preload; as=fetch; fetchpriority=low")
	}
}

// written returns a page from the cache, or writes it when it is this request's
// turn. It caches pages whose link was understood completely, by what they show;
// foreign keys are inserted afterwards. The options of an embed are part of its
// link, so an embed has no foreign keys. own are the page's own keys, and good says
// whether all of them are valid.
func (s *Site) written(r *http.Request, lang locale.Lang, page string, visit *session.Session, options *view.Embed, own string, good bool) (bodies.Body, error) {
	foreign, mark, key := "", "", ""
	if options == nil {
		foreign = visit.TakeForeign()
	}
	link := keyOf(lang, page, visit, own)
	if good && s.knows(visit.Version) && len(visit.Problems) == 0 && len(visit.Refused) == 0 && visit.Stop.Reason == split.Reached && visit.Guess.Part() == "" {
		key = link
		if b, ok := s.cache.Get(key); ok {
			return b.Carrying(foreign), s.gate.Charge(r, api.KeptPrice)
		}
	}
	if options == nil {
		mark = bodies.MarkOf(link)
		visit.Carry(mark)
	}
	turn, err := s.gate.Enter(r, writingPrice+price(visit, page))
	if err != nil {
		return bodies.Body{}, err
	}
	defer turn.Done()
	var plain []byte
	if options != nil {
		plain, err = s.renderEmbed(lang, visit, options, turn.Stop)
	} else {
		plain, err = s.render(lang, page, visit, own, turn.Stop)
	}
	if turn.Err() != nil {
		return bodies.Body{}, turn.Err()
	}
	if err != nil {
		return bodies.Body{}, err
	}
	b := bodies.Page("text/html; charset=utf-8", plain, mark, s.packer(lang, key))
	if key != "" {
		s.cache.Put(key, b)
	}
	b = b.Carrying(foreign)
	b.Compress(r)
	return b, nil
}

// keyOf returns the cache key of a page: its address, without foreign keys.
func keyOf(lang locale.Lang, page string, visit *session.Session, own string) string {
	return view.Path("", lang, page) + "?" + visit.Query() + "&" + own
}

// bare returns a page for the empty link, from the cache or newly written.
func (s *Site) bare(lang locale.Lang, page string) ([]byte, error) {
	visit := newSession(lang, "")
	if b, ok := s.cache.Get(keyOf(lang, page, visit, "")); ok {
		return b.Unpacked(), nil
	}
	return s.render(lang, page, visit, "", nil)
}

// writingPrice is the price of a page beside the results that it shows, as the
// number of runs of the model that take as long: for writing and compressing it.
const writingPrice = 600

// errStopped is returned when stop ended the work.
var errStopped = errors.New("the work was stopped")

// inView is what pages know of the site.
func (s *Site) inView() view.Site {
	return view.Site{Base: s.base, Origin: s.origin, Static: s.static, Kept: s.config.Kept, Versions: s.config.Versions}
}

// render writes a whole document: the same bytes for the same link. It returns an
// error when stop, which may be nil, reports true.
func (s *Site) render(lang locale.Lang, page string, visit *session.Session, own string, stop func() bool) ([]byte, error) {
	result, done := s.pools.Run(visit.Scenario)
	defer done()
	p := view.Page{Site: s.inView(), Lang: lang, Name: page, Session: visit, Own: own, Result: result}
	shown, ok := s.describe(&p, page, stop)
	if !ok {
		return nil, errStopped
	}

	var b bytes.Buffer
	if err := documentTemplate.Execute(&b, s.document(&p, page, shown)); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// workOut computes what takes many runs, and returns false if stop ended the work.
func (s *Site) workOut(p *view.Page, stop func() bool, questions ...analysis.Question) bool {
	p.Analysis = s.pools.Answers(p.Name, questions, stop)
	return p.Analysis != nil || len(questions) == 0
}

// languageLinks are the links to the calculator in every language.
func (s *Site) languageLinks() []alternate {
	var links []alternate
	for _, l := range locale.Langs {
		links = append(links, alternate{l.Name(), view.Path(s.base, l, view.CalculatorPage)})
	}
	return links
}
