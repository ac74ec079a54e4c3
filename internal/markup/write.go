package markup

import (
	"strings"
	"unicode/utf8"
)

// String writes the node as HTML, or as SVG if it is an svg element.
func (n *Node) String() string {
	var b strings.Builder
	n.Write(&b)
	return b.String()
}

// Append appends the node as HTML to dst.
func Append(dst []byte, n *Node) []byte { return append(dst, n.String()...) }

// Write writes the node as HTML. Every text and value is escaped here and nowhere
// else. It panics on an element or attribute name that is not safe, since names
// come from code and never from input.
func (n *Node) Write(b *strings.Builder) {
	if n.Tag == "" {
		writeEscaped(b, n.Text)
		return
	}
	checkElement(n)
	b.WriteString("<" + n.Tag)
	for _, a := range n.Attrs {
		checkName(a.Name)
		b.WriteString(" " + a.Name)
		if a.Value != "" {
			b.WriteString(`="`)
			writeEscaped(b, a.Value)
			b.WriteString(`"`)
		}
	}
	b.WriteString(">")
	if Void(n.Tag) {
		return
	}
	for _, c := range n.Children {
		c.Write(b)
	}
	b.WriteString("</" + n.Tag + ">")
}

// Void reports whether an element has no content and no end tag in HTML.
func Void(tag string) bool {
	switch strings.ToLower(tag) {
	case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr":
		return true
	}
	return false
}

// checkElement panics on elements whose content HTML does not read as text and
// elements. A frame must have no content, and a text area exactly one text; HTML
// drops a newline at its beginning.
func checkElement(n *Node) {
	tag := n.Tag
	switch strings.ToLower(tag) {
	case "iframe":
		if len(n.Children) > 0 {
			panic("markup: a frame has no content")
		}
	case "textarea":
		if len(n.Children) > 1 || len(n.Children) == 1 && n.Children[0].Tag != "" {
			panic("markup: a text area holds one text")
		}
	case "script", "style", "title", "xmp", "noembed", "noframes", "noscript", "plaintext", "template", "pre", "listing":
		panic("markup: element " + tag + " cannot be written here")
	}
	checkName(tag)
}

// checkName panics on names that are not plain, and on attributes that contain
// code. HTML ignores the case of names.
func checkName(name string) {
	lower := strings.ToLower(name)
	if lower == "" || lower == "style" || lower == "srcdoc" || len(lower) > 2 && lower[:2] == "on" {
		panic("markup: name " + name + " cannot be written here")
	}
	for i := 0; i < len(name); i++ {
		c := name[i]
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' && i > 0 || c == '-' && i > 0) {
			panic("markup: bad name " + name)
		}
	}
}

// writeEscaped writes a text so that an HTML parser returns the same text, in an
// element as well as in a quoted attribute. Characters that no document may contain
// (NUL, other control characters, broken UTF-8) become U+FFFD.
func writeEscaped(b *strings.Builder, s string) {
	if strings.IndexFunc(s, special) < 0 {
		b.WriteString(s)
		return
	}
	for _, r := range s {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&#34;")
		case r == '\r':
			b.WriteString("&#13;")
		case special(r):
			b.WriteString("\uFFFD")
		default:
			b.WriteString(string(r))
		}
	}
}

func special(r rune) bool {
	return r == '&' || r == '<' || r == '>' || r == '"' || r < ' ' && r != '\n' && r != '\t' || r == utf8.RuneError || r >= 0x7f && r < 0xa0
}
