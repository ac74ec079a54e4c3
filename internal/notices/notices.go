// Package notices has the licences of everything in the programs of this repository
// that was written elsewhere: as a list, and as one text that accompanies the
// programs.
package notices

import _ "embed"

//go:generate go run ../../tools/licences -out .

// Text holds every licence in full, this repository's own first.
//
//go:embed licences.txt
var Text []byte

// Component is a piece of software or a font in the programs.
type Component struct {
	Name    string // a module's path, or another name
	Version string // empty if the toolchain of the build decides it
	Licence string // SPDX identifiers, joined by AND
	// The programs that contain it: the server, the browser's, and the light one of
	// embeds.
	Server, Browser, Light bool
}
