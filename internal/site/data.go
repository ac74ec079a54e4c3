package site

import (
	"bytes"
	"io"
	"net/http"
	"sync"

	"aicontinent/internal/analysis"
	"aicontinent/internal/api"
	"aicontinent/internal/evidence/tables"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/scenario"
	"aicontinent/internal/site/bodies"
	"aicontinent/internal/site/cards"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
	"aicontinent/internal/view/data"
	"aicontinent/internal/workbook"
)

// dataFiles are the files of the page of data that need no API, so that hosts of
// files have them too. Those of a scenario are of the plan as we read it.
var dataFiles = map[string]func(w io.Writer) error{
	"scenario.csv": func(w io.Writer) error {
		return report.Simulate(new(model.Simulator), scenario.Default()).CSV(w)
	},
	"lines.csv":      planLines,
	"countries.csv":  planCountries,
	"parameters.csv": report.ParametersCSV,
	"anchors.csv":    func(w io.Writer) error { return report.Anchors().CSV(w) },
	"backtest.csv":   func(w io.Writer) error { return report.Backtest().CSV(w) },
	"forecasts.csv":  func(w io.Writer) error { return report.Forecasts().CSV(w) },
}

func planLines(w io.Writer) error {
	plan := scenario.Default()
	return report.NewLines(plan, 0, plan.Levers.Horizon).CSV(w)
}

func planCountries(w io.Writer) error {
	work := uncertainty.Start(scenario.Default(), analysis.Draws(false))
	work.Step(work.Draws())
	return report.Countries(report.Simulate(new(model.Simulator), scenario.Default()), work).CSV(w)
}

// routeData adds the files, and the workbook of any scenario, which hosts of files
// do not have.
func (s *Site) routeData(mux *http.ServeMux) {
	mux.Handle("GET "+s.base+view.FilesPath+data.Workbook, api.Open(http.HandlerFunc(s.workbook)))
	for _, name := range data.Files() {
		mux.HandleFunc("GET "+s.base+view.FilesPath+name, func(w http.ResponseWriter, r *http.Request) {
			file, err := dataBodies[name]()
			if err != nil {
				s.config.Log.Error("data", "file", name, "error", err)
				http.Error(w, "this file could not be made", http.StatusInternalServerError)
				return
			}
			headers.Set(w, headers.Shared)
			file.Serve(w, r)
		})
	}
}

// workbookPrice is the price of a workbook: it takes as long as so many runs of the
// model.
const workbookPrice = 1500

// workbook answers with the scenario of the query as a spreadsheet.
func (s *Site) workbook(w http.ResponseWriter, r *http.Request) {
	read := api.Read(r.URL.RawQuery, cards.KeyLang)
	lang, problems := cards.Lang(read.Own, read.Problems)
	if len(problems) > 0 {
		api.Refuse(w, r, http.StatusBadRequest, "Some of the query cannot be used.", problems)
		return
	}
	turn, err := s.gate.Enter(r, workbookPrice)
	if err != nil {
		api.RefuseLater(w, r, err)
		return
	}
	defer turn.Done()
	link := s.origin + view.Path(s.base, lang, view.CalculatorPage) + "?" + read.Scenario.Dated()
	var b bytes.Buffer
	if err := workbook.Write(&b, lang, report.Simulate(new(model.Simulator), read.Scenario), link); err != nil {
		s.config.Log.Error("workbook", "error", err)
		api.Refuse(w, r, http.StatusInternalServerError, "The answer could not be written.", nil)
		return
	}
	w.Header().Set("Content-Disposition", `attachment; filename="`+data.Workbook+`"`)
	w.Header().Set("Cache-Control", headers.ShortLived)
	bodies.Plain(workbook.Kind, b.Bytes()).Serve(w, r)
}

// dataBodies have the answers with the files that hosts of files have too. Each is
// made once, since it is the same on every site and in frozen copies.
var dataBodies = func() map[string]func() (bodies.Body, error) {
	byName := map[string]func() (bodies.Body, error){}
	for _, name := range data.Files() {
		byName[name] = sync.OnceValues(func() (bodies.Body, error) {
			text, err := dataFile(name)
			return bodies.Text("text/csv; charset=utf-8", text), err
		})
	}
	return byName
}()

// dataFile writes one of [dataFiles]: a table of the evidence, or a report.
func dataFile(name string) ([]byte, error) {
	write, ok := dataFiles[name]
	if !ok {
		return tables.File(name)
	}
	var b bytes.Buffer
	err := write(&b)
	return b.Bytes(), err
}
