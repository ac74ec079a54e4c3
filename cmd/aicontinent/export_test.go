package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aicontinent/web"
)

// exportedFiles gives the files of an export by path, what is being written left out.
func exportedFiles(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.Contains(path, ".export") {
			return err
		}
		content, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		files[name] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// An export that is killed leaves whole files only, and the next one ends it.
func TestKilledExport(t *testing.T) {
	if web.Files()["app.wasm"] == nil {
		t.Skip("the browser program is not built: run make test")
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "site")
	cmd := exec.Command(program, "export", dir)
	cmd.Env = append(os.Environ(), "AICONTINENT_TEST_IS_PROGRAM=1")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	// Killed in the middle: pages are there, the last files are not.
	for deadline := time.Now().Add(4 * time.Minute); ; time.Sleep(time.Millisecond) {
		if _, err := os.Stat(filepath.Join(dir, "v")); err == nil {
			if found, _ := filepath.Glob(filepath.Join(dir, "v", "*", "*", "index.html")); len(found) > 0 {
				break
			}
		}
		if time.Now().After(deadline) {
			t.Fatal("no page within four minutes")
		}
	}
	cmd.Process.Kill()
	cmd.Wait()
	half := exportedFiles(t, dir)
	if half["Caddyfile"] != "" {
		t.Error("the export had ended already: the test shows nothing")
	}
	output(t, "export", dir)
	whole := exportedFiles(t, dir)
	for name, content := range half {
		if whole[name] != content {
			t.Errorf("%s was half written", name)
		}
	}
	if whole["Caddyfile"] == "" || whole[filepath.Join("fr", "index.html")] == "" {
		t.Error("the second export did not end the first")
	}
	if _, err := os.Stat(filepath.Join(dir, ".export")); err == nil {
		t.Error("something is left behind")
	}
}
