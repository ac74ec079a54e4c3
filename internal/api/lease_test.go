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
		t.Fatalf("%d: %v", w.Code, err)
	}
	if got.Price != 350000 || got.Residual != 17 || math.Abs(got.ResidualEven-11.59) > 0.005 || len(got.Months) != 49 || got.Months[0].TiedUp != 350000 {
		t.Errorf("%+v", got)
	}
	if strings.Join(got.Ignored, " ") != "lease utm_source" {
		t.Errorf("ignored: %q", got.Ignored)
	}
	if csv := get(t, "/ai/api/v1/lease?format=csv").Body.String(); !strings.HasPrefix(csv, "month,lease,buy,tied_up\n0,") || strings.Count(csv, "\n") != 38 {
		t.Errorf("CSV: %.80q", csv)
	}
	refused := get(t, "/ai/api/v1/lease?months=0&tax=x&rate=7&rate=8")
	var problem struct{ Errors []api.Problem }
	if err := json.Unmarshal(refused.Body.Bytes(), &problem); err != nil || refused.Code != 400 || len(problem.Errors) != 3 {
		t.Errorf("%d: %v: %s", refused.Code, err, refused.Body)
	}
}
