package view

import (
	"strconv"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/landscape"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// MapID is the id of the fold that holds the map of all splits, and MapField
// that of the element whose arrow keys move the point on it.
const (
	MapID    = "map"
	MapField = "map-field"
)

// MapNeeds gives the parts of the analysis that the map shows once it is open,
// and the question that they answer.
func MapNeeds(s *session.Session) (analysis.Parts, analysis.SplitQuestion) {
	m := &s.Map
	parts := analysis.PartMap
	if m.Sought {
		parts |= analysis.PartBest
	}
	return parts, analysis.SplitQuestion{Fixed: m.Fixed, Outcome: m.Outcome, Limits: m.Limits}
}

// splitMap is the fold with what the map holds, and the best split under limits.
// A link that says something of these opens it.
func (p *Page) splitMap() *markup.Node {
	fold := el("details", class("fold map"), attr("id", MapID), p.summary(mapTitle, mapHint))
	if p.Session.OnMapTerms() {
		fold.Attrs = append(fold.Attrs, markup.A("open", ""))
	}
	held := p.choices(mapKept)
	for k := range shortNames {
		held.Children = append(held.Children, p.toggle("hold "+strconv.Itoa(k), p.in(shortNames[k])+" "+p.share(model.Kind(k)), p.Session.Map.Fixed == model.Kind(k)))
	}
	fold.Children = append(fold.Children,
		el("p", class("choice-title"), p.text(mapKept)), held,
		p.bestSplit())
	return fold
}

// mapShown is the map, or the server's as long as there is none of the program's own.
func (p *Page) mapShown() *markup.Node {
	m, former := p.knownMap(), false
	if m == nil && p.FormerMap != nil && p.FormerMap.Grid.Fixed == p.Session.Map.Fixed {
		m, former = p.FormerMap, true
	}
	if m == nil && p.Served && p.hasPlan() {
		return markup.Stub("div", "map-shown")
	}
	return el("div", class("map-shown"), attr("id", "map-shown"), p.mapFigure(m, former))
}

// mapFigure is a map with its finding, and the table that says the same.
func (p *Page) mapFigure(m *analysis.SplitMap, former bool) *markup.Node {
	figure := el("figure", class("map-figure"), hook("figure"), attr("aria-labelledby", "map-finding"))
	if m == nil {
		figure.Children = append(figure.Children, el("p", class("map-wait"), p.text(mapWait)))
		return figure
	}
	if former {
		figure.Attrs[0].Value = "map-figure is-former"
		figure.Attrs = append(figure.Attrs, markup.A("aria-busy", "true"))
	}
	figure.Children = append(figure.Children,
		el("h2", attr("id", "map-finding"), plain(p.mapFinding(m))),
		el("p", class("measure"), plain(p.mapMeasure(m))))
	if !p.hasPlan() {
		return figure
	}
	if m.Grid.N > 0 {
		figure.Children = append(figure.Children,
			el("div", class("map-field"), attr("id", MapField), attr("role", "application"), attr("tabindex", "0"),
				attr("aria-label", p.textOf(mapPoint, "shares", p.SharesText(), "value", p.mapValue(p.mapMine()))),
				attr("aria-describedby", "map-hint"), p.triangle(m).SVG()),
			el("p", class("help"), attr("id", "map-hint"), p.text(mapKeys)),
			p.mapSteps(m))
	}
	figure.Children = append(figure.Children, p.mapTable(m), p.mapPlateau(m))
	return figure
}

// knownMap is the map of the page's scenario; nil where there is none yet.
func (p *Page) knownMap() *analysis.SplitMap {
	if p.Analysis == nil || p.Analysis.Map == nil || p.Analysis.Map.Grid.Fixed != p.Session.Map.Fixed {
		return nil
	}
	return p.Analysis.Map
}

// triangle is the drawing of the map, in units that people read.
func (p *Page) triangle(m *analysis.SplitMap) chart.Triangle {
	o := p.Session.Map.Outcome
	scale := p.mapScale()
	values := make([]float64, len(m.Values[o]))
	for i, v := range m.Values[o] {
		values[i] = v * scale
	}
	t := chart.Triangle{
		Lang: p.Lang, Label: p.mapFinding(m) + ". " + p.mapMeasure(m), Width: 320,
		N: m.Grid.N, Values: values, Less: outcome.All[o].Less, Format: mapFormats[o],
	}
	for i, k := range m.Grid.Kinds {
		t.Corners[i] = chart.Corner{Name: p.in(shortNames[k]), Note: scenario.Tenths.Format(p.Lang, float64(m.Grid.Free)), Style: chart.Style(k) + chart.Gigafactories}
	}
	if plateau := m.Plateau; plateau != nil && !p.mapFlat(m) {
		t.Plateau = &chart.Plateau{N: plateau.Grid.N, Values: plateau.Equal[o], Level: analysis.EqualEnough + 1e-9}
	}
	t.Pins = p.mapPins(m)
	return t
}

// mapPins are the best split, the plan's and the visitor's own, where the map
// has a place for them.
func (p *Page) mapPins(m *analysis.SplitMap) []chart.Pin {
	var pins []chart.Pin
	pin := func(s landscape.Split, label string, kind chart.PinKind) {
		if free := float64(m.Grid.Free); m.Grid.Contains(s) && free > 0 {
			pins = append(pins, chart.Pin{Second: float64(s[m.Grid.Kinds[1]]) / free, Third: float64(s[m.Grid.Kinds[2]]) / free, Label: label, Kind: kind})
		}
	}
	own := p.Session.Scenario.Levers.SplitTenths
	if !p.mapFlat(m) {
		pin(m.Best(p.Session.Map.Outcome), p.in(mapBestPin), chart.BestPin)
	}
	plan, mine := p.in(mapPlanPin), p.in(mapMinePin)
	if own == analysis.PlanSplit {
		plan, mine = "", p.in(mapBothPin)
	}
	pin(analysis.PlanSplit, plan, chart.RingPin)
	pin(own, mine, chart.GripPin)
	return pins
}

// mapSteps are the buttons that do what the point does.
func (p *Page) mapSteps(m *analysis.SplitMap) *markup.Node {
	buttons := p.choices(mapMove)
	for _, k := range m.Grid.Kinds {
		do := "toward " + strconv.Itoa(int(k)) + " 1"
		buttons.Children = append(buttons.Children, el("button", class("chip"), attr("type", "submit"), attr("name", session.FormAction), attr("value", do),
			attr("data-do", do), attr("aria-label", p.textOf(mapMoveLabel, "name", p.in(shortNames[k]))), plain(p.textOf(mapMoveText, "name", p.in(shortNames[k])))))
	}
	return buttons
}
