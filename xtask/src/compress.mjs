// Writes a `.br` and a `.gz` beside every file of a folder that gains by it. Node has both compressors built in, so
// nothing has to be compiled for this. Usage: node compress.mjs FOLDER
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = process.argv[2];
const worthwhile = /\.(html|css|js|mjs|wasm|json|svg|txt|xml|webmanifest|bin|csv|tsv)$/;

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !worthwhile.test(entry.name)) continue;
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const content = readFileSync(path);
  // The pages of meetings are many, each read by few: they are compressed for brotli alone, and quickly.
  const many = /^[a-z]{2}[/\\]/.test(relative(folder, path));
  const quality = many ? 5 : 11;
  if (!many) writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }));
}
