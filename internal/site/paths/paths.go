// Package paths has the addresses of a site that are not those of its pages, the
// names of its files, and what of an address is configured.
package paths

import (
	"slices"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// The paths of files and answers below the base path.
const (
	// Assets is the path of the static files. Their names contain a hash of their
	// content, so caches may keep them for ever.
	Assets   = "/web/"
	Embed    = "/" + EmbedName  // articles refer to it for years
	Worker   = "/" + WorkerName // every page is in its scope
	Versions = "/versions.json"
	Feed     = "/feed.xml"
	OEmbed   = "/oembed"
	Notices  = "/licences.txt"
	// Security is prescribed by RFC 9116: below the host, not below the path of
	// a site.
	Security = "/.well-known/security.txt"
)

// The names of files.
const (
	// MissingName is the page for unknown addresses in an export: one in the folder
	// of each language, and one in all languages at the base path.
	MissingName = "404.html"
	// CardName begins the names of the cards that have a path of their own.
	CardName = "card"

	// The styles are written into pages and have no address of their own.
	StylesName      = "styles.css"
	EmbedStylesName = "embed.css" // in embeds, after the others
	ApartStylesName = "apart.css" // in pages that only the server writes

	ClientName  = "client.js"  // the script of pages and embeds, which loads light programs
	BootName    = "app.js"     // the script of pages that loads go-app's program
	ReadingName = "reading.js" // the script for reading charts, which needs no program
	EmbedName   = "embed.js"   // the script for articles
	WorkerName  = "worker.js"  // the service worker
	NewerName   = "newer.js"   // the script of a frozen copy
)

// LightName is the light program of a page in a language, which is loaded at once.
// The calculator has one of its own, and the other pages share one.
func LightName(l locale.Lang, page string) string {
	if page != view.CalculatorPage {
		return "light-pages." + l.Code() + ".js"
	}
	return "light." + l.Code() + ".js"
}

// EmbedLightName is the light program of embeds in a language, which is loaded at
// the reader's first action.
func EmbedLightName(l locale.Lang) string { return "light-embed." + l.Code() + ".js" }

// TextsName is the file with the texts of a language for go-app's program, which
// itself contains English.
func TextsName(l locale.Lang) string { return "texts." + l.Code() + ".bin" }

// Pages are the pages that the menu leads to.
func Pages() []string { return slices.Concat(view.Pages, view.ServerPages) }
