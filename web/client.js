// The script of a document, a page or an embed. It takes every event, keeps what
// the reader does in one queue, and asks a program, which says what to change; all
// that touches the document and its address is here. The light program answers
// first, from a worker: a page's comes at once, and later go-app's program (app.js)
// takes its place between two gestures. An embed's comes at the first touch, key
// or focus of a control: no request before that, no storage, no library; the page
// around it is told how high it is, in the words of several tools.
(function () {
  "use strict";
  const data = document.currentScript.dataset;
  const root = document.documentElement;
  // The document says itself which page it is. This script knows no others.
  if (!["calculator", "compare", "share", "embed"].includes(root.dataset.page) || root.dataset.lang !== data.lang) return;
  const inPage = root.dataset.page !== "embed";
  const host = inPage || window.parent === window ? null : window.parent;
  // In a link that was escaped too often, the query continues after what looks like
  // a fragment, or is encoded once more. unescape accepts any text.
  const addressed = () => location.search + (/^#(0?38|x26);/.test(location.hash) ? location.hash : "");
  let query = addressed(); // with which the program begins
  const plain = unescape(query);
  const asked = (key) => new RegExp("\\b" + key + "=([^&]*)").exec(plain)?.[1];

  // The program of a page starts before the page has been parsed, unless the reader
  // saves data; then it waits for a touch. A server's answer has asked for its script
  // already, which in every browser only fetch takes over.
  const sparing = navigator.connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches;
  async function begin() {
    if (self.origin === "null") throw new Error("a sandbox has no workers");
    const address = inPage ? URL.createObjectURL(await fetched()) : data.light;
    const worker = new Worker(address);
    worker.address = address;
    worker.onmessage = (event) => (worker.said = event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      worker.failed = true;
    };
    return worker;
  }
  async function fetched() {
    // WebKit takes over what is on its way only if it is asked for in this mode.
    const script = await fetch(data.light, { mode: "no-cors", credentials: "include" });
    if (!script.ok) throw new Error("it could not be fetched");
    // blob() fails now and then in Chromium if the script is still on its way.
    return new Blob([await script.arrayBuffer()], { type: "text/javascript" });
  }
  let early = inPage && !sparing && begin();
  if (early) early.catch(() => {}); // load looks at it
  if (inPage && document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();

  function start() {
    const body = document.getElementById(inPage ? "page" : "embed");
    if (!body) return;
    const post = (message) => host?.postMessage(message, "*");
    const tell = (type, fields) => post({ "ai-continent": 1, type, ...fields });

    const themes = ["auto", "light", "dark"];
    function paint(theme) {
      if (themes.includes(theme)) root.dataset.theme = theme;
    }
    paint(asked("theme"));

    // Reports the height in whole pixels, if it has changed by at least 2 px. A
    // frame whose content grows with it would never stop, so there are at most ten
    // reports in two seconds unless the reader does something.
    let told = 0;
    let growths = [];
    let resizer = ""; // the name that iframe-resizer gave this frame
    const child = asked("childId"); // the same by pym.js
    const secret = /^#\?secret=(\w+)/.exec(location.hash); // and by WordPress
    function measure() {
      if (!innerWidth) return; // the frame has no size yet, or is folded away
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
    new ResizeObserver(() => {
      if (!inPage) measure();
      if (!ready) return;
      const now = seen();
      if (now !== drawing) {
        drawing = now;
        ask();
      }
    }).observe(body);

    // What the reader did, in order, until the program has taken it. Of a control
    // that goes on moving, only the last value is kept.
    let queue = [];
    let sent = []; // what the program has not answered yet
    let taken = []; // everything so far: a program that takes over repeats it
    let stirred = -1e4; // time of the last action
    function take(event) {
      growths = [];
      event.time = stirred = performance.now();
      const last = taken[taken.length - 1];
      const unsent = queue.includes(last);
      const goesOn = last?.kind === event.kind && last.do === event.do && ("value" in event ? event.value : "at" in event);
      if (goesOn && unsent) queue.pop();
      if (goesOn && (unsent || (last.live && event.live))) taken.pop();
      // A link that the page around an embed sets makes everything before it
      // irrelevant.
      if (event.do.startsWith("load ")) taken = [];
      taken.push(event);
      queue.push(event);
      load();
      flush();
    }
    const press = (what, live = false) => take({ kind: "do", do: what, value: "", live });
    // Links to elsewhere, and forms that only the server answers.
    const isApart = (event) => event.target.closest?.("[data-apart]");
    const failed = () => root.dataset.program === "failed";
    const listen = (names, does, capture) => names.split(" ").forEach((name) => document.addEventListener(name, (event) => guard(() => does(event)), capture));
    function want(event) {
      growths = [];
      if (event.target.closest?.("form, summary") && !isApart(event)) load();
    }
    listen("pointerdown keydown focusin", want);
    const isField = (control) => /^(INPUT|SELECT)$/.test(control?.tagName);
    listen("input change", (event) => {
      const control = event.target.closest?.("[data-do]");
      const live = event.type === "input";
      if (!isField(control)) return;
      // Typed text counts when it is complete. Until then it is the reader's.
      const typing = live && control.type !== "range";
      typed = typing ? control : null;
      if (typing) return;
      touched.add(control);
      take({ kind: "do", do: control.dataset.do, value: control.value, live });
    });
    listen("submit", (event) => failed() || guard(() => isApart(event)) || event.preventDefault());
    listen("click", (event) => {
      if (spent) {
        spent = false;
        return event.preventDefault();
      }
      const area = event.target.closest?.("[data-map-area]");
      if (area && ready) return placeAt(area.closest("#map-field"), event, false);
      const control = event.target.closest?.("[data-do], [data-track], a");
      const isLink = control?.tagName === "A";
      if (!control || isField(control) || failed() || (isLink && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
      const does = control.dataset.do;
      // go-app takes every page of this origin for one of its own.
      if (inPage && isLink && (does || !answersFull() || !full.knows(control.pathname) || !writable())) event.stopPropagation();
      if (control.dataset.track) {
        if (ready) take({ ...sliderOf(control, "tap"), at: along(control.querySelector("svg"), event) });
      } else if (does?.startsWith("focus ")) {
        event.preventDefault();
        goTo(does.slice(6));
      } else if (does?.startsWith("take ")) {
        // go-app's program makes files. If it does not load, the form asks the
        // server.
        if (!window.aiContinent?.comes()) return;
        event.preventDefault();
        if (answersFull()) return press(does);
        files.push(does);
        window.aiContinent.await();
      } else if (does?.startsWith("tell ") && isLink) {
        event.preventDefault();
        press(does);
        goToStop(control.hash);
      } else if (isLink && !does && control.hash && control.closest(".tour")) {
        event.preventDefault();
        event.stopPropagation(); // go-app writes the address without following it
        goToStop(control.hash);
      } else if (does?.startsWith("copy ")) {
        window.aiContinent.copy(does.slice(5), control);
      } else if (does) {
        event.preventDefault();
        press(does);
      }
    });
    // The toggle event of a fold does not bubble, so it is captured. The content of
    // an open fold has to be shown from now on.
    listen("toggle", () => ready && ask(), true);

    // Shares have keys of their own; other sliders use the browser's.
    const mapKeys = ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown", "PageUp", "PageDown"];
    const keys = ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown", "PageUp", "PageDown", "Home", "End"];
    listen("keydown", (event) => {
      const { key, target } = event;
      const typing = target.tagName === "INPUT" && target.type !== "range";
      const command = event.ctrlKey || event.metaKey;
      if (inPage && command && !event.altKey && /^z$/i.test(key) && !event.defaultPrevented && undoes(event.composedPath()[0])) {
        event.preventDefault();
        return event.shiftKey ? depth() < top && history.forward() : (write(), depth() && history.back());
      }
      if (key === " " && target.matches?.("a[role=button]")) {
        event.preventDefault();
        return target.click(); // as Space does on a button
      }
      if (!ready) return;
      if (key === "Escape") {
        spent = !!held;
        letGo();
        return take({ kind: "cancel", do: "" });
      }
      const does = target.dataset?.do;
      const isSlider = target.type === "range";
      if (target.id === "map-field" && !command && mapKeys.includes(key)) {
        event.preventDefault();
        take({ kind: "map", do: "", key });
      } else if (typing && key === "Enter") {
        event.preventDefault(); // the end of typing
        typed = null;
        touched.add(target);
        if (does) take({ kind: "do", do: does, value: target.value, live: false });
      } else if (isSlider && does?.startsWith("set s.") && keys.includes(key) && !command && !event.altKey) {
        event.preventDefault();
        take({ kind: "key", do: does, key, shift: event.shiftKey });
      }
    });

    // Whether the page handles undo: if nothing has the focus, or a control in
    // which no text is typed. A custom element may contain a field.
    function undoes(at) {
      const typed = at.isContentEditable || at.tagName === "TEXTAREA" || (at.tagName === "INPUT" && !/^(range|button|submit|reset|checkbox|radio)$/.test(at.type));
      return !typed && ([document, document.body, root].includes(at) || (body.contains(at) && !at.tagName.includes("-")));
    }

    // The pointer, except for the thumb of a slider: grips of the split bar,
    // buttons that repeat while held, and tracks.
    let times = null; // the program's
    let held = null; // the control under the pointer
    let spent = false; // the click that follows has been handled already
    function letGo() {
      clearTimeout(held?.timer);
      held = null;
    }
    function along(element, event) {
      const box = element.getBoundingClientRect();
      return (event.clientX - box.left) / box.width;
    }
    function sliderOf(rail, kind) {
      const { min, max, step, value: held } = rail.querySelector("input");
      return { kind, do: rail.dataset.track, min, max, step, held };
    }
    // A quick tap may be over before its pointer can be captured.
    function capture(element, event) {
      try {
        element.setPointerCapture(event.pointerId);
      } catch {}
    }
    // The split at the pointer: the shares of the second and the third corner of
    // the map.
    function placeAt(field, event, live) {
      const area = field?.querySelector("[data-map-area]");
      if (!area) return;
      const { left, width, bottom, height } = area.getBoundingClientRect();
      const within = (v, most) => Math.min(Math.max(v, 0), most);
      const third = within((bottom - event.clientY) / height, 1);
      const second = within((event.clientX - left) / width - third / 2, 1 - third);
      take({ kind: "do", do: "place", value: [second, third].map((v) => Math.round(v * 1e4) / 100).join(" "), live });
    }
    // The line that the reader draws: years from its beginning, and percent.
    function drawAt(drawing, event) {
      const surface = drawing.querySelector("[data-draw]");
      if (!surface) return;
      const { bottom, height } = surface.getBoundingClientRect();
      const part = (v, most) => Math.round(Math.min(Math.max(v, 0), 1) * most);
      const year = Math.max(part(along(surface, event), surface.dataset.draw), 1);
      take({ kind: "do", do: "draw " + year, value: String(part((bottom - event.clientY) / height, 100)), live: true });
    }
    function repeat(does) {
      spent = true;
      press(does, true);
      held.timer = setTimeout(repeat, times.repeat, does);
    }
    listen("pointerdown", (event) => {
      letGo();
      spent = false;
      if (!ready || event.button) return;
      const { target, clientX: x, clientY: y } = event;
      const area = target.closest("[data-map-area], [data-map-grip]");
      if (area && (event.pointerType === "mouse" || area.dataset.mapGrip)) {
        held = { map: area.closest("#map-field") };
        capture(held.map, event);
        event.preventDefault();
        held.map.focus({ preventScroll: true });
        if (!area.dataset.mapGrip) placeAt(held.map, event, (held.drags = true));
        return;
      }
      if (target.dataset.draw) {
        held = { drawing: target.closest("svg"), drags: true };
        capture(held.drawing, event);
        event.preventDefault();
        return drawAt(held.drawing, event);
      }
      const step = target.closest("button.step");
      const rail = target.closest("[data-track]");
      if (target.dataset.grip) {
        held = { bar: target.closest("svg"), grip: target.dataset.grip };
        capture(held.bar, event);
        event.preventDefault();
      } else if (step) {
        held = { timer: setTimeout(repeat, times.hold, step.dataset.do) };
      } else if (rail && target.tagName !== "INPUT") {
        held = { rail, x, y, slider: sliderOf(rail, "drag") };
      }
    });
    listen("pointermove", (event) => {
      if (held?.map) {
        placeAt(held.map, event, (held.drags = true));
      } else if (held?.drawing) {
        drawAt(held.drawing, event);
      } else if (held?.bar) {
        held.drags = true;
        take({ kind: "grip", do: held.grip, at: along(held.bar, event) });
      } else if (held?.rail) {
        const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
        if (!held.drags && (Math.abs(dx) < times.drag || Math.abs(dx) < Math.abs(dy))) return;
        if (!held.drags) capture(held.rail, event);
        held.drags = true;
        take({ ...held.slider, at: dx / held.rail.querySelector("svg").getBoundingClientRect().width });
      }
    });
    // WebKit selects text under a drag, wherever the drag began.
    listen("selectstart", (event) => held && event.preventDefault());
    listen("pointerup pointercancel", () => {
      spent ||= !!held?.drags;
      letGo();
      if (spent) press("commit");
    });

    // Only from the page around this one, or from the frames of a preview in this
    // page, of this site.
    const heights = {};
    addEventListener("message", (event) => guard(() => {
      const message = event.data;
      if (inPage && message?.type === "height" && event.origin === location.origin && message.px > 0 && message.px < 20000) {
        const frame = [...body.querySelectorAll("iframe")].find((frame) => frame.contentWindow === event.source);
        if (!frame || heights[frame.id] === message.px) return;
        heights[frame.id] = Math.round(message.px);
        if (ready) ask();
      }
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
        press("load " + message.link);
      }
    }));

    // On a page go-app's program may still load: app.js says if none does.
    function fail(reason) {
      if (failed() || !(program || wanted)) return;
      if (answersFull()) return window.aiContinent.failed(reason);
      console.warn("The light program stopped:", reason);
      const started = ready;
      stop();
      lost = true;
      if (inPage) {
        root.dataset.program = "server";
        settle();
        return full ? takeOver() : window.aiContinent?.lost();
      }
      root.dataset.program = "failed";
      const note = document.createElement("p");
      note.id = "loader";
      note.setAttribute("role", "status");
      note.textContent = "stale" in root.dataset ? data.stale : started ? data.stopped : data.failed;
      delete root.dataset.stale;
      body.append(note);
    }

    // A host of files answers every link with the same page. The program then makes
    // the page for the link, or reports a key that may be misspelt, and nothing
    // else is shown until then. A server names no keys.
    let other = query !== location.search || (data.keys && new RegExp(data.keys).test(plain)) || body.hidden || (inPage && data.host === "files" && location.search);

    // The light program runs in a worker, or in the page if a worker is refused, as
    // in a frame without an origin.
    let program = null; // the one that answers
    let full = null; // go-app's program, once it has loaded and until it fails
    let lost = false; // the light program has ended
    let ready = false; // the program takes what the reader does
    let wanted = false;
    let starting = null; // the worker that does not run yet
    let busy = false; // it has been asked and has not answered
    let again = false; // it has to be asked once more
    let unsaid = false; // it still has to announce what was done
    let drawing = ""; // the class of the drawings that are visible, looked up where there is a layout
    function load() {
      if (wanted || lost || answersFull()) return;
      wanted = true;
      document.getElementById("unasked")?.remove();
      if (!data.light) return fail("it is not built");
      const mine = (starting = early || begin());
      early = null;
      mine.then(
        (worker) => (mine === starting ? hire(worker) : worker.terminate()),
        () => mine === starting && loadHere(),
      );
    }
    function hire(worker) {
      starting = null;
      if (worker.failed) return loadHere();
      program = worker;
      program.onmessage = (event) => worker === program && guard(() => hearPaced(event.data));
      program.onerror = (event) => {
        event.preventDefault();
        program.terminate();
        if (times) fail(event.message);
        else loadHere();
      };
      if (program.said) hear(program.said);
    }
    // Stops the program. What it has not answered stays in the queue.
    function stop() {
      program?.terminate?.();
      program = starting = null;
      ready = wanted = busy = begins = false;
      clearTimeout(watch);
      following.length = 0;
      clearTimeout(painting);
      painting = 0;
    }
    function loadHere() {
      // Nothing ends it: once another program answers, its messages do not count.
      const mine = (program = beside((message) => mine === program && hearPaced(message)));
      window.aiContinentLight = mine.port;
      const script = document.createElement("script");
      script.src = data.light;
      // In a sandbox it is allowed only by its hash.
      if (!inPage) [script.integrity, script.crossOrigin] = [data.integrity, "anonymous"];
      script.onerror = () => fail("it could not be fetched");
      document.body.append(script);
    }

    // A program beside the document answers at once, but not within another call.
    let inside = 0; // calls that are running
    function within(does) {
      inside++;
      guard(does);
      inside--;
    }
    function beside(hears) {
      const port = { postMessage: (message) => within(() => hears(message)) };
      const postMessage = (data) => (inside ? setTimeout(postMessage, 0, data) : within(() => port.onmessage({ data })));
      return { port, postMessage };
    }

    const seen = () => [...body.querySelectorAll(".is-wide > [class^=chart-]")].find((box) => box.getClientRects().length)?.className || "";
    // Tells the program which document this is, and what was done in it.
    function startOf() {
      const { origin, integrity } = data;
      const { lang, page } = root.dataset;
      return {
        lang, page: page === "calculator" ? "" : page, base: (full || data).base, origin: origin || location.origin, integrity, files: data.host === "files",
        kept: data.kept.split(" ").filter(Boolean), query, given: query || "?", shown: !other && !changed, past: taken.filter((event) => !queue.includes(event)),
      };
    }
    // Which parts can be seen, and the longest axes of this visit, which never become
    // shorter.
    const rungs = {};
    const named = (tag) => [...body.getElementsByTagName(tag)]; // browsers keep these lists
    function sight(later) {
      for (const chart of named("svg")) {
        if (!chart.hasAttribute("data-rung")) continue;
        const { id } = chart.closest("[id]");
        rungs[id] = Math.max(rungs[id] || 0, chart.dataset.rung);
      }
      const open = named("details").filter((fold) => fold.open).map((fold) => fold.id);
      return { open, heights, rungs, later: [...later].map((figure) => figure.id), drawn: (drawing ||= seen()) };
    }
    // What a program is told before it takes over.
    const shown = () => ({ start: startOf(), ...sight(later) });
    let repairs = 0; // questions in a row that ask for something again
    let begins = false; // the program has been told to begin anew: it may have said something before
    let watch = 0; // the timer in case it dies without a word
    function ask(start) {
      if (busy && !start) return (again = true);
      busy = true;
      again = false;
      if (start) {
        begins = true;
        number = 0;
      }
      clearTimeout(watch);
      // go-app's program takes the place of a light one without being asked to.
      watch = setTimeout(() => busy && (!full || answersFull()) && fail("no answer"), silence);
      unsaid ||= queue.length > 0;
      const asked = [...stale];
      stale.clear();
      repairs = asked.length && repairs + 1;
      // At a start for which nobody waits the document has all figures already, and the
      // program describes them one at a time.
      const apart = start && !queue.length ? lateOnes() : later;
      // An answer makes one entry of the history, so each control gets its own answer.
      sent = [];
      while (queue[0] && queue[0].do === (sent[0] || queue[0]).do) sent.push(queue.shift());
      program.postMessage({ start, unsaid: start && unsaid, ...sight(apart), stale: asked, events: sent });
    }
    function flush() {
      if (ready && queue.length) ask();
    }
    // Messages that follow what changes the page wait until that has been painted, and so
    // does the program with what nobody waits for: it is quicker than the page.
    let painting = 0; // the timer in case no frame comes
    const following = [];
    let heard = 0; // time of its last message
    const silence = 5000; // ms without a word of a program that still has something to say
    function hearPaced(message) {
      heard = performance.now();
      if (painting && !message.answers) return following.push(message);
      const unpainted = painting || message.operations;
      followUp();
      if (unpainted) {
        const mine = (painting = setTimeout(painted, 100));
        requestAnimationFrame(() => setTimeout(() => mine === painting && painted()));
      }
      hear(message);
    }
    function followUp() {
      clearTimeout(painting);
      painting = 0;
      while (following.length) hear(following.shift());
    }
    function painted() {
      followUp();
      program?.postMessage({ painted: true, took });
    }
    function hear(message) {
      begins &&= !message.begun && !message.fail;
      if (begins) return;
      if (message.hello) {
        URL.revokeObjectURL(program.address); // it has read its script
        times = message;
        ask(startOf());
      }
      if (message.pause) press("commit");
      if (message.fail) fail(message.fail);
      if ("status" in message) {
        unsaid = false;
        stirred = performance.now(); // a gesture of keys ends a little later
        guard(() => (document.getElementById("status").textContent = message.status));
      }
      if ("progress" in message) guard(() => showProgress(message.progress));
      if ("query" in message) hold(message);
      if (message.file) window.aiContinent.save(message.file, (saved) => program?.postMessage(saved));
      if (message.answers) sent = [];
      if (message.operations) guard(() => change(message));
      else if (message.answers) guard(() => tidy(message.settled));
      if (message.focus) guard(() => document.activeElement === document.body && refocus(message.focus));
      if (message.change) tell("change", message.change);
      if (message.answers && program) {
        busy = false;
        ready = !failed();
        if (ready) root.dataset.program = answersFull() ? "full" : "light";
        if (answersFull()) window.aiContinent.ready();
        const to = going;
        going = "";
        if (to) guard(() => focusOn(to));
        settle();
        delete root.dataset.stale;
        if (again || (ready && queue.length)) ask();
        else if (stale.size) repair();
      }
    }

    // go-app's program runs in a worker, or beside the document if workers are refused. It
    // is told what is shown, computes what that takes, repeats what the reader did, and
    // then takes the light program's place. The note on the page says that an action
    // waits for it.
    const files = []; // to be made by it
    const answersFull = () => program && program === full?.port;
    function hearFull(message, from) {
      if (message.hello) {
        times ||= message;
        full.port.postMessage({ prepare: true, ...shown() });
      } else if (from !== full?.port) return;
      else if (answersFull()) hearPaced(message);
      else if (message.fail) window.aiContinent.failed(message.fail);
      else if (message.prepared) takeOver();
    }
    // Ends its worker; the program beside the document is left.
    function dismiss() {
      if (!full) return;
      full.port.terminate?.();
      full.port = full.own;
    }
    function takeOver() {
      if (!full || answersFull()) return;
      const now = performance.now();
      const owes = (busy || unsaid || queue.length) && now - Math.max(heard, stirred) < silence;
      if (ready && (held || owes || stirred > now - 1000)) return setTimeout(takeOver, 50);
      stop();
      wanted = true;
      program = full.port;
      ask(startOf());
      files.splice(0).forEach((does) => press(does));
    }
    // go-app's program has ended; the light one continues, or is loaded again.
    function goOn() {
      const was = answersFull();
      dismiss();
      full = null;
      if (!was) return ready || wanted;
      if (moved) return location.reload(), true; // the light program is that of another page
      stop();
      root.dataset.program = "server";
      load();
      return wanted;
    }

    // Only operations change the document (internal/client describes them), and
    // only what differs. Elements that are not ours, such as those of a translator
    // or an extension, are not counted and stay. If our own are not as expected,
    // the nearest one with an ID is asked for again.
    const ours = new WeakSet();
    let served = null; // a copy of what the server wrote, made before the first change
    let changed = false;
    const lateOnes = () => body.querySelectorAll("figure[id], [data-late]");
    const later = new Set(); // those of them that are outside the window
    const watcher = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) isIntersecting ? later.delete(target) : later.add(target);
    }, { rootMargin: "50%" });
    function adopt(node, list) {
      if (node.nodeType !== 1) return;
      for (const hole of node.querySelectorAll("[data-fixed]")) fill(hole);
      if ("fixed" in node.dataset) fill(node);
      for (const element of list || [node, ...node.querySelectorAll("*")]) {
        ours.add(element);
        const isSection = element.tagName === "SECTION";
        if (element.id && (element.tagName === "FIGURE" || (isSection && "late" in element.dataset))) watcher.observe(element);
        if (inPage && isSection && element.id) sighter.observe(element);
      }
    }
    // Programs leave out the content of fixed elements. It is taken from the
    // server's element, or from a copy of it if it is not in the document now.
    function fill(hole) {
      const own = find(hole.id) || served?.querySelector(`[id="${hole.id}"]`)?.cloneNode(true);
      delete hole.dataset.fixed;
      if (own) hole.append(...own.childNodes);
    }
    // Others may have come before this script, but not before app.js. This takes a
    // while, and is needed when an answer comes.
    let met = false;
    function meet() {
      if (met) return;
      met = true;
      adopt(body, window.aiContinent?.own);
      // Until the browser says which figures are in view, none is described first.
      for (const part of lateOnes()) later.add(part);
    }
    if (inPage) setTimeout(meet);
    else meet();
    // The elements of a parent that are ours. Operations name the same parents again
    // and again.
    const lists = new Map();
    function elements(parent) {
      if (!lists.has(parent)) lists.set(parent, [...parent.children].filter((element) => ours.has(element)));
      return lists.get(parent);
    }
    const find = (id) => {
      const found = id ? document.getElementById(id) : body;
      return !found || ours.has(found) ? found : [...body.querySelectorAll(`[id="${id}"]`)].find((element) => ours.has(element));
    };
    // An element in which a translator wraps a text belongs to the text.
    const isText = (node) => node.nodeType === 3 || (node.nodeName === "FONT" && !ours.has(node));
    const draftOf = (parent, html) => {
      const draft = parent.cloneNode();
      draft.innerHTML = html;
      return draft;
    };

    // Each returns the element from which to continue, or nothing if it is not as
    // expected.
    const does = {
      "#": (_, id) => find(id),
      ">": (at, i, n) => counted(at, n)?.[i],
      "=": (at, name, value) => {
        at.setAttribute(name, value);
        return touch(at, name);
      },
      "-": (at, name) => {
        at.removeAttribute(name);
        return touch(at, name);
      },
      t(at, i, n, text) {
        const list = counted(at, n);
        return list && put(at, list[i - 1], list[i], text ? [new Text(text)] : []);
      },
      s(at, i, k, n, html) {
        const list = counted(at, n);
        return list && put(at, list[i - 1], list[+i + +k], [...draftOf(at, html).childNodes]);
      },
      m(at, html) {
        become(at, draftOf(at.parentNode, html).firstChild);
        lists.clear();
        return at;
      },
    };
    function counted(at, n) {
      const list = elements(at);
      return +n && list.length !== +n ? undefined : list;
    }
    // An element that is not described stays as it is, if it exists, wherever it is
    // to be.
    const standIn = (node) => (node.nodeType === 1 && "unseen" in node.dataset && node.id && find(node.id)) || node;
    // Replaces the texts and elements between two children of an element by nodes.
    function put(at, after, before, nodes) {
      const between = [];
      for (let node = after ? after.nextSibling : at.firstChild; node !== (before || null); node = node.nextSibling) {
        if (!node) return;
        between.push(node);
      }
      if (between.length === 1 && nodes.length === 1 && between[0].nodeType === 3 && nodes[0].nodeType === 3) {
        between[0].data = nodes[0].data;
        return at;
      }
      lists.clear();
      nodes = nodes.map(standIn);
      nodes.forEach((node) => adopt(node)); // before the nodes that fill them are removed
      for (const node of between) if (isText(node) || ours.has(node)) node.remove();
      for (const node of nodes) at.insertBefore(node, before || null);
      return at;
    }

    // Brings an element into view and focuses it. The fold around it, or the fold
    // that it is, is opened first, and described if it was closed.
    let going = "";
    function goTo(id) {
      const target = document.getElementById(id);
      // The split is hidden while another tab of the board is open. What a row
      // opens is a sibling of its fold.
      const tab = target?.closest(".split") && document.querySelector(".tab[open]");
      if (tab) tab.open = false;
      const row = target?.closest(".row-open") && target.closest(".control")?.querySelector(".row-fold");
      if (row) row.open = true;
      const fold = target?.closest("details");
      if (!ready || !fold || fold.open) return focusOn(id);
      going = id;
      fold.open = true; // its event asks the program
    }
    function focusOn(id) {
      catchUp();
      let target = document.getElementById(id);
      if (target?.tagName === "DETAILS") target = target.querySelector("summary");
      // WebKit does not keep the place if what is above gets its height later.
      delete root.dataset.coming;
      target?.scrollIntoView();
      focusHere(target);
    }

    // Each problem is logged only once.
    const complaints = new Set();
    function complain(problem) {
      const text = String(problem);
      if (!complaints.has(text)) console.error("The calculator goes on after a problem: " + text);
      complaints.add(text);
    }
    // Others may have broken something: an exception ends only this call.
    function guard(does) {
      try {
        return does();
      } catch (problem) {
        complain(problem);
      }
    }

    let number = 0; // of the last operations that were carried out
    let anew = false; // the page is being replaced by another
    let moved = false; // it has been replaced
    const stale = new Set(); // IDs of elements that have to be described again
    let took = 0; // ms for the last answer
    function change({ operations, number: next, settled, answers }) {
      if (!answers) catchUp();
      if (next !== number + 1) stale.add("");
      else carryOut(operations, answers);
      number = next;
      anew = false;
      tidy(settled);
      // The layout is made now, while the browser waits for its next frame.
      queueMicrotask(() => {
        body.offsetHeight;
        if (answers) took = performance.now() - heard;
      });
    }
    function tidy(settled) {
      for (const control of touched) restore(control, settled);
      if (stale.size && !busy) repair();
    }
    // What was broken may be whole again after a moment.
    let repairing = 0; // the timer
    function repair() {
      if (repairs > 9) return giveUp("others change the document");
      repairing ||= setTimeout(() => {
        repairing = 0;
        if (ready && !busy && stale.size) ask();
      }, repairs && 4 << repairs);
    }
    // Restores the page that the server wrote.
    function giveUp(reason) {
      if (!inPage) return fail(reason);
      dismiss();
      full = null;
      stop();
      lost = true;
      if (changed) body.replaceWith(served);
      console.warn("The calculator stopped:", reason);
      window.aiContinent.end();
    }
    const keep = () => inPage && (served ||= body.cloneNode(true));
    // An answer changes sections out of view after the frame in which it is painted,
    // once no further one comes: a gesture would wait for them each time.
    const unseen = new Set();
    const sighter = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) isIntersecting ? unseen.delete(target) : unseen.add(target);
      if (entries.some((entry) => entry.isIntersecting)) catchUp();
    }, { rootMargin: "10%" });
    let owing = []; // operations on them
    let since = 0; // when the first came
    let resting = null; // the pause that ends with them
    function catchUp() {
      resting = null;
      if (!owing.length) return;
      guard(() => perform(owing.splice(0)));
      tidy();
    }
    function rest(pause) {
      const mine = (resting = { pause });
      requestAnimationFrame(() => setTimeout(() => mine === resting && catchUp(), pause));
    }
    addEventListener("beforeprint", catchUp);
    function carryOut(operations, answers) {
      meet();
      keep();
      changed = inPage;
      perform(operations.split("\x1f"), answers);
      if (owing.length && resting?.pause !== 0) rest(performance.now() - since < 200 ? 70 : 0);
    }
    function perform(words, answers) {
      lists.clear();
      let at, id, waits;
      for (let i = 0; i + 1 < words.length; ) {
        const from = i;
        const name = words[i++];
        const given = words.slice(i, (i += { "=": 2, ">": 2, t: 3, s: 4 }[name] || 1));
        if (name === "#") {
          id = given[0];
          const found = find(id);
          waits = answers && (found ? unseen.has(found.closest("section[id]")) : owing.length);
        } else if (!at && !waits) continue;
        if (waits) {
          if (!owing.length) since = performance.now();
          owing.push(...words.slice(from, i));
          continue;
        }
        // What becomes HTML may contain what is still to be changed.
        if (answers && /[sm]/.test(name)) catchUp();
        try {
          at = does[name](at, ...given);
        } catch (problem) {
          complain(problem);
          at = null;
        }
        if (!at) stale.add(id);
      }
    }

    // Inputs keep what was dragged or typed. After a value was refused or clamped,
    // only this corrects them. Inputs in which the reader is ahead are left alone.
    const touched = new Set();
    let typed = null; // the field with text that does not count yet
    function touch(element, name) {
      if (element.tagName === "INPUT" && name === "value") touched.add(element);
      if (element.tagName === "OPTION") touched.add(element.closest("select"));
      return element;
    }
    function restore(control, settled) {
      const typing = control?.type === "text" && control === document.activeElement && (!settled || control === typed);
      if (typing || sent.concat(queue).some((e) => e.do === control?.dataset.do)) return;
      touched.delete(control);
      if (!control) return;
      const chosen = control.tagName === "SELECT" ? control.querySelector("[selected]") || control.options[0] : control;
      const value = chosen?.getAttribute("value") ?? "";
      if (control.value !== value) control.value = value;
    }
    function refocus([id, fold, title]) {
      const find = (id) => id && document.getElementById(id);
      focusHere(find(id)) || focusHere(find(fold)?.querySelector("summary")) || focusHere(find(title));
    }
    function focusHere(element) {
      element?.focus?.({ preventScroll: true });
      return element && document.activeElement === element;
    }

    // Makes an element equal to another with as few changes as possible. A control may
    // show something other than its attributes say.
    const controls = "input, select, option";
    function become(was, is) {
      if (is.id === "status") return; // announcements are made later
      if ("unseen" in is.dataset) {
        was.dataset.unseen = ""; // not described, and therefore not to be printed
        return;
      }
      // Most of a page is the same for all scenarios, and browsers compare quickly.
      if (!is.matches(controls) && !is.querySelector(controls) && was.isEqualNode(is)) return;
      const fixed = "fixed" in is.dataset; // its content stays
      delete is.dataset.fixed;
      for (const { name, value } of is.attributes) {
        if (was.getAttribute(name) !== value) was.setAttribute(name, value);
      }
      if (was.attributes.length > is.attributes.length) {
        for (const { name } of [...was.attributes]) {
          if (!is.hasAttribute(name) && name !== "open" && name !== "style") was.removeAttribute(name);
        }
      }
      if (fixed) return;
      touch(was, "value");
      // A closed fold is described by its summary alone, and keeps its content.
      const folded = !anew && was.tagName === "DETAILS" && is.childNodes.length < 2;
      const own = [];
      for (const node of [...was.childNodes]) {
        if (node.nodeType === 3 || ours.has(node)) own.push(node);
        else if (isText(node)) node.remove();
      }
      let last = null; // the last of our own children that stays
      const after = (node) => was.insertBefore(node, last ? last.nextSibling : was.firstChild);
      const next = [...is.childNodes];
      for (const node of next) {
        const same = (other) => other?.nodeName === node.nodeName && other.id === node.id;
        const i = node.id ? own.findIndex(same) : same(own[0]) ? 0 : -1;
        if (i >= 0) {
          const old = own.splice(i, 1)[0];
          if (i) after(old);
          if (node.nodeType === 1) become(old, node);
          else if (old.data !== node.data) old.data = node.data;
          last = old;
          continue;
        }
        adopt(node);
        // Its place is free, unless the element there belongs elsewhere.
        const free = own[0] && !(own[0].id && next.some((other) => other.id === own[0].id));
        if (free) own.shift().replaceWith(node);
        else after(node);
        last = node;
      }
      if (!folded) for (const node of own) node.remove();
    }

    // The address of a page contains what was set. Each run of changes of one
    // control is one entry of the history, which has its number, so that Back and
    // Forward undo and redo. Browsers refuse to write too often; then the address
    // follows later.
    const depth = () => (typeof history.state === "number" ? history.state : 0);
    let top = 0; // number of entries that Forward can reach
    let wish = null; // the query that the address should have
    let owed = false; // as a new entry
    let wrote = -1e4;
    let writing = 0;
    function hold({ query, entry }) {
      if (entry) {
        if (writing) write();
        owed = true;
      }
      wish = query;
      if (entry) write();
      else if (!writing) writeLater(wrote + 350 - performance.now());
    }
    function writeLater(ms) {
      if (ms <= 0) return write();
      writing = setTimeout(write, ms);
    }
    function write() {
      clearTimeout(writing);
      writing = 0;
      if (wish === null || wish === location.search.slice(1)) return (owed = false);
      wrote = performance.now();
      try {
        const to = owed ? depth() + 1 : depth();
        history[owed ? "pushState" : "replaceState"](to, "", location.pathname + (wish && "?" + wish) + (document.querySelector(".tour > :target") ? location.hash : ""));
        if (owed) top = to;
        owed = false;
      } catch {
        writeLater(1000);
      }
    }
    // A stop of the story is shown if the address names it; its entry of the
    // history keeps its number.
    const stopIn = (hash) => /^#story-(\d)$/.exec(hash);
    function goToStop(hash) {
      const state = history.state;
      location.replace(hash);
      history.replaceState(state, "");
    }
    // Browsers may refuse to write the address; then links are left to the browser.
    function writable() {
      try {
        history.replaceState(history.state, "");
        return true;
      } catch {}
    }
    let path = location.pathname; // of the page that is shown
    addEventListener("popstate", () => {
      if (!inPage) return;
      if (location.pathname === path) follow();
      else if (!answersFull()) location.reload(); // otherwise go-app's program goes there
    });
    function follow() {
      const now = addressed().slice(1);
      if (now === (wish ?? query.slice(1))) return;
      clearTimeout(writing);
      writing = 0;
      owed = false;
      wish = now;
      take({ kind: "address", do: "", value: now });
    }
    // go-app's program has moved to another page, or to another scenario of this
    // one.
    function visit(page, title) {
      if (!answersFull()) return;
      if (root.dataset.page === page) return follow();
      clearTimeout(writing);
      writing = top = 0;
      owed = false;
      wish = null;
      query = addressed();
      root.dataset.page = page;
      document.title = title;
      other = true;
      taken = [];
      queue = [];
      path = location.pathname;
      anew = moved = true;
      drawing = "";
      ask(startOf());
    }

    function showProgress(part) {
      const bar = document.getElementById("work");
      if (!bar) return;
      bar.value = part;
      bar.classList.toggle("is-busy", part < 1);
    }

    // What app.js and go-app's program call.
    let settled = false; // the light program is there, or does not come
    let waits = null;
    function settle() {
      settled = true;
      waits?.();
    }
    window.aiContinentClient = {
      whenSettled(then) {
        if (settled) then();
        else waits = then;
      },
      load,
      answers: () => ready,
      shown,
      goOn,
      visit,
      complain,
      // Connects go-app's program beside the document, which moves between pages, and the
      // worker in which it answers, if there is one. knows says of a path whether that
      // program knows it, and base is where it puts pages. It returns the program's port.
      join(knows, base) {
        const own = beside((message) => hearFull(message, own));
        const worker = window.aiContinent.worker();
        full = { knows, base, own, port: worker || own };
        if (worker) worker.onmessage = (event) => guard(() => hearFull(event.data, worker));
        return own.port;
      },
    };

    // WebKit empties the controls of a page that Back restores.
    addEventListener("pageshow", (event) => {
      if (!event.persisted) return;
      body.querySelectorAll("input, select").forEach((control) => restore(control, true));
      if (stopped) full ? takeOver() : load();
    });
    // Browsers do not keep a page for Back if it has a worker.
    let stopped = false;
    addEventListener("pagehide", () => {
      write();
      stopped = program?.terminate || starting;
      dismiss();
      if (stopped) stop();
    });
    document.getElementById("blocked")?.remove();
    if (other && !inPage) root.dataset.stale = "";
    if ((other && (!inPage || !sparing || body.hidden)) || asked("eager") === "1") load();

    // Outside the window, the size may be known late.
    for (let ms = 9; ms < 9999; ms *= 9) setTimeout(measure, ms);
    if (inPage) {
      window.requestIdleCallback?.(keep);
      if (!sparing) load();
      const stop = stopIn(location.hash);
      if (stop && root.dataset.page === "calculator" && !asked("mine")) press("tell " + stop[1]);
      window.aiContinent?.greet();
    } else {
      measure();
      tell("ready");
      addEventListener("load", () => told && say("init"));
    }
  }
})();
