package view

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/split"
)

// kindClasses are the classes that give each kind of money its colour.
var kindClasses = [4]string{"is-gigafactories", "is-factories", "is-capacity", "is-support"}

// splitPanel is the split of the money: one bar that shows the four shares
// together, one row for each, the pace of firms, presets.
func (p *Page) splitPanel() *markup.Node {
	lever, _ := scenario.Lookup(scenario.KeySplit)
	envelope := p.Lang.Money(p.Lang.Plain(p.Session.Scenario.Levers.EnvelopeBn))
	rows := el("fieldset", class("shares"), when(p.hasAllControls(), attr("aria-describedby", "s.help")),
		el("legend", class("hidden"), attr("id", SplitID), attr("tabindex", "-1"), el("h2", p.text(p.splitTitle()), plain(p.textOf(p.splitTotal(), "envelope", envelope)))),
		p.splitBar())
	euros := p.euros()
	for k := range lever.Fields {
		rows.Children = append(rows.Children, p.shareRow(lever, model.Kind(k), euros[k]))
	}
	rows.Children = append(rows.Children, p.idleRow(euros[len(lever.Fields)]))
	panel := el("section", class("panel split"), rows)
	if p.hasPace() {
		panel.Children = append(panel.Children, p.paceRow())
	}
	if p.hasAllControls() {
		panel.Children = append(panel.Children, el("p", class("hidden"), attr("id", "s.help"), plain(p.splitHelp(lever))), p.presets())
	}
	return panel
}

// splitTitle asks for the reader's split where the plan's is shown.
func (p *Page) splitTitle() locale.Text {
	if p.isPlan() {
		return splitTitle
	}
	return p.whose(splitTitle, whoSplit)
}

// SplitID is the id of the split's title, which takes focus when all is reset.
const SplitID = "split-title"

// splitHelp says who gives way.
func (p *Page) splitHelp(lever *scenario.Lever) string {
	switch from := p.Session.Rule; {
	case from >= 0:
		return p.textOf(splitFrom, "name", p.in(shortNames[from]))
	case from == session.Purse:
		return p.in(splitPurse)
	case p.idle() > 0:
		return p.in(splitAssigned)
	}
	return p.in(lever.Help)
}

// euros gives each share's euros in tenths of a billion, then those that are not
// assigned; they total the envelope.
func (p *Page) euros() []int {
	l := &p.Session.Scenario.Levers
	return split.LargestRemainder(append(l.SplitTenths[:], p.idle()), int(l.EnvelopeBn*10+0.5))
}

// splitBar shows the shares together. Its grips are for pointers only: the rows
// below do the same for everybody.
func (p *Page) splitBar() *markup.Node {
	bar := el("svg", class("bar"), hook("bar"), attr("aria-hidden", "true"), attr("focusable", "false"), attr("data-bar", "s"))
	left := 0
	var grips markup.Group
	for k, tenths := range p.Session.Scenario.Levers.SplitTenths {
		x, width := tenthsPercent(left), tenthsPercent(tenths)
		bar.Children = append(bar.Children, el("rect", class("bar-part "+kindClasses[k]), attr("x", x), attr("width", width), attr("height", "100%")))
		from, free := p.clearOfPins(left, tenths)
		if text := p.barText(k, tenths, free); text != "" {
			bar.Children = append(bar.Children,
				el("text", class("bar-text "+kindClasses[k]), attr("x", tenthsPercent(from+free/2)), attr("y", "50%"), attr("dy", "0.35em"), attr("text-anchor", "middle"), plain(text)))
		}
		left += tenths
		if k < 3 || p.hasPurse() {
			grips = append(grips,
				el("line", class("bar-gap"), attr("x1", tenthsPercent(left)), attr("x2", tenthsPercent(left)), attr("y1", "0"), attr("y2", "100%")),
				el("line", class("bar-grip"), attr("x1", tenthsPercent(left)), attr("x2", tenthsPercent(left)), attr("y1", "0"), attr("y2", "100%"), attr("data-grip", strconv.Itoa(k))))
		}
	}
	if idle := p.idle(); idle > 0 {
		bar.Children = append(bar.Children, el("rect", class("bar-idle"), attr("x", tenthsPercent(left)), attr("width", tenthsPercent(idle)), attr("height", "100%")))
	}
	bar.Children = append(append(bar.Children, p.barPins()...), grips...)
	return bar
}

func tenthsPercent(tenths int) string {
	return strconv.FormatFloat(float64(tenths)/10, 'f', -1, 64) + "%"
}

// barText is what stands on a part of the bar, in the free stretch of it: name
// and share where there is room on the narrowest phone, the share alone where that fits, else nothing.
func (p *Page) barText(k, tenths, free int) string {
	const narrowest, letter = 0.26, 8 // px per tenth at 290 px of bar, px a letter
	share := p.Lang.Plain(float64(tenths) / 10)
	named := p.in(shortNames[k]) + " " + share
	room := int(float64(free) * narrowest)
	switch {
	case utf8.RuneCountInString(named)*letter < room:
		return named
	case utf8.RuneCountInString(share)*letter < room:
		return share
	}
	return ""
}

func (p *Page) shareRow(lever *scenario.Lever, k model.Kind, tenthsOfBn int) *markup.Node {
	c := p.leverControl(lever, &lever.Fields[k])
	euros := float64(tenthsOfBn) / 10
	full, short := c.name, p.in(shortNames[k])
	c.spoken = p.share(k) + ", " + p.Lang.SpokenMoney(euros)
	c.describedBy = strings.TrimSpace(c.id + ".help " + c.id + ".stop")
	ghost, moving := p.Session.Held()
	shares := p.Session.Scenario.Levers.SplitTenths
	r := rowParts{
		class: "share " + kindClasses[k], attrs: []markup.Attr{markup.A("data-part", "row"), markup.A("data-key", c.id)},
		value: p.share(k), ghost: float64(ghost[k]) / 10, hasGhost: moving && ghost[k] != shares[k],
		end:   el("span", class("euros"), plain(p.Lang.Money(p.Lang.Plain(euros)))),
		below: markup.Group{p.stop(k, c.id)},
	}
	if rest, ok := strings.CutPrefix(full, short); ok {
		r.full = rest
	}
	if r.hasGhost {
		// What it was stands in the place of the euros: no line grows under the finger.
		r.end = el("span", class("euros change"), attr("aria-hidden", "true"), plain(p.Lang.Plain(float64(ghost[k])/10)+" → "+p.Lang.Plain(float64(shares[k])/10)))
	}
	if k == model.Gigafactories {
		c.help += " (" + scenario.Sites.Format(p.Lang, float64(p.Session.Scenario.Levers.Sites)) + ")"
	}
	r.open = markup.Group{p.numberField(c), p.lockButton(k, full), el("p", class("help"), attr("id", c.id+".help"), plain(c.help))}
	c.name = short
	return p.controlRow(c, r)
}

func (p *Page) lockButton(k model.Kind, name string) *markup.Node {
	locked := p.Session.Locks[k]
	verb, pressed, sign := "lock ", "false", openLock
	if locked {
		verb, pressed, sign = "unlock ", "true", closedLock
	}
	do := verb + strconv.Itoa(int(k))
	return el("button", class("lock"), attr("type", "submit"), attr("name", "do"), attr("value", do), attr("data-do", do),
		attr("aria-pressed", pressed), attr("aria-label", lockLabel.Fill(p.Lang, "name", name)),
		el("svg", attr("viewBox", "0 0 16 16"), attr("width", "20"), attr("height", "20"), attr("aria-hidden", "true"), attr("focusable", "false"),
			el("path", attr("d", sign))))
}

// The signs of the lock button: a bow that is open or closed above a body.
const (
	openLock   = "M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 0 1 4.8-1"
	closedLock = "M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7"
)

// ruleMenu is the small menu of who gives way.
func (p *Page) ruleMenu() *markup.Node {
	buttons := p.choices(ruleTitle)
	add := func(rule int, text string) {
		do := "rule " + strconv.Itoa(rule)
		buttons.Children = append(buttons.Children, p.toggle(do, text, p.Session.Rule == rule))
	}
	add(session.Proportion, p.in(ruleProportion))
	add(session.Purse, p.in(rulePurse))
	for k, name := range shortNames {
		add(k, ruleFrom.Fill(p.Lang, "name", p.in(name)))
	}
	return el("div", class("control"), attr("id", "rule"),
		el("details", class("row-fold"), attr("id", "rule.more"), attr("name", "row"), el("summary", el("span", class("row-name"), p.text(ruleTitle)))),
		el("div", class("row-open"), buttons))
}

// presets are the buttons that set a whole plan.
func (p *Page) presets() *markup.Node {
	buttons := p.choices(presetsLabel)
	buttons.Attrs = append(buttons.Attrs, markup.A("data-part", "presets"))
	for i := range scenario.Presets {
		preset := &scenario.Presets[i]
		buttons.Children = append(buttons.Children, p.toggle("preset "+preset.ID, p.in(preset.Name), preset.Matches(p.Session.Scenario)))
	}
	return buttons
}

// choices is a group of buttons of which one is pressed.
func (p *Page) choices(label locale.Text) *markup.Node {
	return el("div", class("choices"), attr("role", "group"), attr("aria-label", p.in(label)), oneStop)
}

// oneStop marks an element whose buttons, or the lines that open its folds, a
// script makes one stop of the keyboard, with arrow keys between them.
var oneStop = attr("data-stop", "")

// toggle is a button that shows whether what it does is so already.
func (p *Page) toggle(do, text string, on bool) *markup.Node {
	pressed := "false"
	if on {
		pressed = "true"
	}
	return el("button", class("chip"), attr("type", "submit"), attr("name", "do"), attr("value", do), attr("data-do", do),
		attr("aria-pressed", pressed), plain(text))
}

// shortNames name the kinds of money where there is little room.
var shortNames = [4]locale.Text{
	"Gigafactories",
	"AI factories",
	"Capacity",
	"Support",
}

var (
	splitTitle     = locale.Text("Your split")
	splitTotal     = locale.Text(" of {envelope}: four shares, always 100%")
	splitFrom      = locale.Text("Always 100%: what you give to one is taken from: {name}.")
	presetsLabel   = locale.Text("Ready-made splits")
	lockLabel      = locale.Text("Lock: {name}")
	ruleTitle      = locale.Text("Where does the money come from?")
	ruleProportion = locale.Text("All, in proportion")
	ruleFrom       = locale.Text("{name} only")
)

// KindName is the short name of a kind of money.
func KindName(l locale.Lang, k model.Kind) string { return shortNames[k].In(l) }
