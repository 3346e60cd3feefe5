// Makes the pictures that are shown beside a link: every `<language>/<meeting>.svg` of a site becomes a `.png` there.
// What was drawn before comes from the cache, by what the drawing holds. Usage: node pictures.mjs SITE NPM CACHE
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker, isMainThread, workerData } from "node:worker_threads";

// A drawing names families that a reader may have. These are here, and stand for them.
const families = [
  ["noto-serif", "NotoSerif", ["400Regular", "700Bold"]],
  ["noto-sans", "NotoSans", ["400Regular", "700Bold"]],
  ["noto-naskh-arabic", "NotoNaskhArabic", ["400Regular", "700Bold"]],
  ["zcool-xiaowei", "ZCOOLXiaoWei", ["400Regular"]],
];

// The drawing as resvg understands it: it reads one family, and lets no line begin on the right by itself.
const readable = (svg) => {
  const turned = /^<svg[^>]* direction="rtl"/.test(svg);
  return svg.replace(/<text([^>]*)>([^<]*)/g, (_, attributes, words) => {
    const arabic = turned && !attributes.includes('direction="ltr"');
    const latin = attributes.includes("Georgia") ? "Noto Serif" : "Noto Sans";
    const drawn = attributes.replace(/font-family="[^"]*"/, `font-family="${arabic ? "Noto Naskh Arabic" : latin}"`);
    if (!arabic) return `<text${drawn}>${words}`;
    // A line that begins on the right ends its box there; one that ends on the left begins it there.
    const ends = drawn.includes(' text-anchor="end"');
    const anchored = ends ? drawn.replace(' text-anchor="end"', "") : `${drawn} text-anchor="end"`;
    return `<text${anchored}>\u202b${words}\u202c`;
  });
};

const draw = ({ npm, jobs }) => {
  const { Resvg } = createRequire(join(npm, "x"))("@resvg/resvg-js");
  const fontFiles = families.flatMap(([name, file, weights]) =>
    weights.map((weight) => join(npm, "@expo-google-fonts", name, weight, `${file}_${weight}.ttf`)));
  const missing = fontFiles.find((file) => !existsSync(file));
  if (missing) throw new Error(`\`${missing}\` is not there`);
  for (const { svg, png } of jobs) {
    const drawing = new Resvg(readable(readFileSync(svg, "utf8")), {
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans" },
    });
    // Under another name first: a picture that is there is whole.
    const aside = `${png}.${process.pid}`;
    writeFileSync(aside, drawing.render().asPng());
    renameSync(aside, png);
  }
};

const main = async () => {
  const [site, npm, cache] = process.argv.slice(2);
  mkdirSync(cache, { recursive: true });
  const how = readFileSync(fileURLToPath(import.meta.url));
  const drawings = readdirSync(site, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name))
    .flatMap((folder) => readdirSync(join(site, folder.name)).filter((name) => name.endsWith(".svg")).map((name) => join(site, folder.name, name)))
    .map((svg) => {
      const hash = createHash("sha256").update(how).update(npm).update(readFileSync(svg)).digest("hex");
      return { svg, png: join(cache, `${hash.slice(0, 32)}.png`) };
    });
  const jobs = drawings.filter(({ png }) => !existsSync(png));
  if (jobs.length > 0) {
    console.log(`${"pictures".padStart(10)}  ${jobs.length} of ${drawings.length} are drawn; the others were before`);
  }
  const many = Math.min(availableParallelism(), jobs.length);
  await Promise.all(Array.from({ length: many }, (_, at) => new Promise((done, failed) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { npm, jobs: jobs.filter((_, number) => number % many === at) },
    });
    worker.once("error", failed).once("exit", done);
  })));
  const now = new Date();
  for (const { svg, png } of drawings) {
    copyFileSync(png, svg.replace(/svg$/, "png"));
    unlinkSync(svg);
    utimesSync(png, now, now);
  }
  // What no build has used for a month goes.
  const month = 30 * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(cache)) {
    const file = join(cache, name);
    const known = statSync(file, { throwIfNoEntry: false });
    if (known && now - known.mtime > month) rmSync(file, { force: true });
  }
};

if (isMainThread) await main();
else draw(workerData);
