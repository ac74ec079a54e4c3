package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"aicontinent/internal/lease"
	"aicontinent/internal/report"
)

// leaseCommand answers a firm's own question.
func leaseCommand() *cobra.Command {
	var format string
	given := make([]string, len(lease.Fields))
	cmd := &cobra.Command{
		Use:   "lease",
		Short: "Print what a firm pays to lease a machine and to buy it, and what decides",
		Long: "Print what leasing a machine and buying it cost a firm after tax, the residual value at which both\n" +
			"are equal, and what is paid each month. It is no advice. An eight-GPU node has --price 350000.",
		Example: "  aicontinent lease --price 350000 --months 48\n  aicontinent lease --rate 9 --care 0 --format csv",
		Args:    arguments(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := oneOf("format", format, "table", "json", "csv"); err != nil {
				return err
			}
			terms, refused := lease.Read(func(key string) (string, bool) {
				i, _ := lease.FieldOf(key)
				return given[i], cmd.Flags().Changed(key)
			})
			if err := refusedTerm(refused); err != nil {
				return err
			}
			found := report.Lease{Terms: terms}
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
	usual := lease.Defaults()
	for i := range lease.Fields {
		f := &lease.Fields[i]
		help := fmt.Sprintf("%s, %s, %s to %s", f.Help, f.Unit, plain(f.Min), plain(f.Max))
		if f.Key == "residual" {
			help += "; not given, it follows the months"
		}
		cmd.Flags().StringVar(&given[i], f.Key, plain(f.Of(&usual)), help)
	}
	return cmd
}

// refusedTerm is the error of the first invalid term.
func refusedTerm(list []lease.Refused) error {
	if len(list) == 0 {
		return nil
	}
	f := &lease.Fields[list[0].Field]
	kind := "a number"
	if f.Whole {
		kind = "a whole number"
	}
	return badInput{fmt.Errorf("--%s: %q cannot be used; allowed: %s from %s to %s (%s)", f.Key, list[0].Value, kind, plain(f.Min), plain(f.Max), f.Unit)}
}

func plain(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
