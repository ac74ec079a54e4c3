package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"aicontinent/internal/bucket"
	"aicontinent/internal/site"
)

// clientFlags limit what one client may request.
type clientFlags struct {
	rate, burst float64
	proxies     []string
}

// mostTokens is the largest value of the flags, far more than any server allows.
const mostTokens = 1e6

func (f *clientFlags) add(cmd *cobra.Command) {
	cmd.Flags().Float64Var(&f.rate, "rate", 0, "tokens a second that each client address gets: a page of a new link takes one or two, one kept in memory a fiftieth, files none; 0 for no limit")
	cmd.Flags().Float64Var(&f.burst, "burst", 60, "tokens that a client can have at most, with --rate")
	cmd.Flags().StringSliceVar(&f.proxies, "trusted-proxies", nil, "networks of the proxies before this server, whose X-Forwarded-For is believed: 127.0.0.1,10.0.0.0/8")
}

// put checks the flags and sets them in a configuration.
func (f *clientFlags) put(c *site.Config) error {
	if !(f.rate >= 0 && f.rate <= mostTokens) {
		return badInput{fmt.Errorf("--rate: %v cannot be used; allowed: 0 to %.0f", f.rate, mostTokens)}
	}
	if !(f.burst >= 1 && f.burst <= mostTokens) {
		return badInput{fmt.Errorf("--burst: %v cannot be used; allowed: 1 to %.0f", f.burst, mostTokens)}
	}
	proxies, err := bucket.ParseProxies(f.proxies)
	if err != nil {
		return badInput{fmt.Errorf("--trusted-proxies: %w", err)}
	}
	c.Rate, c.Burst, c.Proxies = f.rate, f.burst, proxies
	return nil
}
