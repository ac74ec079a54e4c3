package site

import (
	"container/list"
	"context"
	"errors"
	"runtime"
	"sync"
)

// pageCache keeps the pages asked for last, up to a number of bytes. Pages are
// pure functions of their key, so nothing in it is ever out of date.
type pageCache struct {
	mu     sync.Mutex
	limit  int // bytes
	bytes  int
	recent list.List // of *cachedPage, the one asked for last in front
	byKey  map[string]*list.Element
}

type cachedPage struct {
	key  string
	body body
}

func newPageCache(limit int) *pageCache {
	return &pageCache{limit: limit, byKey: map[string]*list.Element{}}
}

func (c *pageCache) get(key string) (body, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byKey[key]
	if !ok {
		return body{}, false
	}
	c.recent.MoveToFront(e)
	return e.Value.(*cachedPage).body, true
}

func (c *pageCache) put(key string, b body) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.byKey[key]; ok || b.size() > c.limit {
		return
	}
	c.byKey[key] = c.recent.PushFront(&cachedPage{key, b})
	c.bytes += b.size()
	for c.bytes > c.limit {
		oldest := c.recent.Back()
		p := c.recent.Remove(oldest).(*cachedPage)
		delete(c.byKey, p.key)
		c.bytes -= p.body.size()
	}
}

// turns bounds the work under way: so many pages are made at once, so many
// visitors wait for their turn, and all others are told to come back.
type turns struct {
	working chan struct{}
	waiting chan struct{}
}

// errBusy is given where too many wait already.
var errBusy = errors.New("too many visitors wait already")

// waitingPerCore is how many visitors may wait for each page that can be made
// at once: about a second of work.
const waitingPerCore = 100

func newTurns() turns {
	cores := runtime.GOMAXPROCS(0)
	return turns{working: make(chan struct{}, cores), waiting: make(chan struct{}, cores*waitingPerCore)}
}

// take waits for a turn, until the context ends; done gives it back.
func (t turns) take(ctx context.Context) (done func(), err error) {
	select {
	case t.waiting <- struct{}{}:
	default:
		return nil, errBusy
	}
	defer func() { <-t.waiting }()
	select {
	case t.working <- struct{}{}:
		return func() { <-t.working }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
