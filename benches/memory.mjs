// Prints how much memory one page keeps while a reader presses on it for a long time. It asserts nothing. Run by
// `cargo xtask bench memory`.
//
// Options: `--minutes N` (5); `--address A`, which page (a meeting of the Council); `--seed S` (1).
//
// The presses are those of `cargo xtask monkey`, without a pause and without a reload. Measured after a collection of the heap:
// the JavaScript heap, the memory of the Wasm modules, the elements of the document and the listeners; and, on Linux, what the
// process of the page holds in memory, which the browser gives back only now and then.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chrome, close, site } from "../tests/e2e/chromium.mjs";
import { act, KINDS, random } from "../tests/e2e/presses.mjs";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    address: { type: "string", default: "en/sc-2025-02-24.html" },
    seed: { type: "string", default: "1" },
  },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`--minutes is a number over 0, and not \`${values.minutes}\``);

/** Remembers the memories of the page's modules. */
function watch() {
  globalThis.memories = [];
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...given) {
      super(...given);
      for (const one of Object.values(this.exports)) if (one instanceof WebAssembly.Memory) globalThis.memories.push(one);
    }
  };
  window.print = () => {};
}

const context = await (await chrome()).newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block" });
const page = await context.newPage();
let loads = 0;
page.on("load", () => (loads += 1));
page.on("dialog", (dialog) => dialog.dismiss().catch(() => {}));
context.on("page", (other) => other !== page && other.close().catch(() => {}));
await page.addInitScript(watch);
await page.goto(new URL(values.address, site).href);
await page.locator("html[data-parts=live], html:not(:has([data-late]))").waitFor({ state: "attached", timeout: 60_000 });
const devtools = await context.newCDPSession(page);
await devtools.send("Performance.enable");

/** What the largest page process of the browser holds, in megabytes; not a number where the system does not say. */
async function process() {
  const browser = await (await chrome()).newBrowserCDPSession();
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  await browser.detach();
  const held = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => {
    try {
      return Number(readFileSync(`/proc/${id}/status`, "utf8").match(/^RssAnon:\s+(\d+)/m)?.[1]) / 1000;
    } catch {
      return NaN;
    }
  });
  return Math.max(...held);
}

async function measured() {
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  const wasm = await page.evaluate(() => globalThis.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
  return { process: await process(), heap: of("JSHeapUsedSize") / 1e6, wasm: wasm / 1e6, nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

const next = random(Number(values.seed));
const bag = KINDS.flatMap(([kind, times]) => Array(times).fill(kind));
const start = performance.now();
const every = Math.max(1, Math.round(minutes / 12));
let presses = 0;
let said = 0;
console.log(`${"minute".padStart(8)}${"presses".padStart(10)}${"heap, MB".padStart(11)}${"Wasm, MB".padStart(11)}${"nodes".padStart(9)}${"listeners".padStart(11)}${"process, MB".padStart(13)}`);
for (;;) {
  const minute = (performance.now() - start) / 60_000;
  if (minute >= said || minute >= minutes) {
    const now = await measured();
    console.log([
      minute.toFixed(1).padStart(8), String(presses).padStart(10), now.heap.toFixed(1).padStart(11), now.wasm.toFixed(1).padStart(11),
      String(now.nodes).padStart(9), String(now.listeners).padStart(11), now.process.toFixed(0).padStart(13),
    ].join(""));
    said += every;
  }
  if (minute >= minutes) break;
  const things = Array.from({ length: 12 }, () => [bag[Math.floor(next() * bag.length)], next(), next()]);
  try {
    presses += await page.evaluate(`(${act})(${JSON.stringify(things)})`);
  } catch (error) {
    // A press that leads to another page ends what runs in this one.
    if (!/context was destroyed|navigat/i.test(error.message)) throw error;
  }
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  if (!page.url().startsWith(site)) await page.goto(new URL(values.address, site).href);
}
console.log(`${values.address}: ${presses} presses in ${minutes} minutes, ${loads - 1} loads after the first`);
await close();
