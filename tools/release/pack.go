package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// packed is a file of an archive: its name in the archive, and its path.
type packed struct {
	name, path string
	runs       bool // it is executable
}

func (p packed) mode() int64 {
	if p.runs {
		return 0o755
	}
	return 0o644
}

// pack writes an archive, zip or tar according to its name, with the files sorted
// by name and nothing that depends on this machine: no owner, and no time but the
// commit's.
func (m making) pack(name string, files []packed) error {
	slices.SortFunc(files, func(a, b packed) int { return strings.Compare(a.name, b.name) })
	write := tarred
	if filepath.Ext(name) == ".zip" {
		write = zipped
	}
	content, err := write(files, m.at)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(m.dir, name), content, 0o644)
}

func tarred(files []packed, at time.Time) ([]byte, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	w := tar.NewWriter(z)
	for _, f := range files {
		content, err := os.ReadFile(f.path)
		if err != nil {
			return nil, err
		}
		if err := w.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: f.name, Size: int64(len(content)), Mode: f.mode(), ModTime: at, Format: tar.FormatPAX}); err != nil {
			return nil, err
		}
		if _, err := w.Write(content); err != nil {
			return nil, err
		}
	}
	err = errors.Join(w.Close(), z.Close())
	return b.Bytes(), err
}

func zipped(files []packed, at time.Time) ([]byte, error) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		content, err := os.ReadFile(f.path)
		if err != nil {
			return nil, err
		}
		h := &zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: at}
		h.SetMode(os.FileMode(f.mode()))
		part, err := w.CreateHeader(h)
		if err != nil {
			return nil, err
		}
		if _, err := part.Write(content); err != nil {
			return nil, err
		}
	}
	err := w.Close()
	return b.Bytes(), err
}
