package main

import (
	"strings"
	"testing"
)

// Every drawn parameter and every lever is listed, for the year that was asked for, or
// for the horizon.
func TestSensitivity(t *testing.T) {
	list := rows(t, "sensitivity", "e=300&to=2032&p.firm_gain=0.08", "--draws=1024", "--format=csv")
	kinds := map[string]int{}
	for _, row := range list[1:] {
		kinds[row[0]]++
		if row[1] == "firm_gain" {
			t.Error("firm_gain, which the link sets, is drawn; want it left out")
		}
	}
	if kinds["parameter"] != 67 || kinds["family"] != 6 || kinds["member"] != 0 || kinds["lever"] != 17 {
		t.Errorf("got %v, want 67 parameters, 6 families and 17 levers", kinds)
	}
	members := map[string]int{}
	for _, row := range rows(t, "sensitivity", "p.ceiling_blocked=0.6", "--draws=1024", "--members", "--format=csv")[1:] {
		members[row[0]]++
		if row[1] == "ceiling_blocked" {
			t.Error("ceiling_blocked, which the link sets, is still a member of its family; want it left out")
		}
	}
	if members["member"] != 23 || members["family"] != 6 {
		t.Errorf("with members got %v, want 23 members and 6 families", members)
	}
	at := func(args ...string) string {
		return strings.Split(output(t, append([]string{"sensitivity", "e=300&to=2032", "--draws=1024", "--outcome=adoption"}, args...)...), "\n")[1]
	}
	if got := at(); !strings.HasPrefix(got, "adoption in 2032: ") {
		t.Errorf("the heading is %s, want adoption in 2032, where the scenario ends", got)
	}
	if got := at("--year", "2030"); !strings.HasPrefix(got, "adoption in 2030: ") {
		t.Errorf("the heading is %s, want adoption in 2030, which was asked for", got)
	}
	if at("--seed", "2") == at() {
		t.Error("seeds 1 and 2 give the same output, want other draws")
	}
}
