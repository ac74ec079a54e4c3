package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math"
	"runtime"
	"strings"
	"sync"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/uncertainty"
)

// sweeper runs the scenarios of a sweep.
type sweeper struct {
	in    *sweepInput
	names []string           // of outcomes: a number for each in every scenario, and two years
	draws *uncertainty.Draws // nil for no bands
	// unconditioned distinguishes sweeps that have the same draws.
	unconditioned bool
}

func newSweeper(in *sweepInput, bands bandFlags) *sweeper {
	s := &sweeper{in: in, names: report.Columns(bands.draws > 0)}
	if bands.draws > 0 {
		s.draws, s.unconditioned = bands.set(), bands.unconditioned
	}
	return s
}

func (s *sweeper) width() int  { return len(s.names) + 2 }
func (s *sweeper) chunks() int { return (s.in.count() + chunkRows - 1) / chunkRows }

func (s *sweeper) rowsIn(chunk int) int {
	return min(chunkRows, s.in.count()-chunk*chunkRows)
}

// sum is a hash that differs between sweeps whose numbers may differ.
func (s *sweeper) sum() [32]byte {
	h := sha256.New()
	fmt.Fprintf(h, "%s\n%x\n%s\n", model.Version, s.in.sum, strings.Join(s.names, ","))
	if s.in.part != (shard{}) {
		fmt.Fprintln(h, s.in.part.number, s.in.part.of)
	}
	if s.draws != nil {
		fmt.Fprintln(h, s.draws.Len(), s.draws.Seed(), s.unconditioned)
	}
	for _, p := range evidence.Table {
		fmt.Fprintln(h, p.ID, p.Low, p.Central, p.High)
	}
	return [32]byte(h.Sum(nil))
}

// finished is a chunk that has been run.
type finished struct {
	chunk   int
	numbers []float64
}

// run runs the chunks that the journal lacks on all cores, and stores them in
// order. It ends early when the context does.
func (s *sweeper) run(ctx context.Context, j *journal, p *progress) error {
	ctx, cancel := context.WithCancel(ctx)
	workers := runtime.GOMAXPROCS(0)
	ahead := make(chan struct{}, 4*workers) // limits the number of chunks that wait for their turn
	jobs, results := make(chan int), make(chan finished)
	go func() {
		defer close(jobs)
		for chunk := j.chunks; chunk < s.chunks(); chunk++ {
			select {
			case ahead <- struct{}{}:
				jobs <- chunk
			case <-ctx.Done():
				return
			}
		}
	}()
	var all sync.WaitGroup
	for range workers {
		all.Go(func() { s.work(ctx, jobs, results) })
	}
	go func() {
		all.Wait()
		close(results)
	}()

	var failure error
	waiting := map[int][]float64{}
	for r := range results {
		waiting[r.chunk] = r.numbers
		for failure == nil && waiting[j.chunks] != nil {
			numbers := waiting[j.chunks]
			delete(waiting, j.chunks)
			if failure = j.append(numbers); failure != nil {
				cancel()
			}
			<-ahead
		}
		p.show(min(j.chunks*chunkRows, s.in.count()), s.in.count(), "scenarios")
	}
	cancel()
	return failure
}

// work runs chunks until there are no more or the context ends.
func (s *sweeper) work(ctx context.Context, jobs <-chan int, results chan<- finished) {
	var w *uncertainty.Work
	var simulator model.Simulator
	var bands *uncertainty.Bands
	for chunk := range jobs {
		numbers := make([]float64, 0, s.rowsIn(chunk)*s.width())
		for i := range s.rowsIn(chunk) {
			if ctx.Err() != nil {
				break
			}
			one := s.in.at(chunk*chunkRows + i)
			run := report.Simulate(&simulator, one)
			if year := one.Levers.Horizon; s.draws != nil {
				if w == nil {
					w = uncertainty.StartAt(one, s.draws, year)
				}
				w.ResetAt(one, year)
				for ctx.Err() == nil && !w.Step(100) {
				}
				bands = w.Bands(bands)
				run.Bands = bands
			}
			run.Headline(func(_ string, v float64) { numbers = append(numbers, v) })
			numbers = append(numbers, orNaN(run.Trajectory.TriplingYear()), orNaN(run.Trajectory.BreakEvenYear()))
		}
		if ctx.Err() == nil {
			results <- finished{chunk, numbers}
		}
	}
}

// orNaN returns a year, or NaN if there is none.
func orNaN(year int, ok bool) float64 {
	if !ok {
		return math.NaN()
	}
	return float64(year)
}
