package glossary_test

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view/glossary"
)

func mark(m *glossary.Marker, text string) string {
	return string(markup.Append(nil, markup.El("p", m.Mark(text))))
}

// Each word has an ID of its own and, in every language, a short line with its values,
// which explains it by other words.
func TestEntries(t *testing.T) {
	t.Parallel()
	ids := map[string]bool{}
	for i := range glossary.Entries {
		e := &glossary.Entries[i]
		if ids[e.ID] {
			t.Errorf("%s stands twice, want each ID once", e.ID)
		}
		ids[e.ID] = true
		for _, l := range locale.Langs {
			line := e.Line(l)
			if words := len(strings.Fields(line)); words < 3 || words > 36 || strings.ContainsAny(line, "{}") || !strings.HasSuffix(line, ".") {
				t.Errorf("%s in %s: got %q, want 3 to 36 words, their values filled in, and a full stop at the end", e.ID, l.Code(), line)
			}
			if strings.HasPrefix(strings.ToLower(line), strings.ToLower(e.Name.In(l))) {
				t.Errorf("%s in %s explains itself by itself, want other words first: %s", e.ID, l.Code(), line)
			}
		}
	}
	for id, want := range map[string]string{"gigafactory": "100,000", "multiplier": "0.8", "discounting": "3%", "simulation": "1,024"} {
		line := ""
		for i := range glossary.Entries {
			if e := &glossary.Entries[i]; e.ID == id {
				line = e.Line(locale.En)
			}
		}
		if !strings.Contains(line, want) {
			t.Errorf("%s lacks %s, want it: %q", id, want, line)
		}
	}
}

// A word of the glossary is marked where it first comes, as a whole word and as the
// longest one that fits, and no text is lost.
func TestMark(t *testing.T) {
	t.Parallel()
	m := &glossary.Marker{Lang: locale.En, Page: "/en/method"}
	got := mark(m, "AI factories and PUE; computer. The compute of <GPUs>, PUE again.")
	for _, want := range []string{
		`<p><a class="word" href="/en/method#word-factory" title="`, `>AI factories</a> and <a class="word" href="/en/method#word-pue"`, `; computer. The <a class="word" href="/en/method#word-compute"`,
		`&lt;<a class="word" href="/en/method#word-accelerator"`, `>GPUs</a>&gt;, PUE again.</p>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("got %s, want %s in it", got, want)
		}
	}
	if again := mark(m, "PUE and compute"); again != "<p>PUE and compute</p>" {
		t.Errorf("got %s, want no word marked a second time", again)
	}
	fr := &glossary.Marker{Lang: locale.Fr}
	if got := mark(fr, "L’Équivalent H100 et les fourchettes."); !strings.Contains(got, `#word-range`) {
		t.Errorf("got %s, want a link to #word-range in it", got)
	}
	for text, want := range map[string]string{"": "<p></p>", "rien": "<p>rien</p>", "é": "<p>é</p>"} {
		if got := mark(fr, text); got != want {
			t.Errorf("%q becomes %s, want %s", text, got, want)
		}
	}
}
