// Prints how long the import of a voting data file takes in Chromium, ours beside PapaParse, d3-dsv and DuckDB-Wasm: the
// same file from the disk, chosen in an `<input>`, until every row is in its roll call and the roll calls can be searched.
// It asserts no time. Run by `cargo xtask bench csv`.
//
// Each run has a browser of its own. Time: from the message that hands the file to the worker until its answer; for
// DuckDB-Wasm from when its module runs. Peak: the most memory that the page's process ever had (VmHWM of the renderer), of
// which an empty page has the first line's. After: what that process has when the index is made and the garbage is collected
// (VmRSS). Processor: the time that all processes of the browser had, in seconds, which a busy machine distorts less; it
// holds the searches and the collecting of garbage too. Longest: the longest that the page went without a turn of its own.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { loadavg } from "node:os";

const { CHROME_PATH: executablePath, PLACARD_NODE_MODULES: modules } = process.env;
const [folder, file] = process.argv.slice(2);
if (!executablePath || !modules || !file) throw new Error("run it with `cargo xtask bench csv`");
const { chromium } = createRequire(`${modules}/_`)("playwright-core");
const ROUNDS = Number(process.env.PLACARD_ROUNDS ?? 3);

// A page that is isolated from other origins may measure its memory.
const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
const server = createServer((request, response) => {
  const path = join(folder, new URL(request.url, "http://x").pathname);
  try {
    response.writeHead(200, {
      "Content-Type": types[extname(path)] ?? "application/octet-stream", "Content-Length": statSync(path).size,
      "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp",
    });
    createReadStream(path).pipe(response);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const site = `http://127.0.0.1:${server.address().port}/`;

/** The processes of the browser with a mark: the files `status`, `stat` and `cmdline` of each. Without /proc there is none. */
function processes(mark) {
  const read = (path) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return "";
    }
  };
  let pids = [];
  try {
    pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  const known = new Map(pids.map((pid) => [pid, {
    status: read(`/proc/${pid}/status`), stat: read(`/proc/${pid}/stat`), line: read(`/proc/${pid}/cmdline`),
  }]));
  const ours = (pid) => {
    for (let at = pid, steps = 0; known.has(at) && steps < 20; steps += 1) {
      if (known.get(at).line.includes(mark)) return true;
      at = known.get(at).status.match(/^PPid:\s+(\d+)/m)?.[1];
    }
    return false;
  };
  return pids.filter(ours).map((pid) => known.get(pid));
}

/** The memory of the browser's largest renderer, in MB: now (`VmRSS`), or the most it ever had (`VmHWM`). */
function memory(mark, which) {
  const renderers = processes(mark).filter(({ line }) => line.includes("--type=renderer"));
  const held = renderers.map(({ status }) => Number(status.match(new RegExp(`^${which}:\\s+(\\d+)`, "m"))?.[1] ?? 0) / 1000);
  return held.length ? Math.max(...held) : NaN;
}

/** The processor time that all processes of the browser have had, in seconds. */
function processor(mark) {
  const ticks = processes(mark).map(({ stat }) => {
    const [user, system] = stat.slice(stat.lastIndexOf(")") + 2).split(" ").slice(11, 13);
    return Number(user) + Number(system);
  });
  return ticks.length ? ticks.reduce((sum, ticks) => sum + ticks, 0) / 100 : NaN;
}

/** Runs in the page: hands the file to a worker, and waits for its answer. */
async function measure({ script, type, empty }) {
  const input = document.querySelector("input");
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 4);
    last = now;
  }, 4);
  let outcome = { time: 0 };
  if (!empty) {
    const policy = trustedTypes.createPolicy("placard", { createScriptURL: (file) => file });
    const worker = new Worker(policy.createScriptURL(script), { type });
    globalThis.worker = worker;
    outcome = await new Promise((done) => {
      let from = performance.now();
      let start = 0;
      worker.onerror = (event) => done({ failed: event.message ?? "the worker did not start" });
      worker.onmessage = ({ data }) => {
        if (data.type === "ready") {
          start = data.milliseconds;
          from = performance.now();
        }
        if (data.type === "failed") done({ failed: data.message });
        if (data.type === "done") {
          done({ time: performance.now() - from, rollCalls: data.rollCalls, start, module: data.memory / 1e6 });
        }
      };
      worker.postMessage({ type: "read", file: input.files[0] });
    });
  }
  clearInterval(timer);
  let search;
  if (script?.includes("import-worker") && !outcome.failed) {
    const times = [];
    for (const text of ["", "nuclear disarmament", "res/75/", "nothing has this"]) {
      const from = performance.now();
      globalThis.worker.postMessage({ type: "search", text, limit: 50 });
      await new Promise((done) => (globalThis.worker.onmessage = done));
      times.push(performance.now() - from);
    }
    search = Math.max(...times);
  }
  // It collects the garbage first; its own figure leaves the memories of Wasm modules out.
  await performance.measureUserAgentSpecificMemory?.().catch(() => {});
  return { ...outcome, longest, search };
}

const CASES = [
  ["an empty page", { empty: true }],
  ["Placard", { script: "./import/import-worker.js", type: "module" }],
  ["PapaParse", { script: "./papaparse.js", type: "module" }],
  ["d3-dsv", { script: "./d3-dsv.js", type: "module" }],
  ["DuckDB-Wasm", { script: "./duckdb.js", type: "module" }],
];

let runs = 0;

async function run([, how]) {
  // A word by which the browser's own process is found. Connected to over a socket, it would be sent the whole file.
  const mark = `--placard-bench=${process.pid}-${runs += 1}`;
  const browser = await chromium.launch({
    executablePath,
    args: [mark, "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${site}index.html`);
    await page.locator("input").setInputFiles(file);
    const before = processor(mark);
    const outcome = await page.evaluate(measure, how);
    return {
      ...outcome, cpu: processor(mark) - before, after: memory(mark, "VmRSS"), peak: memory(mark, "VmHWM") };
  } catch (error) {
    return { failed: String(error.message).split("\n")[0] };
  } finally {
    await browser.close();
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const megabytes = statSync(file).size / 1e6;
console.log(`\n${megabytes.toFixed(0)} MB from the disk, ${ROUNDS} rounds, medians; load ${loadavg()[0].toFixed(1)}`);
const row = (name, ...cells) => console.log(name.padEnd(16) + cells.map((cell) => cell.padStart(14)).join(""));
row("", "seconds", "(range)", "processor", "MB/s", "roll calls", "peak MB", "after MB", "longest ms", "Placard is");
const rounds = CASES.map(() => []);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [place, one] of CASES.entries()) rounds[place].push(await run(one));
}
const seconds = (place) => median(rounds[place].map(({ time }) => time / 1000));
const text = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : "");
for (const [place, [name, { empty }]] of CASES.entries()) {
  const all = rounds[place];
  const failed = all.find(({ failed }) => failed);
  if (failed) {
    row(name, "failed:", failed.failed);
    continue;
  }
  const times = all.map(({ time }) => time / 1000);
  row(
    name,
    empty ? "" : text(seconds(place), 2), empty ? "" : `${text(Math.min(...times), 2)}-${text(Math.max(...times), 2)}`,
    text(median(all.map(({ cpu }) => cpu)), 2), empty ? "" : text(megabytes / seconds(place)), String(all[0].rollCalls ?? ""),
    text(median(all.map(({ peak }) => peak))), text(median(all.map(({ after }) => after))),
    text(median(all.map(({ longest }) => longest))), place > 1 ? `${text(seconds(place) / seconds(1), 1)} x as fast` : "",
  );
}
const search = median(rounds[1].map(({ search }) => search));
console.log(`\nPlacard's module holds ${text(median(rounds[1].map(({ module }) => module)), 1)} MB afterwards, at most.`);
console.log(`The slowest of four searches, there and back: ${text(search, 1)} ms.`);
const start = median(rounds[4].map(({ start }) => start));
console.log(`DuckDB-Wasm takes ${text(start / 1000, 2)} s to start, which is not in its time.`);
server.close();
