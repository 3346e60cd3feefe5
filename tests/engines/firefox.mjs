// Firefox as the stories of this folder see it, driven by puppeteer over WebDriver BiDi.

import { createRequire } from "node:module";
import { needed } from "./needed.mjs";

const require = createRequire(`${needed("PLACARD_NODE_MODULES")}/_`);
const puppeteer = require("puppeteer-core");

/** Starts Firefox; gives a page of it and the way to end it. */
export async function start() {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: needed("PLACARD_FIREFOX"),
    headless: true,
    // The window has the size: Firefox ESR lacks a command by which puppeteer sets a viewport.
    defaultViewport: null,
    args: ["--width=1280", "--height=900"],
    // The language that the page finds is the same on every machine.
    extraPrefsFirefox: { "intl.accept_languages": "en" },
  });
  const page = await browser.newPage();
  return {
    goto: (url) => page.goto(url),
    run: (script, ...values) => page.evaluate(script, ...values),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    key: (name) => page.keyboard.press(name),
    close: () => browser.close(),
  };
}
