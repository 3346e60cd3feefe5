// The site as a whole, whatever it shows: what is sent, what it may do, and that the static view turns live.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isLive, settled, site, visit, words } from "./harness.mjs";

test("without scripts the first view is there to read", async (t) => {
  const page = await visit(t, "", { javaScriptEnabled: false });
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
});

test("the live view takes the place of the static one, with the same words and no jump", async (t) => {
  const still = await visit(t, "", { javaScriptEnabled: false });
  const words = await still.locator("body").innerText();
  const page = await visit(t, "", {
    before: (page) => page.addInitScript(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shift += entry.value)))
        .observe({ type: "layout-shift", buffered: true });
    }),
  });
  assert.equal(await page.locator("body").innerText(), words);
  assert.equal(await page.evaluate(() => globalThis.shift), 0);
});

test("the page carries a strict policy, and holds nothing that would need a laxer one", async () => {
  const html = await (await fetch(site)).text();
  const policy = html.match(/http-equiv="?Content-Security-Policy"? content="([^"]+)"/)?.[1] ?? "";
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/);
  assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)/, "an inline script");
  assert.doesNotMatch(html, /<[^>]+\sstyle=/, "an inline style");
});

test("a first visit loads every file once, compressed, and nothing else", async (t) => {
  const answers = [];
  const page = await visit(t, "", { before: (page) => page.on("response", (answer) => answers.push(answer)) });
  await page.waitForLoadState("networkidle");
  const asked = answers.map((answer) => answer.url());
  assert.deepEqual(asked.filter((url, index) => asked.indexOf(url) !== index), [], "asked for twice");
  for (const answer of answers) {
    assert.equal(answer.status(), 200, answer.url());
    if (/\.(js|css|wasm)$|\/$/.test(answer.url())) {
      assert.equal(answer.headers()["content-encoding"], "br", answer.url());
    }
  }
  const module = answers.find((answer) => answer.url().endsWith(".wasm"));
  assert.equal(module?.headers()["content-type"], "application/wasm");
});

test("the site works from any folder of any host", async (t) => {
  const below = `${site}some/folder/`;
  const page = await visit(t, "", {
    live: false,
    before: (page) => page.route(`${below}**`, async (route) => {
      route.fulfill({ response: await page.request.get(route.request().url().replace(below, site)) });
    }),
  });
  await page.goto(below);
  await isLive(page);
  assert.ok(page.url().startsWith(below));
});

// Opens the page, does something in the static view while the module is held back, and then lets the app start.
const early = async (t, deed) => {
  let release;
  const held = new Promise((done) => (release = done));
  const page = await visit(t, "", {
    live: false,
    before: (page) => page.route("**/*.wasm", async (route) => {
      await held;
      await route.continue();
    }),
  });
  await page.locator("html[data-app=waiting]").waitFor({ state: "attached" });
  await deed(page);
  release();
  await isLive(page);
  return page;
};

test("what is pressed before the app is live is done once it is", async (t) => {
  const press = (page) => page.locator("#seat-DZA").click();
  // What the press shows may load later.
  const shown = async (page) => {
    await page.waitForLoadState("networkidle");
    return words(page, "#app");
  };
  const late = await visit(t);
  const before = await shown(late);
  await press(late);
  const after = await shown(late);
  assert.notEqual(after, before);
  assert.equal(await shown(await early(t, press)), after);
});

for (const [where, selector] of [["at the seats", "#seat-FRA"], ["in a panel that loads later", "#file"]]) {
  test(`the focus stays where it is when the app comes live: ${where}`, async (t) => {
    const page = await early(t, (page) => page.locator(selector).focus());
    await page.waitForFunction(() => document.querySelector("#late-help summary, .help summary"));
    await settled(page);
    assert.ok(await page.locator(selector).evaluate((control) => control === document.activeElement));
  });
}
