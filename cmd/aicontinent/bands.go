package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"aicontinent/internal/uncertainty"
)

// highestSeed is the largest whole number that every JSON reader represents
// exactly.
const highestSeed = 1<<53 - 1

// bandFlags are the flags of a command that can output bands.
type bandFlags struct {
	draws         int
	seed          uint64
	unconditioned bool
}

func (b *bandFlags) add(cmd *cobra.Command) {
	cmd.Flags().IntVar(&b.draws, "bands", b.draws, fmt.Sprintf("draws of the uncertain parameters, up to %d, for quantiles; 0 for none", uncertainty.MostDraws))
	cmd.Flags().Uint64Var(&b.seed, "seed", uncertainty.DefaultSeed, "seed of the draws")
	addUnconditioned(cmd, &b.unconditioned)
}

func addUnconditioned(cmd *cobra.Command, to *bool) {
	cmd.Flags().BoolVar(to, "unconditioned", false, "let every draw count the same, whatever was observed")
}

// set makes the draws.
func (b *bandFlags) set() *uncertainty.Draws { return drawsOf(b.draws, b.seed, b.unconditioned) }

func drawsOf(n int, seed uint64, unconditioned bool) *uncertainty.Draws {
	d := uncertainty.New(n, seed)
	if unconditioned {
		return d.Unconditioned()
	}
	return d
}

func (b *bandFlags) check() error {
	if b.draws < 0 || b.draws > uncertainty.MostDraws {
		return badInput{fmt.Errorf("--bands: %d cannot be used; allowed: 0 to %d", b.draws, uncertainty.MostDraws)}
	}
	if b.seed > highestSeed {
		return badInput{fmt.Errorf("--seed: %d cannot be used; allowed: 0 to %d", b.seed, uint64(highestSeed))}
	}
	return nil
}

// carryOut does all the work, a slice at a time, and shows its progress.
func carryOut(ctx context.Context, p *progress, works ...*uncertainty.Work) error {
	const slice = 100
	done := 0
	for _, w := range works {
		for all := false; !all; {
			if err := ctx.Err(); err != nil {
				return err
			}
			all = w.Step(slice)
			p.show(done+w.Done(), len(works)*w.Draws(), "draws")
		}
		done += w.Done()
	}
	p.clear()
	return nil
}
