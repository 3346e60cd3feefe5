// A class before a projector: all of it fits on the screen, and the remote steps through the day.

import assert from "node:assert/strict";
import { test } from "node:test";
import { settled, visit, words } from "./harness.mjs";

const screens = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }];
const meetings = ["en/sc-2025-02-24.html", "en/ga-2025-02-24.html", "en/sc-1956-10-30.html", "ru/sc-2025-02-24.html"];

/** What does not fit: the page itself, and seats that are cut off or lie upon each other. */
const misfits = (page) => page.evaluate(() => {
  const found = [];
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || scrollHeight > innerHeight) found.push(`the page is ${scrollWidth}×${scrollHeight}`);
  const seats = [...document.querySelectorAll(".seat-button > button")];
  const boxes = seats.map((seat) => [seat.id, seat.getBoundingClientRect()]);
  for (const [id, box] of boxes) {
    if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth) found.push(`${id} is cut off`);
    const words = [...document.getElementById(id).querySelectorAll(".name, .code")];
    if (words.find((part) => part.checkVisibility()).scrollWidth > box.width) found.push(`${id} is too narrow for its words`);
  }
  boxes.forEach(([id, one], at) => {
    for (const [other, two] of boxes.slice(at + 1)) {
      const apart = one.right <= two.left + 1 || two.right <= one.left + 1 || one.bottom <= two.top + 1 || two.bottom <= one.top + 1;
      if (!apart) found.push(`${id} lies upon ${other}`);
    }
  });
  return found;
});

for (const viewport of screens) {
  test(`at ${viewport.width}×${viewport.height} a meeting that is presented fits without scrolling`, async (t) => {
    for (const meeting of meetings) {
      const page = await visit(t, meeting, { viewport });
      await page.locator("#present").click();
      await page.locator("#present-show").waitFor();
      await settled(page);
      assert.deepEqual(await misfits(page), [], `${meeting}, hidden`);
      await page.keyboard.press("v");
      await settled(page);
      assert.deepEqual(await misfits(page), [], `${meeting}, shown`);
    }
  });
}

test("it begins with the first vote, and no later result is seen", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html");
  await page.locator("#present").click();
  assert.match(await words(page, ".presenter"), /Vote 1 of 7/);
  const results = page.locator(".motion-card .result");
  for (let at = 0; at < await results.count(); at += 1) {
    assert.equal(await results.nth(at).isVisible(), false, `result ${at + 1}`);
  }
  await page.keyboard.press("PageDown");
  assert.match(await words(page, ".presenter"), /Vote 2 of 7/);
  assert.equal(await results.nth(0).isVisible(), true);
  assert.equal(await results.nth(1).isVisible(), false);
});

test("the keys of a remote step through the day even after a placard was pressed", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html");
  const place = async () => /Vote (\d) of 7/.exec(await words(page, ".presenter"))[1];
  await page.locator("#present").click();
  assert.equal(await place(), "1");
  await page.locator("#seat-FRA").click();
  await page.keyboard.press("ArrowRight");
  assert.equal(await place(), "2");
  await page.locator("#seat-GBR").click();
  await page.keyboard.press("PageDown");
  assert.equal(await place(), "3");
  await page.locator("#seat-FRA").click();
  await page.keyboard.press("ArrowLeft");
  assert.equal(await place(), "2");
  // Without a mouse the other two arrows lead from placard to placard.
  await page.locator("#seat-FRA").focus();
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await page.evaluate(() => document.activeElement.id), "seat-FRA");
  await page.keyboard.press("ArrowUp");
  assert.equal(await page.evaluate(() => document.activeElement.id), "seat-FRA");
});
