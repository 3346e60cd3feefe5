// Runs inside the page: calls every test that the module exports, as wasm-bindgen's own runner does.
import * as tests from "./tests.js";

const module = await tests.default({ module_or_path: "./tests_bg.wasm" });
globalThis.__wbg_test_invoke = (test) => test();

// What a test logs is kept with it, and shown if it fails.
for (const method of ["debug", "log", "info", "warn", "error"]) {
  console[method] = (...words) => tests[`__wbgtest_console_${method}`](words);
}

const filters = new URLSearchParams(location.search).getAll("only");
const chosen = Object.keys(module)
  .filter((name) => name.startsWith("__wbgt_"))
  .filter((name) => filters.length === 0 || filters.some((filter) => name.includes(filter)));

globalThis.outcome = { count: chosen.length };
const context = new tests.WasmBindgenTestContext(false);
globalThis.outcome.passed = await context.run(chosen.map((name) => module[name]));
