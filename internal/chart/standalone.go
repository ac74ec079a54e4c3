package chart

import "aicontinent/internal/markup"

// Around and above the chart in a file, in CSS pixels.
const (
	fileMargin   = 16.0
	titleSize    = 19.0
	titleLine    = 25.0
	subtitleSize = 13.0
	subtitleLine = 18.0
)

// Standalone draws the chart as a file of its own: with its colours and fonts, on
// paper, under a title (the finding) and a subtitle (measure and unit), and above
// its sources. The picture is 32 pixels wider than the chart and as high as its
// texts require; any of them may be empty.
func (c Chart) Standalone(theme Theme, title, subtitle, source string) *markup.Node {
	l := newLayout(&c)
	p := &pen{}
	return theme.file(p, l.width, l.height, c.Label, l.draw(p), c.Lang.Code(), [3]string{title, subtitle, source})
}

// file places a drawing on paper between its texts: title, subtitle and source.
func (t Theme) file(p *pen, w, h float64, label string, drawing []*markup.Node, lang string, texts [3]string) *markup.Node {
	if t == (Theme{}) {
		t = Light
	}
	var head []*markup.Node
	y := fileMargin
	add := func(s string, size, line float64, bold bool, look ...string) {
		for _, s := range wrap(s, size, bold, w) {
			y += line
			n := p.text("", s, fileMargin, y-line/4, size, "")
			n.Attrs = append(n.Attrs, attrs(look...)...)
			head = append(head, n)
		}
	}
	add(texts[0], titleSize, titleLine, true, "font-family", serif, "font-weight", "700", "fill", t.Ink)
	add(texts[1], subtitleSize, subtitleLine, false, "fill", t.Muted)
	if len(head) > 0 {
		y += 10
	}
	picture := el("g", attrs("transform", "translate("+p.num(fileMargin)+" "+p.num(y)+")"), t.paint(drawing)...)
	y += h
	if texts[2] != "" {
		y += 8
	}
	add(texts[2], noteSize, noteLine+2, false, "fill", t.Muted)

	n := p.root(w+2*fileMargin, y+fileMargin, label)
	n.Attrs[0] = markup.Attribute("xmlns", "http://www.w3.org/2000/svg")
	n.Attrs = append(n.Attrs, attrs("lang", lang, "font-family", sans)...)
	paper := p.rect("", 0, 0, w+2*fileMargin, y+fileMargin)
	paper.Attrs[0] = markup.Attribute("fill", t.Paper)
	rule := p.rect("", fileMargin, fileMargin-4, w, 2)
	rule.Attrs[0] = markup.Attribute("fill", t.Ink)
	n.Children = append([]*markup.Node{paper, rule}, head...)
	n.Children = append(n.Children, picture)
	return n
}
