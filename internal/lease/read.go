package lease

import "aicontinent/internal/locale"

// Refused is an invalid value of a term.
type Refused struct {
	Field int // of Fields
	Value string
}

// Read reads terms from texts by their keys. Terms that are missing or invalid have
// their usual values; the usual residual depends on the months.
func Read(given func(key string) (value string, ok bool)) (Terms, []Refused) {
	t := Defaults()
	var refused []Refused
	residual := false
	for i := range Fields {
		f := &Fields[i]
		text, ok := given(f.Key)
		if !ok {
			continue
		}
		v, isNumber := locale.ParseDecimal(text)
		switch {
		case !isNumber || !f.Set(&t, v):
			refused = append(refused, Refused{i, text})
		case f.Key == "residual":
			residual = true
		}
	}
	if !residual {
		t.Residual = ResidualAt(t.Months)
	}
	return t, refused
}
