package main

import (
	"errors"

	"github.com/spf13/cobra"

	"aicontinent/internal/analysis"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/uncertainty"
)

// listCommand makes a command without arguments that prints a list.
func listCommand(use, short, long string, list func() *report.List) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use: use, Short: short, Long: long,
		Args: arguments(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := oneOf("format", format, "table", "json", "csv"); err != nil {
				return err
			}
			return list().Write(cmd.OutOrStdout(), format)
		},
	}
	cmd.Flags().StringVar(&format, "format", "table", "table, json or csv")
	return cmd
}

func backtestCommand() *cobra.Command {
	return listCommand("backtest", "Print how well the model would have forecast the survey of 2025, beside simple rules",
		"Print how well the model would have forecast the survey of 2025, beside simple rules.\n\n"+
			"Nothing is fitted to data that came after the year in the column fitted_to. Errors are in percentage points, forecast minus survey; "+
			"those of member states are means of absolute errors, and their rules know what the EU as a whole did. "+
			"error_against_older_list compares with what the survey might have found on the list of technologies of 2024.", report.Backtest)
}

func forecastsCommand() *cobra.Command {
	return listCommand("forecasts", "Print the ledger of forecasts: what was filed before it was known, and what came of it",
		"Print the ledger of forecasts.\n\nAn entry is filed by a released model before its outturn is known, and never changed. A range is scored by the interval score "+
			"of Gneiting and Raftery (2007) at 90 %, in the unit of the entry, a chance by Brier's: less is better.", report.Forecasts)
}

func anchorsCommand() *cobra.Command {
	return listCommand("anchors", "Print figures that others have published beside the model's own for the same quantity",
		"Print figures that others have published beside the model's own, for the plan as we read it, with its range from 5 to 95 %.\n\n"+
			"The last column says whether what was published lies inside that range, at the edge of it (in part inside, or within a tenth of its width), or outside; "+
			"it is empty where the model has no such quantity.", report.Anchors)
}

func countriesCommand() *cobra.Command {
	var format string
	bands := bandFlags{draws: analysis.RangeDraws}
	cmd := &cobra.Command{
		Use:   "countries [LINK]",
		Short: "Print adoption in the member states: observed, then projected through the EU's, with a range",
		Long: "Print adoption in the EU and in its member states.\n\nEach member state keeps the head start or the delay that it had in 2025, on the scale of odds. Its range, " +
			"from 5 to 95 %, holds what is uncertain about the EU and how far states have moved by themselves; the EU's is the model's own. " +
			"Shares are fractions of 1; where there is no survey to start from, the cell is empty. The table shows some years, csv and json all.",
		Args: arguments(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("format", format, "table", "json", "csv"); err != nil {
				return err
			}
			s, err := scenarioOf(args, cmd.Flags(), cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if err := bands.check(); err != nil {
				return err
			}
			if bands.draws == 0 {
				return badInput{errors.New("--bands: 0 cannot be used: every projection has a range")}
			}
			work := uncertainty.Start(s, bands.set())
			if err := carryOut(cmd.Context(), newProgress(cmd.ErrOrStderr()), work); err != nil {
				return err
			}
			list := report.Countries(report.Simulate(new(model.Simulator), s), work)
			if format == "table" {
				list = report.CountriesTable(list)
			}
			return list.Write(cmd.OutOrStdout(), format)
		},
	}
	cmd.Flags().StringVar(&format, "format", "table", "table, json or csv")
	bands.add(cmd)
	leverFlags(cmd.Flags())
	return cmd
}
