package browsertest

import (
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/locale"
)

// foreignPage answers with a page of another site and the status 200.
func foreignPage(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		io.WriteString(w, "<!doctype html><title>"+text+"</title><p>"+text)
	}
}

// mixedVersions answers paths that match from one version of a site and all others from
// another, as in the middle of a deployment.
func mixedVersions(matches func(path string) bool, one, other http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if matches(r.URL.Path) {
			one.ServeHTTP(w, r)
			return
		}
		other.ServeHTTP(w, r)
	})
}

func is(paths ...string) func(string) bool {
	return func(path string) bool { return slices.Contains(paths, path) }
}

// foreign are sites whose answers all have the status 200, and some of which do not
// belong to the version.
func foreign(t *testing.T, number byte) map[string]http.Handler {
	t.Helper()
	good, older := version(t, number), version(t, 0)
	isWorker := is("/worker.js")
	isPage := func(path string) bool { return !strings.HasPrefix(path, "/web/") && !isWorker(path) }
	return map[string]http.Handler{
		"back soon instead of one page":      mixedVersions(is("/en/method"), foreignPage("Back soon"), good),
		"back soon instead of the manifest":  mixedVersions(is("/en/manifest.webmanifest"), foreignPage("Back soon"), good),
		"back soon instead of the program":   mixedVersions(func(path string) bool { return strings.HasSuffix(path, ".wasm") }, foreignPage("Back soon"), good),
		"a portal behind a kept worker":      mixedVersions(isWorker, good, foreignPage("Log in to the hotel")),
		"a portal that leads to its own":     mixedVersions(isWorker, good, http.RedirectHandler("/login", http.StatusFound)),
		"pages of the version before":        mixedVersions(isPage, older, good),
		"one page of the version before":     mixedVersions(is("/en/share"), older, good),
		"a page that a proxy adds a line to": mixedVersions(is("/en/"), appended(good), good),
	}
}

// appended appends a line to an answer.
func appended(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Header.Del("Accept-Encoding")
		next.ServeHTTP(withoutLength{w}, r)
		io.WriteString(w, "<!-- seen by the proxy -->\n")
	})
}

// withoutLength lets an answer be longer than its headers say.
type withoutLength struct{ http.ResponseWriter }

func (u withoutLength) Write(b []byte) (int, error) {
	u.Header().Del("Content-Length")
	return u.ResponseWriter.Write(b)
}

// The worker never keeps what does not belong to its version: the version before stays
// complete, also offline.
func TestForeignAnswersAreNotKept(t *testing.T) {
	h := newHost(t, version(t, 0))
	tab := openStored(t, h.URL+"/en/")
	before := eval[[]string](t, tab, `caches.keys()`)
	number := byte(0)
	for what := range foreign(t, 0) {
		number++
		h.deploy(foreign(t, number)[what])
		if state := update(t, tab); state != "redundant" {
			t.Errorf("%s: the new version is %s, want redundant", what, state)
		}
		if after := eval[[]string](t, tab, `caches.keys()`); !slices.Equal(before, after) {
			t.Errorf("%s: the caches are %q, want %q as before", what, after, before)
		}
	}
	h.stop()
	checkSentence(t, visit(t, h.URL+"/en/?e=300"), locale.En, "?e=300")
	ready(t, visit(t, h.URL+"/en/share"))
	wait(t, visit(t, h.URL+"/en/method"), `document.querySelector(".method")?.checkVisibility()`)
}

// At a first visit nothing foreign is kept either, not even by the browser's own cache;
// once all answers are right, the site is kept.
func TestForeignAnswersAtTheFirstVisit(t *testing.T) {
	bad := func(next http.Handler) http.Handler {
		return mixedVersions(func(path string) bool { return strings.HasPrefix(path, "/web/icon-512.") }, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
			foreignPage("Log in")(w, r)
		}), next)
	}
	good := version(t, 0)
	h := newHost(t, bad(good))
	const watched = `const register = ServiceWorkerContainer.prototype.register;
ServiceWorkerContainer.prototype.register = async function (...of) {
  const registration = await register.apply(this, of);
  const worker = registration.installing;
  worker.addEventListener("statechange", () => { window.became ??= worker.state; });
  return registration;
};`
	tab := visit(t, h.URL+"/en/", watched)
	wait(t, tab, `window.became`)
	if became := eval[string](t, tab, `window.became`); became != "redundant" {
		t.Errorf("with a foreign file the worker is %s, want redundant", became)
	}
	if kept := eval[[]string](t, tab, `caches.keys()`); len(kept) > 0 {
		t.Errorf("caches are left, want none: %q", kept)
	}
	h.deploy(good)
	again := visit(t, h.URL+"/en/", watched)
	wait(t, again, `window.became`)
	if became := eval[string](t, again, `window.became`); became != "installed" {
		t.Errorf("once all is right the worker is %s, want installed", became)
	}
	h.stop()
	checkSentence(t, visit(t, h.URL+"/en/?e=300"), locale.En, "?e=300")
}

// Whatever serves the site, it answers with exactly the bytes that the worker of this
// version keeps: through compression, below a path, and with a web server's settings.
func TestHostAnswersWhatTheWorkerKeeps(t *testing.T) {
	tab := open(t, "/en/share")
	differ := eval[[]string](t, tab, `(async () => {
  const text = await (await fetch("`+base+`/worker.js")).text();
  const site = JSON.parse(text.slice("const site = ".length, text.indexOf(";\n")));
  const differ = [];
  let seen = 0;
  for (const [path, integrity] of Object.entries({ ...site.pages, ...site.manifests, ...site.files })) {
    seen++;
    const answer = await fetch(path, { cache: "reload", integrity }).catch((reason) => ({ status: reason }));
    if (!answer.ok) differ.push(path + ": " + answer.status);
  }
  if (seen < 15) differ.push("only " + seen + " are listed");
  return differ;
})()`)
	if len(differ) > 0 {
		t.Errorf("these files differ from those of the build, want none to: %q", differ)
	}
}
