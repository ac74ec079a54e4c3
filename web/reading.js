// Makes a document easier to use and to read, with or without its programs: a group
// of buttons is one stop of the keyboard, charts show their values year by year, all
// for the same year, and a phone's results take less room in the chapters. It adds
// elements of its own, which programs leave alone.
(function () {
  "use strict";
  const root = document.documentElement;
  const body = document.body;
  const on = (names, does, options) => names.split(" ").forEach((name) => document.addEventListener(name, guarded(does), options));
  // Others may have broken something: an exception ends only this call, and client.js
  // logs each once.
  const guarded = (does) => (event) => {
    try {
      return does(event);
    } catch (problem) {
      window.aiContinentClient?.complain(problem);
    }
  };
  // If the browser has checkVisibility, this needs no layout.
  const isSeen = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;

  // Changes of the document are handled together: those of groups and charts before
  // the next frame, and what is not urgent when the page is at rest. New values of
  // charts, which come with each answer, wait until it has been painted, unless they
  // can be seen. What the handlers write themselves is no change to handle.
  const parts = "[data-stop], [data-read], .pane, .chapter";
  const holds = (node, some) => node.matches?.(some) || node.querySelector?.(some);
  const changed = new Set(); // charts with new values
  const watcher = new MutationObserver((records) => {
    let whole = false;
    for (const { target, attributeName, addedNodes, removedNodes } of records) {
      if (attributeName?.startsWith("data-")) changed.add(target);
      else whole ||= attributeName || [...addedNodes, ...removedNodes].some((node) => holds(node, parts) || (holds(node, "button, summary") && target.closest("[data-stop]")));
    }
    if (whole) soon();
    else if (year) quickly();
    else afterwards();
  });
  const later = (does, wait = requestAnimationFrame, waits = 0) => () => {
    waits ||= wait(() => {
      waits = 0;
      guarded(does)();
      watcher.takeRecords();
    });
  };
  const whenIdle = (does) => (window.requestIdleCallback ? requestIdleCallback(does, { timeout: 1000 }) : setTimeout(does, 100));
  const soon = later(() => {
    // The document is read before anything is written, because each reading after
    // that needs another layout. So does reading what is in a closed fold, or in a
    // figure that has not been laid out yet.
    const without = coming ? "figure, details:not([open])" : "details:not([open])";
    const groups = [...document.querySelectorAll("[data-stop]")].filter((group) => !group.closest(without)).map((group) => [group, buttonsOf(group)]);
    shrink();
    for (const [group, buttons] of groups) gather(group, buttons);
    if (cover()) atRest();
  });
  const values = () => {
    for (const chart of changed) {
      if (bare.has(chart)) continue;
      const pane = paneOf(chart);
      if (!pane || !chart.dataset.read) return soon();
      show(pane);
    }
    changed.clear();
  };
  const quickly = later(values);
  const afterwards = later(values, (does) =>
    requestAnimationFrame(() => {
      setTimeout(does);
      shrink(); // before anything is written: the layout is that of the frame
    }),
  );

  // The Tab key stops once in a group: at the button that has the focus, or is the
  // chosen one, or comes first. Arrow keys move from there.
  const buttonsOf = (group) => [...group.querySelectorAll(":scope > button, :scope > details > summary, :scope > .stance > a")].filter(isSeen);
  function gather(group, buttons) {
    const stop =
      buttons.find((button) => button === document.activeElement) ||
      buttons.find((button) => button.matches("[aria-pressed=true], [open] > summary")) ||
      buttons[0];
    for (const button of buttons) {
      const index = button === stop ? 0 : -1;
      if (button.tabIndex !== index) button.tabIndex = index;
    }
    // Without this script Tab stops at each button, as the role group allows.
    if (buttons[1] && group.getAttribute("role") === "group") group.setAttribute("role", "toolbar");
  }
  function next(target, key) {
    const group = target.closest?.("[data-stop]");
    const buttons = group ? buttonsOf(group) : [];
    const at = buttons.indexOf(target);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
    if (at < 0 || to === undefined || !buttons[1]) return;
    buttons.at(to % buttons.length).focus();
    return true;
  }

  // A pane covers each chart. It receives the pointer, and for keyboards and screen
  // readers it is a slider of the years.
  let year = 0; // the year whose values are shown, or 0
  const chartOf = (pane) => pane.previousElementSibling;
  const isPane = (element) => element?.className === "pane";
  const paneOf = (chart) => [...(chart.parentNode?.children || [])].find(isPane);
  const focused = () => isPane(document.activeElement);
  const bare = new Set(); // charts that have no pane yet
  function cover() {
    bare.clear();
    changed.clear();
    for (const chart of document.querySelectorAll("svg[data-read]")) {
      const pane = paneOf(chart);
      if (!pane) {
        bare.add(chart);
        continue;
      }
      if (chartOf(pane) !== chart) chart.after(pane);
      show(pane);
    }
    // The chart of a pane may have been removed.
    for (const pane of document.querySelectorAll(".pane")) if (!chartOf(pane)?.dataset.read) pane.remove();
    return bare.size || coming;
  }
  function lay(chart) {
    const box = chart.parentNode;
    const pane = document.createElement("div");
    pane.className = "pane";
    pane.innerHTML = "<i><span></span></i>";
    // The values of charts below a figure's first one are announced with that one.
    if (box.closest(".figure-strip, .mini + .mini")) {
      pane.setAttribute("aria-hidden", "true");
    } else {
      pane.tabIndex = 0;
      pane.setAttribute("role", "slider");
      pane.setAttribute("aria-labelledby", box.closest("figure").getAttribute("aria-labelledby"));
    }
    chart.after(pane);
    show(pane);
  }
  // While a page arrives (data-coming), its styles do not lay out what is out of view
  // or in a fold. When the page is at rest that is done, a little at a time.
  let coming = "coming" in root.dataset && [...document.querySelectorAll("figure")];
  const atRest = later(() => {
    const some = [...bare].slice(0, 4);
    for (const chart of some) {
      bare.delete(chart);
      if (chart.isConnected) lay(chart);
    }
    if (!some.length && coming && document.readyState === "complete") arrive();
    if (bare.size || coming) atRest();
  }, whenIdle);
  function arrive() {
    const next = coming.filter((figure) => !figure.style.contentVisibility).slice(0, 2);
    for (const figure of next) figure.style.contentVisibility = "visible";
    if (next.length) return;
    for (const figure of coming) figure.toggleAttribute("style", false); // unlike removeAttribute, this notices a style set by script
    coming = null;
    delete root.dataset.coming;
    soon();
  }
  const plotOf = (pane) => chartOf(pane).dataset.plot.split(" ").map(Number);
  const linesOf = (chart, year) => chart.dataset.read.split("|").map((line) => line.split(";")).flatMap((line) => (line[year + 1] ? line[0] + " " + line[year + 1] : []));
  function show(pane) {
    const chart = chartOf(pane);
    const isRead = pane === document.activeElement;
    const shown = [year, isRead, chart.dataset.read, chart.dataset.plot, chart.getAttribute("viewBox")].join();
    if (pane.shown === shown && !isRead) return;
    pane.shown = shown;
    const { width, height } = chart.viewBox.baseVal;
    const [left, right, from, to] = plotOf(pane);
    const at = Math.min(Math.max(year || to, from), to);
    const texts = [at, ...linesOf(chart, at - from)];
    const set = (name, value) => pane.getAttribute(name) === String(value) || pane.setAttribute(name, value);
    if (pane.tabIndex === 0) {
      set("aria-valuemin", from);
      set("aria-valuemax", to);
      set("aria-valuenow", at);
      // With the focus, the values of all charts of the figure are announced.
      const heard = isRead ? [...pane.closest("figure").querySelectorAll("svg[data-read]")].filter(isSeen) : [chart];
      set("aria-valuetext", [at, ...heard.flatMap((chart) => linesOf(chart, at - from))].join(", "));
    }
    pane.style.aspectRatio = width + "/" + height;
    const mark = pane.firstChild;
    mark.hidden = !year;
    if (!year) return;
    const x = left + ((right - left) * (at - from)) / (to - from);
    mark.style.setProperty("--x", x / width);
    mark.className = x > width / 2 ? "is-late" : "";
    if (mark.said === texts.join()) return;
    mark.said = texts.join();
    mark.firstChild.replaceChildren(...texts.map((text, i) => Object.assign(document.createElement(i ? "span" : "b"), { textContent: text })));
  }
  function read(to) {
    if (to === year) return;
    year = to;
    soon();
  }
  function readAt(pane, event) {
    const { left, width } = pane.getBoundingClientRect();
    const [start, end, from, to] = plotOf(pane);
    const part = (((event.clientX - left) / width) * chartOf(pane).viewBox.baseVal.width - start) / (end - start);
    read(Math.round(from + Math.min(Math.max(part, 0), 1) * (to - from)));
  }
  function turn(pane, key) {
    const [, , from, to] = plotOf(pane);
    const now = year || to;
    const next = {
      ArrowRight: now + 1, ArrowUp: now + 1, ArrowLeft: now - 1, ArrowDown: now - 1,
      PageUp: now + 5, PageDown: now - 5, Home: from, End: to,
    }[key];
    if (!next) return;
    read(Math.min(Math.max(next, from), to));
    return true;
  }
  // A finger shows the values where it touches a chart and follows sideways; up and
  // down it scrolls the page. If a chart has been clicked, the year that the mouse
  // pointed at last stays.
  on("pointerdown pointermove", (event) => {
    const pane = isPane(event.target) && event.target;
    if (pane) readAt(pane, event);
    else if (event.type === "pointerdown" || !focused()) read(0);
  });
  on("pointercancel", () => read(0));
  on("pointerout", (event) => event.relatedTarget || event.pointerType !== "mouse" || focused() || read(0));
  on("focusin", ({ target }) => {
    if (isPane(target)) read(year || plotOf(target)[3]);
    const group = target.closest("[data-stop]");
    if (group) gather(group, buttonsOf(group));
  });
  on("focusout", (event) => isPane(event.target) && !isPane(event.relatedTarget) && read(0));
  on("keydown", (event) => {
    const { key, target } = event;
    if (key === "Escape") {
      read(0);
      // The open row, menu or list of other results around the focused element.
      const open = target.closest?.(".control, .top, .others")?.querySelector("[open] > summary");
      if (open) {
        open.parentNode.open = false;
        open.focus();
      } else if (sheet(false)) document.querySelector(".to-board").focus({ preventScroll: true });
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (isPane(target) ? turn(target, key) : next(target, key)) event.preventDefault();
  });

  // In the chapters of a phone the results take one line. A button there shows the
  // controls above it, over the page, which stays where it is.
  function shrink() {
    const chapter = document.querySelector(".chapter");
    const away = !!chapter && chapter.getBoundingClientRect().top < innerHeight / 2;
    if (away === "away" in root.dataset) return;
    root.toggleAttribute("data-away", away);
    if (!away) sheet(false);
  }
  function sheet(open) {
    const form = document.getElementById("levers");
    if (!form || open === "sheet" in root.dataset) return;
    form.previousElementSibling.style.marginBottom = open ? form.offsetHeight + "px" : "";
    root.toggleAttribute("data-sheet", open);
    if (open) form.querySelector("input[type=range]").focus({ preventScroll: true });
    return true;
  }
  on(
    "click",
    (event) => {
      if (!event.target.closest(".to-board") || !("away" in root.dataset)) return;
      event.preventDefault();
      event.stopPropagation();
      sheet(!("sheet" in root.dataset));
    },
    true,
  );

  on("scroll", later(shrink), { passive: true });
  addEventListener("resize", soon);
  watcher.observe(body, { subtree: true, childList: true, attributeFilter: ["open", "tabindex", "aria-pressed", "role", "data-read", "data-plot"] });
  soon();
})();
