// Package site answers HTTP requests: the pages, written with their numbers and
// charts, and the static files. It makes no requests itself and never reads the
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
	"aicontinent/internal/site/assets"
	"aicontinent/internal/site/bodies"
	"aicontinent/internal/site/cards"
	"aicontinent/internal/site/compute"
	"aicontinent/internal/site/embeds"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
)

// Config says how a site is served.
type Config struct {
	// BaseURL is the public address of the site, such as https://example.org or
	// https://example.org/ai. If it is set, links in the heads of documents are
	// absolute. Its path is the base path of the site.
	BaseURL string
	// Files are the static files by name, as returned by package web.
	Files map[string][]byte
	// NoWorker replaces the service worker by one that unregisters itself and
	// deletes its caches, in case a service worker ever does harm.
	NoWorker bool
	// Kept are the editions (frozen copies) that are served beside this site, by
	// the names of their folders below v/: 1.0.1, or 1.0 from an earlier program.
	Kept []string
	// Integrity has the hash of the element's script of each edition for which it
	// is known, for pages that pin it.
	Integrity map[string]string
	// Versions are the versions of the model; nil means all of them.
	Versions versions.Table
	// Brotli is the level at which Export compresses files, from 1 (fast) to 11
	// (small); 0 means 11.
	Brotli int
	// Langs are the languages whose pages and cards Export writes and the service
	// worker keeps; all of them where nil. Menus, maps and rules have all even so:
	// it is for who looks at one part of an export.
	Langs []locale.Lang
	// Security says how to report faults.
	Security Security
	// Clock limits how long visitors wait for a page, and is required for Rate.
	// Without it they wait until it is their turn.
	Clock limiter.Clock
	// Rate is the number of tokens that each client gets per second, up to Burst. A
	// page for a new link costs one or two tokens, or more if it asks for more; a
	// cached page costs a fiftieth, and a file nothing. 0 means no limit.
	Rate, Burst float64
	// Proxies are the proxies whose headers are trusted to name the client.
	Proxies bucket.Proxies
	// Build is what the program was built from.
	Build build.Info
	// OldFiles is a folder with the static files of earlier builds, which pages
	// that are still open request; empty for none.
	OldFiles string
	// Forecasts are those of the ledger; nil means all of [evidence.Forecasts].
	Forecasts []evidence.Forecast
	// Log receives errors, and nothing about visitors. It must not be nil.
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
	static  bool   // whether it is exported as files
	root    string // the base path of the live site, which differs in a frozen copy
	assets  *assets.Set
	missing missing
	pages   headers.Look                 // of pages that a program takes over
	apart   headers.Look                 // of pages that only the server writes
	embeds  map[locale.Lang]headers.Look // of embeds
	plain   headers.Look                 // of documents with a few words
	cache   *bodies.Cache
	cards   *cards.Cards
	fronts  map[locale.Lang]*front
	gate    *api.Gate
	pools   *compute.Pools

	draining atomic.Bool          // whether the server is about to stop
	compared func() []anchors.Row // published figures beside the model's own, for the method page
}

// cacheBytes limits the memory of the cache of pages, which holds about four
// hundred of them.
const cacheBytes = 64 << 20

// New makes a site. It returns an error if the configuration is not valid.
func New(c Config) (*Site, error) {
	origin, base, err := paths.ParseBase(c.BaseURL)
	if err != nil {
		return nil, err
	}
	if c.Security, err = c.Security.checked(c.table().Latest().Date); err != nil {
		return nil, err
	}
	return newSite(c, origin, base), nil
}

func newSite(c Config, origin, base string) *Site {
	c.Files = assets.Complete(c.Files)
	s := &Site{config: c, origin: origin, base: base, root: base, cache: bodies.NewCache(cacheBytes), fronts: newFronts(), gate: newGate(c), pools: compute.New(c.coarse)}
	s.cards = cards.New(base, s.gate, s.pools)
	s.compared = sync.OnceValue(func() []anchors.Row { return anchors.Compare(evidence.Anchors[:]) })
	s.pages = headers.Inlined(c.Files[paths.StylesName], headers.PagePolicy)
	s.apart = headers.Inlined(slices.Concat(c.Files[paths.StylesName], c.Files[paths.ApartStylesName]), headers.PagePolicy)
	s.plain = headers.Inlined([]byte(headers.PlainStyles), headers.PlainPolicy)
	s.assets = assets.New(base, c.Files, c.OldFiles)
	s.embeds = s.embedLooks()
	s.missing = s.newMissing()
	return s
}

// mostClients is the number of clients that are rate-limited separately, which
// takes some 15 MB.
const mostClients = 100_000

// newGate makes the gate that decides when requests are answered.
func newGate(c Config) *api.Gate {
	g := &api.Gate{Limiter: limiter.New(limiter.Limits{}, c.Clock), Proxies: c.Proxies}
	if c.Rate > 0 && c.Clock != nil {
		g.Clients = bucket.New(c.Rate, c.Burst, mostClients, c.Clock.Now)
	}
	return g
}

// Handler returns the handler of all routes.
func (s *Site) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+s.base+"/{$}", s.chooseLanguage)
	for _, lang := range locale.Langs {
		for _, page := range paths.Pages() {
			mux.Handle("GET "+exact(view.Path(s.base, lang, page)), headers.With(headers.Page, s.page(lang, page)))
		}
		mux.Handle("GET "+view.Path(s.base, lang, view.EmbedPage), headers.With(headers.Framed, s.page(lang, view.EmbedPage)))
	}
	s.routeSpellings(mux)
	mux.HandleFunc("GET "+s.base+paths.Assets, s.assets.Handler(s.notFound))
	s.routePWA(mux)
	if s.root == s.base {
		s.routeVersions(mux)
	}
	s.routeEmbedScript(mux)
	s.routeTrust(mux)
	s.routeData(mux)
	mux.HandleFunc("GET "+s.base+"/favicon.ico", func(w http.ResponseWriter, r *http.Request) {
		headers.Redirect(w, r, s.assets.Path("icon.svg"), http.StatusFound)
	})
	mux.HandleFunc("GET "+s.base+"/robots.txt", textFile(plainText, s.place().Robots()))
	if s.origin != "" {
		mux.HandleFunc("GET "+s.base+"/sitemap.xml", textFile("application/xml", s.place().Sitemap()))
	}
	s.routeHealth(mux)
	mux.HandleFunc("/", s.notFound)
	// The API answers other methods itself.
	answers := api.Handler(s.base, s.gate, s.config.Log)
	all := http.NewServeMux()
	all.Handle(s.base+"/api/", answers)
	all.Handle(s.base+"/openapi.json", answers)
	s.cards.Route(all)
	all.Handle(s.base+paths.OEmbed, api.Open(http.HandlerFunc(s.provider().Answer)))
	all.Handle("/", headers.OnlyGet(mux))
	return headers.Visible(s.built(headers.With(headers.Every(), headers.Recovered(s.config.Log, headers.Short(all)))))
}

// provider tells other sites how they can show pages of this one.
func (s *Site) provider() embeds.Provider {
	return embeds.Provider{Place: s.place(), Static: s.static, Kept: s.config.Kept, Versions: s.table(), Gate: s.gate, Pools: s.pools, Cards: s.cards, Log: s.config.Log}
}

// exact makes a pattern with a trailing slash match only that path.
func exact(path string) string {
	if strings.HasSuffix(path, "/") {
		return path + "{$}"
	}
	return path
}

// chooseLanguage redirects the bare address to a language, with the scenario's
// canonical link. What cannot be understood is passed on, so that the page reports
// it. The answer depends on the visitor and is never cached.
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
	headers.Redirect(w, r, target, http.StatusFound)
}

const plainText = "text/plain; charset=utf-8"

// textFile answers with a short text for machines.
func textFile(kind string, content []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.Write(content)
	}
}

// KeepFiles stores this build's files in the folder of earlier files, so that a
// later build, or another one running beside this, can serve them.
func (s *Site) KeepFiles() error { return s.assets.Keep() }
