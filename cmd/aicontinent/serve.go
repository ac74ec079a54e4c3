package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"aicontinent/internal/build"
	"aicontinent/internal/evidence/tables"
	"aicontinent/internal/site"
	"aicontinent/internal/versions"
	"aicontinent/web"
)

func serveCommand() *cobra.Command {
	var addr, baseURL, oldFiles string
	var noWorker bool
	var kept []string
	var keptIn string
	var security site.Security
	var limits clientFlags
	var how runFlags
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve the calculator",
		Args:  arguments(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			kept, integrity, err := keptCopies(kept, keptIn)
			if err != nil {
				return err
			}
			if info, err := os.Stat(oldFiles); err == nil && !info.IsDir() {
				return badInput{fmt.Errorf("--old-files: %q is no folder", oldFiles)}
			}
			log, err := how.logger(cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			c := site.Config{BaseURL: baseURL, NoWorker: noWorker, Kept: kept, Integrity: integrity, OldFiles: oldFiles, Security: security, Clock: clock{}, Log: log}
			if err := limits.put(&c); err != nil {
				return err
			}
			return serve(cmd.Context(), addr, c, how, cmd.OutOrStdout())
		},
	}
	cmd.Flags().StringVar(&addr, "addr", "127.0.0.1:8000", "address to listen on")
	cmd.Flags().StringVar(&baseURL, "base-url", "", "public address of the site, with its path if it has one")
	cmd.Flags().BoolVar(&noWorker, "no-worker", false, "serve a service worker that takes itself away, should one ever do harm")
	cmd.Flags().StringSliceVar(&kept, "kept", nil, "editions, frozen copies, that are served below v/ beside this: 1.0.1,1.0.2")
	cmd.Flags().StringVar(&keptIn, "kept-in", "", "folder of an export, instead of --kept: the editions in it, with what pages pin their scripts by")
	securityFlags(cmd.Flags(), &security)
	limits.add(cmd)
	how.add(cmd)
	cmd.Flags().StringVar(&oldFiles, "old-files", "", "folder that keeps the static files of the last builds, for pages that are open during an update; servers can share it")
	return cmd
}

// keptCopies returns the editions that are served beside the site: those that are
// named, or those in a folder, which also gives the integrity of their scripts.
func keptCopies(named []string, dir string) (kept []string, integrity map[string]string, err error) {
	for _, edition := range named {
		if _, _, ok := versions.Edition(edition); !ok {
			return nil, nil, badInput{fmt.Errorf("--kept: %q is no edition; want the names of folders below v/, such as 1.0.1,1.0.2", edition)}
		}
	}
	if dir == "" {
		return named, nil, nil
	}
	if len(named) > 0 {
		return nil, nil, badInput{errors.New("--kept and --kept-in say the same: give one of them")}
	}
	if kept, integrity = site.KeptIn(dir); len(kept) == 0 {
		return nil, nil, badInput{fmt.Errorf("--kept-in: there is no frozen copy in %s; want the folder of an export, which holds v/", dir)}
	}
	return kept, integrity, nil
}

// Limits for slow or hostile clients.
const (
	readTimeout    = 10 * time.Second
	writeTimeout   = 60 * time.Second
	idleTimeout    = 2 * time.Minute
	headerBytes    = 32 << 10
	shutdownWithin = 10 * time.Second
)

// serve answers at an address until the context ends.
func serve(ctx context.Context, addr string, c site.Config, how runFlags, stdout io.Writer) error {
	c.Build = build.Current()
	if _, err := tables.Load(); err != nil {
		return err
	}
	c.Files = web.Files()
	s, err := site.New(c)
	if err != nil {
		return badInput{err}
	}
	c.Log.Info("starting", "program", c.Build.Program, "commit", c.Build.Commit, "changed", c.Build.Changed, "model", c.Build.Model, "go", runtime.Version())
	if c.Files["app.wasm"] == nil {
		c.Log.Warn("the browser program is not built: pages work without it; run make build")
	}
	warnExpired(c.Log, s.SecurityExpires(), time.Now())
	if err := s.KeepFiles(); err != nil {
		c.Log.Error("this build's files are not in the folder of old files, so a later build cannot serve them", "error", err)
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	fmt.Fprintf(stdout, "The AI Continent calculator is at http://%s/\n", listener.Addr())
	ctx, stop := interrupted(ctx)
	defer stop()
	return how.run(ctx, listener, s, c.Log)
}
