package site

import (
	"bytes"
	"compress/gzip"
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"

	"github.com/andybalholm/brotli"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// hosts writes what crawlers and hosts of files read, at the site's base path:
// robots.txt, a sitemap, and the headers that a server would send, in the form
// of those hosts that have one.
func (w *exporter) hosts(s *Site) {
	w.write(s.inSite("robots.txt"), s.robotsText())
	if s.origin != "" {
		w.write(s.inSite("sitemap.xml"), s.sitemap())
		w.copy(s, s.base+feedPath, s.base+feedPath)
	}
	w.copy(s, s.base+versionsPath, s.base+versionsPath)
	w.put(s.inSite("_headers"), s.headersFile())
	w.put(s.inSite("nginx.conf"), s.nginxFile())
	w.put(s.inSite("Caddyfile"), s.caddyFile())
}

func (s *Site) robotsText() []byte {
	text := "User-agent: *\nAllow: /\n"
	if s.origin != "" {
		text += "Sitemap: " + s.origin + s.base + "/sitemap.xml\n"
	}
	return []byte(text)
}

// sitemap lists every page in every language.
func (s *Site) sitemap() []byte {
	type entry struct {
		Loc string `xml:"loc"`
	}
	list := struct {
		XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
		URLs    []entry  `xml:"url"`
	}{}
	for _, page := range view.Pages {
		for _, lang := range locale.Langs {
			list.URLs = append(list.URLs, entry{s.origin + view.Path(s.base, lang, page)})
		}
	}
	out, err := xml.MarshalIndent(list, "", " ")
	if err != nil {
		panic(err) // the type is one that encoding/xml writes
	}
	return append([]byte(xml.Header), append(out, '\n')...)
}

const (
	headersForEver = "public, max-age=31536000, immutable"
	headersFresh   = "no-cache"
)

// headersFile is read by Netlify, Cloudflare Pages and others like them.
func (s *Site) headersFile() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s/*\n", s.base)
	for _, h := range s.headers() {
		fmt.Fprintf(&b, "  %s: %s\n", h[0], h[1])
	}
	fmt.Fprintf(&b, "  Cache-Control: %s\n", headersFresh)
	for _, frozen := range []string{"", "/v/:version"} {
		fmt.Fprintf(&b, "%s%s/web/*\n  ! Cache-Control\n  Cache-Control: %s\n", s.base, frozen, headersForEver)
		for _, h := range assetHeaders() {
			fmt.Fprintf(&b, "  %s: %s\n", h[0], h[1])
		}
		for _, path := range []string{embedPath, versionsPath} {
			fmt.Fprintf(&b, "%s%s%s\n  ! Cache-Control\n", s.base, frozen, path)
			for _, h := range sharedHeaders {
				fmt.Fprintf(&b, "  %s: %s\n", h[0], h[1])
			}
		}
		for _, l := range locale.Langs {
			fmt.Fprintf(&b, "%s*\n  ! Content-Security-Policy\n", view.Path(s.base+frozen, l, view.EmbedPage))
			for _, h := range s.framedHeaders() {
				fmt.Fprintf(&b, "  %s: %s\n", h[0], h[1])
			}
		}
	}
	return b.Bytes()
}

// nginxFile is to be included in a server block; FOLDER is the folder of the
// export. A header whose variable is empty is left out.
func (s *Site) nginxFile() []byte {
	var headers, b strings.Builder
	b.WriteString("# Include this in a server block. FOLDER is the folder of the export.\n" +
		"# With the brotli module, add brotli_static on.\n" +
		"types { application/wasm wasm; application/manifest+json webmanifest; text/html html; text/javascript js;\n" +
		"\timage/svg+xml svg; image/png png; text/plain txt; application/xml xml; application/json json; }\n")
	for i, h := range s.everyHeader() {
		fmt.Fprintf(&b, "set $aicontinent%d %q;\n", i, h.page)
		fmt.Fprintf(&headers, "\tadd_header %s $aicontinent%d always;\n", h.name, i)
	}
	for _, kind := range s.patterns() {
		fmt.Fprintf(&b, "if ($uri ~ %q) {\n", kind.pattern)
		for i, h := range s.everyHeader() {
			fmt.Fprintf(&b, "\tset $aicontinent%d %q;\n", i, kind.value(h))
		}
		b.WriteString("}\n")
	}
	fmt.Fprintf(&b, "location %s/ {\n\talias FOLDER/;\n\tindex index.html;\n\ttry_files $uri $uri.html $uri/index.html =404;\n\terror_page 404 %s/404.html;\n"+
		"\tcharset utf-8;\n\tgzip_static on;\n\tgzip_vary on;\n%s}\n", s.base, s.base, headers.String())
	return []byte(b.String())
}

// caddyFile is a snippet to be imported in a site block whose root is the
// folder of the export. Later directives stand against earlier ones.
func (s *Site) caddyFile() []byte {
	var b strings.Builder
	b.WriteString("# Imported in a site block whose root is the folder of the export.\n")
	block := func(name, matcher string, value func(headerOf) string) {
		fmt.Fprintf(&b, "@%s %s\nheader @%s {\n", name, matcher, name)
		for _, h := range s.everyHeader() {
			if v := value(h); v != "" {
				fmt.Fprintf(&b, "\t%s %q\n", h.name, v)
			}
		}
		b.WriteString("}\n")
	}
	block("pages", "path "+s.base+"/*", func(h headerOf) string { return h.page })
	for _, kind := range s.patterns() {
		block(kind.name, "path_regexp "+kind.pattern, kind.value)
	}
	b.WriteString("@manifests path *.webmanifest\nheader @manifests Content-Type application/manifest+json\n")
	if s.base != "" {
		fmt.Fprintf(&b, "uri strip_prefix %s\n", s.base)
	}
	b.WriteString("try_files {path} {path}.html {path}/index.html\nfile_server {\n\tprecompressed br gzip\n}\n" +
		"handle_errors {\n\trewrite * /404.html\n\tfile_server\n}\n")
	return []byte(b.String())
}

// headerOf is a header, and its value with each kind of answer; empty where
// that has none.
type headerOf struct{ name, page, embed, asset, shared string }

// everyHeader lists the headers of every kind of answer.
func (s *Site) everyHeader() []headerOf {
	list := []headerOf{{"Cache-Control", headersFresh, headersFresh, headersForEver, headersFresh}}
	for _, h := range s.headers() {
		list = append(list, headerOf{h[0], h[1], h[1], h[1], h[1]})
	}
	at := func(name string) *headerOf {
		for i := range list {
			if list[i].name == name {
				return &list[i]
			}
		}
		list = append(list, headerOf{name: name})
		return &list[len(list)-1]
	}
	for _, h := range s.framedHeaders() {
		at(h[0]).embed = h[1]
	}
	for _, h := range assetHeaders() {
		at(h[0]).asset = h[1]
	}
	for _, h := range sharedHeaders {
		at(h[0]).shared = h[1]
	}
	return list
}

// pattern matches the paths of a kind of answer, those of frozen versions among
// them; value picks its value of a header.
type pattern struct {
	name, pattern string
	value         func(headerOf) string
}

// patterns are those of all answers that are no page.
func (s *Site) patterns() []pattern {
	var codes []string
	for _, l := range locale.Langs {
		codes = append(codes, l.Code())
	}
	start := "^" + regexp.QuoteMeta(s.base) + "(/v/[^/]+)?"
	return []pattern{
		{"embeds", start + "/(" + strings.Join(codes, "|") + ")/" + view.EmbedPage + "(/|[.]|$)", func(h headerOf) string { return h.embed }},
		{"assets", start + assetPath, func(h headerOf) string { return h.asset }},
		{"shared", start + "(" + regexp.QuoteMeta(embedPath) + "|" + regexp.QuoteMeta(versionsPath) + ")$", func(h headerOf) string { return h.shared }},
	}
}

// smallest compresses a file as far as it goes, since it is done once.
func smallest(content []byte) (br, gz []byte) {
	var b, g bytes.Buffer
	bw := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24})
	bw.Write(content) // a bytes.Buffer takes everything, here and below
	bw.Close()
	gw, err := gzip.NewWriterLevel(&g, gzip.BestCompression)
	if err != nil {
		panic(err) // the level is a constant that gzip knows
	}
	gw.Write(content)
	gw.Close()
	return b.Bytes(), g.Bytes()
}
