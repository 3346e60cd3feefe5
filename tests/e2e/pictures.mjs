// Takes pictures of the site, to look at: `cargo xtask screenshots [ADDRESS …]`. Without an address, of a page of each kind;
// an address is what follows the site's own, such as `?m=…`. Prints the name of each file.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chrome, close, site } from "./chromium.mjs";
import { address, kinds, ready } from "./kinds.mjs";

const [folder, ...addresses] = process.argv.slice(2);
const widths = [360, 768, 1280];

/** What is looked at: a name, where it is, and how it gets ready. */
const live = (page) => page.locator("html[data-app=live]").waitFor({ state: "attached" });
const named = (address) => address.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "start";
const views = addresses.length > 0
  ? addresses.map((address) => ({ name: named(address), path: () => address, ready: live }))
  : Object.keys(kinds).map((kind) => ({ name: kind, path: (lang) => address(kind, lang), ready: (page) => ready(page, kind) }));

/** How it is looked at; Arabic only where the page chooses the language by its address. */
const looks = widths.flatMap((width) => [
  { width, look: "light", lang: "en", colorScheme: "light" },
  { width, look: "dark", lang: "en", colorScheme: "dark" },
  ...(addresses.length > 0 ? [] : [{ width, look: "arabic", lang: "ar", colorScheme: "light" }]),
]);

mkdirSync(folder, { recursive: true });
const failed = [];
for (const view of views) {
  for (const { width, look, lang, colorScheme } of looks) {
    const context = await (await chrome()).newContext({
      viewport: { width, height: width < 600 ? 780 : 900 },
      deviceScaleFactor: width < 600 ? 2 : 1,
      reducedMotion: "reduce",
      colorScheme,
    });
    const page = await context.newPage();
    const file = join(folder, `${view.name}-${width}-${look}.png`);
    try {
      await page.goto(new URL(view.path(lang), site).href);
      await view.ready(page);
      // A projector shows one screen; of the others, the whole page.
      await page.screenshot({ path: file, fullPage: view.name !== "projector" });
      console.log(file);
    } catch (error) {
      failed.push(`${file}: ${error.message}`);
    }
    await context.close();
  }
}
await close();
if (failed.length > 0) {
  console.error(failed.join("\n"));
  process.exitCode = 1;
}
