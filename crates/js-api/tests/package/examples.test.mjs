// The examples for programs in the folder `examples`, run with the package as npm would unpack it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { after, test } from "node:test";

const folder = process.env.PLACARD_PACKAGE;
const modules = process.env.PLACARD_NODE_MODULES;
const { PLACARD_TOOLS: tools, CHROME_PATH: executablePath } = process.env;
if (!folder || !modules || !tools || !executablePath) throw new Error("run these tests with `cargo xtask test --only package`");
const { chromium } = createRequire(`${tools}/_`)("playwright-core");

const examples = join(folder, "..", "examples");
rmSync(examples, { recursive: true, force: true });
cpSync(new URL("../../../../examples", import.meta.url), examples, { recursive: true, filter: (path) => !path.includes("node_modules") });

/** Puts the package and others into the folder of an example, as `npm install` would. */
const install = (example, ...others) => {
  const installed = join(examples, example, "node_modules");
  mkdirSync(installed, { recursive: true });
  cpSync(folder, join(installed, "placard-core"), { recursive: true });
  for (const name of others) {
    mkdirSync(join(installed, name, ".."), { recursive: true });
    symlinkSync(join(modules, name), join(installed, name));
  }
  return join(examples, example);
};

const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json" };
const server = createServer(({ url }, answer) => {
  const file = join(examples, normalize(decodeURI(url.split("?")[0])));
  try {
    const content = readFileSync(file);
    answer.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(content);
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
after(async () => {
  await browser.close();
  server.close();
});

/** Opens a page of the examples, which must say nothing in its console. */
const open = async (t, path) => {
  const page = await browser.newPage();
  t.after(() => page.close());
  page.on("pageerror", (error) => assert.fail(error.message));
  await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
  return page;
};

test("the script for Node decides every vote of its file as it was recorded", () => {
  const said = execFileSync(process.execPath, ["replay.mjs", "votes.csv"], { cwd: install("node-csv"), encoding: "utf8" });
  const lines = said.trim().split("\n");
  assert.equal(lines.length, 6);
  assert.ok(lines.some((line) => line.includes("S/2025/115: notAdopted (vetoed by RUS); recorded: not adopted")), said);
  assert.match(lines.at(-1), /adopted; recorded: adopted$/);
});

test("the page without a build follows its fields", async (t) => {
  install("page");
  const page = await open(t, "page/index.html");
  const status = page.getByRole("status");
  await status.getByText("adopted", { exact: true }).waitFor();
  await page.getByLabel("Permanent members against").fill("1");
  await status.getByText(/didNotConcur/).waitFor();
  await page.getByLabel("Elected members in favour").fill("2");
  await status.getByText(/notAdopted/).waitFor();
});

test("the notebook's cells follow its slider", async (t) => {
  install("notebook", "@observablehq/runtime");
  const page = await open(t, "notebook/index.html");
  await page.locator("#blockingNumber", { hasText: "blockingNumber = 38" }).waitFor();
  await page.locator("#in-favour").fill("120");
  await page.locator("#inFavour", { hasText: "120" }).waitFor();
  await page.locator("#blockingNumber", { hasText: /blockingNumber = (?!38)\d+/ }).waitFor();
});

test("Vite bundles the app, and the built page explains a veto", async (t) => {
  const app = install("vite");
  execFileSync(process.execPath, [join(modules, "vite/bin/vite.js"), "build", "--base", "./"], { cwd: app, encoding: "utf8", stdio: "pipe" });
  const page = await open(t, "vite/dist/index.html");
  await page.getByRole("status").getByText(/./).waitFor();
  await page.locator("select").selectOption("FRA");
  await page.getByRole("status").getByText(/notAdopted: .*France/).waitFor();
});
