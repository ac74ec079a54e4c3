package model_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/model"
)

// The names and their order are an interface, on which files and programs depend.
func TestColumns(t *testing.T) {
	want := strings.Fields(`
		adoption adoption_without adoption_sceptics adoption_blocked adoption_experimenters adoption_innovators
		capacity_mw capacity_mw_without gigafactory_mw ai_factory_mw data_centre_mw
		compute_h100e compute_h100e_without demand_h100e supply_h100e utilisation domestic_share domestic_share_without
		frontier_lag_years frontier_lag_years_without
		productivity_bn services_bn demand_bn gdp_effect_bn gdp_effect_share jobs public_balance_bn
		electricity_twh electricity_twh_without emissions_mt emissions_mt_without
		spend_bn effective_bn local_bn months_earlier`)
	var got []string
	for _, c := range model.Columns {
		got = append(got, c.Name)
		if c.Unit == "" {
			t.Errorf("the column %s has no unit, want one", c.Name)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("columns (-want +got):\n%s", diff)
	}
}

// A column without the programme has the values of the same column in a run without an
// envelope.
func TestColumnsWithout(t *testing.T) {
	run, none := simulated(plan()), simulated(plan(envelope(0)))
	of := map[string]func(*model.Trajectory, int) float64{}
	for _, c := range model.Columns {
		of[c.Name] = c.Of
	}
	for _, c := range model.Columns {
		base, found := strings.CutSuffix(c.Name, "_without")
		for i := 0; found && i < model.Steps; i++ {
			if got, want := c.Of(run, i), of[base](none, i); got != want {
				t.Fatalf("%s at step %d is %v, want %v", c.Name, i, got, want)
			}
		}
	}
}

func TestStep(t *testing.T) {
	run := simulated(plan())
	if first, last := run.Step(model.FirstYear), run.Step(model.LastYear); first != 0 || last != model.Steps-1 {
		t.Errorf("the years span steps %d to %d, want 0 to %d", first, last, model.Steps-1)
	}
	if n := len(run.GDPBn); n != model.Steps {
		t.Errorf("a series has %d states, want %d", n, model.Steps)
	}
	if got, want := run.At(run.GDPBn, 2024), 17934.0; got != want {
		t.Errorf("GDP in 2024 is %v, want %v", got, want)
	}
}

// The value of a year is that of the year's first step.
func TestColumnYears(t *testing.T) {
	run := simulated(plan(split(300, 200, 300, 200)))
	for i := range model.Columns {
		c := &model.Columns[i]
		for first := model.FirstYear; first <= model.LastYear; first += 4 {
			years := make([]float64, model.LastYear-first+1)
			c.Years(run, first, years)
			for y, got := range years {
				if want := c.Of(run, run.Step(first+y)); got != want {
					t.Errorf("%s in %d is %v, want %v", c.Name, first+y, got, want)
				}
			}
		}
	}
}
