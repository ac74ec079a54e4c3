// Command weight lists what a WebAssembly program of Go consists of: bytes of code
// by package, largest first, and bytes of data. The program must contain its symbol
// names: build it without -ldflags=-s.
package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"
)

func main() {
	log.SetFlags(0)
	most := flag.Int("most", 30, "packages to list")
	functions := flag.String("functions", "", "list the functions of this package instead")
	flag.Parse()
	content, err := os.ReadFile(flag.Arg(0))
	if err != nil {
		log.Fatal(err)
	}
	p, err := parse(content)
	if err != nil {
		log.Fatalf("%s: %v", flag.Arg(0), err)
	}
	if *functions != "" {
		report(p.byFunction(*functions), *most)
		return
	}
	fmt.Printf("%9d bytes in all, %d of code, %d of data\n", len(content), p.code, p.data)
	report(p.byPackage(), *most)
}

func report(sizes map[string]int, most int) {
	names := make([]string, 0, len(sizes))
	for name := range sizes {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(sizes[b], sizes[a]), strings.Compare(a, b))
	})
	for _, name := range names[:min(most, len(names))] {
		fmt.Printf("%9d %s\n", sizes[name], name)
	}
}

// program is the part of a module that the report needs.
type program struct {
	code, data int
	imported   int            // number of imported functions, which come first in the numbering
	bodies     []int          // size of each function's body
	names      map[int]string // by number, including imported functions
}

func (p *program) byPackage() map[string]int {
	sizes := map[string]int{}
	for i, size := range p.bodies {
		sizes[packageOf(p.names[p.imported+i])] += size
	}
	return sizes
}

func (p *program) byFunction(pkg string) map[string]int {
	sizes := map[string]int{}
	for i, size := range p.bodies {
		if name := p.names[p.imported+i]; packageOf(name) == pkg {
			sizes[name] += size
		}
	}
	return sizes
}

// packageOf returns the package of a function's name as the linker writes it:
// github.com/a/b/c.(*T).M, type:.eq.…, go:buildid.
func packageOf(name string) string {
	if name == "" {
		return "(no name)"
	}
	if strings.HasPrefix(name, "type:") || strings.HasPrefix(name, "go:") {
		return "(runtime types)"
	}
	path := ""
	if i := strings.LastIndexByte(name, '/'); i >= 0 && !strings.ContainsAny(name[:i], "([") {
		path, name = name[:i+1], name[i+1:]
	}
	before, _, _ := strings.Cut(name, ".")
	return path + before
}

var errShort = errors.New("the module ends too early")

// reader reads the numbers of the binary format.
type reader struct {
	b   []byte
	err error
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.b) {
		r.err, r.b = errShort, nil
		return nil
	}
	taken := r.b[:n]
	r.b = r.b[n:]
	return taken
}

// number reads an unsigned number in LEB128.
func (r *reader) number() int {
	v, shift := 0, 0
	for {
		b := r.take(1)
		if b == nil || shift > 35 {
			r.err = errShort
			return 0
		}
		v |= int(b[0]&0x7f) << shift
		if b[0] < 0x80 {
			return v
		}
		shift += 7
	}
}

func (r *reader) text() string { return string(r.take(r.number())) }

// Sections of a module.
const (
	sectionCustom = 0
	sectionImport = 2
	sectionCode   = 10
	sectionData   = 11
)

func parse(content []byte) (*program, error) {
	if !strings.HasPrefix(string(content), "\x00asm") {
		return nil, errors.New("no WebAssembly module")
	}
	p := &program{names: map[int]string{}}
	r := &reader{b: content[8:]}
	for len(r.b) > 0 && r.err == nil {
		id := r.take(1)[0]
		section := &reader{b: r.take(r.number())}
		switch id {
		case sectionImport:
			p.imports(section)
		case sectionCode:
			p.code = len(section.b)
			for n := section.number(); n > 0 && section.err == nil; n-- {
				size := section.number()
				section.take(size)
				p.bodies = append(p.bodies, size)
			}
		case sectionData:
			p.data = len(section.b)
		case sectionCustom:
			if section.text() == "name" {
				p.functionNames(section)
			}
		}
		if section.err != nil {
			return nil, section.err
		}
	}
	if len(p.names) == 0 {
		return nil, errors.New("the module holds no names: build it without -ldflags=-s")
	}
	return p, r.err
}

func (p *program) imports(r *reader) {
	for n := r.number(); n > 0 && r.err == nil; n-- {
		r.text()
		r.text()
		kind := r.take(1)
		if kind == nil || kind[0] != 0 {
			r.err = errors.New("an import that is no function")
			return
		}
		r.number()
		p.imported++
	}
}

func (p *program) functionNames(r *reader) {
	for len(r.b) > 0 && r.err == nil {
		id := r.take(1)
		if id == nil {
			return
		}
		part := &reader{b: r.take(r.number())}
		if id[0] != 1 {
			continue
		}
		for n := part.number(); n > 0 && part.err == nil; n-- {
			i := part.number()
			p.names[i] = part.text()
		}
		r.err = part.err
	}
}
