package chart

import (
	"math"

	"aicontinent/internal/markup"
)

// pen writes elements, reusing one buffer for numbers and paths. Bytes are put at
// an index, since GopherJS makes a new slice for each append.
type pen struct {
	buf []byte
	n   int // bytes written
}

// el makes an element more cheaply than [markup.El].
func el(tag string, attrs []markup.Attr, children ...*markup.Node) *markup.Node {
	return &markup.Node{Tag: tag, Attrs: attrs, Children: children}
}

func (p *pen) put(c byte) {
	if p.n == len(p.buf) {
		p.buf = append(p.buf, make([]byte, len(p.buf)+256)...)
	}
	p.buf[p.n] = c
	p.n++
}

// tenths writes a coordinate to a tenth of a pixel.
func (p *pen) tenths(v float64) {
	n := int(math.Floor(math.Abs(v)*10 + 0.5)) // 32 bits are enough for pixels, and 64 are slow in embeds
	if v < 0 && n > 0 {
		p.put('-')
	}
	size := 10
	for n >= size*10 {
		size *= 10
	}
	for ; size >= 10; size /= 10 {
		p.put(byte('0' + n/size%10))
	}
	if n%10 != 0 {
		p.put('.')
		p.put(byte('0' + n%10))
	}
}

func (p *pen) begin() { p.n = 0 }

// written is what was written since begin.
func (p *pen) written() string { return string(p.buf[:p.n]) }

func (p *pen) num(v float64) string {
	p.begin()
	p.tenths(v)
	return p.written()
}

// to adds a command of a path with its end point.
func (p *pen) to(command byte, x, y float64) {
	p.put(command)
	p.tenths(x)
	p.put(' ')
	p.tenths(y)
}

// along adds a command along one axis: H or V.
func (p *pen) along(command byte, v float64) {
	p.put(command)
	p.tenths(v)
}

// path makes a path of the commands since begin.
func (p *pen) path(class string) *markup.Node {
	if p.n == 0 {
		return nil
	}
	return el("path", []markup.Attr{{Name: "class", Value: class}, {Name: "d", Value: p.written()}})
}

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
