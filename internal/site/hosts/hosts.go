// Package hosts writes the files for crawlers and web servers: robots.txt, a sitemap,
// and the headers that a server would send, in the formats of the hosts that have
// one.
package hosts

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/view"
	"aicontinent/internal/view/data"
)

// Place says where a site is served.
type Place struct {
	Origin string // https://example.org; empty where no base URL is set
	Base   string // path before /fr/
}

// Robots is the file robots.txt.
func (s Place) Robots() []byte {
	text := "User-agent: *\nAllow: /\n"
	if s.Origin != "" {
		text += "Sitemap: " + s.Origin + s.Base + "/sitemap.xml\n"
	}
	return []byte(text)
}

// Sitemap lists every page in every language.
func (s Place) Sitemap() []byte {
	type entry struct {
		Loc string `xml:"loc"`
	}
	list := struct {
		XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
		URLs    []entry  `xml:"url"`
	}{}
	for _, page := range paths.Pages() {
		for _, lang := range locale.Langs {
			list.URLs = append(list.URLs, entry{s.Origin + view.Path(s.Base, lang, page)})
		}
	}
	out, err := xml.MarshalIndent(list, "", " ")
	if err != nil {
		panic(err) // the type is one that encoding/xml can write
	}
	return append([]byte(xml.Header), append(out, '\n')...)
}

// Headers is for Netlify, Cloudflare Pages and similar hosts. They join the
// values of a header if several rules match, so no header is in two rules that can
// match the same path.
func (s Place) Headers() []byte {
	var b bytes.Buffer
	rule := func(path string, lists ...[][2]string) {
		fmt.Fprintf(&b, "%s\n", path)
		for _, h := range slices.Concat(lists...) {
			if h[1] != "" {
				fmt.Fprintf(&b, "  %s: %s\n", h[0], h[1])
			}
		}
	}
	rule(s.Base+"/*", headers.Every()[1:]) // the policy differs by kind of path
	rule(s.Base+"/", headers.Page, headers.Fresh)
	rule(s.Base+paths.Worker, headers.Script, headers.Fresh)
	for _, frozen := range []string{"", "/v/:edition"} {
		base := s.Base + frozen
		rule(base+paths.Assets+"*", headers.Script, headers.Asset)
		rule(base+paths.Embed, headers.Script, headers.Shared)
		rule(base+view.FilesPath+"*", [][2]string{{headers.Policy, headers.FilePolicy}}, headers.Shared)
		// Hosts accept at most a hundred rules. One rule serves all languages,
		// except where it would also match a file of data.
		in := base + "/:language/"
		for _, page := range paths.Pages() {
			switch {
			case page == view.CalculatorPage:
				rule(in, headers.Page, headers.Fresh)
			case slices.ContainsFunc(data.Files(), func(name string) bool { return strings.HasPrefix(name, page) }):
				for _, l := range locale.Langs {
					rule(view.Path(base, l, page)+"*", headers.Page, headers.Fresh)
				}
			default:
				rule(in+page+"*", headers.Page, headers.Fresh) // the path may end in .html or a slash
			}
		}
		rule(in+view.EmbedPage+"*", headers.Framed, headers.Fresh)
		rule(in+paths.CardName+"*", [][2]string{{headers.Policy, headers.FilePolicy}}, headers.Shared)
	}
	rule(s.Base+paths.Versions, [][2]string{{headers.Policy, headers.FilePolicy}}, headers.Shared)
	return b.Bytes()
}

// Nginx is included in a server block. FOLDER stands for the folder of the
// export. nginx omits a header whose variable is empty.
func (s Place) Nginx() []byte {
	var declared, b strings.Builder
	b.WriteString("# Include this in a server block. FOLDER is the folder of the export.\n" +
		"# With the brotli module, add brotli_static on.\n" +
		"types { application/wasm wasm; application/manifest+json webmanifest; text/html html; text/javascript js;\n" +
		"\timage/svg+xml svg; image/png png; text/plain txt; text/csv csv; application/xml xml; application/json json; }\n")
	rules := s.rules()
	var names []string
	for _, r := range rules {
		for _, h := range r.headers {
			if !slices.Contains(names, h[0]) {
				names = append(names, h[0])
			}
		}
	}
	for i, name := range names {
		fmt.Fprintf(&b, "set $aicontinent%d \"\";\n", i)
		fmt.Fprintf(&declared, "\tadd_header %s $aicontinent%d always;\n", name, i)
	}
	for _, r := range rules {
		fmt.Fprintf(&b, "if ($uri ~ %q) {\n", r.pattern)
		for _, h := range r.headers {
			fmt.Fprintf(&b, "\tset $aicontinent%d %q;\n", slices.Index(names, h[0]), h[1])
		}
		b.WriteString("}\n")
	}
	// The language is that of the path, or else of the browser.
	fmt.Fprintf(&b, "set $aicontinent_missing %q;\n", s.Base+"/"+paths.MissingName)
	for _, l := range locale.Langs {
		fmt.Fprintf(&b, "if ($http_accept_language ~* \"^%s\") { set $aicontinent_missing %q; }\n", l.Code(), view.Path(s.Base, l, paths.MissingName))
	}
	for _, l := range locale.Langs {
		fmt.Fprintf(&b, "if ($uri ~ %q) { set $aicontinent_missing %q; }\n", s.eachCopy()+"/"+l.Code()+"/", view.Path(s.Base, l, paths.MissingName))
	}
	fmt.Fprintf(&b, "location %s/ {\n\talias FOLDER/;\n\tindex index.html;\n\ttry_files $uri $uri.html $uri/index.html =404;\n\terror_page 404 $aicontinent_missing;\n"+
		"\tcharset utf-8;\n\tgzip_static on;\n\tgzip_vary on;\n%s}\n", s.Base, declared.String())
	return []byte(b.String())
}

// Caddy is a snippet to import into a site block whose root is the folder of
// the export. Later directives override earlier ones.
func (s Place) Caddy() []byte {
	var b strings.Builder
	b.WriteString("# Imported in a site block whose root is the folder of the export.\n")
	for _, r := range s.rules() {
		fmt.Fprintf(&b, "@%s path_regexp %s\nheader @%s {\n", r.name, r.pattern, r.name)
		for _, h := range r.headers {
			if h[1] == "" {
				fmt.Fprintf(&b, "\t-%s\n", h[0])
			} else {
				fmt.Fprintf(&b, "\t%s %q\n", h[0], h[1])
			}
		}
		b.WriteString("}\n")
	}
	b.WriteString("@manifests path *.webmanifest\nheader @manifests Content-Type application/manifest+json\n")
	if s.Base != "" {
		fmt.Fprintf(&b, "uri strip_prefix %s\n", s.Base)
	}
	b.WriteString("try_files {path} {path}.html {path}/index.html\nfile_server {\n\tprecompressed br gzip\n}\nhandle_errors {\n")
	// The language is that of the path, from which the base path has been removed,
	// or else of the browser. The first rewrite that matches counts.
	var rewrites strings.Builder
	for _, kind := range []struct{ name, matcher string }{{"path", "path_regexp ^(/v/[^/]+)?/%s/"}, {"browser", "header_regexp Accept-Language ^%s"}} {
		for _, l := range locale.Langs {
			name := "missing_" + kind.name + "_" + l.Code()
			fmt.Fprintf(&b, "\t@%s "+kind.matcher+"\n", name, l.Code())
			fmt.Fprintf(&rewrites, "\t\trewrite @%s %s\n", name, view.Path("", l, paths.MissingName))
		}
	}
	fmt.Fprintf(&b, "\troute {\n%s\t\trewrite * /%s\n", rewrites.String(), paths.MissingName)
	for _, h := range slices.Concat(headers.Page, headers.Missing) {
		fmt.Fprintf(&b, "\t\theader %s %q\n", h[0], h[1])
	}
	b.WriteString("\t\tfile_server {\n\t\t\tprecompressed br gzip\n\t\t}\n\t}\n}\n")
	return []byte(b.String())
}

// eachCopy begins a pattern for paths of the site and of all copies under v/.
func (s Place) eachCopy() string { return "^" + regexp.QuoteMeta(s.Base) + "(/v/[^/]+)?" }

// rule says which headers answers at some paths have. An empty header is not sent.
// A later rule overrides an earlier one.
type rule struct {
	name, pattern string
	headers       [][2]string
}

// rules returns the rules for the site and for all copies under v/. They name kinds
// of paths and no version, so they are right for copies of any build.
func (s Place) rules() []rule {
	all := "^" + regexp.QuoteMeta(s.Base) + "/"
	in := "/(" + strings.Join(locale.Codes(), "|") + ")/"
	each := s.eachCopy()
	return []rule{
		{"every", all, slices.Concat(headers.Every(), headers.Page, headers.Fresh)},
		{"files", all + ".*[.](svg|png|json|xml|txt|csv|webmanifest)$", [][2]string{{headers.Policy, headers.FilePolicy}}},
		{"scripts", all + ".*[.](js|wasm)$", headers.Script},
		{"embeds", each + in + view.EmbedPage + "(/|[.]|$)", headers.Framed},
		{"assets", each + paths.Assets, headers.Asset},
		{"missing", all + "(.*/)?404[.]html$", headers.Missing},
		{"shared", each + "(" + regexp.QuoteMeta(paths.Embed) + "|" + regexp.QuoteMeta(paths.Versions) + "|" + regexp.QuoteMeta(view.FilesPath) + "[a-z_]+[.]csv|" + in + paths.CardName + "[^/]*[.]png)$", headers.Shared},
	}
}
