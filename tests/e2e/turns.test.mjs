// Answers that come late: what was asked last is shown, at its own address, whatever arrives after it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, settled, visit, words } from "./harness.mjs";

/** Opens a page whose files of these names arrive when `release` is called with the name, not before. */
async function slow(t, path, names) {
  const held = new Map(names.map((name) => {
    let resolve;
    const promise = new Promise((done) => (resolve = done));
    return [name, { promise, resolve }];
  }));
  const page = await visit(t, path, {
    before: (page) => Promise.all(names.map((name) => page.route(`**/${name}`, async (route) => {
      await held.get(name).promise;
      await route.continue();
    }))),
  });
  const release = async (name) => {
    const answer = page.waitForResponse(`**/${name}`);
    held.get(name).resolve();
    await (await answer).finished();
    await settled(page);
  };
  return { page, release };
}

const COUNCIL = "Resolution 2774 (2025) was adopted, 10–0–5";
const VETOED = "Had France voted against, the draft would have been vetoed";
const assembly = "packed/*/ga-2025-02-24.bin";
const at = async (page) => (await address(page)).replace(/^.*?([^/]*\/[^/]*)$/, "$1");
const headline = (page) => words(page, "h1");

/** What is shown is what a new reader sees at the address. */
async function isItsAddress(t, page) {
  const elsewhere = await visit(t, await address(page), { locale: "en-GB" });
  assert.equal(await page.locator("main").innerText(), await elsewhere.locator("main").innerText(), await address(page));
  assert.equal(await page.locator("#language").inputValue(), await page.locator("html").getAttribute("lang"));
  assert.equal(await page.getByRole("progressbar").count(), 0);
}

test("back before the other meeting arrives: the first one stays", async (t) => {
  const { page, release } = await slow(t, "en/sc-2025-02-24.html", [assembly]);
  await page.locator("#open-ga-2025-02-24").click();
  await page.waitForURL(/ga-2025-02-24/);
  await page.goBack();
  await page.waitForURL(/sc-2025-02-24/);
  await release(assembly);
  assert.equal(await headline(page), COUNCIL);
  await isItsAddress(t, page);
});

test("a press before the other meeting arrives: the first one stays, as it was pressed", async (t) => {
  const { page, release } = await slow(t, "en/sc-2025-02-24.html", [assembly]);
  await page.locator("#open-ga-2025-02-24").click();
  await page.waitForURL(/ga-2025-02-24/);
  await page.locator("#seat-FRA").click();
  await page.waitForURL(/FRA:against/);
  await release(assembly);
  assert.equal(await at(page), "en/sc-2025-02-24.html?sc-2774=FRA:against");
  assert.equal(await headline(page), VETOED);
  await isItsAddress(t, page);
});

test("two meetings asked for, the first arrives last: the second is shown", async (t) => {
  const { page, release } = await slow(t, "en/sc-2025-02-24.html", [assembly]);
  await page.locator("#open-ga-2025-02-24").click();
  await page.waitForURL(/ga-2025-02-24/);
  await page.locator("#open-sc-2025-02-24").click();
  await page.waitForURL(/sc-2025-02-24/);
  await release(assembly);
  assert.equal(await headline(page), COUNCIL);
  await isItsAddress(t, page);
});

test("two languages asked for, the first arrives last: the second is spoken", async (t) => {
  for (const path of ["en/sc-2025-02-24.html", "meetings.html?lang=en", "power.html?lang=en"]) {
    const { page, release } = await slow(t, path, ["wording/fr/*.bin"]);
    await page.locator("#language").selectOption("fr");
    await page.locator("#language").selectOption("es");
    await page.locator("html[lang=es]").waitFor({ state: "attached" });
    await release("wording/fr/*.bin");
    assert.equal(await page.locator("html").getAttribute("lang"), "es");
    assert.match(await address(page), /\/es\/|lang=es/);
    await isItsAddress(t, page);
  }
});

test("a language and then a meeting asked for: the meeting is told in that language", async (t) => {
  const { page, release } = await slow(t, "en/sc-2025-02-24.html", ["wording/fr/*.bin"]);
  await page.locator("#language").selectOption("fr");
  await page.locator("#open-ga-2025-02-24").click();
  await release("wording/fr/*.bin");
  await page.locator("html[lang=fr] .hall").waitFor();
  assert.equal(await at(page), "fr/ga-2025-02-24.html");
  await isItsAddress(t, page);
});

test("a meeting and then a language asked for: the meeting is told in that language", async (t) => {
  const { page, release } = await slow(t, "en/sc-2025-02-24.html", [assembly]);
  await page.locator("#open-ga-2025-02-24").click();
  await page.waitForURL(/ga-2025-02-24/);
  await page.locator("#language").selectOption("fr");
  await release(assembly);
  await page.locator("html[lang=fr] .hall").waitFor();
  assert.equal(await at(page), "fr/ga-2025-02-24.html");
  await isItsAddress(t, page);
});

test("the same meeting asked for and changed at once: the change stays", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html");
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    document.getElementById("open-sc-2025-02-24").click();
    document.getElementById("seat-FRA").click();
  });
  await page.waitForURL(/FRA:against/);
  await page.waitForTimeout(300);
  assert.equal(await headline(page), VETOED);
  await isItsAddress(t, page);
});

test("a press while a language is on its way keeps both", async (t) => {
  const { page, release } = await slow(t, "en/sc-2025-02-24.html", ["wording/fr/*.bin"]);
  await page.locator("#language").selectOption("fr");
  await page.locator("#seat-FRA").click();
  await release("wording/fr/*.bin");
  await page.locator("html[lang=fr]").waitFor({ state: "attached" });
  assert.equal(await at(page), "fr/sc-2025-02-24.html?sc-2774=FRA:against");
  await isItsAddress(t, page);
});
