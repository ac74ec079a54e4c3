package chromium

import (
	"encoding/json"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
)

// Heard returns the names of the elements of a role, such as heading or slider,
// that the page presents to screen readers, in their order.
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
		_ = json.Unmarshal(v.Value, &s) // s stays empty if the value is not a string
	}
	return s
}
