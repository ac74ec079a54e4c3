package bodies

import (
	"fmt"
	"testing"
)

func TestPageCacheIsBounded(t *testing.T) {
	t.Parallel()
	page := func(n int) Body {
		return New("text/html", map[string][]byte{"": fmt.Appendf(nil, "%0900d", n)})
	}
	c := NewCache(10 * page(0).size)
	for n := range 25 {
		c.Put(fmt.Sprint(n), page(n))
		c.Get("0") // This page is asked for all the time, so it stays.
	}
	if c.bytes > c.limit || len(c.byKey) != c.recent.Len() || len(c.byKey) != 10 {
		t.Errorf("got %d bytes of at most %d, with %d pages and %d in the order of use; want ten of both", c.bytes, c.limit, len(c.byKey), c.recent.Len())
	}
	for key, want := range map[string]bool{"0": true, "24": true, "16": true, "15": false, "1": false} {
		if b, ok := c.Get(key); ok != want || ok && string(b.plain) != string(page(atoi(key)).plain) {
			t.Errorf("page %s: kept %v, want %v", key, ok, want)
		}
	}
}

func atoi(s string) (n int) {
	fmt.Sscan(s, &n)
	return n
}
