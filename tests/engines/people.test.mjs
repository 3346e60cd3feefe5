// The stories of tests/e2e/people.test.mjs, shorter, in the engine that PLACARD_ENGINE names: firefox or webkit.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { engine, live, nothingWrong, page, says, there, until, visit, words } from "./reader.mjs";

test(`in ${engine} a student finds a meeting, makes a veto of it, reads why, and takes it back`, async () => {
  await visit("meetings.html");
  await page.type("#library-words", "2774 Ukraine Council");
  await until("the one meeting", () => document.querySelectorAll(".found-meeting").length === 1);
  await page.click("#meeting-sc-2025-02-24");
  await there(".chamber");
  await live();
  await says("h1", "Resolution 2774 (2025) was adopted, 10–0–5");
  await page.click("#seat-FRA");
  await says("h1", "Had France voted against, the draft would have been vetoed");
  assert.match(await words(".chamber-count"), /10–1–4/);
  assert.match(await words(".reasons"), /No permanent member against\s+Against: France/);
  await page.click(".reason .provision-note summary");
  await there(".provision-text a[href^='https://www.un.org/']");
  await page.click(".what-if-choices button");
  await says("h1", "Resolution 2774 (2025) was adopted, 10–0–5");
  await page.click("#undo");
  await page.click("#undo");
  await until("the record", () => document.querySelector("#undo").disabled);
  // By keyboard alone.
  await page.run(() => document.querySelector("#seat-FRA").focus());
  await page.key("ArrowLeft");
  await until("the seat beside", () => document.activeElement.id !== "seat-FRA" && document.activeElement.dataset.seat);
  await page.run(() => document.querySelector("#seat-GBR").focus());
  await page.key("g");
  await says("h1", "Had the United Kingdom voted against, the draft would have been vetoed");
  await page.key("Enter");
  await until("the menu", () => document.activeElement.getAttribute("role") === "menuitemradio");
  await page.key("Escape");
  await until("the seat", () => document.activeElement.id === "seat-GBR");
  await nothingWrong();
});

test(`in ${engine} a journalist sees how a group split, and keeps the picture and the roll`, async () => {
  await visit("");
  await page.click("#open-ga-2025-02-24");
  await there(".hall");
  await live();
  await page.click("#step-ga-es11-7");
  await page.run(() => {
    const group = document.querySelector("#group");
    group.value = "AU";
    group.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await says(".group-split", "13 in favour, 8 against, 24 abstaining, 9 not voting");
  assert.match(await words(".verdict"), /93 of the 111 members/);
  for (const view of ["list", "map", "hall"]) {
    await page.click(`#view-${view}`);
    await until(view, (id) => document.querySelector(id).getAttribute("aria-pressed") === "true", `#view-${view}`);
    assert.ok(await page.run(() => document.documentElement.scrollWidth <= innerWidth), `${view} fits`);
  }

  // What would be saved is caught on its way to the disk.
  await page.run(() => {
    const sizes = new Map();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const url = make(blob);
      sizes.set(url, blob.size);
      return url;
    };
    globalThis.kept = [];
    HTMLAnchorElement.prototype.click = function () {
      const { download, href } = this;
      globalThis.kept.push({ download, kind: href.split(/[;,]/)[0], size: sizes.get(href) ?? href.length });
    };
  });
  const kept = (end) => until(end, (end) => globalThis.kept.find((file) => file.download.endsWith(end)), end);
  await page.click("#take-data");
  await page.click("#save-roll");
  assert.ok((await kept(".csv")).size > 5000);
  await page.click("#take-image");
  await page.click("#save-picture");
  const picture = await kept(".png");
  assert.equal(picture.kind, "data:image/png");
  assert.ok(picture.size > 10_000);
  const address = await page.run(() => location.href);
  await nothingWrong();

  // The link, opened by another reader, in Arabic.
  await page.goto("about:blank");
  await page.goto(address);
  await live();
  await page.run(() => {
    const menu = document.querySelector("#language");
    menu.value = "ar";
    menu.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await until("Arabic", () => document.documentElement.lang === "ar" && document.documentElement.dir === "rtl");
  await says(".verdict", "111");
  assert.ok(await page.run(() => document.documentElement.scrollWidth <= innerWidth), "the page fits");
});

test(`in ${engine} a teacher presents, and each verdict waits`, async () => {
  await visit("");
  await page.click("#step-sc-motion");
  await page.click("#present");
  await says(".presenter", "Vote 1 of 7");
  const waits = () => page.run(() => getComputedStyle(document.querySelector(".verdict")).visibility === "hidden");
  assert.ok(await waits());
  await page.key("v");
  await until("the verdict", () => getComputedStyle(document.querySelector(".verdict")).visibility === "visible");
  await page.key("ArrowRight");
  await says(".presenter", "Vote 2 of 7");
  assert.ok(await waits());
  await page.key("Escape");
  await until("the end", () => !document.querySelector(".presenter"));
  await nothingWrong();
});

test(`in ${engine} a voting data file is read by the worker`, async () => {
  await visit("import.html");
  const csv = readFileSync(new URL("../cases/csv/council.csv", import.meta.url), "utf8");
  await page.run((csv) => {
    const files = new DataTransfer();
    files.items.add(new File([csv], "council.csv"));
    const field = document.querySelector("input[type=file]");
    field.files = files.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, csv);
  await until("the roll calls", () => document.querySelectorAll(".import-roll").length === 4);
  await nothingWrong();
});
