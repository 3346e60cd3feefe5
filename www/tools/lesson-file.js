// Makes files of a lesson that need no network: one page, and the same page in a zip file for learning platforms (SCORM 1.2).
// The page of lessons uses it in the browser, `cargo xtask scorm` in Node. Nothing here knows where files come from.

const text = (bytes) => new TextDecoder().decode(bytes);
const bytesOf = (words) => new TextEncoder().encode(words);
const escaped = (words) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Letters of some bytes, as a page holds them. */
const base64 = (bytes) => {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 0x8000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(letters);
};

const squeezed = async (bytes) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** What a policy names a script or a style by. */
const named = async (words) => `'sha256-${base64(new Uint8Array(await crypto.subtle.digest("SHA-256", bytesOf(words))))}'`;

/** The value of an attribute in the first tag of a page that fits. */
const attribute = (page, tag, name) => {
  const found = [...page.matchAll(tag)].map(([whole]) => new RegExp(` ${name}="([^"]*)"`).exec(whole)?.[1]).find(Boolean);
  if (!found) throw new Error(`lessons.html has no ${tag.source} with ${name}`);
  return found.replace(/^\.\//, "");
};

const kinds = { wasm: "application/wasm", bin: "application/octet-stream", csv: "text/csv" };

/**
 * The page of a lesson as one file. `read(name)` gives the bytes of a file of the site; `names` are the files that the lesson
 * needs beside the program; `query` is what the address of the page asks for; `extra` is a script that runs before.
 */
export async function lessonPage({ read, names, query, lang, title, extra = "" }) {
  const page = text(await read("lessons.html"));
  const sheets = [...page.matchAll(/<link[^>]* rel="stylesheet"[^>]*>/g)].filter(([tag]) => !tag.includes("data-without-scripts"));
  const styles = await Promise.all(sheets.map(([tag]) => read(attribute(tag, /<link[^>]*>/g, "href"))));
  const style = styles.map(text).join("\n").replaceAll("</", "<\\/");
  const main = attribute(page, /<script[^>]* type="module"[^>]*>/g, "src");
  const part = attribute(page, /<link[^>]* data-part[^>]*>/g, "href");
  const module = attribute(page, /<link[^>]* rel="preload"[^>]* type="application\/wasm"[^>]*>/g, "href");
  const scripts = await Promise.all(["tools/alone.js", "tools/lesson-boot.js", main].map(read));
  const [alone, boot, program] = scripts.map(text);
  // A script ends where the page first says so, even within a text.
  const script = [alone, extra, boot, program].join("\n;\n").replaceAll("</", "<\\/");
  const held = await Promise.all([...new Set([module, part, ...names])].map(async (name) => {
    const kind = kinds[name.split(".").pop()] ?? "text/plain";
    return `<script type="text/plain" data-file="${name}" data-type="${kind}">${base64(await squeezed(await read(name)))}</script>`;
  }));
  const policy = `default-src 'none'; script-src ${await named(script)} 'wasm-unsafe-eval'; style-src ${await named(style)}; ` +
    "img-src data: blob:; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}" data-page="lessons" data-root="./" data-query="${escaped(query)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link data-part href="./${part}">
<style>${style}</style>
</head>
<body>
<div id="app"></div>
${held.join("\n")}
<script type="module">${script}</script>
</body>
</html>
`;
}

const crcs = Array.from({ length: 256 }, (_, number) => {
  let crc = number;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});

const crcOf = (bytes) => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcs[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

/** A zip file with some files in it, which are compressed already and stored as they are. */
export function zip(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  const put = (...bytes) => bytes.forEach((some) => { parts.push(some); at += some.length; });
  const numbers = (...pairs) => {
    const view = new DataView(new ArrayBuffer(pairs.reduce((sum, [size]) => sum + size, 0)));
    let place = 0;
    for (const [size, number] of pairs) {
      if (size === 2) view.setUint16(place, number, true); else view.setUint32(place, number, true);
      place += size;
    }
    return new Uint8Array(view.buffer);
  };
  for (const [name, content] of Object.entries(files)) {
    const [letters, bytes] = [bytesOf(name), typeof content === "string" ? bytesOf(content) : content];
    // Version 2.0, names in UTF-8, stored, the first day that the format knows.
    const common = [[2, 20], [2, 0x0800], [2, 0], [2, 0], [2, 0x21], [4, crcOf(bytes)], [4, bytes.length], [4, bytes.length], [2, letters.length], [2, 0]];
    directory.push([numbers([4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), letters]);
    put(numbers([4, 0x04034b50], ...common), letters, bytes);
  }
  const begin = at;
  directory.forEach((entry) => put(...entry));
  const many = directory.length;
  const size = at - begin;
  put(numbers([4, 0x06054b50], [2, 0], [2, 0], [2, many], [2, many], [4, size], [4, begin], [2, 0]));
  const whole = new Uint8Array(at);
  let place = 0;
  for (const part of parts) { whole.set(part, place); place += part.length; }
  return whole;
}

/** The manifest of a package for learning platforms. */
export function manifest(id, title) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="placard-${escaped(id)}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="placard">
    <organization identifier="placard">
      <title>${escaped(title)}</title>
      <item identifier="lesson" identifierref="page">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
`;
}

/** The package: the page with what reports to the platform, and the manifest. */
export async function scormPackage(lesson, id) {
  const extra = text(await lesson.read("tools/scorm.js"));
  const page = await lessonPage({ ...lesson, extra });
  return zip({ "imsmanifest.xml": manifest(id, lesson.title), "index.html": page });
}

/** The files that a lesson of the site needs, from its JSON. */
export function filesOf(lesson, lang, translated) {
  const meetings = lesson.steps.flatMap(({ start }) => new URLSearchParams(start).get("meeting") ?? []);
  const own = lesson.steps.some(({ start }) => start.startsWith("own="));
  return [
    `packed/${lang}/lessons.bin`,
    `packed/${translated ? lang : "en"}/lesson-${lesson.id}.bin`,
    ...meetings.map((meeting) => `packed/${lang}/${meeting}.bin`),
    ...["lessons", "law"].map((set) => `wording/${lang}/${set}.bin`),
    ...(own ? ["data/council_terms.csv", "data/aliases.csv", "data/other_names.csv"] : []),
  ];
}
