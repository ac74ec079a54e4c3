package browsertest

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"aicontinent/internal/browsertest/light/trial"
	"aicontinent/internal/chromium"
)

// The light program's replacement of strconv reads and writes numbers as strconv does, and its
// math rounds them as math does: many random ones, which are the same each time, and special ones.
func TestLightProgramReadsAndWritesNumbers(t *testing.T) {
	t.Parallel()
	tab := lightTab(t)
	random := rand.New(rand.NewPCG(2, 7))
	writesAsStrconv(t, tab, random)
	readsAsStrconv(t, tab, random)
	wholeAsStrconv(t, tab, random)
	roundsAsMath(t, tab, random)
	characters := []rune{0xfeff, 0xfffd, 0xe000, 0x1f4a5, 0x1d400, 0xe0001, 0x10ffff}
	for r := range rune(0x3100) {
		// The browser may know characters that are newer than Go's tables.
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z) {
			characters = append(characters, r)
		}
	}
	differ(t, tab, "lightGraphic", characters, func(r rune) any { return strconv.IsGraphic(r) })
}

// lightTab opens a page with the light program of the tests.
func lightTab(t *testing.T) *chromium.Tab {
	t.Helper()
	host := httptest.NewServer(http.FileServer(http.Dir(built(t))))
	t.Cleanup(host.Close)
	tab, err := browser.NewTab(chromium.View{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { tab.Close() })
	if err := tab.Open(host.URL); err != nil {
		t.Fatal(err)
	}
	eval[bool](t, tab, `new Promise((done) => { const s = document.createElement("script"); s.src = "en.js"; s.onload = () => done(true); document.head.append(s); })`)
	wait(t, tab, "window.lightReady")
	return tab
}

// The functions for slices that tools/light puts in the place of GopherJS's do what
// Go defines: also with elements between length and capacity, and where slices
// share an array.
func TestLightProgramUsesSlices(t *testing.T) {
	t.Parallel()
	tab := lightTab(t)
	var seeds []int
	for seed := range 2000 {
		seeds = append(seeds, seed+1)
	}
	differ(t, tab, "lightSlices", seeds, func(seed int) any { return trial.Slices(seed) })
}

// differ calls a function of the page with each of the arguments, and fails if the
// results differ from those wanted.
func differ[A any](t *testing.T, tab *chromium.Tab, function string, all []A, want func(A) any) {
	t.Helper()
	list, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	got := eval[[]any](t, tab, fmt.Sprintf(`%s.map((of) => Array.isArray(of) ? %[2]s(...of) : %[2]s(of))`, list, function))
	wrong := 0
	for i, a := range all {
		if w := want(a); fmt.Sprint(got[i]) != fmt.Sprint(w) {
			if wrong++; wrong <= 10 {
				t.Errorf("%s(%v): got %v, want %v", function, a, got[i], w)
			}
		}
	}
	if wrong > 10 {
		t.Errorf("%s: %d of %d results differ, of which the first 10 are above; want none", function, wrong, len(all))
	}
}

// number returns numbers of every size; many of few digits, and many halfway between
// two of fewer digits.
func number(random *rand.Rand) float64 {
	switch random.IntN(4) {
	case 0:
		return math.Ldexp(random.Float64()-0.5, random.IntN(200)-100)
	case 1:
		v, _ := strconv.ParseFloat(fmt.Sprintf("%de%d", random.IntN(200000)-100000, random.IntN(14)-8), 64)
		return v
	case 2:
		return float64(random.IntN(1<<20)-1<<19) / float64(int(1)<<random.IntN(12))
	}
	return float64(random.IntN(2000) - 1000)
}

func writesAsStrconv(t *testing.T, tab *chromium.Tab, random *rand.Rand) {
	type call struct {
		v         float64
		format    byte
		precision int
	}
	var calls []call
	var arguments [][3]any
	for i := range 20000 {
		c := call{v: number(random), format: "feg"[random.IntN(3)], precision: random.IntN(19) - 1}
		if edges := []float64{0, 0.5, 1.5, 2.5, -0.5, 1e21, -1e22, 123456789e15, 1e-7, 5e-324, math.MaxFloat64, 999999.5, 0.000099999, 9.5, 99.95}; i < 10*len(edges) {
			c.v = edges[i/10]
		}
		calls, arguments = append(calls, c), append(arguments, [3]any{c.v, string(c.format), c.precision})
	}
	i := -1
	differ(t, tab, "lightFormat", arguments, func([3]any) any {
		i++
		return strconv.FormatFloat(calls[i].v, calls[i].format, calls[i].precision, 64)
	})
}

// The texts contain decimal digits, which the program checks before it reads them.
func readsAsStrconv(t *testing.T, tab *chromium.Tab, random *rand.Rand) {
	texts := []string{"", "-", "+", ".", "e", "1e", "e1", "1e5", "1E+5", ".5", "5.", "-.5e-3", "1e400", "-1e400", "1e-400", "1_0", "0x1p-2", "Inf", "nan", "1,5", " 1", "1 ", "--1", "1.2.3", "\u06611", "9007199254740993", "0.1e-6", "00.5", "1e1.5"}
	for range 10000 {
		var b strings.Builder
		for range 1 + random.IntN(8) {
			b.WriteByte("0123456789.-+eE x"[random.IntN(17)])
		}
		texts = append(texts, b.String(), strconv.FormatFloat(number(random), "feg"[random.IntN(3)], random.IntN(17)-1, 64))
	}
	differ(t, tab, "lightParse", texts, func(s string) any {
		v, err := strconv.ParseFloat(s, 64)
		switch {
		case strings.Trim(s, "0123456789.+-eE") != "": // strconv reads 1_0, 0x1p2 and Inf too, but no link has them
			return "syntax"
		case errors.Is(err, strconv.ErrRange):
			return "range"
		case err != nil:
			return "syntax"
		case v == 0: // the sign of zero is lost on the way from the browser
			return 0
		}
		return v
	})
	differ(t, tab, "lightAtoi", texts, func(s string) any {
		n, err := strconv.Atoi(s)
		if err != nil || n > 99999999 || n < -99999999 { // the program reads only years and widths
			return "no"
		}
		return float64(n)
	})
}

// roundsAsMath compares Abs and Round, the signs of zeros too.
func roundsAsMath(t *testing.T, tab *chromium.Tab, random *rand.Rand) {
	t.Helper()
	numbers := []float64{0, math.Copysign(0, -1), 0.49999999999999994, 4503599627370497.5, math.MaxFloat64, math.SmallestNonzeroFloat64}
	for range 3000 {
		numbers = append(numbers, float64(random.IntN(41)-20)/2, random.NormFloat64()*math.Pow(10, float64(random.IntN(20)-4)))
	}
	signed := func(x float64) string {
		sign := ""
		if math.Signbit(x) {
			sign = "-"
		}
		return sign + strconv.FormatFloat(math.Abs(x), 'g', -1, 64)
	}
	differ(t, tab, "lightRounded", numbers, func(x float64) any { return signed(math.Abs(x)) + " " + signed(math.Round(x)) })
}

func wholeAsStrconv(t *testing.T, tab *chromium.Tab, random *rand.Rand) {
	whole := []int{0, 1, -1, 9, 10, 99, 100, -100, math.MaxInt32 / 10, -math.MaxInt32 / 10}
	for range 5000 {
		whole = append(whole, random.IntN(1<<uint(1+random.IntN(27)))-1<<20)
	}
	differ(t, tab, "lightWhole", whole, func(n int) any { return strconv.Itoa(n) + " " + strconv.Itoa(n) })
	var pairs []string
	for range 2000 {
		const some = "0123456789abcdefABCDEFgG-+_x @`"
		pairs = append(pairs, string(some[random.IntN(len(some))])+string(some[random.IntN(len(some))]))
	}
	differ(t, tab, "lightByte", pairs, func(s string) any {
		n, err := strconv.ParseUint(s, 16, 8)
		if err != nil {
			return "no"
		}
		return n
	})
}
