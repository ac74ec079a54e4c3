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

// Slices does a sequence of random operations on slices, some of which share an
// array, and returns what they hold in the end.
func Slices(seed int) string {
	t := random{state: uint32(seed)}
	var all [3][]element
	for k := range all {
		all[k] = make([]element, 2, 6)
	}
	for i := 0; i < 40; i++ {
		from, to := t.below(len(all)), t.below(len(all))
		all[to] = change(all[from], t.below(8), t.below(100), t.below(100), i)
	}
	out := ""
	for k := range all {
		for _, e := range all[k] {
			out += strconv.Itoa(e.number) + "," + strconv.Itoa(e.pair[0]) + "," + strconv.Itoa(e.pair[1]) + "," + e.inner.name + " "
		}
		out += "\n"
	}
	return out
}

// change does one operation on a slice. What it returns does not depend on how much
// room append leaves.
func change(s []element, do, a, b, i int) []element {
	n, e := len(s), element{number: i, pair: [2]int{i, -i}}
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
		return append(s[:at:len(s)], append([]element{e}, s[at:n]...)...)
	case 5: // elements move down or up in the same array
		copy(s[a%(n+1):], s[b%(n+1):])
	case 6: // removed
		if n > 0 {
			at := a % n
			return append(s[:at], s[at+1:]...)
		}
	case 7:
		if n > 0 {
			s[a%n].pair[1]++
			s[a%n].inner.name += "x"
			return append([]element(nil), s...)[:n:n]
		}
		return make([]element, 1, 5)
	}
	return s
}

// grown appends, and cuts a slice that got another array to its length.
func grown(s []element, more ...element) []element {
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
