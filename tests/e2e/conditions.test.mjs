// Bad conditions while a page runs: a program that stops, late parts that do not arrive, clipboard and storage that are not allowed,
// two tabs, and a page that the browser brings back as it was.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, axe, isLive, site, visit, words } from "./harness.mjs";

const note = (page) => page.locator("#not-started");
const vote = (page, code) => page.locator(`[data-member=${code}]`).first().getAttribute("data-vote");

/** Makes the program panic at the next thing that it draws: it relies on attributes that can be set. */
const broken = (page) => page.evaluate(() => {
  for (const name of ["setAttribute", "removeAttribute", "setAttributeNS"]) {
    Element.prototype[name] = () => {
      throw new Error("broken for the test");
    };
  }
});

test("a program that stops says so, keeps the address, and offers to load the page again", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html", { allow: /./ });
  await page.locator("#seat-FRA").press("g");
  await page.waitForURL(/FRA/);
  const before = await address(page);
  await broken(page);
  await page.locator("#seat-GBR").click();
  await page.locator("html[data-app=failed]").waitFor({ state: "attached" });
  assert.match(await note(page).innerText(), /^The program of this page has stopped because of an error\..*Load the page again$/s);
  const { y, height } = await note(page).boundingBox();
  assert.ok(y >= 0 && y + height <= 900, "in sight without scrolling");
  assert.ok((await address(page)).startsWith(before), "the address keeps the votes");
  assert.deepEqual(await axe(page, { within: "#not-started" }), []);
  await note(page).getByRole("link", { name: "Load the page again" }).click();
  await isLive(page);
  assert.equal(await vote(page, "FRA"), "against");
  assert.equal(await note(page).isVisible(), false);
});

test("every kind of page says so, in its language", async (t) => {
  for (const [path, press, said] of [
    ["fr/ga-2025-02-24.html", "[data-seat]", /s’est arrêté/],
    ["ar/meetings.html", "summary, main button", /توقف برنامج/],
    ["archive.html?lang=es", "#archive-words", /se ha detenido/],
    ["new.html?lang=ru", "main button", /остановилась/],
    ["widget.html?lang=zh&meeting=sc-2025-02-24", "[data-seat]", /停止运行/],
  ]) {
    const page = await visit(t, path, { allow: /./ });
    await broken(page);
    const control = page.locator(press).first();
    if (await control.evaluate((one) => one.matches("input"))) await control.fill("Syria");
    else await control.click();
    await page.locator("html[data-app=failed]").waitFor({ state: "attached" });
    assert.match(await note(page).innerText(), said, path);
    assert.equal(await note(page).locator("a").count(), 1, path);
  }
});

test("where the panels of a page do not arrive, votes change all the same, and no console error is a panic", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html", {
    parts: false,
    allow: /Failed to load|ERR_FAILED/,
    before: (page) => page.route(/placard-panels-/, (route) => route.abort()),
  });
  await page.locator("#seat-FRA").press("g");
  await page.waitForFunction(() => /vetoed|veto/i.test(document.querySelector("h1").innerText));
  assert.match(await words(page, "h1"), /veto/i);
  assert.equal(await page.locator("html").getAttribute("data-app"), "live");
});

test("without a clipboard and without storage everything but copying works, and copying says why", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html", {
    before: (page) => page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(globalThis, name, { get() { throw new DOMException("not allowed", "SecurityError"); } });
      }
    }),
  });
  await page.locator("#seat-GBR").press("g");
  await page.waitForURL(/GBR/);
  await page.getByRole("button", { name: "Copy link" }).first().click();
  const told = page.locator("[role=status], [role=alert], .notices, dialog[open]").filter({ hasText: /copy|copied/i });
  await told.first().waitFor();
  assert.doesNotMatch(await told.first().innerText(), /^✓/);
});

test("two tabs do not know of each other", async (t) => {
  const one = await visit(t, "en/sc-2025-02-24.html");
  const other = await one.context().newPage();
  await other.goto(new URL("en/sc-2025-02-24.html", site).href);
  await isLive(other);
  await one.locator("#seat-FRA").press("g");
  await one.waitForURL(/FRA/);
  assert.equal(await vote(other, "FRA"), "abstaining");
  assert.doesNotMatch(other.url(), /FRA/);
});

test("a page that the reader comes back to has the votes that it had", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html");
  await page.locator("#seat-FRA").press("g");
  await page.waitForURL(/FRA/);
  await page.goto(new URL("meetings.html", site).href);
  await isLive(page);
  await page.goBack();
  await isLive(page);
  assert.equal(await vote(page, "FRA"), "against");
  await page.locator("#seat-GBR").press("g");
  await page.waitForURL(/GBR/);
});
