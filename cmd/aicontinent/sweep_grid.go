package main

import (
	"crypto/sha256"
	"fmt"
	"math"
	"strconv"
	"strings"

	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// axis is one lever of a grid, with its values as links write them.
type axis struct {
	key    string
	values []string
}

// parseGrid reads a grid: 'e=100:500:50;s=simplex:20;late=1|1.5'.
func parseGrid(spec string, piece shard) (*sweepInput, error) {
	in, keys := &sweepInput{part: piece}, map[string]bool{}
	for _, part := range strings.Split(spec, ";") {
		key, text, found := strings.Cut(strings.TrimSpace(part), "=")
		if !found {
			return nil, badGrid(part, fmt.Errorf("want KEY=VALUES as in e=100:500:50"))
		}
		if err := in.note(keys, key); err != nil {
			return nil, badGrid(part, err)
		}
		a := axis{key: key}
		for _, alternative := range strings.Split(text, "|") {
			values, err := gridValues(key, strings.TrimSpace(alternative))
			if err != nil {
				return nil, badGrid(part, err)
			}
			a.values = append(a.values, values...)
		}
		for _, v := range a.values {
			if _, err := setKey(scenario.Default(), key, v); err != nil {
				return nil, badGrid(part, err)
			}
		}
		in.axes = append(in.axes, a)
		if in.all() > mostScenarios {
			return nil, badGrid(part, fmt.Errorf("makes %d scenarios; at most %d", in.all(), mostScenarios))
		}
	}
	in.sum = sha256.Sum256(fmt.Appendf(nil, "grid\n%q", in.axes))
	return in, nil
}

func badGrid(part string, err error) error {
	return badInput{fmt.Errorf("--grid: %q: %w", part, err)}
}

// gridValues returns the values of one alternative: a range, all splits, or a
// single value.
func gridValues(key, text string) ([]string, error) {
	if n, found := strings.CutPrefix(text, "simplex:"); found && key == scenario.KeySplit {
		return simplex(n)
	}
	ends := strings.Split(text, ":")
	if len(ends) == 1 {
		return []string{text}, nil
	}
	var numbers [3]float64
	for i, end := range ends {
		v, ok := scenario.ParseNumber(strings.TrimSpace(end))
		if !ok || len(ends) != len(numbers) {
			return nil, fmt.Errorf("%q is no range; want FROM:TO:STEP as in 100:500:50", text)
		}
		numbers[i] = v
	}
	from, to, step := numbers[0], numbers[1], numbers[2]
	if !(step > 0 && to >= from) {
		return nil, fmt.Errorf("%q holds no value; want FROM:TO:STEP with TO at least FROM and STEP above 0", text)
	}
	const dust = 1e-9 // of a step, for the rounding error of decimals
	n := math.Floor((to-from)/step+dust) + 1
	if n > mostScenarios {
		return nil, fmt.Errorf("%q makes more than %d scenarios", text, mostScenarios)
	}
	values := make([]string, int(n))
	for i := range values {
		// Twelve digits, so that 1.1 is not 1.1000000000000001.
		v, err := strconv.ParseFloat(strconv.FormatFloat(from+float64(i)*step, 'g', 12, 64), 64)
		if err != nil {
			return nil, err
		}
		values[i] = scenario.FormatNumber(v)
	}
	return values, nil
}

// simplex returns every split into equal parts: simplex:20 has shares of 0, 5, 10 …
// 100 %, which makes 1771 splits.
func simplex(text string) ([]string, error) {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > 200 || split.Whole%n != 0 {
		return nil, fmt.Errorf("simplex:%s cannot be used; allowed: simplex:N with N a divisor of %d, up to 200", text, split.Whole)
	}
	part := split.Whole / n
	var values []string
	for a := n; a >= 0; a-- {
		for b := n - a; b >= 0; b-- {
			for c := n - a - b; c >= 0; c-- {
				values = append(values, fmt.Sprintf("%d,%d,%d,%d", a*part, b*part, c*part, (n-a-b-c)*part))
			}
		}
	}
	return values, nil
}
