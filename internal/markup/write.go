package markup

import (
	"strings"
	"unicode/utf8"
)

// String writes the node as HTML, or as SVG where it is an svg element.
func (n *Node) String() string { return string(Append(nil, n)) }

// Append writes the node as HTML at the end of dst. Every text and every value
// is escaped here and nowhere else. It panics where an element or attribute
// name could not be written safely: names come from code, never from input.
func Append(dst []byte, n *Node) []byte {
	if n.Tag == "" {
		return appendEscaped(dst, n.Text)
	}
	checkElement(n)
	dst = append(append(dst, '<'), n.Tag...)
	for _, a := range n.Attrs {
		checkName(a.Name)
		dst = append(append(dst, ' '), a.Name...)
		if a.Value != "" {
			dst = append(dst, '=', '"')
			dst = appendEscaped(dst, a.Value)
			dst = append(dst, '"')
		}
	}
	dst = append(dst, '>')
	if Void(n.Tag) {
		return dst
	}
	for _, c := range n.Children {
		dst = Append(dst, c)
	}
	dst = append(append(dst, '<', '/'), n.Tag...)
	return append(dst, '>')
}

// Void reports whether an element has no content and no end tag in HTML.
func Void(tag string) bool {
	switch strings.ToLower(tag) {
	case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr":
		return true
	}
	return false
}

// checkElement refuses elements whose content HTML does not read as text and
// elements. A frame may have no content.
func checkElement(n *Node) {
	tag := n.Tag
	switch strings.ToLower(tag) {
	case "iframe":
		if len(n.Children) > 0 {
			panic("markup: a frame has no content")
		}
	case "script", "style", "textarea", "title", "xmp", "noembed", "noframes", "noscript", "plaintext", "template", "pre", "listing":
		panic("markup: element " + tag + " cannot be written here")
	}
	checkName(tag)
}

// checkName refuses names that are not plain, and attributes that hold code.
// HTML reads names in either case.
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

// appendEscaped writes a text so that an HTML parser gives back the same text,
// inside an element and inside a quoted attribute alike. What no document can
// hold (NUL, other control characters, broken UTF-8) becomes U+FFFD.
func appendEscaped(dst []byte, s string) []byte {
	if strings.IndexFunc(s, special) < 0 {
		return append(dst, s...)
	}
	for _, r := range s {
		switch {
		case r == '&':
			dst = append(dst, "&amp;"...)
		case r == '<':
			dst = append(dst, "&lt;"...)
		case r == '>':
			dst = append(dst, "&gt;"...)
		case r == '"':
			dst = append(dst, "&#34;"...)
		case r == '\r':
			dst = append(dst, "&#13;"...)
		case special(r):
			dst = append(dst, "\uFFFD"...)
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

func special(r rune) bool {
	return r == '&' || r == '<' || r == '>' || r == '"' || r < ' ' && r != '\n' && r != '\t' || r == utf8.RuneError || r >= 0x7f && r < 0xa0
}
