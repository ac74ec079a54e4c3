package site

import "aicontinent/internal/locale"

// What the boot script says about newer versions and about pages kept for when
// there is no network.
var (
	updateText   = locale.Text("A new version is ready.")
	updateButton = locale.Text("Update")
	// staleText stands on a kept page whose link could not be calculated.
	staleText = locale.Text("Offline, and calculation could not start: these figures are for the starting plan, not for the link.")
)

// What the boot script says to visitors who save data. Sizes are filled in.
var (
	sparingText = locale.Text("Saving data: nothing is loaded unasked. The program that calculates (about {size}) comes with your first change.")
	// unaskedText stands on a page of files, which has the plan's numbers until
	// the program runs.
	unaskedText    = locale.Text("Saving data: these figures are for the starting plan, not for the link.")
	unaskedButton  = locale.Text("Work out those of the link (about {size})")
	copyButton     = locale.Text("Keep a copy for use offline (about {size})")
	copyingText    = locale.Text("The copy for use offline is being made…")
	copiedText     = locale.Text("The copy for use offline is ready: this site works without a network.")
	copyFailedText = locale.Text("The copy for use offline could not be made; what was kept before is still there.")
	copyOlderText  = locale.Text("The copy for use offline is of an earlier version.")
	renewButton    = locale.Text("Renew it (about {size})")
	megabyte       = locale.Text("MB")
)

// megabytes writes a size in megabytes, with one decimal.
func megabytes(lang locale.Lang, bytes int) string {
	return lang.Unit(lang.Number(float64(bytes)/1e6, 1), megabyte.In(lang))
}

// What the installed site is called where there is little room, and what it
// is, in one line.
var (
	shortName = locale.Text("AI Continent")
	pitch     = locale.Text("Share out the 200 billion euros of the European AI plan, and see what would follow.")
)

// What the scripts say about the programs, in one line.
var (
	loadingText = locale.Text("The calculator is loading…")
	failedText  = locale.Text("Live calculation could not start in this browser. The page is still right; the “Recalculate” button answers where there is a server.")
	// stoppedText is for a program that had started.
	stoppedText = locale.Text("Live calculation has stopped. The numbers shown may be those from before your last change; your settings are in the address: reload the page to go on.")
)
