//go:build !ecmascript

package locale

// The translations of a language are one string, which tools/catalogue makes from
// the file for translators: the number of texts, the hashes of the texts in
// ascending order, the ends of the translations, and the translations themselves.
// Numbers are four bytes each, the most significant byte first. The string is used
// as it is, so a program need not process it at its start.

// translation returns the translation of a text into a language, and false if there
// is none.
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

// number reads the number with an index from a table.
func number(table string, place int) int {
	s := table[4*place : 4*place+4]
	return int(s[0])<<24 | int(s[1])<<16 | int(s[2])<<8 | int(s[3])
}

// Hash is the hash by which a text is found: FNV-1a, reduced to 31 bits.
func Hash(key string) int {
	h := uint32(2166136261)
	for i := 0; i < len(key); i++ {
		h = (h ^ uint32(key[i])) * 16777619
	}
	return int(h >> 1)
}
