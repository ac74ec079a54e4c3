package gesture_test

import (
	"math"
	"testing"

	"aicontinent/internal/gesture"
	"aicontinent/internal/locale"
	"aicontinent/internal/session"
)

func TestKeys(t *testing.T) {
	for _, c := range []struct {
		do, key string
		shift   bool
		value   string
	}{
		{"set s.support", "ArrowRight", false, "6"}, {"set s.support", "ArrowDown", false, "4"},
		{"set s.support", "ArrowUp", true, "5.5"}, {"set s.support", "PageUp", false, "15"},
		{"set s.support", "PageDown", false, "0"}, {"set s.data_centres", "End", false, "100"}, {"set s.support", "Home", false, "0"},
	} {
		a, ok := gesture.Key(session.New(locale.En, ""), c.do, c.key, c.shift)
		if want := (session.Action{Do: c.do, Value: c.value, Live: true}); !ok || a != want {
			t.Errorf("%s %s: %v, want %v", c.do, c.key, a, want)
		}
	}
	for _, other := range [][2]string{{"set e", "ArrowRight"}, {"set s.support", "x"}, {"lock 1", "End"}, {"", "End"}} {
		if a, ok := gesture.Key(session.New(locale.En, ""), other[0], other[1], false); ok {
			t.Errorf("%v gives %v, want no action", other, a)
		}
	}
}

func TestSliders(t *testing.T) {
	s := gesture.Slider{Field: "lease", Low: 0, High: 100, Step: 5, Value: 15}
	for _, c := range []struct {
		got  session.Action
		want session.Action
	}{
		{s.Tap(0.5), session.Action{Do: "step lease 10"}},
		{s.Tap(0.1), session.Action{Do: "step lease -10"}},
		{s.Drag(0.28), session.Action{Do: "set lease", Value: "45", Live: true}},
		{s.Drag(-2), session.Action{Do: "set lease", Value: "0", Live: true}},
		{s.Drag(9), session.Action{Do: "set lease", Value: "100", Live: true}},
		{gesture.Slider{Field: "x", High: 1, Step: math.NaN()}.Drag(0.333), session.Action{Do: "set x", Value: "0.33", Live: true}},
		{gesture.Grip("1", 0.3312), session.Action{Do: "grip 1", Value: "33", Live: true}},
	} {
		if c.got != c.want {
			t.Errorf("%v, want %v", c.got, c.want)
		}
	}
	if v := gesture.Number("12.5"); v != 12.5 {
		t.Errorf("Number of 12.5 is %v, want 12.5", v)
	}
	if v := gesture.Number("any"); !math.IsNaN(v) {
		t.Errorf("Number of a word is %v, want NaN", v)
	}
}
