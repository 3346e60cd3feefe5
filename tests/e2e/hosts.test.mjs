// Pages around the frame that make it hard in other ways than their policies: previews of a CMS, shadow roots, tabs that open
// later, scripts that come late, themes of their own. In each the frame works and is as high as what it shows.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { isLive, settled, site, visit, words } from "./harness.mjs";

const pages = new Map();
const server = createServer(({ url }, answer) => {
  answer.writeHead(200, { "content-type": "text/html" }).end(pages.get(url) ?? "");
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
after(() => server.close());
const host = `http://localhost:${server.address().port}/`;
const query = "meeting=sc-2025-02-24&lang=en&only=sc-2774";
const frame = (more = "") => `<iframe src="${site}widget.html?${query}${more}" width="100%" height="300" frameborder="0" title="Vote"></iframe>`;
const script = `<script async src="${site}embed.js"></script>`;

/** Opens a page with `body` in it on the server of the hosts. */
async function article(t, body, { head = "", ...options } = {}) {
  const path = `/host-${pages.size}`;
  pages.set(path, `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title>
    <meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`);
  return visit(t, new URL(path, host).href, { live: false, allow: new RegExp(`asked another host: ${host}|sandbox`), ...options });
}

/** The frame of the widget, wherever it is, once it is live. */
async function widget(page) {
  const found = () => page.frames().find((frame) => frame.url().includes("/widget.html"));
  while (!found()) await page.waitForEvent("frameattached").catch(() => {});
  const content = found();
  await content.waitForURL(/widget\.html/);
  await isLive(content);
  return content;
}

/** Waits until the frame is as high as what it shows. */
const fits = (content) =>
  content.waitForFunction(() => {
    const shown = document.querySelector("#app").getBoundingClientRect().height;
    return shown > 100 && Math.abs(innerHeight - Math.ceil(shown)) <= 1;
  });

test("in the preview of a CMS, a sandboxed frame with the article in its own srcdoc", async (t) => {
  const inner = `<!doctype html><body>${frame()}${script}`.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const page = await article(t, `<iframe sandbox="allow-scripts" width="700" height="1400" srcdoc="${inner}"></iframe>`);
  const content = await widget(page);
  await fits(content);
  await content.locator("#seat-FRA").click();
  assert.equal(await words(content, "#headline"), "Vetoed");
});

test("the element in the same sandbox takes commands", async (t) => {
  const inner = `<!doctype html><body><un-vote meeting="sc-2025-02-24" lang="en" only="sc-2774" height="300"></un-vote>${script}
    <script>const vote = document.querySelector("un-vote");
      customElements.whenDefined("un-vote").then(() => vote.set("GBR", "against"));</script>`;
  const page = await article(t, `<iframe sandbox="allow-scripts" width="700" height="1400" srcdoc="${inner.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`);
  const content = await widget(page);
  await fits(content);
  await content.waitForFunction(() => document.querySelector("#headline")?.textContent.includes("Vetoed"));
});

test("in a shadow root, as a frame and as the element", async (t) => {
  for (const inner of [frame(), '<un-vote meeting="sc-2025-02-24" lang="en" only="sc-2774" height="300"></un-vote>']) {
    const page = await article(t, `<div id="holder"></div>${script}`);
    await page.evaluate((inner) => {
      document.querySelector("#holder").attachShadow({ mode: "open" }).innerHTML = inner;
    }, inner);
    await fits(await widget(page));
  }
});

test("in a tab of the article that opens later", async (t) => {
  for (const lazy of ["", ' loading="lazy"']) {
    const page = await article(t, `<div id="tab" style="display:none">${frame().replace("<iframe", `<iframe${lazy}`)}</div>${script}`);
    await page.waitForFunction(() => customElements.get("un-vote"));
    await page.evaluate(() => (document.querySelector("#tab").style.display = "block"));
    await fits(await widget(page));
  }
});

test("inserted after the article has loaded, with the script before and with the script last", async (t) => {
  const before = await article(t, script);
  await before.waitForFunction(() => customElements.get("un-vote"));
  await before.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), frame());
  await fits(await widget(before));

  // The frame has told its height to nobody when the script comes.
  const late = await article(t, frame());
  const content = await widget(late);
  await content.locator(".widget-foot").waitFor();
  await settled(content);
  assert.equal(await content.evaluate(() => innerHeight), 300);
  await late.evaluate((src) => document.head.append(Object.assign(document.createElement("script"), { src })), `${site}embed.js`);
  await fits(content);
});

test("the theme that a host has of its own is that of the frame, unless the frame asks for another", async (t) => {
  const ground = (content) => content.evaluate(() => getComputedStyle(document.querySelector(".widget")).backgroundColor);
  const dark = await article(t, frame() + script, { head: "<style>:root { color-scheme: dark }</style>", colorScheme: "light" });
  const content = await widget(dark);
  await content.waitForFunction(() => getComputedStyle(document.querySelector(".widget")).backgroundColor === "rgb(22, 29, 38)");
  const asked = await article(t, frame("&theme=light") + script, { head: "<style>:root { color-scheme: dark }</style>", colorScheme: "dark" });
  const light = await widget(asked);
  await fits(light);
  assert.equal(await ground(light), "rgb(255, 255, 255)");
  // A page without a theme of its own leaves it to the reader's device.
  const plain = await widget(await article(t, frame() + script, { colorScheme: "dark" }));
  await fits(plain);
  assert.equal(await ground(plain), "rgb(22, 29, 38)");
});

test("the corners of a dark frame show the page around it", async (t) => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await article(t, `<div style="background:#fff;padding:20px">${frame("&theme=dark")}</div>${script}`, {
      colorScheme,
      viewport: { width: 600, height: 900 },
    });
    await fits(await widget(page));
    await settled(page);
    const box = await page.locator("iframe").boundingBox();
    const png = (await page.screenshot({ clip: { x: box.x, y: box.y, width: 2, height: 2 } })).toString("base64");
    const pixel = await page.evaluate(async (png) => {
      const image = Object.assign(new Image(), { src: `data:image/png;base64,${png}` });
      await image.decode();
      const context = document.createElement("canvas").getContext("2d");
      context.drawImage(image, 0, 0);
      return [...context.getImageData(0, 0, 1, 1).data];
    }, png);
    assert.deepEqual(pixel, [255, 255, 255, 255], colorScheme);
  }
});

test("what may be pressed is shown and said, and the subject comes first", async (t) => {
  const page = await article(t, frame("&free=FRA,GBR") + script, { viewport: { width: 390, height: 1200 } });
  const content = await widget(page);
  await content.locator("#hint").waitFor();
  assert.equal(await words(content, "#hint"), "Press to change: France and United Kingdom. All other votes are fixed here.");
  const edge = (member) => content.locator(`#seat-${member}`).evaluate((seat) => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(seat);
    return [parseFloat(borderTopWidth), borderTopColor];
  });
  assert.equal((await edge("FRA"))[0], 3);
  assert.equal((await edge("DNK"))[1], "rgba(0, 0, 0, 0)");
  const first = (await content.locator(".widget-head").innerText()).split("\n");
  assert.match(first[0], /^Ukraine in the Security Council/);
  assert.match(first.filter(Boolean)[1], /Security Council · 24 February 2025/);
  const open = await widget(await article(t, frame() + script));
  assert.equal(await words(open, "#hint"), "Press a country to change its vote.");
});

test("three columns of whole names in a phone's column", async (t) => {
  for (const width of [360, 390]) {
    for (const lang of ["en", "fr", "ru"]) {
      const page = await article(t, frame().replace("lang=en", `lang=${lang}`) + script, { viewport: { width, height: 1200 } });
      const content = await widget(page);
      await fits(content);
      const [columns, cut] = await content.evaluate(() => {
        const seats = [...document.querySelectorAll(".chamber .seat-button")];
        const lefts = new Set(seats.map((seat) => Math.round(seat.getBoundingClientRect().left)));
        const names = seats.map((seat) => seat.querySelector(".name"));
        const cut = names.filter((name) => name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1);
        return [lefts.size, cut.map((name) => name.textContent)];
      });
      assert.deepEqual([columns, cut], [3, []], `${width} ${lang}`);
    }
  }
});

// As Moodle's and Canvas's pages frame a link: another site, a sandbox with these words, permissions by name.
const platforms = {
  "without a sandbox": 'allow="fullscreen" allowfullscreen',
  "in a sandbox": 'sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-downloads" allow="fullscreen; clipboard-write"',
  "in a sandbox without an origin of its own": 'sandbox="allow-scripts allow-forms"',
};

for (const [name, attributes] of Object.entries(platforms)) {
  test(`a lesson in the frame of a learning platform, ${name}`, async (t) => {
    const page = await article(t, `<iframe ${attributes} src="${site}lessons.html?lesson=veto&lang=en" width="900" height="700" title="Lesson"></iframe>`);
    const lesson = page.frameLocator("iframe");
    await lesson.locator("html[data-app=live]").waitFor({ state: "attached" });
    await lesson.locator(".lesson-ask input[type=radio]").nth(1).check();
    await lesson.locator("#lesson-commit").click();
    await lesson.locator(".lesson-said").waitFor();
    await lesson.locator("#lesson-next").click();
    await lesson.locator(".lesson-progress li:nth-child(2) [aria-current]").waitFor();
  });
}
