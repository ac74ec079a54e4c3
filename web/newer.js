// In a frozen copy alone: says in one line how far today's model has moved, and
// leads to today's page with the same scenario. The copy asks the site that it
// is of, once the page is at rest, and nobody else.
(function () {
  "use strict";
  const { from, version, lang, today, text } = document.currentScript.dataset;
  const note = document.getElementById("newer");
  const framed = window.parent !== window;

  async function ask() {
    const answer = await fetch(from, { cache: "no-cache", credentials: "omit" });
    if (!answer.ok) return;
    const notice = (await answer.json()).notices[version];
    // In an article, only a difference larger than the range is mentioned.
    if (!notice || (framed && !notice.moved)) return;
    const link = document.createElement("a");
    // The part after an escaped ampersand looks like a fragment.
    link.href = today + location.search + (/^#(0?38|x26);/.test(location.hash) ? location.hash : "");
    link.textContent = text;
    if (framed) {
      link.target = "_blank";
      link.rel = "noopener";
    }
    note.append((notice[lang] || notice.en) + " ", link);
    note.hidden = false;
    document.querySelector(".embed")?.append(note); // its height is part of the frame's
  }

  const whenIdle = window.requestIdleCallback || ((f) => setTimeout(f, 200));
  // Without an answer the copy stays as it is.
  addEventListener("load", () => whenIdle(() => ask().catch(() => {}), { timeout: 2000 }));
})();
