// A teacher: makes a lesson with locks and two questions, hands it out, presents with a roll call, a timer and a QR code.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isLive, settled, visit, words, axe } from "./harness.mjs";

/** The link that the page has made, once it holds what was last written. */
const link = async (page) => {
  await page.locator("#make-length").waitFor();
  await settled(page);
  return page.locator("#make-preview").evaluate((anchor) => anchor.href);
};

test("a locked lesson on the veto with two questions takes few presses, and pupils cannot change it", async (t) => {
  const page = await visit(t, "lessons.html");
  let presses = 0;
  const press = async (selector) => {
    presses += 1;
    await page.locator(selector).click();
    await settled(page);
  };
  await page.locator("#make-open").click();
  presses += 1;
  await isLive(page);
  await page.locator("#seat-FRA").waitFor();
  // In favour, abstaining, against: the record of resolution 2774 has France abstaining.
  await press("#seat-FRA");
  await page.locator("[data-member=FRA][data-vote=against]").waitFor();
  await press("#make-lock-locked");
  await press("#make-ready");
  await press("#make-add-step");
  await page.locator("#make-item").selectOption({ index: 1 });
  presses += 1;
  await settled(page);
  await press("#make-ready");
  await page.locator("#make-qr").waitFor();
  const address = await link(page);
  await press("#make-copy");
  await press("#make-qr");
  await page.locator("dialog.qr img").waitFor();
  assert.equal(await page.locator("dialog.qr a").getAttribute("href"), address);
  await page.keyboard.press("Escape");
  await page.locator("dialog.qr").waitFor({ state: "detached" });
  t.diagnostic(`${presses} presses`);
  assert.ok(presses <= 12, `${presses} presses`);

  const pupil = await visit(t, address);
  await pupil.locator(".lesson-locked").waitFor();
  const votes = () => pupil.locator(".seat-button").evaluateAll((seats) => seats.map((seat) => seat.dataset.vote).join());
  const before = await votes();
  await pupil.locator("#seat-GBR").click({ force: true });
  await pupil.locator("#seat-GBR").focus();
  for (const key of ["f", "g", "b", "n", "r", "u", " ", "Enter"]) await pupil.keyboard.press(key);
  await settled(pupil);
  assert.equal(await votes(), before, "the votes stay");
  await pupil.locator(".lesson-ask input[type=radio]").nth(1).check();
  await pupil.locator("#lesson-commit").click();
  await pupil.locator(".lesson-said[data-judged=lesson-right]").waitFor();
  await pupil.locator("#seat-GBR").click({ force: true });
  await settled(pupil);
  assert.equal(await votes(), before, "after the answer they stay, too");
  assert.deepEqual(await axe(pupil), []);
});

test("three steps with texts fit into an address of 2,000 characters, also in Arabic", async (t) => {
  const told = {
    en: ["Read the text of the draft, then look at who voted in which way. Four of the five permanent members and six others voted in favour of it, and nobody expected the amendment to pass.", "What would have happened if this member had voted against the draft as a whole?", "Nine votes in favour are not enough if a permanent member votes against."],
    ar: ["اقرأ نص مشروع القرار ثم انظر من صوت وكيف. صوت أربعة من الأعضاء الدائمين وستة آخرون لصالحه، ولم يتوقع أحد أن يُعتمد التعديل في هذه الجلسة.", "ماذا كان سيحدث لو صوت هذا العضو ضد مشروع القرار ككل؟", "تسعة أصوات مؤيدة لا تكفي إذا صوت عضو دائم ضد النص."],
  };
  for (const [lang, [text, ask, why]] of Object.entries(told)) {
    const page = await visit(t, `lessons.html?view=make&lang=${lang}`);
    await page.locator("#seat-FRA").waitFor();
    await page.locator("#make-name").fill(text.slice(0, 40));
    for (let step = 0; step < 3; step += 1) {
      if (step) await page.locator("#make-add-step").click();
      await page.locator("#make-text").fill(text + step);
      await page.locator("#make-ready").click();
      await page.locator("#make-ask").fill(ask);
      await page.locator("#make-why").fill(why);
      await settled(page);
    }
    const address = await link(page);
    assert.ok(address.length < 2000, `${lang}: ${address.length}`);
    t.diagnostic(`${lang}: ${address.length} characters`);
    assert.deepEqual(await axe(page), []);
    // However long the address is, the button that closes the window with its code is in view.
    await page.setViewportSize({ width: 1280, height: 768 });
    await page.locator("#make-qr").click();
    await page.locator("dialog.qr img").waitFor();
    const close = await page.locator("dialog.qr button").boundingBox();
    assert.ok(close.y + close.height <= 768, JSON.stringify(close));
    await page.keyboard.press("Escape");
    await page.locator("dialog.qr").waitFor({ state: "detached" });
    // A reload keeps the lesson, since the address has it.
    await page.reload();
    await isLive(page);
    await page.locator("#seat-FRA").waitFor();
    assert.equal(await page.locator("#make-text").inputValue(), `${text}0`);
  }
});

test("a lesson is saved as a file and opened again, and a wrong file is explained", async (t) => {
  const page = await visit(t, "lessons.html?view=make");
  await page.locator("#seat-FRA").waitFor();
  // The choice is marked before a member is chosen.
  await page.locator("#make-lock-members").check();
  await page.locator("#make-lock-add").selectOption("FRA");
  await page.locator("#make-lock-members:checked").waitFor();
  await page.locator("#make-text").fill("Look at the five.");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#make-save").click()]);
  const file = await download.path();
  const [step] = JSON.parse(readFileSync(file, "utf8")).steps;
  assert.deepEqual([step.text, step.lock], ["Look at the five.", "FRA"]);
  await page.locator("#make-text").fill("");
  await page.locator("#make-file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: readFileSync(file) });
  await page.waitForFunction(() => document.getElementById("make-text").value === "Look at the five.");
  await page.locator("#make-file").setInputFiles({ name: "b.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await page.locator(".make-problem").waitFor();
});

test("a vote of the archive begins a step, by its address", async (t) => {
  const page = await visit(t, "lessons.html?view=make");
  await page.locator("#seat-FRA").waitFor();
  await page.locator("#make-address").fill("https://elsewhere.example/un/en/sc-1956-10-30.html");
  await page.locator("#make-address-open").click();
  await page.waitForFunction(() => document.getElementById("make-meeting").value === "sc-1956-10-30");
  await page.locator("#seat-FRA").waitFor();
});

test("on a projector members are called one by one, with the count and what is still needed", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html", { viewport: { width: 1280, height: 720 } });
  await page.locator("#present").click();
  await page.locator("#present-roll").click();
  await page.locator(".roll-order button").first().waitFor();
  // The President draws France.
  await page.locator(".roll-order button", { hasText: "France" }).click();
  assert.match(await words(page, ".roll-member"), /France/);
  assert.match(await words(page, ".roll-needed"), /Still needed: \d/);
  await page.keyboard.press("PageDown");
  assert.match(await words(page, ".roll-member"), /Greece/);
  await page.keyboard.press("PageUp");
  assert.match(await words(page, ".roll-member"), /France/);
  for (let call = 1; call < 15; call += 1) await page.locator("#roll-on").click();
  await settled(page);
  assert.equal(await page.locator("#roll-on").getAttribute("aria-disabled"), "true");
  // Nothing gives the verdict away; a clicker's dark button shows it.
  assert.equal(await page.locator(".page-why").isVisible(), false);
  await page.keyboard.press(".");
  await page.locator("#present-hide").waitFor();
  assert.equal(await page.locator(".page-why").isVisible(), true);
  assert.deepEqual(await axe(page), []);
});

test("a later result is hidden while an earlier verdict is shown", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html");
  await page.locator("#present").click();
  await page.locator("#present-show").click();
  await settled(page);
  const results = page.locator(".motion-card .result");
  assert.equal(await results.nth(0).isVisible(), true);
  assert.equal(await results.nth(1).isVisible(), false);
});

test("a timer counts down by the clock, and a spotlight makes one placard larger", async (t) => {
  const page = await visit(t, "en/sc-2025-02-24.html", { before: (page) => page.clock.install() });
  await page.locator("#present").click();
  await page.locator(".timer-more").click();
  await page.locator(".timer-turn").click();
  assert.equal(await words(page, ".timer-left"), "1:00");
  await page.clock.fastForward(51_000);
  await page.locator(".timer[data-ends]").waitFor();
  await page.clock.fastForward(10_000);
  await page.waitForFunction(() => document.querySelector(".timer-left").textContent === "0:00");
  await page.locator("#present-spot").click();
  await page.locator("#seat-FRA").focus();
  await page.waitForFunction(() => {
    const [lit, pale] = ["FRA", "GBR"].map((code) => getComputedStyle(document.getElementById(`seat-${code}`).closest(".seat-button")));
    return Number(lit.scale) > 1 && Number(pale.opacity) < 1;
  });
});

test("any page of a meeting shows its address as a QR code", async (t) => {
  const page = await visit(t, "fr/sc-2025-02-24.html?sc-2774=FRA:against");
  await page.locator("#show-qr").click();
  await page.locator("dialog.qr img").waitFor();
  assert.match(await page.locator("dialog.qr a").textContent(), /fr\/sc-2025-02-24\.html\?sc-2774=FRA:against$/);
  assert.deepEqual(await axe(page, { within: "dialog.qr" }), []);
});
