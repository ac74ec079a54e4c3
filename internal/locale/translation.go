//go:build !ecmascript

package locale

// The translations of a language are one string, made by tools/catalogue from its
// file for translators: how many there are, the hashes of the texts that they are of
// in ascending order, where each ends, and the translations themselves. Numbers are
// four bytes each, the first one the greatest. It is read as it is: a program starts
// without looking at any of it.

// translation gives what stands for a text in a language; false where nothing does.
func (l Lang) translation(key string) (string, bool) {
	table := l.translations()
	if table == "" || key == "" {
		return "", false
	}
	n := number(table, 0)
	hash := Hash(key)
	low, high := 0, n
	for low < high {
		if middle := (low + high) / 2; number(table, 1+middle) < hash {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == n || number(table, 1+low) != hash {
		return "", false
	}
	texts, start := table[4*(1+2*n):], 0
	if low > 0 {
		start = number(table, n+low)
	}
	return texts[start:number(table, 1+n+low)], true
}

// number reads the number with this place among those of a table.
func number(table string, place int) int {
	s := table[4*place : 4*place+4]
	return int(s[0])<<24 | int(s[1])<<16 | int(s[2])<<8 | int(s[3])
}

// Hash is what a text is found by: FNV-1a, to 31 bits.
func Hash(key string) int {
	h := uint32(2166136261)
	for i := 0; i < len(key); i++ {
		h = (h ^ uint32(key[i])) * 16777619
	}
	return int(h >> 1)
}
