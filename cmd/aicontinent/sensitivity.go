package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/uncertainty"
)

func sensitivityCommand() *cobra.Command {
	var format, outcome string
	var year, rows int
	var seed uint64
	cmd := &cobra.Command{
		Use:   "sensitivity [LINK]",
		Short: "Print what an outcome hangs on: parameters by their share of its variance, levers by how far they move it",
		Long: "Print what an outcome of a scenario hangs on.\n\nFor each uncertain parameter: its share of the outcome's variance, alone and in all " +
			"(with what it does together with others), each with its standard error, and the outcome with this parameter at its low and high value. " +
			"For each lever: the lowest and highest outcome over its whole range. Parameters that the link sets are not drawn.",
		Args: arguments(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("format", format, "table", "json", "csv"); err != nil {
				return err
			}
			column, err := columnOf(outcome)
			if err != nil {
				return err
			}
			s, err := scenarioOf(args, cmd.Flags(), cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if !cmd.Flags().Changed("year") {
				year = s.Levers.Horizon
			}
			if err := checkSensitivity(year, rows, seed); err != nil {
				return err
			}
			found := report.NewSensitivity(s, []int{column}, year, rows, seed)[0]
			if err := workOut(cmd.Context(), newProgress(cmd.ErrOrStderr()), found); err != nil {
				return err
			}
			switch format {
			case "csv":
				return found.CSV(cmd.OutOrStdout())
			case "json":
				return found.JSON(cmd.OutOrStdout())
			}
			return found.Table(cmd.OutOrStdout())
		},
	}
	cmd.Flags().StringVar(&format, "format", "table", "table, json or csv")
	cmd.Flags().StringVar(&outcome, "outcome", "gdp_effect_bn", "column of simulate whose variance is shared out")
	cmd.Flags().IntVar(&year, "year", 0, fmt.Sprintf("year, %d to %d; the scenario's horizon if not given", model.FirstYear, model.LastYear))
	cmd.Flags().IntVar(&rows, "rows", defaultRows, fmt.Sprintf("pairs of rows of draws, up to %d; each takes about 200 runs", uncertainty.MostRows))
	cmd.Flags().Uint64Var(&seed, "seed", uncertainty.DefaultSeed, "seed of the draws")
	leverFlags(cmd.Flags())
	return cmd
}

// defaultRows gives the largest shares to about two points.
const defaultRows = 256

func columnOf(name string) (int, error) {
	for i := range model.Columns {
		if model.Columns[i].Name == name {
			return i, nil
		}
	}
	return 0, badInput{fmt.Errorf("--outcome: %q is no column; the columns are those of aicontinent simulate --format csv, as in gdp_effect_bn", name)}
}

func checkSensitivity(year, rows int, seed uint64) error {
	switch {
	case year < model.FirstYear || year > model.LastYear:
		return badInput{fmt.Errorf("--year: %d cannot be used; allowed: %d to %d", year, model.FirstYear, model.LastYear)}
	case rows < 1 || rows > uncertainty.MostRows:
		return badInput{fmt.Errorf("--rows: %d cannot be used; allowed: 1 to %d", rows, uncertainty.MostRows)}
	case seed > highestSeed:
		return badInput{fmt.Errorf("--seed: %d cannot be used; allowed: 0 to %d", seed, uint64(highestSeed))}
	}
	return nil
}

// workOut does all the works, a slice at a time, and says how far it is.
func workOut(ctx context.Context, p *progress, s report.Sensitivity) error {
	const slice = 200
	s.Tornado.Step(s.Tornado.Of())
	s.Influence.Step(s.Influence.Of())
	for !s.Shares.Step(slice) {
		if err := ctx.Err(); err != nil {
			return err
		}
		p.show(s.Shares.Runs(), s.Shares.Of(), "runs")
	}
	p.clear()
	return nil
}
