// Sends a reader on to the page that this address leads to, with what the link
// holds.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
