package main

import (
	"cmp"
	"image"
	"image/color"
	"slices"
)

// most is the number of colours of a reduced picture: a page has paper, ink, a few
// accents, and the soft edges of letters.
const most = 32

// fewColours reduces a picture to its most frequent colours, among those that the
// eye can distinguish.
func fewColours(picture image.Image) *image.Paletted {
	bounds := picture.Bounds()
	count := map[color.RGBA]int{}
	each(bounds, func(x, y int) { count[rgba(picture.At(x, y))]++ })
	all := make([]color.RGBA, 0, len(count))
	for c := range count {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b color.RGBA) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(number(a), number(b)))
	})
	var palette color.Palette
	for _, c := range all {
		if len(palette) < most && !near(palette, c) {
			palette = append(palette, c)
		}
	}
	small := image.NewPaletted(image.Rect(0, 0, bounds.Dx(), bounds.Dy()), palette)
	index := map[color.RGBA]uint8{}
	each(bounds, func(x, y int) {
		c := rgba(picture.At(x, y))
		i, ok := index[c]
		if !ok {
			i = uint8(palette.Index(c))
			index[c] = i
		}
		small.SetColorIndex(x-bounds.Min.X, y-bounds.Min.Y, i)
	})
	return small
}

func each(r image.Rectangle, visit func(x, y int)) {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			visit(x, y)
		}
	}
}

func rgba(c color.Color) color.RGBA { return color.RGBAModel.Convert(c).(color.RGBA) }

func number(c color.RGBA) int { return int(c.R)<<16 | int(c.G)<<8 | int(c.B) }

// near reports whether a palette has a colour that looks the same.
func near(palette color.Palette, c color.RGBA) bool {
	for _, p := range palette {
		o := p.(color.RGBA)
		if max(apart(c.R, o.R), apart(c.G, o.G), apart(c.B, o.B)) < 12 {
			return true
		}
	}
	return false
}

func apart(a, b uint8) int { return max(int(a)-int(b), int(b)-int(a)) }
