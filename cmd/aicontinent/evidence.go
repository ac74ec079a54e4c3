package main

import (
	"github.com/spf13/cobra"

	"aicontinent/internal/report"
)

func evidenceCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "evidence",
		Short: "Print every parameter with its range, grade and source",
		Args:  arguments(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := oneOf("format", format, "table", "json", "csv"); err != nil {
				return err
			}
			switch format {
			case "csv":
				return report.ParametersCSV(cmd.OutOrStdout())
			case "json":
				return report.ParametersJSON(cmd.OutOrStdout())
			}
			return report.ParametersTable(cmd.OutOrStdout())
		},
	}
	cmd.Flags().StringVar(&format, "format", "table", "table, json or csv")
	return cmd
}
