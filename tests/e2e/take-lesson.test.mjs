// A lesson without the site: one file from a disk, a package in a learning platform, a plain page.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { chrome, site, visit } from "./harness.mjs";

const live = (page) => page.locator("html[data-app=live]").waitFor({ state: "attached", timeout: 30_000 });

const saved = async (page, button) => {
  await page.locator(".lesson-take summary").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  return readFileSync(await download.path());
};

/** The files in a zip file whose entries are stored as they are. */
const unzip = (zip) => {
  const files = {};
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50;) {
    const [size, name, extra] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)];
    const begin = at + 30 + name + extra;
    files[zip.toString("utf8", at + 30, at + 30 + name)] = zip.toString("utf8", begin, begin + size);
    at = begin + size;
  }
  return files;
};

for (const [lang, asked] of [["en", "lesson=veto&lang=en"], ["ar", "lesson=abstain&lang=ar"]]) {
  test(`a lesson that is taken along opens from a disk and is worked through, ${lang}`, async (t) => {
    const page = await visit(t, `lessons.html?${asked}`);
    const html = await saved(page, "#lesson-take-file");
    const folder = mkdtempSync(join(tmpdir(), "placard-"));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "lesson.html");
    writeFileSync(file, html);
    t.diagnostic(`${html.length} bytes`);
    const context = await (await chrome()).newContext({ offline: true });
    t.after(() => context.close());
    const alone = await context.newPage();
    const problems = [];
    alone.on("pageerror", (error) => problems.push(error.message));
    alone.on("request", (request) => /^https?:/.test(request.url()) && problems.push(request.url()));
    await alone.goto(pathToFileURL(file).href);
    await live(alone);
    assert.equal(await alone.evaluate(() => document.documentElement.lang), lang);
    await alone.locator(".lesson-ask input[type=radio]").first().check();
    await alone.locator("#lesson-commit").click();
    await alone.locator(".lesson-said").waitFor();
    await alone.locator("#lesson-next").click();
    await alone.locator(".lesson-progress li:nth-child(2) [aria-current]").waitFor();
    assert.deepEqual(problems, []);
  });
}

test("a lesson reports score, completion and answers to a learning platform, and goes on where it was", async (t) => {
  const page = await visit(t, "lessons.html?lesson=veto&lang=en");
  const files = unzip(await saved(page, "#lesson-take-scorm"));
  assert.deepEqual(Object.keys(files), ["imsmanifest.xml", "index.html"]);
  assert.match(files["imsmanifest.xml"], /<schemaversion>1\.2<\/schemaversion>/);
  const player = readFileSync(join(process.env.PLACARD_NODE_MODULES, "scorm-again/dist/scorm12.js"), "utf8");
  const context = await (await chrome()).newContext();
  t.after(() => context.close());
  const platform = await context.newPage();
  const host = `<!doctype html><title>A platform</title><script src="player.js"></script>
    <script>window.API = new Scorm12API({ autocommit: false });
    API.loadFromJSON(JSON.parse(sessionStorage.getItem("cmi") ?? "{}"));</script>
    <iframe src="index.html" width="1200" height="800"></iframe>`;
  const served = { "host.html": ["text/html", host], "player.js": ["text/javascript", player], "index.html": ["text/html", files["index.html"]] };
  await platform.route(`${site}scorm/**`, (route) => {
    const [contentType, body] = served[new URL(route.request().url()).pathname.split("/").pop()] ?? [];
    return body ? route.fulfill({ contentType, body }) : route.fulfill({ status: 404 });
  });
  await platform.goto(`${site}scorm/host.html`);
  const lesson = () => platform.frameLocator("iframe");
  const value = (name) => platform.evaluate((name) => API.cmi[name]?.toString() ?? name.split(".").reduce((at, part) => at[part], API.cmi), name);
  await lesson().locator(".lesson-ask").waitFor();
  assert.equal(await value("core.lesson_status"), "incomplete");
  const steps = await lesson().locator(".lesson-progress button").count();
  await lesson().locator(".lesson-ask input[type=radio]").nth(1).check();
  await lesson().locator("#lesson-commit").click();
  await lesson().locator(".lesson-said").waitFor();
  const judged = await lesson().locator(".lesson-said").getAttribute("data-judged");
  const expected = judged === "lesson-right" ? Math.round(100 / steps) : 0;
  await platform.waitForFunction((expected) => Number(API.cmi.core.score.raw) === expected, expected);
  await platform.waitForFunction(() => API.cmi.suspend_data.includes("given=b"));
  assert.ok((await value("suspend_data")).length < 4096);
  await lesson().locator("#lesson-next").click();
  await platform.waitForFunction(() => API.cmi.suspend_data.includes("step=2"));
  // The platform keeps what it was told, and the lesson goes on from there.
  await platform.evaluate(() => sessionStorage.setItem("cmi", JSON.stringify({ suspend_data: API.cmi.suspend_data, core: { lesson_status: API.cmi.core.lesson_status } })));
  await platform.goto(`${site}scorm/host.html`);
  await lesson().locator(".lesson-progress li:nth-child(2) [aria-current]").waitFor();
  await lesson().locator(".lesson-progress li:first-child [data-done]").waitFor();
  // To the end: the lesson is completed.
  for (let step = 2; step <= steps; step += 1) await lesson().locator("#lesson-next").click();
  await lesson().locator(".lesson-end").waitFor();
  await platform.waitForFunction(() => API.cmi.core.lesson_status === "completed");
});

test("a worksheet is saved as a plain page with the answers at its end", async (t) => {
  const page = await visit(t, "lessons.html?lesson=veto&view=sheet&lang=en");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#lesson-take-plain").click()]);
  const html = readFileSync(await download.path(), "utf8");
  assert.equal(html.includes("<script"), false);
  assert.ok(html.indexOf('aria-label="Key"') > html.indexOf('aria-label="Worksheet"'));
});
