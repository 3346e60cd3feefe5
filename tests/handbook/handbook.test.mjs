// The handbook, README and CONTRIBUTING: every file, label, address, command and snippet in them holds. Run by
// `cargo xtask test --only handbook`, which has built the handbook and the data package before, and checked the links.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { wrong } from "./addresses.mjs";
import { blocks, files, pages, prose, root, spans, text } from "./pages.mjs";
import { lines, others } from "./snippets.mjs";

const book = process.env.PLACARD_HANDBOOK;
const data = process.env.PLACARD_DATA && resolve(process.env.PLACARD_DATA);
if (!book || !data) throw new Error("run these tests with `cargo xtask test --only handbook`");

const all = pages.flatMap(blocks);
const shell = all.filter(({ language }) => language === "sh");

/** A line of a shell without its comment, the variables before it and the quotes around its words. */
const command = (line) => line.replace(/\s+#.*$/, "").replace(/^(?:[A-Z_]+=\S+ )+/, "").trim();
const words = (line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
const commands = shell.flatMap(({ file, code }) =>
  code.replaceAll("\\\n", " ").split("\n").map(command).filter((line) => line !== "").map((line) => ({ file, line })));

test("every command is one that somebody runs, with options that it has", () => {
  assert.ok(commands.length > 60);
  for (const { file, line } of commands) {
    const kinds = lines.filter(({ kind }) => kind.test(line));
    assert.equal(kinds.length, 1, `${file}: nothing runs \`${line}\``);
    assert.equal(kinds[0].check(words(line)), null, `${file}: ${line}`);
  }
});

test("a command that is not there is noticed", () => {
  const check = (line) => lines.find(({ kind }) => kind.test(line)).check(words(line));
  for (const line of ["cargo xtask nothing", "cargo xtask build --nothing", "cargo xtask test --only nothing", "cargo test -p nothing",
    "cargo test -p placard-records --test nothing", "cargo run -p placard-rules --example nothing", 'cargo xtask test --only e2e -- "nothing like it"']) {
    assert.notEqual(check(line), null, line);
  }
});

test("every other snippet is one of the list, and the list has no other", () => {
  const found = all.filter(({ language }) => language !== "sh").map(({ file, language }) => `${file} ${language}`).sort();
  assert.deepEqual(found, others.map(({ file, language }) => `${file} ${language}`).sort());
});

for (const [at, other] of others.entries()) {
  const before = others.slice(0, at).filter(({ file, language }) => file === other.file && language === other.language).length;
  const { code } = all.filter(({ file, language }) => file === other.file && language === other.language)[before] ?? {};
  test(`the snippet ${other.file}, ${other.language || "plain"}, holds`, () => {
    assert.ok(code);
    if (other.same) assert.equal(code.trimEnd(), text(other.same).trimEnd());
    if (other.readBy) assert.ok(text(other.runs).includes(other.readBy), `${other.runs} does not read it`);
    if (other.include) assert.match(code, /^\{\{#include \S+\/examples\/\w+\.rs\}\}\n$/);
    if (other.lesson) {
      // Each field of the example is one that a lesson of the site has, so it is read.
      const known = new Set(files("www/lessons", ".json").filter((file) => file.split("/").length === 3).flatMap((file) => [...text(file).matchAll(/"([\w-]+)":/g)].map(([, key]) => key)));
      for (const [, key] of JSON.stringify(JSON.parse(code)).matchAll(/"([\w-]+)":/g)) assert.ok(known.has(key), key);
    }
    if (other.fieldsOf) {
      const reader = text(other.fieldsOf);
      for (const [, key] of JSON.stringify(JSON.parse(code)).matchAll(/"(\w+)":/g)) assert.ok(reader.includes(`"${key}"`), key);
    }
    if (other.dependency) assert.match(code, new RegExp(`^${other.dependency} = \\{ package = "placard-${other.dependency}", git = `, "m"));
    if (other.headers) {
      const sent = text("xtask/src/widget.rs");
      for (const [, header] of code.matchAll(/^([A-Z][\w-]+):/gm)) assert.ok(sent.includes(header), header);
    }
    if (other.addresses) for (const line of code.trim().split("\n")) assert.equal(wrong(line), null, line);
    if (other.element) {
      const [, attributes] = code.match(/<un-vote ([^>]*)>/);
      const query = [...attributes.matchAll(/(\w+)="([^"]*)"/g)].filter(([, key]) => ["meeting", "lang"].includes(key)).map(([, key, value]) => `${key}=${value}`);
      assert.equal(wrong(`?${query.join("&")}&${code.match(/vote\.changes = "([^"]*)"/)[1]}`), null);
      const script = text("www/embed.js");
      for (const [, call] of code.matchAll(/vote\.(set|reset|suppose)\(/g)) assert.match(script, new RegExp(`\\b${call}\\b`));
    }
    if (other.data) {
      const said = execFileSync(process.execPath, ["--input-type=module"], { cwd: data, input: code, encoding: "utf8" });
      assert.match(said, /^\d{3} \S/);
    }
  });
}

test("the checksums of the data package are those of its files", () => {
  const said = execFileSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: data, encoding: "utf8" });
  assert.equal(said, "");
});

test("every file that is named is there", () => {
  const names = /^(?:\.github|\.ci|crates|examples|src|tests|xtask|www|archive|docs|handbook|prerender|fuzz|benches)\/[\w./*-]*$|^[A-Z]\w+\.(?:md|toml|lock|cff)$/;
  // Of the site or of a data package, and not of the repository.
  const elsewhere = /^archive\/votes\.zip$|^(?:ARCHIVE|MEETINGS)\.md$|^README\.md$|^lessons\.html/;
  let looked = 0;
  for (const page of pages.filter(({ file }) => /^(README|CONTRIBUTING|handbook)/.test(file))) {
    for (const name of spans(page).filter((span) => names.test(span) && !elsewhere.test(span))) {
      looked += 1;
      if (name.includes("*")) {
        const folder = name.slice(0, name.lastIndexOf("/"));
        assert.ok(files(folder.split("*")[0].replace(/\/$/, ""), name.slice(name.lastIndexOf("*") + 1)).length > 0, `${page.file}: ${name}`);
      } else assert.ok(existsSync(new URL(name, root)), `${page.file}: ${name}`);
    }
  }
  assert.ok(looked > 50, String(looked));
});

test("every link to a file leads there in the repository", () => {
  let looked = 0;
  for (const page of pages) {
    for (const [, link] of prose(page).replace(/`[^`]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(site:|api:|https:|#)/.test(link)) continue;
      looked += 1;
      assert.ok(existsSync(new URL(link.split("#")[0], new URL(page.file, root))), `${page.file}: ${link}`);
    }
  }
  assert.ok(looked > 80, String(looked));
});

test("every label of the site that is named is one of its labels", () => {
  const sentences = files("crates/wording/locales/en", ".ftl").map(text).join("\n");
  const values = new Set([...sentences.matchAll(/^(?: +)?[\w.-]+ = (.*)$/gm)].map(([, value]) => value.trim()));
  const people = ["play", "newsroom", "embed", "class", "committee", "research", "law"];
  let looked = 0;
  for (const page of pages.filter(({ file }) => people.some((name) => file === `handbook/src/${name}.md`))) {
    // What ends with a full stop or a colon begins a paragraph, and what has digits is a symbol.
    for (const [, label] of prose(page).replace(/\s+/g, " ").matchAll(/\*\*([^*]+)\*\*/g)) {
      if (/[.:?]$|\d{3}/.test(label)) continue;
      looked += 1;
      assert.ok(values.has(label), `${page.file}: no label of the site is “${label}”`);
    }
  }
  assert.ok(looked > 30, String(looked));
});

test("every address of the site leads somewhere, and a wrong one is noticed", () => {
  let looked = 0;
  for (const page of pages) {
    for (const [, address] of prose(page).matchAll(/\]\(site:([^)]*)\)/g)) {
      looked += 1;
      assert.equal(wrong(address), null, `${page.file}: ${address}`);
    }
  }
  assert.ok(looked > 20, String(looked));
  for (const address of ["nowhere.html", "en/sc-1900-01-01.html", "xx/sc-2025-02-24.html", "en/sc-2025-02-24.html?sc-2774=FRA:perhaps",
    "en/sc-2025-02-24.html?sc-2774=AUT:against", "lessons.html?lesson=none", "archive.html?view=none", "index.html?wrong=1"]) {
    assert.notEqual(wrong(address), null, address);
  }
});

test("every entry point of the npm package is told with its functions", () => {
  const page = text("handbook/src/package.md");
  const entries = [...text("xtask/src/package.rs").matchAll(/name: "([\w-]+)",\s+functions: &\[([^\]]*)\]/g)];
  assert.ok(entries.length > 4);
  for (const [, name, functions] of entries) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`placard-core/${name}\` |`));
    for (const [, one] of functions.matchAll(/"(\w+)"/g)) assert.ok(row?.includes(`\`${one}\``), `${name}: ${one}`);
  }
});

test("meetings, votes and lessons are as many as the texts say", () => {
  const meetings = files("www/scenarios", ".json").filter((file) => file.split("/").length === 3 && !file.endsWith("index.json")).length;
  const votes = files("archive", ".tsv").filter((file) => /(council|assembly)-/.test(file)).reduce((sum, file) => sum + text(file).trimEnd().split("\n").length - 1, 0);
  const lessons = text("www/lessons/index.txt").trim().split("\n").filter((line) => !line.startsWith("#")).length;
  const said = pages.map(({ text }) => text).join("\n");
  const all = (form) => [...new Set([...said.matchAll(form)].map(([, number]) => number))];
  const change = (count, what) => `there are ${count} ${what}: change the number in README.md and in the pages of the handbook that say it (git grep -n "${what}" README.md handbook/src)`;
  assert.deepEqual(all(/(\d+) meetings/g), [String(meetings)], change(meetings, "meetings"));
  assert.deepEqual(all(/([\d,]{6,}) (?:recorded )?votes(?! by name)/g), [votes.toLocaleString("en")], change(votes, "votes"));
  // The words of numbers that a text may use.
  const words = { 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen" };
  const told = all(/\b(twelve|thirteen|fourteen|fifteen|\d+) lessons/gi).map((word) => word.toLowerCase());
  assert.ok(told.length > 0 && told.every((word) => [String(lessons), words[lessons]].includes(word)), `${change(lessons, "lessons")}: ${told}`);
  // How long they take, and from which age, as the page for teachers says.
  const each = text("www/lessons/index.txt").trim().split("\n").filter((line) => !line.startsWith("#")).map((name) => JSON.parse(text(`www/lessons/${name}.json`)));
  const [minutes, ages] = ["minutes", "age"].map((key) => each.map((lesson) => lesson[key]));
  const range = `lessons of ${Math.min(...minutes)} to ${Math.max(...minutes)} minutes are ready, for pupils from ${Math.min(...ages)} years on`;
  assert.ok(text("handbook/src/class.md").includes(range), `handbook/src/class.md does not say “${range}”`);
});

test("README is short, has its picture and its film, and the film is under a megabyte", () => {
  const readMe = text("README.md");
  assert.ok(readMe.split("\n").length < 120);
  const pictures = [...readMe.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)];
  assert.deepEqual(pictures.map(([, , file]) => file), ["docs/council.png", "docs/film.webp"]);
  assert.ok(readFileSync(new URL("docs/film.webp", root)).length < 1_000_000);
  const [, first] = readMe.match(/```sh\n([\s\S]*?)```/);
  assert.equal(first.trim().split("\n").length, 2);
});

test("the pages keep to the policy of the site, and load nothing from elsewhere", () => {
  const built = readdirSync(book, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html") && !name.startsWith("api"));
  assert.ok(built.length > 30);
  for (const name of built) {
    const page = readFileSync(join(book, name), "utf8");
    assert.match(page, /<script src=|toc/, name);
    if (name !== "toc.html") assert.match(page, /Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self';/, name);
    for (const [, from] of page.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?(?:src|href)="([^"]*)"/g)) {
      assert.doesNotMatch(from, /^(?:https?:)?\/\//, name);
    }
  }
  for (const name of readdirSync(book, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"))) {
    assert.doesNotMatch(readFileSync(join(book, name), "utf8"), /url\(["']?(?:https?:)?\/\//, name);
  }
});

test("the search finds the veto", () => {
  const index = readdirSync(book).find((name) => name.startsWith("searchindex") && name.endsWith(".js"));
  assert.match(readFileSync(join(book, index), "utf8"), /concurring/);
});
