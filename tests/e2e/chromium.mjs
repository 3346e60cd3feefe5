// Chromium and what drives it, for the tests of this folder and of tests/browser.
// `cargo xtask test` sets the three variables that are read here.

import { createRequire } from "node:module";

const needed = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run the tests with \`cargo xtask test --only e2e\``);
  return value;
};

// The packages are in the user's cache, not in the project's folder, so they are not found by name alone.
const require = createRequire(`${needed("PLACARD_NODE_MODULES")}/_`);
const { chromium } = require("playwright-core");
export const { default: AxeBuilder } = require("@axe-core/playwright");

/** The address of the served site, ending in a slash. */
export const site = needed("PLACARD_URL");

// One browser for each process, that is for each test file; each visit has a profile of its own in it.
let browser;

/** The browser, started when it is first asked for. The flags keep it from calling home and from wanting a GPU. */
export async function chrome() {
  browser ??= await chromium.launch({
    executablePath: needed("CHROME_PATH"),
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
  return browser;
}

/** Closes the browser, if it was started. */
export async function close() {
  await browser?.close();
}
