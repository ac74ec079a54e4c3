package site

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"io"
	"path"
	"strings"

	"github.com/andybalholm/brotli"

	"aicontinent/internal/builds"
	"aicontinent/internal/site/hosts"
	"aicontinent/internal/site/paths"
)

// failed reports whether an error or a cancellation has ended the export.
func (w *exporter) failed() bool {
	if w.err == nil {
		w.err = w.ctx.Err()
	}
	return w.err != nil
}

// write writes a file and its compressed copies, unless the folder already has
// them. A compressed copy is unpacked and compared, which takes a hundredth of the
// time of compressing.
func (w *exporter) write(name string, content []byte) {
	w.put(name, content)
	if !compresses(name) {
		return
	}
	for i := range compressors {
		c := &compressors[i]
		packed := w.inFolder(name) + c.ending
		if w.failed() || w.folder.Holds(packed, func(there []byte) bool { return c.gives(there, content) }) {
			continue
		}
		var small []byte
		if small, w.err = w.compressed(c, content); w.err == nil {
			w.err = w.folder.Put(packed, small)
		}
	}
}

// put writes a file without compressed copies.
func (w *exporter) put(name string, content []byte) {
	if !w.failed() {
		w.err = w.folder.Put(w.inFolder(name), content)
	}
}

// inFolder returns the name in the folder for a path of the site.
func (w *exporter) inFolder(name string) string {
	return strings.TrimPrefix(path.Clean("/"+strings.TrimPrefix(name, w.base)), "/")
}

// compresses reports whether compression makes a file smaller, which it does not
// for pictures.
func compresses(name string) bool { return path.Ext(name) != ".png" }

// compressor writes and reads one kind of compressed copy.
type compressor struct {
	ending string
	pack   func(content []byte, level int) []byte
	unpack func(io.Reader) (io.Reader, error)
}

// compressors take the level of Brotli; gzip uses the same level up to its maximum.
var compressors = [...]compressor{
	{".br", packBrotli, func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil }},
	{".gz", packGzip, func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) }},
}

func packBrotli(content []byte, level int) []byte {
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: level, LGWin: 24})
	w.Write(content) // writing to a bytes.Buffer cannot fail
	w.Close()
	return b.Bytes()
}

func packGzip(content []byte, level int) []byte {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, min(level, gzip.BestCompression))
	if err != nil {
		panic(err) // the level is within those of gzip
	}
	w.Write(content) // writing to a bytes.Buffer cannot fail
	w.Close()
	return b.Bytes()
}

// gives reports whether a compressed copy is complete and unpacks to the content.
func (c *compressor) gives(packed, content []byte) bool {
	r, err := c.unpack(bytes.NewReader(packed))
	if err != nil {
		return false
	}
	// Reading one byte more than the content detects a copy that is too long.
	// Reading a truncated copy fails.
	plain := bytes.NewBuffer(make([]byte, 0, len(content)+bytes.MinRead))
	_, err = plain.ReadFrom(io.LimitReader(r, int64(len(content))+1))
	return err == nil && bytes.Equal(plain.Bytes(), content)
}

// packedKey identifies a compressed form of a content. The frozen copy has the same
// static files as the site, and each is compressed only once.
type packedKey struct {
	content [sha256.Size]byte
	ending  string
}

// compressed returns a compressed form of a content. Compressing the program takes
// half a minute; a cancelled context does not wait for it.
func (w *exporter) compressed(c *compressor, content []byte) ([]byte, error) {
	key := packedKey{sha256.Sum256(content), c.ending}
	if small, ok := w.packed[key]; ok {
		return small, nil
	}
	small, err := interruptible(w.ctx, func() []byte { return c.pack(content, w.level) })
	if err == nil {
		w.packed[key] = small
	}
	return small, err
}

// interruptible returns the result of f, or the context's error as soon as the
// context ends. In that case f continues and its result is dropped.
func interruptible[T any](ctx context.Context, f func() T) (T, error) {
	result := make(chan T, 1)
	go func() { result <- f() }()
	select {
	case v := <-result:
		return v, nil
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

// listBuild records which static files belong to this build, so that the files of
// the oldest builds can be recognized and removed.
func (w *exporter) listBuild(live *Site, old builds.Folder) {
	if w.failed() {
		return
	}
	var name string
	var content []byte
	if name, content, w.err = old.List(live.exportedFiles()); w.err == nil {
		w.put(live.base+paths.Assets+name, content)
	}
}

// exportedFiles returns the static files of this build with the compressed forms
// that an export writes.
func (s *Site) exportedFiles() map[string][]byte {
	files := map[string][]byte{}
	for _, address := range s.assets.Paths() {
		name := s.assets.Hashed(address)
		files[name] = nil
		if compresses(name) {
			files[name+".br"], files[name+".gz"] = nil, nil
		}
	}
	return files
}

// hosts writes the files for crawlers and web servers at the site's base path:
// robots.txt, a sitemap, and the headers that a server would send, in the formats
// of the hosts that have one.
func (w *exporter) hosts(s *Site) {
	w.write(s.inSite("robots.txt"), s.place().Robots())
	if s.origin != "" {
		w.write(s.inSite("sitemap.xml"), s.place().Sitemap())
		w.copy(s.base + paths.Feed)
	}
	w.copy(s.base + paths.Versions)
	if len(s.config.Security.Contacts) > 0 {
		w.copy(s.base + paths.Security)
	}
	w.put(s.inSite("_headers"), s.place().Headers())
	w.put(s.inSite("nginx.conf"), s.place().Nginx())
	w.put(s.inSite("Caddyfile"), s.place().Caddy())
}

// place says where the site is served.
func (s *Site) place() hosts.Place { return hosts.Place{Origin: s.origin, Base: s.base} }
