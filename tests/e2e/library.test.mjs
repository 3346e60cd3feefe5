// The library, a page of its own: readable without scripts, searched with them, and no burden on a meeting.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { address, isLive, settled, site, visit } from "./harness.mjs";

const scenarios = new URL("../../www/scenarios/", import.meta.url);
const meetings = readdirSync(scenarios).filter((name) => name.endsWith(".json") && name !== "index.json")
  .map((name) => name.replace(".json", ""));
const read = (id) => JSON.parse(readFileSync(new URL(`${id}.json`, scenarios), "utf8"));

const found = (page) => page.locator(".found-meeting");
const ids = (page) => found(page).evaluateAll((links) => links.map((link) => link.id.replace("meeting-", "")));
const count = (page) => page.locator("#found-count").innerText();
// The browser lays out a card below the screen only when it comes into view, and `innerText` is empty until then.
const layOutCards = (page) => page.evaluate(() => document.styleSheets[0].insertRule(
  ".found-meeting { content-visibility: visible !important; }",
));
const search = async (page) => new URL(await address(page)).search;

test("without scripts the library lists every meeting as a link", async (t) => {
  const page = await visit(t, "meetings.html", { javaScriptEnabled: false });
  assert.match(await page.title(), /^Meetings, 1946 to today/);
  assert.deepEqual((await ids(page)).sort(), meetings.sort());
  // On paper there is nothing to press.
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".search-form").isVisible(), false);
  assert.equal(await page.locator(".page-ways").isVisible(), false);
  await page.emulateMedia({ media: "screen" });
  await page.locator("#meeting-sc-1956-10-30").click();
  await page.waitForURL(/\/en\/sc-1956-10-30\.html$/);
});

test("a word finds meetings, one opens, and the way back leads to the search", async (t) => {
  const page = await visit(t, "meetings.html");
  assert.equal(await count(page), `${meetings.length} meetings`);
  await page.locator("#library-words").fill("Suez");
  assert.equal(await search(page), "?find=Suez");
  assert.ok((await ids(page)).includes("sc-1956-10-30"));
  assert.ok((await found(page).count()) < 6);
  await page.locator("#meeting-sc-1956-10-30").click();
  await page.locator(".chamber").waitFor();
  await isLive(page);
  assert.equal(new URL(await address(page)).pathname, "/en/sc-1956-10-30.html");
  await page.goBack();
  await isLive(page);
  assert.equal(await page.locator("#library-words").inputValue(), "Suez");
  assert.ok((await found(page).count()) < 6);
});

test("before anything is asked for a phone shows the first meeting, and a wide screen the conditions", async (t) => {
  for (const path of ["meetings.html", "archive.html"]) {
    const phone = await visit(t, path, { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });
    const condition = (page) => page.locator(".search-conditions select").first();
    assert.equal(await condition(phone).isVisible(), false, path);
    const first = await phone.locator(".found-meeting, .archive-vote").first().boundingBox();
    assert.ok(first.y < 700, `${path}: the first is at ${first.y}`);
    await phone.locator(".search-conditions summary").tap();
    assert.equal(await condition(phone).isVisible(), true, path);

    const wide = await visit(t, path);
    const { y } = await condition(wide).boundingBox();
    assert.equal(await wide.locator(".search-conditions summary").isVisible(), false, path);
    await condition(wide).selectOption({ index: 1 });
    await settled(wide);
    assert.equal((await condition(wide).boundingBox()).y, y, `${path}: the conditions move when one is chosen`);
  }
});

test("on a phone what is found lies under the field while words are typed", async (t) => {
  const page = await visit(t, "meetings.html", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.locator("#library-words").fill("Suez");
  await settled(page);
  const box = await found(page).first().boundingBox();
  assert.ok(box.y > 0 && box.y + box.height < 844, JSON.stringify(box));
  await page.locator(".search-conditions summary").tap();
  await page.locator("#library-country").selectOption("FRA");
  assert.equal(await search(page), "?find=Suez&member=FRA");
});

test("a country and its vote, a decade, a veto, a single vote: each narrows the list, and the address holds it", async (t) => {
  const page = await visit(t, "meetings.html");
  await page.locator("#library-country").selectOption("FRA");
  const withFrance = await found(page).count();
  await page.locator("#library-vote").selectOption("against");
  assert.ok((await found(page).count()) < withFrance);
  assert.match(await found(page).first().textContent(), /France: .*against/);
  await page.locator(".timeline-decade:enabled").first().click();
  assert.match(await search(page), /^\?member=FRA&vote=against&decade=19\d0$/);
  const here = await ids(page);
  const elsewhere = await visit(t, `meetings.html${await search(page)}`);
  assert.deepEqual(await ids(elsewhere), here);

  await page.locator("#library-clear").click();
  assert.equal(await search(page), "");
  await page.locator("#library-vetoed-by").selectOption("FRA");
  const vetoed = await ids(page);
  assert.ok(vetoed.length > 0);
  for (const id of vetoed) assert.match(await page.locator(`#meeting-${id}`).textContent(), /vetoed by .*France/);

  await page.locator("#library-clear").click();
  await page.locator("#library-by-one").click();
  assert.equal(await page.locator("#library-by-one").getAttribute("aria-pressed"), "true");
  assert.equal(await search(page), "?by-one=yes");
  assert.ok((await found(page).count()) < meetings.length);
});

test("where nothing fits the page says so, and shows all again", async (t) => {
  const page = await visit(t, "meetings.html?find=xyzzy");
  assert.equal(await found(page).count(), 0);
  await page.locator(".found-none button").click();
  assert.equal(await found(page).count(), meetings.length);
  assert.equal(await search(page), "");
});

test("the keyboard alone searches and opens a meeting", async (t) => {
  const page = await visit(t, "meetings.html");
  await page.locator("#library-words").focus();
  await page.keyboard.type("Suez");
  await page.locator("#found").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".chamber, .hall").first().waitFor();
  assert.match(await address(page), /\/en\/[a-z]{2}-\d{4}-\d\d-\d\d[a-z]?\.html$/);
});

test("the language that was chosen goes along to the meeting and back", async (t) => {
  const page = await visit(t, "meetings.html");
  await page.locator("#language").selectOption("fr");
  await page.locator("html[lang=fr]").waitFor({ state: "attached" });
  await page.locator("#meeting-sc-1956-10-30").click();
  await page.locator("html[lang=fr][data-app=live]").waitFor({ state: "attached" });
  assert.equal(new URL(await address(page)).pathname, "/fr/sc-1956-10-30.html");
  await page.locator("#open-meetings").click();
  await page.locator("html[lang=fr][data-page=meetings][data-app=live]").waitFor({ state: "attached" });
  assert.equal(new URL(await address(page)).pathname, "/fr/meetings.html");
});

test("the live view takes the place of the static one, with the same words and no jump", async (t) => {
  const still = await visit(t, "meetings.html", { javaScriptEnabled: false });
  await layOutCards(still);
  const words = await still.locator("body").innerText();
  const page = await visit(t, "meetings.html", {
    before: (page) => page.addInitScript(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shift += entry.value)))
        .observe({ type: "layout-shift", buffered: true });
    }),
  });
  assert.equal(await page.evaluate(() => globalThis.shift), 0);
  await layOutCards(page);
  assert.equal(await page.locator("body").innerText(), words);
});

test("each page loads its own part of the module, and the library nothing of the meetings but their index", async (t) => {
  const loaded = async (path) => {
    const asked = [];
    const page = await visit(t, path, { before: (page) => page.on("request", (request) => asked.push(request.url())) });
    await page.waitForLoadState("networkidle");
    assert.deepEqual(asked.filter((url, index) => asked.indexOf(url) !== index), [], "asked for twice");
    return asked.map((url) => url.replace(site, "")).filter((url) => /\.(js|wasm|json|csv|bin)$/.test(url))
      // The script for visits without a network comes when the page has nothing else to do.
      .map((url) => url.replace(/-[0-9a-f]{16}/, "")).filter((file) => file !== "offline.js").sort();
  };
  assert.deepEqual(
    await loaded(""),
    [
      "packed/en/sc-2025-02-24.bin", "placard-panels.wasm", "placard-shared.wasm", "placard.js", "placard.wasm",
      "wording/en/panels.bin",
    ],
  );
  assert.deepEqual(
    await loaded("meetings.html"),
    ["packed/en/index.bin", "placard-library.wasm", "placard.js", "placard.wasm", "wording/en/library.bin"],
  );
  assert.deepEqual(
    await loaded("new.html"),
    [
      "data/council_terms.csv", "placard-new_vote.wasm", "placard.js",
      "placard.wasm", "wording/en/new-vote.bin",
    ],
  );
});

test("every page carries the strict policy and a head of its own", async () => {
  const titles = new Set();
  for (const path of ["", "meetings.html", "new.html", "import.html"]) {
    const html = await (await fetch(site + path)).text();
    assert.match(html, /http-equiv="?Content-Security-Policy"? content="default-src 'none'/, path);
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<[^>]+\sstyle=/, path);
    titles.add(html.match(/<title>([^<]+)/)?.[1] + html.match(/name="description" content="([^"]+)/)?.[1]);
  }
  assert.equal(titles.size, 4);
});

test("the first entry of the list is the latest meeting", async (t) => {
  const page = await visit(t, "meetings.html");
  const [first] = await ids(page);
  assert.equal(read(first).date, meetings.map((id) => read(id).date).sort().at(-1));
});

test("the cards of the static list stay until the live ones are drawn, and the focus stays on its card", async (t) => {
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  const page = await visit(t, "meetings.html", {
    live: false,
    before: (page) => page.route(/placard-library/, async (route) => {
      await arrived;
      await route.continue();
    }),
  });
  await page.locator("#meeting-sc-2025-02-24").focus();
  await page.evaluate(() => {
    globalThis.fewest = Infinity;
    const frame = () => {
      globalThis.fewest = Math.min(globalThis.fewest, document.querySelectorAll(".found-meeting").length);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  arrive();
  await page.locator("html[data-parts=live]").waitFor({ state: "attached" });
  assert.equal(await page.evaluate(() => globalThis.fewest), await page.locator(".found-meeting").count());
  assert.equal(await page.evaluate(() => document.activeElement.id), "meeting-sc-2025-02-24");
});
