package site

import (
	"context"
	"errors"
	"fmt"
	"testing"
)

// So many work, so many wait, the next is told to come back; and once there is
// room again, all goes on.
func TestTurns(t *testing.T) {
	t.Parallel()
	turns := turns{working: make(chan struct{}, 1), waiting: make(chan struct{}, 1)}
	done, err := turns.take(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	left := make(chan error)
	go func() {
		_, err := turns.take(ctx)
		left <- err
	}()
	for len(turns.waiting) == 0 {
	}
	if _, err := turns.take(context.Background()); !errors.Is(err, errBusy) {
		t.Errorf("the one too many gets %v, want %v", err, errBusy)
	}
	cancel()
	if err := <-left; !errors.Is(err, context.Canceled) {
		t.Errorf("who goes away gets %v", err)
	}
	done()
	again, err := turns.take(context.Background())
	if err != nil {
		t.Fatalf("after all is done: %v", err)
	}
	again()
}

func TestPageCacheIsBounded(t *testing.T) {
	t.Parallel()
	page := func(n int) body {
		return newBody("text/html", map[string][]byte{"": fmt.Appendf(nil, "%0900d", n)})
	}
	c := newPageCache(10 * page(0).size())
	for n := range 25 {
		c.put(fmt.Sprint(n), page(n))
		c.get("0") // asked for all the time, so it stays
	}
	if c.bytes > c.limit || len(c.byKey) != c.recent.Len() || len(c.byKey) != 10 {
		t.Errorf("%d bytes of %d, %d pages", c.bytes, c.limit, len(c.byKey))
	}
	for key, want := range map[string]bool{"0": true, "24": true, "16": true, "15": false, "1": false} {
		if b, ok := c.get(key); ok != want || ok && string(b.forms[0].bytes) != string(page(atoi(key)).forms[0].bytes) {
			t.Errorf("page %s: kept %v, want %v", key, ok, want)
		}
	}
}

func atoi(s string) (n int) {
	fmt.Sscan(s, &n)
	return n
}
