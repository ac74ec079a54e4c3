package view

import "aicontinent/internal/markup"

// WorkID is the id of the bar that says how far long work has come.
const WorkID = "work"

// progress is a thin bar at the top of the screen. The program moves it, and
// shows it where work takes long enough to wonder.
func (p *Page) progress() *markup.Node {
	return el("progress", class("work"), attr("id", WorkID), attr("max", "1"), attr("value", "1"), attr("aria-hidden", "true"))
}
