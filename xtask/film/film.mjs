// Takes the short film of README: `cargo xtask film`. A pointer presses placards of the Council's vote of 24 February 2025, with a
// line that says what is done. Each picture is shown for its own time; sharp joins them to one animated WebP.

import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chrome, close, site } from "../../tests/e2e/chromium.mjs";
import { isLive, settled } from "../../tests/e2e/waits.mjs";

const sharp = createRequire(`${process.env.PLACARD_FILM_MODULES}/_`)("sharp");
const [to] = process.argv.slice(2);
const size = { width: 1040, height: 680 };

// The line and the pointer are ours, not the page's: its policy would refuse their styles.
const context = await (await chrome()).newContext({ viewport: size, reducedMotion: "reduce", colorScheme: "light", bypassCSP: true, serviceWorkers: "block" });
const page = await context.newPage();
await page.goto(new URL("en/sc-2025-02-24.html", site).href);
await isLive(page);
await page.addStyleTag({ content: `
  #film-line { position: fixed; inset: auto 0 0 0; z-index: 99; padding: 12px 24px; background: #1d2f4d; color: #fff; font: 600 20px/1.35 var(--sans); text-align: center; }
  #film-pointer { position: fixed; inset: 0 auto auto 0; z-index: 100; width: 26px; height: 26px; margin: -2px 0 0 -4px; pointer-events: none; }
  #film-pointer.pressed { scale: 0.8; }
  html { scrollbar-width: none; }` });
await page.evaluate(() => {
  const line = Object.assign(document.createElement("div"), { id: "film-line", ariaHidden: "true" });
  const pointer = Object.assign(document.createElement("div"), { id: "film-pointer", ariaHidden: "true" });
  pointer.innerHTML = '<svg viewBox="0 0 24 24" width="26" height="26"><path d="M4 2v17l4.6-4.3L11.4 21l3-1.3-2.8-6.1 6.2-.5z" fill="#16202e" stroke="#fff" stroke-width="1.6"/></svg>';
  document.body.append(line, pointer);
});

// The steps of the day at the top, all seats below them.
const steps = page.locator("#step-sc-2774");
await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), (await steps.boundingBox()).y - 12);

const pictures = [];
const delays = [];
const shoot = async (milliseconds) => {
  pictures.push(await page.screenshot({ animations: "disabled" }));
  delays.push(milliseconds);
};

let at = { x: 700, y: 420 };
const place = (point) => page.evaluate(({ x, y }) => {
  document.querySelector("#film-pointer").style.translate = `${x}px ${y}px`;
}, point);
const say = (text) => page.evaluate((text) => (document.querySelector("#film-line").textContent = text), text);

/** Moves the pointer to something, in a few pictures. */
const go = async (locator) => {
  const box = await locator.boundingBox();
  const end = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const moves = 4;
  const start = at;
  for (let step = 1; step <= moves; step += 1) {
    const part = 1 - (1 - step / moves) ** 2;
    at = { x: Math.round(start.x + (end.x - start.x) * part), y: Math.round(start.y + (end.y - start.y) * part) };
    await place(at);
    await shoot(90);
  }
};

/** Presses it, and holds the picture that follows. */
const press = async (locator, hold) => {
  await page.evaluate(() => document.querySelector("#film-pointer").classList.add("pressed"));
  await shoot(120);
  await locator.click();
  await page.evaluate(() => document.querySelector("#film-pointer").classList.remove("pressed"));
  await settled(page);
  await shoot(hold);
};

const seat = (code) => page.locator(`#seat-${code}`);
const voteOf = (code) => page.locator(".seat-button", { has: seat(code) }).getAttribute("data-vote");

/** Presses a placard until it votes so. */
const until = async (code, vote, hold) => {
  await go(seat(code));
  for (let presses = 0; (await voteOf(code)) !== vote; presses += 1) {
    if (presses > 4) throw new Error(`${code} never votes ${vote}`);
    await press(seat(code), 260);
  }
  delays[delays.length - 1] = hold;
};

await place(at);
await say("Security Council, 24 February 2025: adopted, with five abstentions.");
await shoot(2600);
await say("What if France votes against?");
await shoot(900);
await until("FRA", "against", 500);
await say("Vetoed: ten votes are enough, but a permanent member is against.");
await shoot(3000);
await say("Back to the record.");
const record = page.locator("#record-all");
await go(record);
await press(record, 700);
await say("And if Denmark, Greece and Slovenia vote against?");
await shoot(900);
for (const code of ["DNK", "GRC", "SVN"]) await until(code, "against", 300);
await say("Adopted all the same: elected members cannot block.");
await shoot(3000);
await say("Earlier that day, Russia vetoed an amendment.");
const step = page.locator("#step-sc-115");
await go(step);
await press(step, 2200);
await say("Had Russia abstained …");
await until("RUS", "abstaining", 500);
await say("… it would have been carried, and the text would have changed.");
await shoot(3200);
await close();

const data = await sharp(pictures, { join: { animated: true } })
  .webp({ quality: 72, effort: 6, loop: 0, delay: delays, minSize: true, mixed: true })
  .toBuffer();
await writeFile(to, data);
const seconds = delays.reduce((sum, delay) => sum + delay, 0) / 1000;
console.log(`${pictures.length} pictures, ${seconds.toFixed(1)} seconds, ${data.length} bytes`);
