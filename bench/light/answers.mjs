// Measures the light program of the calculator in node, in processor time: compiling
// it, running it, its first answer, and later answers while a slider moves, the first
// ten and those from the hundredth on. Give it one script or several, which take turns
// so that a busy machine treats them alike:
//
//	node --single-threaded bench/light/answers.mjs before.js web/dist/light.en.js
//
// Each figure is the median of five runs, in a process of its own.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Script } from "node:vm";

const outOfView = ["adoption", "profiles", "waits", "capacity", "energy", "emissions", "gdp", "balance", "jobs", "compute", "frontier", "stances", "splits"];

function measure(file) {
  const spent = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000; // ms
  };
  const messages = [];
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => messages.push(message);
  const times = {};
  let mark = spent();
  const lap = () => -mark + (mark = spent());
  const program = new Script(readFileSync(file, "utf8"), { filename: file });
  times.compile = lap();
  program.runInThisContext();
  times.run = lap();
  const start = {
    lang: "en", page: "", base: "", origin: "http://127.0.0.1", integrity: "", files: false,
    kept: [], query: "", given: "?", shown: true, past: [],
  };
  const ask = (i) => {
    const before = messages.length;
    const event = { kind: "do", do: "set s.support", value: String(20 + ((i * 7) % 60)), live: true, time: 1000 + i * 100 };
    const sight = { open: [], heights: {}, rungs: {}, later: outOfView, drawn: "", stale: [] };
    lap();
    globalThis.onmessage({ data: { start: i ? undefined : start, ...sight, events: [event] } });
    const took = lap();
    if (!messages.slice(before).some((message) => message.answers)) throw new Error(`${file}: no answer: ${JSON.stringify(messages.at(-1))}`);
    return took;
  };
  times.first = ask(0);
  const later = [];
  for (let i = 1; i <= 150; i++) later.push(ask(i));
  const mean = (list) => list.reduce((sum, v) => sum + v, 0) / list.length;
  times["later, first ten"] = mean(later.slice(0, 10));
  times["later, from the hundredth"] = mean(later.slice(100));
  return times;
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

const [only, ...files] = process.argv.slice(2);
if (only === "--once") {
  console.log(JSON.stringify(measure(files[0])));
  process.exit(0); // a worker stays for messages
}
files.unshift(only);
const runs = Object.fromEntries(files.map((file) => [file, []]));
for (let i = 0; i < 5; i++) {
  for (const file of files) {
    runs[file].push(JSON.parse(execFileSync(process.execPath, ["--single-threaded", import.meta.filename, "--once", file])));
  }
}
for (const file of files) {
  console.log(file);
  for (const name of Object.keys(runs[file][0])) console.log(`  ${name}: ${median(runs[file].map((times) => times[name])).toFixed(1)} ms`);
}
