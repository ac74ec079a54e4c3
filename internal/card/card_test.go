package card_test

import (
	"bytes"
	"flag"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	leasing "aicontinent/internal/view/lease"
)

var update = flag.Bool("update", false, "write the golden pictures anew")

// golden are cards whose pictures were checked by eye.
var golden = map[string]struct {
	lang  locale.Lang
	query string
}{
	"fr-plan":   {locale.Fr, ""},
	"en-plan":   {locale.En, ""},
	"fr-rest":   {locale.Fr, "s=100,50,600,50,200"},
	"fr-none":   {locale.Fr, "e=0&p.firm_gain=0.1"},
	"fr-target": {locale.Fr, "s=0,0,0,1000&aim=75@2030&grid=0.2&late=3"},
	"en-little": {locale.En, "e=0.1&s=333,333,167,167&to=2028"},
}

// compared are such cards of two scenarios.
var compared = map[string]struct {
	lang           locale.Lang
	query, outcome string
}{
	"fr-compare":      {locale.Fr, "", ""},
	"en-compare":      {locale.En, "a=s%3D250,250,250,250&b=s%3D100,50,600,50,200%26lease%3D30", "compute_h100e"},
	"fr-compare-none": {locale.Fr, "a=e%3D300%26late%3D2&b=e%3D0", "jobs"},
	"fr-compare-same": {locale.Fr, "b=", "adoption"},
	"en-compare-one":  {locale.En, "b=p.firm_gain%3D0.08", "electricity_twh"},
}

func TestGolden(t *testing.T) {
	drawn := map[string][]byte{}
	for name, c := range golden {
		drawn[name] = card.PNG(c.lang, scenario.Parse(c.query).Scenario, card.Width)
	}
	for name, c := range compared {
		drawn[name] = card.ComparisonPNG(c.lang, scenario.ParseComparison(c.query), c.outcome, card.Width)
	}
	for name, c := range leases {
		drawn[name] = card.LeasePNG(c.lang, leasing.Read(c.lang, c.own), card.Width)
	}
	for name, got := range drawn {
		file := filepath.Join("testdata", name+".png")
		if *update {
			if err := os.WriteFile(file, got, 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if n := different(t, got, want); n > 0 {
			t.Errorf("%s: %d pixels differ, want none: look at it, then run with -update", name, n)
		}
	}
}

// different counts the pixels in which two pictures clearly differ. Soft edges may
// differ slightly, because processors round differently.
func different(t *testing.T, a, b []byte) int {
	t.Helper()
	x, y := decoded(t, a), decoded(t, b)
	if x.Bounds() != y.Bounds() {
		return x.Bounds().Dx() * x.Bounds().Dy()
	}
	n := 0
	far := func(v, w uint32) bool { return max(v, w)-min(v, w) > 0x1fff }
	for py := range x.Bounds().Dy() {
		for px := range x.Bounds().Dx() {
			r, g, b, _ := x.At(px, py).RGBA()
			s, h, c, _ := y.At(px, py).RGBA()
			if far(r, s) || far(g, h) || far(b, c) {
				n++
			}
		}
	}
	return n
}

func decoded(t *testing.T, file []byte) image.Image {
	t.Helper()
	p, err := png.Decode(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Whatever a language needs to say, it ends above the results.
func TestTextHasRoom(t *testing.T) {
	const results = 348 // where they begin
	for _, l := range locale.Langs {
		for _, query := range []string{"", "s=100,50,600,50,200", "s=0,0,0,1000&aim=75@2030&grid=0.2&late=3"} {
			picture, err := png.Decode(bytes.NewReader(card.PNG(l, scenario.Parse(query).Scenario, card.Width)))
			if err != nil {
				t.Fatal(err)
			}
			paper := picture.At(0, 0)
			for y := results - 4; y < results; y++ {
				for x := range card.Width {
					if got := picture.At(x, y); got != paper {
						t.Fatalf("%s %q: at %d, %d is %v, want no text so near to the results: %v", l.Code(), query, x, y, got, paper)
					}
				}
			}
		}
	}
}

func TestSizes(t *testing.T) {
	t.Parallel()
	for _, width := range card.Widths {
		file := card.PNG(locale.Fr, scenario.Default(), width)
		if size := decoded(t, file).Bounds().Size(); size != image.Pt(width, width*card.Height/card.Width) {
			t.Errorf("asked for a width of %d: the picture is %v, want %v", width, size, image.Pt(width, width*card.Height/card.Width))
		}
		if len(file) > 100_000 {
			t.Errorf("at width %d the file has %d bytes, want 100000 or fewer", width, len(file))
		}
	}
}

// The same scenario gives the same bytes, even if several cards are drawn at once;
// another scenario gives others.
func TestSameBytes(t *testing.T) {
	t.Parallel()
	want := card.PNG(locale.En, scenario.Default(), card.Width)
	results := make(chan []byte)
	for range 3 {
		go func() { results <- card.PNG(locale.En, scenario.Default(), card.Width) }()
	}
	for range 3 {
		if !bytes.Equal(<-results, want) {
			t.Error("drawn again, the card has other bytes, want the same")
		}
	}
	for _, query := range []string{"e=300", "s=250,250,250,250", "to=2036"} {
		if different(t, card.PNG(locale.En, scenario.Parse(query).Scenario, card.Width), want) == 0 {
			t.Errorf("%s: the card is that of the plan, want another", query)
		}
	}
}

// leases are such cards of leases.
var leases = map[string]struct {
	lang locale.Lang
	own  string
}{
	"en-lease":      {locale.En, ""},
	"fr-lease":      {locale.Fr, "price=350000&months=48"},
	"fr-lease-most": {locale.Fr, "price=1000000000&months=120&residual=0&care=50&rate=40"},
}
