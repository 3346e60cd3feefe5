// The widget's own page: what it shows first, and what comes after.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isLive, settled, visit, words } from "./harness.mjs";

const PAGE = "widget.html?meeting=sc-2025-02-24";

test("verdict, day and seats are live before the panels have arrived, and a placard that is pressed stays pressed", async (t) => {
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  const page = await visit(t, PAGE, {
    parts: false,
    before: (page) => page.route(/widget-widget_panels/, async (route) => {
      await arrived;
      await route.continue();
    }),
  });
  assert.equal(await page.locator(".widget-reasons, .widget-foot").count(), 0);
  const seat = page.locator("#seat-FRA");
  const before = await seat.boundingBox();
  await seat.click();
  assert.equal(await words(page, "#headline"), "Vetoed");
  arrive();
  await page.locator(".widget-reasons").waitFor();
  assert.equal(await words(page, "#headline"), "Vetoed");
  assert.equal(await page.locator(".widget-reasons [data-bearing=not-met]").count(), 1);
  assert.deepEqual(await seat.boundingBox(), before, "nothing above the panels moves");
});

test("where the panels cannot be fetched, votes are changed all the same", async (t) => {
  const page = await visit(t, PAGE, {
    parts: false, allow: /widget_panels|ERR_FAILED/,
    before: (page) => page.route(/widget-widget_panels/, (route) => route.abort()),
  });
  await page.locator("#seat-FRA").click();
  assert.equal(await words(page, "#headline"), "Vetoed");
});

test("Enter opens the menu of a placard, whose vote is taken, and the focus returns", async (t) => {
  const page = await visit(t, PAGE);
  await page.locator("#seat-FRA").focus();
  await page.keyboard.press("Enter");
  await page.locator('[role="menuitemradio"]:focus').waitFor();
  await page.getByRole("menuitemradio", { name: "against" }).click();
  assert.equal(await words(page, "#headline"), "Vetoed");
  assert.equal(await page.evaluate(() => document.activeElement.id), "seat-FRA");
});

test("in another language all of it is of that language, with two files of words", async (t) => {
  const asked = [];
  const page = await visit(t, `${PAGE}&lang=fr`, {
    before: (page) => page.on("request", (request) => asked.push(new URL(request.url()).pathname)),
  });
  const files = asked.filter((path) => path.includes("/wording/")).map((path) => path.replace(/.*\/wording/, "wording"));
  assert.deepEqual(files.sort(), ["wording/fr/meeting.bin", "wording/fr/widget.bin"]);
  assert.match(await words(page, "#main"), /Adoptée?/);
  assert.doesNotMatch(await words(page, "#main"), /Restore the record|Sources and/);
});

test("the Assembly's tiles are there at once, and one is pressed", async (t) => {
  const page = await visit(t, "widget.html?meeting=ga-2025-02-24&at=ga-es11-7");
  assert.equal(await page.locator(".seat-button").count(), 193);
  const seat = page.locator("#seat-FRA");
  const vote = await seat.getAttribute("aria-label");
  await seat.click();
  await settled(page);
  assert.notEqual(await seat.getAttribute("aria-label"), vote);
  await isLive(page);
});
