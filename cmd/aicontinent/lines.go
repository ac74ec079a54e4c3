package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"aicontinent/internal/lines"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
)

func linesCommand() *cobra.Command {
	var format, outcome string
	var year int
	cmd := &cobra.Command{
		Use:   "lines [LINK]",
		Short: "Print what each line of the money does to an effect of the plan",
		Long: "Print what each line of the money does to an effect of the plan: its Shapley value over all sets of lines that could be funded, " +
			"while the money of the others stays unassigned. The four parts add up to the effect.",
		Args: arguments(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("format", format, "table", "json", "csv"); err != nil {
				return err
			}
			o, ok := lines.OutcomeOf(outcome)
			if !ok {
				return badInput{fmt.Errorf("--outcome: %q cannot be used; allowed: %s", outcome, strings.Join(lineOutcomes(), ", "))}
			}
			s, err := scenarioOf(args, cmd.Flags(), cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if !cmd.Flags().Changed("year") {
				year = s.Levers.Horizon
			}
			if year < model.FirstYear || year > model.LastYear {
				return badInput{fmt.Errorf("--year: %d cannot be used; allowed: %d to %d", year, model.FirstYear, model.LastYear)}
			}
			found := report.NewLines(s, o, year)
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
	cmd.Flags().StringVar(&outcome, "outcome", lines.Outcomes[0].ID, strings.Join(lineOutcomes(), ", "))
	cmd.Flags().IntVar(&year, "year", 0, fmt.Sprintf("year, %d to %d; the scenario's horizon if not given", model.FirstYear, model.LastYear))
	leverFlags(cmd.Flags())
	return cmd
}

func lineOutcomes() []string {
	var list []string
	for _, o := range lines.Outcomes {
		list = append(list, o.ID)
	}
	return list
}
