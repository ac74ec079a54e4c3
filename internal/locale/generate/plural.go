package main

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// rules writes the plural rules as functions, one for all languages that share a
// rule.
type rules struct {
	text  bytes.Buffer
	names map[string]string // by body
}

func newRules() *rules { return &rules{names: map[string]string{}} }

// add writes a language's rule if it is new, and its samples. It returns the name
// of the function and the categories that it can return.
func (r *rules) add(code string, plurals map[string]string, samples io.Writer) (name string, forms []string, err error) {
	var body strings.Builder
	for _, category := range order {
		rule, ok := plurals["pluralRule-count-"+category]
		if !ok {
			continue
		}
		condition, given, _ := strings.Cut(rule, "@")
		condition = strings.TrimSpace(condition)
		shown := category
		// The category of whole millions in French and related languages is "other"
		// here, since the site never counts anything in whole millions.
		if strings.Contains(condition, "e = 0") {
			shown = "other"
		} else {
			forms = append(forms, category)
		}
		fmt.Fprintf(samples, "%s %s %s\n", code, shown, strings.Join(numbers(given), " "))
		if shown == "other" {
			continue
		}
		text, err := either(condition)
		if err != nil {
			return "", nil, fmt.Errorf("%s: %w", rule, err)
		}
		fmt.Fprintf(&body, "if %s {\nreturn %s\n}\n", text, title(category))
	}
	body.WriteString("return Other\n")
	name, known := r.names[body.String()]
	if !known {
		name = "plural" + strings.ToUpper(code[:1]) + code[1:]
		r.names[body.String()] = name
		fmt.Fprintf(&r.text, "func %s(n operands) Category {\n%s}\n\n", name, remaindersFirst(body.String()))
	}
	return name, forms, nil
}

// remainder matches a remainder in a rule, such as n.i%100.
var remainder = regexp.MustCompile(`n\.([if])%(\d+)`)

// remaindersFirst computes each remainder of a rule once, at its start, because
// GopherJS writes a check for each.
func remaindersFirst(body string) string {
	var names, values []string
	for _, m := range remainder.FindAllStringSubmatch(body, -1) {
		if name := m[1] + m[2]; !slices.Contains(names, name) {
			names, values = append(names, name), append(values, m[0])
		}
	}
	if names == nil {
		return body
	}
	return strings.Join(names, ", ") + " := " + strings.Join(values, ", ") + "\n" + remainder.ReplaceAllString(body, "$1$2")
}

// numbers lists the samples of a rule, including both ends of ranges and what is
// between them. Samples with an exponent are left out, because we do not write
// numbers like that.
func numbers(given string) []string {
	var list []string
	for _, word := range strings.FieldsFunc(given, func(r rune) bool { return r == ' ' || r == ',' }) {
		from, to, isRange := strings.Cut(word, "~")
		switch {
		case strings.ContainsAny(word, "c") || word[0] < '0' || word[0] > '9':
		case !isRange:
			list = append(list, word)
		default:
			_, fraction, _ := strings.Cut(from, ".")
			low, _ := strconv.Atoi(strings.Replace(from, ".", "", 1))
			high, _ := strconv.Atoi(strings.Replace(to, ".", "", 1))
			for v := low; v <= high; v++ {
				digits := fmt.Sprintf("%0*d", len(fraction)+1, v)
				if fraction != "" {
					at := len(digits) - len(fraction)
					digits = digits[:at] + "." + digits[at:]
				}
				list = append(list, digits)
			}
		}
	}
	return list
}

// either writes a condition as Go.
func either(condition string) (string, error) {
	var parts []string
	for _, and := range strings.Split(condition, " or ") {
		var all []string
		for _, relation := range strings.Split(and, " and ") {
			text, err := relationOf(relation)
			if err != nil {
				return "", err
			}
			all = append(all, text)
		}
		parts = append(parts, strings.Join(all, " && "))
	}
	return strings.Join(parts, " || "), nil
}

// relationOf writes one relation as Go, such as n % 10 = 2..4 or v != 0. A number
// with nonzero decimals equals no whole number. The operand t, the decimals without
// trailing zeros, is zero exactly if f is.
func relationOf(relation string) (string, error) {
	left, right, found := strings.Cut(relation, " = ")
	not := false
	if !found {
		left, right, not = strings.Cut(relation, " != ")
	}
	operand, modulo, _ := strings.Cut(strings.TrimSpace(left), " % ")
	right = strings.TrimSpace(right)
	if !found && !not || !slices.Contains([]string{"n", "i", "v", "f", "t"}, operand) || operand == "t" && right != "0" {
		return "", fmt.Errorf("%q is not read", relation)
	}
	whole := operand == "n"
	value := map[string]string{"n": "n.i", "t": "n.f"}[operand]
	if value == "" {
		value = "n." + operand
	}
	if modulo != "" {
		value += "%" + modulo
	}
	var any []string
	for _, part := range strings.Split(right, ",") {
		low, high, isRange := strings.Cut(part, "..")
		switch {
		case !isRange:
			any = append(any, value+" == "+low)
		case low == "0":
			any = append(any, value+" <= "+high)
		default:
			any = append(any, value+" >= "+low+" && "+value+" <= "+high)
		}
	}
	text := strings.Join(any, " || ")
	if whole {
		if len(any) > 1 {
			text = "(" + text + ")"
		}
		text = "n.f == 0 && " + text
	}
	switch {
	case not && len(any) == 1 && !whole && strings.Count(text, "==") == 1 && !strings.Contains(text, "&&"):
		return strings.Replace(text, "==", "!=", 1), nil
	case not:
		return "!(" + text + ")", nil
	case len(any) > 1 && !whole:
		return "(" + text + ")", nil
	}
	return text, nil
}
