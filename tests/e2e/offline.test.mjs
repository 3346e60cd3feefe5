// Without a network: what was opened opens again, and two versions of the site are never mixed. The site is served by this
// file, so that it can be cut off and replaced.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { chrome, site, visit } from "./harness.mjs";

const types = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", svg: "image/svg+xml", webmanifest: "application/manifest+json", png: "image/png", json: "application/json", csv: "text/csv" };
const kindOf = (name) => types[name.split(".").pop()] ?? "application/octet-stream";

/** The bytes of a file of the built site; undefined where there is none. */
const built = async (name) => {
  const response = await fetch(new URL(name, site));
  return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
};

const list = (worker) => JSON.parse(/const FILES = (\{.*?\});/.exec(worker)[1]);
const script = (worker) => Object.keys(list(worker)).find((name) => /^placard-[0-9a-f]{16}\.js$/.test(name));

/** A later version of the site: the script of all pages has another name, and a meeting another file. */
const laterVersion = async () => {
  const worker = String(await built("sw.js"));
  const [files, old] = [list(worker), script(worker)];
  const name = old.replace(/[0-9a-f]{16}/, "b".repeat(16));
  const changed = new Map([[name, Buffer.concat([await built(old), Buffer.from("\n// b")])]]);
  const meeting = "packed/en/sc-1956-10-30.bin";
  changed.set(meeting, await built(meeting));
  const integrity = `sha384-${createHash("sha384").update(changed.get(name)).digest("base64")}`;
  const rename = (page) => String(page)
    .replace(new RegExp(`(src="[^"]*)${old}" integrity="[^"]*"`, "g"), `$1${name}" integrity="${integrity}"`)
    .replace("<html ", '<html data-version="b" ');
  const digest = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const pages = ["index.html", "meetings.html", "lessons.html", "en/sc-2025-02-24.html", "en/sc-1956-10-30.html"];
  for (const page of pages) changed.set(page, Buffer.from(rename(await built(page))));
  // The file of a meeting gets a byte more; the decoder refuses it, so a page that is given it shows no such meeting.
  changed.set(meeting, Buffer.concat([changed.get(meeting), Buffer.from([0])]));
  delete files[old];
  for (const [file, bytes] of changed) files[file] = digest(bytes);
  const text = worker
    .replace(/const VERSION = "[^"]*"/, 'const VERSION = "b"')
    .replace(/const FILES = \{.*?\};/, `const FILES = ${JSON.stringify(files)};`)
    .replaceAll(`"${old}"`, `"${name}"`);
  changed.set("sw.js", Buffer.from(text));
  return changed;
};

/** A server that can be cut off and can change its version. */
const server = async () => {
  const state = { off: false, changed: new Map(), asked: [] };
  const answer = async ({ url }, response) => {
    const name = decodeURIComponent(url.split("?")[0]).slice(1) || "index.html";
    if (state.off) return response.destroy();
    state.asked.push(name);
    const bytes = state.changed.get(name) ?? (await built(name));
    if (!bytes) return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": kindOf(name), "cache-control": "no-cache" }).end(bytes);
  };
  const http = createServer((request, response) => answer(request, response).catch(() => response.destroy()));
  await new Promise((done) => http.listen(0, "127.0.0.1", done));
  after(() => {
    http.closeAllConnections();
    http.close();
  });
  state.url = `http://127.0.0.1:${http.address().port}/`;
  return state;
};

const live = (page) => page.locator("html[data-app=live]").waitFor({ state: "attached", timeout: 30_000 });
const kept = (page) => page.locator("html[data-offline=ready]").waitFor({ state: "attached", timeout: 60_000 });

const reader = async (t) => {
  const context = await (await chrome()).newContext({ viewport: { width: 1280, height: 900 }, locale: "en" });
  t.after(() => context.close());
  return context;
};

test("after a first visit the site's core, a lesson and the opened meetings work without a network", async (t) => {
  const host = await server();
  const context = await reader(t);
  const page = await context.newPage();
  await page.goto(`${host.url}lessons.html?lesson=veto`);
  await live(page);
  await kept(page);
  await page.goto(`${host.url}en/sc-1956-10-30.html`);
  await live(page);
  await kept(page);
  host.off = true;
  await page.goto(`${host.url}lessons.html?lesson=veto&step=2`);
  await live(page);
  await page.locator(".lesson-ask").waitFor();
  await page.goto(`${host.url}en/sc-1956-10-30.html`);
  await live(page);
  await page.locator("#seat-FRA").click();
  await page.locator("[data-member=FRA][data-changed]").waitFor();
  await page.goto(host.url);
  await live(page);
  await page.locator("#seat-FRA").waitFor();
  await page.goto(`${host.url}meetings.html`);
  await live(page);
  await page.locator(".found-meeting").first().waitFor();
});

test("an update never mixes two versions", async (t) => {
  const host = await server();
  const context = await reader(t);
  const page = await context.newPage();
  await page.goto(`${host.url}en/sc-2025-02-24.html`);
  await live(page);
  await kept(page);
  await page.reload();
  await live(page);
  const [old] = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /\/placard-[0-9a-f]{16}\.js$/.test(name)));

  // The site has a new version. A page of the old one is not given a file of the new one.
  host.changed = await laterVersion();
  const status = await page.evaluate(() => fetch("../packed/en/sc-1956-10-30.bin").then(({ status }) => status, () => "refused"));
  assert.equal(status, "refused");
  const same = await page.evaluate(() => fetch("../packed/en/sc-2025-02-24.bin").then(({ ok }) => ok));
  assert.equal(same, true, "what has not changed is still there");

  // Another visit, while the first page is open, has the old version whole.
  const second = await context.newPage();
  await second.goto(`${host.url}en/sc-2025-02-24.html`);
  await live(second);
  const shown = (page) => page.evaluate(() => [
    document.documentElement.dataset.version ?? "a",
    document.querySelector("script[type=module]").src.includes("b".repeat(16)) ? "b" : "a",
  ].join());
  assert.equal(await shown(second), "a,a");
  // A page that the old version has not kept comes from the new one, whole: all that it asks for goes past the worker.
  await second.goto(`${host.url}en/sc-1956-10-30.html`);
  assert.equal(await shown(second), "b,b");
  await second.close();

  // Once the new version is there and no other page is open, the next visit has it, whole.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    const { installing } = registration;
    if (installing) await new Promise((done) => installing.addEventListener("statechange", () => registration.waiting && done()));
  });
  await page.goto(`${host.url}en/sc-2025-02-24.html`);
  await page.locator("html[data-version=b][data-app=live]").waitFor({ state: "attached", timeout: 30_000 });
  assert.equal(await shown(page), "b,b");
  const after = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  assert.equal(after.includes(old), false);
  // What was opened with the old version opens without a network with the new one.
  host.off = true;
  await page.reload();
  await live(page);
  assert.equal(await shown(page), "b,b");
});

test("the site can be installed, from whatever page", async (t) => {
  const manifest = JSON.parse(await built("manifest.webmanifest"));
  assert.equal(manifest.display, "standalone");
  for (const name of ["", "fr/sc-2025-02-24.html"]) {
    const page = await visit(t, name);
    const link = page.locator("link[rel=manifest]");
    await link.waitFor({ state: "attached" });
    assert.equal(await link.evaluate(({ href }) => href), `${site}manifest.webmanifest`);
  }
  for (const { src, sizes } of manifest.icons) {
    const png = await built(src);
    assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes, src);
  }
});
