package site

import (
	"maps"
	"sync"

	"aicontinent/internal/locale"
)

// textsName is the file with the texts of a language for go-app's program, which
// itself contains English.
func textsName(l locale.Lang) string { return "texts." + l.Code() + ".bin" }

// withTexts adds the files with the texts of every language. The texts are those of
// this program; compressed copies of the same texts from the build are reused.
func withTexts(given map[string][]byte) map[string][]byte {
	files := map[string][]byte{}
	maps.Copy(files, given)
	for name, forms := range packedTexts() {
		if string(files[name]) == string(forms[""]) && files[name+".br"] != nil {
			continue
		}
		for _, e := range encodings {
			files[name+e.ending] = forms[e.name]
		}
	}
	return files
}

// packedTexts returns the texts of each language in every encoding, by file name.
var packedTexts = sync.OnceValue(func() map[string]map[string][]byte {
	packed := map[string]map[string][]byte{}
	for _, l := range locale.Langs {
		if texts := l.Translations(); texts != "" {
			packed[textsName(l)] = compressed([]byte(texts), pageBrotli)
		}
	}
	return packed
})
