package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// change replaces a text that must occur exactly once in a file.
type change struct{ file, old, new string }

const (
	jsonImport = "\"encoding/json\"\n"
	slimJSON   = "\"" + module + "/pkg/json\"\n"
)

// changes are the edits, with their reasons.
var changes = []change{
	// Only servers need the HTTP server and the static generator.
	{"http.go", "package app\n", "//go:build !wasm\n\npackage app\n"},
	{"wasm.go", "h *Handler, ", "h any, "},

	// Device IDs need no uuid.
	{"context.go", "\t\"github.com/google/uuid\"\n", ""},
	{"context.go", "uuid.NewString()", "newID()"},

	// We neither store nor send notifications in JSON, and the package takes 90 kB
	// in Brotli.
	{"context.go", jsonImport, slimJSON},
	{"engine.go", jsonImport, slimJSON},
	{"notification.go", jsonImport, slimJSON},
	{"storage.go", jsonImport, slimJSON},
	{"strings.go", jsonImport, slimJSON},
	{"../errors/errors.go", jsonImport, slimJSON},

	// go-app renders into an element of its own.
	{"engine.go", "body.JSValue().firstElementChild()", "Window().GetElementByID(\"go-app\")"},

	// The component that renders nothing, and the page for unknown paths, are
	// replaced: our components render, and go-app is only asked for pages that
	// exist.
	{"component.go", `	componentName := reflect.TypeOf(c.ref).Name()

	return Div().
		DataSet("compo-type", componentName).
		Style("border", "1px solid currentColor").
		Style("padding", "12px 0").
		Body(
			H1().Text("Component "+strings.TrimPrefix(componentName, "*")),
			P().Body(
				Text("Change appearance by implementing: "),
				Code().
					Style("color", "deepskyblue").
					Style("margin", "0 6px").
					Text("func (c "+componentName+") Render() app.UI"),
			),
		)
`, "\treturn Div()\n"},
	{"component.go", "\t\"reflect\"\n\t\"strings\"\n", ""},
	{"notfound.go", `	links := Window().Get("document").Call("getElementsByTagName", "link")

	for i := 0; i < links.Length(); i++ {
		link := links.Index(i)
		rel := link.Call("getAttribute", "rel")

		if rel.String() == "icon" {
			favicon := link.Call("getAttribute", "href")
			n.Icon = favicon.String()
			return
		}
	}
`, ""},
	{"notfound.go", `	return Div().
		Class("goapp-app-info").
		Body(
			Div().
				Class("goapp-notfound-title").
				Body(
					Text("4"),
					Img().
						Class("goapp-logo").
						Alt("0").
						Src(n.Icon),
					Text("4"),
				),
			P().
				Class("goapp-label").
				Text("Not Found"),
		)
`, "\treturn Div()\n"},

	// Routes are exact paths.
	{"route.go", "\t\"regexp\"\n", ""},
	{"route.go", "\troutesWithRegexp []regexpRoute\n", ""},
	{"route.go", `	r.routesWithRegexp = append(r.routesWithRegexp, regexpRoute{
		regexp:       regexp.MustCompile(pattern),
		newComponent: newComponent,
	})
`, "\tpanic(\"this build of go-app has no routes by regular expression\")\n"},
	{"route.go", `	for _, rwr := range r.routesWithRegexp {
		if rwr.regexp.MatchString(path) {
			return true
		}
	}
`, ""},
	{"route.go", `	for _, rwr := range r.routesWithRegexp {
		if rwr.regexp.MatchString(path) {
			return rwr.newComponent(), true
		}
	}
`, ""},
	{"route.go", `type regexpRoute struct {
	regexp       *regexp.Regexp
	newComponent func() Composer
}
`, ""},
}

// additions are whole files that replace files of the module or are new.
var additions = map[string]string{
	"state.go": `package app

// State stands for values that components, visits and tabs share: this build of
// go-app has none.
type State struct{}

// Observer stands for who follows one.
type Observer struct{}

const noStates = "this build of go-app has no states"

type stateManager struct{}

func (*stateManager) Observe(Context, string, any) Observer { panic(noStates) }

func (*stateManager) Get(Context, string, any) { panic(noStates) }

func (*stateManager) Set(Context, string, any) State { panic(noStates) }

func (*stateManager) Delete(Context, string) { panic(noStates) }

func (*stateManager) Cleanup() {}

func (*stateManager) CleanupExpiredPersistedStates(Context) {}
`,
	"crypto.go": `package app

import "errors"

var errNoCrypto = errors.New("this build of go-app has no encryption")

func encrypt(string, []byte) ([]byte, error) { return nil, errNoCrypto }

func decrypt(string, []byte) ([]byte, error) { return nil, errNoCrypto }
`,
	"../json/json.go": `// Package json stands for encoding/json where a program uses no JSON: every
// call fails.
package json

import "errors"

var errNoJSON = errors.New("this build of go-app has no JSON")

type RawMessage []byte

func Marshal(any) ([]byte, error) { return nil, errNoJSON }

func MarshalIndent(any, string, string) ([]byte, error) { return nil, errNoJSON }

func Unmarshal([]byte, any) error { return errNoJSON }
`,
	"id.go": `package app

import (
	"math/rand/v2"
	"strconv"
)

// newID tells devices apart; it guards nothing.
func newID() string { return strconv.FormatUint(rand.Uint64(), 36) + strconv.FormatUint(rand.Uint64(), 36) }
`,
}

// edit makes the edits in the copy of package app.
func edit(dir string) error {
	for _, c := range changes {
		name := filepath.Join(dir, c.file)
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if n := strings.Count(string(content), c.old); n != 1 {
			return fmt.Errorf("%s: %d times, want once:\n%s", c.file, n, c.old)
		}
		if err := os.WriteFile(name, []byte(strings.Replace(string(content), c.old, c.new, 1)), 0o644); err != nil {
			return err
		}
	}
	for name, content := range additions {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			return err
		}
	}
	return splitResources(dir)
}

// splitResources keeps only the part of the file about resources that a browser
// uses; the rest serves files.
func splitResources(dir string) error {
	name := filepath.Join(dir, "resource.go")
	content, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	const first, last = "func clientResourceResolver(", "// ProxyResource is a proxy descriptor"
	from, to := strings.Index(string(content), first), strings.Index(string(content), last)
	if from < 0 || to < from {
		return fmt.Errorf("resource.go: no part from %q to %q", first, last)
	}
	kept := "package app\n\nimport \"strings\"\n\n" + string(content[from:to])
	return os.WriteFile(name, []byte(kept), 0o644)
}
