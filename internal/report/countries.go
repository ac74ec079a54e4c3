package report

import (
	"strconv"

	"aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
)

// CountriesColumns are those of [Countries].
func CountriesColumns() []string {
	columns := []string{"geo", "name"}
	for _, year := range countries.SurveyYears {
		columns = append(columns, "observed_"+strconv.Itoa(year))
	}
	for year := countries.FirstYear; year <= model.LastYear; year++ {
		y := strconv.Itoa(year)
		columns = append(columns, y, y+"_p05", y+"_p95")
	}
	return columns
}

// Countries is adoption in the EU and, derived from it, in each member state: what
// was observed, then each year up to the model's last with its range. The work is
// the scenario's, finished, for every year.
func Countries(run Run, work *uncertainty.Work) *List {
	l := &List{
		Columns: CountriesColumns(),
		Above: []string{
			"model " + model.Version + ", " + nameOf(run.Scenario.Query()),
			"Shares of firms that use AI. Each member state keeps the head start or delay of 2025, on the scale of odds; ranges are from 5 to 95 %, and wide.",
		},
	}
	for _, c := range countries.Through(countries.Of(run.Trajectory, work), evidence.Observations[:], model.LastYear) {
		row := []any{c.Geo, c.Name}
		for _, share := range c.Observed {
			row = append(row, share)
		}
		for i := 0; i <= model.LastYear-countries.FirstYear; i++ {
			if i >= len(c.Years) {
				row = append(row, nil, nil, nil)
				continue
			}
			row = append(row, c.Years[i].Central, c.Years[i].P05, c.Years[i].P95)
		}
		l.Add(row...)
	}
	return l
}

// CountriesTable is [Countries] for a terminal, with only a few years.
func CountriesTable(all *List) *List {
	few := &List{Above: all.Above}
	var keep []int
	for i, name := range all.Columns {
		switch name[:min(4, len(name))] {
		case "2026", "2030", "2035", "2040":
			keep = append(keep, i)
		default:
			if i < 2+len(countries.SurveyYears) {
				keep = append(keep, i)
			}
		}
	}
	for _, i := range keep {
		few.Columns = append(few.Columns, all.Columns[i])
	}
	for _, row := range all.Rows {
		var cells []any
		for _, i := range keep {
			cells = append(cells, row[i])
		}
		few.Add(cells...)
	}
	return few
}
