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

// runFlags say what a server logs, and how it stops.
type runFlags struct {
	format, level string
	drain         time.Duration

	after func(time.Duration) <-chan time.Time // as time.After
}

// longestDrain limits how long a server continues after it was told to stop.
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

// run answers until the context ends. Then the site says that it is not ready, for
// load balancers, and the server continues for a while before it closes.
func (f *runFlags) run(ctx context.Context, listener net.Listener, s *site.Site, log *slog.Logger) error {
	server := &http.Server{
		Handler:           logged(s.Handler(), log),
		ReadHeaderTimeout: readTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    headerBytes,
		// These errors contain visitors' addresses, so they are only for debugging.
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	log.Info("listening", "address", listener.Addr().String())
	go func() {
		if err := s.Warm(ctx); err != nil {
			log.Error("warming", "error", err)
		}
	}()
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

// logged logs each request, if the level includes it, without the client and
// without the query of a link.
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

// statusWriter records the status of an answer.
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
