package main

import (
	"bytes"
	"errors"
	"regexp"
	"slices"
)

// naming is the function by which the compiler's own code, which comes before the
// first package, gives its functions their names.
var naming = regexp.MustCompile(`var (\w)=\(\w,\w\)=>\w\(\w,"name",\{value:\w,configurable:!0\}\);`)

// dropUnused takes out the functions of the compiler's own code that nothing calls,
// and the naming of the others.
func dropUnused(script []byte) ([]byte, error) {
	m, first := naming.FindSubmatch(script), packageStart.FindIndex(script)
	if m == nil || first == nil {
		return nil, errors.New("no named functions: the compiler writes its own in another way")
	}
	defined := regexp.MustCompile(`,(\$\w+)=` + string(m[1]) + `\(`)
	own, rest := slices.Clone(script[:first[0]]), script[first[0]:]
	n := 0
	for found := true; found; {
		found = false
		count := map[string]int{}
		countNames(own, count, 1)
		countNames(rest, count, 1)
		places := defined.FindAllSubmatchIndex(own, -1)
		// From the last to the first, so that places stay.
		for _, at := range slices.Backward(places) {
			name, end := string(own[at[2]:at[3]]), callEnd(own, at[1])
			inside := map[string]int{}
			countNames(own[at[2]:end], inside, 1)
			if count[name] == inside[name] {
				countNames(own[at[2]:end], count, -1)
				own = slices.Delete(own, at[0], end)
				found, n = true, n+1
			}
		}
	}
	if n == 0 {
		return nil, errors.New("no unused functions: the compiler writes its own in another way")
	}
	for _, at := range slices.Backward(defined.FindAllSubmatchIndex(own, -1)) {
		name := []byte(`,"` + string(own[at[2]:at[3]]) + `")`)
		if end := argument(own, at[1]); bytes.HasPrefix(own[end:], name) {
			own = slices.Delete(own, end, end+len(name))
			own = slices.Delete(own, at[3]+len("="), at[1])
		}
	}
	return append(own, rest...), nil
}

// countNames adds to the counts of the names that stand in a script.
func countNames(script []byte, count map[string]int, by int) {
	eachName(script, func(name string) string {
		count[name] += by
		return name
	})
}

// callEnd gives where a call ends of which the arguments begin at a place.
func callEnd(script []byte, at int) int {
	for script[at] != ')' {
		if at = argument(script, at); script[at] == ',' {
			at++
		}
	}
	return at + 1
}
