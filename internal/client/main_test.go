package client_test

import (
	"flag"
	"os"
	"testing"
)

// TestMain reduces the number of readers that rapid draws by default, unless the
// command line sets it: each works on a whole page for a second.
func TestMain(m *testing.M) {
	flag.Parse()
	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == "rapid.checks" })
	if !given {
		if err := flag.Set("rapid.checks", "30"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}
