// Command frozen builds the frozen copy of an older version of the model from the
// commit named in internal/versions, and adds it to the folder of an export: make
// frozen V=1.0 SITE=site BASE=https://example.org/ai
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"

	"aicontinent/internal/versions"
)

func main() {
	version := flag.String("version", "", "version of the model: 1.0")
	commit := flag.String("commit", "", "commit to build instead of the version's own")
	site := flag.String("site", "", "folder of the export")
	base := flag.String("base-url", "", "public address of the site, as given to export")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	names, err := run(ctx, *version, *commit, *site, *base)
	if err != nil {
		fmt.Fprintln(os.Stderr, "frozen:", err)
		os.Exit(1)
	}
	for _, name := range names {
		fmt.Printf("%s has the frozen copy v/%s. Export once more, so that pages lead there.\n", *site, name)
	}
	if len(names) == 0 {
		fmt.Printf("%s has this frozen copy already.\n", *site)
	}
}

func run(ctx context.Context, version, commit, site, base string) ([]string, error) {
	if site == "" {
		return nil, fmt.Errorf("no folder of an export is given; want make frozen V=%s SITE=DIR BASE=URL", version)
	}
	if commit == "" {
		var err error
		if commit, err = commitOf(versions.All, version); err != nil {
			return nil, err
		}
	}
	return freeze(ctx, source{repo: ".", commit: commit, version: version}, site, base)
}

// commitOf returns the commit of an older version.
func commitOf(table versions.Table, version string) (string, error) {
	older, ok := table.Older(version)
	switch {
	case version == table.Latest().Number:
		return "", fmt.Errorf("version %s is the one at hand: aicontinent export writes its copy", version)
	case !ok:
		return "", fmt.Errorf("there was no version %q before %s", version, table.Latest().Number)
	case older.Commit == "":
		return "", fmt.Errorf("internal/versions names no commit of version %s", version)
	}
	return older.Commit, nil
}
