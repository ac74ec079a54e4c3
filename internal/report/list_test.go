package report_test

import (
	"math"
	"strings"
	"testing"

	"aicontinent/internal/report"
)

func TestList(t *testing.T) {
	l := report.List{Columns: []string{"name", "year", "share", "known"}, Above: []string{"a title"}}
	l.Add(`say "so", he`, 2035, 0.123456789, true)
	l.Add("", nil, math.NaN(), false)
	for format, want := range map[string]string{
		"csv": "name,year,share,known\n\"say \"\"so\"\", he\",2035,0.123456789,true\n,,,false\n",
		"json": "[\n  {\"name\": \"say \\\"so\\\", he\", \"year\": 2035, \"share\": 0.123456789, \"known\": true},\n" +
			"  {\"name\": \"\", \"year\": null, \"share\": null, \"known\": false}\n]\n",
		"table": "a title\nname          year  share    known\nsay \"so\", he  2035  0.12346  true\n                             false\n",
	} {
		var b strings.Builder
		if err := l.Write(&b, format); err != nil {
			t.Fatal(err)
		}
		if b.String() != want {
			t.Errorf("%s: got\n%s\nwant\n%s", format, b.String(), want)
		}
	}
	empty := report.List{Columns: []string{"a"}}
	var b strings.Builder
	if err := empty.JSON(&b); err != nil || b.String() != "[\n]\n" {
		t.Errorf("no records give %q (error: %v), want an empty list", b.String(), err)
	}
}
