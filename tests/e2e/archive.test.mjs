// The archive of votes: searched while it loads, opened, changed, cited, taken away.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { address, isLive, settled, visit } from "./harness.mjs";

const votes = (page) => page.locator(".archive-vote");
const search = async (page) => new URL(await address(page)).search;
const whole = (page) => page.locator("#archive-save-list").waitFor({ timeout: 30_000 });

/** The text of the file that a press saves. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  return readFileSync(await download.path(), "utf8");
}

test("words find votes, the address holds them, and the way back leads to them", async (t) => {
  const page = await visit(t, "archive.html");
  await whole(page);
  assert.equal(await votes(page).count(), 50);
  await page.locator("#archive-more").click();
  assert.equal(await votes(page).count(), 100);
  await page.locator("#archive-words").fill("S/RES/1701");
  assert.match(await votes(page).first().innerText(), /S\/RES\/1701/);
  assert.equal(await search(page), "?find=S/RES/1701");
  await votes(page).first().locator("button").first().click();
  assert.match(await search(page), /&open=sc-/);
  const elsewhere = await visit(t, `archive.html${await search(page)}`);
  await whole(elsewhere);
  assert.equal(await elsewhere.locator('.archive-open[aria-expanded="true"]').count(), 1);
});

test("a vote opens as a meeting, where a reader changes it", async (t) => {
  const page = await visit(t, "archive.html?find=S/RES/1701&body=security-council");
  await whole(page);
  await votes(page).first().locator("button").first().click();
  assert.ok((await page.locator(".archive-citation").innerText()).length > 20);
  await page.locator("#archive-change, #archive-meeting").first().click();
  await page.locator(".chamber").waitFor();
  await isLive(page);
  await page.goBack();
  await isLive(page);
  assert.equal(await page.locator("#archive-words").inputValue(), "S/RES/1701");
});

test("on a phone, from the front page, a reader finds and changes the double veto on Syria of February 2012", async (t) => {
  const page = await visit(t, "", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const [from, presses] = [Date.now(), []];
  const press = async (locator) => {
    presses.push(await locator.evaluate((element) => element.textContent.trim().slice(0, 30) || element.id));
    await locator.tap();
  };
  await press(page.locator(".site-menu-button"));
  await press(page.locator("#open-archive"));
  await whole(page);
  await press(page.locator("#archive-words"));
  await page.locator("#archive-words").pressSequentially("Russia China veto Syria February 2012");
  // What is found lies under the field: nobody has to scroll to see that there is something.
  await settled(page);
  const found = await votes(page).first().boundingBox();
  assert.ok(found.y > 0 && found.y + found.height < 844, JSON.stringify(found));
  await press(votes(page).first().locator("button").first());
  await press(page.locator("#archive-meeting"));
  await page.locator(".chamber").waitFor();
  await isLive(page);
  assert.equal(await page.locator("h1").innerText(), "The draft was vetoed by China and the Russian Federation, 13–2–0");
  await press(page.locator("#seat-CHN"));
  await press(page.locator("#seat-RUS"));
  await settled(page);
  // One press moves a vote against on: no veto is left, and thirteen votes are enough.
  assert.match(await page.locator("h1").innerText(), /Had China and the Russian Federation .*the draft would have been adopted/);
  assert.match(await search(page), /CHN:.*RUS:/);
  assert.equal(presses.length, 7, presses.join(", "));
  t.diagnostic(`${presses.length} presses, ${((Date.now() - from) / 1000).toFixed(1)} s: ${presses.join(" · ")}`);
});

test("a figure of the vetoes leads to its votes, and all of it is saved", async (t) => {
  const page = await visit(t, "archive.html?view=vetoes");
  const figure = page.locator(".archive-figure").first();
  const count = Number(await figure.innerText());
  assert.equal((await saved(page, "#archive-save-vetoes")).trimEnd().split("\r\n").length, 6);
  await figure.click();
  await whole(page);
  assert.match(await page.locator("#archive-count").innerText(), new RegExp(`^${count} votes?$`));
  assert.match(await search(page), /^\?vetoed-by=[A-Z]{3}&from=19\d0&to=19\d9&outcome=vetoed$/);
  assert.equal((await saved(page, "#archive-save-list")).trimEnd().split("\r\n").length, count + 1);
  assert.equal(JSON.parse(await saved(page, "#archive-save-json")).length, count);
});

test("where the library finds nothing, it leads to the archive with the same words", async (t) => {
  const page = await visit(t, "meetings.html?find=Eritrea+arms");
  await page.locator("#found-in-archive").click();
  await isLive(page);
  await whole(page);
  assert.equal(await page.locator("#archive-words").inputValue(), "Eritrea arms");
  assert.ok((await votes(page).count()) > 0);
});

test("a part that cannot be fetched is missed, and fetched again on a press", async (t) => {
  let refuse = true;
  const page = await visit(t, "archive.html", {
    allow: /assembly-1990s|Failed to load resource/,
    before: (page) => page.route("**/archive/assembly-1990s.bin", (route) => (refuse ? route.abort() : route.continue())),
  });
  await page.locator("#archive-again").waitFor();
  refuse = false;
  await page.locator("#archive-again").click();
  await whole(page);
  assert.equal(await page.locator("#archive-again").count(), 0);
});
