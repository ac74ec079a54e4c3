package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/client"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Busy reports whether the reader is in the middle of something: the page is not
// taken over then.
func (p *program) Busy() bool { return boot().Call("busy").Bool() }

// begin does again what the reader did since the page was opened, which the
// light program answered, so that the session is the same. What leaves the page
// waits until that is mounted.
func (c *calculator) begin() {
	kept := boot().Call("handOver")
	events := eventsOf(kept.Get("events"))
	query := c.address
	if len(events) > 0 {
		query = strings.TrimPrefix(kept.Get("query").String(), "?")
	}
	c.replayed = len(events) > 0
	c.session = session.New(c.Lang, "?"+query)
	c.bar.top = kept.Get("top").Int()
	for _, e := range events {
		switch action, ok := e.Action(c.session); {
		case e.Kind == client.KindCancel:
			c.session.Cancel()
		case e.Kind == client.KindAddress:
			c.session.Load("?" + e.Value)
		case strings.HasPrefix(e.Do, view.FileVerb+" "):
			c.asked = append(c.asked, action)
		case ok:
			c.session.Do(action)
		}
	}
}

// takeOver does what came while the page was made, and puts back what was
// unfolded, and where the reader was.
func (c *calculator) takeOver(ctx app.Context) {
	afterRendering(ctx, func() { c.syncInputs(true) })
	for _, e := range eventsOf(boot().Call("handOver").Get("events")) {
		if action, ok := e.Action(c.session); ok {
			c.do(ctx, action)
		}
	}
	for _, action := range c.asked {
		c.do(ctx, action)
	}
	if c.replayed && c.session.Query() != c.address {
		c.bar.soon(c, ctx)
	}
	afterRendering(ctx, func() {
		for id, open := range c.open {
			if fold := byID(id); open && fold.Truthy() {
				fold.Set("open", true)
			}
		}
		if target := byID(c.focused); c.focused != "" && target.Truthy() {
			target.Call("focus", map[string]any{"preventScroll": true})
		}
		boot().Call("ready")
	})
}

// eventsOf reads what the script of the document kept.
func eventsOf(list app.Value) []client.Event {
	events := make([]client.Event, list.Get("length").Int())
	for i := range events {
		v := list.Index(i)
		text := func(name string) string {
			if property := v.Get(name); property.Type() == app.TypeString {
				return property.String()
			}
			return ""
		}
		number := func(name string) float64 {
			if property := v.Get(name); property.Type() == app.TypeNumber {
				return property.Float()
			}
			return 0
		}
		events[i] = client.Event{
			Kind: text("kind"), Do: text("do"), Value: text("value"), Live: v.Get("live").Truthy(), Time: number("time"),
			Key: text("key"), Shift: v.Get("shift").Truthy(), At: number("at"),
			Min: text("min"), Max: text("max"), Step: text("step"), Held: text("held"),
		}
	}
	return events
}
