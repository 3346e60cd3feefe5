// axe finds nothing on a page of each kind: in every language, in English and in Arabic in the dark too.
// No rule is switched off.

import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, settled, visit } from "./harness.mjs";
import { address, kinds, languages, ready } from "./kinds.mjs";

// What the colours alone can spoil; the rest of a page is the same in the dark.
const colours = ["color-contrast", "link-in-text-block"];

for (const kind of Object.keys(kinds)) {
  test(`axe finds nothing wrong: ${kind}`, async (t) => {
    // The board is the hall in other colours.
    for (const lang of kind === "board" ? ["en"] : languages) {
      const page = await visit(t, address(kind, lang), { colorScheme: "light" });
      await ready(page, kind);
      await settled(page);
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      assert.deepEqual(await axe(page), [], `${lang}, light`);
      if (lang === "en" || lang === "ar") {
        await page.emulateMedia({ colorScheme: "dark" });
        // Colours change over a moment; half way they are neither.
        await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
        assert.deepEqual(await axe(page, { rules: colours }), [], `${lang}, dark`);
      }
    }
  });
}

test("axe finds nothing wrong in a narrow column, with a menu open and with colours forced", async (t) => {
  for (const [kind, options] of [
    ["council", { viewport: { width: 320, height: 700 } }],
    ["council", { colorScheme: "dark" }],
    ["council", { forcedColors: "active" }],
    ["hall", { viewport: { width: 360, height: 700 }, hasTouch: true }],
    ["list", { viewport: { width: 320, height: 700 } }],
    ["hall", { colorScheme: "dark" }],
  ]) {
    const page = await visit(t, address(kind, "en"), options);
    await ready(page, kind);
    await page.locator("#seat-FRA").click({ button: "right" });
    await page.locator("#menu-FRA").waitFor();
    assert.deepEqual(await axe(page), [], `${kind} ${JSON.stringify(options)}`);
  }
});
