// Takes pictures of the site, to look at: `cargo xtask screenshots [ADDRESS …]`, an address being what follows the
// site's own, such as `?m=…`. Prints the name of each file.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chrome, close, site } from "./chromium.mjs";

const [folder, ...addresses] = process.argv.slice(2);

// The widths are those of a desk, a tablet, a telephone, and the narrowest column of an article.
const looks = [
  ["desk", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
  ["desk-dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
  ["tablet", { viewport: { width: 768, height: 1024 }, colorScheme: "light" }],
  ["phone", { viewport: { width: 390, height: 844 }, colorScheme: "light", deviceScaleFactor: 2 }],
  ["narrow", { viewport: { width: 280, height: 653 }, colorScheme: "light", deviceScaleFactor: 2 }],
];

mkdirSync(folder, { recursive: true });
for (const address of addresses.length > 0 ? addresses : [""]) {
  for (const [look, options] of looks) {
    const context = await (await chrome()).newContext(options);
    const page = await context.newPage();
    await page.goto(new URL(address, site).href);
    await page.locator("html[data-app=live]").waitFor({ state: "attached" });
    const name = `${address.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "start"}-${look}.png`;
    await page.screenshot({ path: join(folder, name), fullPage: true });
    console.log(join(folder, name));
    await context.close();
  }
}
await close();
