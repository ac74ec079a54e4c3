// Command licences writes what package notices holds: which modules are linked
// into each of the three programs, as go list says, and the licences that stand
// in their folders.
//
//	go generate ./internal/notices
//
// A test beside it fails where what is written there is no longer so.
package main

import (
	"errors"
	"flag"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("licences: ")
	out := flag.String("out", "internal/notices", "the folder to write to")
	flag.Parse()
	root, err := moduleRoot()
	if err != nil {
		log.Fatal(err)
	}
	text, source, err := generate(root)
	if err != nil {
		log.Fatal(err)
	}
	if err := errors.Join(os.WriteFile(filepath.Join(*out, textName), text, 0o644), os.WriteFile(filepath.Join(*out, sourceName), source, 0o644)); err != nil {
		log.Fatal(err)
	}
}

// The files that are written.
const (
	textName   = "licences.txt"
	sourceName = "components_gen.go"
)

// generate returns both files.
func generate(root string) (text, source []byte, err error) {
	components, err := collect(root)
	if err != nil {
		return nil, nil, err
	}
	own, err := os.ReadFile(filepath.Join(root, "LICENSE"))
	if err != nil {
		return nil, nil, err
	}
	source, err = writeSource(components)
	return writeText(own, components), source, err
}
