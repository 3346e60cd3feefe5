// The project's labelled cases through JavaScript: the same file and the same comparison as natively.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runCase } from "./package.mjs";

const cases = ["vectors.json", "suppositions.json"].flatMap((name) => {
  const file = new URL(`../../../../tests/cases/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).cases;
});

/** Every key under an expected object, numbers that are not whole to 1e-9 or one part in a million, all else exactly. */
function agrees(expected, got) {
  if (Array.isArray(expected)) {
    return Array.isArray(got) && expected.length === got.length && expected.every((one, at) => agrees(one, got[at]));
  }
  if (typeof expected === "object" && expected !== null) {
    return typeof got === "object" && got !== null && Object.keys(expected).every((key) => key in got && agrees(expected[key], got[key]));
  }
  if (typeof expected === "number" && typeof got === "number") {
    if (expected === got) return true;
    if (Number.isInteger(expected) && Number.isInteger(got)) return false;
    return Math.abs(expected - got) <= Math.max(1e-9, 1e-6 * Math.abs(expected));
  }
  return expected === got;
}

test("every labelled case gives through JavaScript what it expects", () => {
  const failures = [];
  let passed = 0;
  for (const { id, expect, ...one } of cases) {
    const got = runCase(one);
    const wrong = Object.keys(expect).filter((key) => !(key in got) || !agrees(expect[key], got[key]));
    if (wrong.length === 0) passed += 1;
    else failures.push(`${id}: ${wrong.map((key) => `${key}: expected ${JSON.stringify(expect[key])}, got ${JSON.stringify(got[key])}`)}`);
  }
  console.log(`${passed} passed, ${failures.length} failed`);
  assert.deepEqual(failures, []);
  assert.equal(passed, 195);
});
