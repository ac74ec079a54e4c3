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
	var year, n int
	var unconditioned, members bool
	var seed uint64
	cmd := &cobra.Command{
		Use:   "sensitivity [LINK]",
		Short: "Print what an outcome depends on: parameters by their share of its variance, levers by how far they move it",
		Long: "Print what an outcome of a scenario depends on.\n\nFor each uncertain parameter, or family of parameters that share what is doubtful about them: its share of the outcome's variance, with its standard error, " +
			"and the outcome with it at its low and high value. " +
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
			if err := checkSensitivity(year, n, seed); err != nil {
				return err
			}
			found := report.NewSensitivity(s, []int{column}, year, n, drawsOf(weightSample, seed, unconditioned), members)[0]
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
	cmd.Flags().IntVar(&n, "draws", uncertainty.ShareDraws, fmt.Sprintf("draws that shares rest on, %d to %d", uncertainty.LeastShareDraws, uncertainty.MostDraws))
	cmd.Flags().BoolVar(&members, "members", false, "show the members of families too, each alone at its low and high value")
	addUnconditioned(cmd, &unconditioned)
	cmd.Flags().Uint64Var(&seed, "seed", uncertainty.DefaultSeed, "seed of the draws")
	leverFlags(cmd.Flags())
	return cmd
}

// weightSample is the number of draws from which the command decides whether draws have
// different weights.
const weightSample = 1024

func columnOf(name string) (int, error) {
	for i := range model.Columns {
		if model.Columns[i].Name == name {
			return i, nil
		}
	}
	return 0, badInput{fmt.Errorf("--outcome: %q is no column; the columns are those of aicontinent simulate --format csv, as in gdp_effect_bn", name)}
}

func checkSensitivity(year, n int, seed uint64) error {
	switch {
	case year < model.FirstYear || year > model.LastYear:
		return badInput{fmt.Errorf("--year: %d cannot be used; allowed: %d to %d", year, model.FirstYear, model.LastYear)}
	case n < uncertainty.LeastShareDraws || n > uncertainty.MostDraws:
		return badInput{fmt.Errorf("--draws: %d cannot be used; allowed: %d to %d", n, uncertainty.LeastShareDraws, uncertainty.MostDraws)}
	case seed > highestSeed:
		return badInput{fmt.Errorf("--seed: %d cannot be used; allowed: 0 to %d", seed, uint64(highestSeed))}
	}
	return nil
}

// workOut does all the work, a slice at a time, and shows its progress.
func workOut(ctx context.Context, p *progress, s report.Sensitivity) error {
	const slice = 200
	s.Tornado.Step(s.Tornado.Of())
	if s.Members != nil {
		s.Members.Step(s.Members.Of())
	}
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
