// Package notices holds the licences of all that is in the programs of this
// repository and was written elsewhere: as a list, and as one text that goes
// with the programs.
package notices

import _ "embed"

//go:generate go run ../../tools/licences -out .

// Text holds every licence in full, this repository's own first.
//
//go:embed licences.txt
var Text []byte

// Component is a piece of software, or a font, that programs hold.
type Component struct {
	Name    string // a module's path, or what it is called
	Version string // empty where the toolchain of the build decides it
	Licence string // by the names of SPDX, with AND between several
	// In which of the programs it is: the server, the browser's, and the light
	// one of embeds.
	Server, Browser, Light bool
}
