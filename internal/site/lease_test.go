package site_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"aicontinent/internal/locale"
)

// The page of lease or buy shows what the API returns, month by month.
func TestLeasePageIsTheAPI(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for _, query := range []string{"", "price=350000&months=48", "rate=9.5&residual=12&care=0&years=3"} {
		var got struct {
			LeaseCost float64 `json:"lease_cost"`
			BuyCost   float64 `json:"buy_cost"`
			Months    []struct {
				Lease, Buy float64
				TiedUp     float64 `json:"tied_up"`
			}
		}
		if err := json.Unmarshal([]byte(body(t, h, "/ai/api/v1/lease?"+query)), &got); err != nil {
			t.Fatal(err)
		}
		document := body(t, h, "/ai/en/lease?"+query)
		euros := func(v float64) string {
			if text := locale.En.Number(v, 0); strings.HasPrefix(text, "\u2212") {
				return "\u2212€" + strings.TrimPrefix(text, "\u2212")
			}
			return "€" + locale.En.Number(v, 0)
		}
		want := []string{"Leasing would cost " + euros(got.LeaseCost) + " after tax and buying " + euros(got.BuyCost)}
		for _, m := range got.Months {
			want = append(want, `<td class="n">`+euros(m.Lease)+`</td><td class="n">`+euros(m.Buy)+`</td><td class="n">`+euros(m.TiedUp)+`</td>`)
		}
		for _, w := range want {
			if !strings.Contains(document, w) {
				t.Errorf("%q: the page does not have %s, want it", query, w)
			}
		}
	}
}

// The form is answered by a redirection to the one link of its terms, which keeps the
// scenario and foreign keys. If a value cannot be used, the page itself is the answer.
func TestLeasePageForm(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	w := get(h, "/ai/fr/lease?from-link=e%3D300%26utm_source%3Dx%26&from-terms=%26&price=350+000+%E2%82%AC&months=48&rate=7,2&residual=30&debt=3,7&tax=25&years=5&care=9")
	if to := w.Header().Get("Location"); w.Code != http.StatusSeeOther || to != "/ai/fr/lease?price=350000&months=48&e=300&utm_source=x" {
		t.Errorf("answers %d to %s, want 303 to the terms of the form", w.Code, to)
	}
	refused := body(t, h, "/ai/fr/lease?from-link=%26&from-terms=%26&price=x&months=48")
	if !strings.Contains(refused, `value="x"`) || !strings.Contains(refused, "«\u202fx\u202f» ne peut pas être utilisé") {
		t.Error("what was typed is not named, or not kept in its field; want both")
	}
	document := body(t, h, "/ai/en/lease?rate=6&e=300&utm_source=x")
	for _, want := range []string{
		`href="/ai/fr/lease?rate=6&amp;e=300&amp;utm_source=x"`, `href="/ai/en/?e=300&amp;utm_source=x"`, `href="/ai/en/?e=300&amp;utm_source=x#lease"`,
		`rel="canonical" href="https://example.org/ai/en/lease?rate=6"`, `href="/ai/api/v1/lease?rate=6&amp;format=csv"`, "aicontinent lease --rate 6",
	} {
		if !strings.Contains(document, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if strings.Contains(document, "Part of the link could not be read") {
		t.Error("rate, a term of the lease, is taken for a slip of late; want no problem")
	}
}

// On a host of files the page says that nothing can answer, and shows no form until a
// program does.
func TestLeasePageOnFiles(t *testing.T) {
	files := exported(t)
	for name, want := range map[string]string{
		"en/lease.html":       "no program answers there: it shows a workstation",
		"fr/lease/index.html": "aucun programme n’y répond\u202f: elle montre une station de travail",
	} {
		page := files[name]
		if !strings.Contains(page, want) || !strings.Contains(page, `class="lease-form needs-program"`) || strings.Contains(page, "api/v1/lease") {
			t.Errorf("%s: want what files can answer, the form for programs alone, and no address of the API", name)
		}
	}
}
