package session

// Keys of a link to the page that writes codes for other pages. They are kept in
// the address beside the levers; those of an embed mean the same there.
const (
	ShareWidth    = "width" // of the frame, in CSS pixels
	ShareLang     = "in"    // language of the embed
	ShareKept     = "kept"  // "1": the frozen copy of this version of the model
	ShareTheme    = "theme" // as in links to embeds, here and below
	SharePanels   = "panels"
	ShareControls = "controls"
	SharePin      = "pin"
)

var shareKeys = []string{ShareWidth, ShareLang, ShareKept, ShareTheme, SharePanels, ShareControls, SharePin}
