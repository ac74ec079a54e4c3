// The boot script. It makes blocked storage harmless, keeps what a visitor does
// before the program is there, loads the program when the page is at rest or
// touched, and says so in one line where that fails. Once the program is there,
// it has the site kept for when there is no network. No library, no request but
// for the program and the service worker.
(function () {
  "use strict";
  const data = document.currentScript.dataset;
  const root = document.documentElement;
  const note = document.getElementById("loader");

  // A blocked storage throws when it is only looked at, which would stop the
  // Go program beyond recovery: it gets one in memory instead.
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

  const env = { GOAPP_ROOT_PREFIX: data.base, GOAPP_INTERNAL_URLS: "[]", AICONTINENT_KEPT: data.kept, AICONTINENT_ORIGIN: data.origin, AICONTINENT_HOST: data.host };
  window.goappGetenv = (key) => env[key];

  // What the visitor does before the program is there, in order.
  let actions = [];
  let waiting = true;
  const doing = (target) => target.closest && target.closest("[data-do]");
  function keepValue(event) {
    const control = waiting && doing(event.target);
    if (!control || (control.tagName !== "INPUT" && control.tagName !== "SELECT")) return;
    const what = control.dataset.do;
    actions = actions.filter((a) => a.do !== what);
    actions.push({ do: what, value: control.value });
    load();
  }
  function keepPress(event) {
    const control = waiting && doing(event.target);
    if (!control || control.tagName !== "BUTTON" || root.dataset.program === "failed") return;
    event.preventDefault();
    actions.push({ do: control.dataset.do, value: "" });
    load();
  }
  document.addEventListener("input", keepValue);
  document.addEventListener("change", keepValue);
  document.addEventListener("click", keepPress);

  window.aiContinent = {
    handOver() {
      const open = [...document.querySelectorAll("details[open]")].map((d) => d.id);
      const kept = { actions, open: before.open || open, focus: before.focus || "" };
      waiting = false;
      actions = [];
      return kept;
    },
    ready() {
      root.dataset.program = "full";
      note.hidden = true;
      whenIdle(keep);
    },
    failed: fail,
  };

  function fail(reason) {
    root.dataset.program = "failed";
    // The service worker hides a kept page whose numbers are not of the link.
    const page = document.body.firstElementChild;
    note.textContent = page.hidden ? data.stale : data.failed;
    page.hidden = note.hidden = false;
    console.warn("The calculator's program stopped:", reason);
  }

  let before = {};
  let loading = false;
  function load() {
    if (loading || root.dataset.program === "failed") return;
    loading = true;
    note.hidden = false;
    note.textContent = data.loading;
    // Both are on their way at once; a failure is told where the answer is used.
    const answer = fetch(data.wasm);
    answer.catch(() => {});
    const script = document.createElement("script");
    script.src = data.exec;
    script.onload = () => start(answer);
    script.onerror = () => fail("its loader could not be fetched");
    document.head.append(script);
  }

  async function start(answer) {
    try {
      const go = new Go();
      const response = await answer;
      if (!response.ok) throw new Error("HTTP " + response.status);
      const program = await WebAssembly.instantiateStreaming(counted(response), go.importObject);
      // The program replaces the page at once: what it cannot find any more
      // afterwards is noted now.
      before = {
        open: [...document.querySelectorAll("details[open]")].map((d) => d.id),
        focus: document.activeElement ? document.activeElement.id : "",
      };
      go.run(program.instance).then(
        () => fail("it ended"),
        (reason) => fail(reason),
      );
    } catch (reason) {
      fail(reason);
    }
  }

  // Whether a service worker answers; a browser that allows none may throw.
  function fromWorker() {
    try {
      return navigator.serviceWorker?.controller;
    } catch {
      return null;
    }
  }

  // Shows how much of the program has arrived. An answer of the service worker
  // is there at once, and stays as it is: the browser keeps compiled code for it.
  function counted(response) {
    if (!response.body || typeof TransformStream !== "function" || fromWorker()) return response;
    const share = document.createElement("span");
    share.ariaHidden = "true"; // one announcement is enough
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

  // Keeps the site for when there is no network. A frame would keep a copy for
  // each page around it; where the browser or the visitor refuses, or there is
  // no room, the page goes on as it is.
  async function keep() {
    try {
      if (window.top !== window || !data.worker) return;
      const registration = await navigator.serviceWorker.register(data.worker);
      const watch = () => {
        const next = registration.installing;
        next?.addEventListener("statechange", () => {
          if (next.state === "installed") ask(next);
        });
      };
      registration.addEventListener("updatefound", watch);
      watch();
      if (registration.waiting) ask(registration.waiting);
      let last = Date.now();
      document.addEventListener("visibilitychange", () => {
        if (document.hidden || Date.now() - last < 3600000) return;
        last = Date.now();
        registration.update().catch(() => {});
      });
    } catch {
      // As said above.
    }
  }

  // A version that is ready is offered where it is not the one on the page: with
  // a network, a page that is opened is the newest already.
  function ask(next) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (answer) => {
      if (answer.data !== data.wasm) offer(next);
    };
    next.postMessage("program?", [port2]);
  }

  function offer(next) {
    let offered = document.getElementById("update");
    if (!offered) {
      offered = document.createElement("p");
      offered.id = "update";
      offered.setAttribute("role", "status");
      // In the flow at the page's end, and in view wherever the reader is.
      document.body.append(offered);
    }
    const button = document.createElement("button");
    button.className = "chip";
    button.textContent = data.updateButton;
    button.onclick = () => {
      button.disabled = true;
      const take = () => {
        if (["activated", "redundant"].includes(next.state)) location.reload();
      };
      next.addEventListener("statechange", take);
      next.postMessage("update");
      take(); // where another tab was faster
    };
    offered.replaceChildren(data.update + " ", button);
  }

  function whenIdle(then) {
    if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 2000 });
    else setTimeout(then, 200);
  }

  if (!data.wasm || typeof WebAssembly !== "object" || !WebAssembly.instantiateStreaming) {
    fail("this browser has no WebAssembly, or the program is not built");
  } else {
    whenIdle(load);
  }
})();
