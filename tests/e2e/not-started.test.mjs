// Where the module cannot run or does not arrive: every page says so, keeps what can be read, and shows no meeting for another.

import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, site, visit, words } from "./harness.mjs";

const without = (page) => page.addInitScript(() => delete globalThis.WebAssembly);
const answering = (pattern, answer) => (page) => page.route(pattern, (route) => answer(route));
// What keeps a module from running, each as a reader may have it.
const CAUSES = {
  "no WebAssembly": without,
  "a module that is not there": answering("**/*.wasm", (route) => route.fulfill({ status: 404, body: "gone" })),
  "a module that breaks off": answering("**/*.wasm", async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ contentType: "application/wasm", body: body.subarray(0, 1000) });
  }),
  "no network": answering("**/*.wasm", (route) => route.abort()),
  "a policy of someone on the way": answering(/\.html|\/$|\/\?/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": "script-src 'self'" } });
  }),
};
const allow = /./;
const note = (page) => page.locator("#not-started");

/** Opens a page whose module fails. */
async function failing(t, path, before, options = {}) {
  const page = await visit(t, path, { live: false, allow, before, ...options });
  await page.locator("html[data-app=failed]").waitFor({ state: "attached" });
  return page;
}

test("whatever keeps the module from running, the page says so and stays readable", async (t) => {
  for (const [cause, before] of Object.entries(CAUSES)) {
    const page = await failing(t, "en/sc-2025-02-24.html", before);
    assert.match(await note(page).innerText(), /could not start its program/, cause);
    assert.equal(await words(page, "h1"), "Resolution 2774 (2025) was adopted, 10–0–5", cause);
    assert.equal(await page.locator("html").getAttribute("data-address"), null, cause);
    const { y, height } = await note(page).boundingBox();
    assert.ok(y >= 0 && y + height <= 900, `${cause}: in sight without scrolling`);
  }
});

test("every kind of page says so, in its language", async (t) => {
  for (const [path, said] of [
    ["", /could not start/], ["meetings.html", /could not start/], ["new.html", /could not start/],
    ["import.html", /could not start/], ["odds.html", /could not start/], ["power.html", /could not start/], ["lessons.html", /could not start/],
    ["share.html", /could not start/], ["widget.html?meeting=sc-2025-02-24", /could not start/],
    ["fr/ga-2025-02-24.html", /n’a pas pu lancer/], ["ar/meetings.html", /لم تتمكن/],
    ["?lang=es", /no pudo iniciar/], ["widget.html?lang=ru", /не смогла запустить/],
  ]) {
    const page = await failing(t, path, without, { locale: "en-GB" });
    assert.match(await note(page).innerText(), said, path);
    assert.equal(await note(page).locator("p:visible").count(), 1, path);
    assert.deepEqual(await axe(page, { within: "#not-started" }), [], path);
  }
  const page = await failing(t, "meetings.html", without, { locale: "zh-CN" });
  assert.match(await note(page).innerText(), /未能启动/);
});

test("no meeting is shown for the one that the address names, and a link leads to its record", async (t) => {
  const page = await failing(t, "?meeting=ga-2025-02-24&lang=fr", without);
  assert.equal(await page.locator("#main").isVisible(), false);
  await note(page).getByRole("link").click();
  await page.waitForURL(/fr\/ga-2025-02-24\.html$/);
  await page.locator("html[data-app=failed] #headline").waitFor();
  assert.match(await words(page, "main"), /ES-11\/8/);
  for (const path of ["?own=security-council&date=2025-02-24&title=Mine", "?file=sc-1956-10-30", "en/sc-2025-02-24.html?meeting=ga-2025-02-24"]) {
    const other = await failing(t, path, without);
    assert.equal(await other.locator("#main").isVisible(), false, path);
  }
  // The record of the meeting itself can be read; that its changes are not shown is said.
  const changed = await failing(t, "en/sc-2025-02-24.html?sc-2774=FRA:against", without);
  assert.equal(await words(changed, "h1"), "Resolution 2774 (2025) was adopted, 10–0–5");
  assert.match(await note(changed).innerText(), /what the address asks for beyond it is not shown/);
});

test("the frame has a link to the record of its meeting", async (t) => {
  for (const before of [without, CAUSES["a module that is not there"]]) {
    const page = await failing(t, "widget.html?meeting=ga-2025-02-24&lang=fr", before);
    const link = note(page).getByRole("link");
    assert.equal(await link.evaluate((link) => link.href), `${site}fr/ga-2025-02-24.html`);
    assert.equal(await link.getAttribute("target"), "_blank");
  }
});

test("where not even the script arrives, the page says so after a while", async (t) => {
  for (const path of ["?meeting=ga-2025-02-24", "new.html", "widget.html?meeting=sc-2025-02-24"]) {
    const page = await visit(t, path, {
      live: false, allow,
      before: (page) => page.route(/\/(placard|widget)-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: "" })),
    });
    assert.equal(await note(page).isVisible(), false, "not at once");
    await page.getByText("could not start its program").waitFor({ timeout: 20_000 });
    assert.ok((await note(page).boundingBox()).height > 30, path);
    if (path.startsWith("?")) assert.match(await note(page).innerText(), /is the record of the meeting named here/);
  }
});

test("a page that starts says nothing of it", async (t) => {
  const page = await visit(t);
  assert.equal(await note(page).isVisible(), false);
  assert.equal((await note(page).boundingBox())?.height ?? 0, 0);
});
