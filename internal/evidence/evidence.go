// Package evidence holds what the model rests on: the parameters with their
// low, central and high values, unit, grade and source, the observed adoption
// of AI, the facts that texts cite and the AI factories.
//
// The sources are the CSV files in tables/, which package tables embeds, parses
// and checks. This package holds the same as plain Go values, generated from
// them, so that the simulation reads plain numbers and an embed carries no
// parser. A test fails when the two differ.
package evidence

//go:generate go run ./generate

// Grade says what a value rests on.
type Grade byte

// The grades.
const (
	Official  Grade = 'A' // an official statistic or a data sheet
	Published Grade = 'B' // a published estimate
	Judgement Grade = 'C' // the authors' judgement
)

// Parameter is one row of the parameter table.
type Parameter struct {
	ID                 string // as in model.md and in links: p.ID=value
	Group              string // money, cost, time, compute, …
	Family             string // rows of one family share what is doubtful about them; empty for none
	Unit               string
	Low, Central, High float64 // in Unit; Low <= Central <= High
	Grade              Grade
	Source, Note       string
}

// Parameters holds one value for each parameter, by its row in [Table], in that
// row's unit.
type Parameters [Count]float64

// Central gives every parameter its central value.
func Central() Parameters { return central }

// Drawn reports whether the parameter is uncertain: held ones have one value.
func (p *Parameter) Drawn() bool { return p.Low < p.High }

// Observation is the share of enterprises of ten and more persons employed
// that used AI in a year, by Eurostat (isoc_eb_ai).
type Observation struct {
	Geo       string // EU or a member state's code
	Name      string // in English
	Year      int
	Percent   float64
	Confirmed bool // false where only one extract was found
}

// Fact is a figure that texts cite.
type Fact struct {
	ID, Statement string
	Value         float64
	Unit          string
	Year          float64
	Source, Note  string
}

// Factory is one of the AI factories selected by EuroHPC.
type Factory struct {
	Geo, Country, Name, Host, Site, Machine string
	Selected, Status                        string
	ContractMEUR                            float64 // 0 where none was found
	GPUs                                    int     // 0 where none was found
	Service                                 string  // when it enters service, in words
}

// Index gives the row of a parameter in [Table].
func Index(id string) (int, bool) {
	for i := range Table {
		if Table[i].ID == id {
			return i, true
		}
	}
	return 0, false
}

// FactOf gives a fact by its id. It panics where there is none: ids are
// written in code, never read from input.
func FactOf(id string) *Fact {
	for i := range Facts {
		if Facts[i].ID == id {
			return &Facts[i]
		}
	}
	panic("evidence: no fact " + id)
}

// Observed gives the observations of one place, oldest first.
func Observed(geo string) []Observation {
	var list []Observation
	for _, o := range Observations {
		if o.Geo == geo {
			list = append(list, o)
		}
	}
	return list
}
