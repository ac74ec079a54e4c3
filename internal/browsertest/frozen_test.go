package browsertest

import (
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aicontinent/internal/chromium"
	"aicontinent/internal/model"
	"aicontinent/internal/site"
	"aicontinent/web"
)

// A frozen copy shows what its live site says about a later version, leads there with
// the same scenario, and says nothing if there is no later one.
func TestFrozenCopyTellsOfALaterVersion(t *testing.T) {
	t.Parallel()
	files := web.Files()
	for name := range files {
		if strings.Contains(name, ".wasm") {
			delete(files, name) // compressing it takes long, and no control is touched
		}
	}
	dir := t.TempDir()
	if err := site.Export(t.Context(), dir, site.Config{Files: files, Langs: someLangs, Brotli: 1, Log: slog.New(slog.DiscardHandler)}); err != nil {
		t.Fatal(err)
	}
	host := httptest.NewServer(http.FileServer(http.Dir(dir)))
	defer host.Close()
	tab, err := browser.NewTab(chromium.View{})
	if err != nil {
		t.Fatal(err)
	}
	defer tab.Close()
	address := host.URL + "/v/" + model.Version + ".1/fr/?e=300&m=1.0"
	if err := tab.Open(address); err != nil {
		t.Fatal(err)
	}
	wait(t, tab, `performance.getEntriesByType("resource").some(e => e.name.endsWith("/versions.json") && e.responseEnd > 0)`)
	if !eval[bool](t, tab, `document.getElementById("newer").hidden`) {
		t.Error("the page tells of a later version although there is none, want no note")
	}
	later := `{"latest":"9.0","date":"2030-01-01","notices":{"` + model.Version + `":{"moved":true,"fr":"Depuis, <tout> a changé.","en":"All has changed."}}}`
	name := filepath.Join(dir, "versions.json")
	anHourOn := time.Now().Add(time.Hour) // A host of files compares times of change by the second.
	if err := errors.Join(os.WriteFile(name, []byte(later), 0o644), os.Chtimes(name, anHourOn, anHourOn)); err != nil {
		t.Fatal(err)
	}
	if err := tab.Open(address); err != nil {
		t.Fatal(err)
	}
	wait(t, tab, `!document.getElementById("newer").hidden`)
	if text := eval[string](t, tab, `document.getElementById("newer").textContent`); text != "Depuis, <tout> a changé. La page d’aujourd’hui" {
		t.Errorf("the note says %q, want what has changed, with its signs as text", text)
	}
	if link := eval[string](t, tab, `document.querySelector("#newer a").href`); link != host.URL+"/fr/?e=300&m=1.0" {
		t.Errorf("the note leads to %s, want %s/fr/?e=300&m=1.0", link, host.URL)
	}
	if err := tab.Open(host.URL + "/v/" + model.Version + ".1/en/embed/?e=300"); err != nil {
		t.Fatal(err)
	}
	wait(t, tab, `document.querySelector(".embed > #newer a")?.href === "`+host.URL+`/en/?e=300"`)
}
