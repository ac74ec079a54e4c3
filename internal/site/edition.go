package site

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/site/assets"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
)

// editionName is the file of a frozen copy that lists its files, and the file in
// the folder of a version that names the edition to which the folder leads.
const editionName = "edition.json"

// edition is the content of that file.
type edition struct {
	Edition string            `json:"edition"`
	Files   map[string]string `json:"files,omitempty"` // hashes by name, as in an integrity attribute
}

// editionIn reads the edition file of a folder below v/.
func editionIn(dir, name string) (e edition, content []byte, ok bool) {
	content, err := os.ReadFile(filepath.Join(dir, "v", name, editionName))
	if err != nil || json.Unmarshal(content, &e) != nil {
		return edition{}, nil, false
	}
	return e, content, true
}

// keptIn lists the editions of all versions in an export's folder, the oldest
// first, by their folder names: 1.0.2, or 1.0 from a program that did not number
// editions. A folder 1.0 that only redirects to 1.0.1 is not a copy.
func keptIn(dir string) []string {
	var kept []string
	entries, _ := os.ReadDir(filepath.Join(dir, "v")) // before the first export there is none
	for _, e := range entries {
		if _, _, ok := versions.Edition(e.Name()); !ok || !e.IsDir() {
			continue
		}
		if says, _, ok := editionIn(dir, e.Name()); ok && says.Edition != e.Name() {
			continue
		}
		kept = append(kept, e.Name())
	}
	slices.SortFunc(kept, compareEditions)
	return kept
}

// KeptIn returns the editions in the folder of an export, the oldest first, and the
// integrity of each edition's element script.
func KeptIn(dir string) (kept []string, integrity map[string]string) {
	kept, integrity = keptIn(dir), map[string]string{}
	for _, name := range kept {
		if script, err := os.ReadFile(filepath.Join(dir, "v", name, paths.EmbedName)); err == nil {
			integrity[name] = assets.IntegrityOf(script)
		}
	}
	return kept, integrity
}

// keptWith is keptIn after a frozen copy has been written.
func keptWith(dir string, f *frozenCopy) []string {
	kept := keptIn(dir)
	if name := f.site.config.Kept[0]; !slices.Contains(kept, name) {
		kept = append(kept, name)
		slices.SortFunc(kept, compareEditions)
	}
	return kept
}

// compareEditions orders editions by their numbers.
func compareEditions(a, b string) int {
	numbers := func(name string) (list [3]int) {
		for i, part := range strings.SplitN(name, ".", 3) {
			fmt.Sscan(part, &list[i])
		}
		return list
	}
	x, y := numbers(a), numbers(b)
	return cmp.Or(slices.Compare(x[:], y[:]), cmp.Compare(a, b))
}

// frozenCopy is a copy of a site that never changes, with all its files.
type frozenCopy struct {
	site  *Site
	files []file
}

// file is one file of an export, with its path.
type file struct {
	name    string
	content []byte
}

// freeze returns the frozen copy that the folder has or is to have: the last
// edition of this model's version if its bytes are the same, and otherwise the next
// edition.
func (live *Site) freeze(ctx context.Context, dir string, c Config) (*frozenCopy, error) {
	last := versions.LastEdition(keptIn(dir), model.Version)
	_, count, _ := versions.Edition(last)
	if _, content, ok := editionIn(dir, last); ok {
		same, err := live.edition(ctx, last, c)
		if err != nil {
			return nil, err
		}
		if bytes.Equal(same.files[len(same.files)-1].content, content) {
			return same, nil
		}
	}
	return live.edition(ctx, versions.EditionName(model.Version, count+1), c)
}

// edition makes a frozen copy with a name. The list of its files comes last.
func (live *Site) edition(ctx context.Context, name string, c Config) (*frozenCopy, error) {
	c.NoWorker, c.Kept = true, []string{name} // readers of a frozen copy are not to install it
	c.Integrity = map[string]string{}
	if script, ok := live.config.Files[paths.EmbedName]; ok {
		c.Integrity[name] = assets.IntegrityOf(script)
	}
	s := newSite(c, live.origin, live.base+view.FrozenPath(name))
	s.root, s.static = live.base, true
	s.cards = s.cards.Sharing(live.cards) // the cards are the same as the live site's
	files, err := s.files(ctx, s.Handler())
	if err != nil {
		return nil, err
	}
	list := edition{name, map[string]string{}}
	for _, f := range files {
		sum := sha256.Sum256(f.content)
		list.Files[strings.TrimPrefix(f.name, s.base+"/")] = "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
	}
	return &frozenCopy{s, append(files, file{s.inSite(editionName), mustJSON(list)})}, nil
}

// leads returns the files in the folder of a version that lead to its first
// edition: one for each of its pages, and the files that other pages refer to. A
// later edition has none, because the folder exists already: it has such files, or
// a copy from a program that did not number editions.
func (f *frozenCopy) leads(live *Site) []file {
	name := f.site.config.Kept[0]
	version, count, _ := versions.Edition(name)
	if count != 1 {
		return nil
	}
	from, to := live.base+view.FrozenPath(version), f.site.base
	list := []file{{from + "/" + editionName, mustJSON(edition{Edition: name})}}
	for _, one := range f.files {
		rest := strings.TrimPrefix(one.name, to)
		switch {
		case path.Base(rest) == paths.MissingName:
			continue
		case path.Ext(rest) == ".html":
			one.content = f.site.leadingPage(to + strings.TrimSuffix(rest, "index.html"))
		case strings.HasPrefix(rest, paths.Assets) || rest != paths.Embed && path.Ext(rest) != ".png":
			continue
		}
		list = append(list, file{from + rest, one.content})
	}
	return list
}

// leadingPage redirects a reader to a page of a frozen copy and keeps the query.
// Without scripts the query is lost, and a link is shown in case the browser does
// not follow the redirect.
func (s *Site) leadingPage(to string) []byte {
	in := locale.En
	for _, l := range locale.Langs {
		if strings.HasPrefix(to, view.Path(s.base, l, view.CalculatorPage)) {
			in = l
		}
	}
	var b bytes.Buffer
	err := leadingTemplate.Execute(&b, struct {
		Policy, Styles         template.HTML
		Lang, Name, Script, To string
	}{s.plain.Policy, s.plain.Styles, in.Code(), view.SiteName(in) + " " + s.config.Kept[0], s.assets.Path("moved.js"), to})
	if err != nil {
		panic(err) // the template and its data are both in this package, so it cannot fail
	}
	return b.Bytes()
}

var leadingTemplate = template.Must(template.New("leading").Parse(`<!doctype html>
<html lang="{{.Lang}}">
<head>
<meta charset="utf-8">
{{.Policy}}
<title>{{.Name}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
{{.Styles}}
<script src="{{.Script}}" data-to="{{.To}}"></script>
<noscript><meta http-equiv="refresh" content="0; url={{.To}}"></noscript>
</head>
<body><p><a href="{{.To}}">{{.Name}}</a></p></body>
</html>
`))
