// The boot script of go-app's program. It makes blocked storage harmless, loads the
// program when the page is at rest and the light one answers (client.js), and says
// in one line where no program does. Once the program is there, it has the site
// kept for when there is no network. For visitors who save data the program does
// not come unasked, and a copy of the site comes for a button. No library, no
// request but for the program and the service worker.
(function () {
  "use strict";
  const data = document.currentScript.dataset;
  const root = document.documentElement;
  const page = document.getElementById("page") || document.body; // as the server wrote it
  const note = document.getElementById("loader");

  // Whether this visitor saves data. The service worker cannot know this, so empty
  // caches with agreed names tell it.
  const sparing = !!navigator.connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches;
  const owned = "aicontinent|" + data.base + "/|";
  const marks = { sparing: owned + "sparing", asked: owned + "asked" };

  // Reading a blocked storage throws an exception, which would stop the Go program,
  // so it is replaced by one in memory.
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      window[name].getItem("");
    } catch {
      const kept = new Map();
      const memory = {
        get length() { return kept.size; },
        key: (i) => [...kept.keys()][i] ?? null,
        getItem: (k) => kept.get(String(k)) ?? null,
        setItem: (k, v) => { kept.set(String(k), String(v)); },
        removeItem: (k) => { kept.delete(String(k)); },
        clear: () => kept.clear(),
      };
      Object.defineProperty(window, name, { value: memory, configurable: true });
    }
  }

  const env = { GOAPP_ROOT_PREFIX: data.base, GOAPP_INTERNAL_URLS: "[]", AICONTINENT_ORIGIN: data.origin, AICONTINENT_HOST: data.host };
  window.goappGetenv = (key) => env[key];

  // The script of the document, which all programs answer.
  const client = () => window.aiContinentClient;
  let waiting = true; // for the program
  let over = false; // the program has ended
  window.aiContinent = {
    // The elements that the server wrote. Others may add theirs once the page has
    // been parsed.
    own: [page, ...page.querySelectorAll("*")],
    // The program answers.
    ready() {
      if (!waiting) return;
      waiting = false;
      note.hidden = true;
      if (!sparing) whenIdle(keep);
    },
    // The program does not know this page, so the page's form answers.
    leave() {
      const hidden = page.hidden; // by the worker, see end
      over = true;
      end(data.stale);
      note.hidden = !hidden;
    },
    failed: fail,
    // The light program has ended.
    lost() {
      if (over) end();
      else load();
    },
    end,
    // The worker in which the program is prepared, if there is one. It is the caller's
    // from now on.
    worker() {
      const worker = ready;
      ready = endBackground = null;
      if (worker) worker.onerror = failing(fail);
      return worker;
    },
    save,
    copy,
    // Whether the program has loaded or may still load.
    comes: () => root.dataset.program !== "failed" && !over,
    // An action waits for the program.
    await() {
      load();
      note.hidden = false;
    },
    greet,
  };

  // The light program answers or will not load, so this one can be loaded now.
  function greet() {
    client().whenSettled(() => (sparing ? client().answers() || load() : whenIdle(load)));
  }

  function fail(reason) {
    if (root.dataset.program === "failed" || over) return;
    if (left && waiting) {
      loading = false;
      if (!away) load();
      return;
    }
    console.warn("The calculator's program stopped:", reason);
    over = note.hidden = true;
    endBackground?.(reason);
    if (!client()?.goOn()) end();
  }

  // No program answers.
  function end(text = waiting ? data.failed : data.stopped) {
    root.dataset.program = "failed";
    const shown = document.getElementById("page") || page;
    // The service worker hides a cached page whose numbers are not those of the
    // link.
    note.textContent = shown.hidden ? data.stale : text;
    shown.hidden = note.hidden = false;
  }

  // Browsers abort the requests of a page that is left, and may keep the page for
  // Back.
  let away = false;
  let left = false; // since the program was requested
  addEventListener("pagehide", () => {
    away = true;
    left = loading;
    endBackground?.("the page is left");
  });
  addEventListener("pageshow", () => {
    away = false;
    if (left && waiting && !loading) load();
  });

  let loading = false;
  function load() {
    if (loading || root.dataset.program === "failed") return;
    if (!data.wasm || typeof WebAssembly !== "object" || !WebAssembly.instantiateStreaming) {
      return fail("this browser has no WebAssembly, or the program is not built");
    }
    loading = true;
    left = false;
    note.hidden = !!client()?.answers();
    note.textContent = data.loading;
    // All requests start at once; a failure is reported where the answer is used.
    const texts = loadTexts();
    const module = compiled(texts);
    texts.catch(() => {});
    module.catch(() => {});
    const script = document.createElement("script");
    script.src = data.exec;
    script.onload = () => start(module, texts);
    script.onerror = () => fail("its loader could not be fetched");
    document.head.append(script);
  }

  // The texts of the page's language. The program itself contains English, and does
  // not start without these texts, because it would write English.
  async function loadTexts() {
    if (!data.texts) return null;
    const response = await fetch(data.texts, { integrity: data.textsIntegrity }); // fails if the content differs
    if (!response.ok) throw new Error("HTTP " + response.status);
    return new Uint8Array(await response.arrayBuffer());
  }

  // The program, compiled. While the light program answers there is time to start it in
  // a worker first, where it will answer the reader. Chromium compiles a function when
  // it is first called, which would hold up the page; what has been compiled for the
  // worker counts for the page's own copy too.
  async function compiled(texts) {
    const module = client()?.answers() && (await background(texts).catch(gone));
    if (module) return module;
    const response = await fetch(data.wasm);
    if (!response.ok) throw new Error("HTTP " + response.status);
    return WebAssembly.compileStreaming(counted(response));
  }

  // If the worker fails, or may not be used, the page does without.
  function gone(reason) {
    if (away) throw reason;
  }

  const failing = (does) => (event) => {
    event.preventDefault();
    does(event.message);
  };
  let ready = null; // the worker, until the client takes it over
  let endBackground = null;
  function background(texts) {
    return new Promise((done, failed) => {
      const worker = new Worker(data.background);
      const silence = 5000; // ms without a word, unless the worker waits for the network
      let module;
      let timer = setTimeout(end, silence);
      endBackground = end;
      worker.onerror = worker.onmessageerror = failing(end);
      worker.onmessage = ({ data: message }) => {
        module ||= message.module;
        clearTimeout(timer);
        if (message.fail) return end(message.fail);
        if (message.prepared) {
          ready = worker;
          return done(module);
        }
        if (!message.fetching) timer = setTimeout(end, silence);
        if (message.hello) worker.postMessage({ prepare: true, ...client().shown() });
      };
      worker.postMessage({ wasm: data.wasm, exec: data.exec });
      texts.then((texts) => worker.postMessage({ texts, env, lang: root.dataset.lang }), end);
      function end(reason) {
        ready = endBackground = null;
        clearTimeout(timer);
        worker.terminate();
        if (module && !away) done(module);
        else failed(reason);
      }
    });
  }

  async function start(module, texts) {
    try {
      const go = new Go();
      guard(go);
      const instance = await WebAssembly.instantiate(await module, go.importObject);
      window.aiContinent.texts = await texts;
      await new Promise((rested) => setTimeout(rested)); // the start is a task of its own
      go.run(instance).then(
        () => fail("it ended"),
        (reason) => fail(reason),
      );
    } catch (reason) {
      fail(reason);
    }
  }

  // A property whose getter throws would unwind Go's stack past every recover.
  function guard(go) {
    for (const name of ["syscall/js.valueGet", "syscall/js.valueSet"]) {
      const does = go.importObject.gojs[name];
      go.importObject.gojs[name] = (sp) => {
        try {
          does(sp);
        } catch (problem) {
          // The number 0 stands for undefined.
          if (name.endsWith("Get")) go.mem.setFloat64((go._inst.exports.getsp() >>> 0) + 32, 0, true);
          client()?.complain(problem);
        }
      };
    }
  }

  // Saves the file of a figure that the program has made. PNGs are drawn here from an
  // SVG, and the program is told whether they could be.
  async function save({ name, type, bytes, draw, figure }, tell) {
    let saved = false;
    try {
      const blob = draw ? await drawn(bytes) : new Blob([bytes], { type });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000); // browsers may be slow to begin
      saved = true;
    } catch (problem) {
      if (!draw) client().complain(problem); // the page says what cannot be drawn
    }
    if (draw) tell({ figure, saved });
  }

  // Draws an SVG on a canvas. Browsers that protect against fingerprinting refuse to
  // read a canvas, in several ways: some return white or noise without an error.
  async function drawn(svg) {
    const picture = new Image();
    await new Promise((done, failed) => {
      picture.onload = done;
      picture.onerror = failed;
      picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new TextDecoder().decode(svg));
    });
    const ratio = 2; // pixels for one of the drawing in each direction: enough to print it in a column
    const canvas = document.createElement("canvas");
    canvas.width = picture.naturalWidth * ratio;
    canvas.height = picture.naturalHeight * ratio;
    const brush = canvas.getContext("2d");
    const colour = [40, 120, 200];
    brush.fillStyle = "rgb(" + colour + ")";
    brush.fillRect(0, 0, 1, 1);
    const dot = brush.getImageData(0, 0, 1, 1).data;
    const invisible = 8; // a difference of noise, of 255
    if (colour.some((want, i) => Math.abs(dot[i] - want) > invisible)) throw new Error("what is drawn cannot be read");
    brush.clearRect(0, 0, 1, 1);
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed())));
  }

  // Whether a service worker answers. A browser that allows none may throw an
  // exception.
  function fromWorker() {
    try {
      return navigator.serviceWorker?.controller;
    } catch {
      return null;
    }
  }

  // Shows how much of the program has arrived, if the reader waits for it. Counting
  // takes the page's time for each piece, and browsers keep compiled code only for an
  // answer that is not wrapped. One of the service worker is complete at once.
  function counted(response) {
    if (note.hidden || !response.body || typeof TransformStream !== "function" || fromWorker()) return response;
    const share = document.createElement("span");
    share.ariaHidden = "true"; // it has been announced already
    note.append(share);
    let arrived = 0;
    const counting = new TransformStream({
      transform(chunk, out) {
        arrived += chunk.byteLength;
        share.textContent = " " + Math.min(100, Math.round(100 * arrived / data.size)) + data.percent;
        out.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counting), response);
  }

  // Makes the site available offline. A frame does not, because it would store a
  // copy for each page around it. If the browser or the visitor refuses, or there
  // is no space, nothing else changes.
  async function keep() {
    try {
      if (window.top !== window || !data.worker) return;
      for (const name of Object.values(marks)) await caches.delete(name);
      watch(await navigator.serviceWorker.register(data.worker));
      (await navigator.serviceWorker.ready).active.postMessage("keep"); // the language of this page
    } catch {} // see above
  }

  function watch(registration) {
    const found = () => {
      const next = registration.installing;
      next?.addEventListener("statechange", () => {
        if (next.state === "installed") ask(next);
      });
    };
    registration.addEventListener("updatefound", found);
    found();
    if (registration.waiting) ask(registration.waiting);
    let last = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (sparing || document.hidden || Date.now() - last < 3600000) return;
      last = Date.now();
      registration.update().catch(() => {});
    });
  }

  // The address of the program that a service worker has stored, if any.
  function programOf(worker) {
    if (!worker) return "";
    const { port1, port2 } = new MessageChannel();
    return new Promise((done) => {
      port1.onmessage = (answer) => done(answer.data);
      worker.postMessage("program?", [port2]);
    });
  }

  // Offers a version that is ready if it is not the version of this page, which it
  // is if the page came from the network.
  async function ask(next) {
    if ((await programOf(next)) !== data.wasm) offer(next);
  }

  function offer(next) {
    // The line is at the end of the page and always visible.
    const button = say("update", data.update, data.updateButton, () => {
      button.disabled = true;
      const take = () => {
        if (["activated", "redundant"].includes(next.state)) location.reload();
      };
      next.addEventListener("statechange", take);
      next.postMessage("update");
      take(); // another tab was faster
    });
  }

  // Writes a line at the page's end, with a button if there is a label. The focus
  // stays in the line.
  function say(id, text, label, does) {
    let line = document.getElementById(id);
    if (!line) {
      line = document.createElement("p");
      line.id = id;
      line.tabIndex = -1;
      line.setAttribute("role", "status");
      document.body.append(line);
    }
    const focused = line.contains(document.activeElement);
    const button = document.createElement("button");
    button.className = "chip";
    button.textContent = label;
    button.onclick = does;
    line.replaceChildren(text + " ", ...(label ? [button] : []));
    if (focused) (label ? button : line).focus();
    return button;
  }

  // For visitors who save data. The light program loads at the first touch. This
  // program loads only if the service worker has stored it, so that it costs
  // nothing, or if the light program does not load.
  async function spare() {
    let registration;
    try {
      registration = await registered();
      if (registration) {
        await Promise.all([caches.open(marks.sparing), caches.delete(marks.asked)]);
        watch(registration);
      }
    } catch {} // then nothing is stored
    if ((await programOf(registration && fromWorker())) === data.wasm) whenIdle(load);
    else if (data.host === "files" && location.search && !page.hidden) say("unasked", data.unasked, data.unaskedButton, () => client().load());
    if (window.top !== window || !data.worker || !("serviceWorker" in navigator)) return;
    const newest = await programOf(registration?.waiting || registration?.active);
    if (!newest) say("offline", data.sparing, data.copyButton, copySite);
    else if (newest !== data.wasm) say("offline", data.copyOlder, data.renewButton, copySite);
    else say("offline", data.copied);
  }

  // The registration of this site's worker, not of another site's.
  async function registered() {
    const found = await navigator.serviceWorker?.getRegistration(data.worker);
    const own = (worker) => worker && new URL(worker.scriptURL).pathname === data.worker;
    return [found?.installing, found?.waiting, found?.active].some(own) ? found : undefined;
  }

  // Copies a text of the page to the clipboard, or selects it if the browser does not
  // allow that.
  async function copy(id, button) {
    const code = document.getElementById(id);
    let did = "copied";
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      getSelection().selectAllChildren(code);
      did = "selected";
    }
    button.nextElementSibling.textContent = button.dataset[did];
  }

  // Makes the site available offline because the visitor asked for it.
  async function copySite() {
    say("offline", data.copying);
    try {
      await caches.open(marks.asked);
      let registration = await registered();
      const before = await programOf(registration?.waiting || registration?.active);
      if (registration) await registration.update();
      else registration = await navigator.serviceWorker.register(data.worker);
      const next = registration.installing;
      // If there was a worker before, the new one waits until its pages are closed.
      const busy = () => next && !["activated", "redundant"].includes(next.state) && !(next.state === "installed" && registration.active);
      while (busy()) await new Promise((changed) => next.addEventListener("statechange", changed, { once: true }));
      const newest = await programOf(registration.waiting || registration.active);
      if (!newest || (newest === before && newest !== data.wasm)) throw new Error("not installed");
      say("offline", data.copied);
    } catch {
      say("offline", data.copyFailed, data.copyButton, copySite);
    }
    caches.delete(marks.asked).catch(() => {});
  }

  function whenIdle(then) {
    if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 2000 });
    else setTimeout(then, 200);
  }

  if (client()) greet();
  // If the light program does not load, this one does.
  const patience = 5000; // ms after all else has loaded
  addEventListener("load", () => {
    if (!client()) whenIdle(load);
    else if (!sparing) setTimeout(() => whenIdle(load), patience);
  });
  if (sparing) spare();
})();
