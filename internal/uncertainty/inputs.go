package uncertainty

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
)

// Input is what one number is drawn for: a parameter, or a family of parameters
// of which the same is doubtful, and which therefore share the number.
type Input struct {
	ID   string // of the parameter or the family
	Rows []int  // of evidence.Table, in its order
}

// Family reports whether the input is a family, be it that only one of its
// members is left to be drawn.
func (i Input) Family() bool { return evidence.Table[i.Rows[0]].Family == i.ID }

// Members lists the parameters of an input, each for itself.
func (i Input) Members() []Input {
	var list []Input
	for _, row := range i.Rows {
		list = append(list, Input{evidence.Table[row].ID, []int{row}})
	}
	return list
}

// Members lists the members of all families that a scenario leaves open, in the
// order of its inputs.
func Members(s scenario.Scenario) []Input {
	var list []Input
	for _, input := range Inputs(s) {
		if input.Family() {
			list = append(list, input.Members()...)
		}
	}
	return list
}

// drawn lists everything that a number is drawn for, in the order of the
// parameter table; a family stands at its first member.
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

// Inputs lists what is drawn for a scenario: all that has a range, save the
// parameters that a visitor set by hand. One of these leaves its family, whose
// others stay together.
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
