// Package bucket limits the requests of each client with a token bucket for each
// address, and finds the address of a client behind proxies.
package bucket

import (
	"container/list"
	"net/netip"
	"sync"
	"time"
)

// Buckets has a token bucket for each client, which fills at a rate up to a burst.
// It is safe for concurrent use. Its memory is limited: beyond a number of clients,
// the one not heard of for the longest time is forgotten, and then has a full
// bucket again.
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

// New makes the buckets of at most most clients. rate and burst must be above zero.
func New(rate, burst float64, most int, now func() time.Time) *Buckets {
	return &Buckets{rate: rate, burst: burst, most: most, now: now, of: map[netip.Prefix]*list.Element{}}
}

// Take takes tokens out of a client's bucket. If there are too few, it takes none
// and returns the time until there are enough. A request that costs more than a
// full bucket takes a full one.
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

// bucket returns a client's bucket, filled up to now.
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

// clientOf returns what counts as one client: an IPv4 address, or the 64 bits of an
// IPv6 address that identify a network.
func clientOf(a netip.Addr) netip.Prefix {
	a = a.Unmap().WithZone("")
	bits := a.BitLen()
	if a.Is6() {
		bits = 64
	}
	p, err := a.Prefix(bits)
	if err != nil {
		return netip.Prefix{} // clients without an address count as one
	}
	return p
}
