// A Model UN committee from the attendance to the minutes, with a window for the class that stays in step.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { axe, isLive, settled, site, visit, words } from "./harness.mjs";

const members = ["Argentina", "Brazil", "Canada", "Denmark", "France", "Ghana", "India"];

/** Sets a committee up, and opens its meeting. */
const begin = async (t, lang) => {
  const page = await visit(t, `committee.html?lang=${lang}`);
  await page.locator("#committee-name").fill("First Committee");
  await page.locator("#committee-topic").fill("Drinking water");
  await page.locator("#committee-rules").selectOption("two-thirds-without-abstentions");
  await page.locator("#committee-members").fill(`${members.join("\n")}\nRed Cross (o)`);
  await page.locator("#committee-begin").click();
  await page.locator("#committee-all-present").click();
  await page.locator("#committee-open").click();
  await page.locator("#committee-vote").waitFor();
  return page;
};

const minutes = (page) => page.locator(".committee-minutes li").allTextContents();

for (const lang of ["en", "ar"]) {
  test(`a committee goes from attendance to minutes, ${lang}`, async (t) => {
    const page = await begin(t, lang);
    // A motion of lower precedence waits.
    await page.locator("#committee-motion").selectOption("speaking-time");
    await page.locator("#committee-move").click();
    await page.locator("#committee-motion").selectOption("close-debate");
    await page.locator("#committee-move").click();
    await page.locator("#committee-item").selectOption("m0");
    await page.locator("#committee-in-favour").fill("8");
    await page.locator("#committee-count").click();
    await page.locator("#committee-refused p").waitFor();
    await page.locator("#committee-item").selectOption("m1");
    await page.locator("#committee-count").click();
    await page.locator("#committee-refused p").waitFor({ state: "detached" });
    // A draft, an amendment, a roll call with a pass.
    await page.locator("details summary").first().click();
    await page.locator("#committee-symbol").fill("L.1");
    await page.locator("#committee-paragraphs").fill("Calls for meters\nAsks for a report");
    await page.locator("#committee-introduce").click();
    await page.locator(".committee-draft li").nth(1).waitFor();
    await page.locator("details summary").nth(1).click();
    await page.locator("#committee-amendment").fill("L.2");
    await page.locator("#committee-paragraph").fill("2");
    await page.locator("#committee-words").fill("Asks for a yearly report");
    await page.locator("#committee-friendly").click();
    assert.match(await words(page, ".committee-draft"), /yearly/);
    await page.locator("#committee-item").selectOption("d0");
    await page.locator("#committee-first").selectOption("4");
    await page.locator("#committee-roll").click();
    assert.match(await words(page, ".committee-called"), /France/);
    await page.locator("#committee-answer-pass").click();
    for (let member = 1; member < members.length; member += 1) await page.locator("#committee-answer-in-favour").click();
    assert.match(await words(page, ".committee-called"), /France/);
    await page.locator("#committee-answer-against").click();
    await settled(page);
    const last = (await minutes(page)).at(-1);
    assert.match(last, /6/);
    assert.match(last, /L\.1/);
    assert.deepEqual(await axe(page), []);
    // Undo takes the last answer back; the file brings all of it back.
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#committee-save").click()]);
    const before = await minutes(page);
    await page.locator("#committee-undo").click();
    assert.match(await words(page, ".committee-called"), /France/);
    await page.locator("#committee-file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: readFileSync(await download.path()) });
    await page.waitForFunction((many) => document.querySelectorAll(".committee-minutes li").length === many, before.length);
    assert.deepEqual(await minutes(page), before);
  });
}

test("the window for the class stays in step with the chair's page, without a server", async (t) => {
  const page = await begin(t, "en");
  const projector = await page.context().newPage();
  await projector.goto(`${site}committee.html?view=projector&lang=en`);
  await isLive(projector);
  await projector.locator("#headline", { hasText: "Drinking water" }).waitFor();
  await page.locator("#committee-motion").selectOption("moderated-caucus");
  await page.locator("#committee-long").fill("10");
  await page.locator("#committee-move").click();
  await projector.locator(".committee-pending li", { hasText: "10:00" }).waitFor();
  await page.locator("#committee-roll").click();
  await projector.locator(".committee-called", { hasText: "Argentina" }).waitFor();
  assert.deepEqual(await axe(projector), []);
});

test("a committee is kept on the computer only where the chair asks for it", async (t) => {
  const page = await begin(t, "en");
  const stored = () => page.evaluate(() => localStorage.length);
  assert.equal(await stored(), 0);
  await page.locator("#committee-keep").check();
  assert.equal(await stored(), 1);
  await page.locator("#committee-remark").fill("The chair opens the debate.");
  await page.locator("#committee-note").click();
  const before = await minutes(page);
  assert.match(before.at(-1), /opens the debate/);
  await page.reload();
  await isLive(page);
  await page.locator("#committee-go-on").click();
  await page.locator("#committee-vote").waitFor();
  assert.deepEqual(await minutes(page), before);
  assert.ok(await page.locator("#committee-keep").isChecked());
  await page.locator("#committee-keep").uncheck();
  assert.equal(await stored(), 0);
  await page.reload();
  await isLive(page);
  assert.equal(await page.locator("#committee-go-on").count(), 0);
});

test("a browser that keeps nothing says so, and the committee goes on", async (t) => {
  const page = await begin(t, "en");
  await page.evaluate(() => Object.defineProperty(window, "localStorage", { get: () => { throw new Error("blocked"); } }));
  await page.locator("#committee-keep").check({ force: true }).catch(() => {});
  await page.locator(".committee-keep [role=status]", { hasText: "Save the file" }).waitFor();
  await page.locator("#committee-all-present").waitFor();
});

test("an explanation of vote is in the minutes, and a draft is put before another", async (t) => {
  const page = await begin(t, "en");
  await page.locator("details summary").first().click();
  for (const symbol of ["L.1", "L.2"]) {
    await page.locator("#committee-symbol").fill(symbol);
    await page.locator("#committee-paragraphs").fill("Calls for meters");
    await page.locator("#committee-introduce").click();
    await page.locator(".committee-draft", { hasText: symbol }).waitFor();
  }
  const order = () => page.locator(".committee-minutes li").last().innerText();
  const before = (await minutes(page)).length;
  await page.locator("#committee-earlier-1").click();
  await page.waitForFunction((many) => document.querySelectorAll(".committee-minutes li").length > many, before);
  assert.match(await order(), /L\.2.*L\.1/);
  await page.locator("#committee-explainer").selectOption({ label: "Ghana" });
  await page.locator("#committee-reason").fill("We see no cost estimate.");
  await page.locator("#committee-explain").click();
  await page.locator(".committee-minutes li", { hasText: "no cost estimate" }).waitFor();
  assert.match(await order(), /Ghana/);
});
