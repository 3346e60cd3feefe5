// The package as it would be published: its README's examples run and have their types, and the tools that find mistakes in
// packages find none. Run by `cargo xtask test --only package`.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const folder = process.env.PLACARD_PACKAGE;
const modules = process.env.PLACARD_NODE_MODULES;
if (!folder || !modules) throw new Error("run these tests with `cargo xtask test --only package`");

const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const entries = Object.keys(manifest.exports).filter((name) => !/\*|package\.json/.test(name));

// A project that has the package installed, as npm would unpack it.
const project = join(folder, "..", "project");
const installed = join(project, "node_modules", manifest.name);
rmSync(project, { recursive: true, force: true });
mkdirSync(installed, { recursive: true });
const tarball = execFileSync("npm", ["pack", "--silent", "--pack-destination", project], { cwd: folder, encoding: "utf8" }).trim();
execFileSync("tar", ["-xzf", join(project, tarball), "--strip-components=1", "-C", installed]);
writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');

const readme = readFileSync(join(folder, "README.md"), "utf8");
const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
examples.forEach((code, at) => writeFileSync(join(project, `example-${at}.mjs`), code));

const run = (program, ...args) => {
  try {
    return execFileSync(process.execPath, [program, ...args], { cwd: project, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    assert.fail(`${error.stdout}${error.stderr}`);
  }
};

test("README has seven examples, and each prints what its comments say", () => {
  assert.equal(examples.length, 7);
  examples.forEach((code, at) => {
    const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, words]) => words);
    assert.ok(said.length > 0);
    assert.deepEqual(run(`example-${at}.mjs`).trimEnd().split("\n"), said);
  });
});

test("the worker of the handbook answers, and says what is wrong in a request", async () => {
  const page = readFileSync(new URL("../../../../handbook/src/edge.md", import.meta.url), "utf8");
  const [, code] = page.match(/```js\n([\s\S]*?)```/);
  // Workers on the edge import a module as it is; Node reads and compiles it.
  const line = 'import wasm from "placard-core/wasm/decide.wasm";';
  assert.ok(code.includes(line));
  const inNode = 'import { readFileSync } from "node:fs";\nconst wasm = await WebAssembly.compile(readFileSync(new URL(import.meta.resolve("placard-core/wasm/decide.wasm"))));';
  writeFileSync(join(project, "edge.mjs"), code.replace(line, inNode));
  const { default: worker } = await import(join(project, "edge.mjs"));
  const ask = (body) => worker.fetch(new Request("https://placard.example/", { method: "POST", body: JSON.stringify(body) }));
  const votes = Object.fromEntries(["CHN", "GBR", "RUS", "USA", "DNK", "DZA", "GRC", "GUY", "KOR", "PAK", "PAN", "SLE", "SOM", "SVN"].map((member) => [member, "inFavour"]));
  const answer = await (await ask({ body: "securityCouncil", date: "2025-02-24", votes: { ...votes, FRA: "against" } })).json();
  assert.deepEqual(answer.vetoedBy.members, ["FRA"]);
  const refused = await ask({ body: "securityCouncil", date: "2025-02-30" });
  assert.equal(refused.status, 400);
  assert.equal((await refused.json()).code, "not-a-day");
  const broken = await worker.fetch(new Request("https://placard.example/", { method: "POST", body: "{" }));
  assert.equal(broken.status, 400);
  assert.ok((await broken.json()).message);
});

test("searchArchive refuses what it cannot read, and answers after two thousand of that", async () => {
  const { searchArchive, load } = await import(join(installed, "node/archive.js"));
  await load();
  const file = (name) => new Uint8Array(readFileSync(join(installed, "archive", name)));
  const right = { index: file("index.bin"), parts: [file("council-2020s.bin")], find: "vetoed by France", limit: 1 };
  const refused = (input) => {
    try {
      searchArchive(input);
    } catch (error) {
      assert.deepEqual(Object.keys(error).sort(), ["code", "message", "path"], String(error));
      return [error.code, error.path];
    }
    return assert.fail(`${JSON.stringify(Object.keys(input))} is not refused`);
  };
  for (const [input, ...expected] of [
    [undefined, "wrong-type", ""],
    [null, "wrong-type", ""],
    [{ ...right, find: undefined }, "missing-field", "find"],
    [{ ...right, find: 5 }, "wrong-type", "find"],
    [{ ...right, find: "a\ud800" }, "not-plain-data", "find"],
    [{ ...right, index: undefined }, "missing-field", "index"],
    [{ ...right, index: "index" }, "wrong-type", "index"],
    [{ ...right, index: new Uint8Array(9) }, "not-of-the-archive", "index"],
    [{ ...right, parts: undefined }, "missing-field", "parts"],
    [{ ...right, parts: 5 }, "wrong-type", "parts"],
    [{ ...right, parts: [right.parts[0], 5] }, "wrong-type", "parts[1]"],
    [{ ...right, parts: [new Uint8Array(9)] }, "not-of-the-archive", "parts[0]"],
    [{ ...right, limit: "5" }, "wrong-type", "limit"],
    [{ ...right, limit: -1 }, "wrong-type", "limit"],
    [{ ...right, limits: 1 }, "unknown-field", "limits"],
    [{ ...right, get find() { throw new Error("boom"); } }, "not-plain-data", ""],
    [new Proxy({}, { ownKeys() { throw new Error("boom"); } }), "not-plain-data", ""],
  ]) assert.deepEqual(refused(input), expected);
  for (let call = 0; call < 2000; call += 1) refused({ ...right, parts: call % 2 ? null : new Proxy([], { get() { throw new Error("boom"); } }) });
  assert.ok(searchArchive(right).votes.length <= 1);
});

test("tsc --strict compiles the examples", () => {
  const options = { strict: true, noEmit: true, allowJs: true, checkJs: true, module: "nodenext", target: "es2022", lib: ["es2022", "dom"], types: [], resolveJsonModule: true };
  // What the examples take from Node, so that its types need not be installed.
  writeFileSync(join(project, "node.d.ts"), 'declare module "node:fs" { export function readFileSync(file: URL): Uint8Array; }\n');
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["example-*.mjs", "node.d.ts"] }));
  run(join(modules, "typescript/bin/tsc"), "-p", "tsconfig.json");
});

test("every entry point exports the same in Node and elsewhere, and has its types", async () => {
  for (const entry of entries) {
    const { types, node, default: other } = manifest.exports[entry];
    const inNode = Object.keys(await import(join(installed, node))).sort();
    const elsewhere = Object.keys(await import(join(installed, other))).sort();
    assert.deepEqual(inNode, elsewhere, entry);
    const declared = readFileSync(join(installed, types), "utf8");
    for (const name of inNode) assert.match(declared, new RegExp(`\\b${name}\\b`));
  }
});

test("a meeting's file is played with changes, and explained in every language that has words", async () => {
  const { playScenario } = await import(join(installed, manifest.exports["./scenario"].node));
  const file = JSON.parse(readFileSync(new URL("../../../../www/scenarios/sc-2025-02-24.json", import.meta.url), "utf8"));
  assert.deepEqual(playScenario({ file, changes: { "sc-2774": "FRA:against" } }).result.steps.at(-1).vetoedBy.members, ["FRA"]);
  assert.throws(() => playScenario({ file, changes: { "sc-1": "carried" } }), { code: "no-such-item", path: "changes.sc-1" });
  const { explain } = await import(join(installed, manifest.exports["./explain"].node));
  const tally = { permanent: { inFavour: 3, against: 1, abstaining: 1 }, other: { inFavour: 7, abstaining: 3 } };
  const vote = { body: "securityCouncil", date: "2025-02-24", tally };
  const languages = readdirSync(join(installed, "words"));
  assert.equal(languages.length, 6);
  const said = languages.map((name) => explain({ vote, words: JSON.parse(readFileSync(join(installed, "words", name), "utf8")) }));
  assert.equal(new Set(said.map(({ verdict }) => verdict)).size, 6);
  for (const { reasons } of said) assert.ok(reasons.every(({ title, provision }) => title && provision.short && provision.text));
});

test("outside Node a module is loaded from what is given, once or more", async () => {
  const { decide, load } = await import(join(installed, manifest.exports["./decide"].default));
  const bytes = readFileSync(join(installed, "wasm/decide.wasm"));
  await load(await WebAssembly.compile(bytes));
  await load(bytes);
  const tally = { permanent: { inFavour: 3, abstaining: 2 }, other: { inFavour: 7, abstaining: 3 } };
  assert.equal(decide({ body: "securityCouncil", date: "2025-02-24", tally }).outcome, "adopted");
});

test("a hundred thousand calls do not take more and more memory", async () => {
  const { decide, initSync } = await import(join(installed, "wasm/decide.js"));
  const { memory } = initSync({ module: readFileSync(join(installed, "wasm/decide.wasm")) });
  const tally = { permanent: { inFavour: 3, abstaining: 2 }, other: { inFavour: 7, abstaining: 3 } };
  const calls = (count) => {
    for (let call = 0; call < count; call += 1) {
      decide({ body: "securityCouncil", date: "2025-02-24", tally });
      try {
        decide({ body: "securityCouncil" });
      } catch {}
    }
    return memory.buffer.byteLength;
  };
  const first = calls(1000);
  assert.equal(calls(50_000), first);
});

test("the package has what it names, no Yew, no address of a build", () => {
  const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
  for (const file of ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE", "placard.d.ts"]) assert.ok(files.includes(file), file);
  for (const of of Object.values(manifest.exports).filter((of) => typeof of === "object")) {
    for (const file of Object.values(of)) assert.ok(existsSync(join(installed, file)), file);
  }
  assert.match(manifest.version, /^\d+\.\d+\.\d+$/);
  assert.doesNotMatch(readme, /VERSION|SIZES/);
  for (const file of files.filter((file) => file.endsWith(".wasm"))) {
    const text = readFileSync(join(installed, file), "latin1");
    assert.doesNotMatch(text, /yew|\/home\/|\/root\/|\.cargo/i, file);
  }
});

test("publint finds nothing", async () => {
  const { publint } = await import(join(modules, "publint/src/index-node.js"));
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  assert.deepEqual(messages, []);
});

test("arethetypeswrong finds nothing but that it is no CommonJS", () => {
  const found = run(join(modules, "@arethetypeswrong/cli/dist/index.js"), join(project, tarball), "--profile", "esm-only", "--format", "json", "--exclude-entrypoints", "package.json");
  // The profile leaves these out of the exit code, and not out of the list.
  const old = ["node10", "node16-cjs"];
  const problems = Object.values(JSON.parse(found).problems ?? {}).flat();
  assert.deepEqual(problems.filter(({ resolutionKind }) => !old.includes(resolutionKind)), []);
});
