// What a page does whose program does not start, or stops: `start.js` loads this then. The words (prerender/src/not_started.rs) are
// in the page in one language; a page at the root, which is read in any, names the file that has them in all.

/** The words in the first language that the reader has and the site has. */
const translate = async (note, asked) => {
  if (!note.dataset.words) return;
  const all = await (await fetch(note.dataset.words)).json();
  const codes = [asked.get("lang"), ...navigator.languages].map((code) => code?.slice(0, 2));
  const code = codes.find((code) => Object.hasOwn(all, code));
  const [words] = note.children;
  if (!code || words.lang === code) return;
  Object.assign(words, { lang: code, dir: all[code].dir });
  for (const part of words.children) part.textContent = all[code][part.dataset.part];
};

export const tell = async () => {
  const { dataset } = document.documentElement;
  const note = document.getElementById("not-started");
  const asked = new URLSearchParams(dataset.query ?? location.search);
  // Without a network the words stay those of the page.
  await translate(note, asked).catch(() => {});
  const [words] = note.children;
  const part = (name) => words.querySelector(`[data-part=${name}]`);
  // A page at the root shows one meeting, whatever meeting its address names.
  const meeting = /^[\w-]{1,80}$/.exec(asked.get("meeting"))?.[0];
  const record = part("record");
  if (record && meeting) record.href = `${dataset.root ?? "./"}${words.lang}/${meeting}.html`;
  if (!dataset.page && !dataset.query && ["meeting", "own", "file"].some((name) => asked.has(name))) {
    document.getElementById("main").hidden = true;
    part("still").hidden = true;
    record.hidden = !meeting;
  }
};

/** Says that a program which had started has stopped, and offers to load the page again. */
export const stop = async () => {
  const { dataset, lang } = document.documentElement;
  const note = document.getElementById("not-started");
  const file = new URL("wording/not-started.json", import.meta.url);
  const all = await (await fetch(file)).json();
  const code = Object.hasOwn(all, lang) ? lang : "en";
  const said = Object.assign(document.createElement("p"), { lang: code, dir: all[code].dir, textContent: `${all[code].stopped} ` });
  const again = Object.assign(document.createElement("a"), { href: location.href, textContent: all[code].reload });
  // An address with a fragment would only be scrolled to.
  again.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
  said.append(again);
  note.replaceChildren(said);
  note.hidden = false;
  dataset.app = "failed";
};
