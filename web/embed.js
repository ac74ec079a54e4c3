// The calculator as an element of any page, <ai-continent-calculator>; its
// attributes, events and messages are in docs/EMBEDDING.md. It makes one frame,
// once the reader is near, and nothing global. It sets styles by script only,
// which the strictest content policy of a page allows.
(function () {
  "use strict";
  const name = "ai-continent-calculator";
  if (!window.customElements || customElements.get(name)) return;

  const languages = "LANGUAGES".split(" "); // the site inserts its codes here
  const options = ["theme", "panels", "controls", "pin", "eager"]; // keys of a link that are not levers
  const page = new RegExp("(/(?:" + languages.join("|") + "))?(/embed(\\.html|/)?)$"); // of an address
  const silence = 5000; // milliseconds after which a loaded frame must have answered

  const known = (tag) => languages.find((l) => l === String(tag).slice(0, 2).toLowerCase());
  // Links are mangled on their way: ampersands are escaped, or the whole query is
  // encoded once more. These undo both.
  const meant = (link) => link.replace(/&((amp|#38|#038|#x26);)+/g, "&");
  function decoded(part) {
    if (part.includes("=") || !/%3d/i.test(part)) return part;
    try {
      return decodeURIComponent(part);
    } catch (broken) {
      return part;
    }
  }
  const pairs = (query) => meant(query.split("&").map(decoded).join("&")).split("&").filter(Boolean);
  const isOption = (pair) => options.includes(pair.split("=")[0]);
  const levers = (query) => pairs(query).filter((p) => !isOption(p)).join("&");

  // The query of a link, which is a whole address or only a query.
  function queryOf(link) {
    const text = meant(String(link)).trim().split("#")[0];
    const at = text.indexOf("?");
    return at < 0 ? (/^(\w+:)?\//.test(text) ? "" : text) : text.slice(at + 1);
  }

  // Whether an element's text is light, so that the background must be dark. This
  // works however the page sets its colours.
  function onDark(element) {
    const colour = getComputedStyle(element).color;
    const [a, b, c] = (colour.replace(/^color\(\S+/, "").match(/[\d.]+(e-\d+)?/g) || []).map(Number);
    if (/^(ok)?l/.test(colour)) return a > (colour[0] === "o" ? 0.6 : 60);
    return 0.3 * a + 0.6 * b + 0.1 * c > (colour[0] === "r" ? 140 : 0.55);
  }

  function calculator(element) {
    const root = element.attachShadow({ mode: "open" });
    const box = document.createElement("div");
    const slot = document.createElement("slot"); // shows the content of the element until the frame is ready
    box.style.position = "relative";
    box.append(slot);
    root.append(box);
    let sheet = null;
    try {
      sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [sheet];
    } catch (old) {
      // The box is displayed as a block anyway.
    }
    // Removes the page's min-height once it is not needed. An important rule inside
    // the shadow tree overrides the page's own rules.
    const keepRoom = (yes) => sheet && sheet.replaceSync(":host{display:block" + (yes ? "" : ";min-height:0!important") + "}:host([hidden]){display:none}");
    keepRoom(true);

    let frame = null;
    let home = ""; // origin of the address
    let target = ""; // origin to which messages are sent
    let ready = false;
    let height = 0; // of the frame, as last reported or as estimated
    let told = false; // whether the frame has reported its height
    let scenario = null; // if it is not that of src
    let shown = ""; // the scenario that the frame knows
    let stops = []; // functions that end observers and listeners
    let recolour = null; // tells the frame that the page has changed its colours

    const attribute = (key) => element.getAttribute(key) || "";
    const source = () => meant(attribute("src"));
    const given = () => pairs(source().split("#")[0].split("?").slice(1).join("?"));
    const isEmpty = () => element.childElementCount === 0;
    const tell = (type, detail) => element.dispatchEvent(new CustomEvent(type, { detail }));
    const post = (message) => frame.contentWindow.postMessage(Object.assign({ "ai-continent": 1 }, message), target);

    function listen(on, type, heard) {
      if (!on.addEventListener) return; // media queries in old browsers
      on.addEventListener(type, heard);
      stops.push(() => on.removeEventListener(type, heard));
    }

    function later(ms, then) {
      const timer = setTimeout(then, ms);
      stops.push(() => clearTimeout(timer));
    }

    // The theme to ask for; empty if src has one and the element does not.
    function theme() {
      const own = attribute("theme");
      if (own === "light" || own === "dark") return own;
      if (!own && given().some((p) => /^theme=(light|dark)$/.test(p))) return "";
      return onDark(element) ? "dark" : "light";
    }

    // The address of the frame. A language in src is kept, unless the element has
    // one. Without either it is the page's language.
    function address() {
      const url = new URL(source(), document.baseURI);
      if (!/^https?:$/.test(url.protocol)) throw new Error("src is no web address: " + attribute("src"));
      const own = known(attribute("lang"));
      url.pathname = url.pathname.replace(page, (all, lang, rest) => {
        const near = element.closest("[lang]") || document.documentElement;
        return own || !lang ? "/" + (own || known(near.lang) || "en") + rest : all;
      });
      // With pin, the scenario of src stays as a marker, and another one is sent as
      // a message.
      const pinned = given().includes("pin=1");
      shown = scenario === null || pinned ? levers(given().join("&")) : scenario;
      let kept = given().filter(isOption);
      const colours = theme();
      if (colours) kept = kept.filter((p) => !/^theme=/.test(p)).concat("theme=" + colours);
      url.search = pairs(shown).concat(kept).join("&");
      return url;
    }

    // Reserves space for the frame, so that the page moves as little as possible:
    // the page's own min-height, or else the approximate height of one panel or of
    // the two default ones.
    function reserve() {
      const one = given().some((p) => /^panels=\w+$/.test(p));
      const kept = parseFloat(getComputedStyle(element).minHeight);
      if (!told) height = kept || (one ? 600 : box.clientWidth < 608 ? 590 : 455);
      box.style.minHeight = height + "px";
    }

    function show(yes) {
      slot.style.display = yes ? "none" : "";
      const hidden = !yes && !isEmpty();
      frame.style.cssText = "display:block;width:100%;border:0;height:" + height + "px" +
        (hidden ? ";position:absolute;top:0;left:0;visibility:hidden" : "");
      if (yes) freeRoom();
    }

    function freeRoom() {
      box.style.minHeight = "";
      keepRoom(false);
    }

    function failed(reason) {
      if (!frame || !isEmpty()) freeRoom();
      tell("error", { message: reason });
    }

    function load() {
      let url;
      try {
        url = address();
      } catch (problem) {
        failed(problem.message);
        return;
      }
      reserve();
      home = url.origin;
      frame = document.createElement("iframe");
      frame.title = attribute("title") || "AI Continent";
      frame.src = url.href;
      show(false);
      listen(window, "message", heard);
      listen(frame, "load", () => later(silence, () => ready || failed("the frame does not answer: " + url.href)));
      follow();
      box.append(frame);
    }

    // Tells the frame when the page around it changes its colours.
    function follow() {
      let told = theme();
      recolour = () => {
        const now = theme();
        if (!ready || now === told) return;
        told = now;
        if (now) post({ type: "theme", value: now });
      };
      let timer = 0;
      const look = (more) => {
        recolour();
        if (more) timer = setTimeout(look, 300, more - 1); // in case colours fade
      };
      const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(look, 50, 2); // once the page is idle
      };
      const observer = new MutationObserver(soon);
      for (const e of [document.documentElement, document.body]) observer.observe(e, { attributes: true });
      observer.observe(element, { attributes: true, attributeFilter: ["theme"] });
      listen(matchMedia("(prefers-color-scheme: dark)"), "change", soon);
      stops.push(() => { observer.disconnect(); clearTimeout(timer); });
    }

    // Only messages from the element's own frame count. In a sandbox without an
    // origin, the frame's origin is "null" too.
    function heard(event) {
      const said = event.data;
      if (event.source !== frame.contentWindow || !said || said["ai-continent"] !== 1) return;
      const opaque = event.origin === "null" && self.origin === "null";
      if (event.origin !== home && !opaque) return;
      target = opaque ? "*" : home;
      if (said.type === "height" && typeof said.px === "number" && said.px > 0 && said.px < 2e4) {
        told = true;
        height = Math.ceil(said.px);
        show(ready);
      } else if (said.type === "change") {
        scenario = shown = levers(queryOf(said.link));
        tell("change", { link: String(said.link), outcomes: said.outcomes });
      } else if (said.type === "ready") {
        ready = true;
        show(true);
        recolour();
        set();
        tell("ready");
      }
    }

    function set() {
      if (!ready || scenario === null || scenario === shown) return;
      shown = scenario;
      post({ type: "set", link: scenario });
    }

    const inner = {
      start() {
        if (stops.length || !attribute("src")) return;
        reserve();
        if (attribute("loading") === "eager" || !window.IntersectionObserver) {
          later(0, load); // when the children have been parsed too
          return;
        }
        const near = new IntersectionObserver((seen) => {
          if (!seen.some((s) => s.isIntersecting)) return;
          near.disconnect();
          load();
        }, { rootMargin: "100% 0px" });
        near.observe(box);
        stops.push(() => near.disconnect());
      },
      stop() {
        for (const stop of stops) stop();
        stops = [];
        if (frame) frame.remove();
        frame = null;
        ready = false;
        slot.style.display = "";
        keepRoom(true);
      },
      changed(key) {
        if (!element.isConnected) return;
        if (key === "title" && frame) frame.title = attribute("title");
        if (key === "src") scenario = null;
        if (key === "src" || key === "lang" || (key === "loading" && !frame)) {
          inner.stop();
          inner.start();
        }
      },
      get: () => (scenario === null ? levers(given().join("&")) : scenario),
      set(link) {
        scenario = levers(queryOf(link));
        set();
      },
    };
    return inner;
  }

  const inners = new WeakMap();
  customElements.define(name, class extends HTMLElement {
    static get observedAttributes() { return ["src", "title", "lang", "loading"]; }
    constructor() {
      super();
      inners.set(this, calculator(this));
    }
    connectedCallback() {
      // A property that was set before this script loaded hides the accessor.
      if (Object.prototype.hasOwnProperty.call(this, "scenario")) {
        const early = this.scenario;
        delete this.scenario;
        this.scenario = early;
      }
      inners.get(this).start();
    }
    disconnectedCallback() { inners.get(this).stop(); }
    connectedMoveCallback() {} // the element is moved without reloading the frame
    attributeChangedCallback(key, was, is) {
      if (was !== is) inners.get(this).changed(key);
    }
    get scenario() { return inners.get(this).get(); }
    set scenario(link) { inners.get(this).set(link); }
  });
})();
