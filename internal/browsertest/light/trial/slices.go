// Package trial does with slices what Go defines, so that a test can compare what
// light programs make of it: tools/light replaces GopherJS's functions for slices
// by quicker ones.
package trial

import "strconv"

type element struct {
	number int
	pair   [2]int
	inner  struct{ name string }
}

// Slices does a sequence of random operations on slices of structs, of arrays and of
// strings, some of which share an array, and returns what they hold in the end.
func Slices(seed int) string {
	var elements [3][]element
	var pairs [3][][2]int
	var words [3][]string
	for k := range elements {
		elements[k], pairs[k], words[k] = make([]element, 2, 6), make([][2]int, 2, 6), make([]string, 2, 6)
	}
	t := random{state: uint32(seed)}
	for i := 0; i < 40; i++ {
		from, to := t.below(3), t.below(3)
		do, a, b := t.below(8), t.below(100), t.below(100)
		elements[to] = change(elements[from], do, a, b, element{number: i, pair: [2]int{i, -i}}, func(e *element) { e.pair[1]++; e.inner.name += "x" })
		pairs[to] = change(pairs[from], do, a, b, [2]int{i, -i}, func(p *[2]int) { p[1]++ })
		words[to] = change(words[from], do, a, b, strconv.Itoa(i), func(s *string) { *s += "x" })
	}
	out := ""
	for k := range elements {
		for _, e := range elements[k] {
			out += strconv.Itoa(e.number) + "," + strconv.Itoa(e.pair[0]) + "," + strconv.Itoa(e.pair[1]) + "," + e.inner.name + " "
		}
		for _, p := range pairs[k] {
			out += strconv.Itoa(p[0]) + "," + strconv.Itoa(p[1]) + " "
		}
		for _, w := range words[k] {
			out += w + " "
		}
		out += "\n"
	}
	return out
}

// change does one operation on a slice. What it returns does not depend on how much
// room append leaves.
func change[E any](s []E, do, a, b int, e E, alter func(*E)) []E {
	n := len(s)
	switch do {
	case 0:
		return grown(s, e)
	case 1:
		return grown(s, e, e)
	case 2: // up to the capacity, with elements that nobody has set
		return s[:a%(min(cap(s), 12)+1)]
	case 3: // a part
		return s[a%(n+1):]
	case 4: // an element in between, which moves the others up
		at := a % (n + 1)
		s = grown(s, e)
		return append(s[:at:len(s)], append([]E{e}, s[at:n]...)...)
	case 5: // elements move down or up in the same array
		copy(s[a%(n+1):], s[b%(n+1):])
	case 6: // removed
		if n > 0 {
			at := a % n
			return append(s[:at], s[at+1:]...)
		}
	case 7:
		if n > 0 {
			alter(&s[a%n])
			return append([]E(nil), s...)[:n:n]
		}
		return make([]E, 1, 5)
	}
	return s
}

// grown appends, and cuts a slice that got another array to its length.
func grown[E any](s []E, more ...E) []E {
	fits := cap(s) >= len(s)+len(more)
	if s = append(s, more...); !fits {
		return s[:len(s):len(s)]
	}
	return s
}

// random is the same sequence everywhere, in 32 bits.
type random struct{ state uint32 }

func (r *random) below(n int) int {
	r.state ^= r.state << 13
	r.state ^= r.state >> 17
	r.state ^= r.state << 5
	return int(r.state>>1) % n
}
