package peers_test

import (
	"encoding/json"
	"errors"
	"math"
	"os"
	"os/exec"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/bench/peers"
	"aicontinent/bench/peers/works"
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

func startOrSkip(t *testing.T, start func() (*peers.Peer, error)) *peers.Peer {
	t.Helper()
	p, err := start()
	if errors.Is(err, peers.ErrMissing) {
		t.Skip(err, ": this peer is not compared")
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return p
}

var starts = map[string]func() (*peers.Peer, error){
	"C": peers.C, "JavaScript": func() (*peers.Peer, error) { return peers.Node() },
}

// Each peer returns what the model returns, to 1e-9, for the default scenario and for
// any levers and parameters.
func TestSameResults(t *testing.T) {
	for name, start := range starts {
		t.Run(name, func(t *testing.T) {
			peer := startOrSkip(t, start)
			set := works.New()
			compare(t, peer, *set.Levers(), *set.Parameters())
			for i := 0; i < 20; i++ {
				compare(t, peer, *set.Levers(), set.Draw(i))
			}
			rapid.Check(t, func(t *rapid.T) { compare(t, peer, anyLevers(t), anyParameters(t)) })
		})
	}
}

// fatal is what the tests of rapid and of the library have in common.
type fatal interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
}

// dust is the error that rounding may leave in a column where nearly equal numbers are
// subtracted: a euro of money, less of a share.
func dust(c *model.Column) float64 {
	if strings.HasPrefix(c.Unit, "share") {
		return 1e-12
	}
	if c.Name == "months_earlier" {
		return 1e-5
	}
	return 1e-9
}

func compare(t fatal, peer *peers.Peer, l model.Levers, p evidence.Parameters) {
	t.Helper()
	got, err := peer.Table(&l, &p)
	if err != nil {
		t.Fatal(err)
	}
	if want := len(model.Columns) * (model.Years + 1); len(got) != want {
		t.Fatalf("%d numbers, want %d", len(got), want)
	}
	run := new(model.Simulator).Run(&l, &p)
	for year := model.FirstYear; year <= model.LastYear; year++ {
		for _, column := range model.Columns {
			step := run.Step(year)
			want := column.Of(run, step)
			if ahead := run.With.Adoption[step] - run.Without.Adoption[step]; column.Name == "months_earlier" && math.Abs(ahead) < 1e-8 {
				got = got[1:] // months depend on the last digits if both paths end at the same ceiling
				continue
			}
			if d := math.Abs(got[0] - want); !(d <= 1e-9*math.Abs(want)+dust(&column)) {
				t.Fatalf("%s in %d is %v, the model has %v; levers %+v", column.Name, year, got[0], want, l)
			}
			got = got[1:]
		}
	}
}

// Each peer does the same works: its sums are those of the works in Go.
func TestSameWorks(t *testing.T) {
	if testing.Short() {
		t.Skip("runs the model ten thousand times")
	}
	set := works.New()
	want := map[string]float64{}
	for _, work := range []string{"run", "split", "bands", "triangle"} {
		want[work] = set.Do(work, 2)
	}
	for name, start := range starts {
		t.Run(name, func(t *testing.T) {
			peer := startOrSkip(t, start)
			if _, err := peer.Table(set.Levers(), set.Parameters()); err != nil {
				t.Fatal(err)
			}
			for i := 0; i < works.Draws; i++ {
				p := set.Draw(i)
				if err := peer.Draw(&p); err != nil {
					t.Fatal(err)
				}
			}
			for work, sum := range want {
				_, got, err := peer.Work(work, 2)
				if err != nil || !(math.Abs(got-sum) <= 1e-9*math.Abs(sum)) {
					t.Errorf("%s: the sum is %v (error: %v), want %v as in Go", work, got, err, sum)
				}
			}
		})
	}
}

func anyLevers(t *rapid.T) model.Levers {
	number := func(name string, low, high float64) float64 { return anyNumber(t, name, low, high) }
	l := model.Levers{
		EnvelopeBn: number("e", 0, 500), PublicPercent: number("pub", 0, 100), ArrivalPercent: number("del", 0, 150),
		Sites: rapid.IntRange(1, 20).Draw(t, "n"), FromYear: number("from", 2025, 2030), CommitYears: number("yrs", 3, 12),
		DelayFactor: number("late", 0.5, 3), GridGW: number("grid", 0.2, 10), LeasePercent: number("lease", 0, 100),
	}
	left := 1000
	for kind := range l.SplitTenths[:3] {
		l.SplitTenths[kind] = rapid.IntRange(0, left).Draw(t, "s")
		left -= l.SplitTenths[kind]
	}
	l.SplitTenths[3] = left
	for i := range l.Pace {
		l.Pace[i] = number("pace", 0, 4)
	}
	if rapid.IntRange(0, 2).Draw(t, "aimed") == 2 {
		l.Aim = model.Aim{Percent: number("percent", 1, 95), Year: rapid.IntRange(2027, 2040).Draw(t, "year")}
	}
	return l
}

func anyParameters(t *rapid.T) evidence.Parameters {
	p := evidence.Central()
	for i := range evidence.Table {
		p[i] = anyNumber(t, evidence.Table[i].ID, evidence.Table[i].Low, evidence.Table[i].High)
	}
	return p
}

// anyNumber draws a number in a range, in millionths of the range.
func anyNumber(t *rapid.T, name string, low, high float64) float64 {
	part := float64(rapid.IntRange(0, 1e6).Draw(t, name)) / 1e6
	return low*(1-part) + high*part
}

// The React page's model is that of the JavaScript peer, and its parameters are those
// of today.
func TestReactPageHasTodaysParameters(t *testing.T) {
	text, err := os.ReadFile("../react/parameters.json")
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]float64{}
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	central := evidence.Central()
	for i := range evidence.Table {
		if id := evidence.Table[i].ID; got[id] != central[i] {
			t.Errorf("%s is %v, want %v: cd bench/react && npm run parameters", id, got[id], central[i])
		}
	}
	if len(got) != len(evidence.Table) {
		t.Errorf("%d parameters, want %d", len(got), len(evidence.Table))
	}
}

// If a tool is missing, the error says so, and the tests above are skipped.
func TestMissing(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := exec.LookPath("gcc"); err == nil {
		t.Fatal("gcc is found without a path, want it not to be")
	}
	for name, start := range starts {
		if _, err := start(); !errors.Is(err, peers.ErrMissing) {
			t.Errorf("%s: got %v, want ErrMissing", name, err)
		}
	}
}
