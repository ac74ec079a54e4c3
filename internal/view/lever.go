package view

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// LeverValue writes the value of a lever, or its values: those of a list with
// their names, save for a target, which is a share and a year.
func (p *Page) LeverValue(lever *scenario.Lever) string {
	text := ""
	for i := range lever.Fields {
		f := &lever.Fields[i]
		if i > 0 {
			text += " · "
		}
		switch lever.Key {
		case scenario.KeySplit:
			text += p.In(ShortNames[i]) + "\u00a0"
		case scenario.KeyPace:
			text += p.In(f.Name) + "\u00a0"
		}
		text += f.Unit.Format(p.Lang, f.Value(p.Session.Scenario))
	}
	if lever.Key == scenario.KeySplit && p.Unassigned() > 0 {
		text += " · " + p.In(scenario.Unassigned.Name) + "\u00a0" + p.UnassignedShare()
	}
	return text
}

// setting names a control that was used and says what it is set to now; empty
// names where there is nothing to say.
func (p *Page) setting(last string) (name, value string) {
	if last == scenario.KeyPace {
		return p.In(PaceTitle), p.PaceValue()
	}
	if id, ok := strings.CutPrefix(last, "preset "); ok {
		if preset, ok := scenario.PresetOf(id); ok {
			return p.In(preset.Name), ""
		}
	}
	f, ok := scenario.FieldOf(last)
	if !ok {
		return "", ""
	}
	v := f.Value(p.Session.Scenario)
	for i := range scenario.Levers {
		if lever := &scenario.Levers[i]; len(lever.Fields) == 1 && lever.Single() == f {
			return p.In(lever.Name), f.Unit.Format(p.Lang, v)
		}
	}
	return p.In(f.Name), f.Unit.Format(p.Lang, v)
}

// PaceValue says what the pace of all firms is: a number, that they differ, or
// that a target sets it.
func (p *Page) PaceValue() string {
	mean, mixed := session.Pace(&p.Session.Scenario.Levers)
	switch {
	case p.Session.Scenario.Levers.Aim.Set():
		return p.In(paceByTarget)
	case mixed:
		return p.Fill(paceMixed, "pace", p.Lang.Times(mean, 1))
	}
	return "×" + p.Lang.Plain(mean)
}

var (
	// PaceTitle names the pace of all firms together.
	PaceTitle    = locale.Text("Firms’ pace")
	paceMixed    = locale.Text("mixed, {pace}")
	paceByTarget = locale.Text("by target")
)
