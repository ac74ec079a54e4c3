// Package build says which program this is: what it was built from, and the
// version of its model.
package build

import (
	"runtime/debug"

	"aicontinent/internal/model"
)

// What the linker is told, as make build does; without it the compiler's own
// notes are read, which it does not always make.
var (
	commit  string // -ldflags "-X aicontinent/internal/build.commit=4c66e65"
	changed string // "true" where the working tree held changes
)

// Info tells what a program was built from.
type Info struct {
	Program string
	Commit  string // of the repository; "unknown" where nobody said
	Changed bool   // whether the working tree held changes that are in no commit
	Model   string // version of the model
}

// Current tells it of this program.
func Current() Info {
	info := Info{Program: "aicontinent", Commit: commit, Changed: changed == "true", Model: model.Version}
	if b, ok := debug.ReadBuildInfo(); ok && commit == "" {
		for _, s := range b.Settings {
			switch s.Key {
			case "vcs.revision":
				info.Commit = s.Value
			case "vcs.modified":
				info.Changed = s.Value == "true"
			}
		}
	}
	if info.Commit == "" {
		info.Commit = "unknown"
	}
	return info
}

// Short names the commit by its first digits, with a plus sign where there were
// changes that are in none.
func (i Info) Short() string {
	short := i.Commit
	if len(short) > 12 {
		short = short[:12]
	}
	if i.Changed {
		short += "+"
	}
	return short
}

// String is what --version prints, without an end of line.
func (i Info) String() string {
	changed := ""
	if i.Changed {
		changed = ", with changes"
	}
	return i.Program + "\ncommit " + i.Commit + changed + "\nmodel " + i.Model
}
