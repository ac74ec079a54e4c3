// Command pack writes compressed copies FILE.br and FILE.gz beside files, for a
// server to send as they are.
package main

import (
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/andybalholm/brotli"
)

func main() {
	log.SetFlags(0)
	level := flag.Int("level", 5, "brotli level, 0 to 11; gzip takes at most 9")
	flag.Parse()
	for _, name := range flag.Args() {
		if err := pack(name, *level); err != nil {
			log.Fatal(err)
		}
	}
}

func pack(name string, level int) error {
	content, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	var br, gz bytes.Buffer
	if err := compress(brotli.NewWriterOptions(&br, brotli.WriterOptions{Quality: level, LGWin: 24}), content); err != nil {
		return fmt.Errorf("%s: brotli: %w", name, err)
	}
	zip, err := gzip.NewWriterLevel(&gz, min(level, gzip.BestCompression))
	if err != nil {
		return err
	}
	if err := compress(zip, content); err != nil {
		return fmt.Errorf("%s: gzip: %w", name, err)
	}
	if err := os.WriteFile(name+".br", br.Bytes(), 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(name+".gz", gz.Bytes(), 0o644); err != nil {
		return err
	}
	fmt.Printf("%-28s %9d raw  %9d br-%d  %9d gzip\n", name, len(content), br.Len(), level, gz.Len())
	return nil
}

func compress(w io.WriteCloser, content []byte) error {
	if _, err := w.Write(content); err != nil {
		return err
	}
	return w.Close()
}
