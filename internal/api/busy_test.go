package api

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
)

// The third who asks for bands at the same time is told to come back; all else
// is answered.
func TestBusy(t *testing.T) {
	a := &api{log: slog.New(slog.DiscardHandler), bands: make(chan struct{}, mostAtOnce)}
	a.simulators.New = newSimulator
	for range mostAtOnce {
		a.bands <- struct{}{}
	}
	ask := func(query string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		a.simulate(w, httptest.NewRequest("GET", "/api/v1/simulate?"+query, nil))
		return w
	}
	if w := ask("bands=10"); w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") != "1" {
		t.Errorf("the third: %d %v", w.Code, w.Header())
	}
	if w := ask("e=300"); w.Code != http.StatusOK {
		t.Errorf("without bands: %d", w.Code)
	}
	<-a.bands
	if w := ask("bands=10"); w.Code != http.StatusOK {
		t.Errorf("after one is done: %d", w.Code)
	}
	if len(a.bands) != mostAtOnce-1 {
		t.Error("an answer keeps its place")
	}
}
