package api

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"time"

	"aicontinent/internal/bucket"
	"aicontinent/internal/limiter"
)

// Gate decides whose request is answered, and when. The price of an answer is known
// before anything is computed for it.
type Gate struct {
	Limiter *limiter.Limiter
	Clients *bucket.Buckets // nil: there is no limit for clients
	Proxies bucket.Proxies
}

// runsPerToken is how many runs of the model one token of a client's bucket pays
// for: most of a page for a new link.
const runsPerToken = 1500

// TooMany is the error for a client that exceeds its limit, with the time until it
// may make the request.
type TooMany struct{ Wait time.Duration }

// Error says so in words.
func (e TooMany) Error() string { return fmt.Sprintf("too many requests; the next in %v", e.Wait) }

// Enter charges the client for an answer at a price in runs of the model, and waits
// for a turn to compute it. The error is [TooMany], [limiter.ErrBusy], or that of a
// client that has gone.
func (g *Gate) Enter(r *http.Request, price int) (*limiter.Turn, error) {
	if err := g.Charge(r, price); err != nil {
		return nil, err
	}
	return g.Limiter.Take(r.Context(), price)
}

// Charge charges the client for an answer that needs no turn.
func (g *Gate) Charge(r *http.Request, price int) error {
	if g.Clients == nil {
		return nil
	}
	client := g.Proxies.Client(r.RemoteAddr, r.Header.Values("X-Forwarded-For"))
	if wait, ok := g.Clients.Take(client, float64(price)/runsPerToken); !ok {
		return TooMany{wait}
	}
	return nil
}

// busyAfter is after how many seconds clients should try again when the server is
// busy.
const busyAfter = 2

// Later returns the status of an answer to a client that was turned away, and the
// seconds after which it may try again, and sets the headers.
func Later(w http.ResponseWriter, err error) (status, after int) {
	status, after = http.StatusServiceUnavailable, busyAfter
	var tooMany TooMany
	if errors.As(err, &tooMany) {
		status, after = http.StatusTooManyRequests, max(1, int(math.Ceil(tooMany.Wait.Seconds())))
	}
	h := w.Header()
	h.Set("Retry-After", strconv.Itoa(after))
	h.Set("Cache-Control", "no-store")
	return status, after
}

// Gone reports whether an error of [Gate.Enter] or of the work means that the
// client has gone.
func Gone(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}

// RefuseLater answers a program that was turned away; one that has gone gets no
// answer.
func RefuseLater(w http.ResponseWriter, r *http.Request, err error) {
	if Gone(err) {
		return
	}
	status, after := Later(w, err)
	detail := "This server is computing as much as it can."
	if status == http.StatusTooManyRequests {
		detail = "You have asked for much within a short time."
	}
	Refuse(w, r, status, detail+" Ask again in "+strconv.Itoa(after)+" s.", nil)
}
