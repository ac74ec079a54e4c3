// Package web embeds the static files of the site: what stands in this folder
// by hand, and in dist/ what make build puts there.
package web

import (
	"embed"
	"io/fs"
	"path"
)

//go:embed *.css *.js *.svg *.png dist
var files embed.FS

// Files gives the static files by name, scripts minified. Built files, compressed
// ones among them, are missing where the browser program has not been built.
func Files() map[string][]byte {
	all := map[string][]byte{}
	for _, dir := range []string{".", "dist"} {
		entries, err := fs.ReadDir(files, dir)
		if err != nil {
			continue
		}
		for _, e := range entries {
			if content, err := files.ReadFile(join(dir, e.Name())); err == nil && e.Name() != "README.md" {
				if dir == "." && path.Ext(e.Name()) == ".js" {
					content = minified(content)
				}
				all[e.Name()] = content
			}
		}
	}
	return all
}

func join(dir, name string) string {
	if dir == "." {
		return name
	}
	return dir + "/" + name
}
