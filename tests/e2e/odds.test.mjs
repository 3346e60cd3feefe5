// If members were undecided: from a meeting to the exact odds and back; and the page of voting power.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, axe, isLive, settled, visit, words } from "./harness.mjs";

const headline = (page) => words(page, "h1");
const search = async (page) => new URL(await address(page)).search;
const pressed = (page) => page.locator(".odds-seat[aria-pressed=true]").count();

/** The odds of a way in which the vote can end. */
async function odds(page, verdict) {
  await settled(page);
  return page.locator(`[data-verdict=${verdict}] strong`).innerText();
}

test("without scripts the page of odds says that it needs them, and that of power is whole", async (t) => {
  const still = await visit(t, "odds.html", { javaScriptEnabled: false });
  assert.match(await still.locator("main").innerText(), /If members were undecided[^]*needs scripts/);
  const power = await visit(t, "power.html", { javaScriptEnabled: false });
  assert.equal(await power.locator(".power-table").count(), 7);
  assert.match(await power.locator("main").innerText(), /19\.63%[^]*421\/2145/);
});

test("from a meeting with a changed vote to the odds, and back to the same vote", async (t) => {
  const page = await visit(t, "?sc-2774=SVN:against");
  await page.locator("#to-odds").click();
  await page.waitForURL(/odds\.html/);
  await isLive(page);
  assert.equal(await search(page), "?meeting=sc-2025-02-24&sc-2774=SVN:against");
  assert.equal(await page.locator("#seat-SVN").getAttribute("data-vote"), "against");
  await page.locator("#odds-permanent").click();
  assert.match(await headline(page), /^With 5 members undecided, the chance of adoption is /);
  assert.equal(await pressed(page), 5);
  assert.match(await search(page), /undecided=CHN\.FRA\.RUS\.GBR\.USA:50-50-0|undecided=[A-Z.]{19}:50-50-0/);
  await page.locator("#odds-back").click();
  await page.locator(".chamber").waitFor();
  assert.equal(await search(page), "?meeting=sc-2025-02-24&sc-2774=SVN:against");
});

test("sliders make a hundred together, and the odds are exact", async (t) => {
  const page = await visit(t, "odds.html");
  await page.locator("#seat-FRA").click();
  assert.equal(await headline(page), "With France undecided, the chance of adoption is 50%");
  const share = (way) => page.locator(`#share-FRA-${way}`);
  await share("in-favour").fill("20");
  await share("against").fill("30");
  assert.equal(await share("abstaining").inputValue(), "50");
  assert.equal(await share("abstaining").getAttribute("aria-valuetext"), "50% abstaining");
  assert.equal(await headline(page), "With France undecided, the chance of adoption is 70%");
  assert.equal(await odds(page, "vetoed"), "30%");
  assert.equal(await odds(page, "too-few"), "0%");
  assert.match(await page.locator(".odds-result").innerText(), /exactly 7\/10/);
  assert.equal(await search(page), "?undecided=FRA:20-30-50");
  await share("against").fill("0");
  assert.equal(await headline(page), "With France undecided, adoption is certain");
});

test("with the keyboard alone: mark by placard, set by arrows, and nobody again", async (t) => {
  const page = await visit(t, "odds.html");
  await page.locator("#seat-CHN").focus();
  await page.keyboard.press("ArrowRight");
  const id = await page.evaluate(() => document.activeElement.id);
  assert.notEqual(id, "seat-CHN");
  assert.match(id, /^seat-/);
  await page.keyboard.press("Space");
  await settled(page);
  assert.equal(await pressed(page), 1);
  assert.equal(await page.evaluate(() => document.activeElement.id), id);
  const code = id.replace("seat-", "");
  await page.locator(`#share-${code}-in-favour`).focus();
  await page.keyboard.press("ArrowRight");
  await settled(page);
  assert.equal(await page.locator(`#share-${code}-in-favour`).inputValue(), "51");
  assert.equal(await page.locator(`#share-${code}-against`).inputValue(), "49");
  await page.keyboard.press("End");
  await settled(page);
  assert.equal(await search(page), `?undecided=${code}:100-0-0`);
  await page.locator("#odds-none").focus();
  await page.keyboard.press("Enter");
  assert.match(await headline(page), /^Resolution 2774 \(2025\) was adopted/);
  assert.equal(await search(page), "");
});

test("with many undecided the chance follows at once, and whose vote matters most once the slider rests", async (t) => {
  const many = "ALB.AND.AUT.BEL.BGR.CAN.CHE.CYP.CZE.DEU.DNK.ESP.EST.FIN.FRA.GBR.GRC.HRV.IRL.ISL.ITA.JPN.LIE.LTU.LUX.LVA.MCO";
  const page = await visit(t, `odds.html?meeting=ga-2025-02-24&undecided=${many}:30-70-0,MDA.MLT.NLD.NOR.POL.PRT.ROU:20-80-0`);
  const rows = page.locator(".odds-weight tbody tr");
  const before = await headline(page);
  assert.equal(await rows.count(), 2);
  await page.locator("#odds-one-by-one").click();
  await page.locator("#share-FRA-in-favour").fill("100");
  await page.waitForFunction((before) => document.querySelector("h1").innerText !== before, before);
  // France has chances of its own now, and so a line.
  await rows.nth(2).waitFor();
  assert.equal(await page.locator(".odds-weight[aria-busy]").count(), 0);
});

test("one control sets the same for all, and the vote that matters more stands first", async (t) => {
  const page = await visit(t, "odds.html?undecided=DNK:50-50-0,FRA:50-50-0");
  assert.match(await page.locator(".odds-weight tbody tr").first().innerText(), /France/);
  await page.locator("#share-all-against").fill("10");
  await settled(page);
  for (const member of ["DNK", "FRA"]) {
    assert.equal(await page.locator(`#share-${member}-against`).inputValue(), "10");
  }
  assert.match(await search(page), /undecided=(DNK\.FRA|FRA\.DNK):50-10-40/);
});

test("in the Assembly all whose position is not known are marked by one press", async (t) => {
  const page = await visit(t, "odds.html?meeting=ga-2025-02-24&at=ga-L12");
  await page.locator("#odds-unknown").click();
  await settled(page);
  const count = await pressed(page);
  assert.ok(count > 100);
  assert.match(await headline(page), new RegExp(`^With ${count} members undecided, the chance of adoption is `));
  assert.equal(await page.locator(".odds-sliders ul").count(), 0);
  await page.locator("#odds-one-by-one").click();
  await settled(page);
  assert.equal(await page.locator(".odds-sliders ul li").count(), count);
  const elsewhere = await visit(t, `odds.html${await search(page)}`);
  assert.equal(await headline(elsewhere), await headline(page));
});

test("what an address says that is not understood is reported, and another vote of the day can be chosen", async (t) => {
  const page = await visit(t, "odds.html?undecided=FRA:50-50-0,XYZ:1-2-3");
  assert.match(await words(page, ".notices"), /undecided=XYZ:1-2-3/);
  await page.locator("#step-sc-115").click();
  await settled(page);
  assert.match(await search(page), /at=sc-115&undecided=FRA:50-50-0/);
  assert.equal(await pressed(page), 1);
});

test("axe finds nothing on either page, in both themes, both bodies and from right to left", async (t) => {
  for (const colorScheme of ["light", "dark"]) {
    for (const path of [
      "odds.html",
      "odds.html?undecided=FRA.GBR:40-35-25",
      "odds.html?lang=ar&meeting=ga-2025-02-24&at=ga-L12&undecided=FRA:40-35-25",
      "power.html?lang=fr",
    ]) {
      const page = await visit(t, path, { colorScheme });
      assert.deepEqual(await axe(page), [], `${path} ${colorScheme}`);
    }
  }
});

test("both pages fit 320 pixels, and say everything in each language", async (t) => {
  for (const lang of ["ar", "zh", "en", "fr", "ru", "es"]) {
    for (const path of [`odds.html?lang=${lang}&undecided=FRA.GBR:40-35-25`, `power.html?lang=${lang}`]) {
      const page = await visit(t, path, { viewport: { width: 320, height: 640 } });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${path} is ${wide} pixels wide`);
      assert.doesNotMatch(await words(page, "main"), /\b(odds|power|figures)-[a-z]|\{/);
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
    }
  }
});

test("a provision opens in place", async (t) => {
  const page = await visit(t, "power.html");
  const note = page.locator(".provision-note").first();
  await note.locator("summary").click();
  await settled(page);
  assert.match(await note.innerText(), /Official text/);
});
