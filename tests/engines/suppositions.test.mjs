// The stories of tests/e2e/suppositions.test.mjs, shorter, in the engine that PLACARD_ENGINE names: amendments and motions as
// switches, and decisions that govern the next vote.

import assert from "node:assert/strict";
import { test } from "node:test";
import { engine, nothingWrong, page, says, there, until, visit, words } from "./reader.mjs";

const isOn = (item, on) => until(
  `${item} ${on ? "on" : "off"}`,
  (id, on) => document.querySelector(id)?.getAttribute("aria-checked") === String(on), `#switch-${item}`, on,
);
const search = (expected) => until(`${expected || "no query"} in the address`, (expected) => location.search === expected, expected);

test(`in ${engine} amendment 115 comes into the text by one press, and 118 and 114 exclude each other`, async () => {
  await visit("?meeting=sc-2025-02-24");
  await page.click("#switch-sc-115");
  await isOn("sc-115", true);
  await says(".draft-text ins", "territorial integrity");
  await says("#step-sc-115", "supposed carried");
  await says("#step-sc-2774", "votes assumed");
  await says("h1", "what you suppose about earlier votes");
  await search("?meeting=sc-2025-02-24&sc-115=carried");
  assert.equal(await page.run(() => document.querySelectorAll(".seat-button[data-changed]").length), 0);
  await page.click("#switch-sc-115");
  await isOn("sc-115", false);
  await search("");

  await page.click("#switch-sc-118");
  await isOn("sc-118", true);
  await says(".switches", "takes the place of amendment S/2025/118");
  await page.click("#switch-sc-114");
  await isOn("sc-114", true);
  await isOn("sc-118", false);
  // By keyboard, and the focus stays.
  await page.run(() => document.querySelector("#switch-sc-114").focus());
  await page.key("Enter");
  await isOn("sc-114", false);
  assert.equal(await page.run(() => document.activeElement.id), "switch-sc-114");
  await nothingWrong();
});

test(`in ${engine} nothing else is reached once the motion to postpone is on`, async () => {
  await visit("?meeting=sc-2025-02-24");
  await page.click("#switch-sc-motion");
  await isOn("sc-motion", true);
  await says("#step-sc-2774", "not reached");
  await says("h1", "would not have been voted on");
  assert.equal(await page.run(() => document.querySelector("#switch-sc-118").getAttribute("aria-disabled")), "true");
  await page.click("#undo");
  await says("h1", "Resolution 2774 (2025) was adopted, 10–0–5");
  await nothingWrong();
});

test(`in ${engine} three amendments off leave the United States' text as it was submitted`, async () => {
  await visit("?meeting=ga-2025-02-24");
  await there(".hall");
  for (const item of ["ga-L13", "ga-L14", "ga-L15"]) {
    await isOn(item, true);
    await page.click(`#switch-${item}`);
    await isOn(item, false);
  }
  await says(".switches-now", "Votes cast on another text: Draft resolution A/ES-11/L.11 (adopted)");
  assert.equal(await page.run(() => document.querySelectorAll(".draft-text .paragraph ins").length), 0);
  await search("?meeting=ga-2025-02-24&ga-L13=not-carried&ga-L14=not-carried&ga-L15=not-carried");
  await nothingWrong();
});

test(`in ${engine} China's seat takes two thirds in 1971 once the question is important`, async () => {
  await visit("?meeting=ga-1971-10-25");
  await there(".hall");
  await says(".verdict", "a majority is 56");
  await page.click("#switch-l-632");
  await isOn("l-632", true);
  await says(".verdict", "two thirds is 74");
  await says(".reasons", "The question requires two thirds");
  await page.click("#step-l-632");
  await says("h1", "You suppose that draft A/L.632 was adopted");
  await page.click("#undo");
  await page.click("#step-a-res-2758");
  await says(".verdict", "a majority is 56");
  await nothingWrong();
});

test(`in ${engine} a preliminary question that is carried takes the veto away`, async () => {
  await visit("?meeting=sc-1948-05-24");
  const before = await words(".verdict");
  assert.match(before, /Vetoed/);
  await page.click("#switch-question");
  await isOn("question", true);
  await says(".verdict", "on procedure there is no veto");
  await says(".reasons", "The preliminary question was decided so");
  await page.click("#switch-question");
  await says(".verdict", "Vetoed");
  await nothingWrong();
});
