package assets

import (
	"maps"
	"sync"

	"aicontinent/internal/locale"
	"aicontinent/internal/site/bodies"
	"aicontinent/internal/site/paths"
)

// withTexts adds the files with the texts of every language. The texts are those of
// this program; compressed copies of the same texts from the build are reused.
func withTexts(given map[string][]byte) map[string][]byte {
	files := map[string][]byte{}
	maps.Copy(files, given)
	for name, forms := range packedTexts() {
		if string(files[name]) == string(forms[""]) && files[name+".br"] != nil {
			continue
		}
		for ending, form := range forms {
			files[name+ending] = form
		}
	}
	return files
}

// packedTexts returns the texts of each language in every encoding, by file name.
var packedTexts = sync.OnceValue(func() map[string]map[string][]byte {
	packed := map[string]map[string][]byte{}
	for _, l := range locale.Langs {
		if texts := l.Translations(); texts != "" {
			packed[paths.TextsName(l)] = bodies.Compressed([]byte(texts), bodies.PageLevel)
		}
	}
	return packed
})
