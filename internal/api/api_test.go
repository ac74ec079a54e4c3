package api_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/api"
	"aicontinent/internal/limiter"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// handler returns the API below the path of a site.
func handler() http.Handler {
	gate := api.Gate{Limiter: limiter.New(limiter.Limits{}, nil)}
	return api.Handler("/ai", &gate, slog.New(slog.DiscardHandler))
}

func ask(t testing.TB, h http.Handler, method, address string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(method, "/", nil)
	path, query, _ := strings.Cut(address, "?")
	r.URL.Path, r.URL.RawQuery = path, query
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func get(t testing.TB, address string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	return ask(t, handler(), http.MethodGet, address, headers...)
}

// runOf returns what the commands compute for a query.
func runOf(t testing.TB, query string, draws int, seed uint64) report.Run {
	t.Helper()
	link := scenario.Parse("?" + query)
	if err := link.Problems.Err(); err != nil {
		t.Fatal(err)
	}
	run := report.Simulate(new(model.Simulator), link.Scenario)
	if draws > 0 {
		run.Bands = uncertainty.Compute(link.Scenario, uncertainty.New(draws, seed))
	}
	return run
}

// The answers have the same bytes as the output of the commands.
func TestSameBytesAsCommands(t *testing.T) {
	text := func(write func(io.Writer) error) string {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	const levers = "e=300&s=200,200,300,300&lease=30&to=2040&p.firm_gain=0.08"
	plain, changed, bands := runOf(t, "", 0, 0), runOf(t, levers, 0, 0), runOf(t, levers, 150, 9)
	ignoring := changed
	ignoring.Ignored = []string{"utm_source", "nothing"}
	for address, want := range map[string]string{
		"/ai/api/v1/simulate":                                      text(plain.JSON),
		"/ai/api/v1/simulate?format=csv":                           text(plain.CSV),
		"/ai/api/v1/simulate?format=json":                          text(plain.JSON),
		"/ai/api/v1/simulate?utm_source=x&m=0.9&nothing&" + levers: text(ignoring.JSON),
		"/ai/api/v1/simulate?bands=0&seed=5&" + levers:             text(changed.JSON),
		"/ai/api/v1/simulate?bands=150&seed=9&" + levers:           text(bands.JSON),
		"/ai/api/v1/simulate?for%6Dat=csv&bands=%20150&s=200%2C200%2C300%2C300&seed=9&" + strings.Replace(levers, "s=200,200,300,300&", "", 1): text(bands.CSV),
		"/ai/api/v1/parameters":            text(report.ParametersJSON),
		"/ai/api/v1/parameters?format=csv": text(report.ParametersCSV),
	} {
		w := get(t, address)
		if w.Code != http.StatusOK {
			t.Errorf("%s: answers %d, want 200: %s", address, w.Code, w.Body)
			continue
		}
		if diff := cmp.Diff(want, w.Body.String()); diff != "" {
			t.Errorf("%s (-command +api): %.500s", address, diff)
		}
		kind := "application/json"
		if strings.Contains(address, "csv") {
			kind = "text/csv; charset=utf-8; header=present"
		}
		if got := w.Header().Get("Content-Type"); got != kind {
			t.Errorf("%s: the content type is %s, want %s", address, got, kind)
		}
	}
}

// A request with values that cannot be used is refused, and each field is named.
func TestRefusal(t *testing.T) {
	for _, c := range []struct {
		query string
		want  []api.Problem
	}{
		{"simulate?e=900", []api.Problem{{Name: "e", Value: "900", Allowed: "Allowed: €0bn to €500bn."}}},
		{"simulate?late=x&e=300&p.firm_gain=7", []api.Problem{
			{Name: "late", Value: "x", Allowed: "Allowed: ×0.5 to ×3."}, {Name: "p.firm_gain", Value: "7", Allowed: "Allowed: 0.01 to 0.13."}}},
		{"simulate?s=1,2,3", []api.Problem{{Name: "s", Value: "1,2,3", Allowed: "Four values are needed, separated by commas, and at most a fifth: what is not assigned."}}},
		{"simulate?e=1&e=2", []api.Problem{{Name: "e", Value: "2", Allowed: "The value is given twice; only one is allowed."}}},
		{"simulate?aim=+cannot+be+used.+", []api.Problem{{Name: "aim", Value: "cannot be used.", Allowed: "Allowed: a share of 1 to 95% and a year from 2027 to 2040, such as 75@2030."}}},
		{"simulate?format=xml", []api.Problem{{Name: "format", Value: "xml", Allowed: "Allowed: json, csv."}}},
		{"simulate?format=csv&format=csv", []api.Problem{{Name: "format", Value: "csv", Allowed: "The value is given twice; only one is allowed."}}},
		{"simulate?bands=2001&seed=-1", []api.Problem{
			{Name: "bands", Value: "2001", Allowed: "Allowed: a whole number, 0 to 2000."},
			{Name: "seed", Value: "-1", Allowed: "Allowed: a whole number, 0 to 9007199254740991."}}},
		{"simulate?bands=%zz&format=", []api.Problem{
			{Name: "format", Value: "", Allowed: "Allowed: json, csv."},
			{Name: "bands", Value: "%zz", Allowed: "Allowed: a whole number, 0 to 2000."}}},
		{"parameters?format=%ff", []api.Problem{{Name: "format", Value: "\ufffd", Allowed: "Allowed: json, csv."}}},
	} {
		w := get(t, "/ai/api/v1/"+c.query)
		var got struct {
			Type, Title, Detail string
			Status              int
			Errors              []api.Problem
		}
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
			t.Fatalf("%s: %v", c.query, err)
		}
		if w.Code != http.StatusBadRequest || got.Status != w.Code || got.Type == "" || got.Title == "" || got.Detail == "" ||
			w.Header().Get("Content-Type") != "application/problem+json" || w.Header().Get("Cache-Control") != "no-store" {
			t.Errorf("%s: answers %d with %v and %s, want 400 with a whole problem that is not stored", c.query, w.Code, w.Header(), w.Body)
		}
		if diff := cmp.Diff(c.want, got.Errors); diff != "" {
			t.Errorf("%s (-want +got): %s", c.query, diff)
		}
	}
}

func TestMethodsAndOrigins(t *testing.T) {
	h := handler()
	for _, c := range []struct {
		method, path string
		code         int
		body         bool
	}{
		{"GET", "/ai/api/v1/simulate", 200, true},
		{"HEAD", "/ai/api/v1/simulate", 200, false},
		{"OPTIONS", "/ai/api/v1/simulate", 204, false},
		{"POST", "/ai/api/v1/simulate", 405, true},
		{"DELETE", "/ai/api/v1/parameters", 405, true},
		{"GET", "/ai/api/v1/nothing", 404, true},
		{"GET", "/ai/api/", 404, true},
		{"HEAD", "/ai/api/v2/simulate", 404, false},
		{"GET", "/api/v1/simulate", 404, true},
		{"GET", "/ai/openapi.json", 200, true},
	} {
		w := ask(t, h, c.method, c.path, "Origin", "https://example.org")
		if w.Code != c.code || (w.Body.Len() > 0) != c.body {
			t.Errorf("%s %s: %d with %d bytes, want %d", c.method, c.path, w.Code, w.Body.Len(), c.code)
		}
		if w.Header().Get("Access-Control-Allow-Origin") != "*" || w.Header().Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("%s %s: the headers are %v, want any origin allowed, without credentials", c.method, c.path, w.Header())
		}
		if (c.code == 405 || c.code == 204) && w.Header().Get("Allow") != "GET, HEAD, OPTIONS" {
			t.Errorf("%s %s: Allow is %q, want GET, HEAD, OPTIONS", c.method, c.path, w.Header().Get("Allow"))
		}
	}
	full, head := ask(t, h, "GET", "/ai/api/v1/simulate"), ask(t, h, "HEAD", "/ai/api/v1/simulate")
	if diff := cmp.Diff(full.Header(), head.Header()); diff != "" {
		t.Errorf("headers, -GET +HEAD, want the same: %s", diff)
	}
}

func TestCaching(t *testing.T) {
	const address = "/ai/api/v1/simulate?e=300"
	plain, zip := get(t, address), get(t, address, "Accept-Encoding", "br, gzip;q=0.5")
	z, err := gzip.NewReader(zip.Body)
	if err != nil {
		t.Fatal(err)
	}
	unpacked, err := io.ReadAll(z)
	if err != nil || !bytes.Equal(unpacked, plain.Body.Bytes()) || zip.Header().Get("Content-Encoding") != "gzip" {
		t.Errorf("unpacking gzip gives %d bytes (error: %v) with %v, want the %d bytes of the plain answer", len(unpacked), err, zip.Header(), plain.Body.Len())
	}
	if zip.Header().Get("ETag") == plain.Header().Get("ETag") || zip.Header().Get("Vary") != "Accept-Encoding" {
		t.Errorf("tags %s compressed and %s plain, Vary %q; want different tags, and Accept-Encoding", zip.Header().Get("ETag"), plain.Header().Get("ETag"), zip.Header().Get("Vary"))
	}
	if refused := get(t, address, "Accept-Encoding", "gzip;q=0"); refused.Header().Get("Content-Encoding") != "" {
		t.Error("compressed though it was not wanted")
	}
	if got := plain.Header().Get("Cache-Control"); got != "public, max-age=3600" {
		t.Errorf("Cache-Control is %s, want public, max-age=3600", got)
	}
	for _, tag := range []string{plain.Header().Get("ETag"), `"x", W/` + plain.Header().Get("ETag"), "*"} {
		if w := get(t, address, "If-None-Match", tag); w.Code != http.StatusNotModified || w.Body.Len() > 0 {
			t.Errorf("If-None-Match %s: answers %d with %d bytes, want 304 with none", tag, w.Code, w.Body.Len())
		}
	}
	if w := get(t, "/ai/api/v1/simulate?e=301", "If-None-Match", plain.Header().Get("ETag")); w.Code != http.StatusOK {
		t.Errorf("another scenario with the tag of this one: answers %d, want 200", w.Code)
	}
}

// A client that has gone gets no answer, and the next one does not wait for it.
func TestGone(t *testing.T) {
	h := handler()
	for range 5 {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		r := httptest.NewRequestWithContext(ctx, "GET", "/ai/api/v1/simulate?bands=2000", nil)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Body.Len() > 0 {
			t.Errorf("a client who is gone is sent %d bytes, want none", w.Body.Len())
		}
	}
	if w := ask(t, h, "GET", "/ai/api/v1/simulate?bands=10"); w.Code != http.StatusOK {
		t.Errorf("the next request answers %d, want 200", w.Code)
	}
}

// Keys that set nothing are ignored and named: in the body of JSON, and for CSV in a header.
func TestIgnored(t *testing.T) {
	t.Parallel()
	for query, want := range map[string][]string{
		"e=300":                                nil,
		"e=300&m=1.0&format=json&bands=0":      nil,
		"e=300&leese=30&theme=dark&leese=31&E": {"leese", "theme", "E"},
		"e=300&%3Cb%3E%0A=1":                   {"<b>\n"},
	} {
		var answer struct{ Ignored []string }
		w := get(t, "/ai/api/v1/simulate?"+query)
		if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || !slices.Equal(answer.Ignored, want) {
			t.Errorf("%s: ignored %q, want %q; %v", query, answer.Ignored, want, err)
		}
		for _, path := range []string{"simulate", "parameters"} {
			w = get(t, "/ai/api/v1/"+path+"?format=csv&"+strings.ReplaceAll(query, "&format=json", ""))
			header := w.Header().Get("Ignored-Keys")
			for _, key := range want {
				if !strings.Contains(header, url.QueryEscape(key)) {
					t.Errorf("%s?%s: the header says %q, want %q among its keys", path, query, header, key)
				}
			}
			if strings.Trim(header, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%+,-._ ") != "" || path == "simulate" && (header == "") != (want == nil) {
				t.Errorf("%s?%s: the header says %q, want keys of plain letters, and none where every key is known", path, query, header)
			}
		}
	}
	many := "/ai/api/v1/simulate?format=csv"
	for i := range 100 {
		many += "&" + strings.Repeat("%C3%A9", 30) + strconv.Itoa(i) + "=1"
	}
	long := get(t, many).Header().Get("Ignored-Keys")
	if len(long) > 600 || !strings.HasSuffix(long, "...") {
		t.Errorf("the header has %d bytes, want at most 600 that end with dots: %s", len(long), long)
	}
}

func TestMangledQueries(t *testing.T) {
	t.Parallel()
	want := get(t, "/ai/api/v1/simulate?e=300&s=250,250,250,250&format=csv").Body.String()
	for _, query := range []string{
		"e=300&amp;s=250,250,250,250&amp;format=csv", "e=300&%23038;s=250,250,250,250&format=csv",
		"e%3D300%26s%3D250%2C250%2C250%2C250&format=csv", "e%3D300%26s%3D250%2C250%2C250%2C250%26format%3Dcsv",
		"e=300%E2%80%8B&%C2%A0s=250,250,250,250%EF%BB%BF&format=csv%0A",
	} {
		if w := get(t, "/ai/api/v1/simulate?"+query); w.Code != http.StatusOK || w.Body.String() != want || w.Header().Get("Ignored-Keys") != "" {
			t.Errorf("%s: answers %d, ignores %q, %.80s; want 200, nothing ignored, and the answer of the whole link", query, w.Code, w.Header().Get("Ignored-Keys"), w.Body)
		}
	}
}
