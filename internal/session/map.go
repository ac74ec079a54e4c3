package session

import (
	"strconv"
	"strings"

	"aicontinent/internal/landscape"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// Map is what a visitor chose to see on the map of all splits, and the limits of
// the best split that they look for. It is not part of the scenario: in the link it
// is one of the parts that are not levers.
type Map struct {
	Outcome int        // index in outcome.All
	Fixed   model.Kind // the share that is fixed on the map
	Limits  landscape.Limits
	Sought  bool // the best split was asked for
}

// Keys of the map in a link, and the name of a form field that says that the form
// contains the map's fields.
const (
	mapOutcome = "map"
	mapFixed   = "map.held"
	mapSought  = "map.best"
	mapPrefix  = "map."
	FormMap    = "map.form"
)

// MapFields lists the number fields of the best split's limits: electricity for
// the plan, public balance, the year of three times the capacity, and a floor
// for each share.
var MapFields = [...]scenario.Field{
	{ID: "map.electricity", Name: locale.Text("Electricity for the plan, at most"), Unit: scenario.TerawattHours, Min: 0, Max: 500},
	{ID: "map.balance", Name: locale.Text("Public money, at least"), Unit: scenario.Billions, Min: -500, Max: 500},
	{ID: "map.tripled", Name: locale.Text("Capacity tripled, at the latest in"), Unit: scenario.Year, Min: 2025, Max: model.LastYear, Whole: true},
	{ID: "map.floor.0", Name: locale.Text("Gigafactories, at least"), Unit: scenario.Tenths, Min: 0, Max: split.Whole, Whole: true},
	{ID: "map.floor.1", Name: locale.Text("AI factories, at least"), Unit: scenario.Tenths, Min: 0, Max: split.Whole, Whole: true},
	{ID: "map.floor.2", Name: locale.Text("Capacity, at least"), Unit: scenario.Tenths, Min: 0, Max: split.Whole, Whole: true},
	{ID: "map.floor.3", Name: locale.Text("Support, at least"), Unit: scenario.Tenths, Min: 0, Max: split.Whole, Whole: true},
}

// Limit returns the value of a field of [MapFields], and whether it is set.
func (m *Map) Limit(i int) (v float64, set bool) {
	l := &m.Limits
	switch i {
	case 0:
		return l.AddedTWh.Value, l.AddedTWh.Set
	case 1:
		return l.BalanceBn.Value, l.BalanceBn.Set
	case 2:
		return float64(l.TripledBy), l.TripledBy != 0
	}
	return float64(l.Floor[i-3]), l.Floor[i-3] != 0
}

func (m *Map) setLimit(i int, v float64, set bool) {
	l := &m.Limits
	switch i {
	case 0:
		l.AddedTWh = landscape.Limit{Set: set, Value: v}
	case 1:
		l.BalanceBn = landscape.Limit{Set: set, Value: v}
	case 2:
		l.TripledBy = int(v)
	default:
		l.Floor[i-3] = int(v)
	}
}

// defaultMap shows the effect on GDP, with the share of gigafactories fixed.
func defaultMap() Map {
	gdp, _ := outcome.Index("gdp")
	return Map{Outcome: gdp, Fixed: model.Gigafactories}
}

// mapOf reads the map from the rest of a link. Keys with invalid values are
// ignored, since they change no number of the scenario.
func mapOf(rest string) Map {
	m := defaultMap()
	for _, part := range strings.Split(rest, "&") {
		key, value, _ := strings.Cut(part, "=")
		switch key {
		case mapOutcome:
			if o, ok := outcome.Index(value); ok {
				m.Outcome = o
			}
		case mapFixed:
			if k, ok := kind(value); ok {
				m.Fixed = model.Kind(k)
			}
		case mapSought:
			m.Sought = true
		default:
			for i := range MapFields {
				if v, ok := scenario.ParseNumber(value); ok && MapFields[i].ID == key && MapFields[i].Check(v) == nil {
					m.setLimit(i, v, true)
				}
			}
		}
	}
	return m
}

// keepMap writes the map into the rest of the link, after everything else, leaving
// out defaults.
func (s *Session) keepMap() {
	var parts []string
	for _, part := range strings.Split(s.Rest, "&") {
		if key, _, _ := strings.Cut(part, "="); part != "" && key != mapOutcome && !strings.HasPrefix(key, mapPrefix) {
			parts = append(parts, part)
		}
	}
	first := defaultMap()
	if s.Map.Outcome != first.Outcome {
		parts = append(parts, mapOutcome+"="+outcome.All[s.Map.Outcome].ID)
	}
	if s.Map.Fixed != first.Fixed {
		parts = append(parts, mapFixed+"="+strconv.Itoa(int(s.Map.Fixed)))
	}
	for i := range MapFields {
		if v, set := s.Map.Limit(i); set {
			parts = append(parts, MapFields[i].ID+"="+scenario.FormatNumber(v))
		}
	}
	if s.Map.Sought {
		parts = append(parts, mapSought+"=1")
	}
	s.Rest = strings.Join(parts, "&")
}

// OnMap reports whether the link changes anything on the map.
func (s *Session) OnMap() bool { return s.Map != defaultMap() }

// OnMapTerms reports whether it changes more than the outcome shown.
func (s *Session) OnMapTerms() bool {
	m := s.Map
	m.Outcome = defaultMap().Outcome
	return m != defaultMap()
}

// doMap carries out an action on what the map shows.
func (s *Session) doMap(verb, object string) {
	switch verb {
	case "map":
		if o, ok := outcome.Index(object); ok {
			s.Map.Outcome = o
		}
	case "hold":
		if k, ok := kind(object); ok {
			s.Map.Fixed = model.Kind(k)
		}
	case "seek":
		s.Map.Sought = object != "off"
	}
	s.keepMap()
}

// setLimit sets a limit to what was typed, or records why that is refused. An empty
// text removes the limit.
func (s *Session) setLimit(i int, typed string) {
	f := &MapFields[i]
	delete(s.Refused, f.ID)
	if strings.TrimSpace(typed) == "" {
		s.Map.setLimit(i, 0, false)
		s.keepMap()
		return
	}
	v, problem := f.Typed(s.Lang, typed)
	if problem != nil {
		s.refuse(f.ID, *problem)
		return
	}
	s.Map.setLimit(i, v, true)
	s.keepMap()
}

// limitOf returns the index of a limit's field in [MapFields].
func limitOf(id string) (int, bool) {
	for i := range MapFields {
		if MapFields[i].ID == id {
			return i, true
		}
	}
	return 0, false
}

// MapKey returns the action of a key on the map: Left and Right between the first
// two corners, Up and Down to and from the third, by one percent, or with Page Up
// and Page Down by ten.
func (s *Session) MapKey(key string) (Action, bool) {
	kinds := landscape.NewGrid(s.Scenario.Levers.SplitTenths, s.Map.Fixed, landscape.Fine).Kinds
	first, second, third := strconv.Itoa(int(kinds[0])), strconv.Itoa(int(kinds[1])), strconv.Itoa(int(kinds[2]))
	do := ""
	switch key {
	case "ArrowRight":
		do = second + " 1 " + first
	case "ArrowLeft":
		do = first + " 1 " + second
	case "ArrowUp":
		do = third + " 1"
	case "ArrowDown":
		do = third + " -1"
	case "PageUp":
		do = third + " 10"
	case "PageDown":
		do = third + " -10"
	default:
		return Action{}, false
	}
	return Action{Do: "toward " + do, Live: true}, true
}
