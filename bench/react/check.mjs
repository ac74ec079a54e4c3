// Compares model.js with the program: node check.mjs PATH-OF-aicontinent
import { execFileSync } from "node:child_process";
import { build } from "esbuild";

const bundle = await build({ entryPoints: ["model.js"], bundle: true, format: "esm", write: false });
const { adoption } = await import("data:text/javascript," + encodeURIComponent(bundle.outputFiles[0].text));

let worst = 0;
for (const split of [[100, 50, 800, 50], [1000, 0, 0, 0], [0, 0, 0, 1000], [250, 250, 250, 250], [300, 300, 100, 300]]) {
  const csv = execFileSync(process.argv[2], ["simulate", "s=" + split, "--steps", "--to", "2040", "--format", "csv"], { encoding: "utf8" });
  const rows = csv.trim().split("\n").slice(1).map((line) => line.split(",").map(Number));
  const plan = adoption(split.map((tenths) => tenths / 10));
  const without = adoption([0, 0, 0, 0], 0);
  if (rows.length !== plan.length) throw new Error(`${rows.length} rows, ${plan.length} steps`);
  rows.forEach((row, i) => {
    worst = Math.max(worst, Math.abs(row[1] - plan[i]), Math.abs(row[2] - without[i]));
  });
}
console.log("largest difference", worst);
process.exit(worst <= 1e-6 ? 0 : 1);
