package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/spf13/cobra"

	"aicontinent/internal/evidence/tables"
	"aicontinent/internal/site"
	"aicontinent/web"
)

func exportCommand() *cobra.Command {
	var baseURL string
	var noWorker bool
	var security site.Security
	cmd := &cobra.Command{
		Use:   "export DIR",
		Short: "Write the site as files that any host can serve",
		Long: "Write the site as files that any host can serve: every page in every language, the browser program, compressed copies, " +
			"a frozen copy under v/VERSION/, and settings for common hosts. DIR stands for the path of the base URL. " +
			"Other versions under v/ stay as they are. Nothing changes before all of it is written; " +
			"files of an earlier export that are broken are written again.",
		Args: arguments(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx, stop := interrupted(cmd.Context())
			defer stop()
			if _, err := tables.Load(); err != nil {
				return err
			}
			c := site.Config{
				BaseURL: baseURL, NoWorker: noWorker, Files: web.Files(), Security: security,
				Log: slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil)),
			}
			if c.Files["app.wasm"] == nil {
				return errors.New("the browser program is not built: run make build")
			}
			s, err := site.New(c)
			if err != nil {
				return badInput{err}
			}
			warnExpired(c.Log, s.SecurityExpires(), time.Now())
			err = site.Export(ctx, args[0], c)
			switch {
			case errors.Is(err, context.Canceled):
				return fmt.Errorf("stopped; %s is as it was", args[0])
			case err != nil:
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "The site is in %s\n", args[0])
			return nil
		},
	}
	cmd.Flags().StringVar(&baseURL, "base-url", "", "public address of the site, with its path if it has one")
	cmd.Flags().BoolVar(&noWorker, "no-worker", false, "serve a service worker that takes itself away, should one ever do harm")
	securityFlags(cmd.Flags(), &security)
	return cmd
}
