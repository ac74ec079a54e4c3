package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"aicontinent/internal/atomicfile"
	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
)

func cardCommand() *cobra.Command {
	var lang, out, outcome string
	cmd := &cobra.Command{
		Use:   "card [LINK [LINK]] --lang fr --out FILE.png",
		Short: "Draw a scenario, or two compared, as a picture of 1200 by 630 pixels",
		Long: "Draw a scenario as a picture of 1200 by 630 pixels: the sentence that answers, its range, the split, version and date. " +
			"Two links, or one of the compare page, draw what each gives, how often which gives more, and both splits.\n\n" +
			"LINK is a whole address of the calculator or just its query (e=300&lease=30); flags are the same levers and go on top of a single scenario. " +
			"FILE appears whole or not at all.",
		Args: arguments(cobra.MaximumNArgs(2)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("lang", lang, locale.Codes()...); err != nil {
				return err
			}
			if out == "" {
				return badInput{errors.New("--out is needed: the file to write, such as card.png")}
			}
			l, _ := locale.Parse(lang)
			content, err := drawCard(l, args, outcome, cmd.Flags(), cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if err := atomicfile.Write(out, content); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "The card is in %s\n", out)
			return nil
		},
	}
	cmd.Flags().StringVar(&lang, "lang", locale.En.Code(), "language of the card: "+strings.Join(locale.Codes(), ", "))
	cmd.Flags().StringVar(&out, "out", "", "file to write")
	cmd.Flags().StringVar(&outcome, "outcome", "", "what two scenarios are compared by: "+strings.Join(asked.Columns(), ", ")+" (default: what the link says, or the first)")
	leverFlags(cmd.Flags())
	return cmd
}

// drawCard draws the scenario of one link, or the two scenarios of a comparison.
func drawCard(l locale.Lang, args []string, outcome string, flags *pflag.FlagSet, notes io.Writer) ([]byte, error) {
	pair := scenario.Comparison{}
	switch len(args) {
	case 1:
		pair = scenario.ParseComparison(args[0])
		address, _, _ := strings.Cut(args[0], "?")
		pair.Given = pair.Given || strings.HasSuffix(address, "/"+view.ComparePage)
		if err := both(sideError("a", pair.A), sideError("b", pair.B)); pair.Given && err != nil {
			return nil, err
		}
		if pair.Given {
			noteUnknown(notes, scenario.Parse(args[0]))
			noteUnknown(notes, pair.A)
			noteUnknown(notes, pair.B)
		}
		if outcome == "" {
			outcome = session.New(l, "?"+scenario.Query(args[0])).Look(session.LookOutcome)
		}
	case 2:
		a, errA := parseLink("LINK A", args[0], notes)
		b, errB := parseLink("LINK B", args[1], notes)
		if err := both(errA, errB); err != nil {
			return nil, err
		}
		pair = scenario.Comparison{A: scenario.Link{Scenario: a}, B: scenario.Link{Scenario: b}, Given: true}
	}
	if !pair.Given {
		s, err := scenarioOf(args, flags, notes)
		if err != nil {
			return nil, err
		}
		return card.PNG(l, s, card.Width), nil
	}
	if err := noLevers(flags); err != nil {
		return nil, err
	}
	if outcome != "" {
		if err := oneOf("outcome", outcome, asked.Columns()...); err != nil {
			return nil, err
		}
	}
	return card.ComparisonPNG(l, pair, outcome, card.Width), nil
}

// sideError is the error of one scenario in a link of two.
func sideError(name string, side scenario.Link) error {
	if err := side.Problems.Err(); err != nil {
		return badInput{fmt.Errorf("%s: %w", name, err)}
	}
	return nil
}

// noLevers refuses flags that set a lever, since with two scenarios they would
// belong to neither.
func noLevers(flags *pflag.FlagSet) (err error) {
	flags.Visit(func(f *pflag.Flag) {
		if _, ok := scenario.Lookup(f.Name); ok || strings.HasPrefix(f.Name, scenario.ParameterPrefix) {
			err = badInput{fmt.Errorf("--%s: flags of levers go on top of one scenario; put them into the links of two", f.Name)}
		}
	})
	return err
}
