// Opens the page with the compiled tests in Chromium, and prints what they say. Arguments pick tests by name.
import { chrome, close, site } from "../e2e/chromium.mjs";

const query = process.argv.slice(2).map((name) => `only=${encodeURIComponent(name)}`).join("&");
const page = await (await chrome()).newPage();
const errors = [];
page.on("pageerror", (error) => errors.push(error.message));
await page.goto(`${site}?${query}`);

// A minute without an outcome means that a test waits for something that never comes.
const ended = await page
  .waitForFunction(() => globalThis.outcome?.passed !== undefined, undefined, { timeout: 60_000 })
  .then(() => true, () => false);
console.log(await page.locator("#output").textContent());
console.log(await page.locator("#figures").textContent());
const { count = 0, passed = false } = await page.evaluate(() => globalThis.outcome ?? {});
await close();

if (!ended) console.log("the tests did not come to an end");
if (count === 0) console.log("no test was found");
errors.forEach((error) => console.log(`the page threw: ${error}`));
process.exit(ended && passed && count > 0 ? 0 : 1);
