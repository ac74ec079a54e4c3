package site_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"aicontinent/internal/view"
)

// FuzzPage asks for the page of any query, as a link and as a form, and checks that the
// page has only elements that other pages have.
func FuzzPage(f *testing.F) {
	for _, seed := range []string{
		"", "e=300", "s=250,250,250,250&aim=75@2030&p.firm_gain=0.08", "e=999&e=1&s=1&p.x=1",
		`e="><script>alert(1)</script>`, `e=%22%3E%3Cscript%3Ealert(1)%3C/script%3E`, `utm="onmouseover="alert(1)`, `x='"--></title><img src=x onerror=alert(1)>`,
		`p."><b>=1`, `pace=<!--`, "e=%00%01%7f%80%ff", "e=\xff\xfe&\xc3=\x28", "e=\u202e\u2028", "e=%", "e=%2", "e=%zz&%=%", "&&&===", "#x?y#z",
		"e=" + strings.Repeat("9", 5000), strings.Repeat("<", 2000), strings.Repeat("&p.x=1", 900),
		`from-link=&e.n=<script>`, `from-link=%22%3E%3Cscript%3E%26e%3D300&do=reset "><x>`, "from-link=javascript:alert(1)&lease=3", "from-link=a%0d%0ab&e=3",
		"from-link=//evil.example/&do=dismiss", "from-link=&s.gigafactories.n=30&s.ai_factories.n=30&s.data_centres.n=30&s.support.n=<b>",
		"number=capacity&strip=jobs,gdp,energy&flow=2030", "number=nothing&strip=gdp,gdp,<b>,,,&flow=9999999999999999999&flow=2030", "strip=%2c%00&number=%22onclick=&flow=-1&e=0",
		"country=FR&sort=-share", "from-link=strip%3Djobs%26country%3Dfr%26&do=look number jobs&do=look strip jobs,gdp", "unconditioned=1&flow=2026&order=page&weigh=adoption",
		"e=1&m=0.1", "javascript:alert(1)", "//evil.example", "e=+300+", "e=3e2", "to=2040&from=2030&yrs=12", "e=0&aim=1@2027",
	} {
		f.Add(seed, false)
		f.Add(seed, true)
	}
	h, known := handlerAt(f, ""), knownElements(f)
	f.Fuzz(func(t *testing.T, query string, english bool) {
		t.Parallel() // In plain tests only the seeds run.
		path := "/fr/"
		if english {
			path = "/en/"
		}
		checkPage(t, h, known, path, query)
	})
}

// FuzzComparePage does the same for the page that compares two scenarios.
func FuzzComparePage(f *testing.F) {
	for _, seed := range []string{
		"", "b=", "a=e%3D300&b=s%3D250,250,250,250", "a=e%3Dmuch%26late%3D2&b=s%3D1,2", "a=%zz&a=&b=%26&b==", `a="><script>alert(1)</script>`, `b=e%3D%22%3E%3Cscript%3E`,
		"a=https%3A%2F%2Fevil.example%2F%3Fe%3D3%23x&outcome=jobs", "b=to%3D2030&a=to%3D2040&outcome=<b>&goal=<i>", "a=aim%3D75@2030&b=e%3D0", "from-link=&a=1", "b=javascript:alert(1)",
	} {
		f.Add(seed, false)
		f.Add(seed, true)
	}
	h, known := handlerAt(f, ""), knownElements(f)
	f.Fuzz(func(t *testing.T, query string, english bool) {
		t.Parallel() // In plain tests only the seeds run.
		path := "/fr/compare"
		if english {
			path = "/en/compare"
		}
		checkPage(t, h, known, path, query)
	})
}

// ownPages are links of the pages that the server alone writes.
var ownPages = []string{
	"/en/countries?country=FR&sort=-adoption", "/fr/countries?country=xx&sort=nothing&e=999", "/en/countries?country=DE&to=2028&aim=40@2027",
	"/fr/lease", "/en/lease?from-link=&from-terms=&price=x&months=0", "/en/lease?rate=6&e=300", "/en/data?e=300", "/fr/story?e=300", "/en/about",
}

// FuzzOwnPages does the same for the pages that the server alone writes: member states,
// lease or buy, data and story.
func FuzzOwnPages(f *testing.F) {
	pages := []string{view.CountriesPage, view.LeasePage, view.DataPage, view.StoryPage}
	for _, seed := range []string{
		"", "e=300&utm_source=x&country=FR&sort=name", "country=fr&country=DE&sort=-ahead&to=2030", "country=EL&sort=<b>&e=x", `country="><script>alert(1)</script>&sort=--`, "country=%00&sort=%e2%80%a8",
		"price=350000&months=48&e=300", "price=1e9&months=1&rate=0&residual=0&debt=0&tax=0&years=1&care=0", "price=1e400&rate=-0&rate=7&months=2.5", `rate="><b>&residual=<!--&care=&years=%`,
		"from-link=e%3D300%26utm_source%3Dx%26&from-terms=%26&price=350+000+%E2%82%AC&months=48&rate=7,2", "from-link=%26&from-terms=price%3Dx&residual=<i>", "from-terms=months%3D12%26rate%3D40&price=1",
		"from-link=%22%3E&country=FR&do=look+country+DE", "from-link=&e.n=300&sort=name", "strip=jobs,gdp&flow=2030&number=gdp&unconditioned=1", "s=250,250,250,250&aim=75@2030&p.firm_gain=0.08&m=0.1",
	} {
		for i := range pages {
			f.Add(seed, uint8(i), i%2 == 0)
		}
	}
	h, known := handlerAt(f, ""), knownElements(f)
	f.Fuzz(func(t *testing.T, query string, page uint8, english bool) {
		t.Parallel() // In plain tests only the seeds run.
		path := "/fr/"
		if english {
			path = "/en/"
		}
		checkPage(t, h, known, path+pages[int(page)%len(pages)], query)
	})
}

func checkPage(t *testing.T, h http.Handler, known map[string]bool, path, query string) {
	w := get(h, path+"?"+query)
	checkHeaders(t, query, w.Header())
	switch w.Code {
	case http.StatusOK:
	case http.StatusSeeOther:
		if location := w.Header().Get("Location"); location != path && !strings.HasPrefix(location, path+"?") {
			t.Errorf("the form leads to %q, want %s", location, path)
		}
		return
	case http.StatusRequestURITooLong:
		return
	default:
		t.Fatalf("answers %d, want a status of pages", w.Code)
	}
	document := w.Body.String()
	if lower := strings.ToLower(query); !strings.Contains(lower, `\`) && !strings.Contains(lower, "5c") && strings.Contains(document, `\u`) {
		t.Error(`the page says \u, want letters`)
	}
	root := parse(t, document)
	list := elements(root)
	checkSafe(t, list)
	checkReferences(t, list)
	for n := range root.Descendants() {
		if n.Type == html.CommentNode {
			t.Errorf("got the comment %q, want none", n.Data)
		}
	}
	for _, n := range list {
		if !known[n.Data] {
			t.Errorf("got <%s>, want only elements of other pages", n.Data)
		}
		for _, a := range n.Attr {
			if !known[n.Data+" "+a.Key] {
				t.Errorf("got <%s %s>, want only attributes of other pages", n.Data, a.Key)
			}
		}
	}
}

// knownElements returns every element, and every attribute with its element, of pages of every
// kind.
func knownElements(t testing.TB) map[string]bool {
	known := map[string]bool{}
	for _, target := range slices.Concat(documents, ownPages) {
		for _, n := range elements(parse(t, body(t, handlerAt(t, ""), target))) {
			known[n.Data] = true
			for _, a := range n.Attr {
				known[n.Data+" "+a.Key] = true
			}
		}
	}
	return known
}
