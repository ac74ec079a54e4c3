package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"aicontinent/internal/notices"
)

// component is a component with the texts of its licences.
type component struct {
	notices.Component
	texts []text
}

// text is a file that must accompany a component: a licence or a notice.
type text struct{ name, content string }

// linked is a package that is linked into a program, according to go list.
type linked struct{ module, version, moduleDir, dir string }

// programs are the three programs, with the platforms for which they are built.
var programs = []struct {
	name      string
	platforms []string
	has       func(*component)
}{
	{"./cmd/aicontinent", []string{"linux/amd64", "linux/arm64", "darwin/arm64", "windows/amd64"}, func(c *component) { c.Server = true }},
	{"./cmd/wasm", []string{"js/wasm"}, func(c *component) { c.Browser = true }},
	{"./cmd/light", []string{"js/wasm"}, func(c *component) { c.Light = true }},
}

// collect returns every component of the programs, sorted by name.
func collect(root string) ([]component, error) {
	byName := map[string]*component{}
	for _, p := range programs {
		for _, platform := range p.platforms {
			packages, err := list(root, p.name, platform)
			if err != nil {
				return nil, err
			}
			for _, l := range packages {
				c := byName[l.module]
				if c == nil {
					c = &component{Component: notices.Component{Name: l.module, Version: l.version}}
					byName[l.module] = c
				}
				p.has(c)
				if err := c.addTexts(l.moduleDir, l.dir); err != nil {
					return nil, err
				}
			}
		}
	}
	if err := addRuntimes(root, byName); err != nil {
		return nil, err
	}
	if err := addData(root, byName); err != nil {
		return nil, err
	}
	var all []component
	for _, c := range byName {
		if err := c.name(); err != nil {
			return nil, err
		}
		all = append(all, *c)
	}
	slices.SortFunc(all, func(a, b component) int { return strings.Compare(a.Name, b.Name) })
	return all, nil
}

// list returns the packages of other modules that are linked into a program.
func list(root, program, platform string) ([]linked, error) {
	system, processor, _ := strings.Cut(platform, "/")
	const format = "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}\t{{$.Dir}}{{end}}{{end}}"
	out, err := run(root, []string{"GOOS=" + system, "GOARCH=" + processor, "CGO_ENABLED=0"}, "go", "list", "-deps", "-f", format, program)
	if err != nil {
		return nil, err
	}
	var all []linked
	for line := range strings.Lines(out) {
		if f := strings.Split(strings.TrimSpace(line), "\t"); len(f) == 4 {
			all = append(all, linked{f[0], f[1], f[2], f[3]})
		}
	}
	return all, nil
}

// addRuntimes adds what go list does not report: Go's own library, which every
// program contains, with the script that starts the browser's, and the runtime that
// GopherJS adds to the light program.
func addRuntimes(root string, byName map[string]*component) error {
	goroot, err := run(root, nil, "go", "env", "GOROOT")
	if err != nil {
		return err
	}
	library := &component{Component: notices.Component{Name: "Go: runtime, library, wasm_exec.js", Server: true, Browser: true, Light: true}}
	byName[library.Name] = library
	if err := library.addTexts(strings.TrimSpace(goroot), strings.TrimSpace(goroot)); err != nil {
		return err
	}
	version, err := gopherJSVersion(root)
	if err != nil {
		return err
	}
	out, err := run(root, nil, "go", "mod", "download", "-json", gopherJS+"@"+version)
	if err != nil {
		return err
	}
	var fetched struct{ Dir string }
	if err := json.Unmarshal([]byte(out), &fetched); err != nil {
		return fmt.Errorf("go mod download: %w", err)
	}
	runtime := &component{Component: notices.Component{Name: gopherJS, Version: version, Light: true}}
	byName[gopherJS] = runtime
	return runtime.addTexts(fetched.Dir, fetched.Dir)
}

// addData adds the data from which package locale was made; every program contains
// some of it.
func addData(root string, byName map[string]*component) error {
	dir := filepath.Join(root, "internal", "locale")
	source, err := os.ReadFile(filepath.Join(dir, "cldr_gen.go"))
	if err != nil {
		return err
	}
	found := regexp.MustCompile(`from CLDR ([0-9.]+);`).FindSubmatch(source)
	if found == nil {
		return errors.New("internal/locale/cldr_gen.go names no version of CLDR")
	}
	data := &component{Component: notices.Component{Name: "Unicode CLDR", Version: string(found[1]), Server: true, Browser: true, Light: true}}
	byName[data.Name] = data
	return data.addTexts(dir, dir)
}

const gopherJS = "github.com/gopherjs/gopherjs"

// gopherJSVersion is the version that tools/light downloads.
func gopherJSVersion(root string) (string, error) {
	source, err := os.ReadFile(filepath.Join(root, "tools", "light", "main.go"))
	if err != nil {
		return "", err
	}
	found := regexp.MustCompile(`"` + regexp.QuoteMeta(gopherJS) + `@(v[^"]+)"`).FindSubmatch(source)
	if found == nil {
		return "", fmt.Errorf("tools/light/main.go names no version of %s", gopherJS)
	}
	return string(found[1]), nil
}

// isText matches the names of files that licences require to be passed on.
var isText = regexp.MustCompile(`(?i)^[a-z-]*(licen[sc]e|copying|notice)[a-z0-9.-]*$`)

// addTexts adds the licences in a package's folder and in the folders above it, up
// to that of its module.
func (c *component) addTexts(moduleDir, dir string) error {
	for {
		entries, err := os.ReadDir(dir)
		if err != nil {
			return err
		}
		for _, e := range entries {
			if e.IsDir() || !isText.MatchString(e.Name()) || filepath.Ext(e.Name()) == ".go" {
				continue
			}
			content, err := os.ReadFile(filepath.Join(dir, e.Name()))
			if err != nil {
				return err
			}
			relative, err := filepath.Rel(moduleDir, filepath.Join(dir, e.Name()))
			if err != nil {
				return err
			}
			t := text{filepath.ToSlash(relative), tidy(content)}
			if !slices.Contains(c.texts, t) {
				c.texts = append(c.texts, t)
			}
		}
		if dir == moduleDir || len(dir) <= len(moduleDir) {
			break
		}
		dir = filepath.Dir(dir)
	}
	slices.SortFunc(c.texts, func(a, b text) int { return strings.Compare(a.name, b.name) })
	return nil
}

// tidy normalizes the line ends of a text and removes blanks before them.
func tidy(content []byte) string {
	lines := strings.Split(strings.ReplaceAll(string(content), "\r\n", "\n"), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \t\f")
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

func moduleRoot() (string, error) {
	out, err := run("", nil, "go", "list", "-m", "-f", "{{.Dir}}")
	return strings.TrimSpace(out), err
}

func run(dir string, env []string, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w: %s", name, strings.Join(args, " "), err, bytes.TrimSpace(problems.Bytes()))
	}
	return string(out), nil
}
