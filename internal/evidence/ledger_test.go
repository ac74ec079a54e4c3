package evidence_test

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"aicontinent/internal/evidence"
)

var update = flag.Bool("update", false, "file the hashes of forecasts that have none yet")

const filedHashes = "testdata/filed.sha256"

// filed is what was filed of a forecast: all but what came of it.
func filed(f evidence.Forecast) string {
	f.Known, f.Outturn, f.Told, f.Source = false, 0, "", ""
	sum := sha256.Sum256(fmt.Appendf(nil, "%+v", f))
	return hex.EncodeToString(sum[:])
}

// What was filed never changes and never goes. With -update new entries are
// added to the hashes; those that are there stay as they are.
func TestFiledForecastsNeverChange(t *testing.T) {
	hashes := map[string]string{}
	if file, err := os.Open(filedHashes); err == nil {
		defer file.Close()
		for lines := bufio.NewScanner(file); lines.Scan(); {
			hash, id, _ := strings.Cut(lines.Text(), "  ")
			hashes[id] = hash
		}
	}
	var added strings.Builder
	for _, f := range evidence.Forecasts {
		hash, ok := hashes[f.ID]
		switch {
		case !ok && *update:
			fmt.Fprintf(&added, "%s  %s\n", filed(f), f.ID)
		case !ok:
			t.Errorf("the forecast %s has no hash: file it with -update", f.ID)
		case hash != filed(f):
			t.Errorf("the forecast %s differs from what was filed, want it as it was", f.ID)
		}
		delete(hashes, f.ID)
	}
	for id := range hashes {
		t.Errorf("the forecast %s was filed and is gone, want it kept", id)
	}
	if added.Len() > 0 {
		file, err := os.OpenFile(filedHashes, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		if _, err := file.WriteString(added.String()); err != nil {
			t.Fatal(err)
		}
	}
}

func TestScores(t *testing.T) {
	between := func(outturn float64) evidence.Forecast {
		return evidence.Forecast{Unit: "percent", Central: 25, Low: 22, High: 30, Known: true, Outturn: outturn}
	}
	chance := func(p, outturn float64) evidence.Forecast {
		return evidence.Forecast{Unit: "probability", Chance: p, Known: true, Outturn: outturn}
	}
	for _, c := range []struct {
		f     evidence.Forecast
		score float64
		hit   bool
	}{
		{between(25), 8, true}, {between(22), 8, true}, {between(30), 8, true},
		{between(31), 8 + 20, false}, {between(20), 8 + 40, false},
		{chance(0.8, 1), 0.04, true}, {chance(0.8, 0), 0.64, false}, {chance(0.2, 0), 0.04, true}, {chance(0.5, 1), 0.25, true},
	} {
		if got := c.f.Score(); math.Abs(got-c.score) > 1e-12 || c.f.Hit() != c.hit {
			t.Errorf("%+v: score %v, hit %v; want %v, %v", c.f, got, c.f.Hit(), c.score, c.hit)
		}
	}
}
