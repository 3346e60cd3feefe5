// A person in the Assembly's hall on 24 February 2025.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, axe, settled, visit, words } from "./harness.mjs";

const hall = (at) => `?meeting=ga-2025-02-24&at=${at}`;
const verdict = (page) => words(page, ".verdict");
const group = async (page, vote) => Number(await words(page, `.hall-group[data-vote=${vote}] .count`));
const groups = async (page) => [
  await group(page, "in-favour"),
  await group(page, "against"),
  await group(page, "abstaining"),
];
const move = async (page, count, from, to) => {
  await page.locator("#move-count").fill(String(count));
  await page.locator("#move-from").selectOption(from);
  await page.locator("#move-to").selectOption(to);
  await page.locator("#move-apply").click();
};

test("ES-11/7 stands at 93–18–65, and twenty votes more against defeat it", async (t) => {
  const page = await visit(t, hall("ga-es11-7"));
  assert.deepEqual(await groups(page), [93, 18, 65]);
  assert.match(await verdict(page), /In favour: 93 of the 111 members present and voting; two thirds is 74/);
  assert.equal(await page.locator(".seat-button").count(), 193);
  await move(page, 19, "in-favour", "against");
  assert.match(await verdict(page), /Adopted/);
  await move(page, 1, "in-favour", "against");
  assert.deepEqual(await groups(page), [73, 38, 65]);
  assert.match(await verdict(page), /Not adopted/);
});

test("a tile of the static page that is pressed changes the vote of its member, though it is drawn after the rest", async (t) => {
  const page = await visit(t, "en/ga-2025-02-24.html", { live: false, before: (page) => page.addInitScript(() => {
    // The first press before the program runs, the second on a tile that stays from the static page.
    const press = (code) => document.querySelector(`#seat-${code}`)?.click();
    addEventListener("DOMContentLoaded", () => press("FRA"));
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset.app !== "live") return;
      observer.disconnect();
      press("GAB");
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-app"] });
  }) });
  await page.locator("html[data-parts=live]").waitFor({ state: "attached" });
  await page.locator('.seat-button[data-changed][data-member="FRA"]').waitFor();
  await page.locator('.seat-button[data-changed][data-member="GAB"]').waitFor();
  assert.equal(await page.locator(".seat-button[data-changed]").count(), 2);
});

/** Where tiles are on the page. */
const places = (page, ...codes) => page.evaluate((codes) => codes.map((code) => {
  const { x, y } = document.querySelector(`#seat-${code}`).getBoundingClientRect();
  return [Math.round(x + scrollX), Math.round(y + scrollY)];
}), codes);

test("a tile that is pressed stays in its place until the tiles are sorted again", async (t) => {
  const page = await visit(t, hall("ga-es11-7"));
  await settled(page);
  const before = await places(page, "FRA", "GAB", "GBR", "RUS");
  for (const count of [1, 2]) {
    await page.locator("#seat-FRA").click();
    await settled(page);
    assert.deepEqual(await places(page, "FRA", "GAB", "GBR", "RUS"), before, `after press ${count}`);
  }
  assert.deepEqual(await groups(page), [92, 19, 65]);
  assert.equal(await page.evaluate(() => document.activeElement.id), "seat-FRA");
  assert.equal(await page.locator("[data-group]").count(), 1);
  assert.equal(await page.locator("#sort-again").getAttribute("aria-disabled"), null);
  await page.locator("#sort-again").click();
  await settled(page);
  const [[, after]] = await places(page, "FRA");
  assert.ok(after > before[0][1]);
  assert.equal(await page.locator("[data-group]").count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), "sort-again");
  assert.equal(await page.locator("#sort-again").getAttribute("aria-disabled"), "true");
});

test("another view or another vote of the day sorts the tiles, too", async (t) => {
  const page = await visit(t, hall("ga-es11-7"));
  await page.locator("#seat-FRA").click();
  await page.locator("#view-list").click();
  await page.locator("#view-hall").click();
  await settled(page);
  assert.equal(await page.locator("[data-group]").count(), 0);
  await page.locator("#seat-FRA").click();
  await page.locator("#step-ga-es11-8").click();
  await settled(page);
  assert.equal(await page.locator("[data-group]").count(), 0);
});

test("a member in arrears has no vote to give", async (t) => {
  const page = await visit(t, hall("ga-es11-7"));
  await page.locator("#seat-AFG").click({ force: true });
  assert.deepEqual(await groups(page), [93, 18, 65]);
  assert.match(await page.locator("#seat-AFG").getAttribute("aria-label"), /may not vote/);
});

test("search finds members by name and code, and sets all that are shown", async (t) => {
  const page = await visit(t, hall("ga-es11-7"));
  await page.locator("#find").fill("guinea");
  const shown = page.locator(".seat-button:not([hidden])");
  assert.deepEqual(
    (await shown.locator("button").evaluateAll((seats) => seats.map((seat) => seat.dataset.seat))).sort(),
    ["GIN", "GNB", "GNQ", "PNG"],
  );
  await page.locator("#set-all").click();
  assert.deepEqual(await page.locator(".hall-set").allInnerTexts(), [
    "Set the 4 members shown to in favour",
    "Set the 4 members shown to abstaining",
    "Set the 4 members shown to against",
    "Set the 4 members shown to not voting",
  ]);
  await page.locator(".hall-set[data-vote=against]").click();
  assert.equal(await page.locator("#set-shown").isVisible(), false);
  assert.equal(await group(page, "against"), 18 - 1 + 3);
  await page.locator("#undo").click();
  assert.equal(await group(page, "against"), 18);
  await page.locator("#redo").click();
  await page.locator("#find").fill("nowhere");
  assert.match(await page.locator(".hall-empty").innerText(), /nowhere/);
});

test("where only the count is known, the page says so and lets votes be moved and members be placed", async (t) => {
  const page = await visit(t, hall("ga-L13"));
  assert.match(await page.locator(".hall-unknown").innerText(), /Only the count/);
  assert.deepEqual(await groups(page), [60, 18, 81]);
  await page.locator("#seat-BRA").click();
  assert.deepEqual(await groups(page), [60, 18, 81], "naming a vote does not change the count");
  await page.locator("#seat-BRA").focus();
  await page.keyboard.press("g");
  assert.deepEqual(await groups(page), [59, 19, 81], "changing it does");
  assert.match(await address(page), /BRA:was-in-favour:against/);
  await move(page, 40, "in-favour", "against");
  assert.match(await verdict(page), /Not adopted/);
  assert.match(await address(page), /40:in-favour:against/);
});

test("without the three European amendments the text goes to the vote unamended", async (t) => {
  const page = await visit(t, hall("ga-L13"));
  for (const item of ["ga-L13", "ga-L14", "ga-L15"]) {
    await page.locator(`#step-${item}`).click();
    await move(page, 50, "in-favour", "against");
    assert.match(await verdict(page), /Not adopted/);
  }
  await page.locator("#step-ga-es11-8").click();
  assert.equal(await page.locator(".draft-text ins").count(), 0);
  assert.match(await page.locator(".room-assumption").innerText(), /assumption/);
  assert.deepEqual(await groups(page), [93, 8, 73]);
  await page.locator("#seat-USA").focus();
  await page.keyboard.press("f");
  assert.deepEqual(await groups(page), [94, 8, 72]);
});

test("the list is sorted by its headings, and the keys work in it", async (t) => {
  const page = await visit(t, `${hall("ga-es11-7")}&view=list`);
  const first = () => page.locator(".hall-list tbody tr:not([hidden]) th").first().innerText();
  assert.equal(await first(), "Afghanistan");
  await page.locator("#list-member").click();
  assert.equal(await first(), "Zimbabwe");
  await page.locator("#list-vote").click();
  assert.equal(await page.locator("th[aria-sort]").getAttribute("aria-sort"), "ascending");
  assert.equal(await first(), "Albania");
  await page.locator("#seat-ALB").focus();
  await page.keyboard.press("g");
  assert.equal(await first(), "Albania", "a line stays under the finger");
  assert.match(await verdict(page), /92 of the 111/);
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement.id), "seat-AND");
  await page.locator("#find").fill("guinea");
  assert.equal(await page.locator(".hall-list tbody tr:not([hidden])").count(), 4);
});

test("on the map the arrows go from tile to tile, past those that the search leaves out", async (t) => {
  const page = await visit(t, `${hall("ga-es11-7")}&view=map`);
  const focus = async () => {
    await settled(page);
    return page.evaluate(() => document.activeElement.id);
  };
  await page.locator("#seat-IRL").focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await focus(), "seat-GBR");
  await page.keyboard.press("g");
  assert.match(await verdict(page), /92 of the 111/);
  await page.keyboard.press("Enter");
  assert.ok(await page.locator("#menu-GBR").isVisible());
  await page.keyboard.press("Escape");
  assert.equal(await focus(), "seat-GBR");
  await page.locator("#find").fill("united");
  await page.locator("#seat-GBR").focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await focus(), "seat-USA");
  const small = await page.locator(".tile-map button").evaluateAll(
    (tiles) => tiles.filter((tile) => tile.offsetWidth < 24 || tile.offsetHeight < 24).length,
  );
  assert.equal(small, 0, "every tile can be hit");
});

test("at 320 px every view fits the page; the map is moved under its frame", async (t) => {
  for (const view of ["hall", "list", "map"]) {
    const page = await visit(t, `${hall("ga-es11-7")}&view=${view}`, { viewport: { width: 320, height: 700 } });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, view);
  }
});

test("a group is chosen, says how it split, and is set in one press that one undo takes back", async (t) => {
  const page = await visit(t, hall("ga-es11-7"));
  await page.locator("#group").selectOption("EU");
  await page.locator(".group-split .tally-bar").waitFor();
  assert.match(await page.locator(".group-split").innerText(), /26 in favour, 1 against/);
  assert.match(await address(page), /group=EU/);
  assert.equal(await page.locator(".seat-button:not([hidden])").count(), 27);
  await page.locator("#set-all").click();
  await page.locator(".hall-set[data-vote=against]").click();
  assert.deepEqual(await groups(page), [67, 44, 65]);
  await page.locator("#undo").click();
  assert.deepEqual(await groups(page), [93, 18, 65]);
  await page.locator("#group-none").click();
  assert.equal(await page.locator(".seat-button:not([hidden])").count(), 193);
});

test("the difference stands beside the record, and its sentence can be quoted", async (t) => {
  const page = await visit(t, hall("ga-es11-7"));
  assert.equal(await page.locator(".difference").count(), 0);
  await move(page, 20, "in-favour", "against");
  assert.match(await page.locator("#quote").innerText(), /93–18–65 .*24 February 2025.*would not have been adopted/);
  await page.locator("#record-all").click();
  await page.locator(".difference").waitFor({ state: "detached" });
});

test("axe finds nothing wrong where only the count is known", async (t) => {
  for (const options of [{}, { colorScheme: "dark" }, { viewport: { width: 360, height: 700 } }]) {
    const page = await visit(t, hall("ga-L13"), options);
    assert.deepEqual(await axe(page), []);
  }
});

test("on a phone the whole map fits; a press on a country makes it large, with the votes of that country", async (t) => {
  for (const lang of ["en", "ar"]) {
    const options = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const page = await visit(t, `${lang}/ga-2025-02-24.html?at=ga-es11-7&view=map`, options);
    const whole = page.locator("#map-enlarge");
    const outside = () => whole.evaluate((map) => [...map.querySelectorAll("[data-member]")]
      .map((tile) => tile.getBoundingClientRect())
      .filter(({ left, right, width }) => left < 0 || right > innerWidth || width < 8).length);
    assert.equal(await outside(), 0, lang);
    assert.equal(await whole.locator("[data-member]").count(), 193);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    await whole.locator("[data-member=FRA]").tap();
    await page.locator("#menu-FRA [data-vote=against]").tap();
    await settled(page);
    // What was chosen is seen: the large map is moved to it.
    const box = await page.locator("#seat-FRA").boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 361 && box.width >= 44, JSON.stringify(box));
    assert.equal(await whole.isVisible(), false);
    await page.locator("#map-whole").tap();
    assert.equal(await whole.locator("[data-member=FRA]").getAttribute("data-vote"), "against");
    assert.equal(await outside(), 0, lang);
  }
});

test("no name in the hall is cut: six languages, Members of three times, a wide and a narrow screen", async (t) => {
  const cut = [];
  for (const meeting of ["ga-1975-11-10", "ga-2003-12-08", "ga-2025-02-24"]) {
    for (const lang of ["ar", "en", "es", "fr", "ru", "zh"]) {
      const page = await visit(t, `${lang}/${meeting}.html`, { viewport: { width: 1280, height: 720 } });
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 720 });
        await settled(page);
        cut.push(...(await page.locator(".hall .seat-button .name").evaluateAll((names, where) => names
          .filter((name) => name.scrollWidth > name.clientWidth + 1 || name.scrollHeight > name.clientHeight + 1)
          .map((name) => `${where}: ${name.textContent}`), `${meeting} ${lang} ${width}`)));
      }
      await page.context().close();
    }
  }
  assert.deepEqual(cut, []);
});
