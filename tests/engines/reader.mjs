// A reader in the engine that PLACARD_ENGINE names: firefox or webkit. Both are driven through the few words that
// firefox.mjs and webkit.mjs have in common.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { needed } from "./needed.mjs";

export const engine = needed("PLACARD_ENGINE");
const site = needed("PLACARD_URL");

/** The page that the engine shows, from the first test of a file to its last. */
export let page;

before(async () => {
  const { start } = await import(`./${engine}.mjs`);
  page = await start();
});
after(() => page?.close());

/** Waits until a function that runs in the page gives what is true, and gives that. */
export async function until(what, script, ...values) {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const value = await page.run(script, ...values).catch(() => undefined);
    if (value) return value;
    await pause(50);
  }
  throw new Error(`${engine}: waited in vain for ${what}`);
}

export const live = () => until("the app with all its parts", () => {
  const { app, parts } = document.documentElement.dataset;
  return app === "live" && (parts === "live" || !document.querySelector("[data-late]"));
});
export const there = (selector) => until(selector, (selector) => !!document.querySelector(selector), selector);
export const words = (selector) => page.run((selector) => document.querySelector(selector)?.innerText ?? "", selector);
export const says = (selector, part) => until(
  `“${part}” in ${selector}`,
  (selector, part) => document.querySelector(selector)?.innerText.includes(part), selector, part,
);

/** Opens a page of the site; whatever goes wrong in it is kept. */
export async function visit(path) {
  await page.goto(new URL(path, site).href);
  await live();
  await page.run(() => {
    globalThis.wrong = [];
    addEventListener("error", ({ message }) => globalThis.wrong.push(message));
    addEventListener("unhandledrejection", ({ reason }) => globalThis.wrong.push(String(reason)));
    addEventListener("securitypolicyviolation", (breach) => globalThis.wrong.push(`policy: ${breach.violatedDirective}`));
  });
}

export const nothingWrong = async () => assert.deepEqual(await page.run(() => globalThis.wrong ?? []), []);
