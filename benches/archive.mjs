// Prints what the page of the archive costs a phone: when it shows its first result, how long a search takes, and how much
// memory it has. It asserts nothing: machines differ. Run by `cargo xtask bench archive`.
//
// Options: `--rounds N` (3), of which medians are printed.
//
// The phone: 390 by 844 points, the processor slowed down four times, and the network that Lighthouse calls slow 4G: 1.6 Mbit/s
// down, 0.75 up, 150 ms for each request. The cache is empty. Beside it the same page without either limit.
// First result: from the navigation to the frame in which the first vote of the list has its place.
// Search: from the letters typed into the loaded page to the frame with the new list.
// Memory: the JavaScript heap after a collection, and the memory of all Wasm modules, once all votes are loaded and searched.

import { createRequire } from "node:module";
import { parseArgs } from "node:util";

const { CHROME_PATH: executablePath, PLACARD_URL: site, PLACARD_NODE_MODULES: modules } = process.env;
if (!executablePath || !site || !modules) throw new Error("run it with `cargo xtask bench archive`");
const { chromium } = createRequire(`${modules}/_`)("playwright-core");
const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" } } });

const SEARCHES = ["Syria 2012", "vetoed by France", "Cuba embargo", "242", "Сирия", "روسيا", "台湾", "North Korea"];
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const ROWS = [
  ["page is drawn", "drawn", "ms"],
  ["page is live", "live", "ms"],
  ["first result", "first", "ms"],
  ["all votes are searched", "all", "ms"],
  ["a search, median", "search", "ms"],
  ["a search, slowest", "slowest", "ms"],
  ["JavaScript heap", "heap", "MB"],
  ["Wasm memory", "wasm", "MB"],
  ["memory together", "memory", "MB"],
];

/** Watches the page from its first script on: the memories of its modules, and the frame with the first vote. */
function watch() {
  const seen = { memories: [] };
  globalThis.watched = seen;
  // The module of a page owns the memory; its parts use it.
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...given) {
      super(...given);
      for (const one of Object.values(this.exports)) if (one instanceof WebAssembly.Memory) seen.memories.push(one);
    }
  };
  const look = () => {
    if (document.documentElement?.dataset.app === "live") seen.live ??= performance.now();
    if (document.querySelector(".archive-vote")?.getBoundingClientRect().height) seen.first ??= performance.now();
    if (document.querySelector("#archive-save-list")) seen.all ??= performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Types words into the loaded page and returns the milliseconds until the list is drawn. */
async function search(words) {
  const field = document.querySelector("#archive-words");
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await frame();
  const start = performance.now();
  field.value = words;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await frame();
  return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

async function round(browser, phone) {
  const context = await browser.newContext(phone
    ? { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true }
    : { viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  if (phone) {
    await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  await page.goto(new URL("archive.html", site).href);
  await page.waitForFunction(() => globalThis.watched.all, undefined, { timeout: 120_000 });
  const times = [];
  for (const words of SEARCHES) times.push(await page.evaluate(search, words));
  const seen = await page.evaluate(() => ({
    ...globalThis.watched,
    drawn: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    memories: globalThis.watched.memories.map(({ buffer }) => buffer.byteLength),
  }));
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.enable").then(() => devtools.send("Performance.getMetrics"));
  const heap = metrics.find(({ name }) => name === "JSHeapUsedSize").value / 1e6;
  const wasm = seen.memories.reduce((sum, bytes) => sum + bytes, 0) / 1e6;
  await context.close();
  return { ...seen, search: median(times), slowest: Math.max(...times), heap, wasm, memory: heap + wasm };
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
const rounds = { phone: [], here: [] };
for (let number = 0; number < Number(values.rounds); number += 1) {
  rounds.phone.push(await round(browser, true));
  rounds.here.push(await round(browser, false));
}
await browser.close();
console.log(`${"".padEnd(26)}${"phone".padStart(12)}${"this machine".padStart(15)}`);
for (const [name, key, unit] of ROWS) {
  const said = (all) => `${median(all.map((one) => one[key])).toFixed(unit === "MB" ? 1 : 0)} ${unit}`;
  console.log(`${name.padEnd(26)}${said(rounds.phone).padStart(12)}${said(rounds.here).padStart(15)}`);
}
