package session_test

import (
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/landscape"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/split"
)

func TestMapInTheLink(t *testing.T) {
	s := session.New(locale.En, "?e=300&utm_source=x")
	if s.OnMap() {
		t.Error("a plain link is on the map")
	}
	for _, a := range []session.Action{
		{Do: "map adoption"}, {Do: "hold 2"}, {Do: "seek on"}, {Do: "set map.electricity", Value: "12.5"}, {Do: "set map.balance", Value: "-3"},
		{Do: "set map.tripled", Value: "2035"}, {Do: "set map.floor.3", Value: "7.5"},
	} {
		if s.Do(a) {
			t.Errorf("%s changes the scenario", a.Do)
		}
	}
	want := "e=300&utm_source=x&map=adoption&map.held=2&map.electricity=12.5&map.balance=-3&map.tripled=2035&map.floor.3=75&map.best=1"
	if got := s.Query(); got != want {
		t.Errorf("the link is %s, want %s", got, want)
	}
	again := session.New(locale.En, "?"+want)
	if again.Map != s.Map || again.Query() != want || !again.OnMap() || len(again.Problems) != 0 {
		t.Errorf("read back: %+v, %q, %v", again.Map, again.Query(), again.Problems)
	}
	limits := landscape.Limits{AddedTWh: landscape.Limit{Set: true, Value: 12.5}, BalanceBn: landscape.Limit{Set: true, Value: -3}, TripledBy: 2035, Floor: landscape.Split{3: 75}}
	if s.Map.Limits != limits || s.Map.Fixed != model.DataCentres || !s.Map.Sought {
		t.Errorf("%+v", s.Map)
	}
	for _, a := range []session.Action{
		{Do: "map gdp"}, {Do: "hold 0"}, {Do: "seek off"}, {Do: "set map.electricity"}, {Do: "set map.balance", Value: " "},
		{Do: "set map.tripled"}, {Do: "set map.floor.3", Value: "0"},
	} {
		s.Do(a)
	}
	if got := s.Query(); got != "e=300&utm_source=x" {
		t.Errorf("as at first, the link is %s", got)
	}
}

func TestMapRefuses(t *testing.T) {
	for id, typed := range map[string]string{
		"map.electricity": "lots", "map.balance": "900", "map.tripled": "2030.5", "map.floor.0": "120", "map.floor.1": "1.25",
	} {
		s := session.New(locale.En, "")
		s.Do(session.Action{Do: "set " + id, Value: typed})
		if p, ok := s.Refused[id]; !ok || p.Typed(locale.En) == "" || s.OnMap() {
			t.Errorf("%s: %q is taken: %+v", id, typed, s.Map)
		}
		s.Do(session.Action{Do: "set " + id})
		if len(s.Refused) != 0 {
			t.Errorf("%s: still refused once it is empty", id)
		}
	}
	s := session.New(locale.En, "?map=nothing&map.held=9&map.tripled=1&map.floor.0=-5&map.balance=x")
	if s.OnMap() || len(s.Problems) != 0 {
		t.Errorf("unreadable parts count: %+v, %v", s.Map, s.Problems)
	}
}

// A form without scripts sets the same limits, and removes those that it leaves
// empty.
func TestMapByForm(t *testing.T) {
	s := session.FromForm(locale.Fr, values(map[string]string{
		session.FormLink: "map.electricity=20&map.floor.1=50&", session.FormMap: "1", "map.electricity": "", "map.balance": "−4,5", "map.floor.1": "5",
		session.FormAction: "seek on",
	}))
	if got := s.Query(); got != "map.balance=-4.5&map.floor.1=50&map.best=1" {
		t.Errorf("the link is %s: %+v", got, s.Refused)
	}
	s = session.FromForm(locale.Fr, values(map[string]string{session.FormLink: "map.electricity=20", session.FormAction: "map jobs"}))
	if got := s.Query(); got != "map=jobs&map.electricity=20" {
		t.Errorf("a form without the map's fields: %s", got)
	}
}

func values(m map[string]string) func(string) string {
	return func(name string) string { return m[name] }
}

// Placing a point on the map keeps the money, the fixed share and the locked ones,
// comes as near as whole percents allow, and can be undone by placing it back.
func TestPlaceKeepsTheMoney(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start := split.Shares(drawShares(t))
		s := session.New(locale.En, "")
		s.Scenario.Levers.SplitTenths = start
		fixed := rapid.IntRange(0, 3).Draw(t, "fixed")
		s.Do(session.Action{Do: "hold " + string(rune('0'+fixed))})
		for k := range s.Locks {
			s.Locks[k] = rapid.Bool().Draw(t, "locked")
		}
		third := rapid.Float64Range(-10, 110).Draw(t, "third")
		second := rapid.Float64Range(-10, 110).Draw(t, "second")
		s.Do(session.Action{Do: "place", Value: locale.En.Number(second, 2) + " " + locale.En.Number(third, 2), Live: true})
		got := split.Shares(s.Scenario.Levers.SplitTenths)
		if !got.Valid() || got.Sum() != start.Sum() || got[fixed] != start[fixed] {
			t.Fatalf("%v becomes %v", start, got)
		}
		for k, locked := range s.Locks {
			if locked && got[k] != start[k] {
				t.Fatalf("%v becomes %v: %d was locked", start, got, k)
			}
		}
		if s.Locks == (split.Locks{}) && third >= 0 && third <= 100 {
			g := landscape.NewGrid(start, model.Kind(fixed), landscape.Fine)
			if d := float64(got[g.Kinds[2]]) - third/100*float64(g.Free); d < -7 || d > 7 {
				t.Fatalf("%v at %v %% becomes %v", start, third, got)
			}
		}
		s.Cancel()
		if s.Scenario.Levers.SplitTenths != start {
			t.Fatalf("undone, it is %v and not %v", s.Scenario.Levers.SplitTenths, start)
		}
	})
}

// A step on the map moves one percent to a share from the others that are free.
func TestToward(t *testing.T) {
	s := session.New(locale.En, "")
	for _, c := range []struct {
		do   string
		want split.Shares
	}{
		{"toward 3 1", split.Shares{100, 49, 791, 60}},
		{"toward 3 1", split.Shares{100, 49, 781, 70}},
		{"toward 3 -2", split.Shares{100, 50, 800, 50}},
		{"toward 2 1 1", split.Shares{100, 40, 810, 50}},
		{"toward 2 9 1", split.Shares{100, 0, 850, 50}},
		{"toward 0 5", split.Shares{100, 0, 850, 50}}, // fixed
		{"toward 1 1 2", split.Shares{100, 10, 840, 50}},
	} {
		s.Do(session.Action{Do: c.do, Live: true})
		if got := split.Shares(s.Scenario.Levers.SplitTenths); got != c.want {
			t.Errorf("%s: %v, want %v", c.do, got, c.want)
		}
	}
}

func TestTake(t *testing.T) {
	s := session.New(locale.En, "")
	s.Locks[0] = true
	if !s.Do(session.Action{Do: "split 0,560,0,440"}) || s.Scenario.Levers.SplitTenths != (landscape.Split{0, 560, 0, 440}) || s.Locks[0] || !s.Unlocked {
		t.Errorf("%v, locks %v", s.Scenario.Levers.SplitTenths, s.Locks)
	}
	for _, bad := range []string{"split", "split 1,2,3", "split 500,500,500,0", "split -1,1,0,0", "split a,b,c,d"} {
		if s.Do(session.Action{Do: bad}) {
			t.Errorf("%q changes the scenario to %v", bad, s.Scenario.Levers.SplitTenths)
		}
	}
}
