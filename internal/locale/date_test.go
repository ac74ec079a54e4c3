package locale_test

import (
	"testing"

	"aicontinent/internal/locale"
)

func TestDate(t *testing.T) {
	for _, c := range []struct {
		lang      locale.Lang
		day, want string
	}{
		{locale.Fr, "2026-11-23", "23\u00a0novembre\u00a02026"},
		{locale.En, "2026-11-03", "3\u00a0November\u00a02026"},
		{locale.Fr, "2027-01-01", "1er\u00a0janvier\u00a02027"},
		{locale.En, "2027-08-01", "1\u00a0August\u00a02027"},
		{locale.En, "2026-13-01", "2026-13-01"},
		{locale.En, "2026-00-01", "2026-00-01"},
		{locale.En, "2026-01-32", "2026-01-32"},
		{locale.Fr, "hier", "hier"},
		{locale.Fr, "", ""},
		{locale.Fr, "2026/11/23", "2026/11/23"},
		{locale.Fr, "20x6-11-23", "20x6-11-23"},
	} {
		if got := c.lang.Date(c.day); got != c.want {
			t.Errorf("%s: %q is %q, want %q", c.lang.Code(), c.day, got, c.want)
		}
	}
}
