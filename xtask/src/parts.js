// Loads the parts of a module. What the main part asks for is a function of its own for each part.
// (The build fills in the name of the glue and the functions, and bundles this file with both.)
import { initSync } from "PLACARD_GLUE";

// A file puts its functions into the table of the main part, so nothing of it has to be kept here. It is checked as a
// whole before it runs, so there is nothing to gain by compiling it while it arrives.
const add = async ([name, integrity = ""]) => {
  const response = await fetch(new URL(name, import.meta.url), { integrity });
  const main = initSync();
  await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: main, main });
};

// Several parts share some files. One that failed is asked for anew by whoever needs it next.
const files = new Map();
const once = (file) => {
  const [name] = file;
  const known = files.get(name);
  if (known) return known;
  const added = add(file);
  files.set(name, added);
  added.catch(() => files.delete(name));
  return added;
};

// The part of a page holds copies of what other parts hold too. Loaded beside them it would set back what they have
// changed, so this refuses it.
let loadedFor;
const load = async (page, needed) => {
  loadedFor ??= page;
  if (loadedFor !== page) throw new Error("this part is for another page");
  await Promise.all(needed().map(once));
};
const part = (page, needed) => (callback, data) =>
  load(page, needed)
    .then(() => true, (problem) => console.warn(problem))
    .then((there) => initSync().__indirect_function_table.get(callback)(data, !!there));

// The head of a page names the file of its own part, so that this script names none of them.
const ofPage = (page) => part(page, () => [[document.querySelector("link[data-part]").href]]);

// PLACARD_PARTS
