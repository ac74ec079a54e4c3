package site

import (
	"container/list"
	"sync"
)

// pageCache keeps the most recently requested pages, up to a number of bytes. A
// page is a pure function of its key, so a cached page is never out of date.
type pageCache struct {
	mu     sync.Mutex
	limit  int // bytes
	bytes  int
	recent list.List // of *cachedPage, the most recently requested first
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
	if _, ok := c.byKey[key]; ok || b.size > c.limit {
		return
	}
	c.byKey[key] = c.recent.PushFront(&cachedPage{key, b})
	c.bytes += b.size
	for c.bytes > c.limit {
		oldest := c.recent.Back()
		p := c.recent.Remove(oldest).(*cachedPage)
		delete(c.byKey, p.key)
		c.bytes -= p.body.size
	}
}
