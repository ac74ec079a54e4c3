package gesture_test

import (
	"testing"

	"aicontinent/internal/gesture"
)

func TestRuns(t *testing.T) {
	type change struct {
		control string
		at      float64
		rests   bool // the press ends with it
		same    bool // belongs to the same run as the previous change
	}
	for name, changes := range map[string][]change{
		"presses of one control":   {{"late", 0, true, false}, {"late", 100, true, true}, {"late", 100 + gesture.RunPause - 1, true, true}},
		"a pause between presses":  {{"late", 0, true, false}, {"late", gesture.RunPause, true, false}},
		"a pause within a drag":    {{"late", 0, false, false}, {"late", 10 * gesture.RunPause, false, true}},
		"another control":          {{"late", 0, true, false}, {"grid", 1, true, false}, {"late", 2, true, false}},
		"another one within a run": {{"late", 0, false, false}, {"grid", 1, false, false}, {"grid", 2, true, true}},
	} {
		var r gesture.Run
		for i, c := range changes {
			if got := r.Extend(c.control, c.at); got != c.same {
				t.Errorf("%s: change %d belongs to the run: got %v, want %v", name, i, got, c.same)
			}
			if c.rests {
				r.Rest()
			}
		}
	}
}

func TestControls(t *testing.T) {
	for _, c := range []struct {
		first, second string
		same          bool
	}{
		{"set late", "step late -1", true}, {"set p.firm_gain", "step p.firm_gain 1", true},
		{"toward 1 1 2", "place", true}, {"aim on", "aim off", true}, {"side a", "side a", true}, {"swap", "swap", true},
		{"set late", "set late_n", false}, {"set s.support", "grip 3", false}, {"grip 0", "grip 1", false},
		{"side a", "side b", false}, {"preset equal", "preset adoption", false}, {"reset late", "set late", false},
		{"put e 300", "put e 400", false},
	} {
		if got := gesture.Control(c.first) == gesture.Control(c.second); got != c.same {
			t.Errorf("%q and %q are one control: got %v, want %v", c.first, c.second, got, c.same)
		}
	}
}
