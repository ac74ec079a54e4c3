// Sends a visitor of the bare address to their language, with what the link
// holds.
(function () {
  "use strict";
  const { base, languages } = document.currentScript.dataset;
  const known = languages.split(" ");
  const wanted = (navigator.languages || [navigator.language]).map((l) => l.slice(0, 2).toLowerCase());
  const lang = wanted.find((l) => known.includes(l)) || "en";
  location.replace(base + "/" + lang + "/" + location.search + location.hash);
})();
