package board

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// SplitPanel is the split of the money: one bar that shows the four shares
// together, one row for each, the pace of firms, presets.
func (p *Page) SplitPanel() *markup.Node {
	lever, _ := scenario.Lookup(scenario.KeySplit)
	envelope := p.Lang.Money(p.Lang.Plain(p.Session.Scenario.Levers.EnvelopeBn))
	rows := markup.El("fieldset", markup.Class("shares"), markup.When(p.HasAllControls(), markup.A("aria-describedby", "s.help")),
		markup.El("legend", markup.Class("hidden"), markup.A("id", view.SplitID), markup.A("tabindex", "-1"), markup.El("h2", p.Text(p.splitTitle()), markup.Text(p.Fill(p.splitTotal(), "envelope", envelope)))),
		p.SplitBar())
	euros := p.Euros()
	for k := range lever.Fields {
		rows.Children = append(rows.Children, p.shareRow(lever, model.Kind(k), euros[k]))
	}
	rows.Children = append(rows.Children, p.unassignedRow(euros[len(lever.Fields)]))
	panel := markup.El("section", markup.Class("panel split"), rows)
	if p.hasPace() {
		panel.Children = append(panel.Children, p.paceRow())
	}
	if p.HasAllControls() {
		panel.Children = append(panel.Children, markup.El("p", markup.Class("hidden"), markup.A("id", "s.help"), markup.Text(p.splitHelp(lever))), p.presets())
	}
	return panel
}

// splitTitle asks for the reader's split where the plan's is shown.
func (p *Page) splitTitle() locale.Text {
	if p.IsPlan() {
		return splitTitle
	}
	return p.Whose(splitTitle, view.WhoSplit)
}

// splitHelp says who gives way.
func (p *Page) splitHelp(lever *scenario.Lever) string {
	switch from := p.Session.Rule; {
	case from >= 0:
		return p.Fill(splitFrom, "name", p.In(view.ShortNames[from]))
	case from == session.Unassigned:
		return p.In(splitUnassigned)
	case p.Unassigned() > 0:
		return p.In(splitAssigned)
	}
	return p.In(lever.Help)
}

// SplitBar shows the shares together. Its grips are for pointers only: the rows
// below do the same for everybody.
func (p *Page) SplitBar() *markup.Node {
	bar := markup.El("svg", markup.Class("bar"), markup.Hook("bar"), markup.A("aria-hidden", "true"), markup.A("focusable", "false"), markup.A("data-bar", "s"))
	left := 0
	var grips markup.Group
	for k, tenths := range p.Session.Scenario.Levers.SplitTenths {
		x, width := tenthsPercent(left), tenthsPercent(tenths)
		bar.Children = append(bar.Children, markup.El("rect", markup.Class("bar-part "+view.KindClasses[k]), markup.A("x", x), markup.A("width", width), markup.A("height", "100%")))
		from, free := p.clearOfPins(left, tenths)
		if text := p.barText(k, tenths, free); text != "" {
			bar.Children = append(bar.Children,
				markup.El("text", markup.Class("bar-text "+view.KindClasses[k]), markup.A("x", tenthsPercent(from+free/2)), markup.A("y", "50%"), markup.A("dy", "0.35em"), markup.A("text-anchor", "middle"), markup.Text(text)))
		}
		left += tenths
		if k < 3 || p.hasUnassigned() {
			grips = append(grips,
				markup.El("line", markup.Class("bar-gap"), markup.A("x1", tenthsPercent(left)), markup.A("x2", tenthsPercent(left)), markup.A("y1", "0"), markup.A("y2", "100%")),
				markup.El("line", markup.Class("bar-grip"), markup.A("x1", tenthsPercent(left)), markup.A("x2", tenthsPercent(left)), markup.A("y1", "0"), markup.A("y2", "100%"), markup.A("data-grip", strconv.Itoa(k))))
		}
	}
	if rest := p.Unassigned(); rest > 0 {
		bar.Children = append(bar.Children, markup.El("rect", markup.Class("bar-idle"), markup.A("x", tenthsPercent(left)), markup.A("width", tenthsPercent(rest)), markup.A("height", "100%")))
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
	named := p.In(view.ShortNames[k]) + " " + share
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
	full, short := c.Name, p.In(view.ShortNames[k])
	c.Spoken = p.Share(k) + ", " + p.Lang.SpokenMoney(euros)
	c.DescribedBy = strings.TrimSpace(c.ID + ".help " + c.ID + ".stop")
	// The line ends with room for the widest euros: the track beside them must not
	// change its length under the finger.
	widest := markup.A("data-widest", p.widestEuros())
	ghost, moving := p.Session.GestureStart()
	shares := p.Session.Scenario.Levers.SplitTenths
	r := rowParts{
		class: "share " + view.KindClasses[k], attrs: []markup.Attr{markup.Attribute("data-part", "row"), markup.Attribute("data-key", c.ID)},
		value: p.Share(k), ghost: float64(ghost[k]) / 10, hasGhost: moving && ghost[k] != shares[k],
		end:   markup.El("span", markup.Class("euros"), widest, markup.Text(p.Lang.Money(p.roundEuros(euros)))),
		below: markup.Group{p.stop(k, c.ID)},
	}
	if rest, ok := strings.CutPrefix(full, short); ok {
		r.full = rest
	}
	if r.hasGhost {
		// What it was stands in the place of the euros: no line grows under the finger.
		r.end = markup.El("span", markup.Class("euros change"), widest, markup.A("aria-hidden", "true"), markup.Text(p.Lang.Plain(float64(ghost[k])/10)+" →\n"+p.Lang.Plain(float64(shares[k])/10)))
	}
	if k == model.Gigafactories {
		c.help += " (" + scenario.Sites.Format(p.Lang, float64(p.Session.Scenario.Levers.Sites)) + ")"
	}
	r.open = markup.Group{p.NumberField(c), p.lockButton(k, full), markup.El("p", markup.Class("help"), markup.A("id", c.ID+".help"), markup.Text(c.help))}
	c.Name = short
	return p.controlRow(c, r)
}

// roundEuros writes the billions of a row, from a hundred on without decimals, for
// which a phone has no room.
func (p *Page) roundEuros(billions float64) string {
	if billions < 100 {
		return p.Lang.Plain(billions)
	}
	return p.Lang.Number(billions, 0)
}

// widestEuros is the widest that roundEuros may come to.
func (p *Page) widestEuros() string {
	all := p.Session.Scenario.Levers.EnvelopeBn
	whole, decimal := p.Lang.Number(all, 0), p.Lang.Number(min(all, 100)-0.1, 1)
	if len(whole) > len(decimal) {
		return p.Lang.Money(whole)
	}
	return p.Lang.Money(decimal)
}

func (p *Page) lockButton(k model.Kind, name string) *markup.Node {
	locked := p.Session.Locks[k]
	verb, pressed, sign := "lock ", "false", openLock
	if locked {
		verb, pressed, sign = "unlock ", "true", closedLock
	}
	do := verb + strconv.Itoa(int(k))
	return markup.El("button", markup.Class("lock"), markup.A("type", "submit"), markup.A("name", "do"), markup.A("value", do), markup.A("data-do", do),
		markup.A("aria-pressed", pressed), markup.A("aria-label", lockLabel.Fill(p.Lang, "name", name)),
		markup.El("svg", markup.A("viewBox", "0 0 16 16"), markup.A("width", "20"), markup.A("height", "20"), markup.A("aria-hidden", "true"), markup.A("focusable", "false"),
			markup.El("path", markup.A("d", sign))))
}

// The signs of the lock button: a bow that is open or closed above a body.
const (
	openLock   = "M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 0 1 4.8-1"
	closedLock = "M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7"
)

// ruleMenu is the small menu of who gives way.
func (p *Page) ruleMenu() *markup.Node {
	buttons := p.Choices(ruleTitle)
	add := func(rule int, text string) {
		do := "rule " + strconv.Itoa(rule)
		buttons.Children = append(buttons.Children, p.Toggle(do, text, p.Session.Rule == rule))
	}
	add(session.Proportion, p.In(ruleProportion))
	add(session.Unassigned, p.In(ruleUnassigned))
	for k, name := range view.ShortNames {
		add(k, ruleFrom.Fill(p.Lang, "name", p.In(name)))
	}
	return markup.El("div", markup.Class("control"), markup.A("id", "rule"),
		markup.El("details", markup.Class("row-fold"), markup.A("id", "rule.more"), markup.A("name", "row"), markup.El("summary", markup.El("span", markup.Class("row-name"), p.Text(ruleTitle)))),
		markup.El("div", markup.Class("row-open"), buttons))
}

// presets are the buttons that set a whole plan.
func (p *Page) presets() *markup.Node {
	buttons := p.Choices(presetsLabel)
	buttons.Attrs = append(buttons.Attrs, markup.Attribute("data-part", "presets"))
	for i := range scenario.Presets {
		preset := &scenario.Presets[i]
		buttons.Children = append(buttons.Children, p.Toggle("preset "+preset.ID, p.In(preset.Name), preset.Matches(p.Session.Scenario)))
	}
	return buttons
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
