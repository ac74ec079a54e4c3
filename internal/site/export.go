package site

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"

	"aicontinent/internal/builds"
	"aicontinent/internal/locale"
	"aicontinent/internal/publish"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/view"
	"aicontinent/internal/view/data"
)

// Export writes the site as files that any web server can serve: every page and
// static file, compressed copies beside them, what hosts and crawlers ask for, and
// a frozen copy of everything under v/EDITION/. The bytes are the handler's own. A
// frozen copy never changes: if its bytes would differ from the last edition, a new
// edition is made.
//
// Export first writes everything beside the old files and then renames each file
// into place, static files before the pages that refer to them. It repairs what an
// earlier export left incomplete. Other editions under v/ stay, and so do the
// static files of the last few exports, for pages that are still open. Export makes
// the folder if necessary, and only one process exports into it at a time.
func Export(ctx context.Context, dir string, c Config) (err error) {
	live, err := New(c)
	if err != nil {
		return err
	}
	folder, err := publish.Open(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, folder.Close()) }()
	live.static = true
	frozen, err := live.freeze(ctx, dir, c)
	if err != nil {
		return err
	}
	live.config.Kept, live.config.Integrity = keptWith(dir, frozen), frozen.site.config.Integrity
	old := builds.Folder{Dir: filepath.Join(dir, filepath.FromSlash(paths.Assets))}
	w := exporter{ctx: ctx, folder: folder, base: live.base, answers: live.Handler(), level: cmp.Or(c.Brotli, brotli.BestCompression), packed: map[packedKey][]byte{}}
	w.all(frozen.files)
	w.all(frozen.leads(live))
	w.site(live)
	w.listBuild(live, old)
	if c.Files[paths.WorkerName] != nil {
		w.copy(live.base + paths.Worker)
	}
	w.hosts(live)
	if w.err != nil {
		return w.err
	}
	if err := folder.Commit(); err != nil {
		return err
	}
	return old.Clear()
}

// exporter writes files. After an error it writes no more.
type exporter struct {
	ctx     context.Context // of this export
	folder  *publish.Folder
	base    string       // the path under which the folder is served
	answers http.Handler // of the live site
	level   int          // of Brotli
	packed  map[packedKey][]byte
	err     error
}

// site writes everything under the live site's base path, static files first.
func (w *exporter) site(s *Site) {
	if w.failed() {
		return
	}
	var files []file
	files, w.err = s.files(w.ctx, w.answers)
	w.all(files)
}

// all writes files in their order.
func (w *exporter) all(files []file) {
	for _, f := range files {
		w.write(f.name, f.content)
	}
}

// files returns everything under a site's base path with its paths, static files
// first. The handler h answers for the site.
func (s *Site) files(ctx context.Context, h http.Handler) (files []file, err error) {
	take := func(address, name string) {
		if err != nil {
			return
		}
		var content []byte
		content, err = answerOf(ctx, h, address)
		files = append(files, file{name, content})
	}
	for _, name := range s.assets.Paths() {
		take(name, name)
	}
	if s.config.Files[paths.EmbedName] != nil {
		take(s.inSite(paths.EmbedName), s.inSite(paths.EmbedName))
	}
	take(s.base+paths.Notices, s.base+paths.Notices)
	for _, name := range data.Files() {
		take(s.base+view.FilesPath+name, s.base+view.FilesPath+name)
	}
	for _, lang := range s.langs() {
		take(s.manifestPath(lang), s.manifestPath(lang))
		for _, name := range s.cards.Paths(lang) {
			take(name, name)
		}
		take(s.cards.LeasePath(lang), s.cards.LeasePath(lang))
		files = append(files, file{view.Path(s.base, lang, paths.MissingName), s.missingPage(lang)})
		for _, page := range append(paths.Pages(), view.EmbedPage) {
			name := view.Path(s.base, lang, page)
			if page == view.CalculatorPage {
				take(name, name+"index.html")
				continue
			}
			// Some hosts look for name.html, others for name/index.html.
			take(name, name+".html")
			take(name, name+"/index.html")
		}
	}
	return append(files, file{s.inSite("index.html"), s.languagePage()}, file{s.inSite(paths.MissingName), s.missingPage(locale.Langs[:]...)}), err
}

// langs returns the languages of an export.
func (s *Site) langs() []locale.Lang {
	if s.config.Langs != nil {
		return s.config.Langs
	}
	return locale.Langs[:]
}

// inSite returns the path of a file of the site.
func (s *Site) inSite(name string) string { return s.base + "/" + name }

// copy writes the live site's answer at an address.
func (w *exporter) copy(address string) {
	if w.failed() {
		return
	}
	var content []byte
	content, w.err = answerOf(w.ctx, w.answers, address)
	w.write(address, content)
}

// answerOf returns a handler's answer at an address.
func answerOf(ctx context.Context, h http.Handler, address string) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	answer := recorder{header: http.Header{}, code: http.StatusOK}
	h.ServeHTTP(&answer, &http.Request{Method: http.MethodGet, URL: &url.URL{Path: address}, Header: http.Header{}})
	if answer.code != http.StatusOK {
		return nil, fmt.Errorf("export: %s answers %d", address, answer.code)
	}
	return answer.body.Bytes(), nil
}

// recorder is a response writer that stores the answer.
type recorder struct {
	header http.Header
	code   int
	body   bytes.Buffer
}

func (r *recorder) Header() http.Header         { return r.header }
func (r *recorder) WriteHeader(code int)        { r.code = code }
func (r *recorder) Write(p []byte) (int, error) { return r.body.Write(p) }

// languagePage is the page at the bare address, which redirects visitors to their
// language. Files cannot redirect by a header. Without scripts it shows links to
// the languages.
func (s *Site) languagePage() []byte {
	var b bytes.Buffer
	err := languageTemplate.Execute(&b, struct {
		Policy, Styles template.HTML
		Base, Script   string
		Languages      string
		Links          []alternate
	}{s.plain.Policy, s.plain.Styles, s.base, s.assets.Path("language.js"), strings.Join(locale.Codes(), " "), s.languageLinks()})
	if err != nil {
		panic(err) // the template and its data are both in this package, so it cannot fail
	}
	return b.Bytes()
}

var languageTemplate = template.Must(template.New("language").Parse(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
{{.Policy}}
<title>AI Continent</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
{{.Styles}}
</head>
<body><main><ul>{{range .Links}}<li><a href="{{.Address}}">{{.Lang}}</a></li>{{end}}</ul></main>
<script src="{{.Script}}" data-base="{{.Base}}" data-languages="{{.Languages}}"></script>
</body>
</html>
`))
