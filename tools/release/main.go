// Command release makes the files of a release in build/release: the program for
// each platform, the site as files, a bill of materials for each program (SBOM,
// CycloneDX), and the checksums of all of them. What a browser loads must have been
// built before; make release does all of it.
//
// The same commit gives the same bytes on any machine with the same Go.
package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// platforms are those for which the program is built.
var platforms = []string{"linux/amd64", "linux/arm64", "darwin/arm64", "windows/amd64"}

// lister writes bills of materials.
const lister = "github.com/CycloneDX/cyclonedx-gomod/cmd/cyclonedx-gomod@v1.10.0"

// nativeFlags leave the folder, the linker's build ID and the compiler's notes on
// the repository out of the program, which gets its commit instead.
func nativeFlags(commit, changed string) []string {
	const name = "aicontinent/internal/build."
	return []string{"-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid= -X " + name + "commit=" + commit + " -X " + name + "changed=" + changed}
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("release: ")
	out := flag.String("out", "build/release", "the folder to write to; what is in it is lost")
	flag.Parse()
	if err := release(*out); err != nil {
		log.Fatal(err)
	}
}

// making is a release in progress.
type making struct {
	dir, work string // the folder of the release, and one for temporary files
	name      string // beginning of every file's name
	commit    string // the complete hash
	at        time.Time
}

func release(out string) error {
	if _, err := os.Stat("web/dist/app.wasm"); err != nil {
		return fmt.Errorf("the browser program is not built: run make release: %w", err)
	}
	if err := errors.Join(os.RemoveAll(out), os.MkdirAll(out, 0o755)); err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "release")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	version, commit, at, err := described()
	if err != nil {
		return err
	}
	m := making{dir: out, work: work, name: "aicontinent-" + version, commit: commit, at: at}
	for _, step := range []func() error{m.programs, m.site, m.parts, m.sums} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// described returns the name of what is built, its commit, and the time of all
// files in archives, which does not come from the machine's clock.
func described() (name, commit string, at time.Time, err error) {
	if name, err = run(nil, "git", "describe", "--tags", "--always", "--abbrev=12", "--dirty=-changed"); err != nil {
		return "", "", at, err
	}
	head, err := run(nil, "git", "log", "-1", "--format=%H %cI")
	if err != nil {
		return "", "", at, err
	}
	commit, stamp, _ := strings.Cut(strings.TrimSpace(head), " ")
	at, err = time.Parse(time.RFC3339, stamp)
	return strings.TrimSpace(name), commit, at.UTC(), err
}

// programs builds the program for every platform, and packs each with the licences.
func (m making) programs() error {
	for _, platform := range platforms {
		system, processor, _ := strings.Cut(platform, "/")
		folder, ending := m.name+"-"+system+"-"+processor, ".tar.gz"
		program := "aicontinent"
		if system == "windows" {
			program, ending = program+".exe", ".zip"
		}
		built := filepath.Join(m.work, folder, program)
		args := append([]string{"build"}, nativeFlags(m.commit, strconv.FormatBool(strings.HasSuffix(m.name, "-changed")))...)
		if _, err := run([]string{"CGO_ENABLED=0", "GOOS=" + system, "GOARCH=" + processor}, "go", append(args, "-o", built, "./cmd/aicontinent")...); err != nil {
			return err
		}
		files := []packed{{folder + "/" + program, built, true}}
		for name, path := range map[string]string{"LICENSE": "LICENSE", "licences.txt": "internal/notices/licences.txt", "README.md": "README.md", "SECURITY.md": "SECURITY.md"} {
			files = append(files, packed{folder + "/" + name, path, false})
		}
		if err := m.pack(folder+ending, files); err != nil {
			return err
		}
	}
	return nil
}

// site exports the site with the program for this machine, and packs it.
func (m making) site() error {
	dir := filepath.Join(m.work, "site")
	if _, err := run(nil, "go", "run", "-trimpath", "./cmd/aicontinent", "export", dir); err != nil {
		return err
	}
	var files []packed
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		files = append(files, packed{"site/" + filepath.ToSlash(name), path, false})
		return err
	})
	if err != nil {
		return err
	}
	return m.pack(m.name+"-site.tar.gz", files)
}

// parts writes the bills of materials of the server and of the browser program from
// a clone, since the lister takes the commit from there. The light program of
// embeds contains only Go's library and GopherJS's runtime, which licences.txt
// names.
func (m making) parts() error {
	tool, source := filepath.Join(m.work, "cyclonedx-gomod"), filepath.Join(m.work, "source")
	if err := install(m.work); err != nil {
		return err
	}
	if _, err := run(nil, "git", "clone", "--quiet", "--local", ".", source); err != nil {
		return err
	}
	for _, p := range []struct{ name, main, system, processor string }{
		{"server", "cmd/aicontinent", "linux", "amd64"},
		{"browser", "cmd/wasm", "js", "wasm"},
	} {
		list, err := filepath.Abs(filepath.Join(m.dir, m.name+"-"+p.name+".cdx.json"))
		if err != nil {
			return err
		}
		if _, err := run([]string{"CGO_ENABLED=0", "GOOS=" + p.system, "GOARCH=" + p.processor}, tool, "app",
			"-json", "-licenses", "-std", "-noserial", "-notimestamp", "-main", p.main, "-output", list, source); err != nil {
			return err
		}
	}
	return nil
}

// install builds the lister for this machine, whatever platform it lists.
func install(dir string) error {
	whole, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	_, err = run([]string{"GOBIN=" + whole, "GOOS=", "GOARCH="}, "go", "install", lister)
	return err
}

// sums writes the checksums of all files, as sha256sum -c reads them.
func (m making) sums() error {
	entries, err := os.ReadDir(m.dir)
	if err != nil {
		return err
	}
	var lines []string
	for _, e := range entries {
		content, err := os.ReadFile(filepath.Join(m.dir, e.Name()))
		if err != nil {
			return err
		}
		lines = append(lines, fmt.Sprintf("%x  %s\n", sha256.Sum256(content), e.Name()))
	}
	slices.SortFunc(lines, func(a, b string) int { return strings.Compare(a[66:], b[66:]) })
	fmt.Print(strings.Join(lines, ""))
	return os.WriteFile(filepath.Join(m.dir, "SHA256SUMS"), []byte(strings.Join(lines, "")), 0o644)
}

func run(env []string, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), env...)
	var problems strings.Builder
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, problems.String())
	}
	return string(out), nil
}
