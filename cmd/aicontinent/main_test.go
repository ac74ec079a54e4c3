package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write golden files")

// call runs a command line and returns what it wrote and its exit code.
func call(args ...string) (stdout, stderr string, code int) {
	var out, errors bytes.Buffer
	code = run(args, &out, &errors)
	return out.String(), errors.String(), code
}

// output returns what a command line writes that has to succeed.
func output(t *testing.T, args ...string) string {
	t.Helper()
	stdout, stderr, code := call(args...)
	if code != 0 || stderr != "" {
		t.Fatalf("%q exits %d with %q, want 0 and no message", args, code, stderr)
	}
	return stdout
}

func rows(t *testing.T, args ...string) [][]string {
	t.Helper()
	list, err := csv.NewReader(strings.NewReader(output(t, args...))).ReadAll()
	if err != nil {
		t.Fatalf("%q: %v", args, err)
	}
	return list
}

// header is the first line of the CSV, on which other programs depend.
const header = "year,adoption,adoption_without,adoption_sceptics,adoption_blocked,adoption_experimenters,adoption_innovators," +
	"capacity_mw,capacity_mw_without,gigafactory_mw,ai_factory_mw,data_centre_mw," +
	"compute_h100e,compute_h100e_without,demand_h100e,supply_h100e,utilisation,domestic_share,domestic_share_without," +
	"frontier_lag_years,frontier_lag_years_without," +
	"productivity_bn,services_bn,demand_bn,gdp_effect_bn,gdp_effect_share,jobs,public_balance_bn," +
	"electricity_twh,electricity_twh_without,emissions_mt,emissions_mt_without," +
	"spend_bn,effective_bn,local_bn,months_earlier"

func TestCSV(t *testing.T) {
	list := rows(t, "simulate", "--format", "csv")
	if got := strings.Join(list[0], ","); got != header {
		t.Errorf("header:\n%s\nwant\n%s", got, header)
	}
	if len(list) != 1+17 {
		t.Fatalf("%d rows, want a header and 17 years", len(list))
	}
	column := map[string]int{}
	for i, name := range list[0] {
		column[name] = i
	}
	for i, row := range list[1:] {
		if row[0] != strconv.Itoa(2024+i) {
			t.Errorf("row %d is of %s, want %d", i, row[0], 2024+i)
		}
	}
	for name, want := range map[string]string{
		"adoption": "0.6630", "adoption_without": "0.6465", "capacity_mw": "27626", "capacity_mw_without": "23542",
		"productivity_bn": "8.524", "services_bn": "4.424", "demand_bn": "3.753", "electricity_twh": "198.3", "gdp_effect_bn": "16.70", "public_balance_bn": "-11.43", "months_earlier": "9.363",
	} {
		_, fraction, _ := strings.Cut(want, ".")
		v, err := strconv.ParseFloat(list[1+2035-2024][column[name]], 64)
		if got := strconv.FormatFloat(v, 'f', len(fraction), 64); err != nil || got != want {
			t.Errorf("%s in 2035: %s, want %s (%v)", name, got, want, err)
		}
	}
}

func TestSteps(t *testing.T) {
	list := rows(t, "simulate", "--steps", "--format", "csv")
	if len(list) != 1+129 || list[2][0] != "2024.125" || list[129][0] != "2040" {
		t.Errorf("got %d rows, the second of %s and the last of %s; want 129, of 2024.125 and 2040", len(list)-1, list[2][0], list[len(list)-1][0])
	}
	years := rows(t, "simulate", "--format", "csv")
	for i, row := range years[1:] {
		if diff := cmp.Diff(row, list[1+8*i]); diff != "" {
			t.Errorf("%s with --steps, -want +got: %s", row[0], diff)
		}
	}
}

func TestJSON(t *testing.T) {
	for _, c := range []struct {
		args           []string
		link           string
		year           float64
		tripling, even any
		series         int
	}{
		{args: nil, link: "", year: 2035, tripling: 2036.0, even: 2038.0, series: 17},
		{args: []string{"--steps", "e=0&to=2030"}, link: "e=0&to=2030", year: 2030, tripling: 2038.0, even: nil, series: 129},
	} {
		var got struct {
			Model, Link string
			Headline    map[string]any
			Series      map[string][]float64
		}
		text := output(t, append([]string{"simulate", "--format=json"}, c.args...)...)
		decoder := json.NewDecoder(strings.NewReader(text))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&got); err != nil {
			t.Fatal(err)
		}
		if got.Model != "1.1" || got.Link != c.link || got.Headline["year"] != c.year ||
			got.Headline["tripling_year"] != c.tripling || got.Headline["break_even_year"] != c.even {
			t.Errorf("%q: got model %s, link %s and headline %v; want model 1.1, link %s, year %v, tripling in %v and break-even in %v", c.args, got.Model, got.Link, got.Headline, c.link, c.year, c.tripling, c.even)
		}
		for _, name := range []string{"tripling_year", "break_even_year"} {
			if _, ok := got.Headline[name]; !ok {
				t.Errorf("%q: the headline has no %s, want every column", c.args, name)
			}
		}
		names := strings.Split(header, ",")
		if len(got.Series) != len(names) || len(got.Headline) != len(names)+2 {
			t.Errorf("%q: got %d series and %d headline figures, want %d and two more", c.args, len(got.Series), len(got.Headline), len(names))
		}
		for _, name := range names {
			if len(got.Series[name]) != c.series {
				t.Errorf("%q: series %s has %d values, want %d", c.args, name, len(got.Series[name]), c.series)
			}
			at := (int(c.year) - 2024) * (c.series - 1) / 16
			if got.Headline[name] != got.Series[name][at] {
				t.Errorf("%q: %s is %v in the headline, want %v as in the series", c.args, name, got.Headline[name], got.Series[name][at])
			}
		}
	}
}

// Flags, links and addresses of the same scenario give the same answer.
func TestLinks(t *testing.T) {
	want := output(t, "simulate", "e=300&s=200,200,300,300&lease=30&p.firm_gain=0.08", "--format", "json")
	for _, args := range [][]string{
		{"https://example.org/ai/fr/?e=300&s=200,200,300,300&lease=30&p.firm_gain=0.08"},
		{"https://example.org/fr/?m=1.0&lease=30&e=300&p.firm_gain=0.080&s=200%2C200%2C300%2C300#gdp"},
		{"/en/?e=300&s=200,200,300,300&lease=30&p.firm_gain=0.08"},
		{"?e=300&s=200,200,300,300&lease=30&p.firm_gain=0.08"},
		{"--e", "300", "--s=200,200,300,300", "--lease", "30", "--p.firm_gain", "0.08"},
		{"e=100&lease=30&s=1000,0,0,0", "--e=300", "--s", "200,200,300,300", "--p.firm_gain=0.08"},
		{"e=100&lease=30&s=1000,0,0,0&p.firm_gain=0.05", "--e=300", "--s", "200,200,300,300", "--p.firm_gain=0.08"},
	} {
		if got := output(t, append([]string{"simulate", "--format", "json"}, args...)...); got != want {
			t.Errorf("%q: got %.100s, want what the flags give: %.100s", args, got, want)
		}
	}
	if output(t, "simulate", "https://example.org/fr/") != output(t, "simulate") {
		t.Error("an address without a query gives another scenario, want the default")
	}
}

// A link that was mangled on its way gives the same answer, without a message.
func TestMangledLinks(t *testing.T) {
	t.Parallel()
	want := output(t, "simulate", "e=300&s=250,250,250,250", "--format", "json")
	for _, link := range []string{
		"https://example.org/ai/en/?e=300&amp;s=250,250,250,250",
		"https://example.org/ai/en/?e=300&#038;s=250,250,250,250#answer",
		"https://example.org/ai/en/?e%3D300%26s%3D250%2C250%2C250%2C250",
		"e=300%E2%80%8B&s=250,250,250,250%20",
		"e=300\u200b&\u00a0s=250, 250, 250, 250\ufeff",
	} {
		if got := output(t, "simulate", "--format", "json", link); got != want {
			t.Errorf("%q: got %.100s, want what the link gives when it is whole: %.100s", link, got, want)
		}
	}
}

// Keys that set nothing are named on standard error, and the answer is printed.
func TestUnknownKeys(t *testing.T) {
	t.Parallel()
	want := output(t, "simulate", "e=300")
	const named = "aicontinent: link: \"utm_source\" is not a known key and sets nothing\n" +
		"aicontinent: link: \"leese\" is not a known key and sets nothing; did you mean lease?\n"
	stdout, stderr, code := call("simulate", "https://example.org/en/?e=300&utm_source=mail&leese=30&theme=dark")
	if code != 0 || stdout != want || stderr != named {
		t.Errorf("exits %d and says %q, want %q", code, stderr, named)
	}
	if _, stderr, code := call("compare", "e=300&utm_source=mail", "n=3&leese=30"); code != 0 || stderr != named {
		t.Errorf("compare exits %d and says %q, want %q", code, stderr, named)
	}
}

func TestHelp(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{}, "simulate"},
		{[]string{"--help"}, "evidence"},
		{[]string{"simulate", "--help"}, "--lease string"},
		{[]string{"serve", "-h"}, "--base-url"},
	} {
		if got := output(t, c.args...); !strings.Contains(got, c.want) {
			t.Errorf("%q does not say %s:\n%s", c.args, c.want, got)
		}
	}
	if strings.Contains(output(t, "simulate", "--help"), "--p.firm_gain") {
		t.Error("the help lists --p.firm_gain, want the flags of parameters hidden")
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	name = "testdata/" + name
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got); go test -update writes it:\n%s", name, diff)
	}
}

// Bad input is refused with a message that names what is wrong, the value and
// what is allowed, on standard error, and with nothing on standard output.
func TestBadInput(t *testing.T) {
	var said strings.Builder
	for _, line := range []string{
		"nothing", "--nothing",
		"simulate --e 900", "simulate --e=-5", "simulate --e", "simulate --nothing 1", "simulate --format xml",
		"simulate e=300 lease=30", "simulate nothing", "simulate e:300", "simulate fr/e=300&x",
		"simulate e=900&late=x&lease=30", "simulate e=300&e=301", "simulate e=300 --e 900", "simulate e=900 --late 9",
		"simulate --s 1,2", "simulate --s 250,250,250,251", "simulate --pace 1,1,1,9", "simulate --aim 75", "simulate --aim 99@2030", "simulate --n 2.5",
		"simulate --p.firm_gain 7", "simulate --p.firm_gain x", "simulate --p.nothing 7", "simulate p.nothing=7", "simulate --steps=maybe",
		"sensitivity --outcome gdp", "sensitivity --year 2041", "sensitivity --draws 0", "sensitivity --draws 20001", "sensitivity e=900", "sensitivity --format xml", "sensitivity --seed 9007199254740992",
		"evidence x", "evidence --format=", "serve x", "serve --base-url example.org", "serve --base-url https://example.org/a//b",
	} {
		stdout, stderr, code := call(strings.Fields(line)...)
		if code != 2 || stdout != "" || !strings.HasPrefix(stderr, "aicontinent: ") {
			t.Errorf("%s: exits %d, writes %q and the message %q; want 2, nothing, and a message that begins with the program's name", line, code, stdout, stderr)
		}
		fmt.Fprintf(&said, "$ aicontinent %s\n%s", line, stderr)
	}
	golden(t, "messages.txt", said.String())
}

// A failure that is not due to the input has another exit code.
func TestFailure(t *testing.T) {
	for _, args := range [][]string{{"simulate"}, {"simulate", "--format=csv"}, {"simulate", "--format=json"},
		{"evidence"}, {"evidence", "--format=csv"}, {"evidence", "--format=json"}} {
		var stderr bytes.Buffer
		if code := run(args, full{}, &stderr); code != 1 || !strings.Contains(stderr.String(), "no space left") {
			t.Errorf("%q to a full disc exits %d with %q, want 1 and the reason", args, code, &stderr)
		}
	}
}

// full is a file on a full disk.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, fmt.Errorf("no space left") }
