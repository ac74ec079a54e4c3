package browsertest

import (
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// mangled are links to a scenario as feeds, editors and mail programs change them.
// Browsers take what follows &# for a fragment, which servers never see.
var mangled = []string{
	"e=300&amp;s=250,250,250,250",
	"e=300&#038;s=250,250,250,250",
	"e%3D300%26s%3D250%2C250%2C250%2C250",
	"e=300%E2%80%8B&%C2%A0s=250,250,250,250%20",
}

// TestMangledLinkOnThePage checks that the page shows what a mangled link meant, and
// that its address becomes the scenario's own link.
func TestMangledLinkOnThePage(t *testing.T) {
	t.Parallel()
	clean := open(t, "/en/?e=300&s=250,250,250,250")
	ready(t, clean)
	want := sentence(t, clean)
	for _, link := range mangled {
		tab := open(t, "/en/?"+link)
		ready(t, tab)
		hasShares(t, tab, 25, 25, 25, 25)
		if text := sentence(t, tab); text != want {
			t.Errorf("%s: the sentence is %q, want %q", link, text, want)
		}
		wait(t, tab, `location.search === "?e=300&s=250,250,250,250" && location.hash === ""`)
	}
}

// TestMangledLinkInAnEmbed checks the same in frames, at the latest after the first
// touch.
func TestMangledLinkInAnEmbed(t *testing.T) {
	t.Parallel()
	for _, link := range mangled {
		tab := openEmbed(t, "/en/embed?"+link, chromium.View{Width: 500})
		wait(t, tab, `document.getElementById("s.support")?.value === "25" && !("stale" in document.documentElement.dataset)`)
		if text := eval[string](t, tab, `document.getElementById("title").textContent`); !strings.Contains(text, "300") {
			t.Errorf("%s: the title is %q, want 300 in it", link, text)
		}
	}
}

// A host of files names a misspelt key too.
func TestMisspeltKeyInAnEmbed(t *testing.T) {
	t.Parallel()
	tab := openEmbed(t, "/en/embed?leese=30", chromium.View{Width: 500})
	wait(t, tab, `document.body.textContent.includes("lease sets “Equipment leased”")`)
}

// TestMangledLinkInTheElement checks that the element reads links as the site does, in
// its address and in its property.
func TestMangledLinkInTheElement(t *testing.T) {
	t.Parallel()
	for _, link := range mangled[:3] {
		source := strings.ReplaceAll(link, "&", "&amp;") // as an attribute has it
		tab := withElement(`<ai-continent-calculator src="CALCULATOR/en/embed?`+source+`&amp;amp;theme=dark"></ai-continent-calculator>`).read(t, chromium.View{Width: 800})
		wait(t, tab, `count("ready") === 1`)
		wait(t, tab, `calc().scenario === "e=300&s=250,250,250,250" && frame().src.endsWith("/en/embed?e=300&s=250,250,250,250&theme=dark")`)
		f := frameOf(t, tab, "/en/embed")
		wait(t, f, `document.getElementById("s.support")?.value === "25"`)
		eval[bool](t, tab, `(calc().scenario = "e=310&amp;n=3", true)`)
		wait(t, tab, `calc().scenario === "e=310&n=3" && heard.some((e) => e.type === "change" && e.detail.link === "e=310&n=3")`)
	}
}
