package site

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/site/paths"
)

// sparing is what the boot script tells visitors who save data.
type sparing struct {
	Text                          string
	Unasked, UnaskedButton        string
	CopyButton, Copying           string
	Copied, CopyFailed, CopyOlder string
	RenewButton                   string
}

// sparing fills in roughly how much each step loads. The sizes are approximate
// because hosts compress in different ways.
func (s *Site) sparing(lang locale.Lang, page string) sparing {
	program := s.assets.Sent(paths.LightName(lang, page))
	whole := len(paths.Pages()) * pageSent
	for name := range s.assets.ByName() {
		if !isElsewhere(name) && !isOfAnother(name, lang) {
			whole += s.assets.Sent(name)
		}
	}
	with := func(t locale.Text, bytes int) string {
		return t.Fill(lang, "size", megabytes(lang, bytes))
	}
	return sparing{
		Text:          with(sparingText, program),
		Unasked:       unaskedText.In(lang),
		UnaskedButton: with(unaskedButton, program),
		CopyButton:    with(copyButton, whole),
		Copying:       copyingText.In(lang),
		Copied:        copiedText.In(lang),
		CopyFailed:    copyFailedText.In(lang),
		CopyOlder:     copyOlderText.In(lang),
		RenewButton:   with(renewButton, whole),
	}
}

// pageSent is about the compressed size of a page. A page cannot state its own size
// exactly.
const pageSent = 24_000

// isOfAnother reports whether a static file belongs to another language, such as
// light.fr.js.
func isOfAnother(name string, lang locale.Lang) bool {
	parts := strings.Split(name, ".")
	if len(parts) != 3 {
		return false
	}
	l, ok := locale.Parse(parts[1])
	return ok && l != lang
}

// isElsewhere reports whether the service worker leaves out a static file because
// only embeds, frozen copies, the bare address or an installer need it.
func isElsewhere(name string) bool {
	switch name {
	case "language.js", paths.NewerName:
		return true
	}
	return strings.HasPrefix(name, "light-embed.") || strings.Contains(name, "-screen-")
}
