package report

import (
	"encoding/csv"
	"io"

	"aicontinent/internal/evidence"
)

// ParametersCSV writes the parameter table.
func ParametersCSV(w io.Writer) error {
	c := csv.NewWriter(w)
	c.Write([]string{"id", "group", "family", "unit", "low", "central", "high", "grade", "source", "note"})
	for i, p := range evidence.Table {
		c.Write([]string{p.ID, p.Group, p.Family, p.Unit, digits(p.Low), digits(p.Central), digits(p.High), string(rune(p.Grade)), evidence.Origins[i].Source, evidence.Origins[i].Note})
	}
	c.Flush()
	return c.Error()
}

// ParametersJSON writes the parameter table as a list of objects.
func ParametersJSON(w io.Writer) error {
	type row struct {
		ID      string  `json:"id"`
		Group   string  `json:"group"`
		Family  string  `json:"family"`
		Unit    string  `json:"unit"`
		Low     float64 `json:"low"`
		Central float64 `json:"central"`
		High    float64 `json:"high"`
		Grade   string  `json:"grade"`
		Source  string  `json:"source"`
		Note    string  `json:"note"`
	}
	list := make([]row, 0, evidence.Count)
	for i, p := range evidence.Table {
		list = append(list, row{p.ID, p.Group, p.Family, p.Unit, p.Low, p.Central, p.High, string(rune(p.Grade)), evidence.Origins[i].Source, evidence.Origins[i].Note})
	}
	return encode(w, list)
}

// ParametersTable writes the parameter table for a terminal.
func ParametersTable(w io.Writer) error {
	tab := newGrid(w)
	io.WriteString(tab, "id\tlow\tcentral\thigh\tunit\tgrade\tsource\n")
	for i, p := range evidence.Table {
		for _, cell := range []string{p.ID, short(p.Low), short(p.Central), short(p.High), p.Unit, string(rune(p.Grade))} {
			io.WriteString(tab, cell+"\t")
		}
		io.WriteString(tab, evidence.Origins[i].Source+"\n")
	}
	return tab.Flush()
}
