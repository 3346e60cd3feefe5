// The texts that tell people what to do: README, CONTRIBUTING and the pages of the handbook, with their snippets.

import { readFileSync, readdirSync } from "node:fs";

export const root = new URL("../../", import.meta.url);
export const text = (file) => readFileSync(new URL(file, root), "utf8");
export const files = (folder, ending) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();

const included = ["docs/model.md", "docs/scenario-format.md", "docs/lesson-format.md", "archive/README.md"];

/** Every page, by its file. */
export const pages = ["README.md", "CONTRIBUTING.md", ...files("handbook/src", ".md"), ...included].map((file) => ({ file, text: text(file) }));

/** The blocks of code of a page: their language and what is in them. */
export const blocks = ({ file, text }) =>
  [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({ file, language, code }));

/** A page without its blocks of code. */
export const prose = ({ text }) => text.replace(/^```[\s\S]*?^```$/gm, "");

/** What stands between backticks outside blocks. */
export const spans = (page) => [...prose(page).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);
