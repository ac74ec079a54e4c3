package site_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
)

// A reader who comes after many expensive pages does not wait for all of them: the
// answer comes while most of them still wait. The same holds for a program that asks
// for few draws after others that ask for many.
func TestReadersDoNotStandBehindDearPages(t *testing.T) {
	t.Parallel()
	dear := func(n int) string {
		return fmt.Sprintf("/en/?e=490.%d&map.best=1&aim=46@2036&to=2038&from=2025&yrs=9&map=capacity&map.electricity=25&map.balance=24", n)
	}
	bands := func(n int) string { return fmt.Sprintf("/api/v1/simulate?bands=2000&aim=46@2036&seed=%d", n) }
	for _, c := range []struct {
		name, reader string
		dear         func(n int) string
	}{
		{"pages", "/fr/?e=301&late=1.4", dear},
		{"an embed", "/fr/embed?e=301&late=1.4", dear},
		{"draws", "/api/v1/simulate?bands=50&e=301", bands},
	} {
		const many = 8
		var begun, ended atomic.Int32
		h := newSite(t, "").Handler()
		ctx, leave := context.WithCancel(context.Background())
		var all sync.WaitGroup
		for n := range many {
			all.Go(func() {
				begun.Add(1)
				h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(ctx, http.MethodGet, c.dear(n), nil))
				ended.Add(1)
			})
		}
		for begun.Load() < many {
			runtime.Gosched()
		}
		w := get(h, c.reader)
		if waiting := many - ended.Load(); w.Code != http.StatusOK || waiting < many-2 {
			t.Errorf("%s: answers %d while %d of %d expensive answers are to come; want 200, before all but two of them", c.name, w.Code, waiting, many)
		}
		leave()
		all.Wait()
	}
}
