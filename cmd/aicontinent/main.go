// Command aicontinent serves the AI Continent calculator and runs its model.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"aicontinent/internal/build"
)

// Exit codes: 0 done, 1 failed, 2 bad input.
const (
	exitFailed   = 1
	exitBadInput = 2
)

// badInput is an error in what the caller gave.
type badInput struct{ error }

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run carries out a command line and returns the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	root := &cobra.Command{
		Use:           "aicontinent",
		Short:         "The AI Continent calculator: what would follow from how Europe splits its AI money",
		SilenceUsage:  true,
		SilenceErrors: true,
		Version:       build.Current().String(),
		Args:          arguments(cobra.NoArgs),
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return badInput{err} })
	root.AddCommand(serveCommand(), simulateCommand(), compareCommand(), sensitivityCommand(), linesCommand(), countriesCommand(), leaseCommand(), sweepCommand(), evidenceCommand(), backtestCommand(), forecastsCommand(), anchorsCommand(), licencesCommand(), cardCommand(), exportCommand())
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.Execute()
	if err == nil {
		return 0
	}
	fmt.Fprintln(stderr, "aicontinent:", err)
	var bad badInput
	if errors.As(err, &bad) {
		return exitBadInput
	}
	return exitFailed
}

// arguments wraps a check of arguments so that its errors count as bad input.
func arguments(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return badInput{err}
		}
		return nil
	}
}

// oneOf refuses a flag's value unless it is one of a few.
func oneOf(flag, value string, allowed ...string) error {
	for _, a := range allowed {
		if value == a {
			return nil
		}
	}
	return badInput{fmt.Errorf("--%s: %q cannot be used; allowed: %s", flag, value, strings.Join(allowed, ", "))}
}
