// Puts the text of a file that a reader chose into a field: a PDF, a Word file, or plain text. The page loads this when a file is
// chosen, and the library for its kind only then. Nothing leaves the browser.

/** Larger files are no press releases. */
const LARGEST = 30e6;

/** The text of a file, by its kind; nothing for another kind. */
const read = async (file) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (signs) => [...signs].every((sign, place) => bytes[place] === sign.charCodeAt(0));
  if (begins("%PDF-")) return (await import("./read-pdf.js")).text(bytes);
  // A Word file is a zip file with a document in it; the older `.doc` begins otherwise and cannot be read.
  if (begins("PK\u0003\u0004")) return (await import("./read-word.js")).text(bytes);
  if (/\.(txt|md|csv|html?|wiki)$/i.test(file.name)) return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  return undefined;
};

document.addEventListener("placard-read-file", async ({ asked }) => {
  const { from, to, said, words } = JSON.parse(asked);
  const [field, area, answer] = [from, to, said].map((id) => document.getElementById(id));
  const file = field?.files[0];
  if (!file || !area || !answer) return;
  // The same file can be chosen again.
  field.value = "";
  answer.textContent = words.reading;
  let text;
  try {
    text = file.size > LARGEST ? undefined : await read(file);
  } catch (error) {
    console.warn(file.name, error);
  }
  const name = (sentence) => sentence.replace("{file}", file.name);
  if (text === undefined) answer.textContent = name(words.failed);
  else if (!text.trim()) answer.textContent = name(words.empty);
  else {
    answer.textContent = name(words.read);
    // The page hears it as if it had been typed.
    area.value = text.trim();
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
});
