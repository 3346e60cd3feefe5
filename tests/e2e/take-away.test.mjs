// What a newsroom takes away of a vote: sentences, pictures, data. One menu, and every button answers for itself.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { address, axe, isLive, settled, site, visit, words } from "./harness.mjs";

const changed = "en/sc-2025-02-24.html?sc-2774=FRA:against";
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
const permissions = ["clipboard-read", "clipboard-write"];

/** Presses a button that saves: the name of the file and what is in it. */
async function saved(page, id) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(id).click()]);
  await page.locator(`${id}[data-answer]`).waitFor();
  return [download.suggestedFilename(), readFileSync(await download.path())];
}

test("the menu opens one of three parts, and the sentences are there from the start", async (t) => {
  const page = await visit(t, changed);
  const expanded = () => page.locator(".take-menu button").evaluateAll((all) => all.map((button) => button.ariaExpanded));
  assert.deepEqual(await expanded(), ["true", "false", "false"]);
  assert.match(await words(page, "#sentence-what-if"), /^Had France voted against, .*, 10-1 with 4 abstentions\. In fact, resolution 2774 /);
  await page.locator("#take-image").click();
  assert.deepEqual(await expanded(), ["false", "true", "false"]);
  assert.equal(await page.locator("#sentence-record").count(), 0);
  assert.deepEqual(await axe(page, { within: ".take-away" }), []);
  await page.locator("#take-data").focus();
  await page.keyboard.press("Enter");
  assert.deepEqual(await expanded(), ["false", "false", "true"]);
  assert.deepEqual(await axe(page, { within: ".take-away" }), []);
});

test("both sentences are copied, in two styles, with the link and without", async (t) => {
  const page = await visit(t, changed, { permissions });
  await page.locator("#copy-sentence").click();
  await page.locator("#copy-sentence[data-answer=Copied]").waitFor();
  const link = await address(page);
  assert.equal(
    await clipboard(page),
    `Resolution 2774 (2025) was adopted, 10-0 with 5 abstentions, in a vote of the U.N. Security Council on Feb. 24, 2025 (S/2025/112) ${link}`,
  );
  await page.locator("#take-style-un").check();
  await page.locator("#take-with-link").uncheck();
  await page.locator("#copy-sentence").click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith("Security Council"));
  assert.equal(
    await clipboard(page),
    "Security Council, 9866th meeting, 24 February 2025: resolution 2774 (2025) was adopted, 10 in favour, 0 against, 5 abstaining (S/2025/112)",
  );
  await page.locator("#copy-what-if").click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith("Had France"));
  assert.match(await clipboard(page), /1 against, 4 abstaining\. In fact, resolution 2774 \(2025\) was adopted/);
  // On the record there is no what-if to copy.
  const record = await visit(t, "en/sc-2025-02-24.html");
  assert.equal(await record.locator("#copy-what-if").count(), 0);
});

test("a picture in each shape and colour has its own name, its size, and its words", async (t) => {
  const page = await visit(t, changed, { permissions });
  await page.locator("#take-image").click();
  const sizes = { wide: [1200, 675], square: [1080, 1080], tall: [1080, 1920], small: [600, 800] };
  const names = new Set();
  for (const [shape, size] of Object.entries(sizes)) {
    for (const shade of ["light", "dark"]) {
      await page.locator(`#take-shape-${shape}`).check();
      await page.locator(`#take-theme-${shade}`).check();
      const [name, pixels] = await saved(page, "#save-picture");
      assert.equal(name, `sc-2025-02-24-sc-2774-what-if-FRA-against-${shape}-${shade}.png`);
      assert.deepEqual([pixels.readUInt32BE(16), pixels.readUInt32BE(20)], size);
      names.add(name);
    }
  }
  assert.equal(names.size, 8);
  const alt = await page.locator("#take-preview").getAttribute("alt");
  assert.match(alt, /^What if: Ukraine in the Security Council.*In fact: adopted 10–0–5\..*against \(1\): France/);
  await page.locator("#copy-described").click();
  await page.locator("#copy-described[data-answer]").waitFor();
  assert.equal(await clipboard(page), alt);
  // The drawing keeps its words, and is one that a browser draws.
  const [name, svg] = await saved(page, "#save-drawing");
  assert.match(name, /\.svg$/);
  const text = svg.toString("utf8");
  assert.match(text, /<text[^>]*>What if<\/text>/);
  assert.ok(text.includes(new URL(await address(page)).host), "the address is on it");
  const drawn = await page.evaluate((text) => {
    // The site's headers let code read markup only by a policy that they name.
    const policy = trustedTypes.createPolicy("placard", { createHTML: (text) => text });
    const document = new DOMParser().parseFromString(policy.createHTML(text), "image/svg+xml");
    return [document.documentElement.localName, document.querySelectorAll("parsererror").length];
  }, text);
  assert.deepEqual(drawn, ["svg", 0]);
});

test("the words of a picture stay within it, in every shape, with the letters of this browser", async (t) => {
  const page = await visit(t, changed);
  for (const path of [changed, "ar/sc-2025-02-24.html?sc-2774=FRA:against", "fr/ga-2025-02-24.html?at=ga-es11-7&ga-es11-7=HUN:abstaining"]) {
    await page.goto(site + path);
    await isLive(page);
    await page.locator("#take-image").click();
    for (const shape of ["wide", "square", "tall", "small"]) {
      await page.locator(`#take-shape-${shape}`).check();
      await settled(page);
      const out = await page.locator("#take-preview").evaluate((image) => {
        const text = decodeURIComponent(image.src.slice(image.src.indexOf(",") + 1));
        const drawing = document.createElement("div");
        const policy = trustedTypes.createPolicy("placard", { createHTML: (html) => html });
        drawing.innerHTML = policy.createHTML(text);
        document.body.append(drawing);
        const svg = drawing.firstElementChild;
        const { width } = svg.viewBox.baseVal;
        const boxes = [...svg.querySelectorAll("text")].map((text) => [text.textContent, text.getBBox()]);
        const out = boxes.filter(([, { x, width: wide }]) => x < 0 || x + wide > width).map(([words]) => words);
        drawing.remove();
        return out;
      });
      assert.deepEqual(out, [], `${path} ${shape}`);
    }
  }
});

test("the data carry the day, the source and what was changed", async (t) => {
  const page = await visit(t, changed);
  await page.locator("#take-data").click();
  const [name, csv] = await saved(page, "#save-roll");
  assert.equal(name, "sc-2025-02-24-sc-2774-what-if-FRA-against.csv");
  assert.match(csv.toString("utf8"), /^2025-02-24,security-council,.*,what-if,FRA,France,against,abstaining,yes,/m);
  const [, json] = await saved(page, "#save-json");
  const data = JSON.parse(json);
  assert.deepEqual([data.version, data.date, data.changed], ["what-if", "2025-02-24", ["FRA"]]);
});

test("a button whose copy fails says so itself, and nothing on the page moves", async (t) => {
  const refuse = (page) => page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
  });
  const page = await visit(t, changed, { before: refuse });
  const top = () => page.locator("#headline").evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const before = await top();
  await page.locator("#copy-sentence").click();
  await page.locator("#copy-sentence[data-failed]").waitFor();
  assert.match(await page.locator("#copy-sentence").getAttribute("data-answer"), /^Not copied/);
  await page.waitForFunction(() => document.querySelector("#answers")?.textContent.startsWith("Not copied"));
  assert.equal(await top(), before);
});

test("a picture that the browser cannot draw says so on its button", async (t) => {
  const refuse = (page) => page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const page = await visit(t, changed, { before: refuse });
  await page.locator("#take-image").click();
  await page.locator("#save-picture").click();
  await page.locator("#save-picture[data-failed]").waitFor();
});
