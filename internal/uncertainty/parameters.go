package uncertainty

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

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
// model.Columns in a year: for each of the scenario's [Inputs], in that order,
// and each column. Draws count by their weights where those of the given set
// do. See [NewShares].
func SharesOf(s scenario.Scenario, columns []int, year, n int, draws *Draws) *Shares {
	inputs := Inputs(s)
	m := newOutcomes(s, columns, year)
	weighted := draws.Weights(s.Overrides, make([]float64, draws.n)).Weighted()
	function := func(u, out []float64) float64 {
		for i, input := range inputs {
			for _, row := range input.Rows {
				m.parameters[row] = triangular(&evidence.Table[row], u[i])
			}
		}
		m.run(out)
		if weighted {
			return model.Agree(&m.parameters).Weight()
		}
		return 1
	}
	return NewShares(function, inputs, len(columns), n, draws.seed)
}

// Tornado runs a scenario with one parameter or family after the other at its low
// value and at its high one, all others as the scenario has them. It goes in slices
// and allocates when it is made. It is not safe for use by several goroutines
// at once.
type Tornado struct {
	inputs []Input
	model  *outcomes
	values []float64 // by run, then outcome: as it is, then low and high of each input
	runs   int
}

// NewTornado begins the work on columns of model.Columns in a year, with the
// scenario's [Inputs].
func NewTornado(s scenario.Scenario, columns []int, year int) *Tornado {
	return NewTornadoOf(s, Inputs(s), columns, year)
}

// NewTornadoOf is [NewTornado] for some inputs.
func NewTornadoOf(s scenario.Scenario, inputs []Input, columns []int, year int) *Tornado {
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
			before := t.model.parameters
			for _, row := range t.inputs[(t.runs-1)/2].Rows {
				t.model.parameters[row] = evidence.Table[row].Low
				if t.runs%2 == 0 {
					t.model.parameters[row] = evidence.Table[row].High
				}
			}
			t.model.run(out)
			t.model.parameters = before
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
