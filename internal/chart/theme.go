package chart

import (
	"strings"

	"aicontinent/internal/markup"
)

// Theme is a set of colours for separate files. The zero Theme is [Light].
type Theme struct {
	Paper, Ink, Muted, Line string
	Fill                    [styles]string // of lines and surfaces, by [Style]
	Text                    [styles]string // of texts on paper, with a contrast of at least 4.5
	On                      [styles]string // of texts on the fill
}

// Light and Dark are the colours of the page in its two schemes.
var (
	Light = Theme{
		Paper: "#FBFAF7", Ink: "#1B1B1F", Muted: "#6B6B73", Line: "#E3E1DC",
		Fill: [styles]string{"#1B1B1F", "#3D5A98", "#0E8A7D", "#C46F12", "#A23B72", "#6B6B73", "#2E2E35", "#63636B", "#909097", "#CFCBC2"},
		Text: [styles]string{"#1B1B1F", "#3D5A98", "#0B7A6E", "#A85F0E", "#A23B72", "#6B6B73", "#1B1B1F", "#63636B", "#63636B", "#6B6B73"},
		On:   [styles]string{"#FFFFFF", "#FFFFFF", "#000000", "#000000", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#000000", "#000000"},
	}
	Dark = Theme{
		Paper: "#17171B", Ink: "#EDECE8", Muted: "#A2A2AB", Line: "#35353C",
		Fill: [styles]string{"#EDECE8", "#8CA5DF", "#45B8A9", "#E59C48", "#D981B4", "#A2A2AB", "#D0D0D6", "#98989F", "#66666E", "#3D3D44"},
		Text: [styles]string{"#EDECE8", "#8CA5DF", "#45B8A9", "#E59C48", "#D981B4", "#A2A2AB", "#EDECE8", "#A2A2AB", "#A2A2AB", "#A2A2AB"},
		On:   [styles]string{"#17171B", "#17171B", "#17171B", "#17171B", "#17171B", "#17171B", "#17171B", "#17171B", "#FFFFFF", "#FFFFFF"},
	}
)

const (
	sans  = "Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
	serif = "'Source Serif 4', 'Noto Serif', Georgia, 'Times New Roman', serif"
)

// paint copies a drawing with attributes in place of its classes. A text that lies
// on lines becomes two, with an outline in the colour of the paper below, because
// not every program knows paint-order.
func (t *Theme) paint(nodes []*markup.Node) []*markup.Node {
	out := make([]*markup.Node, 0, len(nodes))
	for _, n := range nodes {
		class, _ := n.Attr("class")
		role, style := split(class)
		if role == "ch-target-label" || role == "ch-point-label" {
			halo := t.painted(n, "", Ink)
			halo.Attrs = append(halo.Attrs, attrs("fill", t.Paper, "stroke", t.Paper, "stroke-width", "4", "stroke-linejoin", "round", "aria-hidden", "true")...)
			out = append(out, halo)
		}
		c := t.painted(n, role, style)
		if strings.HasSuffix(class, "is-thin") {
			c.Attrs = replace(c.Attrs, "stroke-width", "1.25")
		}
		if strings.HasSuffix(class, "is-beaten") {
			c.Attrs = replace(replace(c.Attrs, "fill", t.Ink), "fill-opacity", "0.8")
		}
		for _, tone := range [...][3]string{{"is-half", "fill-opacity", "0.6"}, {"is-faint", "fill-opacity", "0.35"}, {"is-open", "fill-opacity", "0.1"}} {
			if strings.HasSuffix(class, tone[0]) {
				c.Attrs = append(c.Attrs, attrs(tone[1], tone[2])...)
			}
		}
		if strings.Contains(class, "is-dashed") {
			c.Attrs = append(c.Attrs, attrs("stroke-dasharray", "5 4")...)
			c.Attrs = replace(c.Attrs, "stroke-linecap", "butt")
		}
		out = append(out, c)
	}
	return out
}

func (t *Theme) painted(n *markup.Node, role string, style Style) *markup.Node {
	c := &markup.Node{Tag: n.Tag, Text: n.Text}
	for _, a := range n.Attrs {
		if a.Name != "class" {
			c.Attrs = append(c.Attrs, a)
		}
	}
	c.Attrs = append(c.Attrs, t.look(role, style)...)
	if len(n.Children) > 0 {
		c.Children = t.paint(n.Children)
	}
	return c
}

// look returns the attributes for a class of the stylesheet.
func (t *Theme) look(role string, s Style) []markup.Attr {
	switch role {
	case "ch-grid":
		return attrs("fill", "none", "stroke", t.Line)
	case "ch-zero", "ch-mark", "ch-leader":
		return attrs("fill", "none", "stroke", t.Muted)
	case "ch-flow":
		return attrs("fill", t.Fill[s])
	case "ch-bin":
		return attrs("fill", t.Fill[Pale], "fill-opacity", "0.45")
	case "ch-stem":
		return attrs("fill", "none", "stroke", t.Ink, "stroke-width", "1.5")
	case "ch-mine":
		return attrs("fill", t.Ink, "stroke", t.Paper, "stroke-width", "1.5")
	case "ch-pin":
		return attrs("fill", t.Ink, "font-weight", "700")
	case "ch-ribbon":
		return attrs("fill", t.Fill[s], "fill-opacity", "0.18")
	case "ch-hatch":
		return attrs("fill", "none", "stroke", t.Fill[s], "stroke-width", "1.5")
	case "ch-tick", "ch-ends", "ch-note", "ch-cut":
		return attrs("fill", t.Muted)
	case "ch-band":
		return attrs("fill", t.Fill[s], "fill-opacity", "0.18")
	case "ch-band-edge":
		return attrs("fill", "none", "stroke", t.Fill[s], "stroke-width", "1", "stroke-dasharray", "1 3", "stroke-linecap", "round")
	case "ch-area":
		return attrs("fill", t.Fill[s], "stroke", t.Paper, "stroke-width", "0.75")
	case "ch-line":
		return attrs("fill", "none", "stroke", t.Fill[s], "stroke-width", "2.25", "stroke-linejoin", "round", "stroke-linecap", "round")
	case "ch-target":
		return attrs("fill", "none", "stroke", t.Ink, "stroke-width", "1.5", "stroke-dasharray", "0 4", "stroke-linecap", "round")
	case "ch-target-mark", "ch-point":
		return attrs("fill", t.Paper, "stroke", t.Ink, "stroke-width", "2")
	case "ch-target-label", "ch-point-label", "ch-name":
		return attrs("fill", t.Ink)
	case "ch-end":
		return attrs("fill", "none", "stroke", t.Ink, "stroke-width", "1.5")
	case "ch-dot":
		return attrs("fill", t.Fill[s])
	case "ch-label":
		return attrs("fill", t.Text[s], "font-weight", "700")
	case "ch-segment-text":
		return attrs("fill", t.On[s], "font-weight", "700")
	}
	return nil
}

// split returns a class's role and style.
func split(class string) (role string, s Style) {
	words := strings.Split(class, " ")
	if len(words) > 1 {
		for i, name := range styleClass {
			if name == words[1] {
				s = Style(i)
			}
		}
	}
	return words[0], s
}

// attrs makes attributes from alternating names and values.
func attrs(pairs ...string) []markup.Attr {
	out := make([]markup.Attr, 0, len(pairs)/2+2)
	for i := 0; i+1 < len(pairs); i += 2 {
		out = append(out, markup.Attribute(pairs[i], pairs[i+1]))
	}
	return out
}

func replace(list []markup.Attr, name, value string) []markup.Attr {
	for i := range list {
		if list[i].Name == name {
			list[i].Value = value
		}
	}
	return list
}
