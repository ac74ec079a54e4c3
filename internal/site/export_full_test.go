//go:build unix

package site_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"maps"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"github.com/andybalholm/brotli"

	"aicontinent/internal/site"
)

// TestExportProcess is no test of its own: it exports in another process, which may
// write no file above a size.
func TestExportProcess(t *testing.T) {
	t.Parallel()
	dir := os.Getenv("AICONTINENT_TEST_EXPORT")
	if dir == "" {
		t.Skip("it is started by TestExportOnAFullDisk")
	}
	limit := syscall.Rlimit{Cur: fullAt, Max: fullAt}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
	if err := site.Export(t.Context(), dir, nextVersion()); err != nil {
		t.Fatal(err)
	}
}

// fullAt is less than a page and more than its compressed copy, so that the export
// fails in the middle of the pages.
const fullAt = 40 << 10

// nextVersion is a site whose pages and program all differ from those of testConfig.
func nextVersion() site.Config {
	c := siteInTwo("")
	c.Files["app.js"], c.Files["styles.css"] = []byte("// another boot"), []byte("p { color: blue }")
	return c
}

// If the disk is full, an export changes nothing of what is there, to the byte; the
// next export with enough room completes.
func TestExportOnAFullDisk(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	writeFiles(t, dir, exportedInTwo(t, ""))
	before := tree(t, dir)
	full := exec.Command(os.Args[0], "-test.run=^TestExportProcess$")
	full.Env = append(os.Environ(), "AICONTINENT_TEST_EXPORT="+dir)
	if said, err := full.CombinedOutput(); err == nil {
		t.Fatalf("an export to a full disc ends without an error, want one: %s", said)
	}
	after := tree(t, dir)
	maps.DeleteFunc(after, func(name, _ string) bool { return strings.HasPrefix(name, ".export") })
	if !maps.Equal(before, after) {
		t.Error("an export that failed changed files, want all as they were")
	}
	if err := site.Export(t.Context(), dir, nextVersion()); err != nil {
		t.Fatal(err)
	}
	checkCompressed(t, tree(t, dir))
}

// checkCompressed checks that every compressed copy of an export belongs to its file, and that
// no file of the export's own work is left.
func checkCompressed(t *testing.T, files map[string]string) {
	t.Helper()
	for name, content := range files {
		if strings.HasPrefix(name, ".export") {
			t.Errorf("%s is left behind, want no file of the export itself", name)
		}
		for ending, packed := range map[string]func(io.Reader) io.Reader{".br": brotliReader, ".gz": gzipReader} {
			plain, ok := strings.CutSuffix(name, ending)
			if !ok {
				continue
			}
			if unpacked, err := io.ReadAll(packed(strings.NewReader(content))); err != nil || string(unpacked) != files[plain] {
				t.Errorf("%s unpacked is not its plain file (error: %v), want the same bytes", name, err)
			}
		}
	}
}

func brotliReader(r io.Reader) io.Reader { return brotli.NewReader(r) }

func gzipReader(r io.Reader) io.Reader {
	unpacked, err := gzip.NewReader(r)
	if err != nil {
		return bytes.NewReader(nil) // no file has this content
	}
	return unpacked
}
