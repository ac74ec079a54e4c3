// A worker that fetches, compiles and starts go-app's program, and has it answer once
// for what the page shows. Chromium compiles a function of WebAssembly when it is
// first called, which would hold up the page; what has been compiled counts for the
// page too. Nobody sees the answer.
(() => {
  "use strict";
  let hand;
  const handed = new Promise((done) => (hand = done)); // texts and language
  onmessage = ({ data }) => (data.wasm ? run(data) : hand(data));
  async function run({ wasm, exec }) {
    try {
      const answer = fetch(wasm);
      postMessage({ fetching: true });
      answer.catch(() => {}); // compileStreaming reports it
      importScripts(exec);
      const module = await WebAssembly.compileStreaming(answer);
      postMessage({ module });
      self.aiContinent = await handed;
      const go = new Go();
      go.run(await WebAssembly.instantiate(module, go.importObject)); // takes the place of onmessage
    } catch (reason) {
      postMessage({ fail: String(reason) });
    }
  }
})();
