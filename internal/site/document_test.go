package site_test

import (
	"crypto/sha256"
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"aicontinent/internal/view"
)

func parse(t testing.TB, document string) *html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(document))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

func elements(root *html.Node) []*html.Node {
	var list []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			list = append(list, n)
		}
	}
	return list
}

func attribute(n *html.Node, name string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val, true
		}
	}
	return "", false
}

func text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.TrimSpace(b.String())
}

// within reports whether a node is inside an element with the tag.
func within(n *html.Node, tag string) bool {
	for a := range n.Ancestors() {
		if a.Data == tag {
			return true
		}
	}
	return false
}

// documents are pages of every kind: plain, changed, with a target, and with values in
// links and forms that cannot be used.
var documents = []string{
	"/fr/", "/en/", "/fr/method", "/en/method",
	"/fr/?e=300&s=200,200,300,300&pace=1,1.5,1,1&aim=75@2030&lease=30&late=1.5&to=2040&p.firm_gain=0.08",
	"/en/?e=0", "/en/?aim=95@2027", "/fr/?aim=1@2040&e=12.5",
	"/fr/?e=999&s=1,2&p.nothing=1&aim=x&lease=1&lease=2&x=y", "/en/method?e=300&p.nothing=1",
	"/fr/?from-link=&e.n=x&p.firm_gain=99&s.support.n=120&late=0", "/fr/?e=300&number=capacity&strip=jobs,gdp,energy&flow=2030&unconditioned=1",
	"/fr/compare", "/en/compare?a=e%3D300%26late%3D2&b=aim%3D75@2030%26p.firm_gain%3D0.08&outcome=jobs",
	"/en/compare?a=e%3Dmuch&b=s%3D1,2", "/fr/?e=300&late=2&outcome=adoption&belief=pace&goal=75", "/en/?outcome=jobs&goal=x",
	"/en/?from-link=&s.gigafactories.n=30&s.ai_factories.n=30&s.data_centres.n=30&s.support.n=30",
}

func TestDocuments(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for _, target := range slices.Concat(documents, ownPages) {
		t.Run(target, func(t *testing.T) {
			document := body(t, h, target)
			if !strings.HasPrefix(document, "<!doctype html>\n") {
				t.Errorf("the document begins with %.40q, want a doctype", document)
			}
			list := elements(parse(t, document))
			scripts := 3 // the light program, the loader of go-app's program, the reading of charts
			if page, _, _ := strings.Cut(target[4:], "?"); slices.Contains(view.ServerPages, page) {
				scripts = 0 // the server writes these pages alone, and no program takes them over
			}
			checkHead(t, list, target[1:3], scripts)
			checkReferences(t, list)
			checkNames(t, list)
			checkHeadings(t, list)
			checkTables(t, list)
			checkSafe(t, list)
		})
	}
}

func checkHead(t *testing.T, list []*html.Node, lang string, scripts int) {
	count := map[string]int{}
	for _, n := range list {
		count[n.Data]++
		if got, _ := attribute(n, "lang"); n.Data == "html" && got != lang {
			t.Errorf("<html lang> is %q, want %q", got, lang)
		}
	}
	for tag, want := range map[string]int{"h1": 1, "title": 1, "main": 1, "header": 1, "footer": 1, "script": scripts, "img": 0, "style": 1, "base": 0, "iframe": 0} {
		if count[tag] != want {
			t.Errorf("%d <%s>, want %d", count[tag], tag, want)
		}
	}
}

// checkReferences checks that IDs are unique and that every reference finds its ID.
func checkReferences(t testing.TB, list []*html.Node) {
	ids := map[string]bool{}
	for _, n := range list {
		if id, ok := attribute(n, "id"); ok {
			if ids[id] || id == "" || strings.ContainsAny(id, " \t\n") {
				t.Errorf("the id %q is empty, has a space or is there twice; want one word, once", id)
			}
			ids[id] = true
		}
	}
	for _, n := range list {
		for _, name := range []string{"for", "form", "aria-describedby", "aria-labelledby", "aria-controls"} {
			v, ok := attribute(n, name)
			for _, id := range strings.Fields(v) {
				if !ids[id] {
					t.Errorf("<%s %s=%q>: no element has the id %s, want one", n.Data, name, v, id)
				}
			}
			if ok && v == "" {
				t.Errorf("<%s %s> is empty, want a value", n.Data, name)
			}
		}
		if href, _ := attribute(n, "href"); strings.HasPrefix(href, "#") && !ids[href[1:]] {
			t.Errorf("<a href=%q> leads nowhere, want an id on the page", href)
		}
	}
}

// checkNames checks that everything that assistive technology announces has a name.
func checkNames(t *testing.T, list []*html.Node) {
	labelled := map[string]bool{}
	for _, n := range list {
		if id, ok := attribute(n, "for"); ok && n.Data == "label" && text(n) != "" {
			labelled[id] = true
		}
	}
	for _, n := range list {
		if by, ok := attribute(n, "aria-labelledby"); ok {
			for _, of := range list {
				if id, _ := attribute(of, "id"); id == by && text(of) != "" {
					own, _ := attribute(n, "id")
					labelled[own] = true
				}
			}
		}
	}
	for _, n := range list {
		label, _ := attribute(n, "aria-label")
		id, _ := attribute(n, "id")
		kind, _ := attribute(n, "type")
		role, _ := attribute(n, "role")
		hidden, _ := attribute(n, "aria-hidden")
		named := true
		switch {
		case n.Data == "input" && kind != "hidden":
			named = label != "" || labelled[id]
		case n.Data == "button", n.Data == "a", n.Data == "summary":
			named = label != "" || text(n) != ""
		case n.Data == "svg":
			named = role == "img" && label != "" || hidden == "true"
		case n.Data == "nav", role == "region", role == "group":
			by, _ := attribute(n, "aria-labelledby") // checkReferences checks that its element exists.
			named = label != "" || by != ""
		case n.Data == "fieldset":
			named = n.FirstChild != nil && n.FirstChild.Data == "legend" && text(n.FirstChild) != ""
		}
		if !named {
			t.Errorf("<%s id=%q role=%q> has no name for a screen reader, want one", n.Data, id, role)
		}
	}
}

func checkHeadings(t *testing.T, list []*html.Node) {
	last := 0
	for _, n := range list {
		if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' {
			level := int(n.Data[1] - '0')
			if level > last+1 {
				t.Errorf("<%s> %q comes after a heading of level %d, want no level left out", n.Data, text(n), last)
			}
			if text(n) == "" {
				t.Errorf("<%s> is empty, want a heading", n.Data)
			}
			last = level
		}
	}
}

func checkTables(t *testing.T, list []*html.Node) {
	for _, n := range list {
		scope, _ := attribute(n, "scope")
		switch {
		case n.Data == "table" && (n.FirstChild == nil || n.FirstChild.Data != "caption" || text(n.FirstChild) == ""):
			t.Error("a table has no caption first, want one")
		case n.Data == "th" && !slices.Contains([]string{"col", "row", "colgroup", "rowgroup"}, scope):
			t.Errorf("<th scope=%q> %s, want a known scope", scope, text(n))
		}
	}
}

// checkSafe checks that the page has no code but the site's own scripts.
func checkSafe(t testing.TB, list []*html.Node) {
	t.Helper()
	policy := checkPolicy(t, list)
	for _, n := range list {
		switch n.Data {
		case "script":
			names := []string{}
			for _, a := range n.Attr {
				names = append(names, a.Key)
			}
			page := []string{"src", "data-base", "data-exec", "data-background", "data-wasm", "data-texts", "data-texts-integrity", "data-size", "data-percent", "data-loading", "data-failed", "data-stopped", "data-worker", "data-update", "data-update-button", "data-stale",
				"data-sparing", "data-unasked", "data-unasked-button", "data-copy-button", "data-copying", "data-copied", "data-copy-failed", "data-copy-older", "data-renew-button", "data-kept", "data-integrity", "data-origin", "data-host"}
			first := []string{"async", "fetchpriority", "src", "data-light", "data-lang", "data-base", "data-kept", "data-integrity", "data-origin", "data-host"}
			frame := []string{"src", "integrity", "crossorigin", "data-light", "data-integrity", "data-lang", "data-base", "data-keys", "data-kept", "data-failed", "data-stopped", "data-stale"}
			reading := []string{"defer", "src"}
			framed := append(reading, "integrity", "crossorigin")
			known := func(list []string) bool { return slices.Equal(names, list) }
			if !slices.ContainsFunc([][]string{page, first, frame, reading, framed}, known) || n.FirstChild != nil {
				t.Errorf("got a script with the attributes %v and the text %q, want one of the site's own", names, text(n))
			}
		case "style":
			// The policy allows a style element by the hash of its content alone.
			sum := sha256.Sum256([]byte(text(n)))
			if !strings.Contains(policy, "style-src 'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'") || n.Parent.Data != "head" {
				t.Errorf("got the style element %q, want it in the head, with its hash in the policy", text(n))
			}
		case "iframe", "object", "embed", "base", "frame":
			t.Errorf("got <%s>, want none", n.Data)
		}
		for _, a := range n.Attr {
			switch {
			case a.Key == "style" || a.Key == "srcdoc" || strings.HasPrefix(a.Key, "on"):
				t.Errorf("got <%s %s=%q>, want no style and no code in attributes", n.Data, a.Key, a.Val)
			case a.Key == "href" || a.Key == "src" || a.Key == "action":
				inside := strings.HasPrefix(a.Val, "/") && !strings.HasPrefix(a.Val, "//") && !strings.HasPrefix(a.Val, `/\`)
				if !inside && !strings.HasPrefix(a.Val, "#") && n.Data != "link" {
					t.Errorf("got <%s %s=%q>, want an address inside of the site", n.Data, a.Key, a.Val)
				}
			case ariaStates[a.Key] && a.Val != "true" && a.Val != "false":
				t.Errorf("got <%s %s=%q>, want true or false", n.Data, a.Key, a.Val)
			}
		}
	}
}

// ariaStates have to be true or false in full; an empty attribute would be neither.
var ariaStates = map[string]bool{
	"aria-hidden": true, "aria-pressed": true, "aria-expanded": true, "aria-current": true, "aria-checked": true,
	"aria-selected": true, "aria-disabled": true, "aria-busy": true, "aria-atomic": true, "focusable": true,
}

// The charts are drawn in the document, each with a table of its numbers.
func TestCharts(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	// Eleven figures and the map. Without a plan there is nothing to draw of what it adds.
	// The effect on GDP has another table, by line of money.
	for target, want := range map[string]int{"/fr/": 11, "/en/?e=0": 5, "/fr/?e=500&to=2028": 11} {
		charts, tables, figures := map[string]bool{}, 0, 0
		for _, n := range elements(parse(t, body(t, h, target))) {
			class, _ := attribute(n, "class")
			role, _ := attribute(n, "role")
			label, _ := attribute(n, "aria-label")
			switch {
			case n.Data == "svg" && slices.Contains(strings.Fields(class), "chart") && role == "img" && within(n, "figure"):
				charts[label] = true // the first chart is drawn twice, for narrow and for wide screens
			case n.Data == "table" && within(n, "figure"):
				tables++
			case n.Data == "figure":
				figures++
			}
		}
		if len(charts) != want || tables != want+2 || figures != 12 {
			t.Errorf("%s: %d charts, %d tables, %d figures, want %d, %d and 12", target, len(charts), tables, figures, want, want+2)
		}
	}
}

// The script that loads the program is among the first bytes of a page, before the
// styles, so that its download begins at once.
func TestProgramIsAskedForFirst(t *testing.T) {
	page := body(t, handlerAt(t, ""), "/en/")
	script, styles := strings.Index(page, "<script async"), strings.Index(page, "<style")
	if script < 0 || styles < 0 || script > styles {
		t.Errorf("the script begins at byte %d and the styles at %d, want the script first", script, styles)
	}
}
