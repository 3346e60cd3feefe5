// The answer of oEmbed 1.0 for any link to the site, with what is changed in it. `site` is its address, `load` fetches a file of it
// as JSON, `proceed` is the function of placard-core.
import { meetingOf, readChanges } from "./meeting.js";
import { WORDS, outcomeWord } from "./words.js";

/** The meeting with which the site opens. */
const FIRST = "sc-2025-02-24";

/** Where an answer needs a number, the width of the frame in pixels. */
const WIDTH = 600;

/** Longer links are refused. */
const LONGEST = 8000;

/** The parts of a link that say how a page shows a meeting, and not what is changed in it. */
const HOW = new Set(["lang", "meeting", "at", "text", "present", "view", "group", "colours", "own", "date", "forum", "matter", "title", "says", "undl",
  "in-favour", "against", "abstaining", "not-participating", "absent"]);

const COUNTERS = /^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid)$/;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What a link asks for: language, meeting, the parts of its query; nothing for a link to elsewhere. */
export const readLink = (site, link) => {
  if (link.length > LONGEST || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  const root = new URL(site);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  const page = /^(?:(ar|en|es|fr|ru|zh)\/([\w-]{1,80})\.html|index\.html|)$/.exec(url.pathname.slice(root.pathname.length));
  if (!page) return undefined;
  const parts = [...url.searchParams].filter(([key]) => !COUNTERS.test(key));
  const asked = Object.fromEntries(parts);
  const lang = Object.hasOwn(WORDS, asked.lang ?? "") ? asked.lang : page[1] ?? "en";
  const meeting = asked.meeting ?? page[2] ?? FIRST;
  url.search = new URLSearchParams(parts);
  return /^[\w-]{1,80}$/.test(meeting) ? { lang, meeting, parts, asked, page: url.href } : undefined;
};

/** A meeting that a link holds whole: its title, and who its maker says they are. */
const madeUp = async (own) => {
  const packed = /^meeting\.([\w-]+)$/.exec(own)?.[1];
  if (!packed) return {};
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
    const { title, maker } = JSON.parse(text);
    return { title: String(title ?? ""), maker: maker && String(maker) };
  } catch {
    return {};
  }
};

/** What became of the item that a link shows, as changed and on the record; nothing where that is left to the page. */
const played = (proceed, file, { asked }, changes) => {
  const [now, record] = [meetingOf(file, changes), meetingOf(file)];
  const place = asked.at ? file.items.findIndex(({ id }) => id === asked.at) : file.items.length - 1;
  if (!now || place < 0) return undefined;
  return [now, record].map((meeting) => proceed(meeting).steps[place]);
};

/** Why there is no answer, for the person who asks: `status` is that of HTTP. */
const refused = (status, why) => ({ refused: { status, why } });

/** The answer, or `refused`. */
export const answer = async ({ site, load, proceed }, search) => {
  const { url, format = "json", maxwidth } = Object.fromEntries(search);
  if (format !== "json") return refused(501, "this worker answers JSON only: leave `format` out");
  if (!url) return refused(400, `there is no \`url\`: give a link to a page of ${site}, percent-encoded`);
  const link = readLink(site, url);
  if (!link) return refused(404, `\`${url}\` is no link to a meeting of ${site}`);
  const words = WORDS[link.lang];
  const name = `oembed/${link.lang}/${link.asked.own ? FIRST : link.meeting}.json`;
  const known = await load(name);
  if (!known) return refused(404, `${site}${name} is not there: the site has no such meeting, or it was built without PLACARD_SITE`);
  const width = Math.min(WIDTH, Number(maxwidth) > 0 ? Number(maxwidth) : WIDTH);
  const rest = link.parts.filter(([key]) => key !== "lang");
  const changing = rest.filter(([key]) => !HOW.has(key));
  if (!link.asked.own && changing.length === 0 && !link.asked.at) return { ...known, width };

  let title;
  if (link.asked.own) {
    const made = await madeUp(link.asked.own);
    const who = made.maker ? `${words.own}: ${made.maker}` : words.own;
    title = [made.title ?? link.asked.title, who].filter(Boolean).join(" · ");
  } else {
    const file = await load(`scenarios/${link.meeting}.json`);
    const changes = Object.fromEntries(changing.map(([id, list]) => [id, readChanges(list)]));
    const understood = file && Object.entries(changes).every(([id, change]) => change && file.items.some((item) => item.id === id));
    let steps;
    try {
      steps = understood ? played(proceed, file, link, changes) : undefined;
    } catch {
      // Votes that do not fit the meeting are told on the page.
    }
    const [now, then] = (steps ?? []).map((step) => outcomeWord(words, step));
    const said = now && then ? `${words.whatIf}: ${now} (${words.inFact}: ${then})` : `${words.whatIf} (${words.changed})`;
    title = changing.length > 0 ? `${known.title} · ${said}` : known.title;
  }
  const query = new URLSearchParams([["lang", link.lang], ...(link.asked.own || link.asked.meeting ? [] : [["meeting", link.meeting]]), ...rest]);
  // The pictures of the site show the record, so an answer with changes has none.
  const { thumbnail_url, thumbnail_width, thumbnail_height, ...plain } = known;
  const html = [
    `<p>${escaped(title)} <a href="${escaped(link.page)}">${escaped(words.open)}</a></p>`,
    `<iframe src="${escaped(`${site}widget.html?${query}`)}" title="${escaped(title)}" loading="lazy" width="100%" height=${known.height} frameborder=0></iframe>`,
    `<script async src="${escaped(site)}embed.js"></script>`,
  ];
  return { ...plain, title, width, html: `${html.join("\n")}\n` };
};
