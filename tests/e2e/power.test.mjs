// The page of voting power: what is shown can be saved and cited, and every index has its formula and its reference.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { address, axe, visit, words } from "./harness.mjs";

test("the numbers are saved with exact fractions, and a citation is copied", async (t) => {
  const page = await visit(t, "power.html?lang=en", { permissions: ["clipboard-read", "clipboard-write"] });
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#power-save").click()]);
  await page.locator("#power-save[data-answer]").waitFor();
  assert.equal(download.suggestedFilename(), "voting-power.csv");
  const csv = readFileSync(await download.path(), "utf8");
  // The known value: 421/2145 of the orders (Shapley and Shubik, in the Council of 15).
  assert.match(csv, /^"Security Council, since 1966","In favour or against only","Shapley–Shubik index","A permanent member",421\/2145,0\.196/m);
  assert.match(csv, /Security Council with 25 seats/);
  await page.locator("#power-cite").click();
  await page.locator("#power-cite[data-answer]").waitFor();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(cited, /^Placard .*, voting power in the Security Council/);
  assert.ok(cited.endsWith(await address(page)));
});

test("each index has a formula and a reference, also on a phone and in Arabic", async (t) => {
  const page = await visit(t, "power.html?lang=ar", { viewport: { width: 360, height: 740 }, colorScheme: "dark" });
  assert.equal(await page.locator(".power-methods tr").count(), 11);
  assert.match(await words(page, ".power-methods"), /Banzhaf, J\. F\. \(1965\)/);
  assert.deepEqual(await axe(page), []);
  const [inner, across] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  assert.ok(across <= inner, `${across} over ${inner}`);
});
