package site_test

import (
	"testing"

	"aicontinent/internal/locale"
)

// The calculator's page for the plan is the same whether the site was warmed or not,
// or was asked for with foreign keys first, and smaller than pages that are compressed
// while a reader waits.
func TestFrontPageIsPackedWell(t *testing.T) {
	t.Parallel()
	cold, warm := newSite(t, ""), newSite(t, "")
	if err := warm.Warm(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, l := range locale.Langs[:2] {
		path := "/" + l.Code() + "/"
		get(cold.Handler(), path+"?utm_source=x", "Accept-Encoding", "br")
		got := get(cold.Handler(), path, "Accept-Encoding", "br").Body
		if want := get(warm.Handler(), path, "Accept-Encoding", "br").Body; got.String() != want.String() {
			t.Errorf("%s: %d bytes of a site that is not warm, want the %d of one that is", path, got.Len(), want.Len())
		}
		other := get(cold.Handler(), path+"?e=101", "Accept-Encoding", "br").Body
		if got.Len() > other.Len()*9/10 {
			t.Errorf("%s: packed in %d bytes, another scenario's page in %d; want nine tenths or fewer", path, got.Len(), other.Len())
		}
		if whole := body(t, cold.Handler(), path); unbrotlied(t, got.Bytes()) != whole {
			t.Errorf("%s: unpacked, the page is another, want the same", path)
		}
	}
}
