// For `benches/press.mjs`: reads from the app's page what a peer is to draw, builds the peers, and compares what an app and a
// peer have drawn. What is read is data (names, votes, the steps of the day, fixed words); each peer makes its own elements.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** Runs in the app's page: the meeting that it shows, as JSON. */
export function read() {
  const find = (selector, inside = document) => {
    const found = inside.querySelector(selector);
    if (!found) throw new Error(`the app shows no \`${selector}\`; see benches/press/meeting.mjs`);
    return found;
  };
  const text = (selector, inside) => find(selector, inside).textContent;
  const named = (selector) => find(selector).getAttribute("aria-label");
  const still = (selector) => {
    const element = find(selector);
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    return { tag: element.localName, attributes, html: element.innerHTML };
  };
  const body = document.querySelector(".hall") ? "assembly" : "council";
  const words = {
    "in-favour": "in favour", against: "against", abstaining: "abstaining",
    "not-voting": body === "council" ? "not participating" : "not voting",
  };
  const seats = [...document.querySelectorAll(".seat-button")].map((seat) => {
    const { member: code, vote, permanent, presides, barred, place } = seat.dataset;
    const label = find("button", seat).getAttribute("aria-label");
    return {
      code, vote, presides, place,
      permanent: permanent !== undefined,
      barred: barred !== undefined,
      name: text(".name", seat),
      says: label.slice(0, label.lastIndexOf(`, ${words[vote]}`)),
    };
  });
  const steps = [...document.querySelectorAll(".motion-card")].map((card) => ({
    id: card.id,
    title: text(".title", card),
    about: text(".about", card),
    tone: card.dataset.tone,
    short: text(".result > span", card),
    count: text(".count", card),
    current: card.getAttribute("aria-current") === "step",
  }));
  const assembly = body === "assembly";
  return {
    body, seats, steps, words,
    head: still(".room-head"),
    about: still(".room-about"),
    foot: still(".room-foot"),
    buttons: still(".room-tools"),
    tools: assembly ? [".hall-views", ".hall-search", ".hall-groups"].map(still) : undefined,
    form: assembly ? still(".move-counts") : undefined,
    texts: {
      steps: named(".motion-list"),
      order: text(".motion-order"),
      section: named("#room"),
      room: named(assembly ? ".hall-grid" : ".chamber-seats"),
      why: named(".page-why"),
      reasons: text("#reasons"),
      loading: text(".provision-text"),
      flag: "you changed votes",
      columns: assembly ? undefined : text(".chamber-count span"),
      table: assembly ? undefined : find(".chamber-table path").getAttribute("d"),
      set: assembly ? text("#set-all") : undefined,
      setTo: Object.fromEntries(
        [...document.querySelectorAll(".hall-set")].map((button) => [button.dataset.vote, button.textContent]),
      ),
      setNone: assembly ? text(".hall-set-all > button:last-child") : undefined,
    },
  };
}

/** Runs in a page: what is drawn of each part, an entry an element: tag, attributes and own text. */
export function drawn(parts) {
  const entry = (element) => {
    // The form follows the count in the app, the buttons what can be undone; both are fixed in a peer: of them only the tags
    // are compared.
    if (element.closest(".move-counts, .room-tools")) return `<${element.localName}>`;
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const words = own.map(({ nodeValue }) => nodeValue).join("").trim();
    return `<${element.localName} ${attributes.sort().join(" ")}>${words}`;
  };
  const list = parts.map((part) => {
    const root = document.querySelector(part);
    return [part, root ? [root, ...root.querySelectorAll("*")].map(entry) : []];
  });
  return { parts: Object.fromEntries(list), page: document.querySelectorAll("body *").length };
}

/** The peers' scripts, built as for a site: by name. */
export async function peers(modules) {
  const { build } = createRequire(`${modules}/_`)("esbuild");
  const folder = fileURLToPath(new URL("../peers", import.meta.url));
  const { outputFiles } = await build({
    entryPoints: { vanilla: `${folder}/vanilla/main.js`, react: `${folder}/react/main.jsx` },
    outdir: folder,
    nodePaths: [modules],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    logLevel: "warning",
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/](\w+)\.js$/, "$1"), text]));
}

/** The page of a peer. */
export function page(peer, meeting, sheets) {
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join("");
  const data = JSON.stringify(meeting).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>${peer}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">${links}</head><body><div id="app"></div>
<script type="application/json" id="meeting">${data}</script><script type="module" src="./peer-${peer}.js"></script>
</body></html>`;
}
