package engines

import (
	"testing"

	"aicontinent/internal/engine"
)

// loaded waits for the document of an address.
func loaded(t *testing.T, p engine.Page, where string) {
	t.Helper()
	wait(t, p, `document.readyState === "complete" && (`+where+`)`)
}

// On the page of the member states a tile opens a country, the headings of the table
// sort it, and the form opens another country.
func TestCountries(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := page(t, e, engine.View{})
		if err := p.Open(server.URL + "/en/countries"); err != nil {
			t.Fatal(err)
		}
		click(t, p, `.tile[href*="country=FR"]`)
		loaded(t, p, `location.search === "?country=FR"`)
		wait(t, p, `document.querySelector('.tile[aria-current="true"]').textContent.startsWith("FR") && document.title.startsWith("France")`)
		click(t, p, `#table th:first-child a`)
		loaded(t, p, `new URLSearchParams(location.search).get("sort") === "name" && location.search.includes("country=FR")`)
		wait(t, p, `document.querySelector("#table th:first-child").getAttribute("aria-sort") === "ascending" && document.querySelector("#table tbody tr:nth-child(2) th").textContent.startsWith("Austria")`)
		eval[bool](t, p, `(document.getElementById("pick").value = "PL", true)`)
		click(t, p, `.ask button[type="submit"]`)
		loaded(t, p, `new URLSearchParams(location.search).get("country") === "PL"`)
		wait(t, p, `document.title.startsWith("Poland")`)
	})
}

// The form of lease or buy answers, and names what it cannot read.
func TestLease(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := page(t, e, engine.View{})
		if err := p.Open(server.URL + "/en/lease"); err != nil {
			t.Fatal(err)
		}
		before := eval[string](t, p, `document.querySelector("#answer .verdict").textContent`)
		focus(t, p, "months")
		press(t, p, "Control+a", "2", "4", "Enter")
		loaded(t, p, `new URLSearchParams(location.search).get("months") === "24"`)
		wait(t, p, `document.getElementById("months").value === "24" && document.querySelectorAll("#by-month tbody tr").length === 25`)
		if after := eval[string](t, p, `document.querySelector("#answer .verdict").textContent`); after == before {
			t.Errorf("the answer is still %q, want another", after)
		}
		focus(t, p, "price")
		press(t, p, "Control+a", "x", "y")
		click(t, p, `#terms button[type="submit"]`)
		loaded(t, p, `document.getElementById("price-refused")?.textContent.includes("xy")`)
		wait(t, p, `document.getElementById("price").getAttribute("aria-invalid") === "true" && document.getElementById("price").value === "xy" && document.getElementById("months").value === "24"`)
	})
}

// The files of the data page exist and are what the page names: tables that begin with a
// row of names, and a spreadsheet.
func TestData(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := page(t, e, engine.View{})
		if err := p.Open(server.URL + "/en/data?e=300"); err != nil {
			t.Fatal(err)
		}
		if bad := eval[[]string](t, p, `Promise.all([...document.querySelectorAll("a[download]")].map(async (a) => {
  const answer = await fetch(a.href);
  const [names, first] = (await answer.text()).split("\n");
  if (a.href.includes(".xlsx?")) return answer.ok && /spreadsheet/.test(answer.headers.get("Content-Type")) && names.startsWith("PK") ? "" : a.href;
  return answer.ok && /^text\/csv/.test(answer.headers.get("Content-Type")) && names.split(",").length > 1 && first ? "" : a.href;
})).then((list) => list.length > 5 ? list.filter((href) => href) : ["only " + list.length])`); len(bad) > 0 {
			t.Errorf("these are neither tables nor spreadsheets, want all to be: %q", bad)
		}
		eval[bool](t, p, `(document.querySelector('a[download][href*="simulate"]').focus(), true)`)
		wait(t, p, `document.activeElement.href.includes("e=300")`)
	})
}

// Each stop of the story leads to the calculator with a control moved, and to the next
// stop.
func TestStory(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := page(t, e, engine.View{})
		if err := p.Open(server.URL + "/en/story"); err != nil {
			t.Fatal(err)
		}
		click(t, p, `#story-1 a[href="#story-2"]`)
		wait(t, p, `location.hash === "#story-2"`)
		click(t, p, `#story-3 .primary`)
		loaded(t, p, `location.pathname === "/en/" && location.hash === "#s.support"`)
		ready(t, p)
		wait(t, p, `document.getElementById("s.support").value === "10"`)
		checkTotal(t, p)
		back(t, p)
		loaded(t, p, `location.pathname === "/en/story"`)
	})
}
