// Nothing moves under the finger: each placard of the Council is pressed twice at one point, in each language and at four
// widths. The second press meets the same member, and of all that is in view nothing moves: not the header, the day, the
// seats, their tools or the verdict. Only the panels that tell the answer in full, after the verdict and after the seats,
// may grow and push on what comes after them in the same panel.

import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "./kinds.mjs";
import { visit } from "./harness.mjs";

const sizes = [[360, 740], [390, 844], [768, 1024], [1440, 900]];

/**
 * Presses every placard twice at one point and takes both presses back, in the page itself. Says what moved and which
 * press met another placard. The presses are a program's, so that the browser leaves out no shift as asked for by a reader.
 */
function twice() {
  const wrong = [];
  let shifts = [];
  let what = "";
  const name = (node) => node && `${(node.nodeType === 1 ? node : node.parentElement)?.closest("[class], [id]")?.outerHTML.slice(0, 60)}…`;
  const answers = "#late-difference, #late-text, .page-more";
  const watch = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  const told = () => {
    shifts.push(...watch.takeRecords());
    for (const { value, sources } of shifts) {
      const all = sources.filter(({ node }) => !(node?.nodeType === 1 ? node : node?.parentElement)?.closest(answers));
      if (sources.length > 0 && all.length === 0) continue;
      const moved = all.slice(0, 2).map(({ node, previousRect, currentRect }) => (
        `${name(node)} from ${previousRect.x},${previousRect.y} (${previousRect.width}×${previousRect.height}) to ${currentRect.x},${currentRect.y} (${currentRect.width}×${currentRect.height})`
      ));
      wrong.push(`${what}: moved by ${value}: ${moved.join("; ")}`);
    }
    shifts = [];
  };
  // The browser names no more than five parts of a shift, so what a reader could press is compared as well.
  const places = () => new Map([...document.querySelectorAll("a, button, select")].flatMap((control) => {
    const { x, y, width } = control.getBoundingClientRect();
    const inView = width > 0 && y >= 0 && y < innerHeight && !control.closest(answers);
    return inView ? [[control, `${Math.round(x)},${Math.round(y)}`]] : [];
  }));
  let before = new Map();
  const compared = () => {
    const now = places();
    for (const [control, place] of before) {
      if (now.get(control) !== place) wrong.push(`${what}: ${name(control)} was at ${place} and is at ${now.get(control)}`);
    }
  };
  // The panels beside the seats are drawn a frame after the answer, and the shift is told after that.
  const drawn = async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
    told();
  };
  const undone = async () => {
    document.querySelector("#record-all").click();
    await drawn();
  };
  return (async () => {
    await document.fonts.ready;
    await drawn();
    shifts = [];
    watch.observe({ type: "layout-shift", buffered: false });
    for (const seat of document.querySelectorAll("[data-seat]")) {
      const member = seat.dataset.seat;
      seat.scrollIntoView({ block: "nearest", behavior: "instant" });
      what = `before ${member}`;
      await drawn();
      before = places();
      const box = seat.getBoundingClientRect();
      const point = [box.x + box.width / 2, box.y + box.height / 2];
      for (const press of ["first", "second"]) {
        what = `${press} press of ${member}`;
        const met = document.elementFromPoint(...point)?.closest("[data-seat]");
        if (met?.dataset.seat !== member) wrong.push(`${what} meets ${met?.dataset.seat ?? name(document.elementFromPoint(...point))}`);
        met?.click();
        await drawn();
        compared();
      }
      what = `back to the record after ${member}`;
      await undone();
    }
    watch.disconnect();
    return wrong;
  })();
}

for (const lang of languages) {
  for (const [width, height] of sizes) {
    test(`${lang}, ${width} pixels: the second press of a placard meets the same member, and nothing moves`, async (t) => {
      const page = await visit(t, `${lang}/sc-2025-02-24.html`, { viewport: { width, height } });
      const wrong = await page.evaluate(twice);
      assert.deepEqual(wrong, []);
    });
  }
}
