package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/workbook"
)

func simulateCommand() *cobra.Command {
	var format, lang string
	var steps bool
	var bands bandFlags
	cmd := &cobra.Command{
		Use:   "simulate [LINK]",
		Short: "Print what follows from a scenario: a link, or flags on top of it",
		Long: "Print what follows from a scenario.\n\nLINK is a whole address of the calculator or just its query (e=300&lease=30). " +
			"Flags are the same levers and go on top of it. Any parameter can be set with --p.ID VALUE; see aicontinent evidence.",
		Args: arguments(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("format", format, "table", "json", "csv", "xlsx"); err != nil {
				return err
			}
			if err := bands.check(); err != nil {
				return err
			}
			if steps && bands.draws > 0 {
				return badInput{errors.New("--steps and --bands cannot be used together: bands are given by year")}
			}
			if format == "xlsx" && (steps || bands.draws > 0) {
				return badInput{errors.New("--format xlsx holds every year without ranges: neither --steps nor --bands can be used with it")}
			}
			language, known := locale.Parse(lang)
			if !known {
				return oneOf("lang", lang, locale.Codes()...)
			}
			s, err := scenarioOf(args, cmd.Flags(), cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			run := report.Simulate(new(model.Simulator), s)
			run.Steps = steps
			if bands.draws > 0 {
				w := uncertainty.Start(s, bands.set())
				if err := carryOut(cmd.Context(), newProgress(cmd.ErrOrStderr()), w); err != nil {
					return err
				}
				run.Bands = w.Bands(nil)
			}
			switch format {
			case "csv":
				return run.CSV(cmd.OutOrStdout())
			case "json":
				return run.JSON(cmd.OutOrStdout())
			case "xlsx":
				return workbook.Write(cmd.OutOrStdout(), language, run, "?"+s.Dated())
			}
			return run.Table(cmd.OutOrStdout())
		},
	}
	cmd.Flags().StringVar(&format, "format", "table", "table, json, csv or xlsx")
	cmd.Flags().StringVar(&lang, "lang", "en", "language of a workbook (xlsx): "+strings.Join(locale.Codes(), ", "))
	cmd.Flags().BoolVar(&steps, "steps", false, "every eighth of a year instead of every year (csv, json)")
	bands.add(cmd)
	leverFlags(cmd.Flags())
	return cmd
}

// leverFlags adds a flag for each lever and, hidden, for each parameter.
func leverFlags(flags *pflag.FlagSet) {
	for i := range scenario.Levers {
		l := &scenario.Levers[i]
		usage := l.Name.In(locale.En) + " (" + l.Fields[0].Range() + ")"
		switch l.Key {
		case scenario.KeySplit:
			usage = l.Name.In(locale.En) + " in tenths of a percent: gigafactories,AI factories,data centres,support, and after them what is not assigned, if any (sum 1000)"
		case scenario.KeyPace:
			usage = l.Name.In(locale.En) + ": sceptics,blocked,experimenters,innovators (each " + l.Fields[0].Range() + ")"
		case scenario.KeyAim:
			usage = l.Name.In(locale.En) + ": share@year, such as 75@2030"
		}
		flags.String(l.Key, "", usage)
	}
	for i := range evidence.Table {
		name := scenario.ParameterPrefix + evidence.Table[i].ID
		flags.String(name, "", evidence.Origins[i].Note)
		if err := flags.MarkHidden(name); err != nil {
			panic(err) // the flag was defined one line above
		}
	}
}

// scenarioOf reads the link, and the flags that change it. It reports all errors at
// once; unknown keys of the link are reported to notes.
func scenarioOf(args []string, flags *pflag.FlagSet, notes io.Writer) (scenario.Scenario, error) {
	link := scenario.Parse(strings.Join(args, ""))
	for _, part := range strings.Split(link.Rest, "&") {
		if part != "" && !strings.Contains(part, "=") {
			return link.Scenario, badInput{fmt.Errorf("link: %q sets nothing; want an address of the calculator, or KEY=VALUE as in e=300", part)}
		}
	}
	noteUnknown(notes, link)
	s, problems := link.Scenario, link.Problems
	if flags == nil {
		flags = &pflag.FlagSet{}
	}
	flags.Visit(func(f *pflag.Flag) {
		var problem *scenario.Problem
		if lever, ok := scenario.Lookup(f.Name); ok {
			s, problem = lever.Set(s, f.Value.String())
		} else if strings.HasPrefix(f.Name, scenario.ParameterPrefix) {
			s, problem = scenario.SetParameter(s, f.Name, f.Value.String())
		}
		if problem != nil {
			problems = append(problems, *problem)
		}
	})
	if err := problems.Err(); err != nil {
		return s, badInput{err}
	}
	return s, nil
}

// noteUnknown reports the unknown keys of a link, and the lever that each may be
// meant for.
func noteUnknown(notes io.Writer, link scenario.Link) {
	for _, key := range link.Unknown {
		meant := ""
		for _, p := range link.Misspelt {
			if p.Key == key {
				meant = "; did you mean " + p.Meant + "?"
			}
		}
		fmt.Fprintf(notes, "aicontinent: link: %q is not a known key and sets nothing%s\n", key, meant)
	}
}
