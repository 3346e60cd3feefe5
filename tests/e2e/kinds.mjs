// One page of each kind, for the tests that look at all of them and for `cargo xtask screenshots`.

import { readFileSync } from "node:fs";

const council = "meeting=sc-2025-02-24&sc-2774=FRA:against";
const hall = "meeting=ga-2025-02-24&at=ga-es11-7&group=WEOG&ga-es11-7=FRA:against";
const roll = new URL("../cases/csv/council.csv", import.meta.url);

/** A page: the file, what its address says, what shows that it is there, and what a reader does before looking. */
export const kinds = {
  council: { query: council, there: ".chamber" },
  hall: { query: hall, there: ".group-split .tally-bar" },
  list: { query: `${hall}&view=list`, there: ".hall-list" },
  map: { query: `${hall}&view=map`, there: ".tile-map-frame" },
  projector: {
    query: council,
    there: ".chamber",
    // Its button is left out where nobody would present; its keys are not.
    before: (page) => page.locator("#present").dispatchEvent("click"),
    then: ".presenter",
  },
  library: { file: "meetings.html", query: "decade=2020", there: ".found-meeting" },
  own: {
    file: "new.html",
    there: ".own-seats",
    before: async (page) => {
      await page.locator("#new-date").fill("2025-02-24");
      await page.locator("#paste").fill("In favour: Frence, Denmark, Greece\nAgainst: Pakistan");
    },
    then: ".pasted-doubts li",
  },
  made: {
    file: "new.html",
    there: ".own-seats",
    before: async (page) => {
      await page.locator("#new-date").fill("2025-02-24");
      await page.locator("#new-text").fill("Urges a lasting peace");
      await page.locator("#new-add").click();
      await page.locator("#new-add-amendment").click();
      await page.locator("#new-to-0").fill("a just and lasting peace");
    },
    then: ".made-item[data-wrong]",
  },
  // The colours of the United Nations' voting board, which a reader may ask for.
  board: { query: `${hall}&colours=board`, there: ".group-split .tally-bar" },
  odds: { file: "odds.html", query: "undecided=FRA:20-30-50", there: ".odds-result" },
  lessons: { file: "lessons.html", there: ".lesson-card" },
  lesson: { file: "lessons.html", query: "lesson=veto&given=b", there: ".lesson-said" },
  teacher: { file: "lessons.html", query: "lesson=veto&view=teacher", there: "#lesson-receipts" },
  worksheet: { file: "lessons.html", query: "lesson=veto&view=sheet", there: ".lesson-paper-key" },
  committee: {
    file: "committee.html",
    there: "#committee-begin",
    before: async (page) => {
      await page.locator("#committee-name").fill("First Committee");
      await page.locator("#committee-topic").fill("Drinking water in cities");
      await page.locator("#committee-members").fill("Brazil\nCanada\nFrance*\nGhana\nIndia\nRed Cross (o)");
      await page.locator("#committee-begin").click();
      await page.locator("#committee-all-present").click();
      await page.locator("#committee-open").click();
    },
    then: "#committee-vote",
  },
  make: { file: "lessons.html", query: "view=make", there: "#seat-FRA" },
  power: { file: "power.html", there: ".power-table" },
  archive: {
    file: "archive.html",
    query: "vetoed-by=FRA&from=1950&to=1959",
    there: "#archive-save-list",
    before: (page) => page.locator(".archive-open").first().click(),
    then: ".archive-citation",
  },
  pair: { file: "archive.html", query: "body=security-council&from=2015&view=pair&pair=FRA.USA", there: "[data-table=subject]" },
  worth: { file: "archive.html", query: "view=worth-opening", there: "[data-group=sponsor-outvoted]" },
  import: {
    file: "import.html",
    there: "input[type=file]",
    before: (page) => page.locator("input[type=file]").first().setInputFiles({
      name: "council.csv", mimeType: "text/csv", buffer: readFileSync(roll),
    }),
    then: ".import-roll",
  },
};

/** The languages of the United Nations. */
export const languages = ["ar", "en", "es", "fr", "ru", "zh"];

/** What follows the site's own address. */
export function address(kind, lang) {
  const { file = "", query } = kinds[kind];
  const asked = [lang && `lang=${lang}`, query].filter(Boolean).join("&");
  return file + (asked && `?${asked}`);
}

/** Waits until a page of a kind is there, and does what a reader does before looking. */
export async function ready(page, kind) {
  const { there, before, then } = kinds[kind];
  await page.locator("html[data-app=live]").waitFor({ state: "attached", timeout: 20_000 });
  await page.locator("html[data-parts=live], html:not(:has([data-late]))").waitFor({ state: "attached", timeout: 20_000 });
  await page.locator(there).first().waitFor();
  await before?.(page);
  if (then) await page.locator(then).first().waitFor();
}
