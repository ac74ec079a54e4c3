//go:build js

package app

import (
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// here reads the place from the document itself, because its address may be that of
// an archive or have a slash too many. It returns false for a page that this
// program does not know.
func here() (place, bool) {
	data := document().Get("documentElement").Get("dataset")
	lang, ok := locale.Parse(data.Get("lang").String())
	if !ok || !document().Call("getElementById", view.RootID).Truthy() {
		return place{}, false
	}
	for _, page := range view.Pages {
		if view.PageName(page) == data.Get("page").String() {
			return placeAt(js.Global().Get("location").Get("pathname").String(), siteBase(), lang, page), true
		}
	}
	return place{}, false
}

// siteBase is the path before /fr/ according to the server. go-app removes it from
// the paths that it looks up.
func siteBase() string { return app.Getenv("GOAPP_ROOT_PREFIX") }
