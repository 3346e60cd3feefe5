// Each page has loaded every rule of www/styles that fits something on it: a part whose sheet is missing from the table in
// xtask/src/styles.rs is found here.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { visit } from "./harness.mjs";
import { address, kinds, ready } from "./kinds.mjs";

const folder = new URL("../../www/styles/", import.meta.url);

/** The sheets of the pages; the widget has one of its own beside some of them. */
const sheets = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".css") && name !== "widget.css")
  .map((name) => readFileSync(new URL(name.replaceAll("\\", "/"), folder), "utf8"));

/** In the page: the selectors in the sheets that fit something on it and are in no rule that it has loaded. */
const missing = (sheets) => {
  const apart = (list) => list.match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^,(])+/g).map((one) => one.trim());
  const selectors = (rules) => [...rules].flatMap((rule) => [
    ...(rule.selectorText ? apart(rule.selectorText) : []),
    ...(rule.cssRules ? selectors(rule.cssRules) : []),
  ]);
  const read = (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return selectors(sheet.cssRules);
  };
  const loaded = new Set([...document.styleSheets].flatMap((sheet) => selectors(sheet.cssRules)));
  const fits = (selector) => {
    // A rule within another comes with that one.
    if (selector.startsWith("&")) return false;
    // What a pointer or a key is on at the moment does not matter, nor that it is a part of an element.
    const element = selector.replaceAll(/::[-\w]+/g, "").replaceAll(/:(?:hover|focus-visible|focus-within|focus|target)(?![-\w])/g, "");
    try {
      return element !== "" && document.querySelector(element) !== null;
    } catch {
      return false;
    }
  };
  const all = new Set(sheets.flatMap(read));
  return { of: all.size, lost: [...all].filter((selector) => !loaded.has(selector) && fits(selector)) };
};

for (const kind of Object.keys(kinds)) {
  test(`the page of the kind ${kind} has loaded the styles of what it shows`, async (t) => {
    const page = await visit(t, address(kind));
    await ready(page, kind);
    const { of, lost } = await page.evaluate(missing, sheets);
    assert.ok(of > 400, `only ${of} selectors were read`);
    assert.deepEqual(lost, []);
  });
}
