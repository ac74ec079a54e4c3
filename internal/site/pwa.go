package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"sync"

	"aicontinent/internal/locale"
	"aicontinent/internal/site/assets"
	"aicontinent/internal/site/bodies"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/view"
)

const (
	manifestName = "manifest.webmanifest"

	// The paper colours of styles.css, light and dark.
	paperLight, paperDark = "#fbfaf7", "#17171b"
)

// pwaHead is what a document says about the manifest and the service worker.
type pwaHead struct {
	Manifest, TouchIcon, Worker string // addresses, or empty
	PaperLight, PaperDark       string
	Update, UpdateButton, Stale string // messages of the boot script
	Sparing                     sparing
}

func (s *Site) pwaHead(lang locale.Lang, page string) pwaHead {
	head := pwaHead{
		Manifest:     s.manifestPath(lang),
		TouchIcon:    s.assets.Path("icon-touch-180.png"),
		PaperLight:   paperLight,
		PaperDark:    paperDark,
		Update:       updateText.In(lang),
		UpdateButton: updateButton.In(lang),
		Stale:        staleText.In(lang),
		Sparing:      s.sparing(lang, page),
	}
	if !s.config.NoWorker && s.config.Files[paths.WorkerName] != nil {
		head.Worker = s.base + paths.Worker
	}
	return head
}

func (s *Site) manifestPath(lang locale.Lang) string {
	return view.Path(s.base, lang, manifestName)
}

// routePWA adds the manifests and the service worker.
func (s *Site) routePWA(mux *http.ServeMux) {
	for _, lang := range locale.Langs {
		mux.Handle("GET "+s.manifestPath(lang), fresh("application/manifest+json", s.manifest(lang)))
	}
	mux.HandleFunc("GET "+s.base+paths.Worker, s.sendWorker())
}

// sendWorker answers with the service worker. It is written at the first request,
// since computing its version means writing every page.
func (s *Site) sendWorker() http.HandlerFunc {
	written := sync.OnceValues(func() (http.Handler, error) {
		text, err := s.worker()
		if err != nil {
			s.config.Log.Error("there is no service worker", "error", err)
			return nil, err
		}
		return headers.With(headers.Script, fresh("text/javascript; charset=utf-8", text)), nil
	})
	return func(w http.ResponseWriter, r *http.Request) {
		worker, err := written()
		if err != nil {
			s.notFound(w, r)
			return
		}
		worker.ServeHTTP(w, r)
	}
}

// fresh answers with a file that keeps its address when its content changes.
func fresh(kind string, content []byte) http.Handler {
	b := bodies.Text(kind, content)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-cache")
		b.Serve(w, r)
	})
}

// manifest and the types in it use the names of the web app manifest.
type manifest struct {
	ID              string  `json:"id"`
	Name            string  `json:"name"`
	ShortName       string  `json:"short_name"`
	Description     string  `json:"description"`
	Lang            string  `json:"lang"`
	Dir             string  `json:"dir"`
	StartURL        string  `json:"start_url"`
	Scope           string  `json:"scope"`
	Display         string  `json:"display"`
	BackgroundColor string  `json:"background_color"`
	ThemeColor      string  `json:"theme_color"`
	Icons           []image `json:"icons"`
	Screenshots     []image `json:"screenshots,omitempty"`
}

type image struct {
	Src        string `json:"src"`
	Sizes      string `json:"sizes"`
	Type       string `json:"type"`
	Purpose    string `json:"purpose,omitempty"`
	FormFactor string `json:"form_factor,omitempty"`
	Label      string `json:"label,omitempty"`
}

// The icons and screenshots of the manifest. Src is the name of an icon's file; the
// name of a screenshot's file begins with the code of its language, or of English
// if that language has none.
var (
	icons = []image{
		{Src: "icon.svg", Sizes: "any", Purpose: "any"},
		{Src: "icon-192.png", Sizes: "192x192", Purpose: "any"},
		{Src: "icon-512.png", Sizes: "512x512", Purpose: "any"},
		{Src: "icon-maskable-512.png", Sizes: "512x512", Purpose: "maskable"},
	}
	screenshots = []image{
		{Src: "-screen-wide.png", Sizes: "1280x720", FormFactor: "wide"},
		{Src: "-screen-narrow.png", Sizes: "360x720", FormFactor: "narrow"},
	}
)

// manifest writes the manifest of a language. Each language is an app of its own,
// because otherwise the name of the installed app would change with the page seen
// last. Pages in other languages open in it all the same.
func (s *Site) manifest(lang locale.Lang) []byte {
	m := manifest{
		ID:              view.Path(s.base, lang, view.CalculatorPage),
		Name:            view.Title(lang, view.CalculatorPage),
		ShortName:       shortName.In(lang),
		Description:     pitch.In(lang),
		Lang:            lang.Code(),
		Dir:             "ltr",
		StartURL:        view.Path(s.base, lang, view.CalculatorPage),
		Scope:           s.base + "/",
		Display:         "standalone",
		BackgroundColor: paperLight,
		ThemeColor:      paperLight,
	}
	for _, i := range icons {
		m.Icons = s.appendImage(m.Icons, i, i.Src)
	}
	for _, i := range screenshots {
		i.Label = m.Name
		file := lang.Code() + i.Src
		if s.assets.Path(file) == "" {
			file = locale.En.Code() + i.Src
		}
		m.Screenshots = s.appendImage(m.Screenshots, i, file)
	}
	return mustJSON(m)
}

// appendImage adds an image if its file exists.
func (s *Site) appendImage(list []image, i image, file string) []image {
	if i.Src = s.assets.Path(file); i.Src == "" {
		return list
	}
	i.Type = assets.ContentType(file[strings.LastIndex(file, "."):])
	return append(list, i)
}

// kept is the list of files for the service worker; web/worker.js calls it site.
type kept struct {
	Version   string    `json:"version"`
	Scope     string    `json:"scope"`
	Pages     integrity `json:"pages"`
	Manifests integrity `json:"manifests"`
	Files     integrity `json:"files"`
	Program   string    `json:"program"`
	// Languages has the paths that belong to one language, by its code. The worker
	// keeps those of the languages that were read.
	Languages map[string][]string `json:"languages"`
}

// integrity has the hash of the content at each path, in the format of subresource
// integrity.
type integrity map[string]string

func (i integrity) add(path string, content []byte) {
	sum := sha256.Sum256(content)
	i[path] = "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// worker writes the service worker. Its version is a hash of its text and of
// everything that it keeps, so browsers see a new worker exactly when something
// changes.
func (s *Site) worker() ([]byte, error) {
	k := kept{Scope: s.base + "/", Program: s.assets.Path("app.wasm"), Pages: integrity{}, Manifests: integrity{}, Files: integrity{}, Languages: map[string][]string{}}
	text := s.config.Files[paths.WorkerName]
	if s.config.NoWorker {
		text = []byte(goneWorker)
	}
	texts := map[string]*bytes.Buffer{} // pages and manifests, which refer to the files
	for _, lang := range s.langs() {
		manifest := s.manifest(lang)
		k.Manifests.add(s.manifestPath(lang), manifest)
		own := bytes.NewBuffer(manifest)
		texts[lang.Code()] = own
		k.Languages[lang.Code()] = []string{s.manifestPath(lang)}
		for _, page := range paths.Pages() {
			body, err := s.bare(lang, page)
			if err != nil {
				return nil, err
			}
			path := view.Path(s.base, lang, page)
			k.Pages.add(path, body)
			k.Languages[lang.Code()] = append(k.Languages[lang.Code()], path)
			own.Write(body)
		}
	}
	for name, path := range s.assets.ByName() {
		var in []string // the languages whose pages refer to the file
		for code, text := range texts {
			if bytes.Contains(text.Bytes(), []byte(path)) {
				in = append(in, code)
			}
		}
		// Screenshots are only shown where the app is installed from.
		if len(in) == 0 || strings.Contains(name, "-screen-") {
			continue
		}
		k.Files.add(path, s.config.Files[name])
		if len(in) == 1 {
			k.Languages[in[0]] = append(k.Languages[in[0]], path)
		}
	}
	for _, paths := range k.Languages {
		slices.Sort(paths)
	}
	sum := sha256.Sum256(append(mustJSON(k), text...))
	k.Version = hex.EncodeToString(sum[:8])
	return slices.Concat([]byte("const site = "), mustJSON(k), []byte(";\n"), text), nil
}

// goneWorker replaces a worker that has to be removed: it deletes the caches of
// this site and unregisters itself. Open pages then load from the network.
const goneWorker = `self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith("aicontinent|" + site.scope + "|")) await caches.delete(name);
  }
  await self.registration.unregister();
})()));
`

// mustJSON writes a value that consists only of texts and lists.
func mustJSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}
