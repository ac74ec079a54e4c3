// The worker in which go-app's program answers the reader, where the page's thread does
// not wait for it. It fetches and compiles the program, and hands what has been compiled
// to the page, whose own copy (app.js) moves between pages.
(() => {
  "use strict";
  let begin;
  const told = new Promise((done) => (begin = done)); // texts, language and environment
  onmessage = ({ data }) => (data.wasm ? run(data) : begin(data));
  async function run({ wasm, exec }) {
    try {
      const answer = fetch(wasm);
      postMessage({ fetching: true });
      answer.catch(() => {}); // compileStreaming reports it
      importScripts(exec);
      const module = await WebAssembly.compileStreaming(answer);
      postMessage({ module });
      self.aiContinent = await told;
      self.goappGetenv = (key) => self.aiContinent.env[key];
      const go = new Go();
      go.run(await WebAssembly.instantiate(module, go.importObject)); // takes the place of onmessage
    } catch (reason) {
      postMessage({ fail: String(reason) });
    }
  }
})();
