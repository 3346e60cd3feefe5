// Prints how long a press takes in the built page, in Chromium without a GPU: the time that scripts ran, and the time to
// the painted frame. It asserts nothing: machines differ, and painting is noisy. Run by `cargo xtask bench`.

import { chrome, close, site } from "../tests/e2e/chromium.mjs";

const presses = 50;
const rooms = [
  ["Council: one placard", "", "[data-seat]"],
  ["Assembly: one tile of 193", "?meeting=ga-2025-02-24", "[data-seat]"],
  ["Assembly: all 193 at once", "?meeting=ga-2025-02-24", ".hall-set"],
];

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

for (const [name, address, selector] of rooms) {
  const context = await (await chrome()).newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(new URL(address, site).href);
  await page.locator("html[data-app=live]").waitFor({ state: "attached" });
  const count = await page.locator(selector).count();
  if (count === 0) {
    console.log(`${name}: nothing matches ${selector}`);
    continue;
  }
  // The browser's own account of the time that scripts, styles and layout took; it is kept in seconds since the start.
  const account = await context.newCDPSession(page);
  await account.send("Performance.enable");
  const metrics = async () => {
    const { metrics } = await account.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  const frames = [];
  const scripts = [];
  for (let round = 0; round < presses; round += 1) {
    const before = await metrics();
    // From the press to the task after the next frame: by then the frame with the change has been handed to painting.
    frames.push(await page.evaluate(([selector, which]) => new Promise((done) => {
      const controls = document.querySelectorAll(selector);
      const start = performance.now();
      controls[which % controls.length].click();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    }), [selector, round * 7]));
    const after = await metrics();
    scripts.push(after.ScriptDuration - before.ScriptDuration);
  }
  // A figure for presses that do nothing would be a fine one.
  const changed = new URL(page.url()).search !== address;
  console.log(
    `${changed ? "" : "NOTHING CHANGED: "}${name.padEnd(28)} script ${median(scripts).toFixed(2)} ms, to the frame ${median(frames).toFixed(1)} ms` +
      ` (median of ${presses})`,
  );
  await context.close();
}
await close();
