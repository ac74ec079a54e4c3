package engines

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/browser/engine"
)

// TestWhatAScreenReaderGets reads Firefox over AT-SPI, as a screen reader does.
// The page is told the same before its program takes over and after: every role,
// name, value and state, locks and presets as toggle buttons among them. What is
// changed is told where it stands, and once it is at rest in the live region.
func TestWhatAScreenReaderGets(t *testing.T) {
	firefox, err := engine.AccessibleFirefox()
	if err != nil {
		t.Fatal(err)
	}
	defer firefox.Close()
	h, release := gated(server.Config.Handler)
	p := page(t, firefox, engine.View{})
	if err := p.Open(served(t, h).URL + "/en/"); err != nil {
		t.Fatal(err)
	}
	before := tell(t, firefox)
	if eval[string](t, p, `document.documentElement.dataset.program`) != "server" {
		t.Fatal("the program is there already")
	}
	checkTold(t, before, []string{
		`slider "Gigafactories" 10%, 20 billion euros [focusable]`,
		`toggle button "Lock: Gigafactories" [focusable]`,
		`slider "Adoption support" 5%, 10 billion euros [focusable]`,
		`toggle button "The plan (our reading)" [pressed focusable]`,
		`toggle button "Equal shares" [focusable]`,
		`image "Share of enterprises with 10 or more employees that use AI, in %. 2024: 13.5%; 2035: 66%, without the plan 65%."`,
	})
	release()
	ready(t, p)
	if diff := cmp.Diff(lines(before), lines(tell(t, firefox))); diff != "" {
		t.Errorf("told otherwise once the program has taken over, - before, + after:\n%s", diff)
	}

	click(t, p, `[data-do="lock 2"]`)
	wait(t, p, `document.querySelector('[data-do="unlock 2"]')`)
	focus(t, p, "s.support")
	press(t, p, "Home")
	wait(t, p, `document.getElementById("status").textContent.includes("Adoption support 0%")`)
	after := tell(t, firefox)
	chart := eval[string](t, p, `document.querySelector("#adoption [aria-label]:is(svg, [role=img])").getAttribute("aria-label")`)
	checkTold(t, after, []string{
		`toggle button "Lock: Capacity (data centres)" [pressed focusable]`,
		`slider "Adoption support" 0%, 0 billion euros [focusable focused]`,
		`toggle button "The plan (our reading)" [focusable]`,
		`image "` + chart + `"`,
	})
	status := after.Find("status")
	if status == nil || status.Live != "polite" || !strings.Contains(status.Text, "Adoption support 0%") || !strings.Contains(status.Text, "of firms would use AI in 2035") {
		t.Errorf("the live region is told as %+v", status)
	}
}

func tell(t *testing.T, firefox *engine.Accessible) *engine.Told {
	t.Helper()
	told, err := firefox.Tell("/en/")
	if err != nil {
		t.Fatal(err)
	}
	return told
}

// lines writes what is told, a line for each element that is more than a box,
// without the note that the program is on its way.
func lines(told *engine.Told) []string {
	var list []string
	switch {
	case told.ID == "loader":
		return nil
	case told.Role != "section" || told.Name != "" || told.Live != "" || told.Text != "":
		list = append(list, fmt.Sprintf("%s | %q | %q", line(told), told.Description, told.Text))
	}
	for _, child := range told.Children {
		list = append(list, lines(child)...)
	}
	return list
}

// line is what a screen reader says first of an element.
func line(told *engine.Told) string {
	text := told.Role + fmt.Sprintf(` "%s"`, told.Name)
	if told.Value != "" {
		text += " " + told.Value
	}
	if len(told.States) > 0 {
		text += fmt.Sprint(" ", told.States)
	}
	return text
}

// checkTold fails for each line that is wanted and not told.
func checkTold(t *testing.T, told *engine.Told, want []string) {
	t.Helper()
	var all []string
	var walk func(*engine.Told)
	walk = func(told *engine.Told) {
		all = append(all, line(told))
		for _, child := range told.Children {
			walk(child)
		}
	}
	walk(told)
	for _, w := range want {
		if !slices.Contains(all, w) {
			t.Errorf("it is not told: %s\nbut:\n%s", w, strings.Join(all, "\n"))
		}
	}
}
