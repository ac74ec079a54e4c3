package uncertainty

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Uncertain lists the parameters that are drawn for a scenario, as rows of
// evidence.Table: all that have a range, save those that a visitor set by hand.
func Uncertain(s scenario.Scenario) []int {
	var rows []int
	for row := range evidence.Table {
		if _, held := s.HeldValue(row); !held && evidence.Table[row].Drawn() {
			rows = append(rows, row)
		}
	}
	return rows
}

// outcomes runs a scenario with changed parameters, and reads some columns of
// model.Columns in one year.
type outcomes struct {
	scenario   scenario.Scenario
	columns    []int
	year       int
	simulator  model.Simulator
	parameters evidence.Parameters // of the next run
}

func newOutcomes(s scenario.Scenario, columns []int, year int) *outcomes {
	m := &outcomes{columns: columns}
	m.reset(s, year)
	return m
}

func (m *outcomes) reset(s scenario.Scenario, year int) {
	m.scenario, m.year, m.parameters = s, year, s.Parameters()
}

// run writes the outcomes of the parameters as they are.
func (m *outcomes) run(out []float64) {
	t := m.simulator.RunYears(&m.scenario.Levers, &m.parameters)
	step := t.Step(m.year)
	for o, c := range m.columns {
		out[o] = model.Columns[c].Of(t, step)
	}
}

// SharesOf begins the work on the shares of variance of columns of
// model.Columns in a year: an input for each of the scenario's [Uncertain]
// parameters, in that order, and an outcome for each column. See [NewShares].
func SharesOf(s scenario.Scenario, columns []int, year, rows int, seed uint64) *Shares {
	inputs := Uncertain(s)
	m := newOutcomes(s, columns, year)
	function := func(u, out []float64) {
		for i, row := range inputs {
			m.parameters[row] = triangular(&evidence.Table[row], u[i])
		}
		m.run(out)
	}
	return NewShares(function, len(inputs), len(columns), rows, seed)
}

// Tornado runs a scenario with one parameter after the other at its low value
// and at its high one, all others as the scenario has them. It goes in slices
// and allocates when it is made. It is not safe for use by several goroutines
// at once.
type Tornado struct {
	inputs []int
	model  *outcomes
	values []float64 // by run, then outcome: as it is, then low and high of each input
	runs   int
}

// NewTornado begins the work on columns of model.Columns in a year, with the
// scenario's [Uncertain] parameters.
func NewTornado(s scenario.Scenario, columns []int, year int) *Tornado {
	inputs := Uncertain(s)
	return &Tornado{inputs: inputs, model: newOutcomes(s, columns, year), values: make([]float64, (1+2*len(inputs))*len(columns))}
}

// Runs is how many times the model was run so far, and Of how many times it
// will be in all.
func (t *Tornado) Runs() int { return t.runs }

// Of is described with [Tornado.Runs].
func (t *Tornado) Of() int { return 1 + 2*len(t.inputs) }

// Step runs the model up to n times more, and reports whether all is done.
func (t *Tornado) Step(n int) (done bool) {
	width := len(t.model.columns)
	for ; n > 0 && t.runs < t.Of(); n-- {
		out := t.values[t.runs*width : (t.runs+1)*width]
		if t.runs == 0 {
			t.model.run(out)
		} else {
			row := t.inputs[(t.runs-1)/2]
			p, before := &t.model.parameters[row], t.model.parameters[row]
			if *p = evidence.Table[row].Low; t.runs%2 == 0 {
				*p = evidence.Table[row].High
			}
			t.model.run(out)
			*p = before
		}
		t.runs++
	}
	return t.runs == t.Of()
}

// Base is an outcome with all parameters as the scenario has them.
func (t *Tornado) Base(outcome int) float64 { return t.values[outcome] }

// Swing gives an outcome with an input at its low value and at its high one.
func (t *Tornado) Swing(outcome, input int) (low, high float64) {
	k := (1+2*input)*len(t.model.columns) + outcome
	return t.values[k], t.values[k+len(t.model.columns)]
}
