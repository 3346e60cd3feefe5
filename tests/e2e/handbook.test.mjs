// The handbook within the site: in a real browser, with the site's policy, on a telephone and on a desk.

import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, visit } from "./harness.mjs";

const open = (t, page, options) => visit(t, `handbook/${page}.html`, { live: false, ...options });

test("the handbook fits a telephone, is read without a mouse, and is dark where the system is", async (t) => {
  for (const name of ["index", "model", "contribute/control"]) {
    const page = await open(t, name, { viewport: { width: 360, height: 780 }, colorScheme: "dark" });
    await page.locator("main h1").waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, name);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
    assert.deepEqual(await axe(page), [], name);
  }
  // By keyboard: the list of pages opens, and leads to a page.
  const page = await open(t, "index", { viewport: { width: 360, height: 780 } });
  await page.locator("#mdbook-sidebar-toggle").focus();
  await page.keyboard.press("Enter");
  await page.locator("#mdbook-sidebar a", { hasText: "Play a vote" }).click();
  await page.locator("main h1", { hasText: "Play a vote" }).waitFor();
});

test("its search finds a rule, and its link to a vote leads to that vote", async (t) => {
  const page = await open(t, "index");
  await page.keyboard.press("s");
  await page.locator("#mdbook-searchbar").pressSequentially("abstention of a permanent");
  await page.locator("#mdbook-searchresults a").first().waitFor();
  await page.locator("main a", { hasText: "What if one of them had voted against?" }).click();
  await page.locator("html[data-app=live]").waitFor({ state: "attached" });
  await page.locator(".verdict", { hasText: "Vetoed" }).waitFor();
});
