// The page's scenario in the JavaScript peer's model, of which there is one copy. The
// levers are the defaults, except the split and the envelope.
import p from "./parameters.json";
import { newTrajectory, run, runSplit } from "../peers/plain/model.mjs";

export { firstYear, perYear as stepsPerYear } from "../peers/plain/model.mjs";

const levers = {
  envelope: 200, publicPercent: 25, arrivalPercent: 100, split: [0, 0, 0, 0], sites: 5, from: 2025, years: 7,
  delay: 1, grid: 4, pace: [1, 1, 1, 1], lease: 15, aimPercent: 0, aimYear: 0,
};
const trajectory = newTrajectory();
run(levers, p, trajectory);

// adoption returns the share of firms that use AI at every step, for shares of
// the money in percent: gigafactories, AI factories, data centres, support.
export function adoption(split, envelope = levers.envelope) {
  runSplit({ ...levers, envelope, split: split.map((percent) => percent * 10) }, p, trajectory);
  return Array.from(trajectory.with.adoption);
}
