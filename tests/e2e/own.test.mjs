// Votes of a reader's own: made, pasted, linked, kept as a file and opened again.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { docx, pdf } from "./documents.mjs";
import { address, axe, isLive, visit, words } from "./harness.mjs";

const headline = (page) => words(page, "h1");
const search = async (page) => new URL(await address(page)).search;

/** From the form to the room, which is on another page. */
async function toTheRoom(page) {
  await page.locator("#new-open").click();
  await page.locator(".chamber, .hall").first().waitFor();
  await page.waitForURL(/\/own\.html\?/);
  await isLive(page);
}

test("without scripts the form's page says what it is for", async (t) => {
  const page = await visit(t, "new.html", { javaScriptEnabled: false });
  assert.match(await page.locator("main").innerText(), /Make your own vote[^]*needs scripts/);
});

test("a blank vote of the Council has the seats of its day, and no veto where it is procedural", async (t) => {
  const page = await visit(t, "meetings.html");
  await page.locator("#library-new").click();
  await page.locator("#new-date").fill("1950-06-27");
  assert.match(await page.locator(".own-seats").innerText(), /11.*Yugoslavia/s);
  assert.deepEqual(await axe(page), []);
  await toTheRoom(page);
  assert.equal(await page.locator(".seat-button").count(), 11);
  assert.equal(await search(page), "?own=security-council&date=1950-06-27");
  // A vote without a title has one in the language of the page, whatever language that is later.
  await page.locator("#language").selectOption("fr");
  await page.locator(".motion-card .title", { hasText: "Votre propre vote" }).waitFor();

  const outcomes = {};
  for (const matter of ["all-other", "procedural"]) {
    const form = await visit(t, "new.html");
    await form.locator("#new-date").fill("2025-02-24");
    await form.locator(`#new-${matter}`).check();
    await form.locator("#paste").fill("In favour: DNK, FRA, GBR, GRC, GUY, KOR, PAK, PAN, SLE, SVN\nAgainst: RUS");
    await toTheRoom(form);
    outcomes[matter] = await headline(form);
  }
  assert.match(outcomes["all-other"], /veto/i);
  assert.doesNotMatch(outcomes.procedural, /veto/i);
});

test("a sentence of a press release is read, and one press settles what its counts leave open", async (t) => {
  const page = await visit(t, "new.html?own=security-council&date=2025-11-17");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "lost");
    clipboardData.setData("text/html", "<p>The text was adopted by <b>13</b>&nbsp;in favour to none against,<br>with 2 abstentions (China, Russian Federation).</p>");
    document.querySelector("#paste").focus();
    document.querySelector("#paste").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  const counts = page.locator(".pasted-counts");
  await counts.filter({ hasText: "2 abstaining" }).waitFor();
  assert.match(await counts.innerText(), /0 in favour/);
  assert.match(await page.locator(".pasted-said").innerText(), /13 in favour/);
  await page.locator("#paste-offer").click();
  await counts.filter({ hasText: "13 in favour, 0 against, 2 abstaining" }).waitFor();
  assert.equal(await page.locator(".pasted-doubts li, #paste-offer").count(), 0);
  // Of several votes one is chosen.
  await page.fill("#paste", "Paragraph 5 was retained by 10 votes to 2, with 3 abstentions.\n\nThe draft was adopted by 14 votes in favour to 1 against (United States).");
  await page.locator(".pasted-doubts button").nth(1).click();
  assert.equal(await page.inputValue("#paste"), "The draft was adopted by 14 votes in favour to 1 against (United States).");
});

test("a misspelt name in a pasted roll is put right by a press, and the link opens the same vote again", async (t) => {
  const page = await visit(t, "new.html");
  await page.locator("#new-date").fill("2025-02-24");
  await page.locator("#new-name").fill("A draft of “ours” & more");
  await page.locator("#paste").fill("In favour: Frence, Denmark, Greece\nAgainst: Pakistan");
  const doubt = page.locator(".pasted-doubts li");
  assert.match(await doubt.innerText(), /Frence/);
  await doubt.getByRole("button", { name: "France" }).click();
  assert.equal(await doubt.count(), 0);
  assert.match(await page.locator(".pasted-counts").innerText(), /3 in favour, 1 against/);
  await toTheRoom(page);
  assert.match(await search(page), /in-favour=DNK\.FRA\.GRC|in-favour=FRA\.DNK\.GRC/);
  const elsewhere = await visit(t, await search(page));
  assert.equal(await elsewhere.locator("main").innerText(), await page.locator("main").innerText());
  assert.match(await elsewhere.title(), /^A draft of “ours” & more/);
});

/** Saves the meeting that is shown and gives the path of the file. */
async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#take-data").click().then(() => page.locator("#save-file").click())]);
  return download.path();
}

test("a saved vote of one's own opens again, with its address", async (t) => {
  const page = await visit(t, "?own=security-council&date=2025-02-24&title=Kept&in-favour=DNK.FRA&against=RUS");
  const words = await headline(page);
  const file = await saved(page);
  const again = await visit(t, "?lang=en");
  await again.locator("#file").setInputFiles(file);
  await again.waitForURL(/own=security-council/);
  await again.locator(".room h2", { hasText: "Kept" }).waitFor();
  assert.equal(await headline(again), words);
  assert.match(await search(again), /^\?lang=en&own=security-council&date=2025-02-24/);
});

test("a file with one vote keeps its changes in the address, whatever its item is called", async (t) => {
  const page = await visit(t, "en/ga-2022-10-12.html");
  const file = await saved(page);
  await page.locator("#file").setInputFiles(file);
  await page.waitForURL(/own=general-assembly/);
  await page.locator("#seat-AFG").click();
  // The file is of a recorded meeting, the address is a reader's own vote: the one speaks of the past, the other does not.
  const now = async (page) => [await words(page, ".verdict"), await page.locator("#seat-AFG").getAttribute("aria-label")];
  const changed = await now(page);
  const elsewhere = await visit(t, await search(page));
  assert.deepEqual(await now(elsewhere), changed);
  assert.equal(await elsewhere.locator(".notice").count(), 0);
});

test("a whole meeting that was saved opens again as it was changed, and back leads to the one before", async (t) => {
  const page = await visit(t);
  await page.locator("#seat-FRA").click();
  const words = await headline(page);
  const file = await saved(page);
  const again = await visit(t, "?meeting=sc-1956-10-30");
  const before = await headline(again);
  await again.locator("#file").setInputFiles(file);
  await again.locator(".notice", { hasText: "comes from a file" }).waitFor();
  assert.equal(await again.locator(".seat-button").count(), 15);
  assert.match(words, /veto/);
  assert.match(await headline(again), /veto/);
  // The address of a file's meeting names no other one; a link to a part of the page does not lose it.
  assert.equal(await search(again), "?file=sc-2025-02-24");
  await again.locator(".skip-link").focus();
  await again.keyboard.press("Enter");
  assert.equal(await again.locator(".seat-button").count(), 15);
  await again.goBack();
  await again.goBack();
  await again.waitForURL(/sc-1956-10-30/);
  await again.locator("h1", { hasText: before }).waitFor();
});

test("a broken file is named with what is wrong, and nothing is lost", async (t) => {
  const page = await visit(t);
  await page.locator("#seat-FRA").click();
  const words = await headline(page);
  const whole = readFileSync(new URL("../../www/scenarios/sc-2025-02-24.json", import.meta.url), "utf8");
  for (const [name, text, told] of [
    ["cut.json", whole.slice(0, 4000), /cut\.json/],
    ["strange.json", whole.replaceAll('"DNK"', '"DNX"'), /strange\.json[^]*DNX/],
    ["notes.txt", "Dear all,", /notes\.txt/],
  ]) {
    await page.locator("#file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await page.locator(".notice", { hasText: name }).waitFor();
    assert.match(await page.locator(".notices").innerText(), told);
    assert.equal(await headline(page), words);
  }
  assert.equal(await search(page), "?meeting=sc-2025-02-24&sc-2774=FRA:against");
});

test("the form leads to where a file opens", async (t) => {
  const page = await visit(t, "new.html");
  await page.locator("#to-file").click();
  await page.locator("html:not([data-page])[data-app=live]").waitFor({ state: "attached" });
  await page.locator("#file").waitFor();
  assert.ok(await page.locator("#take-away").isVisible());
});

test("a PDF or a Word file of a press release is read in the page; one that cannot be read is named", async (t) => {
  const page = await visit(t, "new.html?lang=en&own=security-council&date=2025-11-17", { allow: /broken\.pdf|Invalid PDF|InvalidPDF/ });
  const said = page.locator("#paste-file-said");
  const counts = page.locator(".pasted-counts");
  const sentence = ["The draft was adopted by a vote of 13 in favour to none against,", "with 2 abstentions (China, Russian Federation)."];
  for (const [name, buffer] of [["release.pdf", pdf(sentence)], ["release.docx", docx([sentence.join(" ")])]]) {
    await page.fill("#paste", "");
    await page.locator("#paste-file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await said.filter({ hasText: name }).waitFor();
    await counts.filter({ hasText: "2 abstaining" }).waitFor();
    assert.match(await page.locator(".pasted-said").innerText(), /13 in favour/);
  }
  for (const [name, buffer] of [["broken.pdf", Buffer.from("%PDF-1.4 and nothing else")], ["old.doc", Buffer.from("\u00d0\u00cf")]]) {
    await page.locator("#paste-file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await said.filter({ hasText: `${name} cannot be read` }).waitFor();
  }
  // What was there stays.
  assert.match(await page.inputValue("#paste"), /13 in favour/);
  // A file that is dropped on the field is read, too.
  await page.fill("#paste", "");
  await page.locator("#paste").evaluate((area, bytes) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(bytes)], "dropped.docx"));
    area.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, [...docx([sentence.join(" ")])]);
  await said.filter({ hasText: "dropped.docx" }).waitFor();
  await counts.filter({ hasText: "2 abstaining" }).waitFor();
});

test("the pages of chances, embeds and lessons open a meeting that an address holds", async (t) => {
  const form = await visit(t, "new.html?lang=en");
  await form.locator("#new-date").fill("2025-02-24");
  await form.locator("#new-text").fill("Urges a lasting peace");
  await form.locator("#paste").fill("In favour: FRA, GBR\nAgainst: RUS");
  await form.locator("#new-add").click();
  await form.locator("#new-add-motion").click();
  await form.waitForURL(/own=meeting\./);
  const whole = new URL(form.url()).search.replace(/^\?lang=en&/, "");
  for (const own of ["own=security-council&date=2025-02-24&in-favour=FRA.GBR&against=RUS", whole]) {
    for (const [name, shown] of [["odds", "#chances, .odds, h1"], ["share", "textarea"], ["new", "#new-vote"]]) {
      const page = await visit(t, `${name}.html?lang=en&${own}`);
      await page.locator(shown).first().waitFor();
      assert.doesNotMatch(await page.locator("main").innerText(), /could not be (opened|fetched|read)|left out/, `${name} ${own.slice(0, 30)}`);
    }
  }
});

test("a roll call that was pasted opens with its votes, however late the names of members arrive", async (t) => {
  const page = await visit(t, "new.html?lang=en", {
    before: (page) => page.route("**/data/aliases.csv", async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    }),
  });
  await page.locator("#new-date").fill("2025-02-24");
  await page.locator("#paste").fill("In favour: France\nAgainst: Russian Federation");
  assert.equal(await page.locator("#new-open").isDisabled(), true);
  await toTheRoom(page);
  assert.equal(await page.locator("[data-member=RUS]").first().getAttribute("data-vote"), "against");
});
