// The page for the UN's own voting data, as a person uses it: choose a file, search it, open a roll call, change a vote.

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { address, axe, isLive, visit } from "./harness.mjs";

const file = (name) => fileURLToPath(new URL(`../cases/csv/${name}`, import.meta.url));

async function chosen(t, name, options) {
  const page = await visit(t, "import.html", options);
  await page.setInputFiles("#import-field", file(name));
  return page;
}

test("a file is read, its roll calls are found, and one opens as a vote to change", async (t) => {
  const page = await chosen(t, "council.csv");
  await page.getByRole("heading", { name: "council.csv" }).waitFor();
  const total = page.locator("#import-total");
  await total.filter({ hasText: /roll calls/ }).waitFor();
  const all = await page.locator(".import-roll").count();
  assert.ok(all >= 4, `${all} roll calls`);
  await page.fill("#import-words", "S/RES/87");
  await page.waitForFunction(() => document.querySelectorAll(".import-roll").length === 1);
  const beside = page.waitForEvent("popup");
  await page.locator(".import-roll").click();
  const meeting = await beside;
  await meeting.waitForURL(/own=security-council/);
  await isLive(meeting);
  // An invitation is procedure: the vote against of a permanent member is no veto.
  assert.match(await meeting.locator("h1").innerText(), /adopted/);
  assert.match(await meeting.locator(".record-origin").innerText(), /not been checked/);
  assert.match(await address(meeting), /matter=procedural/);
  await meeting.reload();
  await isLive(meeting);
  assert.match(await meeting.locator("h1").innerText(), /adopted/);
  // The list is as it was.
  await meeting.close();
  assert.equal(await page.locator(".import-roll").count(), 1);
  assert.equal(await page.inputValue("#import-words"), "S/RES/87");
});

test("a search by member, vote and year narrows what is found", async (t) => {
  const page = await chosen(t, "council.csv");
  await page.locator(".import-roll").first().waitFor();
  const all = await page.locator(".import-roll").count();
  await page.selectOption("#import-library-country", "CHN");
  await page.selectOption("#import-library-vote", "against");
  await page.waitForFunction((all) => document.querySelectorAll(".import-roll").length < all, all);
  await page.fill("#import-from", "1900");
  await page.fill("#import-to", "1901");
  await page.locator("#import-total").filter({ hasText: "No roll call" }).waitFor();
});

test("what is doubtful is counted, and told with its line", async (t) => {
  const page = await chosen(t, "doubts.csv");
  await page.locator(".import-doubts summary").click();
  const kind = page.locator(".import-doubts li > button").first();
  await kind.click();
  await page.locator(".import-lines li").first().waitFor();
  assert.match(await page.locator(".import-lines li").first().innerText(), /^Line \d+:/);
});

test("a file of something else is refused with what it seems to be, and the next one is read", async (t) => {
  const page = await chosen(t, "wrong-html.csv");
  await page.locator(".import-failed").waitFor();
  assert.match(await page.locator(".import-failed").innerText(), /not a voting data file/);
  await page.setInputFiles("#import-field", file("council.csv"));
  await page.locator(".import-roll").first().waitFor();
  assert.equal(await page.locator(".import-failed").count(), 0);
});

test("where nothing in a file tells the order of its days, the reader says it, and the file is read again", async (t) => {
  const page = await chosen(t, "days-not-settled.csv");
  await page.locator("#import-day-first").click();
  await page.getByRole("heading", { name: "days-not-settled.csv" }).waitFor();
  assert.match(await page.locator(".import-roll").innerText(), /2011-07-09/);
  assert.equal(await page.locator(".import-failed").count(), 0);
});

test("axe finds nothing wrong before and after a file is read, in light and in dark", async (t) => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await visit(t, "import.html", { colorScheme });
    assert.deepEqual(await axe(page), [], `${colorScheme}, empty`);
    await page.setInputFiles("#import-field", file("council.csv"));
    await page.locator(".import-roll").first().waitFor();
    assert.deepEqual(await axe(page), [], `${colorScheme}, read`);
  }
});
