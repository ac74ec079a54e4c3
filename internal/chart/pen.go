package chart

import (
	"math"

	"aicontinent/internal/markup"
)

// pen writes elements, reusing one buffer for numbers and paths.
type pen struct {
	buf []byte
}

// el makes an element more cheaply than [markup.El].
func el(tag string, attrs []markup.Attr, children ...*markup.Node) *markup.Node {
	return &markup.Node{Tag: tag, Attrs: attrs, Children: children}
}

// appendTenths writes a coordinate to a tenth of a pixel.
func appendTenths(dst []byte, v float64) []byte {
	n := int(math.Round(v * 10)) // 32 bits are enough for pixels, and 64 are slow in embeds
	if n < 0 {
		dst = append(dst, '-')
		n = -n
	}
	size := 10
	for n >= size*10 {
		size *= 10
	}
	for ; size >= 10; size /= 10 {
		dst = append(dst, byte('0'+n/size%10))
	}
	if n%10 != 0 {
		dst = append(dst, '.', byte('0'+n%10))
	}
	return dst
}

func (p *pen) num(v float64) string {
	p.buf = appendTenths(p.buf[:0], v)
	return string(p.buf)
}

// to adds a command of a path with its end point.
func (p *pen) to(command byte, x, y float64) {
	p.buf = append(p.buf, command)
	p.buf = appendTenths(p.buf, x)
	p.buf = append(p.buf, ' ')
	p.buf = appendTenths(p.buf, y)
}

// along adds a command along one axis: H or V.
func (p *pen) along(command byte, v float64) {
	p.buf = append(p.buf, command)
	p.buf = appendTenths(p.buf, v)
}

// path makes a path of the commands since begin.
func (p *pen) path(class string) *markup.Node {
	if len(p.buf) == 0 {
		return nil
	}
	return el("path", []markup.Attr{{Name: "class", Value: class}, {Name: "d", Value: string(p.buf)}})
}

func (p *pen) begin() { p.buf = p.buf[:0] }

func (p *pen) circle(class string, x, y, r float64) *markup.Node {
	return el("circle", []markup.Attr{
		{Name: "class", Value: class},
		{Name: "cx", Value: p.num(x)}, {Name: "cy", Value: p.num(y)}, {Name: "r", Value: p.num(r)},
	})
}

func (p *pen) rect(class string, x, y, w, h float64) *markup.Node {
	return el("rect", []markup.Attr{
		{Name: "class", Value: class}, {Name: "x", Value: p.num(x)}, {Name: "y", Value: p.num(y)},
		{Name: "width", Value: p.num(w)}, {Name: "height", Value: p.num(h)},
	})
}

// text writes one line of text with its baseline at y. The size, and the anchor if
// it is not the start, may be left to the surrounding group.
func (p *pen) text(class, s string, x, y, size float64, anchor string) *markup.Node {
	attrs := make([]markup.Attr, 0, 5)
	if class != "" {
		attrs = append(attrs, markup.Attribute("class", class))
	}
	attrs = append(attrs, markup.Attribute("x", p.num(x)), markup.Attribute("y", p.num(y)))
	if size != 0 {
		attrs = append(attrs, markup.Attribute("font-size", p.num(size)))
	}
	if anchor != "" {
		attrs = append(attrs, markup.Attribute("text-anchor", anchor))
	}
	return el("text", attrs, markup.Text(s))
}

// root makes the svg element, with a size that is known before the stylesheet has
// loaded.
func (p *pen) root(width, height float64, label string) *markup.Node {
	w, h := p.num(width), p.num(height)
	return el("svg", []markup.Attr{
		markup.Attribute("class", "chart"), markup.Attribute("viewBox", "0 0 "+w+" "+h), markup.Attribute("width", w), markup.Attribute("height", h),
		markup.Attribute("role", "img"), markup.Attribute("aria-label", label),
	})
}
