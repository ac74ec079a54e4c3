package build_test

import (
	"testing"

	"aicontinent/internal/build"
	"aicontinent/internal/model"
)

func TestInfo(t *testing.T) {
	for _, c := range []struct {
		info        build.Info
		short, said string
	}{
		{build.Info{"aicontinent", "4c66e653f0a1a1a1a1a1", false, "1.0"}, "4c66e653f0a1", "aicontinent\ncommit 4c66e653f0a1a1a1a1a1\nmodel 1.0"},
		{build.Info{"aicontinent", "4c66e653f0a1a1a1a1a1", true, "1.0"}, "4c66e653f0a1+", "aicontinent\ncommit 4c66e653f0a1a1a1a1a1, with changes\nmodel 1.0"},
		{build.Info{"aicontinent", "unknown", false, "1.0"}, "unknown", "aicontinent\ncommit unknown\nmodel 1.0"},
	} {
		if got := c.info.Short(); got != c.short {
			t.Errorf("%+v: short %q, want %q", c.info, got, c.short)
		}
		if got := c.info.String(); got != c.said {
			t.Errorf("%+v: %q, want %q", c.info, got, c.said)
		}
	}
	if i := build.Current(); i.Program != "aicontinent" || i.Commit == "" || i.Model != model.Version {
		t.Errorf("this program is %+v", i)
	}
}
