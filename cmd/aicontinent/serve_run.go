package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"aicontinent/internal/site"
)

// runFlags say what a server writes to its log, and how it stops.
type runFlags struct {
	format, level string
	drain         time.Duration

	after func(time.Duration) <-chan time.Time // as time.After
}

// longestDrain bounds how long a server that was told to stop goes on.
const longestDrain = 10 * time.Minute

func (f *runFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.format, "log-format", "text", "format of the log: text, json")
	cmd.Flags().StringVar(&f.level, "log-level", "info", "what the log holds: debug (every request, without its query), info, warn, error")
	cmd.Flags().DurationVar(&f.drain, "drain", 0, "how long to go on answering after SIGTERM, with /readyz at 503, so that a load balancer can turn away first: 10s")
	f.after = time.After
}

// logger checks the flags and makes the log.
func (f *runFlags) logger(to io.Writer) (*slog.Logger, error) {
	if f.drain < 0 || f.drain > longestDrain {
		return nil, badInput{fmt.Errorf("--drain: %s cannot be used; allowed: 0s to %s", f.drain, longestDrain)}
	}
	if err := oneOf("log-format", f.format, "text", "json"); err != nil {
		return nil, err
	}
	if err := oneOf("log-level", f.level, "debug", "info", "warn", "error"); err != nil {
		return nil, err
	}
	var options slog.HandlerOptions
	var level slog.Level
	if err := level.UnmarshalText([]byte(f.level)); err != nil {
		return nil, err
	}
	options.Level = level
	if f.format == "json" {
		return slog.New(slog.NewJSONHandler(to, &options)), nil
	}
	return slog.New(slog.NewTextHandler(to, &options)), nil
}

// run answers until the context ends. Then the site says that it is not ready,
// for load balancers, and goes on for a while before it closes.
func (f *runFlags) run(ctx context.Context, listener net.Listener, s *site.Site, log *slog.Logger) error {
	server := &http.Server{
		Handler:           logged(s.Handler(), log),
		ReadHeaderTimeout: readTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    headerBytes,
		// It names visitors' addresses: for who looks for a fault alone.
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	log.Info("listening", "address", listener.Addr().String())
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	s.Drain()
	log.Info("stopping", "drain", f.drain.String())
	if f.drain > 0 {
		select {
		case err := <-failed:
			return err
		case <-f.after(f.drain):
		}
	}
	within, cancel := context.WithTimeout(context.Background(), shutdownWithin)
	defer cancel()
	if err := server.Shutdown(within); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	log.Info("stopped")
	return nil
}

// logged writes each request to the log, where it holds that much: nothing of
// who asked, and nothing of a link beyond its path.
func logged(next http.Handler, log *slog.Logger) http.Handler {
	if !log.Enabled(context.Background(), slog.LevelDebug) {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start, seen := time.Now(), &statusWriter{w, http.StatusOK}
		next.ServeHTTP(seen, r)
		log.Debug("answered", "method", r.Method, "path", r.URL.Path, "status", seen.status, "took", time.Since(start).String())
	})
}

// statusWriter notes the status of an answer.
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap is for [http.ResponseController].
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
