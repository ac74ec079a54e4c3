// The equations of internal/model on which adoption rests (money, building,
// compute, adoption), at the default levers but for the split. Frontier,
// productivity and effects are left out: this page does not show them.
import p from "./parameters.json";

export const firstYear = 2024;
export const stepsPerYear = 8;
const years = 16;
const steps = years * stepsPerYear + 1;
const dt = 1 / stepsPerYear;
const surveyed = { steps: stepsPerYear, share: 0.1995 }; // adoption follows the surveys until 2025

const profiles = ["sceptics", "blocked", "experimenters", "innovators"];
const kinds = ["gigafactories", "ai_factories", "data_centres"];
const of = (prefix, names) => names.map((name) => p[prefix + "_" + name]);

const levers = { envelope: 200, public: 0.25, arrival: 1, from: 2025, commit: 7, gridMW: 4000, lease: 0.15 };

// clock holds the terms that depend on time alone.
const clock = {
  machine: grow(p.h100e_per_mw_2024, p.perf_per_watt_growth),
  baseH: grow(p.h100e_2024, p.h100e_growth_baseline),
  perFirm: grow(p.firms * p.demand_per_firm_2024, p.demand_growth),
  labs: grow(p.lab_demand_2024, p.lab_demand_growth),
  weights: commitments(levers.from, levers.commit),
};

function grow(start, rate) {
  return Array.from({ length: steps }, (_, i) => start * Math.exp(rate * dt * i));
}

function commitments(from, length) {
  return Array.from({ length: steps }, (_, i) => {
    const u = (firstYear - from + i * dt) / length;
    return u >= 0 && u <= 1 ? (2 * Math.sin(Math.PI * u) ** 2) / length : 0;
  });
}

const share = of("firm_share", profiles);
const ceiling = of("ceiling", profiles);
const supportEffect = of("support_effect", profiles);
const factoryEffect = of("factory_effect", profiles);
const pace = of("lease_effect", profiles).map(
  (effect) => p.common_pace * Math.max(0, 1 + effect * (levers.lease - p.lease_share_reference)),
);
const innovation = of("innovation", profiles).map((v, j) => v * pace[j]);
const imitation = of("imitation", profiles).map((v, j) => v * pace[j]);

const ai = [1, 1, p.ai_share_data_centres];
const hardware = [1, 1 - p.ai_factory_service_share, 1];
const drain = of("lead_time", kinds).map((years) => 3 / years);
const mwPerBn = of("shell_cost", kinds).map(
  (shell, k) => (hardware[k] * 1000) / (shell + ai[k] * p.it_cost_ai + (1 - ai[k]) * p.it_cost_cloud),
);

const mean = (values) => values.reduce((total, v, j) => total + share[j] * v, 0);

// adoption gives the share of firms that use AI at every step, for shares of
// the money in percent: gigafactories, AI factories, data centres, support.
export function adoption(split, envelope = levers.envelope) {
  const effectivePerBn = levers.public + (1 - levers.public) * levers.arrival * p.additionality;
  const b1 = [0, 0, 0], b2 = [0, 0, 0], b3 = [0, 0, 0], mw = [0, 0, 0], h = [0, 0, 0];
  let factories = 0, support = 0;
  let state = of("adoption_2024", profiles);
  const growth = (surveyed.share / mean(state)) ** dt;
  const out = [];
  for (let i = 0; i < steps; i++) {
    const effective = envelope * clock.weights[i] * effectivePerBn;
    const supportFlow = (effective * split[3] * p.support_delivery) / 100;

    const ready = b3.map((v, k) => v * drain[k]);
    const wanted = ready.reduce((total, v, k) => total + v * mwPerBn[k], 0);
    const grid = wanted > levers.gridMW ? levers.gridMW / wanted : 1;
    const enters = ready.map((v) => v * grid);

    const abar = mean(state);
    out.push(abar);
    const supply = p.usable_share * (clock.baseH[i] + h[0] + h[1] + h[2]);
    const demand = abar * clock.perFirm[i] + clock.labs[i];
    const served = (supply * demand) / (supply ** 4 + demand ** 4) ** 0.25;
    const access = (served + p.import_share * (demand - served)) / demand;

    const supported = support / (support + p.support_half);
    const equipped = factories / (factories + p.factory_half);
    const scarcity = 1 - p.scarcity_effect * (1 - access);
    if (i < surveyed.steps) state = state.map((v) => v * growth);
    else state = state.map((v, j) => {
      const rate =
        (innovation[j] + imitation[j] * abar) *
        (1 + supportEffect[j] * supported) * (1 + factoryEffect[j] * equipped) * scarcity;
      return v + dt * Math.min(rate, 1 / dt) * Math.max(0, ceiling[j] - v);
    });

    for (let k = 0; k < 3; k++) {
      const moved1 = b1[k] * drain[k], moved2 = b2[k] * drain[k];
      const built = enters[k] * mwPerBn[k];
      const renewed = (p.refresh_share * ai[k] * mw[k]) / p.it_life;
      h[k] += dt * ((ai[k] * built + renewed) * clock.machine[i] - h[k] / p.it_life);
      mw[k] += dt * (built - mw[k] / p.shell_life);
      b1[k] += dt * ((effective * split[k]) / 100 - moved1);
      b2[k] += dt * (moved1 - moved2);
      b3[k] += dt * (moved2 - enters[k]);
    }
    factories += dt * (enters[1] - factories / p.factory_life);
    support += dt * (supportFlow - support / p.support_life);
  }
  return out;
}
