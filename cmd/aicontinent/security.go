package main

import (
	"log/slog"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"aicontinent/internal/notices"
	"aicontinent/internal/site"
)

// securityFlags adds the flags for reporting vulnerabilities.
func securityFlags(flags *pflag.FlagSet, s *site.Security) {
	flags.StringArrayVar(&s.Contacts, "security-contact", nil, "where to report security faults, for /.well-known/security.txt: mailto:… or https:…; may be given several times, the best first (default: no such file)")
	flags.StringVar(&s.Expires, "security-expires", "", "day from which these contacts count as out of date: 2027-11-22 (default: a year after the date of the model's version)")
}

// warnExpired logs that the security contacts have expired, because no reader of
// the file would tell the host.
func warnExpired(log *slog.Logger, expires string, now time.Time) {
	if expires != "" && expires <= now.UTC().Format(time.DateOnly) {
		log.Warn("security.txt counts as out of date: set --security-expires", "expires", expires)
	}
}

func licencesCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "licences",
		Short: "Print the licences of the calculator and of all that is in its programs",
		Args:  arguments(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := cmd.OutOrStdout().Write(notices.Text)
			return err
		},
	}
}
