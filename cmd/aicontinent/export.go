package main

import (
	"errors"
	"fmt"
	"log/slog"

	"github.com/spf13/cobra"

	"aicontinent/internal/evidence/tables"
	"aicontinent/internal/site"
	"aicontinent/web"
)

func exportCommand() *cobra.Command {
	var baseURL string
	var noWorker bool
	cmd := &cobra.Command{
		Use:   "export DIR",
		Short: "Write the site as files that any host can serve",
		Long: "Write the site as files that any host can serve: every page in every language, the browser program, compressed copies, " +
			"a frozen copy under v/VERSION/, and settings for common hosts. DIR stands for the path of the base URL. " +
			"Other versions under v/ stay as they are.",
		Args: arguments(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if _, err := tables.Load(); err != nil {
				return err
			}
			c := site.Config{
				BaseURL: baseURL, NoWorker: noWorker, Files: web.Files(),
				Log: slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil)),
			}
			if c.Files["app.wasm"] == nil {
				return errors.New("the browser program is not built: run make build")
			}
			if _, err := site.New(c); err != nil {
				return badInput{err}
			}
			if err := site.Export(args[0], c); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "The site is in %s\n", args[0])
			return nil
		},
	}
	cmd.Flags().StringVar(&baseURL, "base-url", "", "public address of the site, with its path if it has one")
	cmd.Flags().BoolVar(&noWorker, "no-worker", false, "serve a service worker that takes itself away, should one ever do harm")
	return cmd
}
