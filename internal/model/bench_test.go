package model_test

import (
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

func BenchmarkRun(b *testing.B) {
	var s model.Simulator
	l, p := plan(), evidence.Central()
	for b.Loop() {
		s.Run(&l, &p)
	}
}

// The cost of moving a slider.
func BenchmarkRunChangedSplit(b *testing.B) {
	var s model.Simulator
	l, p := plan(), evidence.Central()
	for i := 0; b.Loop(); i++ {
		l.SplitTenths = [4]int{100 + i%800, 50, 800 - i%800, 50}
		s.Run(&l, &p)
	}
}

// The cost of bands, which take a thousand draws.
func BenchmarkRunChangedParameters(b *testing.B) {
	var s model.Simulator
	l := plan()
	draws := make([]evidence.Parameters, 1000)
	for i := range draws {
		draws[i] = evidence.Central()
		for j := range evidence.Table {
			row := &evidence.Table[j]
			draws[i][j] = row.Low + (row.High-row.Low)*float64((i*(2*j+1))%1000)/999
		}
	}
	for b.Loop() {
		for i := range draws {
			s.Run(&l, &draws[i])
		}
	}
}

func BenchmarkAim(b *testing.B) {
	var s model.Simulator
	l, p := plan(aim(75, 2030)), evidence.Central()
	for i := 0; b.Loop(); i++ {
		l.Aim.Percent = 65 + float64(i%10)
		s.Run(&l, &p)
	}
}
