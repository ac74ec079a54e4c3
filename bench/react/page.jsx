import { useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { adoption, firstYear, stepsPerYear } from "./model.js";

const kinds = [
  { id: "s.gigafactories", name: "Gigafactories", start: 10 },
  { id: "s.ai_factories", name: "AI factories", start: 5 },
  { id: "s.data_centres", name: "Capacity (data centres)", start: 80 },
  { id: "s.support", name: "Adoption support", start: 5 },
];
const horizon = 2035;
const without = adoption([0, 0, 0, 0], 0);

// move sets one share; the others share what remains in proportion.
function move(split, moved, to) {
  const others = 100 - split[moved];
  return split.map((v, k) => (k === moved ? to : others ? (v * (100 - to)) / others : (100 - to) / 3));
}

function points(path) {
  return path.slice(0, (horizon - firstYear) * stepsPerYear + 1).map((v, i) => ({
    year: firstYear + i / stepsPerYear,
    plan: v * 100,
    without: without[i] * 100,
  }));
}

function Share({ kind, value, onMove }) {
  return (
    <div className="share">
      <label htmlFor={kind.id}>{kind.name}</label> <output>{value.toFixed(1)}%</output>
      <input type="range" id={kind.id} min="0" max="100" step="0.5" value={value} onChange={(e) => onMove(+e.target.value)} />
    </div>
  );
}

function Chart({ data }) {
  return (
    <ResponsiveContainer width="100%" height={320}>
      <LineChart data={data} margin={{ top: 10, right: 10, bottom: 10, left: 0 }}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="year" type="number" domain={[firstYear, horizon]} ticks={[2024, 2026, 2028, 2030, 2032, 2035]} />
        <YAxis domain={[0, 80]} unit="%" />
        <Tooltip formatter={(v) => v.toFixed(1) + "%"} />
        <ReferenceLine y={75} strokeDasharray="4 4" label="European target: 75% in 2030" />
        <Line className="without" dataKey="without" stroke="#63636b" strokeDasharray="5 4" dot={false} isAnimationActive={false} />
        <Line className="plan" dataKey="plan" stroke="#1b1b1f" strokeWidth={2} dot={false} isAnimationActive={false} />
      </LineChart>
    </ResponsiveContainer>
  );
}

function Page() {
  const [split, setSplit] = useState(kinds.map((k) => k.start));
  const data = useMemo(() => points(adoption(split)), [split]);
  const last = data[data.length - 1];
  return (
    <main>
      <h1>200 billion euros for AI in Europe: you decide where it goes</h1>
      <p id="answer">
        With this plan, {last.plan.toFixed(1)}% of firms would use AI in {horizon}, against {last.without.toFixed(1)}% without a plan.
      </p>
      {kinds.map((kind, k) => (
        <Share key={kind.id} kind={kind} value={split[k]} onMove={(to) => setSplit(move(split, k, to))} />
      ))}
      <figure id="adoption">
        <h2>Share of enterprises with 10 or more employees that use AI, in %</h2>
        <Chart data={data} />
      </figure>
    </main>
  );
}

createRoot(document.getElementById("root")).render(<Page />);
