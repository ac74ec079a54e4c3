package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// An archive depends only on its files: another owner, mode, time or order gives
// the same bytes.
func TestArchivesAreOfTheirFilesAlone(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	for _, name := range []string{"a.tar.gz", "a.zip"} {
		var made [][]byte
		for turn := range 2 {
			dir := t.TempDir()
			var files []packed
			for _, n := range [][]string{{"a/program", "a/LICENSE"}, {"a/LICENSE", "a/program"}}[turn] {
				path := filepath.Join(dir, filepath.Base(n))
				if err := os.WriteFile(path, []byte("content of "+n), []os.FileMode{0o600, 0o664}[turn]); err != nil {
					t.Fatal(err)
				}
				then := time.Unix(int64(turn)*1e6, 0)
				if err := os.Chtimes(path, then, then); err != nil {
					t.Fatal(err)
				}
				files = append(files, packed{n, path, n == "a/program"})
			}
			m := making{dir: dir, at: at}
			if err := m.pack(name, files); err != nil {
				t.Fatal(err)
			}
			content, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				t.Fatal(err)
			}
			made = append(made, content)
		}
		if !bytes.Equal(made[0], made[1]) {
			t.Errorf("%s: the same files give other bytes the second time, want the same", name)
		}
		for n, mode := range map[string]os.FileMode{"a/program": 0o755, "a/LICENSE": 0o644} {
			content, got := inArchive(t, name, made[0], n)
			if content != "content of "+n || got != mode {
				t.Errorf("%s: %s holds %q with mode %o, want its content with mode %o", name, n, content, got, mode)
			}
		}
	}
}

// inArchive returns a file of an archive and its mode.
func inArchive(t *testing.T, kind string, archive []byte, name string) (string, os.FileMode) {
	t.Helper()
	if filepath.Ext(kind) == ".zip" {
		r, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range r.File {
			if f.Name == name {
				opened, err := f.Open()
				if err != nil {
					t.Fatal(err)
				}
				content, err := io.ReadAll(opened)
				if err != nil {
					t.Fatal(err)
				}
				return string(content), f.Mode().Perm()
			}
		}
		return "", 0
	}
	z, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		t.Fatal(err)
	}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if err != nil {
			return "", 0
		}
		if h.Name == name {
			content, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			return string(content), os.FileMode(h.Mode)
		}
	}
}
