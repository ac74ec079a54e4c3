package site

import (
	"io"
	"net/http"
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
	"aicontinent/internal/view/figures"
)

// figureFile answers a form without scripts that asks for the file of a figure,
// with the same bytes that the browser program makes. It reports whether the form
// was such a one.
func (s *Site) figureFile(w http.ResponseWriter, r *http.Request, lang locale.Lang, visit *session.Session) (answered bool) {
	what, ok := strings.CutPrefix(scenario.Parts(r.URL.RawQuery).Get(session.FormAction), figures.FileVerb+" ")
	if !ok {
		return false
	}
	kind, id, _ := strings.Cut(what, " ")
	name, content, err := s.fileOf(r, lang, visit, kind, id)
	switch {
	case err != nil:
		s.later(w, r, lang, view.CalculatorPage, err)
	case name == "":
		return false
	default:
		w.Header().Set(headers.Policy, headers.FilePolicy)
		w.Header().Set("Content-Type", calculator.FileType(kind))
		w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
		io.WriteString(w, content)
	}
	return true
}

// fileOf makes a figure's file when it is this request's turn. The name is empty if
// there is no such figure.
func (s *Site) fileOf(r *http.Request, lang locale.Lang, visit *session.Session, kind, id string) (name, content string, err error) {
	question := analysis.Question{Scenario: visit.Scenario, Parts: analysis.PartRanges | analysis.PartMoney, Coarse: s.pools.Coarse(), Unconditioned: visit.Unconditioned()}
	if id == view.SplitsID {
		question.Parts = analysis.PartAll
	}
	turn, err := s.gate.Enter(r, analysis.Price(question))
	if err != nil {
		return "", "", err
	}
	defer turn.Done()
	result, done := s.pools.Run(visit.Scenario)
	defer done()
	analyst := s.pools.Analysts.Get()
	defer s.pools.Analysts.Put(analyst)
	p := view.Page{Site: s.inView(), Lang: lang, Session: visit, Result: result}
	if p.Analysis = analyst.CompleteUnless(question, turn.Stop); p.Analysis == nil {
		return "", "", turn.Err()
	}
	own := calculator.Page{Page: &p}
	name, content, _ = own.File(kind, id)
	return name, content, nil
}
