package chromium

import (
	"encoding/json"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
)

// Heard gives the names of what the page passes on to screen readers in one role, such
// as heading or slider, in their order.
func (t *Tab) Heard(role string) ([]string, error) {
	tree, err := chromedp.Call(t.ctx, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	if err != nil {
		return nil, err
	}
	var names []string
	for _, n := range tree.Nodes {
		if !n.Ignored && text(n.Role) == role {
			names = append(names, text(n.Name))
		}
	}
	return names, nil
}

func text(v *accessibility.Value) (s string) {
	if v != nil {
		_ = json.Unmarshal(v.Value, &s) // which is empty where it is no text
	}
	return s
}
