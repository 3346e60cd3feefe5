// The import of the UN's voting data: the worker, as the page for imports talks to it (crates/import/src/lib.rs).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { visit } from "./harness.mjs";

const text = (name) => readFileSync(new URL(`../cases/csv/${name}`, import.meta.url), "utf8");

/** Opens the site and starts the worker in it; `ask` sends a message and gives the answers until one of the types named. */
async function importPage(t) {
  const page = await visit(t);
  await page.evaluate(() => {
    const policy = trustedTypes.createPolicy("placard", { createScriptURL: (file) => file });
    const worker = new Worker(policy.createScriptURL("./import/import-worker.js"), { type: "module" });
    const heard = [];
    let wake = () => {};
    worker.onmessage = ({ data }) => (heard.push(data), wake());
    worker.onerror = (event) => (heard.push({ type: "failed", code: "worker", message: event.message }), wake());
    globalThis.ask = async (message, until) => {
      worker.postMessage(message);
      for (const answers = []; ; ) {
        while (heard.length) {
          answers.push(heard.shift());
          if (until.includes(answers.at(-1).type)) return answers;
        }
        await new Promise((done) => (wake = done));
      }
    };
    // A large file without its bytes: the same ones over and over, with a number of its own for each roll call.
    globalThis.large = (header, rows, times) => {
      const parts = [header];
      for (let number = 0; number < times; number += 1) parts.push(rows.replaceAll("4025240", String(5_000_000 + number)));
      return new File(parts, "large.csv");
    };
  });
  return page;
}

test("a file is read in the worker, searched and opened, and nothing of it is sent anywhere", async (t) => {
  const page = await importPage(t);
  // The page's own parts load after its first view.
  await page.waitForLoadState("networkidle");
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  const [done] = (await page.evaluate(
    (csv) => ask({ type: "read", file: new File([csv], "council.csv") }, ["done", "failed"]), text("council.csv"),
  )).slice(-1);
  assert.equal(done.type, "done", done.message);
  assert.deepEqual([done.body, done.rollCalls, done.rows, done.doubts], ["security-council", 4, 56, []]);
  const [found] = await page.evaluate(() => ask({ type: "search", request: 7, text: "s/res/87", limit: 5 }, ["found"]));
  assert.deepEqual([found.request, found.total, found.results[0].rollCall], [7, 1, "112027"]);
  const [opened] = await page.evaluate(() => ask({ type: "open", request: 8, rollCall: "112027" }, ["opened", "not-opened"]));
  const scenario = JSON.parse(opened.scenario);
  assert.deepEqual([opened.id, scenario.date, scenario.items[0].question.matter], ["undl-112027", "1950-09-29", "procedural"]);
  const [unknown] = await page.evaluate(() => ask({ type: "open", request: 9, rollCall: "1" }, ["opened", "not-opened"]));
  assert.equal(unknown.code, "unknown");
  assert.deepEqual(requests.filter((url) => !/\/import\/(import-worker\.js|import-[0-9a-f]{16}\.wasm)$/.test(url)), []);
});

test("doubts come with their lines, and a wrong file is named", async (t) => {
  const page = await importPage(t);
  const read = (csv, name) => page.evaluate(
    ([csv, name]) => ask({ type: "read", file: new File([csv], name) }, ["done", "failed"]), [csv, name],
  );
  await read(text("doubts.csv"), "doubts.csv");
  const [doubts] = await page.evaluate(
    () => ask({ type: "doubts", request: 1, body: "security-council", kind: "duplicate-row" }, ["doubts"]),
  );
  assert.deepEqual(doubts.list, [{ kind: "duplicate-row", line: 17, otherLine: 5, rollCall: "1", text: "ETH Y" }]);
  const [failed] = (await read(text("wrong-html.csv"), "page.csv")).slice(-1);
  assert.deepEqual([failed.type, failed.code], ["failed", "html"]);
  // What was read before is still there.
  const [found] = await page.evaluate(() => ask({ type: "search", request: 2, limit: 1 }, ["found"]));
  assert.equal(found.total, 14);
});

test("a large file shows its progress, leaves the page free, and can be given up", async (t) => {
  const page = await importPage(t);
  const [header, ...rows] = text("assembly-2026.csv").trimEnd().split("\n");
  const outcome = await page.evaluate(async ([header, rows]) => {
    const file = large(`${header}\n`, `${rows.join("\n")}\n`.repeat(40), 4000);
    let frames = 0;
    const count = () => (frames += 1, requestAnimationFrame(count));
    requestAnimationFrame(count);
    const told = await ask({ type: "read", file }, ["done", "failed"]);
    const during = frames;
    // Given up as soon as the first progress comes.
    const begun = await ask({ type: "read", file }, ["progress", "done"]);
    const given = await ask({ type: "cancel" }, ["cancelled", "done"]);
    const [found] = await ask({ type: "search", request: 1, limit: 1 }, ["found"]);
    return { size: file.size, told, during, begun, given, total: found.total };
  }, [header, rows]);
  const done = outcome.told.at(-1);
  assert.equal(done.type, "done", done.message);
  assert.equal(done.rollCalls, 4000);
  assert.ok(done.memory < 60e6, `the module holds ${done.memory} bytes`);
  const progress = outcome.told.filter((message) => message.type === "progress");
  assert.ok(progress.length > 0 && progress.every(({ bytes, size }) => bytes <= size && size === outcome.size));
  assert.ok(outcome.during > 2, `${outcome.during} frames`);
  assert.deepEqual([outcome.begun.at(-1).type, outcome.given.at(-1).type], ["progress", "cancelled"]);
  assert.equal(outcome.total, 4000, "the file read before is kept");
});
