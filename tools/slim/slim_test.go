package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// go.mod requires the version for which the edits were written, and that version
// contains every text that they replace.
func TestEditsFitTheModule(t *testing.T) {
	t.Chdir("../..")
	out := t.TempDir()
	if err := run(out); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"pkg/app", "pkg/errors", "pkg/json"} {
		names, err := filepath.Glob(filepath.Join(out, "go-app", dir, "*.go"))
		if err != nil || len(names) == 0 {
			t.Errorf("%s: no files, error %v", dir, err)
		}
		for _, name := range names {
			content, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(content), "//go:build !wasm") {
				continue
			}
			for _, banned := range []string{`"net/http"`, `"regexp"`, `"crypto/`, `"encoding/json"`, "google/uuid"} {
				if strings.Contains(string(content), "\t"+banned) {
					t.Errorf("%s still imports %s, want it removed", filepath.Base(name), banned)
				}
			}
		}
	}
}

// An edit whose text is missing stops the build and says which.
func TestMissingTextIsAnError(t *testing.T) {
	t.Chdir("../..")
	source, err := locate()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range changes[:3] {
		dir := filepath.Join(t.TempDir(), "pkg", "app")
		for _, name := range []string{"app", "errors"} {
			if err := copyPackage(filepath.Join(source, "pkg", name), filepath.Join(dir, "..", name)); err != nil {
				t.Fatal(err)
			}
		}
		name := filepath.Join(dir, c.file)
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(strings.ReplaceAll(string(content), c.old, "")), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := edit(dir); err == nil || !strings.Contains(err.Error(), c.file) {
			t.Errorf("%s without %q: got the error %v, want one that names the file", c.file, c.old, err)
		}
	}
}
