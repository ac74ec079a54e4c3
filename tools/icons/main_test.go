package main

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

func decode(t *testing.T, name string) image.Image {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("../../web", name))
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(content))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return picture
}

// The icons in web/ are drawn from web/icon.svg, pixel by pixel; their compression
// may depend on the library.
func TestIconsAreDrawn(t *testing.T) {
	icon, err := read("../../web/icon.svg")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range drawn {
		want, got := icon.draw(d.size, d.whole), decode(t, d.name)
		if got.Bounds() != want.Bounds() {
			t.Errorf("%s is %v, want %v", d.name, got.Bounds(), want.Bounds())
			continue
		}
		different := 0
		each(want.Bounds(), func(x, y int) {
			if rgba(got.At(x, y)) != rgba(want.At(x, y)) {
				different++
			}
		})
		if different > 0 {
			t.Errorf("%s differs from icon.svg in %d pixels, want none: run go generate ./tools/icons", d.name, different)
		}
	}
}

// A system may cut a maskable icon to a circle of 80 % of its width, so everything
// except the background must be inside.
func TestMaskableIsSafe(t *testing.T) {
	picture := decode(t, "icon-maskable-512.png")
	ground := rgba(picture.At(0, 0))
	each(picture.Bounds(), func(x, y int) {
		c := rgba(picture.At(x, y))
		dx, dy := float64(x)+.5-256, float64(y)+.5-256
		if c.A != 255 || c != ground && dx*dx+dy*dy > 205*205 {
			t.Fatalf("pixel %d, %d is %v, want no transparency, and the ground outside the circle that masks keep", x, y, c)
		}
	})
}

func TestDrawing(t *testing.T) {
	d := drawing{side: 4, Rects: []rect{
		{Width: 4, Height: 4, Radius: 2, colour: color.NRGBA{A: 255}},
		{X: 1, Y: 1, Width: 1.5, Height: 1, colour: color.NRGBA{R: 200, A: 255}},
	}}
	round, whole := d.draw(4, false), d.draw(4, true)
	for _, c := range []struct {
		x, y int
		want color.NRGBA
	}{
		{0, 0, color.NRGBA{A: 255}},
		{1, 1, color.NRGBA{R: 200, A: 255}},
		{2, 1, color.NRGBA{R: 100, A: 255}}, // half of it
		{1, 2, color.NRGBA{A: 255}},
	} {
		if got := whole.At(c.x, c.y); got != c.want {
			t.Errorf("%d, %d is %v, want %v", c.x, c.y, got, c.want)
		}
	}
	if _, _, _, a := round.At(0, 0).RGBA(); a == 0 || a == 0xffff {
		t.Errorf("the round corner has alpha %d of 65535, want some of both", a)
	}
}

func TestFewColours(t *testing.T) {
	picture := image.NewNRGBA(image.Rect(0, 0, 256, 64))
	each(picture.Bounds(), func(x, y int) { picture.Set(x, y, color.NRGBA{uint8(x), uint8(4 * y), 0, 255}) })
	small := fewColours(picture)
	if len(small.Palette) > most || small.Bounds() != picture.Bounds() {
		t.Errorf("got %d colours and the size %v, want at most %d and %v", len(small.Palette), small.Bounds(), most, picture.Bounds())
	}
}
