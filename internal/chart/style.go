package chart

// Style is the colour of a series. The four kinds of spending have one each,
// everywhere. Deep, Mid and Pale are greys for parts of a sum that are no kind
// of spending, the strongest first.
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
	Gone // what is there without the plan, and what no line has
	styles
)

// styleClass has the classes that a stylesheet gives the colours to.
var styleClass = [styles]string{"is-ink", "is-gigafactories", "is-factories", "is-capacity", "is-support", "is-muted", "is-deep", "is-mid", "is-pale", "is-gone"}

// with gives the class attribute of an element in this style.
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
