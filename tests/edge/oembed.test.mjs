// The oEmbed worker of examples/edge in workerd: a small site on this machine stands for the published one.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";

const { PLACARD_PACKAGE: core, PLACARD_NODE_MODULES: modules, PLACARD_TOOLS: tools } = process.env;
if (!core || !modules || !tools) throw new Error("run these tests with `cargo xtask test --only package`");
const root = fileURLToPath(new URL("../../", import.meta.url));
const edge = join(root, "examples/edge");

/** What the site has: the meetings, and the answers that its build writes. */
const files = (path) => {
  const [, meeting] = /^\/scenarios\/([\w-]+\.json)$/.exec(path) ?? [];
  if (meeting) return readFileSync(join(root, "www/scenarios", meeting), "utf8");
  const known = /^\/oembed\/(en|fr)\/(sc-2025-02-24|ga-2025-02-24)\.json$/.exec(path);
  return known && JSON.stringify({ version: "1.0", type: "rich", title: `Title of ${known[2]}`, html: "<p>The record</p>", width: 600, height: 697, thumbnail_url: "x" });
};

let site, port, address, worker, folder;

before(async () => {
  site = createServer(({ url }, response) => {
    try {
      const text = files(url);
      response.writeHead(text ? 200 : 404, { "content-type": "application/json" }).end(text ?? "");
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => site.listen(0, "127.0.0.1", done));
  ({ port } = site.address());
  folder = mkdtempSync(join(tmpdir(), "placard-edge-"));
  execFileSync(process.execPath, [join(edge, "build.mjs"), join(folder, "dist"), core, tools], { stdio: "inherit" });
  const config = readFileSync(join(edge, "workerd.capnp"), "utf8");
  // Any free port; workerd says which by its control file descriptor.
  writeFileSync(join(folder, "workerd.capnp"), config.replace("127.0.0.1:8787", "127.0.0.1:0"));
  const require = createRequire(join(modules, "x"));
  const program = require("workerd").default ?? require("workerd");
  worker = spawn(program, ["serve", "workerd.capnp", "--control-fd=3"], {
    cwd: folder,
    env: { ...process.env, SITE: `http://127.0.0.1:${port}/` },
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  address = await new Promise((found, failed) => {
    let told = "";
    worker.stdio[3].on("data", (data) => {
      told += data;
      const port = /"event":"listen"[^\n]*"port":(\d+)/.exec(told)?.[1];
      if (port) found(`http://127.0.0.1:${port}/oembed`);
    });
    worker.on("exit", (code) => failed(new Error(`workerd ended with ${code}`)));
  });
});

after(() => {
  worker?.kill();
  site?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const ask = (link, more = "") => fetch(`${address}?url=${encodeURIComponent(`http://127.0.0.1:${port}/${link}`)}${more}`);

test("a changed link is answered with what would have happened and what did", async () => {
  const response = await ask("en/sc-2025-02-24.html?sc-2774=FRA:against&utm_source=x");
  assert.equal(response.headers.get("access-control-allow-origin"), "*");
  const { title, html, type, width, height, thumbnail_url } = await response.json();
  assert.equal(title, "Title of sc-2025-02-24 · What if: vetoed (in fact: adopted)");
  assert.deepEqual([type, width, height, thumbnail_url], ["rich", 600, 697, undefined]);
  assert.match(html, /widget\.html\?lang=en&amp;meeting=sc-2025-02-24&amp;sc-2774=FRA%3Aagainst"/);
  assert.doesNotMatch(html, /utm_source/);
});

test("later votes follow from a supposition, in the language of the link", async () => {
  const { title } = await (await ask("?lang=fr&meeting=sc-2025-02-24&at=sc-115&sc-115=carried", "&maxwidth=400")).json();
  assert.equal(title, "Title of sc-2025-02-24 · Et si: supposé adopté (en réalité: veto)");
  const assembly = await (await ask("en/ga-2025-02-24.html?at=ga-es11-7&ga-es11-7=20:in-favour:against")).json();
  assert.equal(assembly.title, "Title of ga-2025-02-24 · What if (changed)");
});

test("a link without changes has the answer of the site, and a vote that somebody made up is called so", async () => {
  const plain = await (await ask("en/sc-2025-02-24.html")).json();
  assert.equal(plain.html, "<p>The record</p>");
  const own = await (await ask('?own=security-council&date=2025-02-24&title=A+%22title%22&in-favour=FRA')).json();
  assert.match(own.title, /^A "title" · Not a record/);
  assert.match(own.html, /title="A &quot;title&quot;[^"]*"/);
  assert.match(own.html, /widget\.html\?lang=en&amp;own=security-council/);
  const packed = deflateRawSync(JSON.stringify({ title: "A day", maker: "Class 5b" })).toString("base64url");
  const whole = await (await ask(`?own=meeting.${packed}`)).json();
  assert.match(whole.title, /^A day · Not a record: .*: Class 5b$/);
  assert.match((await (await ask("?own=meeting.broken")).json()).title, /^Not a record/);
});

test("what is refused says why", async () => {
  const refusal = async (response) => [(await response).status, await (await response).text()];
  const [lost, why] = await refusal(ask("en/no-such-meeting.html"));
  assert.equal(lost, 404);
  assert.match(why, /oembed\/en\/no-such-meeting\.json is not there: .*PLACARD_SITE/);
  const [elsewhere, said] = await refusal(fetch(`${address}?url=https%3A%2F%2Felsewhere.example%2F`));
  assert.equal(elsewhere, 404);
  assert.match(said, /`https:\/\/elsewhere\.example\/` is no link to a meeting of http:\/\/127/);
  assert.match((await refusal(fetch(address))).join(" "), /^400 there is no `url`/);
  assert.match((await refusal(ask("en/sc-2025-02-24.html", "&format=xml"))).join(" "), /^501 this worker answers JSON only/);
});

test("a site that does not answer is named", async () => {
  site.closeAllConnections();
  await new Promise((closed) => site.close(closed));
  const response = await ask("en/sc-2025-02-24.html");
  assert.equal(response.status, 502);
  assert.match(await response.text(), /^http:\/\/127\.0\.0\.1:\d+\/ cannot be read: /);
});
