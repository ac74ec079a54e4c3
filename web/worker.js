// The service worker: keeps every page and the program for when there is no
// network. internal/site/pwa.go puts in front of this text what it keeps:
//
//   const site = { version, scope, pages, manifests, files, program, languages }
//
// pages, manifests and files have the hash of the content for each path, in the
// form that the integrity of a request has. languages has the paths that belong to
// one language alone, by its code: of those, the languages are kept that this
// visitor has read. Nothing else is ever kept.

// Sites in other folders of this origin have caches with other names.
const owned = "aicontinent|" + site.scope + "|";
const name = owned + site.version;
const patience = 4000; // milliseconds for the network to answer with a page

// Installs everything or nothing. If one answer fails or differs from this
// version's (a half-finished deployment, a maintenance page, the login page of a
// hotel), or if there is no space, this worker is not installed and the previous
// one continues with its own cache. An existing cache of this version stays,
// because a worker may be using it.
async function install() {
  if (await unasked()) throw new Error("This visitor saves data and has asked for no copy.");
  const there = await caches.has(name);
  try {
    const read = await languagesRead();
    const others = Object.keys(site.languages).filter((code) => !read.has(code));
    const left = new Set(others.flatMap((code) => site.languages[code]));
    await fill(everything.filter((path) => !left.has(path)));
  } catch (reason) {
    if (!there) await caches.delete(name);
    throw reason;
  }
}

const everything = [site.pages, site.manifests, site.files].flatMap((list) => Object.keys(list));

async function fill(paths) {
  const cache = await caches.open(name);
  const add = async (path, integrity, mode) => {
    const response = await fetch(path, { cache: mode, integrity }); // fails if the content differs
    if (!response.ok) throw new Error(path + " answers " + response.status);
    await cache.put(path, response);
  };
  await Promise.all(paths.map((path) => {
    // The browser has files with a hash in their name from the visit itself. Its
    // copy may be wrong, because it keeps for ever whatever was once served at that
    // address.
    const hash = site.files[path];
    if (hash) return add(path, hash, "default").catch(() => add(path, hash, "reload"));
    return add(path, site.pages[path] || site.manifests[path], "reload");
  }));
}

// The language of an address of this site.
function languageOf(path) {
  const code = path.startsWith(site.scope) && path.slice(site.scope.length).split("/")[0];
  return code in site.languages ? code : "";
}

// The languages of the open pages, and those that were stored before.
async function languagesRead() {
  const read = new Set();
  for (const { url } of await clients.matchAll({ type: "window", includeUncontrolled: true })) {
    read.add(languageOf(new URL(url).pathname));
  }
  for (const other of await caches.keys()) {
    if (!other.startsWith(owned)) continue;
    for (const { url } of await (await caches.open(other)).keys()) read.add(languageOf(new URL(url).pathname));
  }
  read.delete("");
  return read.size ? read : new Set([language(Object.keys(site.languages))]);
}

// Adds the language of a page to those that are stored, all of it or nothing.
async function keepMore(url) {
  const code = languageOf(new URL(url).pathname);
  if (!code || (await kept(site.scope + code + "/")) || (await unasked())) return;
  try {
    await fill(site.languages[code]);
  } catch {
    const cache = await caches.open(name);
    await Promise.all(site.languages[code].map((path) => cache.delete(path)));
  }
}

// Pages of visitors who save data leave empty caches as marks (app.js). One says
// that nothing may be fetched unless they ask, the other that they have asked.
async function unasked() {
  const sparing = navigator.connection?.saveData || (await caches.has(owned + "sparing"));
  return sparing && !(await caches.has(owned + "asked"));
}

async function clean() {
  for (const other of await caches.keys()) {
    if (other.startsWith(owned) && other !== name) await caches.delete(other);
  }
}

// A page of another version continues with its worker until the visitor agrees to
// change, or has closed the page.
function hear(event) {
  if (event.data === "update") self.skipWaiting();
  if (event.data === "program?") event.ports[0].postMessage(site.program);
  if (event.data === "keep") event.waitUntil(keepMore(event.source.url));
}

function answer(event) {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    const lost = offline(pathname, search);
    if (lost) event.respondWith(networkFirst(request, lost));
  } else if (pathname in site.manifests) {
    event.respondWith(networkFirst(request, () => kept(pathname)));
  } else if (pathname in site.files) {
    event.respondWith(kept(pathname).then((file) => file || fetch(request)));
  }
}

const kept = async (path) => (await caches.open(name)).match(path, { ignoreVary: true });

// offline returns the answer to a navigation that the network does not answer, and
// nothing for addresses that are not pages of this site.
function offline(path, search) {
  if (path === site.scope) return async () => Response.redirect(path + language([...(await languagesRead())]) + "/" + search);
  if (path + "/" in site.pages) return () => Response.redirect(path + "/" + search);
  if (path in site.pages) return () => page(path, search);
}

// Chooses the visitor's own among some languages.
function language(codes) {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.find((tag) => codes.includes(tag)) || (codes.includes("en") ? "en" : codes[0]);
}

// page returns the stored page of a path. Its numbers are those of the plan. With a
// link it stays hidden until the program has replaced them by the link's numbers,
// or the boot script has said that it cannot. A page without that script is the
// same for all links, or has a note, shown here, that it is a copy. The answer is a
// new object, because browsers refuse one that came through a redirect.
async function page(path, search) {
  const response = await kept(path);
  if (!response) return response;
  const text = await response.text();
  const headers = new Headers(response.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  const hides = search && text.includes('<p id="loader"');
  const shown = search ? text.replace('id="kept" hidden', 'id="kept"') : text;
  return new Response(hides ? shown.replace('<body><div class="page"', "$& hidden") : shown, { headers });
}

async function networkFirst(request, lost) {
  const network = fetch(request);
  const tooLate = new Promise((_, fail) => setTimeout(fail, patience));
  try {
    const response = await Promise.race([network, tooLate]);
    // A redirect has the status 0 here.
    return response.status < 500 ? response : (await lost()) || response;
  } catch {
    return (await lost()) || network;
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(clean()));
self.addEventListener("message", hear);
self.addEventListener("fetch", answer);
