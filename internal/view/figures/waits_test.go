package figures

import (
	"math"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// In every year the money that goes into the flow, and the money in all its states, is
// the sum announced and what came beyond it.
func TestWaitsTotals(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]float64{"": 200, "grid=0.3&to=2040": 200, "s=100,100,100,200,500": 200, "e=0": 0, "del=60": 200, "del=150&flow=2040": 275} {
		years := []string{"&flow=2025", "&flow=2031", "&flow=2040", "", "&flow=1999", "&flow=x"}
		if strings.Contains(link, "flow") {
			years = []string{""}
		}
		for _, year := range years {
			f, _ := pageAt(locale.En, link+year).Figure(view.FigureWaits)
			given, now := 0.0, 0.0
			for _, part := range f.Flow.Given {
				given += part.Value
			}
			for _, state := range f.Flow.Now {
				for _, v := range state.Of {
					now += v
				}
			}
			if math.Abs(given-want) > 1e-9 || math.Abs(now-want) > 1e-9 {
				t.Fatalf("%s: got %v given and %v now, want %v", link+year, given, now, want)
			}
		}
	}
}

// The flow is that of the year that the link asks for, and its title names that year.
func TestWaitsFinding(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]string{
		"":                     "Of €200bn, €85bn would be in service in 2035; €75bn would have been invested without the plan",
		"flow=2029":            "would be in service in 2029",
		"grid=0.2":             "In 2035, €69bn would wait for a connection to the power grid",
		"e=0":                  "Without money, nothing waits",
		"to=2028":              "would be in service in 2028",
		"s=0,0,0,1000&to=2030": "€41bn would be in service in 2030",
	} {
		if f, _ := pageAt(locale.En, link).Figure(view.FigureWaits); !strings.Contains(f.Finding, want) {
			t.Errorf("%q: got %s, want %q in it", link, f.Finding, want)
		}
	}
}
