// The pages by which meetings are found: one for each in each language, live at its own address, whole without scripts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, axe, isLive, settled, site, visit, words } from "./harness.mjs";

const languages = ["ar", "en", "es", "fr", "ru", "zh"];
const text = async (path) => (await fetch(new URL(path, site))).text();
const at = async (page) => (await address(page)).slice(site.length);
const spoken = (page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
const pick = async (page, code) => {
  await page.locator("#language").selectOption(code);
  await page.locator(`html[lang=${code}]`).waitFor({ state: "attached" });
  await settled(page);
};

test("a page opens live in its language, and changes stand in its query", async (t) => {
  for (const [code, dir, locale] of [["fr", "ltr", "en-GB"], ["ar", "rtl", "fr-FR"]]) {
    const page = await visit(t, `${code}/sc-2025-02-24.html`, { locale });
    assert.deepEqual(await spoken(page), [code, dir]);
    const before = await words(page, "h1");
    await page.locator("#seat-FRA").click();
    await settled(page);
    assert.equal(await at(page), `${code}/sc-2025-02-24.html?sc-2774=FRA:against`);
    const changed = await words(page, "h1");
    assert.notEqual(changed, before);
    await page.reload();
    await isLive(page);
    assert.equal(await words(page, "h1"), changed);
    await page.locator("#record-all").click();
    await settled(page);
    assert.equal(await at(page), `${code}/sc-2025-02-24.html`);
  }
});

test("the address that is copied is that of the page", async (t) => {
  const page = await visit(t, "es/sc-2025-02-24.html", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator("#seat-GBR").click();
  await page.locator("#copy-link").click();
  await page.locator("#copy-link[data-answer]").waitFor();
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    `${site}es/sc-2025-02-24.html?sc-2774=GBR:against`,
  );
});

test("from one meeting to another and back, each at its own address", async (t) => {
  const page = await visit(t, "fr/sc-2025-02-24.html");
  await page.locator("#seat-FRA").click();
  const changed = await words(page, "h1");
  await page.locator("#open-ga-2025-02-24").click();
  await page.locator(".hall").waitFor();
  assert.equal(await at(page), "fr/ga-2025-02-24.html");
  assert.deepEqual(await spoken(page), ["fr", "ltr"]);
  await page.goBack();
  await page.locator(".chamber").waitFor();
  assert.equal(await at(page), "fr/sc-2025-02-24.html?sc-2774=FRA:against");
  assert.equal(await words(page, "h1"), changed);
});

test("another language has another address; what was changed stays, and going back speaks the first again", async (t) => {
  const page = await visit(t, "en/ga-2025-02-24.html");
  await page.locator("#open-sc-2025-02-24").click();
  await page.locator(".chamber").waitFor();
  await page.locator("#seat-FRA").click();
  await pick(page, "ru");
  assert.equal(await at(page), "ru/sc-2025-02-24.html?sc-2774=FRA:against");
  assert.match(await words(page, "h1"), /Франц/);
  assert.match(await page.locator("#open-ga-2025-02-24").getAttribute("href"), /\/ru\/ga-2025-02-24\.html$/);
  await page.goBack();
  await page.locator("html[lang=en]").waitFor({ state: "attached" });
  assert.equal(await at(page), "en/sc-2025-02-24.html");
  await page.goBack();
  await page.locator(".hall").waitFor();
  assert.equal(await at(page), "en/ga-2025-02-24.html");
  await page.locator("html[lang=en]").waitFor({ state: "attached" });
  assert.match(await words(page, "h1"), /^Resolution/);
});

test("the address of old goes on working, and leads to the pages", async (t) => {
  const page = await visit(t, "?lang=fr&meeting=sc-2025-02-24&sc-2774=FRA:against");
  assert.match(await words(page, "h1"), /France/);
  await page.locator("#seat-GBR").click();
  await settled(page);
  assert.equal(await at(page), "?lang=fr&meeting=sc-2025-02-24&sc-2774=FRA:against,GBR:against");
  await page.locator("#open-ga-2025-02-24").click();
  await page.locator(".hall").waitFor();
  assert.equal(await at(page), "fr/ga-2025-02-24.html");
  await page.goBack();
  await page.locator(".chamber").waitFor();
  assert.equal(await at(page), "?lang=fr&meeting=sc-2025-02-24&sc-2774=FRA:against,GBR:against");
});

test("the library in a language leads to its meetings, and what is asked of it stands in its query", async (t) => {
  const page = await visit(t, "fr/meetings.html");
  assert.deepEqual(await spoken(page), ["fr", "ltr"]);
  await page.locator("#library-words").fill("Suez");
  await settled(page);
  assert.match(await at(page), /^fr\/meetings\.html\?find=Suez/);
  await pick(page, "es");
  assert.match(await at(page), /^es\/meetings\.html\?find=Suez/);
  await page.locator("#meeting-sc-1956-10-30").click();
  await page.locator(".chamber").waitFor();
  await isLive(page);
  assert.equal(await at(page), "es/sc-1956-10-30.html");
  await page.locator("#open-meetings").click();
  await page.locator("html[data-page=meetings][data-app=live]").waitFor({ state: "attached" });
  assert.equal(await at(page), "es/meetings.html");
});

test("the pages work from any folder of any host", async (t) => {
  const below = `${site}some/folder/`;
  const page = await visit(t, "", {
    live: false,
    before: (page) => page.route(`${below}**`, async (route) => {
      route.fulfill({ response: await page.request.get(route.request().url().replace(below, site)) });
    }),
  });
  await page.goto(`${below}fr/sc-2025-02-24.html`);
  await isLive(page);
  await page.locator("#open-ga-2025-02-24").click();
  await page.locator(".hall").waitFor();
  assert.equal(await address(page), `${below}fr/ga-2025-02-24.html`);
});

test("without scripts the record is there to read in every language, with a way to the others", async (t) => {
  for (const code of languages) {
    const page = await visit(t, `${code}/sc-2025-02-24.html`, { javaScriptEnabled: false });
    assert.deepEqual(await page.locator("html").getAttribute("lang"), code);
    assert.match(await page.locator("h1").innerText(), /2774/);
    assert.equal(await page.locator("#seat-FRA").count(), 1);
    assert.equal(await page.locator("nav.languages a").count(), 5);
    for (const link of await page.locator("nav.languages a, .site-meetings a").all()) {
      const href = await link.getAttribute("href");
      assert.equal((await fetch(new URL(href, page.url()))).status, 200, href);
    }
  }
});

test("axe finds nothing wrong, with scripts and without", async (t) => {
  for (const path of ["fr/sc-2025-02-24.html", "ar/ga-2025-02-24.html", "zh/meetings.html"]) {
    assert.deepEqual(await axe(await visit(t, path)), [], path);
  }
});

test("the live page has the words of the static one, and nothing jumps", async (t) => {
  const still = await visit(t, "fr/sc-2025-02-24.html", { javaScriptEnabled: false });
  const before = await still.locator("#app").innerText();
  const page = await visit(t, "fr/sc-2025-02-24.html", {
    before: (page) => page.addInitScript(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shift += entry.value)))
        .observe({ type: "layout-shift", buffered: true });
    }),
  });
  assert.equal(await page.locator("#app").innerText(), before);
  assert.equal(await page.evaluate(() => globalThis.shift), 0);
});

test("a page asks for every file once", async (t) => {
  const asked = [];
  const page = await visit(t, "fr/sc-2025-02-24.html", {
    before: (page) => page.on("response", (answer) => asked.push([answer.url(), answer.status()])),
  });
  await page.waitForLoadState("networkidle");
  const urls = asked.map(([url]) => url);
  assert.deepEqual(urls.filter((url, index) => urls.indexOf(url) !== index), [], "asked for twice");
  assert.deepEqual(asked.filter(([, status]) => status !== 200), []);
});

test("a page tells search and messengers what it is, and where it is in the other languages", async (t) => {
  const page = await visit(t, "fr/sc-2025-02-24.html", { javaScriptEnabled: false });
  const content = (name) => page.locator(`meta[name="${name}"], meta[property="${name}"]`).first().getAttribute("content");
  assert.match(await page.title(), / · Placard$/);
  assert.match(await content("description"), /2774.*10–0–5.*24 février 2025/);
  assert.equal(await content("og:description"), await content("description"));
  assert.equal(await content("og:locale"), "fr_FR");
  assert.equal(await content("twitter:card"), "summary_large_image");
  // Tags with whole addresses need the address of the site, which this one was built without.
  assert.equal(await page.locator("link[rel=canonical], link[rel=alternate][hreflang]").count(), 0);
  const others = await page.locator("a[hreflang][lang]").evaluateAll((links) => links.map((link) => [link.hreflang, link.href]));
  assert.deepEqual(others.map(([code]) => code).sort(), languages.filter((code) => code !== "fr").sort());
  for (const [, href] of others) assert.equal((await fetch(href)).status, 200);
  const data = JSON.parse(await page.locator("script[type='application/ld+json']").textContent());
  assert.equal(data["@type"], "WebPage");
  assert.equal(data.about.startDate, "2025-02-24");
  assert.equal(data.about.description.split("\n").length, 7);
  assert.ok(data.citation.length > 0);
});

test("every meeting has its page, its text and its picture in every language", async () => {
  const { scenarios } = JSON.parse(await text("scenarios/index.json"));
  for (const { id } of scenarios) {
    for (const code of languages) {
      for (const kind of ["html", "txt", "png"]) {
        const answer = await fetch(new URL(`${code}/${id}.${kind}`, site), { method: "HEAD" });
        assert.equal(answer.status, 200, `${code}/${id}.${kind}`);
      }
    }
  }
});

test("the picture is 1200 by 675, and a PNG", async () => {
  const picture = Buffer.from(await (await fetch(new URL("ar/ga-2025-02-24.png", site))).arrayBuffer());
  assert.equal(picture.toString("latin1", 1, 4), "PNG");
  assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 675]);
});

test("the answers are there as plain text, one a line, with their sources", async () => {
  const lines = (await text("en/sc-2025-02-24.txt")).split("\n");
  assert.equal(lines[6], "Resolution 2774 (2025) was adopted, 10–0–5");
  assert.equal(lines[7], "");
  assert.ok(lines.some((line) => line.includes("https://press.un.org/")));
  const answer = await fetch(new URL("ar/sc-2025-02-24.txt", site));
  assert.equal(answer.headers.get("content-type"), "text/plain; charset=utf-8");
});

test("robots may read everything", async () => {
  assert.match(await text("robots.txt"), /^User-agent: \*\nDisallow:\n/);
});
