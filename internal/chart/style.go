package chart

// Style is the colour of a series. Each of the four lines of money has one
// everywhere. Deep, Mid and Pale are greys, from the strongest to the palest, for
// other parts of a sum.
type Style uint8

// The styles.
const (
	Ink Style = iota
	Gigafactories
	Factories
	Capacity
	Support
	Muted
	Deep
	Mid
	Pale
	Gone // what exists without the plan, which no line of money has paid for
	styles
)

// styleClass has the classes to which a stylesheet gives the colours.
var styleClass = [styles]string{"is-ink", "is-gigafactories", "is-factories", "is-capacity", "is-support", "is-muted", "is-deep", "is-mid", "is-pale", "is-gone"}

// with returns the class attribute of an element in this style.
func (s Style) with(class string) string {
	if s >= styles {
		s = Ink
	}
	return class + " " + styleClass[s]
}

// Sizes of texts, in CSS pixels.
const (
	labelSize = 14.0 // bold, at the end of a line
	noteSize  = 12.0 // ticks, notes, targets and points
	labelLine = 17.0 // from one line of text to the next
	noteLine  = 15.0
)
