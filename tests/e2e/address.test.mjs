// The address is the state: copied and opened elsewhere it shows the same; mangled it still opens.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, isLive, settled, site, visit } from "./harness.mjs";

const words = (page) => page.locator("main").innerText();

test("an address opened elsewhere shows the same", async (t) => {
  const page = await visit(t);
  await page.locator("#step-sc-115").click();
  await page.locator("#seat-RUS").focus();
  await page.keyboard.press("b");
  await page.locator("#step-sc-2774").click();
  await page.locator("#seat-FRA").click();
  await page.locator("#text-clean").click();
  assert.equal(
    new URL(await address(page)).search,
    "?meeting=sc-2025-02-24&text=clean&sc-115=RUS:abstaining&sc-2774=FRA:against",
  );
  const elsewhere = await visit(t, new URL(await address(page)).search);
  assert.equal(await words(elsewhere), await words(page));
});

test("the link goes to the clipboard, and the button says so for a moment", async (t) => {
  const page = await visit(t, "", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator("#seat-GBR").click();
  const size = await page.locator("#copy-link").boundingBox();
  await page.locator("#copy-link").click();
  await page.locator("#copy-link[data-answer=Copied]").waitFor();
  await page.locator("[role=status]", { hasText: "Copied" }).waitFor({ state: "attached" });
  assert.deepEqual(await page.locator("#copy-link").boundingBox(), size);
  assert.equal(await page.locator(".notice").count(), 0);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await address(page));
  await page.locator("#copy-link:not([data-answer])").waitFor();
});

test("a mangled address opens, and says what it left out", async (t) => {
  const mangled = "?meeting=sc-2025-02-24&sc-2774=FRA:against,XYZ:against,DNK:perhaps&at=nowhere&%%%&colour=blue&sc-2774=99:in-favour:against";
  const page = await visit(t, mangled);
  assert.equal(await page.locator("h1").innerText(), "Had France voted against, the draft would have been vetoed");
  const notices = await page.locator(".notice").allInnerTexts();
  for (const part of ["XYZ:against", "DNK:perhaps", "at=nowhere", "%%%", "colour=blue", "99:in-favour:against"]) {
    assert.ok(notices.some((notice) => notice.includes(part)), `${part} in ${notices}`);
  }
});

test("a link that a mailing or a network has marked opens without a warning, on every page", async (t) => {
  const marks = "fbclid=IwAR0&utm_source=x&mc_cid=1&ref=home";
  for (const path of ["en/sc-2025-02-24.html?", "?meeting=ga-2025-02-24&", "widget.html?meeting=sc-2025-02-24&", "odds.html?", "share.html?",
    "meetings.html?", "?own=security-council&date=2025-02-24&in-favour=FRA&"]) {
    const warned = [];
    const page = await visit(t, path + marks, { before: (page) => page.on("console", (message) => warned.push(message.text())) });
    assert.equal(await page.locator(".notice").count(), 0, path);
    assert.deepEqual(warned.filter((text) => text.includes("left out")), [], path);
  }
});

test("an address that a messenger has encoded is read all the same", async (t) => {
  const page = await visit(t, "?meeting=sc-2025-02-24&sc-2774=FRA%3Aagainst%2CGBR%3Aagainst");
  assert.equal(await page.locator(".notice").count(), 0);
  assert.equal(await page.locator("h1").innerText(), "Had France and the United Kingdom voted against, the draft would have been vetoed");
});

test("going to the other meeting and back restores what was changed", async (t) => {
  const page = await visit(t);
  await page.locator("#seat-FRA").click();
  await page.locator("#open-ga-2025-02-24").click();
  await page.locator(".hall").waitFor();
  assert.match(await address(page), /\/en\/ga-2025-02-24\.html$/);
  await page.goBack();
  await page.locator(".chamber").waitFor();
  assert.equal(await page.locator("h1").innerText(), "Had France voted against, the draft would have been vetoed");
});

test("Back leads from a changed vote to the record, and from one vote to the vote before", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html");
  const query = async () => new URL(await address(page)).search;
  await page.locator("#seat-FRA").click();
  for (const seat of ["GBR", "DNK", "GRC"]) await page.locator(`#seat-${seat}`).click();
  const changed = await query();
  assert.match(changed, /DNK:.*FRA:.*GBR:.*GRC:/);
  await page.locator("#step-sc-115").click();
  assert.match(await query(), /at=sc-115/);
  await page.locator("#seat-RUS").click();
  assert.match(await query(), /sc-115=RUS:/);
  await page.goBack();
  assert.match(await query(), /at=sc-115/);
  assert.doesNotMatch(await query(), /RUS:/);
  await page.goBack();
  assert.equal(await query(), changed);
  assert.match(await page.locator("h1").innerText(), /^With 4 votes changed/);
  await page.goBack();
  assert.equal(await query(), "");
  assert.equal(await page.locator("h1").innerText(), "Resolution 2774 (2025) was adopted, 10–0–5");
  await page.goForward();
  assert.equal(await query(), changed);
  // What was changed before going back can still be undone.
  await page.locator("#undo").click();
  assert.equal(await query(), "");
});

test("the title of the tab names what the reader supposes, and else the meeting", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html");
  const title = async () => (await settled(page), (await page.title()).replace(/[\u2066-\u2069]/g, ""));
  const meeting = await title();
  await page.locator("#seat-FRA").click();
  await page.waitForFunction(() => document.title.includes("France"));
  assert.equal(await title(), "Had France voted against, the draft would have been vetoed · Placard");
  await page.locator("#record-all").click();
  await page.waitForFunction(() => !document.title.includes("France"));
  assert.equal(await title(), meeting);
});

test("a press and another vote at once are two entries", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html");
  await page.evaluate(async () => {
    document.querySelector("#seat-FRA").click();
    // The app draws in a microtask; both changes fall into one frame.
    for (let turn = 0; turn < 8; turn += 1) await null;
    document.querySelector("#step-sc-115").click();
  });
  assert.match(await address(page), /at=sc-115&sc-2774=FRA:/);
  await page.goBack();
  assert.match(await address(page), /\?sc-2774=FRA:/);
  await page.goBack();
  assert.match(await address(page), /sc-2025-02-24\.html$/);
});

test("a meeting that is not there gives a plain page with a way out", async (t) => {
  const page = await visit(t, "?meeting=sc-1066-10-14", { allow: /404/ });
  assert.match(await page.locator("main").innerText(), /sc-1066-10-14/);
  await page.locator("main a").click();
  await isLive(page);
  assert.equal(await page.locator("h1").innerText(), "Resolution 2774 (2025) was adopted, 10–0–5");
});

/** Changes a byte in the middle of a meeting's file on its way to the page. */
const damage = (file) => (page) => page.route(`**/packed/${file}`, async (route) => {
  const answer = await route.fetch();
  const body = await answer.body();
  body[body.length >> 1] ^= 1;
  await route.fulfill({ response: answer, body });
});

test("a damaged meeting names the file and the remedy, and hurts nothing else", async (t) => {
  const page = await visit(t, "", { before: damage("en/ga-2025-02-24.bin") });
  await page.locator("#seat-FRA").click();
  await page.locator("#open-ga-2025-02-24").click();
  const notice = await page.locator(".notice").innerText();
  assert.match(notice, /packed\/en\/ga-2025-02-24\.bin/);
  assert.match(notice, /load the page anew/);
  assert.equal(await page.locator("h1").innerText(), "Had France voted against, the draft would have been vetoed");
  await page.locator("#seat-FRA").click();
  assert.match(await address(page), /FRA:not-participating/);
});

test("where a meeting's file of a language is damaged, the meeting is told in English and the page says so", async (t) => {
  const page = await visit(t, "", { before: damage("fr/ga-2025-02-24.bin") });
  const english = await visit(t, "?meeting=ga-2025-02-24");
  const title = await english.locator("#about").innerText();
  await page.goto(`${site}fr/ga-2025-02-24.html`);
  await isLive(page);
  assert.match(await page.locator(".notice").innerText(), /en anglais/);
  assert.ok((await words(page)).includes(title));
});

test("nothing is kept about the reader", async (t) => {
  const page = await visit(t);
  await page.locator("#seat-FRA").click();
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie.length,
    (await indexedDB.databases()).length,
  ]);
  assert.deepEqual(kept, [0, 0, 0, 0]);
  assert.ok((await address(page)).startsWith(site));
});
