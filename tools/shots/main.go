// Command shots takes pictures of pages for a person to look at: each path at each
// width, light and dark.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
)

func main() {
	log.SetFlags(0)
	site := flag.String("site", "http://127.0.0.1:8000", "address of the site")
	paths := flag.String("paths", "/"+strings.Join(locale.Codes(), "/,/")+"/", "paths, joined by commas")
	widths := flag.String("widths", "360,768,1440", "widths in CSS pixels")
	schemes := flag.String("schemes", "light,dark", "color schemes")
	forced := flag.Bool("forced", false, "colours that the system forces, as of high contrast")
	print := flag.Bool("print", false, "as on paper")
	program := flag.Bool("program", true, "wait for the browser program; otherwise scripts are off")
	script := flag.String("run", "", "a script to run before the picture is taken")
	out := flag.String("out", "build/shots", "folder for the pictures")
	top := flag.Float64("top", 0, "where the picture begins, in CSS pixels from the top of the page")
	height := flag.Float64("height", 0, "how high it is; 0 means to the end")
	flag.Parse()
	if err := os.MkdirAll(*out, 0o755); err != nil {
		log.Fatal(err)
	}
	b, err := chromium.Start()
	if err != nil {
		log.Fatal(err)
	}
	defer b.Close()
	for _, path := range strings.Split(*paths, ",") {
		for _, width := range strings.Split(*widths, ",") {
			w, err := strconv.ParseInt(width, 10, 64)
			if err != nil {
				log.Fatalf("width %q: %v", width, err)
			}
			for _, scheme := range strings.Split(*schemes, ",") {
				file := filepath.Join(*out, fileName(path)+"_"+width+"_"+scheme+".png")
				view := chromium.View{Width: w, Scheme: scheme, Forced: *forced, Print: *print, NoScripts: !*program}
				if err := shoot(b, *site+path, view, *script, *top, *height, file); err != nil {
					log.Fatalf("%s: %v", path, err)
				}
			}
		}
	}
}

func fileName(path string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("/?&=#,%", r) {
			return '_'
		}
		return r
	}, strings.Trim(path, "/"))
}

// drawn says that a page is as it stays: laid out to its end and, where a program
// comes without being asked for, shown by go-app's. An embed waits for a touch, and a
// page of the server alone, as the method, has no program.
const drawn = `document.readyState === "complete" && (({page, program, coming}) => coming === undefined &&
	(program === "full" || page === "embed" || !document.querySelector("script[data-light]")))(document.documentElement.dataset)`

// shoot writes a picture of a page to a file.
func shoot(b *chromium.Browser, address string, view chromium.View, script string, top, height float64, file string) error {
	tab, err := b.NewTab(view)
	if err != nil {
		return err
	}
	defer tab.Close()
	if err := tab.Open(address); err != nil {
		return err
	}
	if !view.NoScripts {
		if err := tab.Wait(drawn); err != nil {
			return err
		}
	}
	if script != "" {
		if _, err := chromium.Eval[any](tab, "(()=>{"+script+"; return 1})()"); err != nil {
			return err
		}
		if err := tab.Wait(`await2frames = (window.await2frames||0)+1, window.await2frames > 20`); err != nil {
			return err
		}
	}
	for _, problem := range tab.Problems() {
		fmt.Println(problem)
	}
	png, err := tab.Picture(top, height)
	if err != nil {
		return err
	}
	fmt.Println(file)
	return os.WriteFile(file, png, 0o644)
}
