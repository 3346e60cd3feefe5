// Prints how long a press takes on the built page, in Chromium without a GPU: script, and the painted frame. It asserts
// no time: machines differ, and painting is noisy. Run by `cargo xtask bench press`.
//
// Script: from the dispatch of an event until the app has drawn. The app draws in a microtask, so the clock is read again
// after some turns of that queue; timers without a delay, into which longer work is split, are added. That the page shows
// the change by then is checked. What a mouse or a key sends in several tasks (down, focus, click) is added up; to move
// the focus is the browser's own work, so only what the app does about it is counted.
// Frame: from the same dispatch to the second animation frame after the script, when the first is on its way to the
// screen. The browser's limit on frames is off, so this is work and not waiting, and the page is asked to move nothing,
// so that one change is one frame.
// Processor: Chromium's own account of the main thread for all presses of a round, which other programs disturb less; it
// holds what comes later too, such as work that was put off.
// The page is isolated from other origins, which makes its clock finer: 5 in place of 100 microseconds.

import { createRequire } from "node:module";

const { CHROME_PATH: executablePath, PLACARD_URL: site, PLACARD_NODE_MODULES: modules } = process.env;
if (!executablePath || !site || !modules) throw new Error("run it with `cargo xtask bench press`");
const { chromium } = createRequire(`${modules}/_`)("playwright-core");

const ROUNDS = 3;
const council = "?meeting=sc-2025-02-24";
const assembly = "?meeting=ga-2025-02-24&at=ga-es11-7";

/** What is measured: its name, the address, what is done (a name in `measure`), how often in a round. */
const CASES = [
  ["Council, one placard: click", council, "click", 200],
  ["Council, one placard: mouse", council, "mouse", 200],
  ["Council, one placard: key", council, "key", 200],
  ["Assembly, one tile: click", assembly, "click", 200],
  ["Assembly, one tile: mouse", assembly, "mouse", 200],
  ["Assembly, one tile: key", assembly, "key", 200],
  ["Assembly, all tiles: set shown", assembly, "setAll", 50],
  ["Assembly, all tiles: undo, redo", assembly, "undo", 50],
];

/** Runs in the page: does a thing some times; returns the milliseconds of script and to the frame of each time. */
async function measure({ how, times }) {
  const turns = async () => {
    for (let turn = 0; turn < 8; turn += 1) await null;
  };
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  // Timers that split work are watched; others, such as the one that waits until the reader rests, are left alone.
  const timers = { open: 0, spent: 0 };
  const { setTimeout: later } = globalThis;
  globalThis.setTimeout = (work, delay, ...more) => {
    if (delay > 0) return later(work, delay, ...more);
    timers.open += 1;
    return later(async () => {
      const from = performance.now();
      work(...more);
      await turns();
      timers.spent += performance.now() - from;
      timers.open -= 1;
    });
  };
  /** The milliseconds of script that an event sets off; `own` is for an event whose dispatch is the browser's work. */
  const script = async (event, own) => {
    timers.spent = 0;
    own?.();
    const from = performance.now();
    event?.();
    await turns();
    const spent = performance.now() - from;
    while (timers.open > 0) await new Promise((done) => later(done));
    return spent + timers.spent;
  };

  const seats = [...document.querySelectorAll(".seat-button:not([data-barred])")];
  const find = (selector) => {
    const found = document.querySelector(selector);
    if (!found || found.disabled) throw new Error(`nothing to press at \`${selector}\``);
    return found;
  };
  const setAll = (vote) => () => find(`.hall-set[data-vote=${vote}]`).click();
  const space = { key: " ", bubbles: true, cancelable: true };
  // The events of one time, each a task of its own where a person sends it. All tiles change between two votes.
  const events = {
    click: (button) => [() => button.click()],
    mouse: (button) => [
      () => button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })),
      { own: () => button.focus({ preventScroll: true }) },
      () => button.click(),
    ],
    key: (button) => [
      { own: () => button.focus({ preventScroll: true }) },
      () => button.dispatchEvent(new KeyboardEvent("keydown", space)),
    ],
    setAll: (_, time) => [setAll(["against", "in-favour"][time % 2])],
    undo: (_, time) => [() => find(["#undo", "#redo"][time % 2]).click()],
  }[how];
  if (how === "undo") {
    await script(setAll("in-favour"));
    await script(setAll("against"));
  }
  const results = [];
  for (let time = 0; time < times; time += 1) {
    await frame();
    const seat = seats[(time * 7) % seats.length];
    const before = seat.dataset.vote;
    const start = performance.now();
    let spent = 0;
    for (const event of events(seat.querySelector("button"), time)) {
      spent += event.own ? await script(undefined, event.own) : await script(event);
    }
    if (seat.dataset.vote === before) throw new Error(`\`${how}\` changed nothing`);
    await frame();
    results.push([spent, performance.now() - start]);
  }
  globalThis.setTimeout = later;
  return results;
}

const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-frame-rate-limit", "--disable-gpu-vsync",
  ],
});

/** Opens the page afresh, lets it warm up, and measures one round. */
async function round([, address, how, times], slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  await context.route(`${site}**`, async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    const isolation = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
    return route.fulfill({ response, headers: { ...response.headers(), ...isolation } });
  });
  const page = await context.newPage();
  await page.goto(new URL(address, site).href);
  await page.locator("html[data-app=live]").waitFor({ state: "attached" });
  if (!(await page.evaluate(() => globalThis.crossOriginIsolated))) throw new Error("the page's clock is coarse");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate(measure, { how, times: 40 });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const account = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  const before = await account();
  const results = await page.evaluate(measure, { how, times });
  const after = await account();
  await context.close();
  const parts = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration", "TaskDuration"];
  return {
    script: results.map(([script]) => script),
    frame: results.map(([, frame]) => frame),
    parts: parts.map((part) => (after[part] - before[part]) / times),
  };
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const at = (share, numbers) => sorted(numbers)[Math.floor((numbers.length - 1) * share)];
const number = (value) => value.toFixed(value < 10 ? 2 : 1);
const row = ([name, ...cells]) =>
  console.log(name.padEnd(32) + cells.map((cell, i) => cell.padStart(i === 1 ? 14 : 8)).join(""));

for (const slowdown of [1, 4]) {
  console.log(`\n${slowdown === 1 ? "at full speed" : `with the processor slowed ${slowdown} times`}, in milliseconds`);
  row(["", "script", "rounds", "95%", "frame", "95%", "  cpu:", "script", "style", "layout", "all"]);
  for (const one of CASES) {
    const rounds = [];
    for (let i = 0; i < ROUNDS; i += 1) rounds.push(await round(one, slowdown));
    const [script, frame] = ["script", "frame"].map((what) => rounds.flatMap((round) => round[what]));
    const medians = sorted(rounds.map((round) => at(0.5, round.script)));
    row([
      one[0],
      number(at(0.5, script)), `${number(medians[0])}-${number(medians.at(-1))}`, number(at(0.95, script)),
      number(at(0.5, frame)), number(at(0.95, frame)), "",
      ...rounds[0].parts.map((_, i) => number(at(0.5, rounds.map((round) => round.parts[i])))),
    ]);
  }
}
await browser.close();
