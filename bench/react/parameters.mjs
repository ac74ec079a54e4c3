// Writes parameters.json: the central values that the program's own command
// prints. Usage: node parameters.mjs PATH-OF-aicontinent
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const rows = JSON.parse(execFileSync(process.argv[2], ["evidence", "--format", "json"], { encoding: "utf8" }));
const central = Object.fromEntries(rows.map((row) => [row.id, row.central]));
writeFileSync(new URL("parameters.json", import.meta.url), JSON.stringify(central, null, 1) + "\n");
