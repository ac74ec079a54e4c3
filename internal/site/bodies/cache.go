package bodies

import (
	"container/list"
	"sync"
)

// Cache keeps the most recently requested pages, up to a number of bytes. A
// page is a pure function of its key, so a cached page is never out of date.
type Cache struct {
	mu     sync.Mutex
	limit  int // bytes
	bytes  int
	recent list.List // of *cachedPage, the most recently requested first
	byKey  map[string]*list.Element
}

type cachedPage struct {
	key  string
	Body Body
}

// NewCache makes a cache of so many bytes.
func NewCache(limit int) *Cache {
	return &Cache{limit: limit, byKey: map[string]*list.Element{}}
}

// Stored returns how many bytes the cache holds.
func (c *Cache) Stored() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.bytes
}

// Get returns the page with a key, and false where the cache does not have it.
func (c *Cache) Get(key string) (Body, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byKey[key]
	if !ok {
		return Body{}, false
	}
	c.recent.MoveToFront(e)
	return e.Value.(*cachedPage).Body, true
}

// Put adds a page, and removes those that were not asked for longest.
func (c *Cache) Put(key string, b Body) {
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
		c.bytes -= p.Body.size
	}
}
