package main

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
)

// The worked cases, and the default residual value for different lengths.
func TestLease(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args                   []string
		rent, lease, buy, even float64
		rows                   int
	}{
		{nil, 626.77, 21245.25, 20487.79, 25.83, 37},
		{[]string{"--price", "350000", "--months", "48"}, 7256.29, 331587.31, 319312.82, 11.59, 49},
		{[]string{"--price=350000", "--months=48", "--residual=17"}, 7256.29, 331587.31, 319312.82, 11.59, 49},
	} {
		var got struct {
			RentMonth    float64 `json:"rent_month"`
			LeaseCost    float64 `json:"lease_cost"`
			BuyCost      float64 `json:"buy_cost"`
			ResidualEven float64 `json:"residual_even"`
			Months       []struct{ Month int }
		}
		if err := json.Unmarshal([]byte(output(t, append([]string{"lease", "--format", "json"}, c.args...)...)), &got); err != nil {
			t.Fatal(err)
		}
		for i, v := range [][2]float64{{got.RentMonth, c.rent}, {got.LeaseCost, c.lease}, {got.BuyCost, c.buy}, {got.ResidualEven, c.even}} {
			if math.Abs(v[0]-v[1]) > 0.005 {
				t.Errorf("%q: number %d is %v, want %v", c.args, i, v[0], v[1])
			}
		}
		if len(got.Months) != c.rows || got.Months[c.rows-1].Month != c.rows-1 {
			t.Errorf("%q: got %d months, want %d that count from 0", c.args, len(got.Months), c.rows)
		}
	}
	if list := rows(t, "lease", "--format=csv"); strings.Join(list[0], ",") != "month,lease,buy,tied_up" || len(list) != 38 {
		t.Errorf("the CSV has %d rows, the first %q; want 38, the first with the names", len(list), list[0])
	}
	if text := output(t, "lease"); !strings.Contains(text, "This is no advice.") || !strings.Contains(text, "published, which profits") {
		t.Errorf("got %s, want that it is no advice, and that profits are published", text)
	}
}

// A value that cannot be used is refused with the flag, the value and what is allowed.
func TestLeaseRefuses(t *testing.T) {
	t.Parallel()
	for args, want := range map[string]string{
		"--months=4.5":    `--months: "4.5" cannot be used; allowed: a whole number from 1 to 120 (months)`,
		"--price=99":      `--price: "99" cannot be used; allowed: a number from 100 to 1000000000 (EUR)`,
		"--tax=x":         `--tax: "x" cannot be used; allowed: a number from 0 to 90 (%)`,
		"--residual=-1":   `--residual: "-1" cannot be used`,
		"--format=yaml":   `yaml`,
		"--years=0":       `--years: "0" cannot be used; allowed: a whole number from 1 to 30 (years)`,
		"--rate=1e9":      `--rate: "1e9" cannot be used`,
		"--care=50.00001": `--care: "50.00001" cannot be used; allowed: a number from 0 to 50 (% of the price a year)`,
	} {
		if _, message, code := call("lease", args); code != 2 || !strings.Contains(message, want) {
			t.Errorf("%s: exit %d, %q lacks %q", args, code, message, want)
		}
	}
}
