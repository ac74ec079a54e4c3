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
}

// Origin says where a parameter comes from, in the words of its row. It stands
// apart from the parameters because programs in browsers do without it.
type Origin struct{ Source, Note string }

// Parameters holds one value for each parameter, by its row in [Table], in that
// row's unit.
type Parameters [Count]float64

// Central gives every parameter its central value.
func Central() Parameters { return central }

// Drawn reports whether the parameter is uncertain: fixed ones have one value.
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

// Diffused is the share of enterprises that used an older technology in a year.
type Diffused struct {
	Technology string
	Scope      string // whom the survey counted
	Year       int
	Percent    float64
	Source     string
}

// Anchor is a figure that somebody else has published on what the model says
// something about. Its texts are as in the table, in English.
type Anchor struct {
	Quantity, Scope, Year string
	Published             string // the figure, with its unit
	Source, Address       string
	Note                  string // why it differs from the model, or how far it can be compared
}

// Forecast is an entry of the ledger of forecasts: what a released model said
// before the outturn was known. What was filed never changes; the outturn is
// filled in beside it.
type Forecast struct {
	ID       string
	Quantity string // adoption, electricity_twh, gigafactory or tripling
	Geo      string // EU or a member state's code
	Unit     string // percent, TWh or probability
	Question string // in English: what is counted, of whom, when
	Filed    string // date, as 2026-11-29
	Model    string // version

	Central, Low, High float64 // in Unit; the range from 5 to 95 %. 0 for a probability
	Chance             float64 // of yes, where Unit is probability

	Due  string // when the outturn is expected, in words or as a date
	Note string // in English, may be empty

	Known   bool    // whether the outturn is
	Outturn float64 // in Unit; 1 for yes and 0 for no
	Told    string  // when it was published, as a date
	Source  string  // of the outturn
}

// IsChance reports whether the forecast is of yes or no.
func (f *Forecast) IsChance() bool { return f.Unit == "probability" }

// Hit reports whether the outturn lies in the range, or, of yes or no, is what
// was thought likelier.
func (f *Forecast) Hit() bool {
	if f.IsChance() {
		return (f.Chance >= 0.5) == (f.Outturn == 1)
	}
	return f.Low <= f.Outturn && f.Outturn <= f.High
}

// Score is how far off the forecast was: less is better. A range has the
// interval score of Gneiting and Raftery (2007) at 90 %, in Unit: its width,
// and twenty times what the outturn lies outside. A chance has Brier's, 0 to 1.
func (f *Forecast) Score() float64 {
	if f.IsChance() {
		return (f.Chance - f.Outturn) * (f.Chance - f.Outturn)
	}
	const outside = 2 / 0.1
	return f.High - f.Low + outside*(max(f.Low-f.Outturn, 0)+max(f.Outturn-f.High, 0))
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
