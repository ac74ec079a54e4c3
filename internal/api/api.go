// Package api answers programs with the outcomes of a scenario, the parameters and
// other tables, as JSON and CSV, for any origin. An answer depends only on its
// address and the model's version. docs/API.md shows its use.
package api

import (
	"bytes"
	"io"
	"log/slog"
	"net/http"
	"sync"

	"aicontinent/internal/analysis"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
)

// Limits of a single answer.
const (
	mostDraws   = 2000 // of an answer with bands
	highestSeed = 1<<53 - 1
)

// answerPrice is the price of an answer besides the runs of its bands, in runs of
// the model that take as long as writing it.
const answerPrice = 20

// KeptPrice is the price of sending what a cache has, as the number of runs of the
// model that take as long.
const KeptPrice = 30

// api is what requests share.
type api struct {
	log        *slog.Logger
	base       string
	gate       *Gate
	simulators sync.Pool                                  // of *model.Simulator; a used one runs without allocating
	document   func() kept                                // OpenAPI
	tables     map[string]map[string]func() (kept, error) // answers that are the same for everybody, by name and format
}

// Handler answers base/api/ and base/openapi.json, where base is the path of the
// site without a trailing slash. The gate decides when requests are answered. The
// log receives errors, and nothing about clients.
func Handler(base string, gate *Gate, log *slog.Logger) http.Handler {
	a := &api{
		log: log, base: base, gate: gate,
		simulators: sync.Pool{New: newSimulator},
		document:   sync.OnceValue(func() kept { return keep(kinds[formatJSON], document(base)) }),
		tables: map[string]map[string]func() (kept, error){"parameters": {
			formatJSON: written(formatJSON, report.ParametersJSON),
			formatCSV:  written(formatCSV, report.ParametersCSV),
		}},
	}
	for _, l := range lists {
		list := sync.OnceValue(l.list)
		a.tables[l.name] = map[string]func() (kept, error){
			formatJSON: written(formatJSON, func(w io.Writer) error { return list().JSON(w) }),
			formatCSV:  written(formatCSV, func(w io.Writer) error { return list().CSV(w) }),
		}
	}
	mux := http.NewServeMux()
	mux.HandleFunc(base+"/api/v1/simulate", a.simulate)
	for name, table := range a.tables {
		mux.HandleFunc(base+"/api/v1/"+name, func(w http.ResponseWriter, r *http.Request) { a.same(w, r, table) })
	}
	mux.HandleFunc(base+"/api/v1/countries", a.countries)
	mux.HandleFunc(base+"/api/v1/lines", a.lines)
	mux.HandleFunc(base+"/api/v1/lease", a.lease)
	mux.HandleFunc(base+"/openapi.json", a.openAPI)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		Refuse(w, r, http.StatusNotFound, "There is nothing at this address. "+base+"/openapi.json lists what there is.", nil)
	})
	return Open(mux)
}

// Open lets scripts of any origin read the answers, and refuses methods that change
// something.
func Open(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", "*")
		h.Set("Access-Control-Expose-Headers", "ETag, Retry-After, "+headerIgnored)
		h.Set("Cross-Origin-Resource-Policy", "cross-origin")
		h.Set("X-Content-Type-Options", "nosniff")
		switch r.Method {
		case http.MethodGet, http.MethodHead:
			next.ServeHTTP(w, r)
		case http.MethodOptions:
			h.Set("Access-Control-Allow-Methods", allowedMethods)
			h.Set("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
			h.Set("Access-Control-Max-Age", "86400")
			h.Set("Allow", allowedMethods)
			w.WriteHeader(http.StatusNoContent)
		default:
			h.Set("Allow", allowedMethods)
			Refuse(w, r, http.StatusMethodNotAllowed, "Allowed: "+allowedMethods+".", nil)
		}
	})
}

const allowedMethods = "GET, HEAD, OPTIONS"

// simulate answers with the outcomes of the scenario in the query.
func (a *api) simulate(w http.ResponseWriter, r *http.Request) {
	q := parse(r.URL.RawQuery)
	if len(q.problems) > 0 {
		Refuse(w, r, http.StatusBadRequest, "Some of the query cannot be used.", q.problems)
		return
	}
	price := answerPrice + analysis.BandsPrice(q.scenario, max(q.draws, 1))
	if q.draws == 0 {
		if err := a.gate.Charge(r, price); err != nil {
			RefuseLater(w, r, err)
			return
		}
	}
	simulator := a.simulators.Get().(*model.Simulator)
	defer a.simulators.Put(simulator)
	run := report.Simulate(simulator, q.scenario)
	run.Ignored = q.ignored
	if q.draws > 0 {
		turn, err := a.gate.Enter(r, price)
		if err != nil {
			RefuseLater(w, r, err)
			return
		}
		defer turn.Done()
		if run.Bands = bandsOf(q, turn.Stop); run.Bands == nil {
			RefuseLater(w, r, turn.Err())
			return
		}
	}
	a.answer(w, r, q, run.JSON, run.CSV)
}

// same answers with a table that is the same for everybody, by format.
func (a *api) same(w http.ResponseWriter, r *http.Request, by map[string]func() (kept, error)) {
	q := parseFormat(r.URL.RawQuery)
	if len(q.problems) > 0 {
		Refuse(w, r, http.StatusBadRequest, "Some of the query cannot be used.", q.problems)
		return
	}
	table, err := by[q.format]()
	if err != nil {
		a.failed(w, r, err)
		return
	}
	nameIgnored(w, q)
	table.send(w, r)
}

func (a *api) openAPI(w http.ResponseWriter, r *http.Request) {
	a.document().send(w, r)
}

// kinds are the content types of the formats.
var kinds = map[string]string{formatJSON: "application/json", formatCSV: "text/csv; charset=utf-8; header=present"}

// written returns a function that writes an answer at its first call and keeps it.
func written(format string, write func(io.Writer) error) func() (kept, error) {
	return sync.OnceValues(func() (kept, error) {
		var b bytes.Buffer
		err := write(&b)
		return keep(kinds[format], b.Bytes()), err
	})
}

// answer sends what one of two functions writes, and reports ignored keys in a
// header, because CSV has no other place for them.
func (a *api) answer(w http.ResponseWriter, r *http.Request, q query, json, csv func(io.Writer) error) {
	write := json
	if q.format == formatCSV {
		write = csv
	}
	var b bytes.Buffer
	if err := write(&b); err != nil {
		a.failed(w, r, err)
		return
	}
	nameIgnored(w, q)
	send(w, r, kinds[q.format], b.Bytes())
}

func nameIgnored(w http.ResponseWriter, q query) {
	if len(q.ignored) > 0 {
		w.Header().Set(headerIgnored, headerList(q.ignored))
	}
}

func (a *api) failed(w http.ResponseWriter, r *http.Request, err error) {
	a.log.Error("api", "path", r.URL.Path, "error", err)
	Refuse(w, r, http.StatusInternalServerError, "The answer could not be written.", nil)
}

func newSimulator() any { return new(model.Simulator) }
