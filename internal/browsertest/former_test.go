package browsertest

import (
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// What is of the scenario before, while the new one is worked out, and what an embed
// keeps of a split until it is asked again, is paler but has the contrast of any text.
func TestFormerTextsAreReadable(t *testing.T) {
	t.Parallel()
	needsServer(t)
	script := axe.text(t)
	for _, former := range []struct{ path, ready, mark string }{
		{"", `document.querySelector("#map-finding") && !document.querySelector(".is-former")`, `document.querySelector(".splits").classList.add("is-former")`},
		{view.EmbedPage + "?panels=split,country&country=PL", `document.querySelector("#panel-country .verdict")`, `document.querySelector("#panel-country").classList.add("is-old")`},
	} {
		for _, scheme := range []string{"light", "dark"} {
			v := chromium.View{Width: 360, Scheme: scheme}
			tab := openView(t, view.Path("", locale.En, former.path), v)
			wait(t, tab, unfolded)
			wait(t, tab, former.ready)
			eval[bool](t, tab, former.mark+`; document.getAnimations().forEach((a) => a.finish()); true`)
			checkAxe(t, tab, script, former.path, v)
		}
	}
}
