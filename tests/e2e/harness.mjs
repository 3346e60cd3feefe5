// What every end-to-end test stands on: the built site served on this machine, a real Chromium, and axe.
//
//   import { test } from "node:test";
//   import { visit, axe } from "./harness.mjs";
//   test("…", async (t) => {
//     const page = await visit(t, "?m=…");         // a Playwright page, live; closed and checked after the test
//     await page.getByRole("button", { name: "France" }).click();
//     assert.deepEqual(await axe(page), []);
//   });
//
// `cargo xtask test --only e2e` runs all files; `-- NAME` after it picks among the tests.

import assert from "node:assert/strict";
import { after } from "node:test";
import { AxeBuilder, chrome, close, site } from "./chromium.mjs";
import { isLive, settled } from "./waits.mjs";

export { chrome, isLive, settled, site };

after(close);

/**
 * Opens a page of the site as a new reader would, and waits until the app is live.
 *
 * After the test the page is closed, and the test fails if meanwhile the page threw, logged an error (a breach of the
 * policy is one), or asked another host for anything.
 *
 * `options` are Playwright's for a new context (`viewport`, `locale`, `colorScheme`, `reducedMotion`, `hasTouch`,
 * `javaScriptEnabled`, …), and of our own; the worker for visits without a network is left out, unless a test asks for it by
 * `serviceWorkers: "allow"`:
 * - `live: false` does not wait for the app, `parts: false` not for its late parts;
 * - `allow: /…/` lets complaints pass that the test means to provoke;
 * - `before: async (page) => …` runs before the page is opened.
 */
export async function visit(t, path = "", { live = true, parts = true, allow = /^$/, before, ...options } = {}) {
  const context = await (await chrome()).newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block", ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`the page threw: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && complaints.push(`logged: ${message.text()}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(data|blob|about):/.test(url)) complaints.push(`asked another host: ${url}`);
  });
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints.filter((complaint) => !allow.test(complaint)), [], "complaints of the page");
  });
  await before?.(page);
  await page.goto(new URL(path, site).href);
  if (live && options.javaScriptEnabled !== false) await isLive(page, parts);
  return page;
}

/** The words of a part of the page, once it is drawn. */
export async function words(page, selector) {
  await settled(page);
  return page.locator(selector).innerText();
}

/** The page's address, once it is written: the app writes it after it has drawn a change. */
export async function address(page) {
  await settled(page);
  return page.url();
}

/** What axe finds wrong with the page as it stands, one readable line each. `rules` narrows it, `within` is a selector. */
export async function axe(page, { within, rules } = {}) {
  let builder = new AxeBuilder({ page });
  if (within) builder = builder.include(within);
  if (rules) builder = builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}
