// The built site behind real servers, with the configurations of deploy/: each is asked for every kind of file. A server that is not
// on this machine is left out, and that is said. `cargo xtask test --only servers` runs this.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask, deployed, SERVERS, started } from "./start.mjs";

const dist = process.env.PLACARD_DIST;
if (!dist) throw new Error("PLACARD_DIST is not set; run the tests with `cargo xtask test --only servers`");

const names = readdirSync(dist);
const first = (pattern) => names.find((name) => pattern.test(name));
const frozen = readdirSync(join(dist, "v")).map((version) => `/v/${version}/widget.html`);
const TYPES = [
  ["/", "text/html; charset=utf-8", "index.html"],
  ["/widget.html", "text/html; charset=utf-8"],
  ["/lessons.html", "text/html; charset=utf-8"],
  ["/meetings.html", "text/html; charset=utf-8"],
  ...frozen.map((path) => [path, "text/html; charset=utf-8"]),
  ["/fr/ga-2025-02-24.html", "text/html; charset=utf-8"],
  [`/${first(/^placard-[0-9a-f]{16}\.js$/)}`, "text/javascript; charset=utf-8"],
  [`/${first(/^placard-[0-9a-f]{16}\.wasm$/)}`, "application/wasm"],
  [`/${first(/-[0-9a-f]{16}\.css$/)}`, "text/css; charset=utf-8"],
  [`/${first(/-[0-9a-f]{16}\.svg$/)}`, "image/svg+xml"],
  ["/scenarios/sc-2025-02-24.json", "application/json"],
  ["/packed/en/sc-2025-02-24.bin", "application/octet-stream"],
  ["/data/council_terms.csv", "text/csv; charset=utf-8"],
  ["/en/sc-2025-02-24.txt", "text/plain; charset=utf-8"],
  ["/en/sc-2025-02-24.png", "image/png"],
  ["/manifest.webmanifest", "application/manifest+json"],
];
const unchanging = (path) => /[-_.][0-9a-f]{16}[-_.]|^\/v\//.test(path);
const policy = deployed("nginx.conf").match(/Content-Security-Policy "([^"]+)"/)[1];

for (const name of Object.keys(SERVERS)) {
  test(`${name} sends every kind of file as the site needs it`, async (t) => {
    const server = await started(name, dist);
    if (!server) {
      console.log(`${name} is not on this machine: left out`);
      t.skip(`${name} is not on this machine`);
      return;
    }
    const { port, codings, stop } = server;
    t.after(stop);
    for (const [path, type, file = path.slice(1)] of TYPES) {
      const plain = await ask(port, path);
      const content = readFileSync(join(dist, file));
      assert.equal(plain.status, 200, path);
      assert.equal(plain.headers["content-type"].toLowerCase().replace(";charset", "; charset"), type, path);
      assert.ok(plain.body.equals(content), `${path}: another content`);
      assert.equal(plain.headers["content-encoding"], undefined, path);
      const caching = unchanging(path) ? "public, max-age=31536000, immutable" : "no-cache";
      assert.equal(plain.headers["cache-control"], caching, path);
      const fixed = {
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        "cross-origin-embedder-policy": "require-corp",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "content-security-policy": policy,
      };
      for (const [header, value] of Object.entries(fixed)) assert.equal(plain.headers[header], value, `${path}: ${header}`);
      // Any page may frame the widget, its frozen versions and the lessons; only this site may frame the other pages.
      const framed = type.startsWith("text/html") && !["/widget.html", "/lessons.html", ...frozen].includes(path) ? "SAMEORIGIN" : undefined;
      assert.equal(plain.headers["x-frame-options"], framed, path);
      // Copies that were compressed when the site was built, sent as they are.
      for (const coding of codings) {
        const ending = coding === "br" ? "br" : "gz";
        if (!existsSync(join(dist, `${file}.${ending}`))) continue;
        const packed = await ask(port, path, { "accept-encoding": coding });
        assert.equal(packed.headers["content-encoding"], coding, `${path} as ${coding}`);
        assert.equal(packed.headers["content-type"], plain.headers["content-type"], `${path} as ${coding}`);
        assert.match(packed.headers.vary ?? "", /accept-encoding/i, path);
        assert.equal(packed.headers["cache-control"], caching, `${path} as ${coding}`);
        const unpacked = coding === "br" ? brotliDecompressSync(packed.body) : gunzipSync(packed.body);
        assert.ok(unpacked.equals(content), `${path} as ${coding}: another content`);
      }
      const known = plain.headers.etag ? { "if-none-match": plain.headers.etag } : { "if-modified-since": plain.headers["last-modified"] };
      assert.equal((await ask(port, path, known)).status, 304, `${path} is sent again`);
      const part = await ask(port, path, { range: "bytes=2-11" });
      assert.equal(part.status, 206, `${path} in ranges`);
      assert.ok(part.body.equals(content.subarray(2, 12)), `${path} in ranges`);
    }
    const index = await ask(port, "/fr/");
    if (existsSync(join(dist, "fr/index.html"))) {
      assert.equal(index.status, 200);
      assert.match(index.body.toString(), /meetings\.html/);
    }
    // The links of a page in a folder lead elsewhere where its address lacks the slash.
    const folder = await ask(port, "/fr");
    assert.deepEqual([Math.trunc(folder.status / 100), new URL(folder.headers.location, `http://127.0.0.1:${port}`).href], [3, `http://127.0.0.1:${port}/fr/`]);
    for (const path of ["/no-such-page.html", "/fr/no-such-page.html", "/no/such/folder/", "/packed/", "/_headers", "/index.html.br", "/index.html.gz"]) {
      const lost = await ask(port, path, { "accept-encoding": "br" });
      assert.equal(lost.status, 404, path);
      assert.equal(lost.headers["content-security-policy"], policy, path);
      if (existsSync(join(dist, "404.html")) && path.endsWith(".html")) {
        const page = lost.headers["content-encoding"] === "br" ? brotliDecompressSync(lost.body) : lost.body;
        assert.match(page.toString(), /fr\/meetings\.html/, path);
      }
    }
    assert.notEqual((await ask(port, "/../../etc/passwd")).status, 200);
    assert.notEqual((await ask(port, "/%2e%2e/%2e%2e/etc/passwd")).status, 200);
  });
}

test("the configurations agree about the policies", () => {
  for (const file of ["Caddyfile", "apache.conf"]) {
    assert.ok(deployed(file).includes(`Content-Security-Policy "${policy}"`), file);
  }
});
