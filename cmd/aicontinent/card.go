package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"aicontinent/internal/card"
	"aicontinent/internal/locale"
)

func cardCommand() *cobra.Command {
	var lang, out string
	cmd := &cobra.Command{
		Use:   "card [LINK] --lang fr --out FILE.png",
		Short: "Draw a scenario as a picture of 1200 by 630 pixels",
		Long: "Draw a scenario as a picture of 1200 by 630 pixels: the sentence that answers, its range, the split, version and date.\n\n" +
			"LINK is a whole address of the calculator or just its query (e=300&lease=30); flags are the same levers and go on top of it. " +
			"FILE appears whole or not at all.",
		Args: arguments(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			var codes []string
			for _, l := range locale.Langs {
				codes = append(codes, l.Code())
			}
			if err := oneOf("lang", lang, codes...); err != nil {
				return err
			}
			if out == "" {
				return badInput{errors.New("--out is needed: the file to write, such as card.png")}
			}
			s, err := scenarioOf(args, cmd.Flags())
			if err != nil {
				return err
			}
			l, _ := locale.Parse(lang)
			if err := writeWhole(out, card.PNG(l, s, card.Width)); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "The card is in %s\n", out)
			return nil
		},
	}
	cmd.Flags().StringVar(&lang, "lang", locale.En.Code(), "language of the card: fr or en")
	cmd.Flags().StringVar(&out, "out", "", "file to write")
	leverFlags(cmd.Flags())
	return cmd
}

// writeWhole writes a file that appears whole or not at all.
func writeWhole(name string, content []byte) error {
	part := name + ".tmp"
	if err := os.WriteFile(part, content, 0o644); err != nil {
		return err
	}
	if err := os.Rename(part, name); err != nil {
		os.Remove(part)
		return err
	}
	return nil
}
