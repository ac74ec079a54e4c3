package api_test

import (
	"aicontinent/internal/api"
	"encoding/json"
	"math"
	"strings"
	"testing"
)

func TestLease(t *testing.T) {
	t.Parallel()
	w := get(t, "/ai/api/v1/lease?price=350000&months=48&lease=30&utm_source=x")
	var got struct {
		Price        float64
		Residual     float64
		ResidualEven float64 `json:"residual_even"`
		Ignored      []string
		Months       []struct {
			Lease, Buy float64
			TiedUp     float64 `json:"tied_up"`
		}
	}
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != 200 {
		t.Fatalf("answers %d with %s (error: %v), want 200 and JSON", w.Code, w.Body, err)
	}
	if got.Price != 350000 || got.Residual != 17 || math.Abs(got.ResidualEven-11.59) > 0.005 || len(got.Months) != 49 || got.Months[0].TiedUp != 350000 {
		t.Errorf("got %+v, want the price 350000, the residual 17, equal at 11.59, and 49 months that begin with the price", got)
	}
	if strings.Join(got.Ignored, " ") != "lease utm_source" {
		t.Errorf("ignored keys: got %q, want lease and utm_source", got.Ignored)
	}
	if csv := get(t, "/ai/api/v1/lease?format=csv").Body.String(); !strings.HasPrefix(csv, "month,lease,buy,tied_up\n0,") || strings.Count(csv, "\n") != 38 {
		t.Errorf("the CSV has %d lines and begins with %.80q, want 38 with month, lease, buy and tied_up", strings.Count(csv, "\n"), csv)
	}
	refused := get(t, "/ai/api/v1/lease?months=0&tax=x&rate=7&rate=8")
	var problem struct{ Errors []api.Problem }
	if err := json.Unmarshal(refused.Body.Bytes(), &problem); err != nil || refused.Code != 400 || len(problem.Errors) != 3 {
		t.Errorf("answers %d with %s (error: %v), want 400 and three errors", refused.Code, refused.Body, err)
	}
}
