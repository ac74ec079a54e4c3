// The script of an embed. It tells the page around the frame how high it is,
// in the words of several tools, follows the page's theme, keeps what a reader
// does, and loads the program at the first touch, key or focus of a control. No
// request before that, no storage, no library.
(function () {
  "use strict";
  const data = document.currentScript.dataset;
  const root = document.documentElement;
  const host = window.parent === window ? null : window.parent;
  const asked = new URLSearchParams(location.search);
  const body = document.querySelector(".embed");
  const post = (message) => host?.postMessage(message, "*");
  const tell = (type, fields) => post({ "ai-continent": 1, type, ...fields });

  const themes = ["auto", "light", "dark"];
  function paint(theme) {
    if (themes.includes(theme)) root.dataset.theme = theme;
  }
  paint(asked.get("theme"));

  // Heights: whole pixels, changes from 2 px on. A page that makes its frame as
  // high as the frame says, and a frame that grows with it, would never end:
  // ten times in two seconds without the reader's doing, and no more.
  let told = 0;
  let growths = [];
  let resizer = ""; // the name that an iframe-resizer gave this frame
  const child = asked.get("childId"); // the same by pym.js
  const secret = /^#\?secret=(\w+)/.exec(location.hash); // and by WordPress
  function measure() {
    if (!innerWidth) return; // a frame that has no size yet, or is folded away
    const px = Math.ceil(body.getBoundingClientRect().height);
    if (Math.abs(px - told) < 2) return;
    if (px > told && told) {
      const now = performance.now();
      growths = growths.filter((at) => now - at < 2000);
      if (growths.length >= 10) return;
      growths.push(now);
    }
    told = px;
    say("resize");
  }
  function say(event) {
    tell("height", { px: told });
    post({ "datawrapper-height": { "ai-continent": told } });
    post({ sentinel: "amp", type: "embed-size", height: told });
    post(JSON.stringify({ context: "iframe.resize", src: location.href, height: told }));
    if (child) post(`pymxPYMx${child}xPYMxheightxPYMx${told}`);
    if (secret) post({ message: "height", value: told, secret: secret[1] });
    if (resizer) post(`[iFrameSizer]${resizer}:${told}:${innerWidth}:${event}`);
  }
  new ResizeObserver(measure).observe(body);

  // What the reader does before the program is there, in order.
  let actions = [];
  let act = null; // the program's, once it is there
  function take(action) {
    growths = [];
    if (act) return act(action);
    actions = actions.filter((a) => a.do !== action.do || action.value === "");
    actions.push(action);
    load();
  }
  const doing = (target) => (act ? null : target.closest?.("[data-do]"));
  function keepValue(event) {
    const control = doing(event.target);
    if (control?.tagName === "INPUT") take({ do: control.dataset.do, value: control.value });
  }
  function keepPress(event) {
    const control = doing(event.target);
    if (!control || control.tagName === "INPUT" || root.dataset.program === "failed") return;
    event.preventDefault();
    take({ do: control.dataset.do, value: "" });
  }
  function want(event) {
    growths = [];
    if (event.target.closest?.("form, summary")) load();
  }
  const on = (names, listen) => names.forEach((name) => document.addEventListener(name, listen));
  on(["input", "change"], keepValue);
  on(["click"], keepPress);
  on(["pointerdown", "keydown", "focusin"], want);

  // From the page around, and from nobody else.
  addEventListener("message", (event) => {
    const message = event.data;
    if (!host || event.source !== host || !message) return;
    const name = typeof message === "string" && /^\[iFrameSizer\]([^:]{1,200}):/.exec(message);
    if (name) {
      const first = !resizer;
      resizer = name[1];
      if (first) say("init");
    }
    if (message["ai-continent"] !== 1) return;
    if (message.type === "theme") paint(message.value);
    if (message.type === "set" && typeof message.link === "string" && message.link.length < 8192) {
      take({ do: "load " + message.link, value: "" });
    }
  });

  function fail(reason) {
    root.dataset.program = "failed";
    act = null;
    const note = document.createElement("p");
    note.id = "loader";
    note.setAttribute("role", "status");
    note.textContent = "stale" in root.dataset ? data.stale : data.failed;
    delete root.dataset.stale;
    body.append(note);
    console.warn("The embed's program stopped:", reason);
  }

  // A host of files answers every link with the same page: the program then
  // makes the one that was asked for, and nothing else is shown until then. A
  // server names no keys: what it answers is of the link, however that is written.
  const keys = data.keys.split(" ");
  const relevant = (query) => [...new URLSearchParams(query)].filter(([key]) => key.startsWith("p.") || keys.includes(key)).sort().join("&");
  const other = data.keys !== "" && relevant(location.search) !== relevant(data.query);

  let loading = false;
  function load() {
    if (loading) return;
    loading = true;
    if (!data.program) return fail("it is not built");
    root.dataset.program = "coming";
    const script = document.createElement("script");
    script.src = data.program;
    script.onerror = () => fail("it could not be fetched");
    document.body.append(script);
  }

  window.aiContinent = {
    data,
    other: () => other,
    tell,
    fail,
    // The program takes over: from now on it is told what to do.
    ready(does) {
      act = does;
      root.dataset.program = "ready";
      actions.splice(0).forEach(act);
      delete root.dataset.stale;
    },
  };

  if (other) root.dataset.stale = "";
  if (other || asked.get("eager") === "1") load();

  measure();
  tell("ready");
  addEventListener("load", () => told && say("init"));
})();
