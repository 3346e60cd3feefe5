// Prints how many readers one core of nginx serves from the compressed files of the site, by wrk on this machine. It asserts nothing.
// Run by `cargo xtask bench load`.
//
// Options: `--seconds N` (10) for each row; `--connections N` (64), which stay open.
//
// One process of nginx, pinned to the first core where `taskset` is there, and one thread of wrk on another. Both share the machine,
// so a server alone serves more. A visit is what the first view of a page asks for; its bytes are those of the answers' bodies.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ask, found, started } from "../tests/servers/start.mjs";

const { PLACARD_DIST: dist } = process.env;
if (!dist) throw new Error("run it with `cargo xtask bench load`");
const { values } = parseArgs({ options: { seconds: { type: "string", default: "10" }, connections: { type: "string", default: "64" } } });
const wrk = found("wrk");
if (!wrk) throw new Error("wrk is not on this machine; install it (Debian: wrk)");

/** What the browser asks for when a page is first opened: the page, and what its head names. */
function visit(page) {
  const html = readFileSync(join(dist, page), "utf8");
  const folder = page.includes("/") ? page.slice(0, page.lastIndexOf("/") + 1) : "";
  const named = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].flatMap(([tag]) => {
    const wanted = /<script/.test(tag) || /rel="?(stylesheet|modulepreload|preload)/.test(tag);
    const address = tag.match(/(?:href|src)="?([^"\s>]+)/)?.[1];
    // Late styles wait for the page to be live.
    return wanted && address && !/ disabled/.test(tag) ? [new URL(address, `http://site/${folder}`).pathname] : [];
  });
  return [...new Set([`/${page}`, ...named])];
}

const server = await started("nginx", dist);
if (!server) throw new Error("nginx is not on this machine; install it (Debian: nginx, libnginx-mod-http-brotli-static)");
const coding = server.codings[0];
const folder = mkdtempSync(join(tmpdir(), "placard-load-"));
try {
  console.log(`one core of nginx, ${values.connections} connections, ${values.seconds} s for each row, sent with ${coding}`);
  console.log(`${"".padEnd(34)}${"requests/s".padStart(12)}${"MB/s".padStart(8)}${"p50, ms".padStart(9)}${"p99, ms".padStart(9)}${"visits/s".padStart(10)}${"kB a visit".padStart(12)}`);
  for (const [name, page] of [["a visit of a meeting", "en/sc-2025-02-24.html"], ["a visit of the widget", "widget.html"], ["the page of a meeting alone", "en/sc-2025-02-24.html"]]) {
    const paths = name.endsWith("alone") ? [`/${page}`] : visit(page);
    let bytes = 0;
    for (const path of paths) {
      const answer = await ask(server.port, path, { "accept-encoding": coding });
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      bytes += answer.body.length;
    }
    const script = join(folder, "visit.lua");
    writeFileSync(script, `local paths = { ${paths.map((path) => JSON.stringify(path)).join(", ")} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "${coding}" })
end
done = function(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("RESULT %d %d %d %d %d %d\\n", summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99), failed))
end
`);
    const ran = spawnSync(wrk, ["-t1", `-c${values.connections}`, `-d${values.seconds}s`, "-s", script, `http://127.0.0.1:${server.port}/`], { encoding: "utf8" });
    const [, told] = ran.stdout?.match(/RESULT ([\d ]+)/) ?? [];
    if (!told) throw new Error(`wrk gave no result: ${ran.stderr || ran.stdout}`);
    const [requests, duration, sent, half, most, failed] = told.trim().split(" ").map(Number);
    if (failed) throw new Error(`${failed} requests of ${requests} failed`);
    const second = requests / (duration / 1e6);
    console.log([
      name.padEnd(34), second.toFixed(0).padStart(12), (sent / (duration / 1e6) / 1e6).toFixed(0).padStart(8), (half / 1000).toFixed(1).padStart(9),
      (most / 1000).toFixed(1).padStart(9), (second / paths.length).toFixed(0).padStart(10), (bytes / 1000).toFixed(1).padStart(12),
    ].join(""));
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
