package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"
)

func sweepCommand() *cobra.Command {
	var levers, grid, out, part string
	var restart bool
	var bands bandFlags
	cmd := &cobra.Command{
		Use:   "sweep --levers FILE.csv | --grid SPEC --out FILE.csv|FILE.parquet",
		Short: "Run many scenarios on all cores, one row each",
		Long: "Run many scenarios on all cores and write one row each: its link, its levers and its outcomes at its horizon.\n\n" +
			"--levers names a CSV file whose columns are levers as links have them (e, s, p.firm_gain), one scenario a row; " +
			"an empty cell is the default.\n\n" +
			"--grid gives every combination: 'e=100:500:50;s=simplex:20;late=1|1.5'. FROM:TO:STEP is a range, both ends included; " +
			"simplex:N every split in N-ths; | stands between single values. The last lever changes fastest.\n\n" +
			"--shard K/N runs the K-th of N parts, on any machine: the parts in their order hold the rows of the whole.\n\n" +
			"Finished scenarios are kept in OUT.partial: where a sweep was stopped, the same command goes on.",
		Args: arguments(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := bands.check(); err != nil {
				return err
			}
			given := cmd.Flags().Changed
			if given("levers") == given("grid") {
				return badInput{errors.New("--levers or --grid is needed, and not both")}
			}
			out, piece, err := outOf(out, part)
			if err != nil {
				return err
			}
			ctx, stop := interrupted(cmd.Context())
			defer stop()
			read := func() (*sweepInput, error) { return parseGrid(grid, piece) }
			if given("levers") {
				read = func() (*sweepInput, error) { return readLevers(levers, piece) }
			}
			return sweep(ctx, read, bands, out, restart, newProgress(cmd.ErrOrStderr()))
		},
	}
	cmd.Flags().StringVar(&levers, "levers", "", "CSV file with one scenario a row")
	cmd.Flags().StringVar(&grid, "grid", "", "combinations of levers, as in 'e=100:500:50;s=simplex:20'")
	cmd.Flags().StringVar(&out, "out", "", "file to write, .csv or .parquet; with --shard the folder of the parts")
	cmd.Flags().StringVar(&part, "shard", "", fmt.Sprintf("run part K of N only, as in 3/8, and write part-K-of-N.parquet; N at most %d", mostShards))
	cmd.Flags().BoolVar(&restart, "restart", false, "start anew where another sweep was left unfinished")
	bands.add(cmd)
	return cmd
}

// sweep runs what the journal lacks, and then writes the file: first beside the
// target, so that the target is always complete. It can be stopped at any time.
func sweep(ctx context.Context, read func() (*sweepInput, error), bands bandFlags, out string, restart bool, p *progress) error {
	// Reading may wait for a pipe; stopping then leaves nothing behind.
	s, err := interruptible(ctx, func() (*sweeper, error) {
		in, err := read()
		if err != nil {
			return nil, err
		}
		return newSweeper(in, bands), nil
	})
	if ctx.Err() != nil {
		return errors.New("stopped before any scenario was run")
	}
	if err != nil {
		return err
	}
	j, err := openJournal(ctx, out+".partial", s, restart)
	if err != nil {
		return stopped(err, "while looking at what "+out+".partial holds")
	}
	defer j.file.Close()
	err = s.run(ctx, j, p)
	p.clear()
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	if err != nil {
		return stopped(err, fmt.Sprintf("after %d of %d scenarios", min(j.chunks*chunkRows, s.in.count()), s.in.count()))
	}
	if err := s.write(ctx, j, out); err != nil {
		return stopped(err, "after all scenarios, before "+out+" was whole")
	}
	return os.Remove(j.file.Name())
}

// stopped says how far a sweep had come when it was interrupted; other errors are
// returned unchanged.
func stopped(err error, where string) error {
	if errors.Is(err, context.Canceled) {
		return fmt.Errorf("stopped %s; the same command goes on", where)
	}
	return err
}
