// Prints how long a press takes on the built page, in Chromium without a GPU, beside the same widget in plain JavaScript and
// in React 19. It asserts no time: machines differ, and painting is noisy. Run by `cargo xtask bench press`.
//
// Options: `--rounds N` (3); `--presses N` (200; a quarter of them where all tiles change); `--only TEXT`, the cases whose
// names contain it; `--full-speed`, without the second table, for which the processor is slowed down.
//
// The peers (`benches/peers`) draw the same placards, count, verdict, reasons and steps with the site's own style sheet, and
// decide the same vote. They draw none of the other panels, write no address and move nothing, so the app does more for a
// press than they do. What they draw is compared with the app's, element for element, before anything is timed.
//
// Rounds are interleaved: in each round every variant is measured in a fresh page, one after the other, and the next round
// begins with another variant. What else the machine does then falls on all of them.
//
// Script: from the dispatch of an event until the page has drawn. App and React draw in a microtask, so the clock is read
// again after some turns of that queue; timers without a delay, into which longer work is split, are added. That the page
// shows the change by then is checked. What a mouse or a key sends in several tasks (down, focus, click) is added up; to move
// the focus is the browser's own work, so only what the page does about it is counted. The median and the 95th percentile are
// of all presses; the range is that of the medians of the rounds.
// replaceState: the part of it in which the browser writes the address, as a mean.
// Processor: Chromium's own account of the main thread for all presses of a round, which other programs disturb less; it
// holds what comes later too, such as work that was put off.
// A press comes 20 ms after the last frame, as a person presses while the page rests.
// Frame: from the same dispatch to the second animation frame after the script, when the first is on its way to the
// screen. The browser's limit on frames is off, so this is work and not waiting, and the page is asked to move nothing,
// so that one change is one frame.
// Own, task, after: from a trace of some more presses, since tracing itself takes time; in time of the processor, so that
// other programs hardly matter. `own` is the script of a press (median); `task` is the longest task of the main thread from
// the press to the frame, and `after` all its work in that time but for the script: work that was put off, styles, layout and
// painting (median and 95th percentile).
// The page is isolated from other origins, which makes its clock finer: 5 in place of 100 microseconds.

import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { measure, press } from "./press/measure.mjs";
import { drawn, page as pageOf, peers, read } from "./press/meeting.mjs";

const { CHROME_PATH: executablePath, PLACARD_URL: site, PLACARD_NODE_MODULES: modules } = process.env;
if (!executablePath || !site || !modules) throw new Error("run it with `cargo xtask bench press`");
const { chromium } = createRequire(`${modules}/_`)("playwright-core");

const { values } = parseArgs({
  options: {
    rounds: { type: "string" }, presses: { type: "string" }, only: { type: "string", default: "" },
    "full-speed": { type: "boolean", default: false },
  },
});
const whole = (name, otherwise) => {
  const number = Number(values[name] ?? otherwise);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number from 1 up`);
  return number;
};
const ROUNDS = whole("rounds", 3);
const PRESSES = whole("presses", 200);
const FEW = Math.ceil(PRESSES / 4);
const TRACED = Math.min(FEW, 40);

const council = "?meeting=sc-2025-02-24";
const assembly = "?meeting=ga-2025-02-24&at=ga-es11-7";
const ALL = ["app", "vanilla", "react"];
const NAMES = { app: "Placard", vanilla: "vanilla JavaScript", react: "React 19" };

/** What a press may take, in milliseconds: script (median, 95th percentile) and the work of the frame after it (median). */
const PRESS_OF_ONE = { median: 2, high: 5 };

/**
 * What is measured: its name, the address, what is done (a name in `measure`), how often in a round, on which variants,
 * and what the app may take.
 */
const CASES = [
  ["Council, one placard: click", council, "click", PRESSES, ALL, { ...PRESS_OF_ONE, frame: 16 }],
  ["Assembly, one tile: click", assembly, "click", PRESSES, ALL, PRESS_OF_ONE],
  ["Assembly, all tiles: set shown", assembly, "setAll", FEW, ALL, { median: 6, frame: 32 }],
  ["Council, one placard: mouse", council, "mouse", PRESSES, ["app"]],
  ["Council, one placard: key", council, "key", PRESSES, ["app"]],
  ["Assembly, one tile: mouse", assembly, "mouse", PRESSES, ["app"]],
  ["Assembly, one tile: key", assembly, "key", PRESSES, ["app"]],
  ["Assembly, all tiles: undo, redo", assembly, "undo", FEW, ["app"]],
];

/** What the app and the peers both draw, to be compared. */
const PARTS = [".motion-list", ".room", ".verdict", ".reasons"];

const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-frame-rate-limit", "--disable-gpu-vsync",
  ],
});
const scripts = await peers(modules);

/** What the app shows at an address: the meeting for the peers, and its style sheets. */
const meetings = new Map();

const isolation = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

/** Opens a variant at an address in a fresh page. */
async function open(variant, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  await context.route(`${site}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const peer = /\/peer-(\w+)\.(html|js)$/.exec(pathname);
    if (peer?.[2] === "js") return route.fulfill({ body: scripts[peer[1]], contentType: "text/javascript" });
    if (peer) {
      const { meeting, sheets } = meetings.get(address);
      return route.fulfill({ body: pageOf(peer[1], meeting, sheets), contentType: "text/html", headers: isolation });
    }
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, headers: { ...response.headers(), ...isolation } });
  });
  const page = await context.newPage();
  await page.goto(new URL(variant === "app" ? address : `peer-${variant}.html`, site).href);
  await page.locator("html[data-app=live]").waitFor({ state: "attached" });
  // The app's panels load after its first view.
  await page.locator(".reason").first().waitFor();
  if (variant === "app") await page.locator("html[data-parts=live]").waitFor({ state: "attached" });
  if (!(await page.evaluate(() => globalThis.crossOriginIsolated))) throw new Error("the page's clock is coarse");
  return { context, page };
}

/** Reads the meeting at an address from the app. */
async function learn(address) {
  const { context, page } = await open("app", address);
  const sheets = () => [...document.querySelectorAll("link[rel=stylesheet]")].map(({ href }) => href);
  meetings.set(address, { meeting: await page.evaluate(read), sheets: await page.evaluate(sheets) });
  await context.close();
}

/** Prints what each variant has drawn at an address, on the record and after some presses, and the first difference. */
async function compare(name, address) {
  const hall = address === assembly;
  const stages = [["on the record", { times: 0 }], ["after 1 press", { times: 1 }], ["after 40 more", { times: 40 }]];
  if (hall) stages.push(["all set against", { times: 0, all: "against" }]);
  const opened = {};
  for (const variant of ALL) opened[variant] = await open(variant, address);
  for (const [stage, what] of stages) {
    const seen = {};
    for (const variant of ALL) {
      await opened[variant].page.evaluate(press, what);
      seen[variant] = await opened[variant].page.evaluate(drawn, PARTS);
    }
    const count = (variant) => PARTS.reduce((sum, part) => sum + seen[variant].parts[part].length, 0);
    const counts = ALL.map((variant) => `${NAMES[variant]} ${count(variant)} (page ${seen[variant].page})`);
    console.log(`${name}, ${stage}, elements that all draw: ${counts.join(", ")}`);
    let same = true;
    for (const variant of ALL.slice(1)) {
      for (const part of PARTS) {
        const [ours, theirs] = [seen.app.parts[part], seen[variant].parts[part]];
        const at = ours.findIndex((entry, i) => entry !== theirs[i]);
        if (at < 0 && ours.length === theirs.length) continue;
        same = false;
        const differing = ours.filter((entry, i) => entry !== theirs[i]).length;
        console.log(`  ${NAMES[variant]} differs in ${part}, ${differing} elements; first: ${ours[at]} | ${theirs[at]}`);
      }
    }
    if (same) console.log("  the same tags, attributes and words, one by one");
  }
  for (const { context } of Object.values(opened)) await context.close();
}

/** Of each press of a trace, in milliseconds of the processor: its script, its longest task, its work besides the script. */
function tasks(buffer) {
  const { traceEvents } = JSON.parse(buffer.toString());
  const names = ["press", "begin", "end", "painted"];
  const marks = traceEvents.filter(({ cat, name }) => cat.includes("blink.user_timing") && names.includes(name));
  marks.sort((a, b) => a.tts - b.tts);
  const [main] = marks;
  if (!main) throw new Error("the trace holds no press");
  const spans = traceEvents
    .filter(({ pid, tid }) => pid === main.pid && tid === main.tid)
    .filter(({ ph, name }) => ph === "X" && name.endsWith("RunTask"))
    .map(({ tts, tdur = 0 }) => [tts, tts + tdur]);
  const results = [];
  let [press, begin, script] = [];
  for (const { name, tts } of marks) {
    if (name === "press") [press, script] = [tts, 0];
    if (name === "begin") begin = tts;
    if (name === "end") script += tts - begin;
    if (name !== "painted") continue;
    const parts = spans.map(([start, end]) => Math.min(end, tts) - Math.max(start, press));
    results.push({ own: script / 1000, task: Math.max(...parts) / 1000, after: (tts - press - script) / 1000 });
  }
  return results;
}

/** Opens a page afresh, lets it warm up, and measures one round. */
async function round(variant, [, address, how, times], slowdown) {
  const { context, page } = await open(variant, address);
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
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await page.evaluate(measure, { how, times: TRACED, marks: true });
  const traced = tasks(await browser.stopTracing());
  await context.close();
  const parts = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration", "TaskDuration"];
  return { results, traced, parts: parts.map((part) => (after[part] - before[part]) / times) };
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const at = (share, numbers) => sorted(numbers)[Math.floor((numbers.length - 1) * share)];
const number = (value) => (value === undefined ? "-" : value.toFixed(value < 10 ? 2 : 1));
const WIDTHS = [9, 14, 8, 9, 12, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8];
const row = ([name, ...cells]) =>
  console.log(name.padEnd(34) + cells.map((cell, i) => cell.padStart(WIDTHS[i])).join(""));

/** The figures of a variant from its rounds. */
function figures(rounds) {
  const all = (what, list) => rounds.flatMap((round) => round[list].map((result) => result[what]));
  const [script, replaced, frame] = ["script", "replaceState", "frame"].map((what) => all(what, "results"));
  const [own, task, after] = ["own", "task", "after"].map((what) => all(what, "traced"));
  const medians = sorted(rounds.map(({ results }) => at(0.5, results.map((result) => result.script))));
  return {
    script: at(0.5, script), low: medians[0], high: medians.at(-1), script95: at(0.95, script),
    replaceState: replaced.reduce((sum, one) => sum + one, 0) / replaced.length,
    parts: rounds[0].parts.map((_, i) => at(0.5, rounds.map((round) => round.parts[i]))),
    frame: at(0.5, frame), frame95: at(0.95, frame),
    own: at(0.5, own), task: at(0.5, task), task95: at(0.95, task), after: at(0.5, after), after95: at(0.95, after),
  };
}

for (const [name, address] of [["Council", council], ["Assembly", assembly]]) {
  await learn(address);
  await compare(name, address);
}

/** Prints what a press may take beside what it takes. */
function budgets(name, { median, high, frame }, { app, vanilla, react }) {
  const say = (what, value, most) =>
    console.log(`${name}: ${what} ${number(value)}, budget ${most}: ${value <= most ? "kept" : "over"}`);
  say("script, median", app.script, median);
  say("of it processor, from the trace, median", app.own, median);
  if (high) say("script, 95%", app.script95, high);
  if (frame) say("work of the frame after, median", app.after, frame);
  for (const [what, figure] of [["script", "script"], ["script's processor", "own"]]) {
    const times = (peer) => app[figure] / peer[figure];
    const [ahead, within] = [times(react) < 1, times(vanilla) <= 2].map((met) => (met ? "yes" : "no"));
    console.log(`${name}: ${number(times(react))} times React's ${what}, ahead of it: ${ahead}`);
    console.log(`${name}: ${number(times(vanilla))} times vanilla's ${what}, within 2 times: ${within}`);
  }
}

for (const slowdown of values["full-speed"] ? [1] : [1, 4]) {
  console.log(`\n${slowdown === 1 ? "at full speed" : `with the processor slowed ${slowdown} times`}, in milliseconds`);
  row([
    "", "script", "rounds", "95%", "replace", "cpu:script", "style", "layout", "all", "frame", "95%", "own", "task", "95%",
    "after", "95%",
  ]);
  const met = [];
  for (const one of CASES.filter(([name]) => name.includes(values.only))) {
    const [name, , , , variants, budget] = one;
    const rounds = Object.fromEntries(variants.map((variant) => [variant, []]));
    for (let i = 0; i < ROUNDS; i += 1) {
      for (let turn = 0; turn < variants.length; turn += 1) {
        const variant = variants[(i + turn) % variants.length];
        rounds[variant].push(await round(variant, one, slowdown));
      }
    }
    const found = Object.fromEntries(variants.map((variant) => [variant, figures(rounds[variant])]));
    for (const variant of variants) {
      const it = found[variant];
      row([
        variant === "app" ? name : `  ${NAMES[variant]}`,
        number(it.script), `${number(it.low)}-${number(it.high)}`, number(it.script95),
        ...[it.replaceState, ...it.parts, it.frame, it.frame95].map(number),
        ...[it.own, it.task, it.task95, it.after, it.after95].map(number),
      ]);
    }
    if (budget) met.push([name, budget, found]);
  }
  if (slowdown === 1) {
    console.log("");
    for (const [name, budget, found] of met) budgets(name, budget, found);
  }
}
await browser.close();
