package engine

import (
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"golang.org/x/net/websocket"
)

// bidi is a connection of WebDriver BiDi: commands out, answers and events in.
type bidi struct {
	conn *websocket.Conn
	hear func(method string, params json.RawMessage)

	mu      sync.Mutex
	last    int
	waiting map[int]chan bidiMessage
	broken  error
}

type bidiMessage struct {
	ID             int
	Type           string
	Method         string
	Error, Message string
	Params, Result json.RawMessage
}

// bidiOrigin is the origin that Firefox is told to let in.
const bidiOrigin = "http://127.0.0.1"

// dialBidi connects; hear is called with each event.
func dialBidi(address string, hear func(string, json.RawMessage)) (*bidi, error) {
	conn, err := websocket.Dial(address, "", bidiOrigin)
	if err != nil {
		return nil, err
	}
	conn.MaxPayloadBytes = 64 << 20
	b := &bidi{conn: conn, hear: hear, waiting: map[int]chan bidiMessage{}}
	go b.listen()
	return b, nil
}

func (b *bidi) listen() {
	for {
		var m bidiMessage
		if err := websocket.JSON.Receive(b.conn, &m); err != nil {
			b.end(err)
			return
		}
		if m.Type == "event" {
			b.hear(m.Method, m.Params)
			continue
		}
		b.mu.Lock()
		answer := b.waiting[m.ID]
		delete(b.waiting, m.ID)
		b.mu.Unlock()
		if answer != nil {
			answer <- m
		}
	}
}

// end tells everyone who waits that no answer will come.
func (b *bidi) end(err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.broken = fmt.Errorf("the connection ended: %w", err)
	for _, answer := range b.waiting {
		close(answer)
	}
	b.waiting = nil
}

// call sends a command, and puts what it answers into result, unless that is nil.
func (b *bidi) call(method string, params, result any) error {
	answer := make(chan bidiMessage, 1)
	b.mu.Lock()
	if b.broken != nil {
		b.mu.Unlock()
		return b.broken
	}
	b.last++
	id := b.last
	b.waiting[id] = answer
	err := websocket.JSON.Send(b.conn, object{"id": id, "method": method, "params": params})
	b.mu.Unlock()
	if err != nil {
		return err
	}
	select {
	case m, open := <-answer:
		switch {
		case !open:
			return fmt.Errorf("%s: %w", method, b.broken)
		case m.Type == "error":
			return fmt.Errorf("%s: %s: %s", method, m.Error, m.Message)
		case result == nil:
			return nil
		}
		return json.Unmarshal(m.Result, result)
	case <-time.After(patience):
		return fmt.Errorf("%s: no answer within %v", method, patience)
	}
}
