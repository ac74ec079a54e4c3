// Package bucket bounds what one visitor may ask for: a token bucket for each
// address, and the address of a visitor behind proxies.
package bucket

import (
	"container/list"
	"net/netip"
	"sync"
	"time"
)

// Buckets has a bucket of tokens for each client. A bucket fills at a rate up
// to a burst. It is safe for use by several goroutines, and its memory is
// bounded: beyond a number of clients the one heard of longest ago is forgotten,
// who then has a full bucket again.
type Buckets struct {
	rate, burst float64 // tokens a second, tokens
	most        int     // clients
	now         func() time.Time

	mu     sync.Mutex
	recent list.List // of *bucket, the client heard of last in front
	of     map[netip.Prefix]*list.Element
}

type bucket struct {
	client netip.Prefix
	tokens float64
	at     time.Time
}

// New makes the buckets of at most so many clients; rate and burst are above
// zero.
func New(rate, burst float64, most int, now func() time.Time) *Buckets {
	return &Buckets{rate: rate, burst: burst, most: most, now: now, of: map[netip.Prefix]*list.Element{}}
}

// Take takes tokens out of a client's bucket. Where there are too few it takes
// none, and says how long it is until there are enough. What costs more than a
// full bucket holds takes all of one.
func (b *Buckets) Take(client netip.Addr, tokens float64) (wait time.Duration, ok bool) {
	tokens = min(tokens, b.burst)
	b.mu.Lock()
	defer b.mu.Unlock()
	own := b.bucket(clientOf(client))
	if missing := tokens - own.tokens; missing > 0 {
		return time.Duration(missing / b.rate * float64(time.Second)), false
	}
	own.tokens -= tokens
	return 0, true
}

// bucket gives a client's bucket as it is now.
func (b *Buckets) bucket(client netip.Prefix) *bucket {
	now := b.now()
	if e, known := b.of[client]; known {
		b.recent.MoveToFront(e)
		own := e.Value.(*bucket)
		if passed := now.Sub(own.at).Seconds(); passed > 0 {
			own.tokens, own.at = min(b.burst, own.tokens+passed*b.rate), now
		}
		return own
	}
	own := &bucket{client, b.burst, now}
	b.of[client] = b.recent.PushFront(own)
	if b.recent.Len() > b.most {
		oldest := b.recent.Remove(b.recent.Back()).(*bucket)
		delete(b.of, oldest.client)
	}
	return own
}

// clientOf gives what counts as one client: an IPv4 address, or the 64 bits of
// an IPv6 address that a network gives to one customer.
func clientOf(a netip.Addr) netip.Prefix {
	a = a.Unmap().WithZone("")
	bits := a.BitLen()
	if a.Is6() {
		bits = 64
	}
	p, err := a.Prefix(bits)
	if err != nil {
		return netip.Prefix{} // no address: all such are one client
	}
	return p
}
