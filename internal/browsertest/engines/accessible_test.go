package engines

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/engine"
)

// TestWhatAScreenReaderGets reads Firefox through AT-SPI, as a screen reader does. The
// server's page, the light program's and go-app's tell the same: every role, name,
// value and state, with locks and presets as toggle buttons. Changes are told at their
// place, and in the live region once the page is at rest.
func TestWhatAScreenReaderGets(t *testing.T) {
	firefox, err := engine.AccessibleFirefox()
	if err != nil {
		t.Fatal(err)
	}
	defer firefox.Close()
	p, light, full := gatedPage(t, firefox, "/en/")
	openRow := `((fold) => { fold.open = true; return document.querySelector('[data-do$="lock 2"]').checkVisibility(); })(document.getElementById("s.data_centres.more"))`
	wait(t, p, openRow)
	wait(t, p, hasArrived)
	before := tell(t, firefox)
	checkTold(t, before, []string{
		`slider "Gigafactories" 10%, 20 billion euros [focusable]`,
		`toggle button "Lock: Capacity (data centres)" [focusable]`,
		`slider "Support" 5%, 10 billion euros [focusable]`,
		`toggle button "The plan (our reading)" [pressed focusable]`,
		`toggle button "Equal shares" [focusable]`,
		`image "Share of enterprises with 10 or more employees that use AI, in %. 2024: 13.5%; 2035: 66%, without the plan 65%."`,
	})
	light()
	program(t, p, "light")
	wait(t, p, atRest)
	answered := tell(t, firefox)
	if diff := cmp.Diff(lines(before), lines(answered)); diff != "" {
		t.Errorf("the page is told otherwise once a program answers, want the same; - before, + after:\n%s", diff)
	}
	full()
	program(t, p, "full")
	wait(t, p, atRest)
	if diff := cmp.Diff(lines(answered), lines(tell(t, firefox))); diff != "" {
		t.Errorf("the page is told otherwise once go-app's program has taken over, want the same; - before, + after:\n%s", diff)
	}

	click(t, p, `[data-do="lock 2"]`)
	wait(t, p, `document.querySelector('[data-do="unlock 2"]')`)
	focus(t, p, "s.support")
	press(t, p, "Home")
	wait(t, p, `document.getElementById("status").textContent.startsWith("Adoption support 0%. ")`)
	wait(t, p, openRow)
	after := tell(t, firefox)
	chart := eval[string](t, p, `document.querySelector("#adoption [aria-label]:is(svg, [role=img])").getAttribute("aria-label")`)
	checkTold(t, after, []string{
		`toggle button "Lock: Capacity (data centres)" [pressed focusable]`,
		`slider "Support" 0%, 0 billion euros [focusable focused]`,
		`toggle button "The plan (our reading)" [focusable]`,
		`image "` + chart + `"`,
	})
	status := after.Find("status")
	said := eval[string](t, p, `document.getElementById("status").textContent`)
	if status == nil || status.Live != "polite" || status.Text != said || !strings.Contains(said, "against the plan") {
		t.Errorf("the live region is told as %+v, want %q", status, said)
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

// lines writes what a screen reader is told, a line for each element that is more than
// a box, without the note that the program is loading.
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

// line returns what a screen reader says first about an element.
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

// checkTold fails for each line wanted that is not told.
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
			t.Errorf("got\n%s\nwant %s among it", strings.Join(all, "\n"), w)
		}
	}
}
