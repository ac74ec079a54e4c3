package markup

// Reconcile gives the new piece of page with every part that is as it was
// replaced by the old one, so that parts can be told apart by address.
func Reconcile(old, new *Node) *Node {
	if old == nil || old.Tag != new.Tag || old.Text != new.Text {
		return new
	}
	same := len(old.Attrs) == len(new.Attrs) && len(old.Children) == len(new.Children)
	for i := 0; same && i < len(old.Attrs); i++ {
		same = old.Attrs[i] == new.Attrs[i]
	}
	for i := range new.Children {
		if i < len(old.Children) {
			new.Children[i] = Reconcile(old.Children[i], new.Children[i])
			same = same && new.Children[i] == old.Children[i]
		}
	}
	if same {
		return old
	}
	return new
}
