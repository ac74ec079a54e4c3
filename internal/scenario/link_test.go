package scenario_test

import (
	"strings"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
	"aicontinent/internal/scenario/scenariotest"

	"pgregory.net/rapid"
)

func TestLinkHoldsTheScenario(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScenario(t)
		got := scenario.Parse(s.Query())
		if !got.Scenario.Equal(s) || got.Problems != nil || got.Rest != "" || got.Version != "" {
			t.Fatalf("%+v has the link %s, which reads back as %+v with problems %v, rest %q and version %q; want itself alone", s, s.Query(), got.Scenario, got.Problems, got.Rest, got.Version)
		}
		if again := got.Scenario.Query(); again != s.Query() {
			t.Fatalf("%s is written again as %s, want the same", s.Query(), again)
		}
	})
}

// However a scenario is written, it has one canonical link.
func TestLinkIsCanonical(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScenario(t)
		want := s.Query()
		parts := strings.FieldsFunc(want, func(r rune) bool { return r == '&' })
		for i := range scenario.Levers {
			lever := &scenario.Levers[i]
			if lever.Key != scenario.KeyAim && !hasKey(parts, lever.Key) && rapid.Bool().Draw(t, "redundant default") {
				parts = append(parts, lever.Key+"="+defaults[lever.Key])
			}
		}
		for i, part := range parts {
			key, value, _ := strings.Cut(part, "=")
			parts[i] = encode(t, key) + "=" + encode(t, value)
		}
		parts = append(parts, rapid.SampledFrom([]string{"", "utm_source=x", "m=1.0"}).Draw(t, "rest"))
		written := rapid.SampledFrom([]string{"", "?", "/en/?", "https://example.org/fr/?"}).Draw(t, "address") +
			strings.Join(rapid.Permutation(parts).Draw(t, "order"), "&")
		got := scenario.Parse(written)
		if got.Scenario.Query() != want || got.Problems != nil {
			t.Fatalf("%s\nis taken as %s\nwant        %s\nproblems: %v", written, got.Scenario.Query(), want, got.Problems)
		}
	})
}

func hasKey(parts []string, key string) bool {
	for _, part := range parts {
		if strings.HasPrefix(part, key+"=") {
			return true
		}
	}
	return false
}

// encode writes some bytes as %xx.
func encode(t *rapid.T, s string) string {
	const digits = "0123456789abcdef"
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if rapid.IntRange(0, 4).Draw(t, "encoded") == 0 {
			b.WriteString("%" + string(digits[s[i]>>4]) + strings.ToUpper(string(digits[s[i]&15])))
		} else {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// A link has only what differs from the default, in the order of the tables.
func TestLinkWritesWhatDiffers(t *testing.T) {
	if got := scenario.Default().Query(); got != "" {
		t.Errorf("the default has the link %q, want none", got)
	}
	rapid.Check(t, func(t *rapid.T) {
		s := drawScenario(t)
		var want []string
		for i := range scenario.Levers {
			lever := &scenario.Levers[i]
			if !lever.Reset(s).Equal(s) {
				want = append(want, lever.Key)
			}
		}
		var changed []string
		for _, lever := range s.Changed() {
			changed = append(changed, lever.Key)
		}
		if a, b := strings.Join(changed, " "), strings.Join(want, " "); a != b {
			t.Fatalf("%s: changed are %s, want %s", s.Query(), a, b)
		}
		for row := range evidence.Table {
			if _, overridden := s.Parameter(row); overridden {
				want = append(want, "p."+evidence.Table[row].ID)
			}
		}
		var got []string
		for _, part := range strings.FieldsFunc(s.Query(), func(r rune) bool { return r == '&' }) {
			key, _, _ := strings.Cut(part, "=")
			got = append(got, key)
		}
		if a, b := strings.Join(got, " "), strings.Join(want, " "); a != b {
			t.Fatalf("%s holds the keys %s, want %s", s.Query(), a, b)
		}
	})
}

// Override and Restore leave other scenarios unchanged.
func TestHoldIsAValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScenario(t)
		before := s.Query()
		row := rapid.IntRange(0, len(evidence.Table)-1).Draw(t, "row")
		overridden := s.Override(row, evidence.Table[row].Low)
		if v, ok := overridden.Parameter(row); !ok || v != evidence.Table[row].Low || scenariotest.Invalid(overridden) != "" {
			t.Fatalf("overridden: %v, %v, invalid %q; want the low value", v, ok, scenariotest.Invalid(overridden))
		}
		restored := overridden.Restore(row)
		if _, ok := restored.Parameter(row); ok || s.Query() != before {
			t.Fatalf("restored: overridden %v, and the first scenario is %s; want neither changed from %s", ok, s.Query(), before)
		}
		if _, ok := s.Parameter(row); !ok && !restored.Equal(s) {
			t.Fatalf("%s, overridden and restored, is %s, want the same", before, restored.Query())
		}
	})
}
