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
)

// failed reports whether an error or an interruption has ended the export.
func (w *exporter) failed() bool {
	if w.err == nil {
		w.err = w.ctx.Err()
	}
	return w.err != nil
}

// write writes a file and its compressed copies. What the folder has stays as
// it is where it is right: a copy by what comes out when it is unpacked, which
// takes a hundredth of the time of packing it again.
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

// put writes a file that has no compressed copies.
func (w *exporter) put(name string, content []byte) {
	if !w.failed() {
		w.err = w.folder.Put(w.inFolder(name), content)
	}
}

// inFolder gives the name in the folder of a path of the site.
func (w *exporter) inFolder(name string) string {
	return strings.TrimPrefix(path.Clean("/"+strings.TrimPrefix(name, w.base)), "/")
}

// compresses reports whether a file gets smaller: pictures do not.
func compresses(name string) bool { return path.Ext(name) != ".png" }

// compressor writes and reads one kind of compressed copies.
type compressor struct {
	ending string
	pack   func(content []byte, level int) []byte
	unpack func(io.Reader) (io.Reader, error)
}

// compressors take the level of Brotli; gzip goes as far, or as far as it can.
var compressors = [...]compressor{
	{".br", packBrotli, func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil }},
	{".gz", packGzip, func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) }},
}

func packBrotli(content []byte, level int) []byte {
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: level, LGWin: 24})
	w.Write(content) // a bytes.Buffer takes everything
	w.Close()
	return b.Bytes()
}

func packGzip(content []byte, level int) []byte {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, min(level, gzip.BestCompression))
	if err != nil {
		panic(err) // gzip knows all levels of Brotli but those above its best
	}
	w.Write(content) // a bytes.Buffer takes everything
	w.Close()
	return b.Bytes()
}

// gives reports whether a compressed copy is whole and unpacks to a content.
func (c *compressor) gives(packed, content []byte) bool {
	r, err := c.unpack(bytes.NewReader(packed))
	if err != nil {
		return false
	}
	// One byte more would show that there is too much; the reader fails where
	// the copy is cut off.
	plain := bytes.NewBuffer(make([]byte, 0, len(content)+bytes.MinRead))
	_, err = plain.ReadFrom(io.LimitReader(r, int64(len(content))+1))
	return err == nil && bytes.Equal(plain.Bytes(), content)
}

// packedKey names a compressed form of a content: the frozen copy has the same
// assets as the site, and each is compressed once.
type packedKey struct {
	content [sha256.Size]byte
	ending  string
}

// compressed gives a compressed form of a content. The program takes half a
// minute, which an interruption does not wait for.
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

// interruptible gives what a function gives, or the context's error as soon as
// it ends; the function then goes on for nobody.
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
