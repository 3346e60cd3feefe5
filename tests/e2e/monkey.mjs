// Random presses on every kind of page, each course by its seed: `cargo xtask monkey --presses N --seed S`. After each batch the
// console is silent, the page shows what its address opens, the count is that of the placards, and the headline that of the verdict.

import assert from "node:assert/strict";
import { chrome, close, site } from "./chromium.mjs";
import { act, KINDS, random } from "./presses.mjs";

const option = (name, otherwise) => {
  const place = process.argv.indexOf(name);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};
const presses = option("--presses", 2000);
const seed = option("--seed", 1);

/** Where a course begins: each kind of page, in several languages and views. */
const STARTS = [
  "en/sc-2025-02-24.html",
  "?sc-2774=FRA:against&at=sc-115&text=clean",
  "en/ga-2025-02-24.html",
  "fr/ga-2025-02-24.html?at=ga-es11-7&view=list",
  "ar/sc-2023-12-22.html",
  "zh/ga-1971-10-25.html",
  "?meeting=ga-1947-11-29&lang=ru&view=map",
  "es/sc-1956-10-30.html?present=yes",
  "?own=security-council&date=2026-05-01&matter=procedural&title=An+agenda&in-favour=CHN.FRA&against=USA",
  "?own=general-assembly&date=2012-11-29&title=A+text&in-favour=FRA.IND.BRA&against=USA&undl=739031",
  "widget.html?meeting=sc-2025-02-24",
  "widget.html?meeting=ga-2025-02-24&lang=fr",
  "archive.html?vetoed-by=FRA",
  "archive.html?lang=es&find=Suez",
  "meetings.html?decade=1950",
  "fr/meetings.html",
  "new.html?own=general-assembly&date=2025-02-24",
  "lessons.html?lesson=veto",
  "lessons.html?view=make",
  "lessons.html?lang=ar",
  "odds.html?undecided=FRA:20-30-50",
  "power.html",
  "share.html?meeting=sc-2025-02-24",
  "committee.html",
  "import.html",
];

/** What the page shows of a vote, without what is on its way or a matter of focus. */
function shown(PANELS) {
  const text = (query) => document.querySelector(query)?.innerText.replace(/\s+/g, " ").trim();
  const seats = [...document.querySelectorAll("main [data-member][data-vote]")].map((seat) => [seat.dataset.member, seat.dataset.vote]);
  const cards = [...document.querySelectorAll(".motion-card")].map((card) => `${card.id} ${card.dataset.tone} ${card.innerText.replace(/\s+/g, " ")}`);
  const card = document.querySelector(".motion-card[aria-current]");
  return {
    headline: text("#headline > span"),
    verdict: text(".verdict > p"),
    tones: [card?.dataset.tone, document.querySelector(".verdict")?.dataset.tone],
    count: card?.querySelector(".count")?.textContent ?? text(".chamber-count strong"),
    bar: text(".verdict .tally-bar figcaption > span"),
    current: card?.id,
    cards,
    seats: seats.sort(),
    narrowed: Boolean(document.querySelector("#group")?.value || document.querySelector("#find")?.value),
    hidden: Boolean(document.querySelector(".presenter")),
    panels: PANELS.map((id) => {
      const panel = document.getElementById(id)?.cloneNode(true);
      // What is folded in, the reader unfolds, and an address does not say so.
      for (const folded of panel?.querySelectorAll("details > :not(summary)") ?? []) folded.remove();
      return `${id}: ${panel?.textContent.replace(/\s+/g, " ")}`;
    }),
  };
}

/** The panels that show nothing but the vote. */
const PANELS = ["late-suggestions", "late-supposition", "late-difference", "late-text", "late-reasons", "late-record"];

const complaints = [];

async function opened(path, locale = "en") {
  const context = await (await chrome()).newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block", locale });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(`the page threw: ${error.message}`));
  // A frame that is replaced while it loads gives its requests up, which the browser says without a reason.
  const givenUp = /^Fetch API cannot load \S+\. $/;
  page.on("console", (message) => {
    if (message.type() === "error" && !givenUp.test(message.text())) complaints.push(`logged: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(data|blob|about):/.test(url)) complaints.push(`asked another host: ${url}`);
  });
  page.on("dialog", (dialog) => dialog.dismiss().catch(() => {}));
  context.on("page", (other) => other !== page && other.close().catch(() => {}));
  await page.addInitScript(() => (window.print = () => {}));
  await page.goto(new URL(path, site).href);
  await live(page);
  return page;
}

async function live(page) {
  const there = (state) => page.locator(state).waitFor({ state: "attached", timeout: 60_000 }).catch(async () => {
    const app = await page.locator("html").getAttribute("data-app").catch(() => "gone");
    throw new Error(`seed ${seed}: the page does not become live, its app is \`${app}\`\n  at ${page.url()}`);
  });
  await there("html[data-app=live]");
  await there("html[data-parts=live], html:not(:has([data-late]))");
  await settled(page);
}

async function settled(page) {
  await page.waitForFunction(() => !document.querySelector(".progress:not([hidden])"), null, { timeout: 60_000 });
  await page.evaluate(() => new Promise((done) => {
    let quiet = 0;
    const observer = new MutationObserver(() => (quiet = 0));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const frame = () => (++quiet > 2 ? (observer.disconnect(), done()) : setTimeout(() => requestAnimationFrame(frame)));
    requestAnimationFrame(frame);
    // Some pages have clocks that run.
    setTimeout(() => (observer.disconnect(), done()), 2000);
  }));
}

const digits = (text) => (text ?? "").replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660).replace(/\D+/g, " ").trim();

/** What must hold of a page of a vote. */
async function check(page, course) {
  await settled(page);
  const say = (what) => `seed ${seed}: ${what}\n  at ${page.url()}\n  after ${course.join(" ")}`;
  assert.deepEqual(complaints, [], say("the console is not silent"));
  const now = await page.evaluate(shown, PANELS);
  assert.ok(await page.evaluate(() => document.querySelector("#app")?.innerText.trim().length > 20), say("the page is blank"));
  if (!now.seats.length || !now.current) return false;
  const votes = (vote) => now.seats.filter(([, cast]) => cast === vote).length;
  const known = now.seats.every(([, vote]) => /in-favour|against|abstaining|absent|not|barred/.test(vote));
  if (known && !now.narrowed && !(await page.locator(".tile-map-frame").count())) {
    const counted = [votes("in-favour"), votes("against"), votes("abstaining")].join(" ");
    if (now.count !== undefined) assert.equal(counted, digits(now.count), say("the count is not that of the placards"));
    // A vote that the meeting did not reach has no count on its card. Its bar has one, with words where nobody voted so.
    const bar = digits(now.bar).split(" ");
    if (bar.length > 2) assert.equal(counted, bar.slice(0, 3).join(" "), say("the bar's count is not that of the placards"));
  }
  if (!now.hidden && now.tones[1]) {
    assert.equal(now.tones[0], now.tones[1], say("the verdict has another tone than the step"));
    // Some headlines end with the count.
    const [told] = now.headline.match(/\d+–\d+–\d+$/) ?? [];
    if (told) assert.equal(digits(told), digits(now.count), say(`the headline says another count: ${now.headline}`));
  }
  // What a search shows is no part of an address, and neither is a meeting from a file.
  const address = page.url();
  if (/[?&]file=/.test(address)) return true;
  // An address without a language is opened in that of the reader's browser.
  const fresh = await opened(address.replace(site, ""), await page.evaluate(() => document.documentElement.lang));
  try {
    const again = await fresh.evaluate(shown, PANELS);
    for (const part of ["headline", "verdict", "count", "current", "cards", "panels"]) {
      // A presenter shows results as the room reaches them.
      if ((now.hidden || again.hidden) && part !== "current") continue;
      assert.deepEqual(again[part], now[part], say(`a fresh tab shows another ${part}`));
    }
    const other = new Map(again.seats);
    for (const [member, vote] of now.seats) if (other.has(member)) assert.equal(other.get(member), vote, say(`${member} votes otherwise in a fresh tab`));
  } finally {
    await fresh.context().close();
  }
  return true;
}

async function run() {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const bag = KINDS.flatMap(([kind, times]) => Array(times).fill(kind));
  let done = 0;
  let checks = 0;
  for (let round = 0; done < presses; round += 1) {
    const start = round < STARTS.length ? STARTS[(round + seed) % STARTS.length] : pick(STARTS);
    const page = await opened(start);
    const course = [start];
    for (let batch = 0; batch < 5 && done < presses; batch += 1) {
      const things = Array.from({ length: 25 }, () => [pick(bag), next(), next()]);
      // One after the other, as a person would: a press may load something.
      for (const thing of things) {
        course.push(thing[0]);
        try {
          done += await page.evaluate(`(${act})(${JSON.stringify([thing])})`);
        } catch (error) {
          // A press that leads to another page ends what runs in this one.
          if (!/context was destroyed|navigat/i.test(error.message)) throw error;
        }
        if (next() < 0.3) await page.waitForTimeout(5);
      }
      // A press may lead to another page, which a choice of language or a step in the history must not cut off.
      await live(page);
      const move = next();
      if (move < 0.12) {
        const languages = page.locator("#language");
        if (await languages.isVisible()) {
          course.push("language");
          const [code] = await languages.selectOption({ index: Math.floor(next() * 6) });
          // The words of a language are fetched; until they are there the page speaks the one before.
          await page.locator(`html[lang=${code}]`).waitFor({ state: "attached", timeout: 60_000 }).catch(() => {
            throw new Error(`seed ${seed}: the page does not come to speak \`${code}\`\n  at ${page.url()}\n  after ${course.join(" ")}`);
          });
          done += 1;
        }
      } else if (move < 0.3) {
        const where = move < 0.2 ? "goBack" : move < 0.25 ? "goForward" : "reload";
        course.push(where);
        await page[where]({ timeout: 60_000 });
        if (!page.url().startsWith(site)) await page.goto(new URL(start, site).href);
        done += 1;
      }
      await live(page);
      if (await check(page, course)) checks += 1;
    }
    await page.context().close();
    if (round % 10 === 9) console.log(`${done} presses, ${round + 1} courses, ${checks} votes compared with a fresh tab`);
  }
  console.log(`${done} presses by seed ${seed}, ${checks} votes compared with a fresh tab: nothing found`);
}

try {
  await run();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await close();
}
