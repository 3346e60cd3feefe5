// A person at the Council's table on 24 February 2025: by mouse, by touch and by keyboard.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, visit, words } from "./harness.mjs";

const headline = (page) => words(page, "h1");
const verdict = (page) => words(page, ".verdict");
const count = (page) => words(page, ".chamber-count strong");
const seat = (page, code) => page.locator(`#seat-${code}`);
const vote = (page, code) => page.locator(".seat-button", { has: seat(page, code) }).getAttribute("data-vote");
const step = (page, item) => page.locator(`#step-${item}`);

// The ways to set a vote, each with at most two presses.
const ways = {
  mouse: async (page, code, word) => {
    await seat(page, code).click({ button: "right" });
    await page.getByRole("menuitemradio", { name: word, exact: true }).click();
  },
  touch: async (page, code, word) => {
    const box = await seat(page, code).boundingBox();
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const finger = await page.context().newCDPSession(page);
    await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [place] });
    await page.waitForTimeout(900);
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.getByRole("menuitemradio", { name: word, exact: true }).tap();
  },
  keyboard: async (page, code, word) => {
    await seat(page, code).focus();
    await page.keyboard.press({ "in favour": "f", against: "g", abstaining: "b", "not participating": "n" }[word]);
  },
};

test("the page opens with the vote as recorded", async (t) => {
  const page = await visit(t);
  assert.equal(await headline(page), "Resolution 2774 (2025) was adopted, 10–0–5");
  assert.match(await verdict(page), /Adopted/);
  assert.equal(await count(page), "10–0–5");
  assert.match(await page.locator(".reasons").innerText(), /At least nine votes in favour\s+10 votes; 9 needed\s+Charter 27\(3\)/);
  assert.equal(await page.locator(".seat-button").count(), 15);
  assert.equal(new URL(await address(page)).search, "");
});

for (const [way, set] of Object.entries(ways)) {
  test(`by ${way}: a French or a British vote against is a veto, three elected ones are not`, async (t) => {
    const page = await visit(t, "", { hasTouch: way === "touch" });
    await set(page, "FRA", "against");
    assert.equal(await headline(page), "Had France voted against, the draft would have been vetoed");
    assert.equal(await count(page), "10–1–4");
    assert.match(await verdict(page), /Vetoed/);
    assert.match(await verdict(page), /vote against by France, a permanent member/);
    assert.match(await page.locator(".reason", { hasText: "No permanent member against" }).innerText(), /Against: France\s+Charter 27\(3\)/);
    assert.match(await page.locator(".on-the-record").innerText(), /Adopted 10–0–5 as resolution 2774/);

    await set(page, "FRA", "abstaining");
    await set(page, "GBR", "against");
    assert.equal(await headline(page), "Had the United Kingdom voted against, the draft would have been vetoed");
    assert.equal(await count(page), "10–1–4");

    await set(page, "GBR", "abstaining");
    for (const code of ["DNK", "GRC", "SVN"]) await set(page, code, "against");
    assert.equal(await headline(page), "Even if Denmark, Greece and Slovenia had voted against, the draft would have been adopted");
    assert.equal(await count(page), "10–3–2");

    for (const code of ["DNK", "GRC", "SVN"]) await set(page, code, "abstaining");
    for (const code of ["DZA", "PAN"]) await set(page, code, "abstaining");
    assert.equal(await count(page), "8–0–7");
    assert.match(await verdict(page), /Not adopted/);
    assert.match(await page.locator(".reasons").innerText(), /8 votes; 9 needed/);
  });
}

test("a press moves a placard on through the four ways to vote", async (t) => {
  const page = await visit(t);
  for (const expected of ["against", "not-voting", "in-favour", "abstaining"]) {
    await seat(page, "FRA").click();
    assert.equal(await vote(page, "FRA"), expected);
  }
});

test("Russia alone stops amendment 115, and abstaining lets it into the text", async (t) => {
  const page = await visit(t);
  await step(page, "sc-115").click();
  assert.equal(await headline(page), "Amendment S/2025/115 was vetoed by the Russian Federation, 9–1–5");
  await seat(page, "RUS").focus();
  await page.keyboard.press("b");
  assert.equal(await count(page), "9–0–6");
  assert.match(await verdict(page), /Adopted/);
  assert.match(await page.locator(".draft-text ins").first().innerText(), /sovereignty, independence, unity and territorial integrity/);
  assert.match(await step(page, "sc-2774").innerText(), /votes assumed/);
  await step(page, "sc-2774").click();
  assert.match(await page.locator(".room-assumption").innerText(), /assumption/);
  assert.match(await page.locator(".draft-text ins").first().innerText(), /territorial integrity/);
});

test("a vote against without nine in favour is no veto, and the page says why", async (t) => {
  const page = await visit(t, "?meeting=sc-2025-02-24&at=sc-114");
  assert.equal(await count(page), "6–1–8");
  assert.doesNotMatch(await verdict(page), /[Vv]etoed/);
  assert.match(await page.locator(".reasons").innerText(), /Against: the Russian Federation;.*not a veto/s);
});

test("a motion that is carried ends the voting", async (t) => {
  const page = await visit(t);
  await step(page, "sc-motion").click();
  assert.equal(await count(page), "6–3–6");
  for (const code of ["DZA", "GUY", "KOR"]) {
    await seat(page, code).focus();
    await page.keyboard.press("f");
  }
  assert.match(await verdict(page), /Carried/);
  assert.match(await step(page, "sc-2774").innerText(), /not reached/i);
  await step(page, "sc-2774").click();
  assert.match(await headline(page), /would not have been voted on/);
  assert.match(await page.locator(".reasons").innerText(), /motion to postpone/);
});

test("undo, redo, and back to the record lose nothing", async (t) => {
  const page = await visit(t);
  const recorded = await headline(page);
  assert.ok(await page.locator("#undo").isDisabled());
  await seat(page, "FRA").click();
  const changed = await headline(page);
  await page.locator("#undo").click();
  assert.equal(await headline(page), recorded);
  await page.locator("#redo").click();
  assert.equal(await headline(page), changed);
  await page.locator("#record-all").click();
  assert.equal(await headline(page), recorded);
  await page.locator("#undo").click();
  assert.equal(await headline(page), changed);
});

test("the room is one stop for Tab, and the arrows go from seat to seat", async (t) => {
  const page = await visit(t);
  assert.equal(await page.locator('button[data-seat][tabindex="0"]').count(), 1);
  await seat(page, "DZA").focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.id), "seat-CHN");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await page.evaluate(() => document.activeElement.id), "seat-DZA");
  await page.keyboard.press("Enter");
  await page.locator('[role="menuitemradio"]:focus').waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "seat-DZA");
  // Outside the room no letter does anything.
  await page.locator("#copy-link").focus();
  await page.keyboard.press("g");
  assert.equal(await count(page), "10–0–5");
});

/** Opens the page whose panels arrive when `arrive` is called, not before. */
async function early(t) {
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  const page = await visit(t, "", {
    parts: false,
    before: (page) => page.route(/placard-panels/, async (route) => {
      await arrived;
      await route.continue();
    }),
  });
  return { page, arrive };
}

test("what is pressed in a panel before its code has arrived is done when it does", async (t) => {
  const { page, arrive } = await early(t);
  await page.locator("#text-clean").click();
  arrive();
  await page.locator("#text-clean[aria-pressed=true], #text-clean:checked").waitFor();
  assert.match(await address(page), /text=clean/);
});

test("each control of a panel that is pressed before its code has arrived does what it says when it has", async (t) => {
  const live = (page) => page.locator("html[data-parts=live]").waitFor({ state: "attached" });
  const fold = await early(t);
  await fold.page.locator("#late-reasons summary").last().click();
  fold.arrive();
  await live(fold.page);
  assert.equal(await fold.page.locator("#late-reasons details[open]").count(), 1);
  const suggestion = await early(t);
  await suggestion.page.locator("#late-suggestions button").first().click();
  suggestion.arrive();
  await live(suggestion.page);
  assert.equal(await headline(suggestion.page), "Had France voted against, the draft would have been vetoed");
});

test("a press is done that begins on a panel of the static page and ends on the live one", async (t) => {
  const { page, arrive } = await early(t);
  await page.locator("#text-clean").hover();
  await page.mouse.down();
  arrive();
  await page.locator("html[data-parts=live]").waitFor({ state: "attached" });
  await page.mouse.up();
  await page.locator("#text-clean[aria-pressed=true], #text-clean:checked").waitFor();
  assert.match(await address(page), /text=clean/);
});

test("the focus goes from the static page to the live one within one task, so that no key is lost", async (t) => {
  const { page, arrive } = await early(t);
  await page.locator("#text-clean").focus();
  await page.evaluate(() => {
    globalThis.without = 0;
    const frame = () => {
      if (document.activeElement === document.body) globalThis.without += 1;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  arrive();
  await page.locator("html[data-parts=live]").waitFor({ state: "attached" });
  await page.keyboard.press("Enter");
  await page.locator("#text-clean[aria-pressed=true], #text-clean:checked").waitFor();
  assert.equal(await page.evaluate(() => globalThis.without), 0, "frames without the focus");
});

test("each panel takes the place of the static one in a frame of its own", async (t) => {
  const { page, arrive } = await early(t);
  await page.evaluate(() => {
    const parts = [...document.querySelectorAll("[data-late]")];
    globalThis.left = [parts.length];
    const frame = () => {
      globalThis.left.push(parts.filter((part) => part.isConnected).length);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  arrive();
  await page.locator("html[data-parts=live]").waitFor({ state: "attached" });
  const left = await page.evaluate(() => globalThis.left);
  assert.ok(left[0] > 10, `${left[0]} static panels`);
  assert.equal(left.at(-1), 0);
  const most = Math.max(...left.slice(1).map((now, at) => left[at] - now));
  assert.equal(most, 1, `panels in one frame: ${left}`);
});

test("a link of the static page that has the focus keeps it", async (t) => {
  const { page, arrive } = await early(t);
  await page.locator("#late-footer a").last().focus();
  const focused = () => page.evaluate(() => [document.activeElement.closest("[data-late]")?.id, document.activeElement.textContent]);
  const before = await focused();
  assert.equal(before[0], "late-footer");
  arrive();
  await page.locator("html[data-parts=live]").waitFor({ state: "attached" });
  assert.deepEqual(await focused(), before);
});

test("a link of the static page leads to its page, once", async (t) => {
  const { page, arrive } = await early(t);
  await page.evaluate(() => document.addEventListener("click", (event) => event.preventDefault()));
  await page.locator("#open-ga-2025-02-24").click();
  arrive();
  await page.locator("html[data-parts=live]").waitFor({ state: "attached" });
  // The browser would have followed the link by itself: the live one is not pressed besides.
  assert.doesNotMatch(await address(page), /ga-2025/);
});

test("once a vote is changed, no panel says what was true before", async (t) => {
  const { page, arrive } = await early(t);
  assert.match(await words(page, "#late-reasons"), /None of the five against/);
  await seat(page, "FRA").click();
  assert.match(await headline(page), /vetoed/);
  assert.doesNotMatch(await words(page, "main"), /None of the five against|What would have defeated it/);
  arrive();
  await page.locator("#late-reasons .reasons").waitFor();
  assert.match(await words(page, "#late-reasons"), /Against: France/);
});

test("a menu that is opened before its code has arrived takes the focus when it does", async (t) => {
  const { page, arrive } = await early(t);
  await seat(page, "DZA").focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator('[role="menu"]').count(), 0);
  arrive();
  await page.locator('[role="menuitemradio"]:focus').waitFor();
});

test("a screen reader hears member, permanence and vote, and then the answer", async (t) => {
  const page = await visit(t);
  assert.equal(await seat(page, "FRA").getAttribute("aria-label"), "France, permanent member, abstaining");
  await seat(page, "FRA").click();
  assert.equal(
    await seat(page, "FRA").getAttribute("aria-label"),
    "France, permanent member, against, changed from the record",
  );
  assert.equal(await page.locator('h1[aria-live="polite"]').count(), 1);
});

test("a provision opens in place, with a link to the official text", async (t) => {
  const page = await visit(t);
  const note = page.locator(".provision-note").first();
  await note.locator("summary").click();
  // Its text comes with the first that is opened, and then all are there.
  await note.locator("a").waitFor();
  assert.match(await note.innerText(), /nine/);
  assert.match(await note.locator("a").getAttribute("href"), /^https:\/\/(www\.)?un\.org\//);
});

test("every placard and the verdict are in view at 1280 by 720, and none lies upon another", async (t) => {
  for (const lang of ["ar", "en", "es", "fr", "ru", "zh"]) {
    const page = await visit(t, `${lang}/sc-2025-02-24.html`, { viewport: { width: 1280, height: 720 } });
    const wrong = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll(".chamber [data-seat], .verdict")].map((part) => part.getBoundingClientRect());
      const apart = (one, two) => (
        one.right <= two.left + 2 || two.right <= one.left + 2 || one.bottom <= two.top + 2 || two.bottom <= one.top + 2
      );
      return [
        ...boxes.filter(({ bottom }) => bottom > innerHeight).map(({ bottom }) => `ends at ${bottom}`),
        ...boxes.flatMap((one, at) => boxes.slice(at + 1).filter((two) => !apart(one, two)).map(() => `${at} lies upon another`)),
      ];
    });
    assert.deepEqual(wrong, [], lang);
  }
});

test("no column is too narrow: nothing scrolls sideways but the row of steps", async (t) => {
  for (const width of [280, 320, 360, 768, 1280, 1920]) {
    const page = await visit(t, "", { viewport: { width, height: 800 } });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${width} px wide: ${over} px too many`);
  }
});
