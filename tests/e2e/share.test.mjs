// The page that makes an embed: from a vote to what an article shows, in a real browser.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { address, axe, isLive, settled, site, visit, words } from "./harness.mjs";

// A host of its own: another origin, a blank page with what was pasted.
let pasted = "";
const server = createServer((_, answer) => {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><body>${pasted}</body></html>`;
  answer.writeHead(200, { "content-type": "text/html" }).end(page);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
after(() => server.close());
const host = `http://localhost:${server.address().port}/`;

const at = async (page) => (await address(page)).slice(site.length);
const value = async (page, id) => {
  await settled(page);
  return page.locator(id).inputValue();
};

/** The document in the page's frame, once it is live. */
async function framed(page) {
  const content = await (await page.locator("iframe").elementHandle()).contentFrame();
  await isLive(content);
  return content;
}

test("from a vote to its panel, with what was changed, and back", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html?sc-2774=FRA:against");
  await page.locator("#share").click();
  await page.locator("#share-page").click();
  await page.waitForURL(/share\.html/);
  await isLive(page);
  assert.equal(await at(page), "share.html?lang=en&meeting=sc-2025-02-24&sc-2774=FRA:against");
  assert.equal(await words(await framed(page), "#headline"), "Vetoed");
  assert.match(await value(page, "#share-sentence"), /France/);
  assert.equal(await value(page, "#share-link"), `${site}en/sc-2025-02-24.html?sc-2774=FRA:against`);
  await page.locator("#share-back").click();
  await page.locator(".chamber").waitFor();
  await isLive(page);
  assert.equal(await page.locator("[data-member=FRA]").getAttribute("data-vote"), "against");
});

test("wishes stand in the address, in the frame and in the snippet, and come back", async (t) => {
  const page = await visit(t, "share.html?meeting=sc-2025-02-24", {
    // The preview is loaded anew while its panels are on their way.
    allow: /Fetch API cannot load .*widget/,
  });
  await page.locator("#share-vote").selectOption({ index: 3 });
  await page.locator("#share-only").check();
  await page.locator("#share-part-reasons").uncheck();
  await page.locator("#share-free-members").check();
  await page.locator("#share-add").selectOption("FRA");
  await page.locator("#share-theme").selectOption("dark");
  await page.locator("#share-frozen").check();
  await page.locator("#share-fits").uncheck();
  const snippet = await value(page, "#share-snippet");
  const query = await at(page);
  for (const part of ["at=sc-115", "only=yes", "free=FRA", "theme=dark", "frozen=yes", "script=no"]) {
    assert.ok(query.includes(part), `${part} in ${query}`);
  }
  for (const part of ["/v/", "only=sc-115", "free=FRA", "theme=dark", "show=verdict,"]) {
    assert.ok(snippet.includes(part), `${part} in ${snippet}`);
  }
  assert.doesNotMatch(snippet, /<script/);
  assert.match(await words(page, "#share-snippet-note"), new RegExp(`${Buffer.byteLength(snippet)}`));
  const content = await framed(page);
  assert.equal(await content.locator("html").getAttribute("data-theme"), "dark");
  assert.equal(await content.locator(".widget-step").count(), 0);
  await page.reload();
  await isLive(page);
  assert.equal(await value(page, "#share-snippet"), snippet);
  await page.locator("#share-out-FRA").click();
  assert.match(await words(page, ".share-members"), /No member is chosen yet/);
});

test("what is copied and pasted into a blank page shows the same verdict", async (t) => {
  const page = await visit(t, "share.html?meeting=sc-2025-02-24&sc-2774=FRA:against&free=GBR", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const verdict = await words(await framed(page), "#headline");
  // The code is on the first screen, below nothing that has to be chosen.
  assert.ok((await page.locator("#share-snippet-copy").boundingBox()).y < 500);
  await page.locator("#share-snippet-copy").click();
  await page.locator("#share-snippet-copy[data-answer]").waitFor();
  pasted = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(pasted, await value(page, "#share-snippet"));
  const article = await visit(t, host, { live: false, allow: new RegExp(`asked another host: ${host}`) });
  const content = await framed(article);
  assert.equal(await words(content, "#headline"), verdict);
  await content.locator("#seat-GBR").click();
  await content.locator("#seat-DNK").click({ force: true });
  assert.equal(await content.locator("[data-member=GBR]").getAttribute("data-vote"), "against");
  assert.notEqual(await content.locator("[data-member=DNK]").getAttribute("data-vote"), "against");

  await page.locator("#share-element-copy").click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith("<un-vote"));
  pasted = await page.evaluate(() => navigator.clipboard.readText());
  await article.reload();
  assert.equal(await words(await framed(article), "#headline"), verdict);
});

test("the preview is as high as what it shows, at each width", async (t) => {
  const page = await visit(t, "share.html");
  const content = await framed(page);
  for (const width of [280, 600, 960]) {
    await page.locator(`#share-width-${width}`).check();
    await page.waitForFunction((width) => document.querySelector("iframe").clientWidth === width, width);
    await content.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
    assert.ok(await content.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`);
  }
  assert.equal(await at(page), "share.html?width=960");
});

test("the picture is saved, and its button says so", async (t) => {
  const page = await visit(t, "share.html?meeting=sc-2025-02-24&sc-2774=FRA:against");
  const download = page.waitForEvent("download");
  await page.locator("#take-shape-tall").check();
  await page.locator("#save-picture").click();
  assert.equal((await download).suggestedFilename(), "sc-2025-02-24-sc-2774-what-if-FRA-against-tall-light.png");
  await page.locator("#save-picture[data-answer]").waitFor();
});

test("by the keyboard alone", async (t) => {
  const page = await visit(t, "share.html", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "share-take");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "share-snippet-copy");
  await page.keyboard.press("Enter");
  await page.locator("#share-snippet-copy[data-answer]").waitFor();
  await page.locator("#share-width-600").focus();
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  assert.match(await at(page), /width=280/);
});

test("colours that cannot be had are refused with the reason", async (t) => {
  const page = await visit(t, "share.html?meeting=sc-2025-02-24");
  const ink = page.locator("#share-ink");
  await ink.fill("reddish");
  await ink.blur();
  assert.match(await words(page, "#share-ink-wrong"), /reddish/);
  await ink.fill("000");
  await ink.blur();
  assert.match(await words(page, "#share-ink-wrong"), /dark theme the contrast is 1\.2 to 1/);
  assert.equal(await ink.getAttribute("aria-invalid"), "true");
  assert.doesNotMatch(await value(page, "#share-snippet"), /ink=/);
  assert.deepEqual(await axe(page), []);
  await page.locator("#share-theme").selectOption("light");
  assert.match(await value(page, "#share-snippet"), /ink=000000/);
  assert.equal(await words(page, "#share-ink-wrong"), "");
});

test("what an address gets wrong is named, and a meeting that is not there", async (t) => {
  const page = await visit(t, "share.html?theme=pink&free=BRA&sc-2774=XYZ:against");
  assert.match(await words(page, ".share-take .notices"), /theme=pink/);
  assert.match(await words(page, ".share-take .notices"), /BRA/);
  const none = await visit(t, "share.html?meeting=sc-1999-01-01", { allow: /404/ });
  assert.match(await words(none, "h1"), /could not be opened/);
});

test("in Arabic, in the dark, on a phone: nothing is wrong and nothing is cut", async (t) => {
  const page = await visit(t, "share.html?lang=ar&meeting=ga-2025-02-24", {
    viewport: { width: 360, height: 740 },
    colorScheme: "dark",
  });
  await framed(page);
  assert.deepEqual(await axe(page), []);
  const [inner, across] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  assert.ok(across <= inner, `${across} over ${inner}`);
  assert.match(await value(page, "#share-snippet"), /lang=ar/);
  await page.locator("#language").selectOption("fr");
  await page.waitForURL(/lang=fr/);
  await isLive(page);
  assert.match(await value(page, "#share-snippet"), /lang=fr/);
});

test("on paper the snippet stands, without what makes it", async (t) => {
  const page = await visit(t, "share.html");
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator("#share-snippet").isVisible());
  assert.ok(await page.locator("#share-what").isHidden());
  assert.ok(await page.locator("#share-snippet-copy").isHidden());
});

test("the same panel opens over the meeting, and Escape or its button closes it", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html?sc-2774=FRA:against", { permissions: ["clipboard-read", "clipboard-write"] });
  const over = page.locator("#embed-over");
  const opened = () => page.frames().filter((frame) => frame.url().includes("share.html"));
  assert.deepEqual(opened(), [], "nothing is loaded before it is asked for");
  await page.locator("#share").click();
  await page.locator("#embed-over iframe").waitFor();
  const panel = await (await page.locator("#embed-over iframe").elementHandle()).contentFrame();
  await isLive(panel);
  assert.ok(await panel.locator("#share-snippet").isVisible());
  assert.ok(await panel.locator(".site-header").isHidden());
  assert.match(await value(panel, "#share-sentence"), /Had France voted against.*In fact, resolution 2774/);
  await panel.locator("#share-snippet-copy").click();
  await panel.locator("#share-snippet-copy[data-answer]").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /<iframe src=/);
  await panel.locator("#share-theme").focus();
  await page.keyboard.press("Escape");
  await over.waitFor({ state: "hidden" });
  await page.locator("#share").click();
  await over.waitFor();
  await page.locator("#share-close").click();
  await over.waitFor({ state: "hidden" });
  assert.equal(await words(page, "#headline"), "Had France voted against, the draft would have been vetoed");
});

test("on a wide screen the preview stays in view while what is asked for scrolls", async (t) => {
  const page = await visit(t, "share.html?meeting=sc-2025-02-24", { viewport: { width: 1280, height: 800 } });
  await framed(page);
  const top = () => page.locator(".share-preview").evaluate((element) => element.getBoundingClientRect().top);
  await page.locator("#share-look").scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 700));
  await page.waitForFunction(() => scrollY > 500);
  await settled(page);
  assert.ok((await top()) >= 0 && (await top()) < 100, `${await top()}`);
  const [wishes, preview] = await page.evaluate(() =>
    [".share-wishes", ".share-preview"].map((part) => document.querySelector(part).getBoundingClientRect().left));
  assert.ok(wishes < preview);
  assert.match(await page.locator("#share-snippet").evaluate((field) => getComputedStyle(field).fontFamily), /mono/);
  assert.doesNotMatch(await page.locator("main").innerText(), /README/);
});

test("a colour is chosen from a well, and its contrast is said in words", async (t) => {
  // The frame of the preview may be replaced while it loads its parts.
  const page = await visit(t, "share.html?meeting=sc-2025-02-24&theme=light", { allow: /Fetch API cannot load \S*widget-/ });
  assert.match(await words(page, "#share-contrast"), /^Light theme: the contrast of text and background is 16\.\d to 1, easy to read$/);
  await page.locator("#share-ink-well").fill("#6b6b6b");
  await page.locator("#share-ink-well").dispatchEvent("change");
  assert.match(await value(page, "#share-snippet"), /ink=6b6b6b/);
  assert.match(await words(page, "#share-contrast"), /5\.3 to 1, readable/);
  await page.locator("#share-ink-well").fill("#bbbbbb");
  await page.locator("#share-ink-well").dispatchEvent("change");
  assert.match(await words(page, "#share-contrast"), /too faint to read/);
  assert.doesNotMatch(await value(page, "#share-snippet"), /ink=/);
});
