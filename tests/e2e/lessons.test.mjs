// Lessons: every one from start to end in English, with right and with wrong answers; one in Arabic; on a phone and on a
// projector; the teacher's page with its receipts; the worksheet on paper.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { address, axe, isLive, settled, visit, words } from "./harness.mjs";

const folder = new URL("../../www/lessons/", import.meta.url);
const text = (name) => readFileSync(new URL(name, folder), "utf8");
const names = text("index.txt").split("\n").filter((line) => line && !line.startsWith("#"));
const lesson = (name) => JSON.parse(text(`${name}.json`));

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const projector = { viewport: { width: 1280, height: 720 } };
const letters = { "in-favour": "f", against: "g", abstaining: "b" };

/** Answers the step that is shown. */
async function answer(page, step, right) {
  if (step.options) {
    const place = step.options.findIndex((option) => Boolean(option.right) === right);
    await page.locator(".lesson-option input").nth(place).check();
    assert.equal(await page.locator("#verdict").count(), 0, "no verdict before the answer");
    await page.locator("#lesson-commit").click();
  } else if (step.number) {
    await page.locator("#lesson-number").fill(String(step.number.answer + (right ? 0 : 1)));
    assert.equal(await page.locator("#verdict").count(), 0, "no verdict before the answer");
    await page.locator("#lesson-commit").click();
  } else if (right) {
    for (const change of step.challenge.solution.split(",")) {
      const [member, vote] = change.split(":");
      await page.locator(`#seat-${member}`).focus();
      await page.keyboard.press(letters[vote]);
    }
    assert.match(await words(page, "#lesson-receipt"), /^[a-z]+-\d-[A-Z.]+-[0-9A-Z]{4}$/);
  } else {
    for (const _ of step.challenge.hints) await page.locator("#lesson-hint").click();
    await page.locator("#lesson-solution").click();
  }
  await settled(page);
}

/** From the list to the end of a lesson. */
async function through(t, name, right, options) {
  const page = await visit(t, "lessons.html?lang=en", options);
  await page.locator(`#lesson-${name}`).click();
  await page.locator("#step-title").waitFor();
  const { steps, title } = lesson(name);
  assert.equal(await words(page, "h1"), title);
  for (const [place, step] of steps.entries()) {
    assert.equal(await words(page, "#step-title"), step.title);
    await answer(page, step, right);
    const judged = await page.locator(".lesson-said").getAttribute("data-judged");
    const wrong = step.challenge ? "lesson-seen" : "lesson-wrong";
    assert.equal(judged, right ? "lesson-right" : wrong, `${name}, step ${place + 1}`);
    assert.equal(await page.locator("#verdict").count(), 1);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${name}, step ${place + 1}: ${wide} pixels too wide`);
    await page.locator("#lesson-next").click();
  }
  assert.match(await words(page, ".lesson-end"), new RegExp(`\\b${right ? steps.length : 0} of ${steps.length} steps`));
  assert.match(await address(page), /step=end/);
  return page;
}

for (const name of names) {
  test(`lesson ${name}: right answers on a projector, wrong ones on a phone`, async (t) => {
    await through(t, name, true, projector);
    await through(t, name, false, phone);
  });
}

test("a lesson in Arabic, from start to end, on a phone and on a projector", async (t) => {
  for (const [right, size] of [[true, phone], [false, projector]]) {
    const page = await visit(t, "lessons.html?lang=ar&lesson=veto", size);
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    const { steps } = lesson("veto");
    const arabic = JSON.parse(text("ar/veto.json"));
    for (const step of steps) {
      assert.equal(await words(page, "#step-title"), arabic[step.title]);
      await answer(page, step, right);
      assert.doesNotMatch(await words(page, "main"), /lessons?-[a-z]|word-|\{/);
      await page.locator("#lesson-next").click();
    }
    await page.locator(".lesson-end").waitFor();
  }
});

test("an answer is kept in the address alone: another reader sees the same, Back leads out", async (t) => {
  const page = await visit(t, "lessons.html?lesson=veto");
  await answer(page, lesson("veto").steps[0], true);
  const there = await address(page);
  assert.match(there, /lesson=veto&given=b,-,-,-,-,-$/);
  const again = await visit(t, there);
  assert.equal(await again.locator(".lesson-said").getAttribute("data-judged"), "lesson-right");
  assert.equal(await again.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
});

test("before the answer the seats are fixed, after it a press changes a vote and the verdict", async (t) => {
  const page = await visit(t, "lessons.html?lesson=veto");
  await page.locator("#seat-RUS").click({ force: true });
  assert.equal(await page.locator("#seat-RUS").evaluate((seat) => seat.parentElement.dataset.vote), "against");
  await answer(page, lesson("veto").steps[0], true);
  assert.match(await words(page, ".verdict"), /Vetoed/);
  await page.locator("#seat-RUS").focus();
  await page.keyboard.press("b");
  assert.doesNotMatch(await words(page, ".verdict"), /Vetoed/);
});

test("the hands of a class are entered before the result", async (t) => {
  const page = await visit(t, "lessons.html?lesson=veto", projector);
  await page.locator("#lesson-class").check();
  for (const [place, hands] of ["4", "12", "7"].entries()) await page.locator(".lesson-hands input").nth(place).fill(hands);
  await page.locator("#lesson-commit").click();
  assert.match(await words(page, ".lesson-said"), /12 of 23 guessed right/);
});

test("a teacher checks receipts in the page: right, another name, no receipt", async (t) => {
  const page = await visit(t, "lessons.html?lesson=veto&step=6");
  await answer(page, lesson("veto").steps[5], true);
  await page.locator("#lesson-name").fill("Ana");
  const code = await words(page, "#lesson-receipt");
  const teacher = await visit(t, "lessons.html?lesson=veto&view=teacher");
  await teacher.locator("#lesson-receipts").fill(`Ana, ${code}\nBen, ${code}\nhello`);
  await settled(teacher);
  const said = await teacher.locator(".lesson-checked li strong").allInnerTexts();
  assert.deepEqual(said, [
    "solves step 6", "code and name do not match: a slip of the pen, or another name", "is no receipt of this lesson",
  ]);
});

test("worksheet and key are a sheet each, on A4 and on Letter", async (t) => {
  for (const name of names) {
    const page = await visit(t, `lessons.html?lesson=${name}&view=sheet`);
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length;
      assert.equal(sheets, 2, `${name} on ${format}`);
    }
  }
});

test("the worksheet of any vote is one press from it: questions and key are a sheet each", async (t) => {
  for (const [meeting, members, lang] of [["sc-2025-02-24", 15, "en"], ["ga-2025-02-24", 193, "en"], ["sc-2025-02-24", 15, "ar"]]) {
    const page = await visit(t, `${lang}/${meeting}.html`);
    await page.locator("#to-worksheet").click();
    await page.waitForURL(/lessons\.html/);
    await isLive(page);
    // The texts of the law arrive by themselves: paper cannot be pressed.
    await page.locator(".sheet-rules strong").first().waitFor();
    assert.equal(await page.locator(".sheet-room li").count(), members);
    assert.deepEqual(await axe(page), []);
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 2, `${meeting} ${lang} on ${format}`);
    }
  }
});

test("the page is accessible in every view, and tells what an address has that it does not know", async (t) => {
  for (const query of ["", "lesson=veto&given=b", "lesson=voting&step=6", "lesson=veto&view=teacher", "lesson=veto&view=sheet", "view=words"]) {
    const page = await visit(t, `lessons.html?${query}`);
    assert.deepEqual(await axe(page), [], query);
  }
  const page = await visit(t, "lessons.html?lesson=nothing");
  assert.match(await words(page, ".notices"), /lesson=nothing/);
  assert.equal(await page.locator(".lesson-card").count(), names.length);
});

test("the lessons are linked from the foot of the other pages", async (t) => {
  const page = await visit(t, "power.html");
  await page.locator("#open-lessons").click();
  await page.waitForURL(/lessons\.html/);
});

test("beside the question the names on the seats are whole", async (t) => {
  for (const [address, width] of [["lesson=veto&lang=fr", 1200], ["lesson=veto&lang=fr", 1280], ["lesson=admission&lang=fr&step=5", 1200], ["lesson=admission&step=7", 1200]]) {
    const page = await visit(t, `lessons.html?${address}`, { viewport: { width, height: 900 } });
    const cut = await page.locator(".lesson-seats .seat-button .name").evaluateAll((names) =>
      names.filter((name) => name.scrollWidth > name.clientWidth + 1 || name.scrollHeight > name.clientHeight + 1).map((name) => name.innerText));
    assert.deepEqual(cut, [], `${address} at ${width}`);
  }
});

test("a lesson's address shows its first step before the program has come, in the place where it stays", async (t) => {
  const where = (page) => page.locator(".lesson-text").evaluate((text) => {
    const { top, width, height } = text.getBoundingClientRect();
    return [text.innerText, top, width, height, document.documentElement.dataset.app, document.documentElement.dataset.address];
  });
  let early;
  const page = await visit(t, "lessons.html?lesson=veto", {
    before: (page) => {
      const seen = (async () => {
        await page.waitForEvent("domcontentloaded");
        await page.locator(".lesson-text").waitFor();
        early = await where(page);
      })();
      return page.route("**/*.wasm", async (route) => {
        await seen;
        await route.continue();
      });
    },
  });
  assert.equal(await page.locator(".lesson-list").count(), 0);
  const [words, top, width, height, app, address] = early;
  assert.deepEqual([words, top, width, height], (await where(page)).slice(0, 4));
  assert.deepEqual([app, address], ["waiting", undefined]);
});

test("without scripts the list of lessons is there", async (t) => {
  const page = await visit(t, "lessons.html", { javaScriptEnabled: false });
  assert.equal(await page.locator(".lesson-card").count(), names.length);
});
