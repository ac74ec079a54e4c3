package chromium

import (
	"time"

	"github.com/chromedp/cdproto/emulation"
)

// View is how a tab shows pages.
type View struct {
	Width, Height int64   // CSS pixels; 0 means 1280 by 900
	Scale         float64 // device pixels to a CSS pixel; 0 means 1
	Scheme        string  // light or dark; empty means light
	Forced, Print bool    // in colours that the system forces; as on paper
	NoScripts     bool
	Touch         bool          // a screen that is touched
	SaveData      bool          // as of a visitor who has the browser save data
	Patience      time.Duration // how long the tab may live; 0 means two minutes
}

// whole gives the view with every default in its place.
func (v View) whole() View {
	if v.Width == 0 {
		v.Width, v.Height = 1280, 900
	}
	if v.Height == 0 {
		v.Height = 900
	}
	if v.Scale == 0 {
		v.Scale = 1
	}
	if v.Scheme == "" {
		v.Scheme = "light"
	}
	return v
}

func (v View) media() emulation.SetEmulatedMediaParams {
	p := emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: v.Scheme}},
	}
	if v.Forced {
		p.Features = append(p.Features, &emulation.MediaFeature{Name: "forced-colors", Value: "active"})
	}
	if v.Print {
		p.Media = "print"
	}
	return p
}
