// Command size lists the bytes that a visitor's browser loads, raw and compressed,
// and fails if one exceeds its budget.
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http/httptest"
	"os"
	"regexp"
	"text/tabwriter"

	"github.com/andybalholm/brotli"

	"aicontinent/internal/locale"
	"aicontinent/internal/site"
	"aicontinent/web"
)

// budget is how many bytes something may have in Brotli 11; 0 means no limit.
type budget struct {
	name  string
	bytes int
}

// budgets are for what all languages share.
var budgets = []budget{
	{"app.wasm", 1_300_000},
	{"wasm_exec.js", 0},
	{"app.js as served", 4_000},
	{"background.js", 0},
	{"worker.js", 0},
	{"embed.js as served", 3_000},
	{"client.js as served", 8_000},
	{"reading.js as served", 2_500},
}

// budgetsOf are for what each language has for itself.
func budgetsOf(l locale.Lang) []budget {
	code := l.Code()
	list := []budget{
		{"light." + code + ".js", 180_000},
		{"light-pages." + code + ".js", 180_000},
		{"light-embed." + code + ".js", 120_000},
		{embedOf(code), 20_000},
		{pageOf(code), 60_000},
	}
	if l.Translations() != "" {
		list = append(list, budget{"texts." + code + ".bin", 60_000})
	}
	return list
}

func embedOf(code string) string { return "embed /" + code + "/embed with its styles" }
func pageOf(code string) string  { return "page /" + code + "/ with its styles" }

func main() {
	log.SetFlags(0)
	files := web.Files()
	content := served(files)
	over := false
	t := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "what\traw\tbrotli 11\tgzip 9\tbudget\t")
	list := budgets
	for _, l := range locale.Langs {
		list = append(list, budgetsOf(l)...)
	}
	for _, b := range list {
		body := content[b.name]
		if body == nil {
			body = files[b.name]
		}
		if body == nil {
			log.Fatalf("%s is not there: run make build", b.name)
		}
		br := brotlied(b.name, body, files)
		state := "-"
		if b.bytes > 0 {
			state = fmt.Sprint(b.bytes)
			if br > b.bytes {
				state += " OVER"
				over = true
			}
		}
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%s\t\n", b.name, len(body), br, gzipped(body), state)
	}
	t.Flush()
	if over {
		os.Exit(1)
	}
}

// served returns pages and scripts as the server sends them.
func served(files map[string][]byte) map[string][]byte {
	s, err := site.New(site.Config{Files: files, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		log.Fatal(err)
	}
	page := func(path string) []byte {
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		return w.Body.Bytes()
	}
	content := map[string][]byte{
		"embed.js as served":   page("/embed.js"),
		"client.js as served":  page(addressOf("client.", page("/en/"))),
		"reading.js as served": page(addressOf("reading.", page("/en/"))),
		"app.js as served":     page(addressOf("app.", page("/en/"))),
	}
	for _, l := range locale.Langs {
		content[embedOf(l.Code())] = page("/" + l.Code() + "/embed")
		content[pageOf(l.Code())] = page("/" + l.Code() + "/")
	}
	return content
}

// addressOf returns the address of a script that a page loads.
func addressOf(name string, page []byte) string {
	found := regexp.MustCompile(`<script[^>]* src="([^"]*/` + regexp.QuoteMeta(name) + `[^"]*\.js)"`).FindSubmatch(page)
	if found == nil {
		log.Fatalf("a page loads no script %s", name)
	}
	return string(found[1])
}

// brotlied returns the size in Brotli 11: that of the copy beside a built file,
// which make size has just written at that level.
func brotlied(name string, body []byte, files map[string][]byte) int {
	if c, ok := files[name+".br"]; ok {
		return len(c)
	}
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: 11, LGWin: 24})
	w.Write(body) // writing to a bytes.Buffer cannot fail
	w.Close()
	return b.Len()
}

func gzipped(body []byte) int {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		log.Fatal(err)
	}
	w.Write(body)
	w.Close()
	return b.Len()
}
