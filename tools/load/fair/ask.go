package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"
)

// refusal is the time that counts for a request that was refused, and the longest
// that readers wait.
const refusal = 25 * time.Second

// result is the times of answers of one kind.
type result struct {
	name    string
	mu      sync.Mutex
	ms      []float64
	refused int
}

func (r *result) add(took time.Duration, ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !ok {
		took = refusal
		r.refused++
	}
	r.ms = append(r.ms, float64(took.Microseconds())/1000)
}

func (r *result) quantile(q float64) float64 {
	if len(r.ms) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(r.ms))
	return sorted[min(int(q*float64(len(sorted))), len(sorted)-1)]
}

// kinds are what readers request, and how often. Each n gives another address,
// except for the cached page.
var kinds = []struct {
	name    string
	every   time.Duration
	address func(n int) string
}{
	{"new page", 400 * time.Millisecond, func(n int) string {
		return fmt.Sprintf("/fr/?e=%d.%d&late=%.1f", 100+n/10, n%10, 0.5+float64(n%20)/10)
	}},
	{"kept page", 100 * time.Millisecond, func(int) string { return "/fr/" }},
	{"API", 100 * time.Millisecond, func(n int) string { return fmt.Sprintf("/api/v1/simulate?e=%d.%d", 100+n/10, n%10) }},
	{"API, 100 draws", 500 * time.Millisecond, func(n int) string { return fmt.Sprintf("/api/v1/simulate?bands=100&e=%d.%d", 100+n/10, n%10) }},
}

// client makes requests as browsers do, without following redirects.
func client() *http.Client {
	return &http.Client{Timeout: refusal, Transport: &http.Transport{DisableCompression: true, MaxIdleConnsPerHost: 8}}
}

// readers makes requests for some time, and waits for all answers.
func readers(site string, length time.Duration) []*result {
	var results []*result
	var all sync.WaitGroup
	for _, kind := range kinds {
		r := &result{name: kind.name}
		results = append(results, r)
		c := client()
		for n := range int(length / kind.every) {
			all.Go(func() {
				time.Sleep(time.Duration(n) * kind.every)
				begin := time.Now()
				ok := get(context.Background(), c, site+kind.address(n))
				r.add(time.Since(begin), ok)
			})
		}
	}
	all.Wait()
	return results
}

// get requests an address, and reports whether it was answered.
func get(ctx context.Context, c *http.Client, address string) bool {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return false
	}
	r.Header.Set("Accept-Encoding", "br")
	answer, err := c.Do(r)
	if err != nil {
		return false
	}
	defer answer.Body.Close()
	_, err = io.Copy(io.Discard, answer.Body)
	return err == nil && answer.StatusCode == http.StatusOK
}

// hostiles are clients that request too much, until the end.
var hostiles = map[string]func(site string, end <-chan struct{}){
	"rest": func(_ string, end <-chan struct{}) { <-end },
	"dear": func(site string, end <-chan struct{}) {
		often(3, end, func(ctx context.Context, n int) { get(ctx, client(), site+dear(n)) })
	},
	"closed": func(site string, end <-chan struct{}) {
		often(20, end, func(_ context.Context, n int) { askAndLeave(site, dear(n)) })
	},
	"bands": bands,
}

// dear is the address of a page that takes most of a second, a different one each
// time.
func dear(n int) string {
	return fmt.Sprintf("/en/?e=%d.%d&map.best=1&aim=46@2036&to=2038&from=2025&yrs=9&map=capacity&map.electricity=25&map.balance=24", 400+n/10%100, n%10)
}

// often calls a function a number of times per second, whether or not the previous
// call has returned.
func often(perSecond int, end <-chan struct{}, do func(ctx context.Context, n int)) {
	ctx, stop := context.WithCancel(context.Background())
	var all sync.WaitGroup
	defer all.Wait()
	defer stop()
	tick := time.NewTicker(time.Second / time.Duration(perSecond))
	defer tick.Stop()
	for n := 0; ; n++ {
		all.Go(func() { do(ctx, n) })
		select {
		case <-tick.C:
		case <-end:
			return
		}
	}
}

// askAndLeave asks, and closes the connection at once.
func askAndLeave(site, address string) {
	host := strings.TrimPrefix(site, "http://")
	c, err := net.Dial("tcp", host)
	if err != nil {
		return
	}
	fmt.Fprintf(c, "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n", address, host)
	c.Close()
}

// bands requests the most expensive bands on three connections all the time.
func bands(site string, end <-chan struct{}) {
	ctx, stop := context.WithCancel(context.Background())
	var all sync.WaitGroup
	for range 3 {
		all.Go(func() {
			c := client()
			for ctx.Err() == nil {
				if !get(ctx, c, site+"/api/v1/simulate?bands=2000&aim=46@2036") {
					time.Sleep(50 * time.Millisecond)
				}
			}
		})
	}
	<-end
	stop()
	all.Wait()
}
