// A stranger opens the meeting of 24 February 2025, reads its question, and presses what it suggests.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, isLive, settled, visit, words } from "./harness.mjs";

const headline = (page) => words(page, "h1");
const buttons = (page) => page.locator(".suggestions button");
const button = (page, name) => page.getByRole("button", { name, exact: true });
const pressed = (page) => page.locator('.suggestions [aria-pressed="true"]').allInnerTexts();

const RECORD = "Resolution 2774 (2025) was adopted, 10–0–5";
const SUGGESTED = [
  ["If France had voted against", "Had France voted against, the draft would have been vetoed", "sc-2774=FRA:against"],
  ["If the United Kingdom had voted against", "Had the United Kingdom voted against, the draft would have been vetoed", "sc-2774=GBR:against"],
  [
    "Amendment S/2025/115: if the Russian Federation had abstained",
    "Had the Russian Federation abstained, amendment S/2025/115 would have been adopted",
    "sc-115=RUS:abstaining",
  ],
];

test("each button makes its changes to the record, and a second press takes them back", async (t) => {
  const page = await visit(t);
  assert.match(await words(page, "#story"), /What if France or the United Kingdom had voted against the text/);
  assert.deepEqual(await buttons(page).allInnerTexts(), SUGGESTED.map(([name]) => name));
  assert.deepEqual(await pressed(page), []);
  // One after the other: each starts from the record, whatever was pressed before it.
  for (const [name, expected, changes] of SUGGESTED) {
    await button(page, name).click();
    assert.equal(await headline(page), expected);
    assert.deepEqual(await pressed(page), [name]);
    const query = new URL(await address(page)).search;
    assert.ok(query.endsWith(changes) && query.match(/:/g).length === 1, query);
  }
  const [last] = SUGGESTED.at(-1);
  await button(page, last).click();
  assert.deepEqual(await pressed(page), []);
  await page.locator("#step-sc-2774").click();
  assert.equal(await headline(page), RECORD);
});

test("undo takes a suggestion back in one step, and a vote that is changed besides ends it", async (t) => {
  const page = await visit(t);
  const [[france, vetoed]] = SUGGESTED;
  await button(page, france).click();
  await page.locator("#undo").click();
  assert.equal(await headline(page), RECORD);
  assert.ok(await page.locator("#undo").isDisabled());
  await page.locator("#redo").click();
  assert.equal(await headline(page), vetoed);
  assert.deepEqual(await pressed(page), [france]);
  await page.locator("#seat-GBR").click();
  await settled(page);
  assert.deepEqual(await pressed(page), []);
});

test("a suggestion that an address has in effect is shown so", async (t) => {
  const page = await visit(t, "?sc-2774=GBR:against");
  assert.deepEqual(await pressed(page), [SUGGESTED[1][0]]);
});

test("France is in the first screen, large enough for a finger, and a press moves nothing", async (t) => {
  for (const viewport of [{ width: 1280, height: 720 }, { width: 360, height: 740 }]) {
    const page = await visit(t, "", { viewport });
    const [[france]] = SUGGESTED;
    const before = await button(page, france).boundingBox();
    assert.ok(before.y + before.height <= viewport.height, `${viewport.width} px wide: at ${before.y}`);
    assert.ok(before.height >= 44, `${before.height} px high`);
    await button(page, france).click();
    await settled(page);
    assert.deepEqual(await button(page, france).boundingBox(), before);
  }
});

test("what is pressed before the app is live is done when it is", async (t) => {
  const page = await visit(t, "", { live: false });
  await page.locator(".suggestions button").first().click();
  await isLive(page);
  assert.equal(await headline(page), SUGGESTED[0][1]);
});
