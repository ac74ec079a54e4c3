package bucket

import (
	"fmt"
	"net/netip"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"
)

type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

func TestBucket(t *testing.T) {
	t.Parallel()
	var c clock
	b := New(2, 10, 100, c.Now)
	one, other := netip.MustParseAddr("192.0.2.1"), netip.MustParseAddr("192.0.2.2")
	take := func(a netip.Addr, tokens float64, want time.Duration) {
		t.Helper()
		wait, ok := b.Take(a, tokens)
		if ok != (want == 0) || wait != want {
			t.Errorf("%v tokens for %v: wait %v, ok %v; want to wait %v", tokens, a, wait, ok, want)
		}
	}
	for range 10 {
		take(one, 1, 0)
	}
	take(one, 1, 500*time.Millisecond)
	take(other, 10, 0) // another client has a bucket of its own
	c.advance(499 * time.Millisecond)
	take(one, 1, time.Millisecond)
	c.advance(time.Millisecond)
	take(one, 1, 0)
	take(one, 0, 0) // what costs nothing is always there
	c.advance(time.Hour)
	take(one, 10, 0) // never more than the burst
	take(one, 0.5, 250*time.Millisecond)
	c.advance(5 * time.Second)
	take(one, 1000, 0) // all of a full bucket, and no more
	take(one, 1000, 5*time.Second)
}

// All addresses of one IPv6 network are one client; an IPv4 address is the same
// in either way of writing it.
func TestClients(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"192.0.2.1", "192.0.2.1", true},
		{"192.0.2.1", "::ffff:192.0.2.1", true},
		{"192.0.2.1", "192.0.2.2", false},
		{"2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true},
		{"2001:db8:1:2::1", "2001:db8:1:3::1", false},
		{"fe80::1%eth0", "fe80::1%eth1", true},
	} {
		if a, b := clientOf(netip.MustParseAddr(c.a)), clientOf(netip.MustParseAddr(c.b)); (a == b) != c.same {
			t.Errorf("%s is %v and %s is %v; one client: want %v", c.a, a, c.b, b, c.same)
		}
	}
}

// Memory is bounded: the client heard of longest ago is forgotten.
func TestClientsAreForgotten(t *testing.T) {
	t.Parallel()
	var c clock
	b := New(1, 1, 3, c.Now)
	at := func(i int) netip.Addr { return netip.AddrFrom4([4]byte{10, 0, byte(i >> 8), byte(i)}) }
	for i := range 1000 {
		b.Take(at(0), 1)
		b.Take(at(1+i), 1)
		if len(b.of) > 3 || b.recent.Len() != len(b.of) {
			t.Fatalf("got %d clients, %d in the order of use; want 3 at most, and as many", len(b.of), b.recent.Len())
		}
	}
	if _, ok := b.Take(at(0), 1); ok {
		t.Error("a client who asks all the time has a full bucket again, want it remembered")
	}
	if _, ok := b.Take(at(1), 1); !ok {
		t.Error("a client from long ago has an empty bucket, want it forgotten")
	}
}

func TestManyAtOnce(t *testing.T) {
	t.Parallel()
	var c clock
	b := New(1, 100, 10, c.Now)
	var all sync.WaitGroup
	var mu sync.Mutex
	taken := 0
	for range 20 {
		all.Go(func() {
			for range 20 {
				if _, ok := b.Take(netip.MustParseAddr("192.0.2.1"), 1); ok {
					mu.Lock()
					taken++
					mu.Unlock()
				}
			}
		})
	}
	all.Wait()
	if taken != 100 {
		t.Errorf("%d of 400 were let in, want 100", taken)
	}
}

func TestClientAddress(t *testing.T) {
	t.Parallel()
	proxies, err := ParseProxies([]string{"127.0.0.1", " 10.0.0.0/8", "::1", "2001:db8:aa::/48", "::ffff:172.16.0.0/108"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		remote    string
		forwarded []string
		want      string
	}{
		{"198.51.100.7:1234", nil, "198.51.100.7"},
		{"198.51.100.7:1234", []string{"203.0.113.9"}, "198.51.100.7"}, // nobody asked them
		{"127.0.0.1:1234", nil, "127.0.0.1"},
		{"127.0.0.1:1234", []string{"203.0.113.9"}, "203.0.113.9"},
		{"127.0.0.1:1234", []string{"1.2.3.4, 203.0.113.9"}, "203.0.113.9"}, // 1.2.3.4 is what the client says
		{"127.0.0.1:1234", []string{"1.2.3.4", "203.0.113.9, 10.1.2.3"}, "203.0.113.9"},
		{"[::1]:80", []string{"203.0.113.9,2001:db8:aa::5"}, "203.0.113.9"},
		{"[::1]:80", []string{"[2001:db8:bb::1]:443"}, "2001:db8:bb::1"},
		{"[::ffff:127.0.0.1]:80", []string{"203.0.113.9:8080"}, "203.0.113.9"},
		{"172.16.5.5:80", []string{"203.0.113.9"}, "203.0.113.9"},
		{"127.0.0.1:1234", []string{"unknown"}, "127.0.0.1"},
		{"127.0.0.1:1234", []string{"203.0.113.9, nonsense, 10.1.1.1"}, "10.1.1.1"},
		{"127.0.0.1:1234", []string{""}, "127.0.0.1"},
		{"127.0.0.1:1234", []string{"10.0.0.2, 10.0.0.3"}, "10.0.0.2"}, // all trusted: the first is who asks
		{"@", []string{"203.0.113.9"}, "invalid IP"},
	} {
		if got := proxies.Client(c.remote, c.forwarded).String(); got != c.want {
			t.Errorf("from %s with X-Forwarded-For %q: %s, want %s", c.remote, c.forwarded, got, c.want)
		}
	}
}

// What a client writes into the header itself never makes it another client.
func TestForgedHeader(t *testing.T) {
	t.Parallel()
	proxies, _ := ParseProxies([]string{"127.0.0.1"})
	rapid.Check(t, func(t *rapid.T) {
		forged := rapid.SliceOf(rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"127.0.0.1", "1.2.3.4", "::1", ""}))).Draw(t, "forged")
		got := proxies.Client("127.0.0.1:9", append(forged, "203.0.113.9")).String()
		if got != "203.0.113.9" {
			t.Fatalf("%q makes the client %s, want 203.0.113.9", forged, got)
		}
	})
}

func TestProxiesThatAreNone(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", "proxy", "10.0.0.0/33", "10.0.0.0/8,", "fe80::1%eth0", "::ffff:10.0.0.0/8", "*"} {
		if p, err := ParseProxies([]string{text}); err == nil {
			t.Errorf("%q is read as %v, want an error", text, fmt.Sprint(p))
		}
	}
}
