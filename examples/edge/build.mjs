// Bundles the worker into `dist/`: one script, and the module of placard-core beside it.
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [dist = join(here, "dist"), core = join(here, "../../target/npm/placard-core"), modules = join(here, "node_modules")] = process.argv.slice(2);
if (!existsSync(join(core, "proceed.js"))) throw new Error(`${core} has no package: run \`cargo xtask package\` first`);
const { build } = createRequire(join(modules, "x"))("esbuild");
mkdirSync(dist, { recursive: true });
copyFileSync(join(core, "wasm/proceed.wasm"), join(dist, "proceed.wasm"));
await build({
  entryPoints: [join(here, "worker.js")],
  outfile: join(dist, "worker.js"),
  bundle: true,
  format: "esm",
  target: "es2022",
  alias: { "placard-core/proceed": join(core, "proceed.js"), "placard-core/wasm/proceed.wasm": "./proceed.wasm" },
  external: ["./proceed.wasm"],
  // On the edge a module has no address of its own; the worker gives the Wasm itself.
  define: { "import.meta.url": '"https://worker.invalid/"' },
  logLevel: "warning",
});
