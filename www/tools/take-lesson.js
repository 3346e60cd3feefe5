// Saves the lesson that the page shows: as one page that opens from a disk, as a package for learning platforms, as a plain page.
// The page of lessons loads it when one of these is asked for.
import { lessonPage, scormPackage } from "./lesson-file.js";

const ROOT = new URL("../", import.meta.url).href;

const read = async (name) => {
  const response = await fetch(ROOT + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** What the page has fetched for this lesson. */
const fetched = (lang) => {
  const names = performance.getEntriesByType("resource").map(({ name }) => name.split(/[?#]/)[0]);
  const ours = names.filter((name) => name.startsWith(ROOT)).map((name) => name.slice(ROOT.length));
  return [...ours.filter((name) => /^(packed|wording|data|archive)\//.test(name)), `wording/${lang}/law.bin`];
};

/** The file of this page may name it: the words of its heading. */
const title = () => document.querySelector("h1").textContent.trim();

const fileName = (ending) => `${title().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60) || "lesson"}${ending}`;

const save = (name, kind, content) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: kind }));
  link.download = name;
  link.click();
  // Safari fetches the content only after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** The worksheet as a page of its own: the questions, and the key at its end. */
const plain = (lang) => {
  const style = "body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}li{margin-block:1rem}section+section{break-before:page;border-top:1px solid;margin-top:2rem}";
  const sheets = [...document.querySelectorAll(".lesson-paper")].map((sheet) => {
    const copy = sheet.cloneNode(true);
    for (const element of [copy, ...copy.querySelectorAll("*")]) {
      for (const { name } of [...element.attributes]) if (!["lang", "dir", "aria-label"].includes(name)) element.removeAttribute(name);
    }
    return copy.outerHTML;
  });
  const { dir } = document.documentElement;
  const heading = title().replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html>\n<html lang="${lang}" dir="${dir}">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n` +
    `<title>${heading}</title>\n<style>${style}</style>\n<h1>${heading}</h1>\n${sheets.join("\n")}\n</html>\n`;
};

const take = async ({ kind, lang }) => {
  if (kind === "plain") return save(fileName(".html"), "text/html", plain(lang));
  const asked = new URLSearchParams(location.search);
  // The file begins at the beginning, in the language of the page.
  for (const part of ["step", "given", "view"]) asked.delete(part);
  asked.set("lang", lang);
  const lesson = { read, names: fetched(lang), query: asked.toString(), lang, title: title() };
  if (kind === "scorm") {
    const id = asked.get("lesson") ?? "own";
    return save(fileName(".zip"), "application/zip", await scormPackage(lesson, id));
  }
  return save(fileName(".html"), "text/html", await lessonPage(lesson));
};

document.addEventListener("placard-take-lesson", async ({ asked, button }) => {
  const told = JSON.parse(asked);
  const said = await take(told).then(() => told.saved, (problem) => (console.warn(problem), told.failed));
  if (!button) return;
  // As the program's own buttons answer.
  button.dataset.answer = said;
  setTimeout(() => delete button.dataset.answer, 2500);
});
