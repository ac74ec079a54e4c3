package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/spf13/cobra"
)

func sweepCommand() *cobra.Command {
	var levers, grid, out string
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
			"Finished scenarios are kept in OUT.partial: where a sweep was stopped, the same command goes on.",
		Args: arguments(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := bands.check(); err != nil {
				return err
			}
			in, err := sweepInputOf(cmd, levers, grid)
			if err != nil {
				return err
			}
			if ending := filepath.Ext(out); ending != ".csv" && ending != ".parquet" {
				return badInput{fmt.Errorf("--out: %q cannot be used; allowed: a name that ends in .csv or .parquet", out)}
			}
			ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			return sweep(ctx, newSweeper(in, bands), out, restart, newProgress(cmd.ErrOrStderr()))
		},
	}
	cmd.Flags().StringVar(&levers, "levers", "", "CSV file with one scenario a row")
	cmd.Flags().StringVar(&grid, "grid", "", "combinations of levers, as in 'e=100:500:50;s=simplex:20'")
	cmd.Flags().StringVar(&out, "out", "", "file to write, .csv or .parquet")
	cmd.Flags().BoolVar(&restart, "restart", false, "start anew where another sweep was left unfinished")
	bands.add(cmd)
	return cmd
}

func sweepInputOf(cmd *cobra.Command, levers, grid string) (*sweepInput, error) {
	switch given := cmd.Flags().Changed; {
	case given("levers") == given("grid"):
		return nil, badInput{errors.New("--levers or --grid is needed, and not both")}
	case given("grid"):
		return parseGrid(grid)
	}
	return readLevers(levers)
}

// sweep runs what is missing in the journal, and then writes the file: beside
// the target first, so that the target is whole whenever it is there.
func sweep(ctx context.Context, s *sweeper, out string, restart bool, p *progress) error {
	j, err := openJournal(out+".partial", s, restart)
	if err != nil {
		return err
	}
	defer j.file.Close()
	err = s.run(ctx, j, p)
	p.clear()
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("stopped after %d of %d scenarios; the same command goes on", min(j.chunks*chunkRows, s.in.count()), s.in.count())
	case err != nil:
		return err
	}
	if err := s.write(j, out+".tmp", filepath.Ext(out)); err != nil {
		os.Remove(out + ".tmp")
		return err
	}
	if err := os.Rename(out+".tmp", out); err != nil {
		return err
	}
	return os.Remove(j.file.Name())
}
