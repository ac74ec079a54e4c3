// Answers lines on its input as main.c does. If the arguments are Go's wasm_exec.js
// and the program of a Go peer, that program does the works.
import { createInterface } from "node:readline";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import * as plain from "./work.mjs";

let work = plain.work;
const [loader, program] = process.argv.slice(2);
if (program) {
  createRequire(import.meta.url)(loader);
  const go = new globalThis.Go();
  const { instance } = await WebAssembly.instantiate(await readFile(program), go.importObject);
  go.run(instance);
  work = globalThis.work;
}

const answers = {
  name: (words) => {
    plain.name(words);
    return words.join(" ");
  },
  run: (words) => {
    plain.set(words.map(Number));
    return plain.table().join(" ");
  },
  draw: (words) => plain.addDraw(words.map(Number)),
  work: ([name, times]) => {
    const start = performance.now();
    const sum = work(name, Number(times));
    return (performance.now() - start) / times + " " + sum;
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const [verb, ...words] = line.trim().split(" ");
  console.log(answers[verb](words) ?? "");
}
