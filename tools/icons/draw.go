package main

import (
	"encoding/xml"
	"fmt"
	"image"
	"image/color"
	"math"
	"os"
)

// drawing is an SVG of rectangles in a square.
type drawing struct {
	ViewBox string `xml:"viewBox,attr"`
	Rects   []rect `xml:"rect"`
	Others  []struct {
		XMLName xml.Name
	} `xml:",any"`

	side float64 // of the square
}

type rect struct {
	X      float64 `xml:"x,attr"`
	Y      float64 `xml:"y,attr"`
	Width  float64 `xml:"width,attr"`
	Height float64 `xml:"height,attr"`
	Radius float64 `xml:"rx,attr"`
	Fill   string  `xml:"fill,attr"`

	colour color.NRGBA
}

func read(name string) (*drawing, error) {
	content, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var d drawing
	if err := xml.Unmarshal(content, &d); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var height float64
	if _, err := fmt.Sscanf(d.ViewBox, "0 0 %g %g", &d.side, &height); err != nil || height != d.side || d.side <= 0 {
		return nil, fmt.Errorf("%s: the view box %q is no square from 0", name, d.ViewBox)
	}
	if len(d.Others) > 0 || len(d.Rects) == 0 {
		return nil, fmt.Errorf("%s: only rectangles can be drawn", name)
	}
	for i := range d.Rects {
		c := &d.Rects[i].colour
		if _, err := fmt.Sscanf(d.Rects[i].Fill, "#%02X%02X%02X", &c.R, &c.G, &c.B); err != nil {
			return nil, fmt.Errorf("%s: fill %q: %w", name, d.Rects[i].Fill, err)
		}
		c.A = 255
	}
	return &d, nil
}

// draw renders the drawing at a size in pixels. If whole is true, its first
// rectangle, the background, has no round corners.
func (d *drawing) draw(size int, whole bool) image.Image {
	picture := image.NewNRGBA(image.Rect(0, 0, size, size))
	for i, r := range d.Rects {
		if i == 0 && whole {
			r.Radius = 0
		}
		for y := range size {
			for x := range size {
				if cover := r.cover(x, y, d.side/float64(size)); cover > 0 {
					picture.SetNRGBA(x, y, over(r.colour, picture.NRGBAAt(x, y), cover))
				}
			}
		}
	}
	return picture
}

// fine is the number of sample points across a pixel.
const fine = 4

// cover returns the fraction of a pixel that is inside the rectangle; scale is the
// width of a pixel.
func (r rect) cover(x, y int, scale float64) float64 {
	inside := 0
	for j := range fine {
		for i := range fine {
			if r.holds((float64(x)+(float64(i)+.5)/fine)*scale, (float64(y)+(float64(j)+.5)/fine)*scale) {
				inside++
			}
		}
	}
	return float64(inside) / (fine * fine)
}

func (r rect) holds(x, y float64) bool {
	// The distance beyond the rectangle formed by the centres of the corners.
	dx := max(r.X+r.Radius-x, x-(r.X+r.Width-r.Radius), 0)
	dy := max(r.Y+r.Radius-y, y-(r.Y+r.Height-r.Radius), 0)
	return (dx == 0 || dy == 0) && max(dx, dy) <= r.Radius || dx*dx+dy*dy <= r.Radius*r.Radius
}

// over composes two colours.
func over(top, below color.NRGBA, cover float64) color.NRGBA {
	rest := float64(below.A) / 255 * (1 - cover)
	alpha := cover + rest
	mix := func(a, b uint8) uint8 {
		return uint8(math.Round((float64(a)*cover + float64(b)*rest) / alpha))
	}
	return color.NRGBA{mix(top.R, below.R), mix(top.G, below.G), mix(top.B, below.B), uint8(math.Round(alpha * 255))}
}
