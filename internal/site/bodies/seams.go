package bodies

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash/crc32"
	"io"

	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// Pages are cached by what they show. Keys of an address that no page reads, such
// as utm_source, do not change that; but links to other languages and forms without
// scripts pass them on. A page is therefore written with a marker in their place,
// split at the markers, compressed in parts and cached. For an address with foreign
// keys these are inserted at the seams between the compressed parts.

// seam is a place for foreign keys in a page.
type seam struct {
	kind seamKind
	at   int // offset in the page without them
}

// seamKind says what is inserted at a seam.
type seamKind int

const (
	seamOnly   seamKind = iota // the keys alone
	seamFirst                  // a question mark and the keys
	seamNext                   // an ampersand and the keys
	seamFields                 // hidden fields of a form
	seamKinds
)

// MarkOf returns the marker for foreign keys in a page. It is a hash of the whole
// link, so the link cannot contain it.
func MarkOf(link string) string {
	sum := sha256.Sum256([]byte(link))
	return "x" + hex.EncodeToString(sum[:])
}

// unmarked removes the markers from a page and returns their places. A separator
// that only the foreign keys needed is removed too.
func unmarked(page []byte, mark string) (plain []byte, seams []seam) {
	if mark == "" {
		return page, nil
	}
	field := bytes.Split(htmlOf(view.Carried(mark)...), []byte(mark))
	plain = make([]byte, 0, len(page))
	for {
		before, after, found := bytes.Cut(page, []byte(mark))
		if !found {
			return append(plain, before...), seams
		}
		kind := seamOnly
		switch {
		case bytes.HasSuffix(before, field[0]) && bytes.HasPrefix(after, field[1]):
			kind, before, after = seamFields, bytes.TrimSuffix(before, field[0]), bytes.TrimPrefix(after, field[1])
		case bytes.HasSuffix(before, []byte("?")):
			kind, before = seamFirst, bytes.TrimSuffix(before, []byte("?"))
		case bytes.HasSuffix(before, []byte("&amp;")):
			kind, before = seamNext, bytes.TrimSuffix(before, []byte("&amp;"))
		}
		plain, page = append(plain, before...), after
		seams = append(seams, seam{kind, len(plain)})
	}
}

// inserts returns the page's foreign keys for each kind of seam: escaped as HTML,
// and encoded as the form is.
func (b Body) inserts(f sent) (texts, asSent [seamKinds][]byte) {
	if b.foreign == "" {
		return texts, asSent
	}
	keys := htmlOf(markup.Text(b.foreign))
	texts[seamOnly] = keys
	texts[seamFirst] = append([]byte("?"), keys...)
	texts[seamNext] = append([]byte("&amp;"), keys...)
	texts[seamFields] = htmlOf(view.Carried(b.foreign)...)
	asSent = texts
	if f.encoding == "gzip" {
		for i, text := range texts {
			asSent[i] = stored(text)
		}
	}
	return texts, asSent
}

func htmlOf(nodes ...*markup.Node) (b []byte) {
	for _, n := range nodes {
		b = markup.Append(b, n)
	}
	return b
}

// gzipHeader begins a gzip stream without a name or a date.
var gzipHeader = []byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255}

// gzipTrailer is the length of the checksum and the size that end a stream.
const gzipTrailer = 8

// deflated compresses a page in parts between which something can be inserted: no
// part refers to an earlier one, and each ends at a whole byte. It returns the
// parts joined, and the ends of all but the last.
func deflated(plain []byte, seams []seam) (parts []byte, ends []int) {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, pageGzip)
	if err != nil {
		panic(err) // the level is a valid constant
	}
	from := 0
	for _, s := range seams {
		w.Write(plain[from:s.at]) // writing to a bytes.Buffer cannot fail, here and below
		w.Flush()
		w.Reset(&b)
		from, ends = s.at, append(ends, b.Len())
	}
	w.Write(plain[from:])
	w.Close()
	return b.Bytes(), ends
}

// stored writes a text as uncompressed blocks of a deflate stream.
func stored(text []byte) []byte {
	const longest = 1<<16 - 1
	out := make([]byte, 0, len(text)+8)
	for len(text) > 0 {
		n := min(len(text), longest)
		out = append(out, 0)
		out = binary.LittleEndian.AppendUint16(out, uint16(n))
		out = binary.LittleEndian.AppendUint16(out, ^uint16(n))
		out, text = append(out, text[:n]...), text[n:]
	}
	return out
}

// inserted returns the number of bytes inserted at the seams.
func inserted(seams []seam, texts [seamKinds][]byte) (n int) {
	for _, s := range seams {
		n += len(texts[s.kind])
	}
	return n
}

// sew writes a form of a page with the foreign keys inserted at its seams.
func (b Body) sew(w io.Writer, f sent, texts, asSent [seamKinds][]byte) {
	plain := b.plain
	zip, sum := f.encoding == "gzip", uint32(0)
	from, part := 0, 0
	for i, s := range b.seams {
		if zip {
			end := len(gzipHeader) + f.ends[i]
			w.Write(f.bytes[part:end])
			sum = crc32.Update(crc32.Update(sum, crc32.IEEETable, plain[from:s.at]), crc32.IEEETable, texts[s.kind])
			part = end
		} else {
			w.Write(plain[from:s.at])
		}
		w.Write(asSent[s.kind])
		from = s.at
	}
	if !zip {
		w.Write(plain[from:])
		return
	}
	w.Write(f.bytes[part : len(f.bytes)-gzipTrailer])
	sum = crc32.Update(sum, crc32.IEEETable, plain[from:])
	w.Write(trailer(sum, len(plain)+inserted(b.seams, texts)))
}

// zipOf makes a gzip stream from the result of deflated.
func zipOf(plain, parts []byte) []byte {
	out := append(bytes.Clone(gzipHeader), parts...)
	return append(out, trailer(crc32.ChecksumIEEE(plain), len(plain))...)
}

// trailer returns the end of a gzip stream.
func trailer(sum uint32, size int) []byte {
	out := binary.LittleEndian.AppendUint32(make([]byte, 0, gzipTrailer), sum)
	return binary.LittleEndian.AppendUint32(out, uint32(size))
}
