// The widget in other people's pages: each page here stands for a host that makes it hard, and each test asserts what a
// reader sees there.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { axe, isLive, settled, site, visit, words } from "./harness.mjs";

// The hosts' pages come from a server of their own: another origin, and another site to the browser. Each is set before it is
// asked for.
const pages = new Map();
const server = createServer(({ url }, answer) => {
  const { html, policy } = pages.get(url) ?? { html: "" };
  answer.writeHead(200, { "content-type": "text/html", ...(policy && { "content-security-policy": policy }) }).end(html);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
after(() => server.close());
const host = `http://localhost:${server.address().port}/`;
const snippet = (await readFile("tests/cases/snippet.html", "utf8")).replaceAll("https://placard.example/", site);
const frame = (query, attributes = "") => `<iframe src="${site}widget.html?${query}" width="100%" height="600" title="Placard" ${attributes}></iframe>`;
const script = `<script async src="${site}embed.js"></script>`;

/** Opens a host's page with `body` in it. */
async function article(t, body, { policy, head = "", dir = "ltr", before, allow = /^$/, ...options } = {}) {
  const html = `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><title>Article</title>
    <meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;
  const path = `/article-${pages.size}`;
  pages.set(path, { html, policy });
  return visit(t, new URL(path, host).href, {
    live: false,
    allow: new RegExp(`asked another host: ${host}|${allow.source}`),
    ...options,
    before,
  });
}

/** The document of the nth frame, once it is live. */
async function inside(page, number = 0) {
  const element = await page.locator("iframe").nth(number).elementHandle();
  const content = await element.contentFrame();
  await isLive(content);
  return content;
}

const verdict = (content) => words(content, "#headline");
/** Presses a placard, also one that readers may not change. */
async function press(content, member) {
  const seat = content.locator(`#seat-${member}`);
  // The browser sends a press to the frame by where the frame was drawn last.
  await seat.scrollIntoViewIfNeeded();
  await settled(content);
  await settled(content.page?.() ?? content);
  await seat.click({ force: true });
}

/** How far the content of a frame is larger than the frame, in pixels: across and down. */
const overflow = (content) => content.evaluate(() => {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return [scrollWidth - innerWidth, scrollHeight - innerHeight];
});

/** Waits until the frame is as high as what it shows. */
async function fits(page, content, number = 0) {
  const frame = page.locator("iframe").nth(number);
  const height = await frame.elementHandle();
  const shown = () => content.evaluate(() => Math.ceil(document.getElementById("app").getBoundingClientRect().height));
  await assert.doesNotReject(async () => {
    for (let tries = 0; ; tries += 1) {
      const [has, needs] = [await height.evaluate((frame) => frame.clientHeight), await shown()];
      if (has === needs) return;
      if (tries > 100) throw new Error(`the frame has ${has} px, what it shows needs ${needs}`);
      await page.waitForTimeout(50);
    }
  });
}

test("the snippet under a strict policy: the vote can be changed, and the frame fits it", async (t) => {
  const policy = `default-src 'none'; script-src ${site}embed.js; frame-src ${site}; img-src ${site}`;
  const page = await article(t, snippet, { policy, viewport: { width: 360, height: 800 } });
  const content = await inside(page);
  assert.equal(await verdict(content), "Adopted");
  await press(content, "FRA");
  assert.equal(await verdict(content), "Vetoed");
  assert.match(await words(content, ".widget-sentence"), /France/);
  await fits(page, content);
  assert.deepEqual(await overflow(content), [0, 0]);
  await content.getByRole("button", { name: "Restore the record" }).click();
  assert.equal(await verdict(content), "Adopted");
});

test("in a sandbox with allow-scripts alone it works, fits, and tells its host", async (t) => {
  const page = await article(t, `${frame("meeting=sc-2025-02-24", 'sandbox="allow-scripts"')}${script}`, {
    viewport: { width: 400, height: 500 },
  });
  const content = await inside(page);
  assert.equal(await content.evaluate(() => origin), "null");
  // The frame has its height before a placard in it is pressed.
  await fits(page, content);
  const told = page.evaluate(() => new Promise((done) => addEventListener("change", ({ detail }) => done(detail))));
  await press(content, "GBR");
  assert.equal(await verdict(content), "Vetoed");
  const detail = await told;
  assert.equal(detail.outcome, "vetoed");
  assert.deepEqual(detail.changes, [{ item: "sc-2774", member: "GBR", vote: "against" }]);
  await fits(page, content);
});

test("with storage and cookies blocked it works, and keeps nothing", async (t) => {
  const page = await article(t, `${frame("meeting=sc-2025-02-24")}${script}`, {
    before: (page) => page.addInitScript(() => {
      const denied = { get() { throw new DOMException("denied", "SecurityError"); } };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(globalThis, name, denied);
      Object.defineProperty(Document.prototype, "cookie", denied);
    }),
  });
  const content = await inside(page);
  await press(content, "FRA");
  assert.equal(await verdict(content), "Vetoed");
  assert.deepEqual(await page.context().cookies(), []);
});

test("from right to left, in Arabic", async (t) => {
  const page = await article(t, `${frame("meeting=sc-2025-02-24&lang=ar")}${script}`, { dir: "rtl", viewport: { width: 420, height: 800 } });
  const content = await inside(page);
  assert.equal(await content.locator("html").getAttribute("dir"), "rtl");
  assert.match(await verdict(content), /\p{Script=Arabic}/u);
  const [first, second] = await Promise.all(["DZA", "CHN"].map((member) => content.locator(`#seat-${member}`).boundingBox()));
  assert.ok(first.x > second.x, "the first placard stands on the right");
  await fits(page, content);
  assert.deepEqual(await overflow(content), [0, 0]);
});

test("a column of 280 pixels shows every placard whole, and nothing scrolls", async (t) => {
  for (const [meeting, seats] of [["sc-2025-02-24", 15], ["ga-2025-02-24", 193]]) {
    const page = await article(t, `${frame(`meeting=${meeting}`)}${script}`, {
      head: "<style>body{margin:0;width:280px}</style>",
      viewport: { width: 320, height: 800 },
    });
    const content = await inside(page);
    await fits(page, content);
    assert.deepEqual(await overflow(content), [0, 0], meeting);
    assert.equal(await content.locator("[data-seat]").count(), seats);
    const cut = await content.locator("[data-seat] .name").evaluateAll((names) => names
      .filter((name) => name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight + 1)
      .map((name) => name.textContent));
    assert.deepEqual(cut, [], "names that do not fit their placard");
  }
});

test("axe finds nothing wrong in the widget, in light, in dark and with a host's own colours", async (t) => {
  for (const query of ["meeting=sc-2025-02-24&sc-2774=FRA:against&theme=light", "meeting=ga-2025-02-24&theme=dark",
    "meeting=sc-2025-02-24&theme=light&ink=3b2a1a&paper=fff1e5&accent=990f3d"]) {
    const page = await visit(t, `widget.html?${query}`, { viewport: { width: 400, height: 900 } });
    assert.deepEqual(await axe(page), [], query);
  }
});

test("light and dark follow the reader, the host's wish, and the host's word", async (t) => {
  const dark = { colorScheme: "dark" };
  const ground = (content) => content.locator(".widget").evaluate((element) => getComputedStyle(element).backgroundColor);
  const page = await article(t, [frame("meeting=sc-2025-02-24"), frame("meeting=sc-2025-02-24&theme=light")].join(""), dark);
  assert.equal(await ground(await inside(page, 0)), "rgb(22, 29, 38)");
  const light = await inside(page, 1);
  assert.equal(await ground(light), "rgb(255, 255, 255)");
  await page.evaluate(() => frames[1].postMessage({ type: "un-vote:theme", theme: "dark" }, "*"));
  await light.locator("html[data-theme=dark]").waitFor({ state: "attached" });
  assert.equal(await ground(light), "rgb(22, 29, 38)");
});

test("the host's look is taken, and what could not be read is refused with a note in the console", async (t) => {
  const notes = [];
  const page = await visit(t, "widget.html?meeting=sc-2025-02-24&theme=light&paper=fff1e5&accent=ffd0d0&radius=0&font=serif", {
    before: (page) => page.on("console", (message) => notes.push(message.text())),
  });
  const style = await page.locator(".widget").evaluate((element) => {
    const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(element);
    return { backgroundColor, borderRadius, fontFamily };
  });
  assert.equal(style.backgroundColor, "rgb(255, 241, 229)");
  assert.equal(style.borderRadius, "0px");
  assert.equal(await page.evaluate(() => document.documentElement.style.getPropertyValue("--widget-accent")), "");
  assert.match(notes.join("\n"), /accent=#ffd0d0.*4\.5 to 1/);
});

test("twenty embeds on a page load as they are reached", async (t) => {
  const asked = [];
  const embeds = Array.from({ length: 20 }, (_, number) => `<h2>${number}</h2><un-vote meeting="sc-2025-02-24" height="900"></un-vote>`);
  const page = await article(t, `${embeds.join("")}${script}`, {
    viewport: { width: 600, height: 800 },
    before: (page) => page.on("request", (request) => request.url().includes("/widget.html") && asked.push(request.url())),
  });
  await inside(page, 0);
  assert.ok(asked.length < 10, `${asked.length} frames were asked for before the reader scrolled`);
  await page.locator("un-vote").last().scrollIntoViewIfNeeded();
  const last = await inside(page, 19);
  await press(last, "FRA");
  assert.equal(await verdict(last), "Vetoed");
});

test("AMP and pym.js hear the height, rounded up, and only when it changes", async (t) => {
  const page = await article(t, frame("meeting=sc-2025-02-24&childId=graphic-1&initialWidth=400&parentUrl=x"), {
    before: (page) => page.addInitScript(() => {
      globalThis.heard = [];
      addEventListener("message", ({ data }) => globalThis.heard.push(data));
    }),
  });
  const content = await inside(page);
  const height = await content.evaluate(() => Math.ceil(document.getElementById("app").getBoundingClientRect().height));
  await press(content, "FRA");
  await content.locator("#sources summary").click();
  const larger = await content.evaluate(() => Math.ceil(document.getElementById("app").getBoundingClientRect().height));
  assert.ok(larger > height);
  await page.waitForFunction((larger) => globalThis.heard.some((data) => data?.height === larger), larger);
  const heard = await page.evaluate(() => globalThis.heard);
  const of = (pick) => heard.map(pick).filter((height) => height !== undefined);
  const amp = of((data) => (data.sentinel === "amp" && data.type === "embed-size" ? data.height : undefined));
  const ours = of((data) => (data.type === "un-vote:height" ? data.height : undefined));
  const pym = of((data) => (typeof data === "string" ? /^pymxPYMxgraphic-1xPYMxheightxPYMx(\d+)$/.exec(data)?.[1] : undefined)).map(Number);
  assert.deepEqual(amp, ours);
  assert.deepEqual(pym, ours);
  assert.equal(ours.at(-1), larger);
  assert.ok(ours.every((height, place) => Number.isInteger(height) && height !== ours[place - 1]), `${ours}`);
});

test("the element takes properties and calls, and tells what changed", async (t) => {
  const page = await article(t, `<un-vote id="vote" meeting="sc-2025-02-24" lock="FRA"></un-vote>${script}`);
  const content = await inside(page);
  const change = (act) => page.evaluate((act) => new Promise((done) => {
    const vote = document.getElementById("vote");
    vote.addEventListener("change", ({ detail }) => done([detail.outcome, detail.changes.length]), { once: true });
    Function("vote", act)(vote);
  }), act);
  await press(content, "FRA");
  assert.equal(await verdict(content), "Adopted", "readers may not change what is locked");
  assert.deepEqual(await change('vote.set("FRA", "against")'), ["vetoed", 1], "the host may");
  assert.deepEqual(await change("vote.reset()"), ["adopted", 0]);
  assert.deepEqual(await change('vote.changes = "sc-2774=GBR:against,USA:against"'), ["vetoed", 2]);
  assert.deepEqual(await change('vote.at = "sc-115"'), ["vetoed", 2]);
  assert.deepEqual(await change('vote.suppose("sc-115", "carried")'), ["supposed-carried", 3]);
  assert.deepEqual(await change('vote.suppose("sc-115")'), ["vetoed", 2]);
  await page.evaluate(() => { document.getElementById("vote").lang = "fr"; });
  await content.locator("html[lang=fr]").waitFor({ state: "attached" });
  await page.evaluate(() => { document.getElementById("vote").meeting = "ga-2025-02-24"; });
  await content.waitForURL(/ga-2025-02-24/);
});

/** Waits until an element's frame has told these changes, each in short. */
const changed = (page, expected) => page.waitForFunction((expected) => {
  const changes = document.querySelector("un-vote").state?.changes ?? [];
  return changes.map(({ item, member, vote, supposed }) => [item, member, vote ?? supposed].filter(Boolean).join(" "))
    .join(", ") === expected;
}, expected);

/** Lets `embed.js` arrive late. */
const late = (page) => page.route("**/embed.js", async (route) => {
  await new Promise((done) => setTimeout(done, 500));
  await route.continue();
});

test("the handbook's example of the element runs as it is written, whenever the script arrives", async (t) => {
  const handbook = await readFile("handbook/src/embed.md", "utf8");
  const example = /```html\n(<un-vote [^]*?)```/.exec(handbook)[1].replaceAll("https://placard.example/", site);
  for (const before of [undefined, late]) {
    const told = [];
    const page = await article(t, example, {
      before: async (page) => {
        page.on("console", (message) => told.push(message.text()));
        await before?.(page);
      },
    });
    const content = await inside(page);
    await changed(page, "sc-115 carried, sc-2774 FRA against, sc-2774 GBR against");
    assert.match(await words(content, ".widget-sentence"), /France.*Royaume-Uni/);
    assert.equal(await content.locator("html").getAttribute("data-theme"), "dark");
    assert.match(told.join("\n"), /^vetoed /m, "the example's own listener hears of it");
  }
});

test("what is set before the element is defined is taken over, and what is called before the frame is ready is done", async (t) => {
  const page = await article(t, `<un-vote meeting="sc-2025-02-24"></un-vote>${script}<script>
    const vote = document.querySelector("un-vote");
    vote.at = "sc-115";
    vote.theme = "dark";
    vote.changes = "sc-115=RUS:abstaining";
    customElements.whenDefined("un-vote").then(() => {
      vote.set("USA", "against");
      vote.changes = "sc-2774=FRA:against";
      vote.set("GBR", "against", "sc-2774");
      vote.set("DNK", "abstaining");
    });
  </script>`, { before: late });
  const content = await inside(page);
  await changed(page, "sc-115 DNK abstaining, sc-2774 FRA against, sc-2774 GBR against");
  assert.equal(await content.locator("html").getAttribute("data-theme"), "dark");
  // They are properties of the element still.
  assert.equal(await page.evaluate(() => Object.keys(document.querySelector("un-vote")).includes("at")), false);
  await page.evaluate(() => { document.querySelector("un-vote").theme = "light"; });
  await content.locator("html[data-theme=light]").waitFor({ state: "attached" });
  // A frame that is moved loads anew: what is called meanwhile waits for it too.
  await page.evaluate(() => {
    const vote = document.querySelector("un-vote");
    document.body.prepend(vote);
    vote.set("CHN", "against", "sc-2774");
  });
  await changed(page, "sc-2774 CHN against, sc-2774 FRA against");
});

test("an attribute of the element says nothing but its own part of the address", async (t) => {
  const page = await article(t, `<un-vote meeting="sc-2025-02-24&amp;host=https://x.example" at="sc-115&amp;lang=fr"
    changes="sc-2774=FRA:against&amp;meeting=ga-2025-02-24&amp;host=https://x.example&amp;ho%73t=https://x.example&amp;lang=fr#x"></un-vote>${script}`);
  const source = new URL(await page.locator("iframe").getAttribute("src"));
  assert.deepEqual([...source.searchParams], [
    ["meeting", "sc-2025-02-24&host=https://x.example"], ["at", "sc-115&lang=fr"], ["sc-2774", "FRA:against"],
  ]);
  assert.equal(source.hash, "");
});

test("a host that is not understood hears nothing and is not obeyed; the page's own origin may be written in other forms", async (t) => {
  const upper = host.replace("localhost", "LocalHost");
  const page = await article(t, [frame(`meeting=sc-2025-02-24&host=${host}page`), frame(`meeting=sc-2025-02-24&host=${upper}`)].join(""), {
    viewport: { width: 1280, height: 3000 },
    before: (page) => page.addInitScript(() => {
      globalThis.heard = [];
      addEventListener("message", ({ data, source }) => globalThis.heard.push([source === frames[0] ? 0 : 1, data.type]));
    }),
  });
  const contents = [await inside(page, 0), await inside(page, 1)];
  await page.evaluate(() => [0, 1].forEach((number) => frames[number].postMessage({ type: "un-vote:set", member: "FRA", vote: "against" }, "*")));
  await contents[1].getByRole("heading", { name: "Vetoed" }).waitFor();
  assert.equal(await verdict(contents[0]), "Adopted");
  const heard = await page.evaluate(() => globalThis.heard);
  assert.deepEqual(heard.filter(([number]) => number === 0), []);
  assert.ok(heard.some(([number, type]) => number === 1 && type === "un-vote:ready"));
});

test("nobody but the frame's own parent is obeyed, and no other origin than the one it names", async (t) => {
  const rogue = `<iframe srcdoc="&lt;script>onmessage = () => { for (let i = 0; i < 2; i++) parent.frames[i].postMessage({ type: 'un-vote:set', member: 'FRA', vote: 'against' }, '*'); parent.postMessage('done', '*'); }&lt;/script>"></iframe>`;
  const page = await article(t, [frame("meeting=sc-2025-02-24"), frame(`meeting=sc-2025-02-24&host=https://news.example`), rogue, script].join(""), {
    // All in sight: a frame that is not is not drawn.
    viewport: { width: 1280, height: 3000 },
    allow: /target origin/,
  });
  const contents = [await inside(page, 0), await inside(page, 1)];
  await page.frameLocator("iframe >> nth=2").locator("body").waitFor({ state: "attached" });
  await page.evaluate(() => new Promise((done) => {
    addEventListener("message", ({ data }) => data === "done" && done());
    setInterval(() => frames[2].postMessage("go", "*"), 50);
  }));
  for (const content of contents) assert.equal(await verdict(content), "Adopted");
  await page.evaluate(() => [0, 1].forEach((number) => frames[number].postMessage({ type: "un-vote:set", member: "FRA", vote: "against" }, "*")));
  await contents[0].getByRole("heading", { name: "Vetoed" }).waitFor();
  assert.equal(await verdict(contents[1]), "Adopted", "this frame speaks with https://news.example alone");
  // And the other way round: what another frame says of heights moves nothing.
  await page.evaluate(() => dispatchEvent(new MessageEvent("message", { data: { type: "un-vote:height", height: 5 }, source: frames[2], origin: location.origin })));
  assert.ok(await page.locator("iframe").nth(2).evaluate((frame) => frame.clientHeight > 100));
});

test("without scripts the sentence, the link and the picture are there, and the frame says why it is still", async (t) => {
  const page = await article(t, snippet, { javaScriptEnabled: false });
  assert.match(await page.locator("p").innerText(), /Resolution 2774 \(2025\) was adopted/);
  assert.equal(await page.getByRole("link").getAttribute("href"), `${site}en/sc-2025-02-24.html`);
  assert.equal((await page.locator("picture img").boundingBox()).width, 1200);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  assert.match(await page.frameLocator("iframe").locator("#main noscript").textContent(), /allow scripts for this frame/);
});

test("on a screen the frame takes the place of the picture; on paper the picture stands", async (t) => {
  const page = await article(t, snippet);
  await inside(page);
  assert.equal((await page.locator("picture img").boundingBox())?.width ?? 0, 0);
  await page.emulateMedia({ media: "print" });
  await page.waitForFunction(() => document.querySelector("picture img").getBoundingClientRect().width === 1200);
  assert.match(await page.locator("p").innerText(), /Resolution 2774 \(2025\) was adopted/);
});

test("nothing jumps in the frame, and nothing beside the element", async (t) => {
  const watch = (page) => page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => (globalThis.shift += hadRecentInput ? 0 : value)))
      .observe({ type: "layout-shift", buffered: true });
  });
  const page = await article(t, `${snippet}<p id="after">What follows.</p>`, { before: watch, viewport: { width: 640, height: 1200 } });
  const content = await inside(page);
  await press(content, "FRA");
  await verdict(content);
  assert.equal(await content.evaluate(() => globalThis.shift), 0, "in the frame");
  assert.equal(await page.evaluate(() => globalThis.shift), 0, "in the article");
});

test("wrong parts are named, never markup, and a meeting that is not there leaves a way out", async (t) => {
  const notes = [];
  const page = await visit(t, "widget.html?meeting=sc-2025-02-24&only=%3Cb%3E&sc-2774=%3Cimg+src=x%3E", {
    before: (page) => page.on("console", (message) => notes.push(message.text())),
  });
  assert.match(await words(page, ".notices"), /<img src=x>/);
  assert.equal(await page.locator("main img, main b").count(), 0);
  assert.match(notes.join("\n"), /only=<b>/);
  const lost = await visit(t, "widget.html?meeting=sc-1900-01-01", { allow: /404/ });
  assert.match(await words(lost, "h1"), /could not be opened/);
  assert.equal(await lost.getByRole("link").getAttribute("href"), "./");
});

test("the link leads to the same state on the whole page", async (t) => {
  const page = await visit(t, "widget.html?meeting=sc-2025-02-24&at=sc-115");
  await press(page, "RUS");
  assert.equal(await page.locator("#open").getAttribute("href"), "./en/sc-2025-02-24.html?at=sc-115&sc-115=RUS:not-participating");
  assert.equal(await page.locator("#open").getAttribute("target"), "_blank");
});

test("the script beside the frames is under 2 kB, and every asset may be loaded by a frame without an origin", async () => {
  const text = await (await fetch(`${site}embed.js`)).text();
  const size = brotliCompressSync(text).length;
  assert.ok(size < 2000, `${size} bytes`);
  const html = await (await fetch(`${site}widget.html`)).text();
  for (const name of ["widget.html", "embed.js", "packed/en/sc-2025-02-24.bin", ...[...html.matchAll(/(?:href|src)="\.\/([^"]+)"/g)].map(([, name]) => name)]) {
    const { headers, status } = await fetch(site + name);
    assert.equal(status, 200, name);
    assert.equal(headers.get("access-control-allow-origin"), "*", name);
    assert.equal(headers.get("cross-origin-resource-policy"), "cross-origin", name);
  }
});

test("the version's own address shows the same, from its own folder alone", async (t) => {
  const version = (await readFile("Cargo.toml", "utf8")).match(/^version = "(.*)"$/m)[1];
  const asked = [];
  const page = await visit(t, `v/${version}/widget.html?meeting=sc-2025-02-24&lang=fr`, {
    before: (page) => page.on("request", (request) => asked.push(request.url())),
  });
  assert.match(await words(page, ".widget-version"), new RegExp(version.replaceAll(".", "\\.")));
  await press(page, "FRA");
  assert.match(await words(page, ".widget-sentence"), /France/);
  assert.deepEqual(asked.filter((url) => !url.startsWith(`${site}v/${version}/`)), []);
});

test("the example page shows what the README tells", async (t) => {
  const page = await visit(t, "embed-example.html", { live: false, allow: /404/ });
  const plain = await inside(page, 0);
  assert.equal(await verdict(plain), "Adopted");
  await page.locator("#element").scrollIntoViewIfNeeded();
  const element = await inside(page, 1);
  await press(element, "CHN");
  assert.equal(await verdict(element), "Adopted");
  await press(element, "FRA");
  assert.equal(await verdict(element), "Vetoed");
});

test("one file from a disk, without a network", { skip: !process.env.PLACARD_SINGLE_FILE }, async (t) => {
  const file = process.env.PLACARD_SINGLE_FILE;
  const { length } = await readFile(file);
  assert.ok(length < 1_000_000, `${length} bytes`);
  const asked = [];
  const page = await visit(t, pathToFileURL(file).href, {
    allow: /asked another host: file:/,
    offline: true,
    before: (page) => page.on("request", (request) => asked.push(request.url())),
  });
  assert.equal(await verdict(page), "Adopted");
  await press(page, "FRA");
  assert.equal(await verdict(page), "Vetoed");
  assert.deepEqual(asked.filter((url) => !/^(file|blob|data):/.test(url)), []);
});
