// Three people and what they came for, each story whole and through the interface alone: a student, a journalist, a
// teacher. `tests/engines` tells the same ones, shorter, in Firefox and WebKit.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { address, isLive, settled, visit, words } from "./harness.mjs";

const headline = (page) => words(page, "h1");
const button = (page, name) => page.getByRole("button", { name, exact: true });

/** The meeting that a link leads to is there and can be used. */
async function arrived(page, room) {
  await page.locator(room).waitFor();
  await isLive(page);
  await settled(page);
}

test("a student finds the Council's meeting, asks what a French no would have done, and learns why", async (t) => {
  const page = await visit(t, "meetings.html");
  await page.getByRole("searchbox", { name: "Search" }).fill("Ukraine Council 2774");
  await page.getByRole("link", { name: /Ukraine in the Security Council, 24 February 2025/ }).click();
  await arrived(page, ".chamber");

  // What happened.
  assert.equal(await headline(page), "Resolution 2774 (2025) was adopted, 10–0–5");
  assert.match(await words(page, ".introduction"), /It adopts the text unamended as resolution 2774/);
  assert.match(await words(page, ".on-the-record"), /Adopted 10–0–5 as resolution 2774 \(2025\)/);

  // What if: France abstains on the record; one press and it is against.
  await button(page, "France, permanent member, abstaining").click();
  assert.equal(await headline(page), "Had France voted against, the draft would have been vetoed");
  assert.match(await words(page, ".verdict"), /Vetoed\s+Not adopted: vote against by France, a permanent member/);

  // Why, and in which words the rule has it.
  const reason = page.locator(".reason", { hasText: "No permanent member against" });
  assert.match(await reason.innerText(), /Against: France/);
  await reason.getByText("Charter 27(3)", { exact: true }).click();
  const official = reason.getByRole("link", { name: "Official text" });
  await official.waitFor();
  assert.match(await reason.locator(".provision-text").innerText(), /permanent members/i);
  assert.match(await official.getAttribute("href"), /^https:\/\/www\.un\.org\//);

  // What would change it is offered, and a press does it.
  const rescue = page.getByRole("region", { name: "What would have carried it" });
  await rescue.getByRole("button", { name: "France: abstaining instead of against" }).click();
  assert.equal(await headline(page), "Resolution 2774 (2025) was adopted, 10–0–5");
  const defeat = page.getByRole("region", { name: "What would have defeated it" });
  await defeat.getByRole("button", { name: "United Kingdom", exact: true }).click();
  assert.equal(await headline(page), "Had the United Kingdom voted against, the draft would have been vetoed");

  // Every press is taken back in turn, and the record is whole again.
  await button(page, "Undo").click();
  await button(page, "Undo").click();
  assert.equal(await headline(page), "Had France voted against, the draft would have been vetoed");
  await button(page, "Undo").click();
  assert.equal(await headline(page), "Resolution 2774 (2025) was adopted, 10–0–5");
  assert.ok(await button(page, "Undo").isDisabled());
  assert.equal(await page.locator(".seat-button[data-changed]").count(), 0);
});

test("a journalist looks how the African Union split, and takes sentence, link, picture and roll along", async (t) => {
  const page = await visit(t, "", { permissions: ["clipboard-read", "clipboard-write"], acceptDownloads: true });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
    return [download.suggestedFilename(), readFileSync(await download.path())];
  };
  await page.getByRole("link", { name: "Assembly, 24 Feb 2025" }).click();
  await arrived(page, ".hall");
  await page.locator("#step-ga-es11-7").click();
  assert.match(await words(page, ".verdict"), /93 of the 111/);

  // How a group split.
  await page.getByRole("combobox", { name: "Group" }).selectOption({ label: "African Union" });
  await page.locator(".group-split .tally-bar").waitFor();
  assert.match(await words(page, ".group-split"), /13 in favour, 8 against, 24 abstaining, 9 not voting/);
  assert.match(await words(page, ".group-split"), /African Union/);

  // The sentence and the link.
  await button(page, "Copy the sentence").click();
  await page.locator("[data-answer]").first().waitFor();
  const quoted = await clipboard();
  await button(page, "Copy link").click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith("http"));
  const link = await clipboard();
  assert.equal(link, await address(page));
  assert.equal(
    quoted,
    `Resolution ES-11/7 was adopted, 93-18 with 65 abstentions, in a vote of the U.N. General Assembly on Feb. 24, 2025 (A/ES-11/L.10) ${link}`,
  );

  // The picture and the roll.
  await button(page, "Image").click();
  const [picture, pixels] = await saved("Save as PNG");
  assert.match(picture, /^ga-2025-02-24-.*\.png$/);
  assert.equal(pixels.toString("latin1", 1, 4), "PNG");
  assert.deepEqual([pixels.readUInt32BE(16), pixels.readUInt32BE(20)], [1200, 675]);
  await button(page, "Data").click();
  const [roll, table] = await saved("Table (CSV)");
  assert.match(roll, /^ga-2025-02-24-.*\.csv$/);
  const lines = table.toString("utf8").trim().split(/\r?\n/);
  assert.ok(lines.length > 193, `${lines.length} lines`);
  assert.match(table.toString("utf8"), /^[^\n]*FRA,France,[^\n]*in.favour/m);

  // The link opens the same vote and group for a colleague, who reads French.
  await page.goto(link);
  await arrived(page, ".hall");
  assert.match(await words(page, ".group-split"), /13 in favour, 8 against, 24 abstaining/);
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await page.locator("html[lang=fr]").waitFor({ state: "attached" });
  await arrived(page, ".hall");
  assert.match(await words(page, ".group-split"), /Union africaine[^]*13 voix pour, 8 contre, 24 abstentions/);
  assert.match(await words(page, ".verdict"), /93 .*111/);
});

test("a teacher presents the day, lets the class guess, shows each verdict, and prints", async (t) => {
  const page = await visit(t, "", {
    before: (page) => page.addInitScript(() => {
      globalThis.printed = 0;
      globalThis.print = () => (globalThis.printed += 1);
    }),
  });
  const shown = (selector) => page.locator(selector).isVisible();
  const guessing = async () => {
    await settled(page);
    assert.equal(await shown(".verdict"), false, "the verdict waits");
    assert.equal(await shown(".chamber-count"), false, "the count waits");
    assert.doesNotMatch(await headline(page), /adopted|vetoed|carried/i, "the headline gives nothing away");
  };
  await page.locator("#step-sc-motion").click();
  await button(page, "Present").click();
  await page.getByRole("toolbar", { name: "Presenting" }).waitFor();
  assert.match(await words(page, ".presenter"), /Vote 1 of 7/);
  await guessing();

  // What can be read from the last row is large.
  assert.ok(await page.locator("h1").evaluate((title) => parseFloat(getComputedStyle(title).fontSize) >= 32));
  assert.equal(await shown(".take-away"), false, "the room and the verdict alone");

  // Through the day with the arrows; each next verdict waits again.
  const verdicts = [];
  for (let place = 1; place <= 7; place += 1) {
    assert.match(await words(page, ".presenter"), new RegExp(`Vote ${place} of 7`));
    await guessing();
    await page.keyboard.press("v");
    await page.locator(".verdict").waitFor();
    verdicts.push(await words(page, "#verdict"));
    await page.keyboard.press("ArrowRight");
  }
  assert.deepEqual(verdicts, ["Not carried", "Not adopted", "Not adopted", "Vetoed", "Vetoed", "Not adopted", "Adopted"]);
  assert.equal(await button(page, "Next").getAttribute("aria-disabled"), "true");

  // Back to the fourth, and the class tries what an abstention would have done.
  for (let back = 0; back < 3; back += 1) await page.keyboard.press("ArrowLeft");
  assert.match(await words(page, ".presenter"), /Vote 4 of 7/);
  await button(page, "Russian Federation, permanent member, against").click({ button: "right" });
  await page.getByRole("menuitemradio", { name: "abstaining" }).click();
  await button(page, "Show the verdict").click();
  assert.match(await words(page, "#verdict"), /Adopted/);
  await button(page, "End").click();
  await page.locator(".presenter").waitFor({ state: "detached" });

  // On paper: the verdict, the count, the sources; no buttons of the page.
  await button(page, "Print").click();
  assert.equal(await page.evaluate(() => globalThis.printed), 1);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await words(page, ".printed-address"), await address(page));
  const buttons = page.locator("button:not(.motion-card, .seat-button > button)");
  assert.equal(await buttons.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length), 0, "no buttons are printed");
  assert.ok(await page.locator(".sources li").first().isVisible(), "the sources are open");
  const strip = page.locator(".motion-list ol");
  assert.ok(await strip.evaluate((list) => list.scrollWidth <= list.clientWidth), "the whole day is printed");
  for (const part of ["h1", ".verdict", ".chamber-count", ".seat-button", ".reasons", ".on-the-record"]) {
    assert.ok(await page.locator(part).first().isVisible(), `${part} is printed`);
  }
  for (const part of [".site-tools", ".take-away", ".what-if", ".help", ".language-menu"]) {
    assert.ok(!(await page.locator(part).first().isVisible()), `${part} is not printed`);
  }
});

test("a meeting of the Council is one sheet of paper, as recorded and as changed", async (t) => {
  for (const lang of ["ar", "en", "es", "fr", "ru", "zh"]) {
    for (const query of ["", "?sc-2774=FRA:against"]) {
      const page = await visit(t, `${lang}/sc-2025-02-24.html${query}`);
      const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: false })).toString("latin1");
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, lang + query);
      await page.context().close();
    }
  }
});

test("on a phone the device's own sheet sends the sentence on, where there is one", async (t) => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const stub = (page) => page.addInitScript(() => {
    navigator.share = (what) => {
      globalThis.shared = what;
      return Promise.reject(new DOMException("closed", "AbortError"));
    };
  });
  const page = await visit(t, "en/sc-2025-02-24.html", { ...phone, before: stub });
  await page.locator("#send").tap();
  await page.waitForFunction(() => globalThis.shared);
  const { text, url } = await page.evaluate(() => globalThis.shared);
  assert.match(text, /Resolution 2774/);
  assert.equal(url, await address(page));
  const none = await visit(t, "en/sc-2025-02-24.html", { ...phone, before: (page) => page.addInitScript(() => (navigator.share = undefined)) });
  await none.locator("#copy-sentence").waitFor();
  assert.equal(await none.locator("#send").isVisible(), false);
});
