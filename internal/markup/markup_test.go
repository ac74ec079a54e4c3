package markup_test

import (
	"strings"
	"testing"

	"aicontinent/internal/markup"
)

func TestString(t *testing.T) {
	el, a, text := markup.El, markup.A, markup.Text
	for _, c := range []struct {
		name string
		node *markup.Node
		want string
	}{
		{"text", text("a < b & c > d"), "a &lt; b &amp; c &gt; d"},
		{"no text", text(""), ""},
		{"empty element", el("div"), "<div></div>"},
		{"text in an element", el("p", text("5 %"), text(" de \"plus\"")), "<p>5 % de &#34;plus&#34;</p>"},
		{"attributes in order", el("a", a("href", "/?a=1&b=2"), a("title", `"'<>`)), `<a href="/?a=1&amp;b=2" title="&#34;'&lt;&gt;"></a>`},
		{"attributes after children", el("p", text("x"), markup.Class("big")), `<p class="big">x</p>`},
		{"boolean attributes", el("button", markup.Flag("disabled", true), markup.Flag("hidden", false), text("x")), "<button disabled>x</button>"},
		{"empty value", el("input", a("value", "")), "<input value>"},
		{"void elements", el("p", el("br"), el("input", a("type", "range")), el("img", a("alt", "x"))), `<p><br><input type="range"><img alt="x"></p>`},
		{"void elements have no content", el("hr", text("x")), "<hr>"},
		{"void elements in capitals", el("BR"), "<BR>"},
		{"groups", el("ul", markup.Group{el("li"), nil, el("li", text("x"))}), "<ul><li></li><li>x</li></ul>"},
		{"nothing", el("p", nil, (*markup.Node)(nil), markup.Group(nil), markup.Attr{}), "<p></p>"},
		{"when", el("p", markup.When(true, text("yes")), markup.When(false, text("no"))), "<p>yes</p>"},
		{"svg", el("svg", a("viewBox", "0 0 1 1"), el("linearGradient", a("x1", "0"))), `<svg viewBox="0 0 1 1"><linearGradient x1="0"></linearGradient></svg>`},
		{"what no document holds", text("a\x00b\x1bc\x7fd\u0085e\xfff\ufffdg"), "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg"},
		{"spaces", text("a\tb\nc\r\nd\u202fe\u00a0f"), "a\tb\nc&#13;\nd\u202fe\u00a0f"},
		{"a script", el("p", text("<script>alert(1)</script>")), "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"},
		{"other scripts", text("עברית 中文 🙂"), "עברית 中文 🙂"},
	} {
		if got := c.node.String(); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestAppendKeepsWhatIsThere(t *testing.T) {
	if got := string(markup.Append([]byte("<!doctype html>"), markup.El("p"))); got != "<!doctype html><p></p>" {
		t.Errorf("Append = %q, want the paragraph after what was there", got)
	}
}

func TestNamesThatCannotBeWritten(t *testing.T) {
	elements := []string{"script", "SCRIPT", "style", "title", "pre", "noscript", "template", "plaintext", "p x", "p>", "1p", "-", "é", "a/b", "x:y"}
	for _, tag := range elements {
		if !panics(markup.El(tag)) {
			t.Errorf("the element %q is written, want a panic", tag)
		}
	}
	if panics(markup.El("iframe")) || !panics(markup.El("iframe", markup.Text("x"))) {
		t.Error("a frame is refused, or written with content; want it written empty, and a panic")
	}
	if panics(markup.El("textarea", markup.Text("x</textarea>"))) || !panics(markup.El("textarea", markup.El("b"))) {
		t.Error("a text area is refused, or written with an element; want it written with text, and a panic")
	}
	attributes := []string{"onclick", "onClick", "ONCLICK", "style", "Style", "srcdoc", "SrcDoc", "a b", "a=b", "a>", `a"`, "1", "-a", "xlink:href", "a\x00"}
	for _, name := range attributes {
		if !panics(markup.El("p", markup.A(name, "x"))) {
			t.Errorf("the attribute %q is written, want a panic", name)
		}
	}
	for _, name := range []string{"class", "aria-label", "data-x1", "viewBox", "open", "x2"} {
		if panics(markup.El("p", markup.A(name, "x"))) {
			t.Errorf("the attribute %q is refused, want it written", name)
		}
	}
}

func panics(n *markup.Node) (caught bool) {
	defer func() { caught = recover() != nil }()
	_ = n.String()
	return false
}

func TestAttr(t *testing.T) {
	n := markup.El("p", markup.Class("x"), markup.Flag("hidden", true))
	for _, c := range []struct {
		name, value string
		has         bool
	}{{"class", "x", true}, {"hidden", "", true}, {"id", "", false}} {
		if value, has := n.Attr(c.name); value != c.value || has != c.has {
			t.Errorf("Attr(%q) = %q, %v, want %q, %v", c.name, value, has, c.value, c.has)
		}
	}
}

func TestWalkAndContent(t *testing.T) {
	n := markup.El("div", markup.Text("a"), markup.El("p", markup.El("b", markup.Text("b")), markup.Text("c")), markup.El("br"))
	var order []string
	n.Walk(func(n *markup.Node) { order = append(order, n.Tag+n.Text) })
	if got := strings.Join(order, " "); got != "div a p b b c br" {
		t.Errorf("Walk visits %s, want div a p b b c br", got)
	}
	if got := n.Content(); got != "abc" {
		t.Errorf("Content = %q, want abc", got)
	}
}

func TestEqual(t *testing.T) {
	page := func() *markup.Node {
		return markup.El("p", markup.Class("x"), markup.A("id", "y"), markup.Text("a"), markup.El("br"))
	}
	if n := page(); !markup.Equal(n, n) || !markup.Equal(n, page()) || !markup.Equal(nil, nil) {
		t.Error("Equal is false for equal trees, want true")
	}
	for name, other := range map[string]*markup.Node{
		"nil":             nil,
		"tag":             markup.El("div", markup.Class("x"), markup.A("id", "y"), markup.Text("a"), markup.El("br")),
		"value":           markup.El("p", markup.Class("x"), markup.A("id", "z"), markup.Text("a"), markup.El("br")),
		"attribute":       markup.El("p", markup.Class("x"), markup.Text("a"), markup.El("br")),
		"order":           markup.El("p", markup.A("id", "y"), markup.Class("x"), markup.Text("a"), markup.El("br")),
		"text":            markup.El("p", markup.Class("x"), markup.A("id", "y"), markup.Text("b"), markup.El("br")),
		"child":           markup.El("p", markup.Class("x"), markup.A("id", "y"), markup.Text("a"), markup.El("hr")),
		"number of nodes": markup.El("p", markup.Class("x"), markup.A("id", "y"), markup.Text("a")),
	} {
		if markup.Equal(page(), other) || markup.Equal(other, page()) {
			t.Errorf("Equal is true although the %s differs, want false", name)
		}
	}
}
