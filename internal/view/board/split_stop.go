package board

import (
	"strconv"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
	"aicontinent/internal/view"
)

// stop says why the share that was moved last stopped before the value asked
// for, and offers to unlock what stopped it.
func (p *Page) stop(k model.Kind, id string) *markup.Node {
	s := p.Session.Stop
	if s.Reason == split.Reached || s.Reason == split.Range || p.Session.Stopped != int(k) {
		return markup.El("div", markup.Class("stop"), markup.A("id", id+".stop"))
	}
	message := markup.El("div", markup.Class("stop is-shown"), markup.A("id", id+".stop"))
	switch s.Reason {
	case split.Spent:
		message.Children = markup.Group{markup.El("p", p.TextWith(stopSpent, "at", p.stoppedAt()))}
		return message
	case split.OthersEmpty:
		message.Children = markup.Group{markup.El("p", p.TextWith(stopWithoutMoney, "at", p.stoppedAt(), "idle", p.UnassignedShare()), markup.Text(" "),
			p.Action("assign", p.In(assignLabel), p.In(assignText)))}
		return message
	}
	var by []int
	for other, stopped := range s.By {
		if stopped {
			by = append(by, other)
		}
	}
	if len(by) > 1 {
		return p.stopSeveral(message, by)
	}
	for _, other := range by {
		message.Children = append(message.Children, p.stopBy(k, other))
	}
	return message
}

// stopBy is the message where one share is in the way.
func (p *Page) stopBy(k model.Kind, other int) *markup.Node {
	text := stopLocked
	switch {
	case p.Session.Stop.Reason == split.Empty:
		text = stopEmpty
	case other == int(k):
		text = stopItself
	}
	name := p.In(scenario.SplitNames[other])
	line := markup.El("p", p.TextWith(text, "at", p.stoppedAt(), "name", name, "value", p.Share(model.Kind(other))))
	if p.Session.Stop.Reason == split.Locked {
		do := "unlock " + strconv.Itoa(other)
		line.Children = append(line.Children, markup.Text(" "), p.Action(do, unlockLabel.Fill(p.Lang, "name", name), p.In(unlockText)))
	}
	return line
}

// stopSeveral is the message where several locked shares are in the way, each
// with a button that names it.
func (p *Page) stopSeveral(message *markup.Node, by []int) *markup.Node {
	text := stopTwo
	if len(by) > 2 {
		text = stopThree
	}
	buttons := markup.El("p")
	for _, other := range by {
		label := unlockLabel.Fill(p.Lang, "name", p.In(view.ShortNames[other]))
		buttons.Children = append(buttons.Children, p.Action("unlock "+strconv.Itoa(other), label, label), markup.Text(" "))
	}
	message.Children = append(message.Children, markup.El("p", p.TextWith(text, "at", p.stoppedAt())), buttons)
	return message
}

func (p *Page) stoppedAt() string {
	return scenario.Tenths.Format(p.Lang, float64(p.Session.Stop.At))
}

var (
	unlockLabel      = locale.Text("Unlock: {name}")
	unlockText       = locale.Text("Unlock")
	stopLocked       = locale.Text("Stops at {at}: the share “{name}” is locked at {value}.")
	stopItself       = locale.Text("This share is locked at {at}.")
	stopEmpty        = locale.Text("Stops at {at}: the share “{name}” has nothing left to give or take.")
	stopSpent        = locale.Text("Stops at {at}: all the money is assigned.")
	stopWithoutMoney = locale.Text("Stops at {at}: the other shares are at zero, and {idle} is not assigned.")
	stopTwo          = locale.Text("Stops at {at}: two other shares are locked.")
	stopThree        = locale.Text("Stops at {at}: the three other shares are locked.")
)
