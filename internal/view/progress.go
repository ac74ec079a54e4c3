package view

import "aicontinent/internal/markup"

// WorkID is the id of the bar that says how far long work has come.
const WorkID = "work"

// Progress is a thin bar at the top of the screen. The program moves it, and
// shows it where work takes long enough to wonder.
func (p *Page) Progress() *markup.Node {
	return markup.El("progress", markup.Class("work"), markup.A("id", WorkID), markup.A("max", "1"), markup.A("value", "1"), markup.A("aria-hidden", "true"))
}
