package lease

import (
	"strings"

	"aicontinent/internal/lease"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

// Asked is what a link or a form asks: the terms, and what of it cannot be used.
type Asked struct {
	Terms   lease.Terms
	Refused map[string]string // what is wrong, by key
	given   map[string]string // what was given and cannot be used, by key
}

// Split takes the page's own keys out of a query. They are no levers: rate is
// not to be taken for a slip of late.
func Split(query string) (own, rest string) {
	var mine, others []string
	for _, part := range scenario.Parts(query) {
		if _, ok := lease.FieldOf(part.Key); ok {
			mine = append(mine, part.Text)
		} else {
			others = append(others, part.Text)
		}
	}
	return strings.Join(mine, "&"), strings.Join(others, "&")
}

// Read reads the page's own keys, as links hold them and as people type them in a
// language. An empty value is the usual one.
func Read(l locale.Lang, own string) Asked {
	a := Asked{Refused: map[string]string{}, given: map[string]string{}}
	parts := scenario.Parts(own)
	refuse := func(f *lease.Field, value, text string) {
		a.Refused[f.Key], a.given[f.Key] = text, value
	}
	var refused []lease.Refused
	a.Terms, refused = lease.Read(func(key string) (string, bool) {
		value := parts.Get(key)
		if i, ok := lease.FieldOf(key); ok {
			if v, ok := typed(l, value, &lease.Fields[i]); ok {
				value = v
			}
		}
		return value, value != ""
	})
	for _, r := range refused {
		f := &lease.Fields[r.Field]
		value := parts.Get(f.Key)
		refuse(f, value, problem(l, f, value))
	}
	for i := range lease.Fields {
		f, count := &lease.Fields[i], 0
		for _, part := range parts {
			if part.Key == f.Key {
				count++
			}
		}
		if count > 1 {
			refuse(f, parts.Get(f.Key), givenTwice.Fill(l, "name", texts[f.Key].name.In(l), "key", f.Key))
		}
	}
	return a
}

// typed gives a value as links write it: from one of a link, or one that was
// typed, with its unit or without.
func typed(l locale.Lang, value string, f *lease.Field) (string, bool) {
	if _, ok := locale.ParseDecimal(value); ok {
		return value, true
	}
	v, unit, ok := l.ReadNumber(value)
	if !ok || unit != "" && !takesUnit(l, f, unit) {
		return "", false
	}
	return scenario.FormatNumber(v), true
}

// takesUnit reports whether a unit, as locale.PlainUnit writes it, is a term's.
func takesUnit(l locale.Lang, f *lease.Field, unit string) bool {
	switch f.Key {
	case "price":
		return l.Is(locale.Euros, unit)
	case "months":
		return l.Is(locale.Months, unit)
	case "years":
		return l.Is(locale.Years, unit)
	}
	return l.Is(locale.Percents, unit) || l.IsYearly(locale.Percents, unit) || scenario.IsUnit(unit, texts[f.Key].unit)
}

func problem(l locale.Lang, f *lease.Field, value string) string {
	t := texts[f.Key]
	allowed := allowedNumber
	if f.Whole {
		allowed = allowedWhole
	}
	return refusedText.Fill(l, "name", t.name.In(l), "given", scenario.Quote(l, value),
		"allowed", allowed.Fill(l, "low", write(l, f, f.Min), "high", write(l, f, f.Max)))
}

// write writes a term with its unit.
func write(l locale.Lang, f *lease.Field, v float64) string {
	if f.Key == "price" {
		return euros(l, v, 0)
	}
	number := l.Plain(v)
	if t := texts[f.Key]; t.counted != nil {
		return l.Count(number, *t.counted)
	}
	return l.Unit(number, "%")
}

// euros writes an amount of money.
func euros(l locale.Lang, v float64, decimals int) string {
	return eurosText.Amount(l, l.Number(v, decimals))
}

// Query gives the one query that holds the terms: what differs from the usual.
func (a Asked) Query() string {
	usual := lease.Defaults()
	usual.Residual = lease.ResidualAt(a.Terms.Months)
	query := ""
	for i := range lease.Fields {
		f := &lease.Fields[i]
		if v := f.Of(&a.Terms); v != f.Of(&usual) {
			if query != "" {
				query += "&"
			}
			query += f.Key + "=" + scenario.FormatNumber(v)
		}
	}
	return query
}

// FromForm gives the page's own query of a form that was sent: what was typed, by
// key, on a page of earlier terms. The residual value follows the months as long
// as nobody touches it.
func FromForm(l locale.Lang, value func(key string) string) string {
	before := Read(l, value(FormTerms))
	var parts []string
	for i := range lease.Fields {
		f := &lease.Fields[i]
		given := value(f.Key)
		text, ok := typed(l, given, f)
		if !ok {
			text = given
		}
		untouched := ok && text == scenario.FormatNumber(f.Of(&before.Terms))
		if f.Key == "residual" && untouched && before.Terms.Residual == lease.ResidualAt(before.Terms.Months) {
			continue
		}
		parts = append(parts, f.Key+"="+scenario.Encode(text))
	}
	return strings.Join(parts, "&")
}

// FormTerms is the field of the form that holds the terms which the page showed.
const FormTerms = "from-terms"
