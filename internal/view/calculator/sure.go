package calculator

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/uncertainty"
)

// howSure says below the sentence what its ranges are.
func (p *Page) howSure() *markup.Node {
	node := markup.El("p", markup.Class("odds"), markup.A("id", "sure"))
	if p.Ranges() != nil {
		node.Children = append(node.Children, markup.Text(p.rangesMean()))
	}
	return node
}

// rangesMean says which question ranges answer, and how many draws they rest on.
func (p *Page) rangesMean() string {
	of := p.Ranges().Sample
	text := rangesGiven
	switch of.Reason {
	case uncertainty.Unasked:
		text = rangesFree
	case uncertainty.Implausible:
		text = rangesRefused
	case uncertainty.TooFew:
		text = rangesFew
	}
	judged := 0
	for i := range evidence.Table {
		if evidence.Table[i].Grade == evidence.Judgement {
			judged++
		}
	}
	return p.In(rangesAre) + " " + p.Fill(text, "draws", p.Lang.Number(float64(of.Draws), 0), "effective", p.Lang.Number(of.Effective, 0)) +
		" " + p.Fill(rangesJudged, "judged", p.Lang.Plain(float64(judged)), "all", p.Lang.Plain(evidence.Count))
}

var (
	rangesAre     = locale.Text("In brackets: the range that holds nine in ten of our simulations,")
	rangesGiven   = locale.Text("given what the surveys observed until 2025 ({draws} simulations, worth {effective}).")
	rangesFree    = locale.Text("whatever the surveys observed ({draws} simulations).")
	rangesRefused = locale.Text("without regard to the surveys: these assumptions do not give what was observed.")
	rangesFew     = locale.Text("without regard to the surveys: too few simulations agree with what was observed.")
	rangesJudged  = locale.Text("{judged} of the {all} assumptions are our own estimates.")
)
