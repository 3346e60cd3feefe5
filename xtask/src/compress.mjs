// Writes a `.br` and a `.gz` beside every file of a folder that gains by it. Node has both compressors built in, so
// nothing has to be compiled for this. Usage: node compress.mjs FOLDER
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const folder = process.argv[2];
const worthwhile = /\.(html|css|js|mjs|wasm|json|svg|txt|xml|webmanifest|bin|csv|tsv)$/;
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && worthwhile.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

const write = async (path) => {
  const content = await readFile(path);
  // The pages of meetings are many, and every browser reads brotli: they have no second file.
  const many = /^[a-z]{2}[/\\]/.test(relative(folder, path));
  if (!many) await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }));
};

// Node compresses on threads of its own: one file for each processor at a time.
const worker = async () => {
  for (let path = files.pop(); path; path = files.pop()) await write(path);
};
await Promise.all(Array.from({ length: availableParallelism() }, worker));
