// The model of package model as a newsroom would write it by hand, with objects for
// kinds and profiles, an array for each series, and the functions of Math.

export const firstYear = 2024, years = 16, perYear = 8, steps = years * perYear + 1;
const surveyed = perYear; // number of steps at which adoption follows the surveys

const kinds = ["gigafactories", "ai_factories", "data_centres"];
const profiles = ["sceptics", "blocked", "experimenters", "innovators"];

const series = () => new Float64Array(steps);

function newPath() {
  const names = ["adoption", "productive", "capacity", "compute", "demand", "supply", "served", "access", "run", "lag", "gain",
    "factories", "support", "spend", "effective", "service", "local", "pipeline", "electricity", "emissions"];
  const path = Object.fromEntries(names.map((name) => [name, series()]));
  path.profile = profiles.map(series);
  path.mw = kinds.map(series);
  return path;
}

export function newTrajectory() {
  const names = ["productivity", "services", "demand", "effect", "effectShare", "jobs", "balance", "months"];
  return { clock: {}, with: newPath(), without: newPath(), pace: [1, 1, 1, 1], ...Object.fromEntries(names.map((name) => [name, series()])) };
}

function grow(start, rate) {
  const s = series(), factor = Math.exp(rate / perYear);
  for (let i = 0; i < steps; i++) {
    s[i] = start;
    start *= factor;
  }
  return s;
}

function commitments(from, span) {
  return series().map((_, i) => {
    const u = (firstYear - from + i / perYear) / span;
    return u >= 0 && u <= 1 ? (1 - Math.cos(2 * Math.PI * u)) / span : 0;
  });
}

function prepareTime(l, p) {
  return {
    machine: grow(p.h100e_per_mw_2024, p.perf_per_watt_growth),
    baseMW: grow(p.dc_mw_2024, p.dc_growth_baseline),
    baseH: grow(p.h100e_2024, p.h100e_growth_baseline),
    perFirm: grow(p.firms * p.demand_per_firm_2024, p.demand_growth),
    labs: grow(p.lab_demand_2024, p.lab_demand_growth),
    frontier: grow(p.frontier_flop_2024, p.frontier_growth),
    best: grow(p.eu_best_run_2024, p.eu_best_run_growth),
    service: grow(((8760 * p.price_h100e_hour_2024) / 1e9) * (1 - p.service_leakage), -p.price_decline),
    gdp: grow(p.gdp_2024_bn, p.gdp_growth),
    discount: grow(1, -p.discount),
    carbon: grow(p.carbon_2024 / 1000, -p.carbon_decline),
    weights: commitments(l.from, l.years),
  };
}

function builders(l, p) {
  const cost = {
    gigafactories: { hardware: 1, ai: 1 },
    ai_factories: { hardware: 1 - p.ai_factory_service_share, ai: 1 },
    data_centres: { hardware: 1, ai: p.ai_share_data_centres },
  };
  return kinds.map((kind, k) => {
    const { hardware, ai } = cost[kind];
    return {
      share: l.split[k] / 1000,
      drain: 3 / (p["lead_time_" + kind] * l.delay),
      mwPerBn: (hardware * 1000) / (p["shell_cost_" + kind] + ai * p.it_cost_ai + (1 - ai) * p.it_cost_cloud),
      ai,
      domestic: p["domestic_" + kind],
      load: p["load_" + kind] * p.pue_new,
      b1: 0, b2: 0, b3: 0, mw: 0, h: 0, ready: 0, enters: 0,
    };
  });
}

function adopters(l, p, pace) {
  const lease = l.lease / 100 - p.lease_share_reference;
  return profiles.map((profile, j) => {
    const k = p.common_pace * pace[j] * Math.max(0, 1 + p["lease_effect_" + profile] * lease);
    const start = p["adoption_2024_" + profile];
    return {
      share: p["firm_share_" + profile],
      ceiling: p["ceiling_" + profile],
      innovation: p["innovation_" + profile] * k,
      imitation: p["imitation_" + profile] * k,
      supportEffect: p["support_effect_" + profile],
      factoryEffect: p["factory_effect_" + profile],
      adoption: start, productive: start, flow: 0,
    };
  });
}

// shares returns the part of the envelope that the lines have, and the same without
// the support that reaches no firm.
function shares(l, p) {
  const given = l.split.reduce((sum, tenths) => sum + tenths / 1000, 0);
  return { given, reaching: given - (l.split[3] / 1000) * (1 - p.support_delivery) };
}

function runPath(l, p, clock, envelope, pace, count, out) {
  const dt = 1 / perYear;
  const build = builders(l, p), firms = adopters(l, p, pace);
  const publicShare = l.publicPercent / 100;
  const effectivePerBn = publicShare + (1 - publicShare) * (l.arrivalPercent / 100) * p.additionality;
  const supportShare = l.split[3] / 1000, gridMW = l.grid * 1000;
  const flopPerH100e = (p.h100_flops * p.mfu * 90 * 86400) / l.sites;
  const { given, reaching } = shares(l, p);
  const start = firms.reduce((sum, f) => sum + f.share * f.adoption, 0);
  const growth = Math.pow(0.1995 / start, dt) - 1; // growth in one step between the surveys
  let factories = 0, support = 0;

  for (let i = 0; i < count; i++) {
    // Money and building, limited by the grid.
    const spend = envelope * clock.weights[i];
    const effective = spend * effectivePerBn;
    const supportFlow = effective * supportShare * p.support_delivery;
    let wanted = 0;
    for (const b of build) {
      b.ready = b.b3 * b.drain;
      wanted += b.ready * b.mwPerBn;
    }
    const grid = wanted > gridMW ? gridMW / wanted : 1;
    let local = supportFlow * p.domestic_support, service = supportFlow;
    let installed = clock.baseH[i];
    for (const b of build) {
      b.enters = grid * b.ready;
      local += b.enters * b.domestic;
      service += b.enters;
      installed += b.h;
    }

    // Compute and the frontier.
    const supply = p.usable_share * installed;
    let abar = 0, pbar = 0;
    for (const f of firms) {
      abar += f.share * f.adoption;
      pbar += f.share * f.productive;
    }
    const demand = abar * clock.perFirm[i] + clock.labs[i];
    const served = (supply * demand) / Math.sqrt(Math.sqrt(supply ** 4 + demand ** 4));
    const access = (served + p.import_share * (demand - served)) / demand;
    const run = build[0].h * flopPerH100e;
    const lag = Math.max(0, Math.log(clock.frontier[i] / Math.max(run, clock.best[i])) / p.frontier_growth);
    const closeness = Math.exp(-lag / p.closeness_scale);

    // Adoption and productivity.
    const supported = support / (support + p.support_half);
    const equipped = factories / (factories + p.factory_half);
    const scarcity = 1 - p.scarcity_effect * (1 - access);
    let flow = 0;
    for (const f of firms) {
      const rate = (f.innovation + f.imitation * abar) * (1 + f.supportEffect * supported) * (1 + f.factoryEffect * equipped) * scarcity;
      f.flow = i < surveyed ? f.adoption * growth * perYear : Math.min(rate, perYear) * Math.max(0, f.ceiling - f.adoption);
      flow += f.share * f.flow;
    }
    const quality = 1 + p.factory_quality * equipped + p.frontier_quality * closeness;
    const e = p.value_exponent;
    const gain = p.firm_gain * Math.pow(pbar, e) * quality - p.adoption_cost * e * Math.pow(abar, e - 1) * flow;

    // The series are recorded.
    let capacity = clock.baseMW[i], power = clock.baseMW[i] * p.load_baseline * p.pue_baseline, pipeline = 0;
    for (let k = 0; k < build.length; k++) {
      const b = build[k];
      out.mw[k][i] = b.mw;
      capacity += b.mw;
      power += b.mw * b.load;
      pipeline += b.b1 + b.b2 + b.b3;
    }
    for (let j = 0; j < firms.length; j++) out.profile[j][i] = firms[j].adoption;
    out.adoption[i] = abar;
    out.productive[i] = pbar;
    out.capacity[i] = capacity;
    out.compute[i] = installed;
    out.demand[i] = demand;
    out.supply[i] = supply;
    out.served[i] = served;
    out.access[i] = access;
    out.run[i] = run;
    out.lag[i] = lag;
    out.gain[i] = p.business_share * gain;
    out.factories[i] = factories;
    out.support[i] = support;
    out.spend[i] = spend * given;
    out.effective[i] = effective * reaching;
    out.service[i] = service;
    out.local[i] = local;
    out.pipeline[i] = pipeline;
    out.electricity[i] = (power * 8760) / 1e6;
    out.emissions[i] = out.electricity[i] * clock.carbon[i];

    // Every stock moves on by one step.
    for (const b of build) {
      const moved1 = b.b1 * b.drain, moved2 = b.b2 * b.drain, built = b.enters * b.mwPerBn;
      const renewed = (p.refresh_share * b.ai * b.mw) / p.it_life;
      b.h += dt * ((b.ai * built + renewed) * clock.machine[i] - b.h / p.it_life);
      b.mw += dt * (built - b.mw / p.shell_life);
      b.b1 += dt * (effective * b.share - moved1);
      b.b2 += dt * (moved1 - moved2);
      b.b3 += dt * (moved2 - b.enters);
    }
    factories += dt * (build[1].enters - factories / p.factory_life);
    support += dt * (supportFlow - support / p.support_life);
    for (const f of firms) {
      f.productive += (dt * (f.adoption - f.productive)) / p.productivity_lag;
      f.adoption += dt * f.flow;
    }
  }
}

// earlier returns by how many months adoption is ahead of the path without the
// programme.
function earlier(t) {
  for (let i = 0; i < steps; i++) {
    const goal = t.without.adoption[i];
    t.months[i] = 0;
    if (Math.abs(t.with.adoption[i] - goal) <= 1e-12) continue;
    const j = t.with.adoption.findIndex((v) => v >= goal);
    let at = j < 0 ? NaN : j;
    if (j > 0) at = j - 1 + (goal - t.with.adoption[j - 1]) / (t.with.adoption[j] - t.with.adoption[j - 1]);
    t.months[i] = (12 * (i - at)) / perYear;
  }
}

function effects(l, p, t) {
  const { given, reaching } = shares(l, p);
  const paid = given > 0 ? (reaching / given) * (l.publicPercent / 100) : 0; // public money paid out for each unit given to a line
  let balance = 0;
  for (let i = 0; i < steps; i++) {
    t.productivity[i] = t.clock.gdp[i] * (t.with.gain[i] - t.without.gain[i]);
    t.services[i] = (t.with.served[i] - t.without.served[i]) * t.clock.service[i];
    t.demand[i] = p.multiplier * t.with.local[i];
    t.effect[i] = t.productivity[i] + t.services[i] + t.demand[i];
    t.effectShare[i] = t.effect[i] / t.clock.gdp[i];
    const built = t.with.mw[0][i] + t.with.mw[1][i] + t.with.mw[2][i];
    t.jobs[i] = t.with.local[i] * p.jobs_per_bn + built * p.jobs_per_mw;
    t.balance[i] = balance;
    balance += ((p.tax_share * t.effect[i] - paid * t.with.spend[i]) * t.clock.discount[i]) / perYear;
  }
}

// The common pace that meets the aim, by bisection.
function seek(l, p, t) {
  const step = (l.aimYear - firstYear) * perYear, goal = l.aimPercent / 100;
  const at = (pace) => {
    runPath(l, p, t.clock, l.envelope, [pace, pace, pace, pace], step + 1, t.with);
    return t.with.adoption[step];
  };
  let low = 0, high = 8;
  if (goal <= 0.1995) high = low;
  else if (at(high) < goal) low = high;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (at(middle) < goal) low = middle;
    else high = middle;
  }
  const pace = (low + high) / 2;
  return [pace, pace, pace, pace];
}

// run runs the levers with the programme and without it.
export function run(l, p, t) {
  t.clock = prepareTime(l, p);
  t.pace = l.aimYear > 0 ? seek(l, p, t) : l.pace;
  runPath(l, p, t.clock, 0, t.pace, steps, t.without);
  runSplit(l, p, t);
}

// runSplit runs another split, which does not change the path without the programme.
export function runSplit(l, p, t) {
  runPath(l, p, t.clock, l.envelope, t.pace, steps, t.with);
  effects(l, p, t);
  earlier(t);
}

export const columns = [
  (t, i) => t.with.adoption[i], (t, i) => t.without.adoption[i],
  (t, i) => t.with.profile[0][i], (t, i) => t.with.profile[1][i], (t, i) => t.with.profile[2][i], (t, i) => t.with.profile[3][i],
  (t, i) => t.with.capacity[i], (t, i) => t.without.capacity[i],
  (t, i) => t.with.mw[0][i], (t, i) => t.with.mw[1][i], (t, i) => t.with.mw[2][i],
  (t, i) => t.with.compute[i], (t, i) => t.without.compute[i], (t, i) => t.with.demand[i], (t, i) => t.with.supply[i],
  (t, i) => t.with.served[i] / t.with.supply[i], (t, i) => t.with.served[i] / t.with.demand[i], (t, i) => t.without.served[i] / t.without.demand[i],
  (t, i) => t.with.lag[i], (t, i) => t.without.lag[i],
  (t, i) => t.productivity[i], (t, i) => t.services[i], (t, i) => t.demand[i], (t, i) => t.effect[i], (t, i) => t.effectShare[i],
  (t, i) => t.jobs[i], (t, i) => t.balance[i],
  (t, i) => t.with.electricity[i], (t, i) => t.without.electricity[i], (t, i) => t.with.emissions[i], (t, i) => t.without.emissions[i],
  (t, i) => t.with.spend[i], (t, i) => t.with.effective[i], (t, i) => t.with.local[i], (t, i) => t.months[i],
];
