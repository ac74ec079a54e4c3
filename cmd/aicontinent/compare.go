package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

func compareCommand() *cobra.Command {
	var format string
	var bands bandFlags
	cmd := &cobra.Command{
		Use:   "compare LINK LINK",
		Short: "Print what two scenarios differ in, at their horizon",
		Long: "Print the outcomes of two scenarios, A and B, at their horizon, and B less A, as the compare page does.\n\n" +
			"With --bands both see the same draws of the parameters: p05 to p95 are quantiles of the difference draw by draw, " +
			"and A > B is the share of draws in which A gives more.",
		Args: arguments(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("format", format, "table", "json", "csv"); err != nil {
				return err
			}
			if err := bands.check(); err != nil {
				return err
			}
			c, err := compare(cmd.Context(), args[0], args[1], bands, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			switch format {
			case "csv":
				return c.CSV(cmd.OutOrStdout())
			case "json":
				return c.JSON(cmd.OutOrStdout())
			}
			return c.Table(cmd.OutOrStdout())
		},
	}
	cmd.Flags().StringVar(&format, "format", "table", "table, json or csv")
	bands.add(cmd)
	return cmd
}

func compare(ctx context.Context, linkA, linkB string, bands bandFlags, notes io.Writer) (report.Comparison, error) {
	a, errA := parseLink("LINK A", linkA, notes)
	b, errB := parseLink("LINK B", linkB, notes)
	if err := both(errA, errB); err != nil {
		return report.Comparison{}, err
	}
	year := a.Levers.Horizon
	if other := b.Levers.Horizon; other != year {
		return report.Comparison{}, badInput{fmt.Errorf("the links show other years, %d and %d; give both the same, as in to=%d", year, other, max(year, other))}
	}
	c := report.Comparison{A: report.Simulate(new(model.Simulator), a), B: report.Simulate(new(model.Simulator), b), Year: year}
	if bands.draws == 0 {
		return c, nil
	}
	draws := bands.set()
	c.WorkA, c.WorkB = uncertainty.StartAt(a, draws, year), uncertainty.StartAt(b, draws, year)
	return c, carryOut(ctx, newProgress(notes), c.WorkA, c.WorkB)
}

// parseLink reads a link that must be valid, and names it in the error otherwise.
func parseLink(name, link string, notes io.Writer) (scenario.Scenario, error) {
	s, err := scenarioOf([]string{link}, nil, notes)
	if err != nil {
		return s, badInput{fmt.Errorf("%s: %w", name, err)}
	}
	return s, nil
}

// both joins two errors. The result is bad input if one of them is.
func both(a, b error) error {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	return badInput{fmt.Errorf("%w\n%w", a, b)}
}
