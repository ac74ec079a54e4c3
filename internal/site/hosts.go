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
	}
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
	fmt.Fprintf(&b, "  Cache-Control: %s\n%s/web/*\n  ! Cache-Control\n  Cache-Control: %s\n", headersFresh, s.base, headersForEver)
	for _, name := range []string{s.inSite(embedName), s.base + "/v/*/" + embedName} {
		fmt.Fprintf(&b, "%s\n  ! Cache-Control\n", name)
		for _, h := range sharedHeaders {
			fmt.Fprintf(&b, "  %s: %s\n", h[0], h[1])
		}
	}
	return b.Bytes()
}

// nginxFile is to be included in a server block; FOLDER is the folder of the
// export.
func (s *Site) nginxFile() []byte {
	var headers, b strings.Builder
	for _, h := range s.headers() {
		fmt.Fprintf(&headers, "\tadd_header %s %q always;\n", h[0], h[1])
	}
	b.WriteString("# Include this in a server block. FOLDER is the folder of the export.\n" +
		"# With the brotli module, add brotli_static on.\n" +
		"types { application/wasm wasm; application/manifest+json webmanifest; text/html html; text/javascript js;\n" +
		"\timage/svg+xml svg; image/png png; text/plain txt; application/xml xml; }\n")
	var shared strings.Builder
	for _, h := range sharedHeaders {
		fmt.Fprintf(&shared, "\tadd_header %s %q always;\n", h[0], h[1])
	}
	// A location adds the headers that it names, and no others.
	fmt.Fprintf(&b, "location ~ ^%s(?<file>(/v/[^/]+)?/%s)$ {\n\talias FOLDER$file;\n\tcharset utf-8;\n\tgzip_static on;\n\tgzip_vary on;\n%s%s}\n",
		regexp.QuoteMeta(s.base), regexp.QuoteMeta(embedName), shared.String(), headers.String())
	for _, at := range [][2]string{{"/", headersFresh}, {assetPath, headersForEver}} {
		fmt.Fprintf(&b, "location %s%s {\n\talias FOLDER%s;\n\tindex index.html;\n\ttry_files $uri $uri.html $uri/index.html =404;\n\terror_page 404 %s/404.html;\n"+
			"\tcharset utf-8;\n\tgzip_static on;\n\tgzip_vary on;\n\tadd_header Cache-Control %q;\n%s}\n", s.base, at[0], at[0], s.base, at[1], headers.String())
	}
	return []byte(b.String())
}

// caddyFile is a snippet to be imported in a site block whose root is the
// folder of the export.
func (s *Site) caddyFile() []byte {
	var b strings.Builder
	b.WriteString("# Imported in a site block whose root is the folder of the export.\n")
	fmt.Fprintf(&b, "@pages path %s/*\nheader @pages {\n", s.base)
	for _, h := range s.headers() {
		fmt.Fprintf(&b, "\t%s %q\n", h[0], h[1])
	}
	fmt.Fprintf(&b, "\tCache-Control %q\n}\n@assets path %s/web/*\nheader @assets Cache-Control %q\n", headersFresh, s.base, headersForEver)
	fmt.Fprintf(&b, "@shared path %[1]s/%[2]s %[1]s/v/*/%[2]s\nheader @shared {\n", s.base, embedName)
	for _, h := range sharedHeaders {
		fmt.Fprintf(&b, "\t%s %q\n", h[0], h[1])
	}
	b.WriteString("}\n")
	b.WriteString("try_files {path} {path}.html {path}/index.html\nfile_server {\n\tprecompressed br gzip\n}\n")
	return []byte(b.String())
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
