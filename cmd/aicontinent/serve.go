package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"aicontinent/internal/evidence/tables"
	"aicontinent/internal/site"
	"aicontinent/web"
)

func serveCommand() *cobra.Command {
	var addr, baseURL string
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve the calculator",
		Args:  arguments(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return serve(cmd.Context(), addr, baseURL, cmd.OutOrStdout(), cmd.ErrOrStderr())
		},
	}
	cmd.Flags().StringVar(&addr, "addr", "127.0.0.1:8000", "address to listen on")
	cmd.Flags().StringVar(&baseURL, "base-url", "", "public address of the site, with its path if it has one")
	return cmd
}

// Times and sizes that a slow or hostile client cannot go beyond.
const (
	readTimeout    = 10 * time.Second
	writeTimeout   = 60 * time.Second
	idleTimeout    = 2 * time.Minute
	headerBytes    = 32 << 10
	shutdownWithin = 10 * time.Second
)

func serve(ctx context.Context, addr, baseURL string, stdout, stderr io.Writer) error {
	if _, err := tables.Load(); err != nil {
		return err
	}
	files := web.Files()
	log := slog.New(slog.NewTextHandler(stderr, nil))
	s, err := site.New(site.Config{BaseURL: baseURL, Files: files, Log: log})
	if err != nil {
		return badInput{err}
	}
	if files["app.wasm"] == nil {
		log.Warn("the browser program is not built: pages work without it; run make build")
	}
	server := &http.Server{
		Handler:           s.Handler(),
		ReadHeaderTimeout: readTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    headerBytes,
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	fmt.Fprintf(stdout, "The AI Continent calculator is at http://%s/\n", listener.Addr())

	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	within, cancel := context.WithTimeout(context.Background(), shutdownWithin)
	defer cancel()
	if err := server.Shutdown(within); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return nil
}
