package view

import (
	"strings"

	"aicontinent/internal/locale"
)

// StateOptions lists the member states by their names.
func (p *Page) StateOptions(chosen string) []Option {
	var list []Option
	for _, state := range strings.Split(p.In(memberStates), "|") {
		list = append(list, Option{state[:2], state[3:], state[:2] == chosen})
	}
	return list
}

// StateOrder gives the codes of the member states in the order in which a language
// sorts their names.
func StateOrder(l locale.Lang) []string {
	var codes []string
	for _, state := range strings.Split(memberStates.In(l), "|") {
		codes = append(codes, state[:2])
	}
	return codes
}

// memberStates are the codes and the names of the member states, in the order in which a
// language sorts these: the names of package evidence, in a form that programs
// carry at little cost.
var memberStates = locale.Text("AT Austria|BE Belgium|BG Bulgaria|HR Croatia|CY Cyprus|CZ Czechia|DK Denmark|EE Estonia|FI Finland|FR France|DE Germany|GR Greece|HU Hungary|IE Ireland|IT Italy|LV Latvia|LT Lithuania|LU Luxembourg|MT Malta|NL Netherlands|PL Poland|PT Portugal|RO Romania|SK Slovakia|SI Slovenia|ES Spain|SE Sweden")
