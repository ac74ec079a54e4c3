package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/view"
)

// refocus gives focus a new place after an action whose button is gone: what
// the action was about, or the fold that holds it. Nothing scrolls.
func refocus(do string) {
	id := view.FocusAfter(do)
	if id == "" {
		return
	}
	if target := byID(id); target.Truthy() && focusHere(target) {
		return
	}
	if fold := byID(view.FoldOf(id)); fold.Truthy() && focusHere(fold.Call("querySelector", "summary")) {
		return
	}
	if title := byID(view.TitleID); title.Truthy() {
		focusHere(title)
	}
}

// goTo moves focus to an element and brings it into view. The fold that holds
// it is opened first, and described, where it is closed; so is a fold that is
// gone to itself.
func (c *calculator) goTo(ctx app.Context, id string) {
	fold := view.FoldOf(id)
	if target := byID(id); target.Truthy() && target.Get("tagName").String() == "DETAILS" {
		fold = id
	}
	closed := byID(fold)
	if fold == "" || !closed.Truthy() || closed.Get("open").Bool() {
		focusOn(id)
		return
	}
	closed.Set("open", true)
	dispatch(ctx, func(ctx app.Context) {
		c.open[fold] = true
		afterRendering(ctx, func() {
			c.syncInputs(false)
			focusOn(id)
		})
	})
}

// focusHere moves focus to an element, and reports whether it could take it.
func focusHere(target app.Value) bool {
	target.Call("focus", map[string]any{"preventScroll": true})
	return document().Get("activeElement").Equal(target)
}
