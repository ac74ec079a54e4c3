// The works by which the model in JavaScript is timed and checked; main.c has the same.
import { columns, firstYear, newTrajectory, perYear, run, runSplit, years } from "./model.mjs";

const memory = newTrajectory();
const shown = (2035 - firstYear) * perYear;
let levers, central, names = [];
const draws = [];

// JSON.parse makes an object with fixed fields. One that is filled field by field
// would be a dictionary, and a third slower.
const parameters = (numbers) => JSON.parse(JSON.stringify(Object.fromEntries(names.map((name, i) => [name, numbers[i]]))));

export function name(list) { names = list; }

export function addDraw(numbers) { draws.push(parameters(numbers)); }

// set reads the numbers of a line "run".
export function set(n) {
  levers = {
    envelope: n[0], publicPercent: n[1], arrivalPercent: n[2], split: n.slice(3, 7), sites: n[7], from: n[8], years: n[9],
    delay: n[10], grid: n[11], pace: n.slice(12, 16), lease: n[16], aimPercent: n[17], aimYear: n[18],
  };
  central = parameters(n.slice(19));
}

// table returns every column of every year.
export function table() {
  run(levers, central, memory);
  const out = [];
  for (let y = 0; y <= years; y++) for (const column of columns) out.push(column(memory, y * perYear));
  return out;
}

function quantile(sorted, p) {
  const rank = (sorted.length - 1) * p, i = Math.floor(rank);
  return i + 1 < sorted.length ? sorted[i] + (rank - i) * (sorted[i + 1] - sorted[i]) : sorted[i];
}

function bands() {
  const samples = Array.from({ length: columns.length * (years + 1) }, () => new Float64Array(draws.length));
  draws.forEach((p, d) => {
    run(levers, p, memory);
    columns.forEach((column, c) => {
      for (let y = 0; y <= years; y++) samples[c * (years + 1) + y][d] = column(memory, y * perYear);
    });
  });
  let sum = 0;
  for (const s of samples) {
    s.sort();
    for (const p of [0.05, 0.25, 0.5, 0.75, 0.95]) sum += quantile(s, p);
  }
  return sum;
}

function triangle() {
  let sum = 0;
  run(levers, central, memory);
  for (let g = 0; g <= 100; g++) {
    for (let a = 0; g + a <= 100; a++) {
      runSplit({ ...levers, split: [10 * g, 10 * a, 1000 - 10 * (g + a), 0] }, central, memory);
      sum += memory.effect[shown];
    }
  }
  return sum;
}

const works = {
  run(i) {
    run(levers, { ...central, firm_gain: central.firm_gain + i * 1e-6 }, memory);
    return memory.effect[shown];
  },
  split(i) {
    if (i === 0) run(levers, central, memory);
    runSplit({ ...levers, split: [100 + (i % 800), 50, 800 - (i % 800), 50] }, central, memory);
    return memory.effect[shown];
  },
  bands,
  triangle,
};

// work does one of the works a number of times, and returns the sum of its results.
export function work(name, times) {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += works[name](i);
  return sum;
}
