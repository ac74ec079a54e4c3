package board

import (
	"strings"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
)

// The figures of others lie within the range of the control on whose track they are
// marked.
func TestStatedIsOnTheTrack(t *testing.T) {
	t.Parallel()
	for id, list := range stated {
		row, ok := evidence.Index(strings.TrimPrefix(id, scenario.ParameterPrefix))
		for _, s := range list {
			if p := &evidence.Table[row]; !ok || s.at < p.Low || s.at > p.High {
				t.Errorf("%s: a stated value is %v, want a parameter of evidence (found: %v) and from %v to %v", id, s.at, ok, p.Low, p.High)
			}
		}
	}
}
