// A file of the site does not arrive: the page says what is missing, keeps what it shows, and its address stays true.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, visit, words } from "./harness.mjs";

const allow = /Failed to load resource|net::ERR/;
const gone = (pattern) => (page) => page.route(pattern, (route) => route.fulfill({ status: 404, body: "gone" }));
const notices = (page) => page.locator(".notices li");
const path = async (page) => {
  const { pathname, search } = new URL(await address(page));
  return pathname + search;
};
const RECORD = "Resolution 2774 (2025) was adopted, 10–0–5";

test("a meeting that does not arrive leaves page and address with the one that is shown", async (t) => {
  for (const start of ["en/sc-2025-02-24.html?sc-2774=FRA:against", "?meeting=sc-2025-02-24&sc-2774=FRA:against"]) {
    const page = await visit(t, start, { allow, before: gone(/packed\/en\/ga-2025-02-24/) });
    const [before, said] = [await path(page), await words(page, "h1")];
    await page.locator("#open-ga-2025-02-24").click();
    await notices(page).first().waitFor();
    assert.match(await notices(page).first().innerText(), /could not be opened; this one stays/);
    assert.equal(await words(page, "h1"), said, start);
    assert.equal(await path(page), before);
    await page.locator("#seat-CHN").click();
    assert.match(await path(page), /CHN:/);
  }
});

test("a language that does not arrive is not shown as chosen, and the page says so", async (t) => {
  for (const start of ["", "meetings.html", "odds.html", "widget.html"]) {
    const page = await visit(t, start, { allow, before: gone(/wording\/fr\//) });
    if (start === "widget.html") {
      assert.equal(await page.locator("#language").count(), 0);
      continue;
    }
    await page.locator("#language").selectOption("fr");
    await notices(page).first().waitFor();
    assert.match(await notices(page).first().innerText(), /could not be loaded, so this page stays in English/);
    assert.equal(await page.locator("#language").inputValue(), "en", start);
    assert.equal(await page.locator("html").getAttribute("lang"), "en", start);
  }
});

test("an address in a language that does not arrive opens in English, and the page says so", async (t) => {
  for (const start of ["?lang=fr", "fr/sc-2025-02-24.html", "odds.html?lang=fr", "new.html?lang=fr"]) {
    const page = await visit(t, start, { allow, before: gone(/wording\/fr\//) });
    await notices(page).first().waitFor();
    assert.match(await notices(page).first().innerText(), /stays in English/, start);
    assert.equal(await page.locator("html").getAttribute("lang"), "en", start);
  }
});

test("the page of imports says so when the part that reads files does not arrive, and tries again", async (t) => {
  let there = false;
  const page = await visit(t, "import.html", {
    allow,
    before: (page) => page.route(/import-worker/, (route) => (there ? route.continue() : route.fulfill({ status: 404, body: "gone" }))),
  });
  const file = { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("a,b\n1,2\n") };
  await page.setInputFiles("#import-field", file);
  await page.getByText("The part that reads files could not be loaded").waitFor();
  assert.equal(await page.getByText("Cancel", { exact: true }).count(), 0);
  there = true;
  await page.setInputFiles("#import-field", file);
  await page.getByText("This is not a voting data file of the UN Digital Library.").waitFor();
});

test("where the data of a page do not arrive, what the static page says stays readable", async (t) => {
  for (const [start, pattern, there] of [
    ["meetings.html", /packed\/en\/index/, "a[href*='sc-1956-10-30']"],
    ["en/sc-1956-10-30.html", /packed\/en\/sc-1956-10-30/, "h1"],
    ["new.html", /data\/council_terms/, "h1"],
  ]) {
    const page = await visit(t, start, { live: false, allow, before: gone(pattern) });
    await page.locator("html[data-app=failed]").waitFor({ state: "attached" });
    assert.match(await page.locator("#not-started").innerText(), /its data did not arrive/, start);
    assert.ok(await page.locator(there).first().isVisible(), start);
  }
});

test("the address of a meeting from a file says that the file is needed", async (t) => {
  const page = await visit(t, "?file=sc-1956-10-30");
  assert.match(await notices(page).first().innerText(), /Open the file again/);
  assert.equal(await words(page, "h1"), RECORD);
});

test("a slash too many in the address changes nothing", async (t) => {
  const page = await visit(t, "", { live: false });
  const twice = new URL(page.url());
  await page.goto(`${twice.origin}//?sc-2774=FRA:against`);
  await page.locator("html[data-app=live]").waitFor({ state: "attached" });
  assert.equal(await words(page, "h1"), "Had France voted against, the draft would have been vetoed");
});

test("no page warns in the console, whatever meeting its address names", async (t) => {
  const said = [];
  // The tests block service workers, and say so.
  const listen = (page) => page.on("console", (message) => {
    if (!message.text().includes("blocked by Playwright")) said.push(`${message.type()}: ${message.text()}`);
  });
  for (const start of [
    "", "?meeting=ga-2025-02-24", "?own=security-council&date=2025-02-24", "meetings.html", "archive.html", "new.html", "odds.html",
    "power.html", "lessons.html", "share.html", "import.html", "widget.html", "fr/ga-2025-02-24.html",
  ]) {
    const page = await visit(t, start, { before: listen });
    // The browser warns of what was asked for early and not used a few seconds after the page has loaded.
    await page.waitForTimeout(4000);
  }
  assert.deepEqual(said, []);
});
