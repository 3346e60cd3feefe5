// Addresses of the site, read far enough to know that they lead where they say: a page, a meeting, its items and members.

import { existsSync } from "node:fs";
import { root, text } from "./pages.mjs";

const languages = ["ar", "zh", "en", "fr", "ru", "es"];
const votes = ["in-favour", "against", "abstaining", "not-participating", "absent", "not-voting"];
const pages = ["index", "share", ...[...text("xtask/src/page_table.rs").matchAll(/word: "([a-z]+)"/g)].map(([, word]) => word), "meetings", "widget", "embed-example", "licences"];
const views = { archive: ["search", "vetoes", "pair", "worth-opening"], lessons: ["make"] };

const meeting = (id) => {
  const file = `www/scenarios/${id}.json`;
  return existsSync(new URL(file, root)) ? JSON.parse(text(file)) : null;
};

/** What is wrong with a change of votes, such as `FRA:against,GBR:against`; null where nothing is. */
function changes(item, written) {
  if (["carried", "not-carried"].includes(written)) return null;
  for (const one of written.split(",")) {
    const [member, vote] = one.split(":");
    if (!votes.includes(vote)) return `\`${vote}\` is no vote`;
    if (!Object.values(item.votes).flat().includes(member)) return `\`${member}\` has no vote in \`${item.id}\``;
  }
  return null;
}

/** What is wrong with an address; null where nothing is. */
export function wrong(address) {
  const [path, query = ""] = address.split("#")[0].split("?");
  const parts = new URLSearchParams(query);
  const [, language, name = ""] = path.match(/^(?:([a-z]{2})\/)?([\w-]*)(?:\.(?:html|png|txt))?$/) ?? [];
  if (language && !languages.includes(language)) return `no language \`${language}\``;
  const id = language ? name : parts.get("meeting") ?? (path === "" ? undefined : null);
  if (!language && path !== "" && !pages.includes(name)) return `no page \`${name}\``;
  const played = id ? meeting(id) : null;
  if (id && !played) return `no meeting \`${id}\``;
  for (const [key, value] of parts) {
    const item = played?.items.find((item) => item.id === key);
    if (item) {
      const problem = changes(item, value);
      if (problem) return problem;
    } else if (key === "lesson" && !existsSync(new URL(`www/lessons/${value}.json`, root))) return `no lesson \`${value}\``;
    else if (key === "view" && !views[name]?.includes(value)) return `no view \`${value}\` of \`${name}\``;
    else if (!["meeting", "lang", "at", "find", "pair", "lesson", "view", "undecided"].includes(key)) return `\`${key}\` means nothing`;
  }
  return null;
}
