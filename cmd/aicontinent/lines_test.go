package main

import (
	"strconv"
	"strings"
	"testing"
)

// The figures of the default scenario, whose effects add up to the outcome.
func TestLines(t *testing.T) {
	list := rows(t, "lines", "--format=csv")
	if got := strings.Join(list[0], ","); got != "line,share_of_money,euros_bn,effect,share_of_effect" {
		t.Errorf("the header is %s, want the line, its money and its effect, each with its share", got)
	}
	sum := 0.0
	for i, want := range []string{"gigafactories 1.359", "ai_factories 4.307", "data_centres 6.386", "support 4.649"} {
		v, err := strconv.ParseFloat(list[1+i][3], 64)
		if got := list[1+i][0] + " " + strconv.FormatFloat(v, 'f', 3, 64); got != want || err != nil {
			t.Errorf("%s, want %s (%v)", got, want, err)
		}
		sum += v
	}
	if got := strconv.FormatFloat(sum, 'f', 2, 64); got != "16.70" {
		t.Errorf("the effects add up to %s, want 16.70", got)
	}
	if text := output(t, "lines"); !strings.Contains(text, "10 % of the money, for support and AI factories, give 54 % of the effect.") {
		t.Errorf("got %s, want the finding that 10 %% of the money give 54 %% of the effect", text)
	}
	if got := rows(t, "lines", "e=0", "--format=csv")[1]; got[3] != "0" || got[4] != "" {
		t.Errorf("without money the first line is %q, want an effect of 0 and no share of it", got)
	}
	if text := output(t, "lines", "--outcome=adoption", "--year=2030"); !strings.HasPrefix(strings.Split(text, "\n")[1], "adoption in 2030: ") {
		t.Errorf("got %s, want the effects on adoption in 2030", text)
	}
}
