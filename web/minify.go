package web

import (
	"fmt"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// minified gives a script that is written by hand in fewer bytes. The comment at its head stays: it
// says whose it is, to those who find it in a page of theirs.
func minified(script []byte) []byte {
	small := api.Transform(string(script), api.TransformOptions{
		MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true,
		Target: api.ESNext, // as it is written
	})
	if len(small.Errors) > 0 {
		panic(fmt.Sprintf("web: a script that is none: %s", small.Errors[0].Text)) // it is part of this program
	}
	var b strings.Builder
	for line := range strings.Lines(string(script)) {
		if !strings.HasPrefix(line, "//") {
			break
		}
		b.WriteString(line)
	}
	b.Write(small.Code)
	return []byte(b.String())
}
