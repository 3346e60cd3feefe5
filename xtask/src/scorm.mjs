// Writes the package of a lesson for learning platforms, from the built site.
// node scorm.mjs SITE LESSON LANGUAGE FILE
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [site, name, lang, file] = process.argv.slice(2);
const { filesOf, scormPackage } = await import(pathToFileURL(join(site, "tools/lesson-file.js")).href);

const translated = existsSync(join(site, `packed/${lang}/lesson-${name}.bin`));
const lesson = JSON.parse(await readFile(join(site, `lessons/${name}.json`), "utf8"));
const words = translated && lang !== "en" ? JSON.parse(await readFile(join(site, `lessons/${lang}/${name}.json`), "utf8")) : {};
const read = async (path) => new Uint8Array(await readFile(join(site, path)));
const content = await scormPackage({
  read,
  names: filesOf(lesson, lang, translated),
  query: new URLSearchParams({ lesson: name, lang }).toString(),
  lang,
  title: words[lesson.title] ?? lesson.title,
}, name);
await writeFile(file, content);
