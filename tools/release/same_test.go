package main

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The same source gives the same bytes in whatever folder it is built: the server
// and the browser program, in two folders (SAME=two, a part of make test). With
// SAME=all, everything that make build makes is built and compared, including the
// light programs and compressed copies, which takes some minutes (make same).
func TestSameBytesInTwoFolders(t *testing.T) {
	t.Parallel()
	if os.Getenv("SAME") == "" {
		t.Skip("builds the programs twice: SAME=two, as make test has it")
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	var made []map[string][]byte
	for _, name := range []string{"one", "the/other"} {
		dir := filepath.Join(t.TempDir(), name)
		copySource(t, root, dir)
		made = append(made, built(t, dir))
	}
	if len(made[0]) < 2 {
		t.Fatalf("%d files were built, want 2 or more", len(made[0]))
	}
	for name, content := range made[0] {
		if !bytes.Equal(content, made[1][name]) {
			t.Errorf("%s has other bytes in another folder (%d and %d of them), want the same", name, len(content), len(made[1][name]))
		}
		if bytes.Contains(content, []byte(root)) || bytes.Contains(content, []byte(os.TempDir()+"/Test")) {
			t.Errorf("%s names a folder of this machine, want none", name)
		}
	}
}

// copySource copies the files that git tracks, as they are in the folder now.
func copySource(t *testing.T, root, to string) {
	t.Helper()
	for name := range strings.SplitSeq(command(t, root, nil, "git", "ls-files", "-z"), "\x00") {
		content, err := os.ReadFile(filepath.Join(root, name))
		if name == "" || os.IsNotExist(err) || strings.Contains(name, "testdata/") {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		target := filepath.Join(to, name)
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(target, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// built builds in a folder, and returns what was built.
func built(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	keep := func(name string) {
		content, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		files[name] = content
	}
	if os.Getenv("SAME") == "all" {
		command(t, dir, nil, "make", "build", "BR=11")
		keep("build/aicontinent")
		err := fs.WalkDir(os.DirFS(dir), "web/dist", func(path string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				keep(path)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return files
	}
	command(t, dir, []string{"CGO_ENABLED=0"}, "go", append(append([]string{"build"}, nativeFlags("0123456789abcdef", "false")...), "-o", "aicontinent", "./cmd/aicontinent")...)
	command(t, dir, nil, "make", "web/dist/app.wasm", "BR=1")
	keep("aicontinent")
	keep("web/dist/app.wasm")
	return files
}

func command(t *testing.T, dir string, env []string, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, problems.String())
	}
	return string(out)
}
