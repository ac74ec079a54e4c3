package lease

import (
	"aicontinent/internal/chart"
	"aicontinent/internal/lease"
	"aicontinent/internal/markup"
)

// chart draws the money paid out so far, month by month, both ways.
func (p Page) chart(c lease.Costs) *markup.Node {
	figure := markup.El("figure", markup.Class("one-chart"), markup.El("figcaption", p.Text(chartTitle)))
	drawing := p.drawing(c)
	for _, s := range []struct {
		class         string
		width, height int
	}{{"one-narrow", 304, 240}, {"one-wide", 600, 320}} {
		drawing.Width, drawing.Height = s.width, s.height
		figure.Children = append(figure.Children, markup.El("div", markup.Class(s.class), drawing.SVG()))
	}
	return figure
}

func (p Page) drawing(c lease.Costs) chart.Chart {
	leased, bought := 0.0, 0.0
	var lines [2][]float64
	for _, m := range c.Months {
		leased, bought = leased+m.Lease, bought+m.Buy
		lines[0], lines[1] = append(lines[0], leased), append(lines[1], bought)
	}
	return chart.Chart{
		Lang: p.Lang, Label: p.In(chartTitle) + ". " + p.sentence(c),
		To: float64(p.Asked.Terms.Months) / 12, Include: []float64{0},
		Lines: []chart.Line{
			{DX: 1.0 / 12, Y: lines[0], Label: p.euros(leased), Note: p.In(leaseHead)},
			{DX: 1.0 / 12, Y: lines[1], Style: chart.Capacity, Label: p.euros(bought), Note: p.In(buyHead) + ", " + p.In(chartEnd)},
		},
	}
}
