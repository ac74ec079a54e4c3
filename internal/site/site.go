// Package site answers HTTP: the pages, written with their numbers and charts,
// and the static files. It makes no request itself, and takes nothing from a
// Host header: addresses come from its configuration.
package site

import (
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"aicontinent/internal/anchors"
	"aicontinent/internal/api"
	"aicontinent/internal/bucket"
	"aicontinent/internal/build"
	"aicontinent/internal/evidence"
	"aicontinent/internal/limiter"
	"aicontinent/internal/locale"
	"aicontinent/internal/negotiate"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
)

// Config says how a site is served.
type Config struct {
	// BaseURL is the site's public address: https://example.org or
	// https://example.org/ai. Links in heads of documents are absolute where
	// it is set. Its path is where the site is.
	BaseURL string
	// Files are the static files by name, as package web gives them.
	Files map[string][]byte
	// NoWorker serves a service worker that takes itself and what it kept away,
	// and registers none: the way back if one ever does harm.
	NoWorker bool
	// Kept are the editions, frozen copies, that are served beside this site, by
	// the names of their folders below v/: 1.0.1, or 1.0 of an earlier program.
	Kept []string
	// Integrity has what pages that pin the element's script of these editions
	// check it by, for an integrity attribute; of those where it is known.
	Integrity map[string]string
	// Versions are those of the model there were; all of them where nil.
	Versions versions.Table
	// Brotli is the level at which Export compresses files, 1 (quick) to 11
	// (small); 11 where it is 0.
	Brotli int
	// Langs are the languages whose pages and cards Export writes and the service
	// worker keeps; all of them where nil. Menus, maps and rules have all even so:
	// it is for who looks at one part of an export.
	Langs []locale.Lang
	// Security says how to report faults.
	Security Security
	// Clock bounds how long visitors wait for a page, and is needed for Rate.
	// Without it they wait until it is their turn.
	Clock limiter.Clock
	// Rate is how many tokens a second each client gets, up to Burst. A page of
	// a new link takes one or two, and more where more is asked; a page that is
	// kept takes a fiftieth, a file none. 0 is no limit.
	Rate, Burst float64
	// Proxies are those whose word is taken for who the client is.
	Proxies bucket.Proxies
	// Build is what the program was built from.
	Build build.Info
	// OldFiles is a folder with the static files of earlier builds, which pages
	// that are open still ask for; none where empty.
	OldFiles string
	// Forecasts are the ledger's; all of [evidence.Forecasts] where nil.
	Forecasts []evidence.Forecast
	// Log takes what goes wrong; nothing about visitors. It is never nil.
	Log *slog.Logger
	// coarse has pages show the first, rough answer of what takes many runs: for
	// tests of all else.
	coarse bool
}

// Site is a configured site. It is safe for concurrent use.
type Site struct {
	config  Config
	origin  string // https://example.org; empty where no base URL is set
	base    string // path before /fr/
	static  bool   // whether files answer for it, and no program
	root    string // the same of the live site, where this is a frozen copy
	assets  assets
	old     earlierFiles
	missing missing
	pages   look                 // of pages that a program takes over
	apart   look                 // of the others
	embeds  map[locale.Lang]look // of embeds
	plain   look                 // of documents with a few words
	cache   *pageCache
	cards   *pageCache
	gate    *api.Gate
	pools   *pools

	draining atomic.Bool          // whether it is about to stop
	compared func() []anchors.Row // published figures beside the model's own, for the method page
}

// cacheBytes bounds the memory of pages kept: about four hundred of them.
const cacheBytes = 64 << 20

// New makes a site. It fails where the base URL cannot be one.
func New(c Config) (*Site, error) {
	origin, base, err := parseBase(c.BaseURL)
	if err != nil {
		return nil, err
	}
	if c.Security, err = c.Security.checked(c.table().Latest().Date); err != nil {
		return nil, err
	}
	return newSite(c, origin, base), nil
}

func newSite(c Config, origin, base string) *Site {
	c.Files = withTexts(withScripts(c.Files))
	s := &Site{config: c, origin: origin, base: base, root: base, cache: newPageCache(cacheBytes), cards: newPageCache(cardBytes), gate: newGate(c), pools: newPools()}
	s.compared = sync.OnceValue(func() []anchors.Row { return anchors.Compare(evidence.Anchors[:]) })
	s.pages = inlined(c.Files[stylesName], pagePolicy)
	s.apart = inlined(slices.Concat(c.Files[stylesName], c.Files[apartStylesName]), pagePolicy)
	s.plain = inlined([]byte(plainStyles), plainPolicy)
	s.assets = newAssets(base, c.Files)
	s.embeds = s.embedLooks()
	s.missing = s.newMissing()
	s.old.folder.Dir, s.old.cache = c.OldFiles, newPageCache(earlierBytes)
	return s
}

// mostClients is how many clients are told apart: some 15 MB.
const mostClients = 100_000

// newGate makes what decides who is answered when.
func newGate(c Config) *api.Gate {
	g := &api.Gate{Limiter: limiter.New(limiter.Limits{}, c.Clock), Proxies: c.Proxies}
	if c.Rate > 0 && c.Clock != nil {
		g.Clients = bucket.New(c.Rate, c.Burst, mostClients, c.Clock.Now)
	}
	return g
}

// Handler gives the handler of every route.
func (s *Site) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+s.base+"/{$}", s.chooseLanguage)
	for _, lang := range locale.Langs {
		for _, page := range allPages {
			mux.Handle("GET "+exact(view.Path(s.base, lang, page)), headed(pageHeaders, s.page(lang, page)))
		}
		mux.Handle("GET "+view.Path(s.base, lang, view.EmbedPage), headed(framedHeaders, s.page(lang, view.EmbedPage)))
	}
	s.routeSpellings(mux)
	mux.HandleFunc("GET "+s.base+assetPath, s.asset)
	s.routePWA(mux)
	if s.root == s.base {
		s.routeVersions(mux)
	}
	s.routeEmbedScript(mux)
	s.routeTrust(mux)
	s.routeData(mux)
	mux.HandleFunc("GET "+s.base+"/favicon.ico", func(w http.ResponseWriter, r *http.Request) {
		redirect(w, r, s.assets.path("icon.svg"), http.StatusFound)
	})
	mux.HandleFunc("GET "+s.base+"/robots.txt", textFile(plainText, s.robotsText()))
	if s.origin != "" {
		mux.HandleFunc("GET "+s.base+"/sitemap.xml", textFile("application/xml", s.sitemap()))
	}
	s.routeHealth(mux)
	mux.HandleFunc("/", s.notFound)
	// The API answers other methods itself, in its own way.
	answers := api.Handler(s.base, s.gate, s.config.Log)
	all := http.NewServeMux()
	all.Handle(s.base+"/api/", answers)
	all.Handle(s.base+"/openapi.json", answers)
	s.routeCards(all)
	all.Handle(s.base+oembedPath, api.Open(http.HandlerFunc(s.oembed)))
	all.Handle("/", onlyGet(mux))
	return visible(s.built(headed(everyHeader(), s.recovered(short(all)))))
}

// exact makes a pattern of a path that ends in a slash match only that path.
func exact(path string) string {
	if strings.HasSuffix(path, "/") {
		return path + "{$}"
	}
	return path
}

// chooseLanguage sends the bare address to a language, with the one link of its
// scenario; what cannot be taken goes along, for the page to say so. The answer
// depends on the visitor and is never kept by a cache.
func (s *Site) chooseLanguage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept-Language")
	w.Header().Set("Cache-Control", "no-store")
	target := view.Path(s.base, negotiate.Language(r.Header.Values("Accept-Language")), view.CalculatorPage)
	visit := newSession(locale.En, r.URL.RawQuery)
	query := visit.Query()
	if len(visit.Problems) > 0 {
		query = r.URL.RawQuery
	}
	if query != "" {
		target += "?" + query
	}
	redirect(w, r, target, http.StatusFound)
}

const plainText = "text/plain; charset=utf-8"

// textFile answers a short text for machines.
func textFile(kind string, content []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.Write(content)
	}
}
