package view

import "aicontinent/internal/locale"

// What the boot script says about newer versions and about pages kept for when
// there is no network.
var (
	UpdateText   = locale.Text("A new version is ready.")
	UpdateButton = locale.Text("Update")
	// StaleText stands on a kept page whose link could not be calculated.
	StaleText = locale.Text("Offline, and calculation could not start: these figures are for the starting plan, not for the link.")
)

// What the boot script says to visitors who save data. Sizes are filled in.
var (
	SparingText = locale.Text("Saving data: nothing is loaded unasked. The program that calculates (about {size}) comes with your first change.")
	// UnaskedText stands on a page of files, which has the plan's numbers until
	// the program runs.
	UnaskedText    = locale.Text("Saving data: these figures are for the starting plan, not for the link.")
	UnaskedButton  = locale.Text("Work out those of the link (about {size})")
	CopyButton     = locale.Text("Keep a copy for use offline (about {size})")
	CopyingText    = locale.Text("The copy for use offline is being made…")
	CopiedText     = locale.Text("The copy for use offline is ready: this site works without a network.")
	CopyFailedText = locale.Text("The copy for use offline could not be made; what was kept before is still there.")
	CopyOlderText  = locale.Text("The copy for use offline is of an earlier version.")
	RenewButton    = locale.Text("Renew it (about {size})")
	megabyte       = locale.Text("MB")
)

// Megabytes writes a size in megabytes, with one decimal.
func Megabytes(lang locale.Lang, bytes int) string {
	return lang.Unit(lang.Number(float64(bytes)/1e6, 1), megabyte.In(lang))
}

// What the installed site is called where there is little room, and what it
// is, in one line.
var (
	ShortName = locale.Text("AI Continent")
	Pitch     = locale.Text("Share out the 200 billion euros of the European AI plan, and see what would follow.")
)
