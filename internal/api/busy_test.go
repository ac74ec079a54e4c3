package api

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	"aicontinent/internal/bucket"
	"aicontinent/internal/limiter"
)

func newGate() *Gate {
	return &Gate{Limiter: limiter.New(limiter.Limits{Cores: 2, Dear: 1, DearWaiting: 1}, nil)}
}

func asking(t *testing.T, gate *Gate) func(ctx context.Context, query string) *httptest.ResponseRecorder {
	h := Handler("", gate, slog.New(slog.DiscardHandler))
	return func(ctx context.Context, query string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, "GET", "/api/v1/simulate?"+query, nil))
		return w
	}
}

// problem checks the answer to a request that was not let in.
func problem(t *testing.T, name string, w *httptest.ResponseRecorder, status int, after string) {
	t.Helper()
	var said struct {
		Status int
		Detail string
	}
	if err := json.Unmarshal(w.Body.Bytes(), &said); err != nil || said.Status != status || said.Detail == "" {
		t.Errorf("%s: the body is %s (error: %v), want a problem with status %d and a detail", name, w.Body, err, status)
	}
	h := w.Header()
	if w.Code != status || h.Get("Retry-After") != after || h.Get("Content-Type") != "application/problem+json" || h.Get("Cache-Control") != "no-store" {
		t.Errorf("%s: %d %v, want %d and Retry-After %s", name, w.Code, h, status, after)
	}
}

// However many clients ask for the most expensive bands, answers with few draws or
// without bands still come.
func TestDearBandsLeaveRoom(t *testing.T) {
	t.Parallel()
	const dearest = "bands=2000&aim=46@2036"
	gate := newGate()
	ask := asking(t, gate)
	request := httptest.NewRequest("GET", "/", nil)
	ticket, err := gate.Enter(request, 12000) // the price of the most expensive bands while they are computed
	if err != nil {
		t.Fatal(err)
	}
	gone, leave := context.WithCancel(context.Background())
	waiting := make(chan *httptest.ResponseRecorder)
	go func() { waiting <- ask(gone, dearest) }()
	for _, query := range []string{"", "e=300", "bands=100", "bands=500&e=301", "bands=300&aim=46@2036"} {
		if w := ask(context.Background(), query); w.Code != http.StatusOK {
			t.Errorf("%s while expensive bands are computed: answers %d %s, want 200", query, w.Code, w.Body)
		}
	}
	leave()
	if w := <-waiting; w.Body.Len() != 0 {
		t.Errorf("a client who went away is answered %d %s, want nothing", w.Code, w.Body)
	}
	ticket.Done()
	if w := ask(context.Background(), "bands=2000&aim=46@2036&e=10"); w.Code != http.StatusOK {
		t.Errorf("after all is done: answers %d %s, want 200", w.Code, w.Body)
	}
}

// The computation of bands stops once nobody waits for them.
func TestBandsStop(t *testing.T) {
	t.Parallel()
	q := parse("bands=100")
	all := 0 // how often a whole computation asks whether to stop
	if b := bandsOf(q, func() bool { all++; return false }); b == nil || all < 20 {
		t.Fatalf("got bands %v after %d questions, want bands after 20 or more", b, all)
	}
	for at := 1; at <= all; at++ { // in the middle of the runs, and while the results are sorted
		asked := 0
		if b := bandsOf(q, func() bool { asked++; return asked == at }); b != nil || asked != at {
			t.Errorf("stopped at question %d: got %v after %d questions, want no bands and no further question", at, b, asked)
		}
	}
}

// A client with an empty bucket is told when to come back; others are answered.
func TestTooManyRequests(t *testing.T) {
	t.Parallel()
	gate := newGate()
	now := time.Time{}
	gate.Clients = bucket.New(0.5, 1, 100, func() time.Time { return now })
	ask := asking(t, gate)
	if w := ask(context.Background(), "bands=2000"); w.Code != http.StatusOK {
		t.Errorf("with a full bucket: answers %d, want 200", w.Code)
	}
	problem(t, "with an empty one", ask(context.Background(), "bands=2000"), http.StatusTooManyRequests, "2")
	problem(t, "with an empty one, without bands", ask(context.Background(), ""), http.StatusTooManyRequests, "1")
	if _, ok := gate.Clients.Take(netip.MustParseAddr("203.0.113.1"), 1); !ok {
		t.Error("another client has no tokens left, want them untouched by the first")
	}
	now = now.Add(2 * time.Second)
	if w := ask(context.Background(), "bands=2000"); w.Code != http.StatusOK {
		t.Errorf("once the bucket is full again: answers %d, want 200", w.Code)
	}
}
