package model_test

import (
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/model"
)

// constant returns a series with one value at every step of a simulation.
func constant(v float64) model.Series {
	s := make(model.Series, model.Steps)
	for i := range s {
		s[i] = v
	}
	return s
}

// set returns a series with a value from one step to another, both included.
func set(s model.Series, from, to int, v float64) model.Series {
	for i := from; i <= to; i++ {
		s[i] = v
	}
	return s
}

const perYear = model.StepsPerYear

// Capacity triples in the first year whose start has three times that of 2024.
func TestTriplingYear(t *testing.T) {
	for _, c := range []struct {
		name     string
		capacity model.Series
		want     int
		ok       bool
	}{
		{"never", constant(100), 0, false},
		{"nearly", set(constant(100), 1, 16*perYear, 299.999), 0, false},
		{"exactly", set(constant(100), 6*perYear, 16*perYear, 300), 2030, true},
		{"within a year counts at the next", set(constant(100), 6*perYear+1, 16*perYear, 400), 2031, true},
		{"and falls back", set(constant(100), 6*perYear, 6*perYear, 400), 2030, true},
		{"last", set(constant(100), 16*perYear, 16*perYear, 400), 2040, true},
	} {
		run := &model.Trajectory{StepsPerYear: perYear}
		run.With.CapacityMW, run.Without.CapacityMW = c.capacity, constant(1)
		if got, ok := run.TriplingYear(); got != c.want || ok != c.ok {
			t.Errorf("%s: %d, %t; want %d, %t", c.name, got, ok, c.want, c.ok)
		}
		run.With, run.Without = run.Without, run.With
		if got, ok := run.TriplingYearWithout(); got != c.want || ok != c.ok {
			t.Errorf("%s, without: %d, %t; want %d, %t", c.name, got, ok, c.want, c.ok)
		}
	}
}

// The balance breaks even in the first year from which it stays above zero.
func TestBreakEvenYear(t *testing.T) {
	for _, c := range []struct {
		name    string
		balance model.Series
		want    int
		ok      bool
	}{
		{"zero is not above", constant(0), 0, false},
		{"never", constant(-1), 0, false},
		{"always", set(constant(1), 0, 0, 0), 2025, true},
		{"once", set(constant(-1), 9*perYear, 16*perYear, 1), 2033, true},
		{"for a time", set(constant(-1), 2*perYear, 5*perYear, 1), 0, false},
		{"twice", set(set(constant(-1), 2*perYear, 5*perYear, 1), 12*perYear, 16*perYear, 1), 2036, true},
		{"within a year counts at the next", set(constant(-1), 9*perYear+1, 16*perYear, 1), 2034, true},
		{"last", set(constant(-1), 16*perYear, 16*perYear, 1), 2040, true},
		{"lost at the end", set(constant(1), 16*perYear, 16*perYear, 0), 0, false},
	} {
		run := &model.Trajectory{StepsPerYear: perYear, PublicBalanceBn: c.balance}
		if got, ok := run.BreakEvenYear(); got != c.want || ok != c.ok {
			t.Errorf("%s: %d, %t; want %d, %t", c.name, got, ok, c.want, c.ok)
		}
	}
}

func TestYearsOfThePlan(t *testing.T) {
	run := simulated(plan())
	if got, ok := run.TriplingYear(); got != 2036 || !ok {
		t.Errorf("capacity triples in %d, %t; want 2036", got, ok)
	}
	if got, ok := run.TriplingYearWithout(); got != 2038 || !ok {
		t.Errorf("capacity triples in %d, %t without the programme; want 2038", got, ok)
	}
	if got, ok := run.BreakEvenYear(); got != 2038 || !ok {
		t.Errorf("the balance breaks even in %d, %t; want 2038", got, ok)
	}
	if got, ok := simulated(plan(envelope(0))).BreakEvenYear(); ok {
		t.Errorf("no programme breaks even in %d, want never", got)
	}
}

// The programme never makes the tripling later.
func TestProgrammeBringsTriplingForward(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		run := simulate(anyLevers(t), anyParameters(t))
		with, ok := run.TriplingYear()
		without, okWithout := run.TriplingYearWithout()
		if okWithout && (!ok || with > without) {
			t.Fatalf("capacity triples in %d (%t) with the programme, want by %d as without", with, ok, without)
		}
	})
}
