// Runs in a measured page before its own scripts. Command perf puts a description of
// the page in front: const page = {slider, answer, ready, touch}.
const probe = { fcp: 0, lcp: 0, cls: 0, tasks: [], ready: 0, runtime: 0, moves: 0, slider: 0, changed: 0, answered: 0 };
window.perfProbe = probe;

const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
watch("paint", (e) => { if (e.name === "first-contentful-paint") probe.fcp = e.startTime; });
watch("largest-contentful-paint", (e) => { probe.lcp = e.startTime; });
watch("longtask", (e) => probe.tasks.push([e.startTime, e.duration]));

// Records when Go's runtime starts, which is when its loader defines the class Go.
let loader;
Object.defineProperty(window, "Go", {
  configurable: true,
  get: () => loader,
  set(given) {
    loader = given;
    const run = loader.prototype.run;
    loader.prototype.run = function (...program) {
      probe.runtime = now();
      return run.apply(this, program);
    };
  },
});

// Layout shifts are summed in windows, with at most a second between two shifts and
// at most five in all. The page's value is that of its worst window.
let shifts = { from: 0, to: -Infinity, sum: 0 };
watch("layout-shift", (e) => {
  if (e.hadRecentInput) return;
  if (e.startTime - shifts.to > 1000 || e.startTime - shifts.from > 5000) shifts = { from: e.startTime, to: 0, sum: 0 };
  shifts.to = e.startTime;
  shifts.sum += e.value;
  probe.cls = Math.max(probe.cls, shifts.sum);
});

const now = () => performance.now();
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

// painted waits until the next frame has been painted.
const painted = () => new Promise((done) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => done(now());
  port2.postMessage(0);
}));

// shown returns what the page shows as its answer, or null while part of it is
// missing.
function shown() {
  let all = "";
  for (const selector of page.answer) {
    const found = document.querySelectorAll(selector);
    if (!found.length) return null;
    for (const e of found) all += (e.getAttribute("d") || e.textContent) + "\n";
  }
  return all;
}

// changedFrom waits until the page shows another answer.
function changedFrom(before) {
  return new Promise((done) => {
    const look = () => {
      const after = shown();
      if (after === null || after === before) return;
      observer.disconnect();
      done(now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["d"] });
    look();
  });
}

const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
function move(value) {
  const slider = document.querySelector(page.slider);
  set.call(slider, value);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
}

// The first answer: once slider and chart exist, the slider moves every tenth of a
// second until the page answers. What the parser still adds does not count as an
// answer.
async function touch() {
  while (document.readyState === "loading" || !document.querySelector(page.slider) || shown() === null) await sleep(10);
  probe.slider = now();
  const answer = changedFrom(shown());
  const again = () => move(probe.moves++ % 2 ? 60 : 40);
  again();
  const timer = setInterval(again, 100);
  probe.changed = await answer;
  clearInterval(timer);
  probe.answered = await painted();
}

async function watchReady() {
  while (!document.documentElement || !page.ready()) await sleep(10);
  probe.ready = now();
}

// Later answers: one event at a time, at every phase of a frame, as
// [time until the page changed, time until the frame was painted] in ms.
probe.events = async (n) => {
  const list = [];
  for (let i = 0; i < n; i++) {
    await sleep(80 + (i * 7) % 17);
    const before = shown();
    const from = now();
    const change = changedFrom(before);
    move(10 + (i * 37) % 60);
    const changed = await Promise.race([change, sleep(3000).then(() => NaN)]);
    list.push([changed - from, (await painted()) - from]);
  }
  return list;
};

watchReady();
if (page.touch) touch();
