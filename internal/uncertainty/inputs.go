package uncertainty

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
)

// Input is what one random number is drawn for: a parameter, or a family of
// parameters that are uncertain for the same reason and share the number.
type Input struct {
	ID   string // of the parameter or the family
	Rows []int  // of evidence.Table, in its order
}

// Family reports whether the input is a family, even if only one of its members is
// drawn.
func (i Input) Family() bool { return evidence.Table[i.Rows[0]].Family == i.ID }

// Members lists the parameters of an input as separate inputs.
func (i Input) Members() []Input {
	var list []Input
	for _, row := range i.Rows {
		list = append(list, Input{evidence.Table[row].ID, []int{row}})
	}
	return list
}

// Members lists the members of all families that a scenario does not override, in
// the order of its inputs.
func Members(s scenario.Scenario) []Input {
	var list []Input
	for _, input := range Inputs(s) {
		if input.Family() {
			list = append(list, input.Members()...)
		}
	}
	return list
}

// drawn lists all inputs in the order of the parameter table; a family has the
// place of its first member.
var drawn = func() (list []Input) {
	for row := range evidence.Table {
		p := &evidence.Table[row]
		if !p.Drawn() {
			continue
		}
		if p.Family == "" {
			list = append(list, Input{p.ID, []int{row}})
			continue
		}
		at := 0
		for at < len(list) && list[at].ID != p.Family {
			at++
		}
		if at == len(list) {
			list = append(list, Input{ID: p.Family})
		}
		list[at].Rows = append(list[at].Rows, row)
	}
	return list
}()

// Inputs lists the inputs of a scenario: everything that has a range, except
// overridden parameters. An overridden parameter leaves its family, whose other
// members stay together.
func Inputs(s scenario.Scenario) []Input {
	var list []Input
	for _, of := range drawn {
		left := Input{ID: of.ID}
		for _, row := range of.Rows {
			if _, overridden := s.Parameter(row); !overridden {
				left.Rows = append(left.Rows, row)
			}
		}
		if len(left.Rows) > 0 {
			list = append(list, left)
		}
	}
	return list
}
