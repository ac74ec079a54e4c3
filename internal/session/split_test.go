package session_test

import (
	"testing"

	"aicontinent/internal/session"
	"aicontinent/internal/split"
)

func TestStop(t *testing.T) {
	for _, c := range []struct {
		name, link string
		before     []string
		do, value  string
		want       string
		share      int
		stop       split.Stop
	}{
		{"up to a lock", "s=400,200,300,100", []string{"lock 2"}, "set s.gigafactories", "90", "s=700,0,300,0", 0, split.Stop{Reason: split.Locked, At: 700, By: [4]bool{2: true}}},
		{"locked itself", "", []string{"lock 0"}, "set s.gigafactories", "90", "", 0, split.Stop{Reason: split.Locked, At: 100, By: [4]bool{0: true}}},
		{"a step against a lock", "", []string{"lock 0"}, "step s.gigafactories 1", "", "", 0, split.Stop{Reason: split.Locked, At: 100, By: [4]bool{0: true}}},
		{"from one, as asked", "", []string{"rule 2"}, "set s.support", "30", "s=100,50,550,300", 3, split.Stop{}},
		{"from one that runs dry", "", []string{"rule 1"}, "set s.support", "30", "s=100,0,800,100", 3, split.Stop{Reason: split.Empty, At: 100, By: [4]bool{1: true}}},
		{"from one that is locked", "", []string{"rule 1", "lock 1"}, "set s.support", "30", "", 3, split.Stop{Reason: split.Locked, At: 50, By: [4]bool{1: true}}},
		{"the one that gives, itself", "", []string{"rule 3"}, "set s.support", "30", "s=74,37,589,300", 3, split.Stop{}},
		{"a grip", "", nil, "grip 0", "12.5", "s=125,25,800,50", 0, split.Stop{}},
		{"a grip to its neighbour's end", "", nil, "grip 0", "90", "s=150,0,800,50", 0, split.Stop{Reason: split.Empty, At: 150, By: [4]bool{1: true}}},
		{"a grip past the left end", "", nil, "grip 1", "-30", "s=100,0,850,50", 1, split.Stop{}},
		{"a grip far past the right end", "", nil, "grip 0", "99999999999999999999", "s=150,0,800,50", 0, split.Stop{Reason: split.Empty, At: 150, By: [4]bool{1: true}}},
		{"a grip beside a lock", "", []string{"lock 1"}, "grip 0", "12", "", 0, split.Stop{Reason: split.Locked, At: 100, By: [4]bool{1: true}}},
		{"leave unassigned", "", []string{"rule -2"}, "set s.data_centres", "50", "s=100,50,500,50,300", 2, split.Stop{}},
		{"take the unassigned", "s=100,50,500,50,300", []string{"rule -2"}, "step s.support 10", "", "s=100,50,500,150,200", 3, split.Stop{}},
		{"little unassigned", "s=100,50,500,50,300", []string{"rule -2"}, "set s.support", "50", "s=100,50,500,350", 3, split.Stop{Reason: split.Spent, At: 350}},
		{"locked, from the unassigned", "s=100,50,500,50,300", []string{"rule -2", "lock 3"}, "set s.support", "50", "s=100,50,500,50,300", 3, split.Stop{Reason: split.Locked, At: 50, By: [4]bool{3: true}}},
		{"in proportion, some unassigned", "s=100,100,200,100,500", nil, "set s.support", "30", "s=50,50,100,300,500", 3, split.Stop{}},
		{"in proportion, up to the unassigned", "s=100,100,200,100,500", nil, "set s.support", "80", "s=0,0,0,500,500", 3, split.Stop{Reason: split.OthersEmpty, At: 500}},
		{"the grip of the unassigned", "s=100,50,500,50,300", nil, "grip 3", "80", "s=100,50,500,150,200", 3, split.Stop{}},
		{"assign", "s=100,50,500,50,300", nil, "assign", "", "s=143,71,715,71", 0, split.Stop{}},
		{"sharing out beside locks", "s=100,50,500,50,300", []string{"lock 0", "lock 2"}, "assign", "", "s=100,200,500,200", 0, split.Stop{}},
		{"a grip, whatever the rule", "", []string{"rule 3"}, "grip 0", "12", "s=120,30,800,50", 0, split.Stop{}},
	} {
		s := started(c.link)
		do(s, c.before...)
		s.Do(session.Action{Do: c.do, Value: c.value})
		expect(t, s, c.name, c.want)
		if s.Stop != c.stop || s.Stopped != c.share {
			t.Errorf("%s: share %d stops with %+v, want share %d, %+v", c.name, s.Stopped, s.Stop, c.share, c.stop)
		}
	}
}

// A stop is reported until something else is done.
func TestStopIsForgotten(t *testing.T) {
	for _, next := range []string{"unlock 2", "lock 1", "preset equal", "reset s", "reset all", "aim on", "step e 1", "step s.gigafactories -1"} {
		s := started("s=400,200,300,100")
		do(s, "lock 2")
		set(s, "s.gigafactories", "90")
		if s.Stop.Reason != split.Locked {
			t.Fatalf("stop %+v", s.Stop)
		}
		do(s, next)
		if s.Stop != (split.Stop{}) {
			t.Errorf("%s leaves the stop %+v", next, s.Stop)
		}
	}
}

// Shares at zero return to their last values.
func TestZeroSharesComeBack(t *testing.T) {
	s := started("")
	set(s, "s.gigafactories", "100")
	expect(t, s, "everything", "s=1000,0,0,0")
	set(s, "s.gigafactories", "10")
	expect(t, s, "and back", "")

	s = started("")
	for _, v := range []string{"50", "90", "100"} {
		live(s, "s.gigafactories", v)
	}
	do(s, "commit")
	live(s, "s.gigafactories", "40")
	live(s, "s.gigafactories", "10")
	expect(t, s, "in two drags", "")

	s = started("s=1000,0,0,0")
	set(s, "s.gigafactories", "10")
	expect(t, s, "with nothing to remember", "s=100,300,300,300")

	s = started("")
	live(s, "s.gigafactories", "100")
	s.Cancel()
	s.Load("s=1000,0,0,0")
	set(s, "s.gigafactories", "10")
	expect(t, s, "as they were before Back", "")
}
