// Package build says which program this is: what it was built from, and the
// version of its model.
package build

import (
	"runtime/debug"

	"aicontinent/internal/model"
)

// The linker sets these, as in make build; without them the build information of
// the compiler is read, which is not always present.
var (
	commit  string // -ldflags "-X aicontinent/internal/build.commit=4c66e65"
	changed string // "true" if the working tree had uncommitted changes
)

// Info says what a program was built from.
type Info struct {
	Program string
	Commit  string // of the repository; "unknown" if not set
	Changed bool   // whether the working tree had uncommitted changes
	Model   string // version of the model
}

// Current returns it for this program.
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

// Short returns the beginning of the commit's hash, with a plus sign if there were
// uncommitted changes.
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

// String is what --version prints, without a newline.
func (i Info) String() string {
	changed := ""
	if i.Changed {
		changed = ", with changes"
	}
	return i.Program + "\ncommit " + i.Commit + changed + "\nmodel " + i.Model
}
