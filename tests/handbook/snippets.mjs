// What runs each kind of snippet. A snippet that none of these knows fails the test.

import { existsSync } from "node:fs";
import { files, root, text } from "./pages.mjs";

const there = (file) => existsSync(new URL(file, root));
const help = text("xtask/src/main.rs").match(/const HELP: &str = "([\s\S]*?)";/)[1].replaceAll('\\"', '"');
const checks = [...text("xtask/src/test.rs").matchAll(/^ {8}name: "([a-z0-9-]+)"/gm)].map(([, name]) => name);
const manifests = ["Cargo.toml", ...files("crates", "Cargo.toml"), ...files("xtask", "Cargo.toml"), ...files("prerender", "Cargo.toml")];
const packages = new Map(manifests.map((file) => [text(file).match(/\[package\]\nname = "(.*)"/)?.[1], file.replace(/\/?Cargo\.toml$/, "") || "."]));

/** The lines of help for a command of xtask. */
function helpOf(word) {
  const lines = help.split("\n");
  const begins = (line) => line.match(/^ {2}([a-z-]+)( |$)/)?.[1];
  const found = lines.flatMap((line, at) => {
    if (begins(line) !== word) return [];
    const end = lines.findIndex((next, place) => place > at && (begins(next) || next === ""));
    return [lines.slice(at, end).join("\n")];
  });
  return found.join("\n");
}

/** Commands of xtask take minutes: their words and options are those of `cargo xtask help`. */
function xtask([word, ...rest]) {
  const known = helpOf(word);
  if (!known) return `\`${word}\` is not in \`cargo xtask help\``;
  for (const option of rest.filter((part) => /^--\w/.test(part))) {
    if (!known.includes(option)) return `\`${word}\` has no \`${option}\``;
  }
  const only = rest[rest.indexOf("--only") + 1];
  if (rest.includes("--only") && !checks.includes(only)) return `\`${only}\` is not a check`;
  const filter = rest[rest.indexOf("--") + 1];
  if (only === "e2e" && rest.includes("--")) {
    const named = files("tests/e2e", ".test.mjs").some((file) => [...text(file).matchAll(/^test\("(.*?)"/gm)].some(([, name]) => new RegExp(filter).test(name)));
    if (!named) return `no test of e2e is named \`${filter}\``;
  }
  const file = rest.find((part) => /^[a-z]+\/.*\.\w+$/.test(part));
  return file && !there(file) ? `\`${file}\` is not there` : null;
}

/** A program that is installed: one that we name, wasm-bindgen's in the version of our lock file. */
function tool([name, , version]) {
  if (!["cargo-mutants", "trunk", "wasm-bindgen-cli"].includes(name)) return "what is installed?";
  const locked = text("Cargo.lock").match(/name = "wasm-bindgen"\nversion = "(.*)"/)[1];
  return name === "wasm-bindgen-cli" && version !== locked ? `Cargo.lock has wasm-bindgen ${locked}` : null;
}

/** Commands of cargo: packages, tests and examples that are there. What they run, `cargo xtask test` runs too. */
function cargo(words) {
  const [word] = words;
  if (!["test", "run", "doc", "bench", "clippy", "fmt", "install", "mutants"].includes(word)) return `cargo has no \`${word}\``;
  if (word === "install" && !words.includes("--locked")) return "without `--locked` cargo installs other versions than those of Cargo.lock";
  if (word === "install" && !words.includes("--path")) return tool(words.filter((part) => part !== "--locked").slice(1));
  const values = (option) => words.flatMap((part, at) => (part === option ? [words[at + 1]] : []));
  for (const path of values("--path")) if (!there(`${path}/Cargo.toml`)) return `\`${path}\` is not there`;
  const [name] = values("-p");
  if (name === undefined) return null;
  const folder = packages.get(name);
  if (folder === undefined) return `no package is named \`${name}\``;
  for (const test of values("--test")) {
    const found = ["tests/" + test + ".rs", `tests/${test}/main.rs`].some((file) => there(`${folder}/${file}`));
    if (!found) return `\`${name}\` has no test \`${test}\``;
  }
  for (const example of values("--example")) {
    if (!there(`${folder}/examples/${example}.rs`)) return `\`${name}\` has no example \`${example}\``;
  }
  const chapter = words.at(-1);
  if (words.at(-2) === "spec" && !there(`tests/spec/${chapter}.rs`)) return `tests/spec has no \`${chapter}\``;
  return null;
}

/** Each kind of line of a shell: how it begins, who runs it, and what is looked at here. */
export const lines = [
  { kind: /^cargo xtask /, runs: "here: words and options", check: (words) => xtask(words.slice(2)) },
  { kind: /^cargo (?!xtask)/, runs: "here: packages, tests and examples", check: (words) => cargo(words.slice(1)) },
  { kind: /^trunk (serve|build --release)$/, runs: "cargo xtask compare-trunk, where Trunk is installed", check: () => null },
  { kind: /^npm install --global binaryen$/, runs: "nobody: it installs wasm-opt for Trunk", check: () => null },
  { kind: /^placard-cli /, runs: "crates/cli/tests/help.rs", check: () => null },
  { kind: /^sha256sum --check SHA256SUMS$/, runs: "tests/handbook/handbook.test.mjs, in the data package", check: () => null },
];

/** Each block in another language: where it is, who runs it, and what that must hold of it. */
export const others = [
  { file: "handbook/src/embed.md", language: "html", runs: "tests/spec/snippet.rs and tests/e2e/embed.test.mjs", same: "tests/cases/snippet.html" },
  { file: "handbook/src/embed.md", language: "html", runs: "tests/handbook/handbook.test.mjs", element: true },
  { file: "handbook/src/publish.md", language: "text", runs: "tests/handbook/handbook.test.mjs", headers: true },
  { file: "handbook/src/edge.md", language: "js", runs: "crates/js-api/tests/package/package.test.mjs", readBy: "handbook/src/edge.md" },
  { file: "handbook/src/data.md", language: "js", runs: "tests/handbook/handbook.test.mjs, in the data package", data: true },
  { file: "handbook/src/crates.md", language: "toml", runs: "nothing: the address is the reader's; the package is looked for", dependency: "rules" },
  { file: "handbook/src/crates.md", language: "rust", runs: "cargo test compiles every example", include: true },
  { file: "handbook/src/research.md", language: "text", runs: "tests/handbook/handbook.test.mjs", addresses: true },
  { file: "handbook/src/programs.md", language: "text", runs: "tests/handbook/handbook.test.mjs", addresses: true },
  { file: "docs/scenario-format.md", language: "json", runs: "tests/spec/records.rs", readBy: "docs/scenario-format.md" },
  { file: "docs/lesson-format.md", language: "json", runs: "tests/handbook/handbook.test.mjs, beside the lessons of the site", lesson: true },
  { file: "docs/lesson-format.md", language: "json", runs: "tests/handbook/handbook.test.mjs, beside what reads it", fieldsOf: "crates/records/src/lesson/own.rs" },
];
