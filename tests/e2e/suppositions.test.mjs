// A person who supposes that an amendment was carried, or that it was not: by mouse, by touch and by keyboard.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, axe, isLive, settled, visit, words } from "./harness.mjs";

const headline = (page) => words(page, "h1");
const now = (page) => words(page, ".switches-now");
const sw = (page, item) => page.locator(`#switch-${item}`);
const query = async (page) => new URL(await address(page)).search;

const isOn = async (page, item, place = "switch") => {
  await settled(page);
  return (await page.locator(`#${place}-${item}`).getAttribute("aria-checked")) === "true";
};

const ways = {
  mouse: (locator) => locator.click(),
  touch: (locator) => locator.tap(),
  keyboard: async (locator) => {
    await locator.focus();
    await locator.page().keyboard.press("Space");
  },
};

for (const [way, press] of Object.entries(ways)) {
  test(`by ${way}: amendment 115 comes into the text by one press, and goes by one`, async (t) => {
    const page = await visit(t, "", { hasTouch: way === "touch" });
    await press(sw(page, "sc-115"));
    assert.ok(await isOn(page, "sc-115"));
    assert.match(await page.locator(".draft-text ins").first().innerText(), /territorial integrity/);
    assert.equal(
      await now(page),
      "Supposed carried: Amendment S/2025/115. Votes cast on another text: Draft resolution S/2025/112 (adopted).",
    );
    assert.match(await headline(page), /what you suppose about earlier votes/);
    assert.match(await page.locator("#step-sc-115").innerText(), /supposed carried/);
    assert.match(await page.locator("#step-sc-2774").innerText(), /votes assumed/);
    assert.match(await page.locator(".room-assumption").innerText(), /assumption/);
    assert.equal(await query(page), "?meeting=sc-2025-02-24&sc-115=carried");
    // No vote is touched.
    assert.equal(await page.locator(".seat-button[data-changed]").count(), 0);

    await press(sw(page, "sc-115"));
    assert.equal(await isOn(page, "sc-115"), false);
    assert.equal(await query(page), "");
    assert.equal(await headline(page), "Resolution 2774 (2025) was adopted, 10–0–5");
  });
}

test("what the United States had announced is one press, and a second press takes it back", async (t) => {
  const page = await visit(t);
  const announced = page.getByRole("button", { name: "Suppose, as announced: the United States votes against" });
  const pressed = () => announced.getAttribute("aria-pressed");
  assert.equal(await pressed(), "false");
  await announced.click();
  await settled(page);
  assert.equal(await pressed(), "true");
  assert.equal(
    await query(page),
    "?meeting=sc-2025-02-24&" +
      ["118", "114", "115", "116", "117"].map((amendment) => `sc-${amendment}=USA:against`).join("&"),
  );
  assert.match(await page.locator("#step-sc-116").innerText(), /11–2–2/);
  await announced.click();
  await settled(page);
  assert.equal(await pressed(), "false");
  assert.equal(await query(page), "");
  await page.locator(".announced a", { hasText: "The Washington Post" }).waitFor();
});

test("Enter presses too, and the focus stays on the switch", async (t) => {
  const page = await visit(t);
  await sw(page, "sc-115").focus();
  await page.keyboard.press("Enter");
  assert.ok(await isOn(page, "sc-115"));
  assert.equal(await page.evaluate(() => document.activeElement.id), "switch-sc-115");
  await page.locator("#switch-votes-sc-115").focus();
  await page.keyboard.press("Enter");
  assert.equal(await isOn(page, "sc-115"), false);
  assert.equal(await page.evaluate(() => document.activeElement.id), "switch-votes-sc-115");
  await page.locator("#switch-sc-118").focus();
  await page.keyboard.press("Space");
  assert.ok(await isOn(page, "sc-118"));
  assert.equal(await page.evaluate(() => document.activeElement.id), "switch-sc-118");
});

test("the head of the vote and the day offer the same", async (t) => {
  const page = await visit(t, "?meeting=sc-2025-02-24&at=sc-115");
  await page.locator("#suppose-sc-115").click();
  assert.ok(await isOn(page, "sc-115", "suppose"));
  assert.ok(await isOn(page, "sc-115"));
  assert.match(await page.locator(".verdict").innerText(), /Supposed carried/);
  await page.locator("#suppose-votes-sc-115").click();
  assert.equal(await isOn(page, "sc-115", "suppose"), false);
  // In the day, by a key, without leaving the vote that is shown.
  await page.locator("#step-sc-motion").focus();
  await page.keyboard.press("s");
  assert.equal(await query(page), "?meeting=sc-2025-02-24&at=sc-115&sc-motion=carried");
  assert.match(await page.locator("#step-sc-2774").innerText(), /not reached/i);
  assert.equal(await sw(page, "sc-118").getAttribute("aria-disabled"), "true");
  await sw(page, "sc-118").click({ force: true });
  assert.equal(await query(page), "?meeting=sc-2025-02-24&at=sc-115&sc-motion=carried");
  await page.keyboard.press("Tab");
  await page.locator("#step-sc-motion").focus();
  await page.keyboard.press("s");
  assert.equal(await query(page), "?meeting=sc-2025-02-24&at=sc-115");
});

test("one alone of two amendments to the same words is in the text, and the page says why", async (t) => {
  const page = await visit(t);
  await sw(page, "sc-118").click();
  assert.ok(await isOn(page, "sc-118"));
  const row = page.locator(".switches li", { has: sw(page, "sc-114") });
  assert.match(await row.innerText(), /replace the same words.*takes the place of amendment S\/2025\/118/s);
  await sw(page, "sc-114").click();
  assert.ok(await isOn(page, "sc-114"));
  assert.equal(await isOn(page, "sc-118"), false);
  assert.equal(await query(page), "?meeting=sc-2025-02-24&sc-114=carried");
  await page.locator("#undo").click();
  assert.ok(await isOn(page, "sc-118"));
});

test("the votes that would have done it take the place of the supposition", async (t) => {
  const page = await visit(t, "?meeting=sc-2025-02-24&sc-115=carried");
  assert.equal(await page.locator("#switch-change-sc-115").innerText(), "By votes: if the Russian Federation had abstained");
  await page.locator("#switch-change-sc-115").click();
  assert.equal(await query(page), "?meeting=sc-2025-02-24&sc-115=RUS:abstaining");
  assert.ok(await isOn(page, "sc-115"));
  await page.locator("#undo").click();
  assert.equal(await query(page), "?meeting=sc-2025-02-24&sc-115=carried");
  await page.locator("#redo").click();
  assert.equal(await query(page), "?meeting=sc-2025-02-24&sc-115=RUS:abstaining");
  await page.locator("#record-all").click();
  assert.equal(await query(page), "");
});

test("a vote that is changed after a supposition is marked on the card of its step", async (t) => {
  const page = await visit(t, "?meeting=sc-2025-02-24&at=sc-115&sc-115=carried");
  const card = () => words(page, "#step-sc-115");
  assert.doesNotMatch(await card(), /you changed votes/);
  await page.locator('.seat-button[data-member="FRA"]').click();
  await settled(page);
  assert.match(await card(), /supposed carried\s+you changed votes/);
});

test("a link brings suppositions back, and the back button leaves them", async (t) => {
  const page = await visit(t, "?meeting=sc-2025-02-24&sc-117=carried");
  assert.ok(await isOn(page, "sc-117"));
  await page.goto(new URL("?meeting=sc-2025-02-24&sc-115=carried", page.url()).href);
  await isLive(page);
  assert.ok(await isOn(page, "sc-115"));
  await page.goBack();
  await isLive(page);
  assert.ok(await isOn(page, "sc-117"));
  assert.equal(await isOn(page, "sc-115"), false);
});

test("in the Assembly, three amendments off leave the United States' text as it was submitted", async (t) => {
  const page = await visit(t, "?meeting=ga-2025-02-24");
  for (const item of ["ga-L13", "ga-L14", "ga-L15"]) {
    assert.ok(await isOn(page, item));
    await sw(page, item).click();
  }
  assert.match(await now(page), /Votes cast on another text: Draft resolution A\/ES-11\/L\.11 \(adopted\)/);
  assert.equal(await page.locator(".draft-text .paragraph ins").count(), 0);
  assert.equal(await query(page), "?meeting=ga-2025-02-24&ga-L13=not-carried&ga-L14=not-carried&ga-L15=not-carried");
});

test("a projector shows what is supposed, and not before the verdict is shown", async (t) => {
  const page = await visit(t, "?meeting=sc-2025-02-24&at=sc-115&sc-115=carried&present=yes");
  assert.equal(await page.locator("#suppose-sc-115").isVisible(), false);
  await page.locator("#present-show").click();
  assert.match(await headline(page), /^You suppose that amendment S\/2025\/115 was carried/);
  assert.ok(await page.locator("#suppose-sc-115").isVisible());
});

for (const scheme of ["light", "dark"]) {
  test(`${scheme}: the switches pass axe, are large enough for a finger, and nothing overflows at 360 pixels`, async (t) => {
    const page = await visit(t, "?meeting=sc-2025-02-24&at=sc-115&sc-115=carried&sc-118=carried", {
      viewport: { width: 360, height: 800 }, colorScheme: scheme, hasTouch: true,
    });
    assert.deepEqual(await axe(page, { within: ".switches" }), []);
    assert.deepEqual(await axe(page, { within: ".supposition" }), []);
    for (const control of await page.locator(".switch, .by-votes, .by-change, .switches-item").all()) {
      const { height, width } = await control.boundingBox();
      assert.ok(height >= 44 && width >= 44, `${await control.getAttribute("id")}: ${width} × ${height}`);
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${over} pixels too wide`);
  });
}

test("in the widget a reader supposes, unless that is locked", async (t) => {
  const page = await visit(t, "widget.html?meeting=sc-2025-02-24&only=sc-115");
  await page.locator("#suppose-sc-115").click();
  assert.match(await words(page, ".widget-verdict"), /Supposed carried/);
  const locked = await visit(t, "widget.html?meeting=sc-2025-02-24&only=sc-115&lock=amendments&sc-115=carried");
  assert.match(await words(locked, ".widget-verdict"), /Supposed carried/);
  assert.equal(await locked.locator(".supposition").count(), 0);
});
