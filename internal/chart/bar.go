package chart

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// Bar describes shares of a whole as one bar from left to right.
type Bar struct {
	Lang          locale.Lang
	Label         string // one full sentence for screen readers
	Width, Height int    // in CSS pixels; zero means 640 by 48
	Shares        []Share
}

// Share is one segment of a [Bar].
type Share struct {
	Tenths int    // of a percent; those of a bar sum to 1000, or are taken in proportion
	Name   string // written where there is room; may be empty
	Style  Style
}

// SVG draws the bar for the page, with classes for colours.
func (b Bar) SVG() *markup.Node {
	p := pen{}
	w, h := b.size()
	n := p.root(w, h, b.Label)
	n.Children = b.draw(&p, w, h)
	return n
}

func (b Bar) size() (w, h float64) {
	w, h = 640, 48
	if b.Width > 0 {
		w = float64(b.Width)
	}
	if b.Height > 0 {
		h = float64(b.Height)
	}
	return w, h
}

// draw makes the segments, with the paper showing between them.
func (b Bar) draw(p *pen, w, h float64) []*markup.Node {
	total := 0
	for _, s := range b.Shares {
		total += max(0, s.Tenths)
	}
	var nodes []*markup.Node
	done := 0
	for _, s := range b.Shares {
		if s.Tenths <= 0 {
			continue
		}
		x := float64(w * float64(done) / float64(total))
		done += s.Tenths
		end := float64(w * float64(done) / float64(total))
		if done < total {
			end = max(x+0.5, end-2)
		}
		nodes = append(nodes, p.rect(s.Style.with("ch-segment"), x, 0, end-x, h))
		nodes = append(nodes, b.texts(p, s, (x+end)/2, end-x, h)...)
	}
	return nodes
}

// texts writes as much of a segment's name and percentage as it has room for.
func (b Bar) texts(p *pen, s Share, middle, width, height float64) []*markup.Node {
	const size, air = 13.0, 10.0
	class := s.Style.with("ch-segment-text")
	number := b.Lang.Plain(float64(s.Tenths) / 10)
	percent := b.Lang.PlainPercent(float64(s.Tenths) / 10)
	fits := func(t string) bool { return textWidth(t, size, true) <= width-air }
	at := func(t string, y float64) *markup.Node { return p.text(class, t, middle, y, size, "middle") }
	base := height/2 + 4.6
	switch {
	case height < size+2:
	case s.Name != "" && fits(s.Name+" "+percent):
		return []*markup.Node{at(s.Name+" "+percent, base)}
	case s.Name != "" && height >= 40 && fits(s.Name) && fits(percent):
		return []*markup.Node{at(s.Name, base-8.5), at(percent, base+8.5)}
	case fits(percent):
		return []*markup.Node{at(percent, base)}
	case textWidth(number, size, true) <= width-4:
		return []*markup.Node{at(number, base)}
	}
	return nil
}
