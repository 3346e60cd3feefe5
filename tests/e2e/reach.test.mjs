// Measured on a page of each kind: 320 px and 400 % zoom, the size of what is pressed, colours forced by the system, and
// motion that a reader does not want.

import assert from "node:assert/strict";
import { test } from "node:test";
import { settled, visit } from "./harness.mjs";
import { address, kinds, ready } from "./kinds.mjs";

/** What of a page lies outside its width or is cut off, a line each. Runs in the page. */
function lost() {
  const wide = document.documentElement.clientWidth;
  const told = [];
  const over = document.documentElement.scrollWidth - wide;
  if (over > 0) told.push(`the page scrolls sideways by ${over} px`);
  const hidden = (box, style) => !box.width || !box.height || style.visibility === "hidden" || style.clipPath !== "none";
  const moved = (element) => element && /auto|scroll/.test(getComputedStyle(element).overflowX);
  const inFrame = (element) => element && (moved(element) || inFrame(element.parentElement));
  for (const element of document.querySelectorAll("body *")) {
    const [box, style] = [element.getBoundingClientRect(), getComputedStyle(element)];
    if (hidden(box, style)) continue;
    const name = `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${element.getAttribute("class") ?? ""}`;
    if ((box.left < -1 || box.right > wide + 1) && !inFrame(element.parentElement)) told.push(`${name} lies outside`);
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    // A placard shortens a name that its label has whole.
    if (own && !element.matches(".name") && /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
      told.push(`${name} is cut off: ${element.textContent}`);
    }
  }
  return told;
}

for (const lang of ["en", "ar", "ru"]) {
  test(`at 320 px nothing scrolls sideways and nothing is cut off, ${lang}`, async (t) => {
    for (const kind of Object.keys(kinds)) {
      const page = await visit(t, address(kind, lang), { viewport: { width: 320, height: 640 } });
      await ready(page, kind);
      await settled(page);
      assert.deepEqual(await page.evaluate(lost), [], kind);
    }
  });
}

test("at 400 % what has the focus is never hidden behind what stays in place", async (t) => {
  for (const kind of Object.keys(kinds)) {
    // 1280 by 1024 points, four times as large.
    const page = await visit(t, address(kind, "en"), { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    await ready(page, kind);
    assert.deepEqual(await page.evaluate(lost), [], kind);
    const behind = await page.evaluate(async () => {
      const told = [];
      for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
        if (element.disabled || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
        element.focus();
        await new Promise((done) => requestAnimationFrame(done));
        const box = element.getBoundingClientRect();
        const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y]));
        const seen = points.some(([x, y]) => {
          const top = document.elementFromPoint(x, y);
          return top && (element.contains(top) || top.contains(element));
        });
        if (!seen) told.push(`${element.tagName} ${element.id || element.textContent.slice(0, 40)}`);
      }
      return told;
    });
    assert.deepEqual(behind, [], kind);
  }
});

/** What is smaller than a finger or a pointer needs. Words within a sentence are as large as the sentence. */
function small(least) {
  const told = [];
  for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=menuitemradio]")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(".skip-link")) continue;
    // A mark to tick is pressed by its words too.
    const pressed = element.closest("label") ?? element;
    const inSentence = element.matches("a") && getComputedStyle(element).display === "inline";
    const { width, height } = pressed.getBoundingClientRect();
    if (!inSentence && (width < least - 0.1 || height < least - 0.1)) {
      told.push(`${element.tagName} ${element.id || element.className} “${element.textContent.slice(0, 30)}”: ${width} × ${height}`);
    }
  }
  return told;
}

for (const [least, pointer, options] of [
  [24, "fine", {}],
  [44, "coarse", { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } }],
]) {
  test(`what is pressed measures ${least} px with a ${pointer} pointer`, async (t) => {
    const told = {};
    for (const kind of Object.keys(kinds)) {
      const page = await visit(t, address(kind, "en"), options);
      await ready(page, kind);
      assert.ok(await page.evaluate((pointer) => matchMedia(`(pointer: ${pointer})`).matches, pointer));
      await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
      await settled(page);
      const found = [...(await page.evaluate(small, least)), ...(await page.evaluate(lost))];
      if (found.length) told[kind] = found;
    }
    assert.deepEqual(told, {});
  });
}

test("with colours forced, votes are told apart by sign and border, and the focus is seen", async (t) => {
  for (const kind of ["council", "hall", "list", "map"]) {
    const page = await visit(t, address(kind, "en"), { forcedColors: "active" });
    await ready(page, kind);
    const codes = ["DNK", "GBR", "FRA", "USA"];
    for (const [place, key] of ["f", "b", "g", "n"].entries()) {
      await page.locator(`#seat-${codes[place]}`).focus();
      await page.keyboard.press(key);
      await settled(page);
    }
    const looks = await page.evaluate((codes) => codes.map((code) => {
      const seat = document.querySelector(`#seat-${code}`);
      const [mark, style] = [seat.querySelector(".vote-mark"), getComputedStyle(seat)];
      return {
        vote: seat.parentElement.dataset.vote,
        sign: mark.innerHTML,
        seen: getComputedStyle(mark).stroke !== style.backgroundColor && mark.getBoundingClientRect().width >= 9,
        border: style.borderTopStyle,
        edge: style.borderTopColor !== style.backgroundColor && parseFloat(style.borderTopWidth) >= 1,
      };
    }), codes);
    assert.deepEqual(looks.map(({ vote }) => vote), ["in-favour", "abstaining", "against", "not-voting"], kind);
    assert.equal(new Set(looks.map(({ sign }) => sign)).size, 4, `${kind}: four signs`);
    assert.ok(looks.every(({ seen, edge }) => seen && edge), `${kind}: ${JSON.stringify(looks)}`);
    assert.deepEqual(looks.map(({ border }) => border), ["solid", "solid", "solid", "dashed"], kind);
    // The dot of a change, and the ring around what has the focus.
    const dot = await page.locator(".seat-button", { has: page.locator("#seat-FRA") })
      .evaluate((seat) => [getComputedStyle(seat, "::after").backgroundColor, getComputedStyle(document.body).backgroundColor]);
    assert.notEqual(dot[0], dot[1], `${kind}: the dot`);
    for (const id of [codes[3], codes[0]]) {
      await page.locator(`#seat-${id}`).focus();
      await page.keyboard.press("Shift");
      const ring = await page.locator(`#seat-${id}`).evaluate((seat) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(seat);
        return { outlineStyle, wide: parseFloat(outlineWidth), apart: outlineColor !== getComputedStyle(document.body).backgroundColor };
      });
      assert.ok(ring.outlineStyle === "solid" && ring.wide >= 2 && ring.apart, `${kind}: ${JSON.stringify(ring)}`);
    }
    // What is chosen is marked by more than a colour of our own.
    if (kind === "hall") {
      const chosen = await page.locator(".hall-views button").evaluateAll(
        (all) => all.map((one) => getComputedStyle(one).backgroundColor + getComputedStyle(one).borderBottomWidth),
      );
      assert.notEqual(chosen[0], chosen[1], "the view that is shown");
    }
  }
});

test("nothing moves for a reader who wants no motion, and colours fade for one who does not mind", async (t) => {
  const moving = async (reducedMotion) => {
    const page = await visit(t, address("hall", "en"), { reducedMotion });
    await ready(page, "hall");
    await page.evaluate(() => {
      globalThis.moved = new Set();
      const look = () => {
        for (const one of document.getAnimations()) globalThis.moved.add(one.constructor.name);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.locator("#seat-DEU").focus();
    await page.keyboard.press("g");
    await settled(page);
    await page.locator("#step-ga-es11-8").click();
    await settled(page);
    return [page, await page.evaluate(() => [...globalThis.moved])];
  };
  const [page, still] = await moving("reduce");
  assert.deepEqual(still, []);
  const lasting = await page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const moves = transitionDuration.split(",").some((time) => parseFloat(time) > 0);
    return moves || animationName !== "none" || scrollBehavior === "smooth";
  }).map((element) => element.className));
  assert.deepEqual(lasting, []);
  const [, fades] = await moving("no-preference");
  assert.notDeepEqual(fades, []);
});
