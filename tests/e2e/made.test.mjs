// A whole meeting of one's own: made, opened, changed, edited, loaded again, kept as a file.

import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, isLive, settled, visit, words } from "./harness.mjs";

const all = (vote, members) => `${vote}: ${members.join(", ")}`;
const elected = ["DZA", "DNK", "GRC", "GUY", "PAK", "PAN", "KOR", "SLE", "SVN", "SOM"];
const permanent = ["CHN", "FRA", "GBR", "USA"];

/** From the form to the meeting, which is on another page. */
async function opened(page) {
  await page.locator("#new-open:enabled").click();
  await page.locator(".chamber").waitFor();
  await isLive(page);
}

test("a meeting of one's own has several items; a carried amendment changes its text; it is edited, loaded again, and opens from its file", async (t) => {
  const page = await visit(t, "new.html?lang=en");
  // A beginner meets one vote and no row of items.
  assert.equal(await page.locator(".made-row, #new-item-title").count(), 0);
  await page.locator("#new-date").fill("2025-02-24");
  await page.locator('#new-real a[href$="en/sc-2025-02-24.html"]').waitFor();
  await page.locator("#new-name").fill("A meeting of our class");
  await page.locator("#new-text").fill("Urges a lasting peace");
  await page.locator("#paste").fill(all("In favour", [...elected, ...permanent, "RUS"]));
  await page.locator("#new-add").click();
  await page.locator("#new-add-amendment").click();
  await page.locator(".own-problem", { hasText: "Say what it changes" }).waitFor();
  assert.ok(await page.locator("#new-open").isDisabled());
  await page.locator("#new-from-0").fill("a swift peace");
  await page.locator(".own-problem", { hasText: "a swift peace" }).waitFor();
  await page.locator("#new-from-0").fill("a lasting peace");
  await page.locator("#new-to-0").fill("a just and lasting peace");
  await page.locator("#paste").fill(`${all("In favour", [...elected, ...permanent])}\nAgainst: RUS`);
  await page.locator("#new-add-motion").click();
  await page.locator("#new-earlier").click();
  await page.locator("details:has(#new-maker) > summary").click();
  await page.locator("#new-maker").fill("Class 5b");
  const length = page.locator("#new-length");
  await length.waitFor();
  assert.deepEqual(await axe(page), []);
  // The language changes the words of the page, and nothing that was entered.
  await page.locator("#language").selectOption("fr");
  await page.locator("h1", { hasText: "Préparez" }).waitFor();
  assert.equal(await page.inputValue("#new-date"), "2025-02-24");
  assert.equal(await page.locator(".made-item").count(), 3);
  await page.locator("#language").selectOption("en");
  await page.locator("h1", { hasText: "Make your own" }).waitFor();
  await settled(page);

  await opened(page);
  await page.locator(".made-up", { hasText: "Class 5b" }).waitFor();
  assert.equal(await page.locator(".motion-card").count(), 3);
  assert.match(new URL(page.url()).search, /own=meeting\.[\w-]+/);
  // What nobody said leaves no gap.
  assert.doesNotMatch(await words(page, "main"), /Proposed by/);
  // Vetoed, the amendment leaves the text as it is; carried, it changes it.
  assert.equal(await page.locator(".draft-text ins").count(), 0);
  await page.locator("#step-item-2").click();
  await page.locator("#seat-RUS").click();
  await page.locator("#step-item-3").click();
  await page.locator(".draft-text ins", { hasText: "a just and lasting peace" }).first().waitFor();

  await page.locator("#made-change").click();
  await page.locator("#new-vote").waitFor();
  await isLive(page);
  await page.locator(".made-item", { hasText: "Amendment 1" }).click();
  assert.equal(await page.inputValue("#new-to-0"), "a just and lasting peace");
  await page.locator("#new-to-0").fill("a fair and lasting peace");
  await page.locator("#new-open:enabled").waitFor();
  await settled(page);
  await page.reload();
  await isLive(page);
  await page.locator(".made-item", { hasText: "Amendment 1" }).click();
  assert.equal(await page.inputValue("#new-to-0"), "a fair and lasting peace");
  assert.match(await page.inputValue("#paste"), /against: Russian Federation/);

  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#new-save").click()]);
  const again = await visit(t, "new.html?lang=en");
  await again.locator("#new-file-field").setInputFiles(await download.path());
  await again.locator(".made-item", { hasText: "Amendment 1" }).click();
  assert.equal(await again.inputValue("#new-to-0"), "a fair and lasting peace");
  assert.equal(await again.inputValue("#new-maker"), "Class 5b");
});

test("the preview of a link to a meeting that somebody made says that it is no record", async (t) => {
  const page = await visit(t, "own.html?own=security-council&date=2025-02-24", { javaScriptEnabled: false });
  assert.match(await page.title(), /^Not a record/);
  assert.equal(await page.locator("meta[property='og:title']").getAttribute("content"), "Not a record");
  assert.match(await page.locator("meta[property='og:description']").getAttribute("content"), /made up/);
  assert.match(await page.locator("main").innerText(), /Not a record[^]*needs scripts/);
});

test("a link to a meeting that was cut says so", async (t) => {
  const page = await visit(t, "?own=meeting.abcd", { live: false });
  await page.getByText("copy the whole link again").first().waitFor();
});
