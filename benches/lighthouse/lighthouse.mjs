// Prints what Lighthouse says of the pages on a phone, served by nginx with the configuration of deploy/. It asserts nothing. Run by
// `cargo xtask bench lighthouse`.
//
// Options: `--rounds N` (3): how often each page is audited; medians are printed. Arguments: which pages, by their names in the table
// `PAGES`; all where none is named.
//
// Lighthouse simulates a slow 4G network and a processor that is four times slower, and counts from an empty cache. The last column
// is measured: the same page in a browser whose network is slowed down to that of slow 4G, with a warm connection and an empty cache.

import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { started } from "../../tests/servers/start.mjs";

const { CHROME_PATH: executablePath, PLACARD_DIST: dist, PLACARD_NODE_MODULES: modules, PLACARD_LIGHTHOUSE: own } = process.env;
if (!executablePath || !dist || !modules || !own) throw new Error("run it with `cargo xtask bench lighthouse`");
const { chromium } = createRequire(`${modules}/_`)("playwright-core");
const { default: lighthouse } = await import(`${own}/lighthouse/core/index.js`);
const { values, positionals } = parseArgs({ options: { rounds: { type: "string", default: "3" } }, allowPositionals: true });

const PAGES = {
  "front page": "",
  meeting: "en/sc-2025-02-24.html",
  Assembly: "fr/ga-2025-02-24.html",
  library: "meetings.html",
  archive: "archive.html",
  lesson: "lessons.html?lesson=veto",
  share: "share.html?meeting=sc-2025-02-24",
  widget: "widget.html?meeting=sc-2025-02-24",
};
const unknown = positionals.filter((name) => !(name in PAGES));
if (unknown.length) throw new Error(`there is no page \`${unknown[0]}\`; there are ${Object.keys(PAGES).join(", ")}`);

const SCORES = ["performance", "accessibility", "best-practices", "seo"];
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

/** The largest paint of a page on a slow network, in seconds. */
async function largest(browser, address) {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: "block" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(address);
  await page.locator("html[data-app=live]").waitFor({ state: "attached", timeout: 60_000 });
  const seconds = await page.evaluate(() => new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime / 1000))
      .observe({ type: "largest-contentful-paint", buffered: true });
  }));
  await context.close();
  return seconds;
}

const server = await started("nginx", dist);
if (!server) throw new Error("nginx is not on this machine; install it (Debian: nginx, libnginx-mod-http-brotli-static)");
const port = 40_000 + (process.pid % 20_000);
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", `--remote-debugging-port=${port}`],
});
const faults = new Map();
try {
  console.log(`sent with ${server.codings.join(" and ")}`);
  console.log([
    "".padEnd(12), "perform.".padStart(9), "access.".padStart(8), "practices".padStart(10), "SEO".padStart(5), "FCP, s".padStart(8),
    "LCP, s".padStart(8), "blocked, ms".padStart(12), "shift".padStart(7), "sent, kB".padStart(10), "LCP, s, measured".padStart(18),
  ].join(""));
  for (const [name, path] of Object.entries(PAGES).filter(([name]) => !positionals.length || positionals.includes(name))) {
    const address = `http://127.0.0.1:${server.port}/${path}`;
    const runs = [];
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const { lhr } = await lighthouse(address, { port, output: "json", logLevel: "error", onlyCategories: SCORES });
      if (lhr.runtimeError) throw new Error(`${name}: ${lhr.runtimeError.message}`);
      const figure = (audit) => lhr.audits[audit]?.numericValue ?? NaN;
      runs.push({
        ...Object.fromEntries(SCORES.map((kind) => [kind, lhr.categories[kind].score * 100])),
        paint: figure("first-contentful-paint") / 1000,
        largest: figure("largest-contentful-paint") / 1000,
        blocked: figure("total-blocking-time"),
        shift: figure("cumulative-layout-shift"),
        sent: figure("total-byte-weight") / 1000,
        measured: await largest(browser, address),
      });
      for (const kind of SCORES.slice(1)) {
        for (const { id } of lhr.categories[kind].auditRefs) {
          const { score, title } = lhr.audits[id];
          if (score !== null && score < 1) faults.set(`${name}: ${title}`, lhr.audits[id].displayValue ?? "");
        }
      }
    }
    const said = (key, digits, width) => median(runs.map((run) => run[key])).toFixed(digits).padStart(width);
    console.log([
      name.padEnd(12), said("performance", 0, 9), said("accessibility", 0, 8), said("best-practices", 0, 10), said("seo", 0, 5),
      said("paint", 2, 8), said("largest", 2, 8), said("blocked", 0, 12), said("shift", 3, 7), said("sent", 1, 10), said("measured", 2, 18),
    ].join(""));
  }
} finally {
  await browser.close();
  await server.stop();
}
for (const [fault, value] of faults) console.log(`not met: ${fault} ${value}`.trimEnd());
