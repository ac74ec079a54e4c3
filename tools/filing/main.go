// Command filing prints the current model's forecasts as rows of the ledger,
// internal/evidence/tables/forecasts.csv, for a date: go run ./tools/filing -date
// 2026-11-29. Rows are appended there by hand and never changed; a test compares
// their hashes.
package main

import (
	"encoding/csv"
	"flag"
	"log"
	"math"
	"os"
	"strconv"

	"aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// draws is the number of draws for the forecasts.
const draws = 2000

// surveyError is the joint error of survey and model, as a share of firms: how far
// Eurostat's figure may be from adoption as the model defines it.
const surveyError = 0.010

func main() {
	log.SetFlags(0)
	date := flag.String("date", "", "day of filing, as in 2026-11-29")
	flag.Parse()
	if *date == "" {
		log.Fatal("filing: say the day of filing with -date")
	}
	out := csv.NewWriter(os.Stdout)
	for _, row := range rows(*date) {
		out.Write(row)
	}
	out.Flush()
	if err := out.Error(); err != nil {
		log.Fatal(err)
	}
}

// drawn has the quantities of one draw that the ledger needs.
type drawn struct {
	adoption2026, electricity2026, electricity2030 float64
	gigafactory, tripled                           bool
}

func look(t *model.Trajectory, sites int) drawn {
	giga := t.With.ProgrammeMW[model.Gigafactories]
	most := 0.0
	for year := model.FirstYear; year <= model.LastYear; year++ {
		most = math.Max(most, t.At(giga, year))
	}
	return drawn{
		adoption2026:    t.At(t.With.Adoption, 2026),
		electricity2026: t.At(t.With.ElectricityTWh, 2026), electricity2030: t.At(t.With.ElectricityTWh, 2030),
		gigafactory: t.At(giga, 2029) >= most/float64(sites)/2,
		tripled:     t.At(t.With.CapacityMW, 2032) >= 3*t.At(t.With.CapacityMW, model.FirstYear),
	}
}

// sample has the central run and all draws, with their weights.
type sample struct {
	central              drawn
	weights, adoption    []float64
	electricity          [2][]float64 // in 2026 and in 2030
	gigafactory, tripled float64      // the shares of the weight in which it happens
}

// simulate runs the plan with the central parameters and with those of each draw.
func simulate() sample {
	s := scenario.Default()
	var simulator model.Simulator
	parameters := s.Parameters()
	of := sample{
		central: look(simulator.RunYears(&s.Levers, &parameters), s.Levers.Sites),
		weights: make([]float64, draws), adoption: make([]float64, draws),
		electricity: [2][]float64{make([]float64, draws), make([]float64, draws)},
	}
	d, all := uncertainty.New(draws, uncertainty.DefaultSeed), 0.0
	for i := range draws {
		var p evidence.Parameters
		d.Parameters(i, nil, &p)
		weight := model.Agree(&p).Weight()
		run := look(simulator.RunYears(&s.Levers, &p), s.Levers.Sites)
		of.weights[i], of.adoption[i] = weight, run.adoption2026
		of.electricity[0][i], of.electricity[1][i] = run.electricity2026, run.electricity2030
		all += weight
		if run.gigafactory {
			of.gigafactory += weight
		}
		if run.tripled {
			of.tripled += weight
		}
	}
	of.gigafactory /= all
	of.tripled /= all
	return of
}

// rows are the rows of the ledger, filed on a date.
func rows(date string) [][]string {
	of := simulate()
	central := &of.central
	ranged := func(id, quantity, geo, unit, question, due, note string, places int, central, low, high float64) []string {
		number := func(v float64) string { return strconv.FormatFloat(v, 'f', places, 64) }
		return []string{id, quantity, geo, unit, question, date, model.Version, number(central), number(low), number(high), "", due, note, "", "", ""}
	}
	chance := func(id, quantity, question, due, note string, share float64) []string {
		return []string{id, quantity, "EU", "probability", question, date, model.Version, "", "", "", strconv.FormatFloat(share, 'f', 2, 64), due, note, "", "", ""}
	}
	const (
		dueSurvey = "mid December 2026"
		breaks    = "The survey of 2026 moves to NACE Rev. 2.1, so that a break in the series may come."
	)
	question := func(name string) string {
		return "Enterprises of ten and more persons employed in " + name + " that use AI in 2026, by Eurostat (isoc_eb_ai)"
	}
	list := [][]string{ranged("adoption-2026-EU", "adoption", "EU", "percent", question("the EU of 27"), dueSurvey,
		"One point of error for survey and model is in the range. "+breaks, 2, 100*central.adoption2026,
		100*countries.Quantile(0.05, of.adoption, of.weights, surveyError), 100*countries.Quantile(0.95, of.adoption, of.weights, surveyError))}
	low, high := countries.Range(of.adoption, of.weights, 2026)
	for i := range evidence.Observations {
		o := &evidence.Observations[i]
		if o.Geo == "EU" || o.Year != model.SurveyYear {
			continue
		}
		list = append(list, ranged("adoption-2026-"+o.Geo, "adoption", o.Geo, "percent", question(o.Name), dueSurvey,
			"Seen through the EU: the state keeps its distance of 2025, and moves as states have moved. "+breaks, 2,
			100*countries.Seen(o.Geo, central.adoption2026), 100*countries.Seen(o.Geo, low), 100*countries.Seen(o.Geo, high)))
	}
	for i, year := range []int{2026, 2030} {
		band := uncertainty.BandOf(append([]float64(nil), of.electricity[i]...), of.weights)
		list = append(list, ranged("electricity-"+strconv.Itoa(year), "electricity_twh", "EU", "TWh",
			"Electricity that data centres in the EU use in "+strconv.Itoa(year)+", as the IEA gives it first", "the IEA's first figure for "+strconv.Itoa(year),
			"The scenario is the plan as announced. The IEA's scope may differ from that of the 70 TWh that the model starts from.", 1,
			[]float64{central.electricity2026, central.electricity2030}[i], band.P05, band.P95))
	}
	return append(list,
		chance("gigafactory-2028", "gigafactory", "A first AI gigafactory is in service in the EU by the end of 2028", "January 2029",
			"In the model: at the start of 2029 gigafactories have at least half of the capacity of one site, of the five when all are built. That a site counts as in service with half of its machines is a judgement.", of.gigafactory),
		chance("tripling-2032", "tripling", "Data-centre capacity in the EU in 2032 is at least three times that of 2024", "2033",
			"By a count of the Commission or of the data-centre industry with the same scope in both years.", of.tripled))
}
