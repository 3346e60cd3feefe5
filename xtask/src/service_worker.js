// Lets the site work without a network. The build writes the list of all files of one version into it, each with a hash of
// what it holds, so that a page is never given files of two versions.
//
// What every visit needs is kept when a version is installed. What a reader opens is kept then. A file that differs from the
// list belongs to another version: it is neither kept nor given to a page of this one.

const VERSION = "PLACARD_VERSION";
/** All files of this version by their names below the root of the site, each with the beginning of its SHA-256. */
const FILES = PLACARD_FILES;
/** What every visit needs. */
const CORE = PLACARD_CORE;

const ROOT = new URL("./", self.location).href;
// Two sites on one host share the browser's store, so the name tells where the site lies.
const OURS = `placard ${ROOT} `;
const KEPT = OURS + VERSION;
/** Which pages belong to this version. A worker may be ended and started again between two requests, so this is stored. */
const PAGES = `${OURS}pages`;

const address = (name) => ROOT + name;

/** The name of a file of this version, without query and fragment; undefined for anything else. */
const nameOf = (url) => {
  const [plain] = url.split(/[?#]/);
  if (!plain.startsWith(ROOT)) return undefined;
  const name = plain.slice(ROOT.length) || "index.html";
  return Object.hasOwn(FILES, name) ? name : undefined;
};

/** A name that tells what the file holds: what a browser has of it is right. */
const isNamedByContent = (name) => /-[0-9a-f]{16}\.\w+$/.test(name);

/** The answer with its body read, where it is the file of this version; undefined where it is another. */
const checked = async (name, response) => {
  if (!response?.ok) return undefined;
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hash = Array.from(digest.subarray(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hash !== FILES[name]) return undefined;
  const headers = new Headers(response.headers);
  // The body is no longer compressed.
  for (const header of ["content-encoding", "content-length"]) headers.delete(header);
  return new Response(bytes, { headers });
};

const fetched = (name) => fetch(address(name), { cache: isNamedByContent(name) ? "default" : "no-cache" });

/** Keeps files; those that an earlier version kept and that have not changed are taken from there. */
const keep = async (names) => {
  const kept = await caches.open(KEPT);
  const one = async (name) => {
    if (await kept.match(address(name))) return;
    const before = await caches.match(address(name));
    const file = (before && (await checked(name, before))) ?? (await checked(name, await fetched(name)));
    if (!file) throw new Error(`${name} is not of version ${VERSION}`);
    await kept.put(address(name), file);
  };
  await Promise.all(names.map(one));
};

/** What earlier versions have kept: what a reader opened then opens without a network now, too. */
const keptBefore = async () => {
  const names = new Set();
  for (const cache of await caches.keys()) {
    if (!cache.startsWith(OURS) || cache === KEPT || cache === PAGES) continue;
    for (const { url } of await (await caches.open(cache)).keys()) {
      const name = nameOf(url);
      if (name) names.add(name);
    }
  }
  return [...names];
};

self.addEventListener("install", (event) => {
  event.waitUntil(keptBefore().then((before) => keep([...new Set([...CORE, ...before])])));
});

self.addEventListener("activate", (event) => {
  const old = async () => {
    // No page of an earlier version is left.
    const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== KEPT);
    await Promise.all(names.map((name) => caches.delete(name)));
  };
  event.waitUntil(old());
});

const page = (id) => new Request(`${ROOT}page/${id}`);
const isOurs = async (id) => !!id && !!(await (await caches.open(PAGES)).match(page(id)));
const isOursNow = async (id) => {
  if (id) await (await caches.open(PAGES)).put(page(id), new Response(VERSION));
};

self.addEventListener("message", (event) => {
  const { takeOver, script, files = [], lang } = event.data ?? {};
  if (takeOver) return void self.skipWaiting();
  // A page that was loaded before there was a worker says which script runs it. One of another version gets nothing.
  if (!script || !nameOf(script)) return undefined;
  // The same in the reader's language; the module carries the first words in English alone.
  const spoken = CORE.filter((name) => /^(packed|wording)\/en\//.test(name)).map((name) => name.replace("/en/", `/${lang}/`));
  spoken.push(`wording/${lang}/meeting.bin`, `${lang}/meetings.html`);
  const names = [...files.map(nameOf), ...spoken.filter((name) => Object.hasOwn(FILES, name))].filter(Boolean);
  const adopt = async () => {
    await isOursNow(event.source?.id);
    await self.clients.claim();
    await keep([...new Set(names)]);
    event.source?.postMessage("kept");
  };
  return event.waitUntil(adopt().catch(() => {}));
});

/** A newer version that waits takes over before a page is loaded, where no other page is open. */
const gaveWay = async () => {
  const { waiting } = self.registration;
  if (!waiting || (await self.clients.matchAll()).length > 1) return undefined;
  waiting.postMessage({ takeOver: true });
  return new Response("", { headers: { Refresh: "0" } });
};

const opened = async (event, name) => {
  const newer = await gaveWay();
  if (newer) return newer;
  const kept = await caches.open(KEPT);
  const known = await kept.match(address(name));
  if (known) {
    await isOursNow(event.resultingClientId);
    return known;
  }
  const response = await fetch(event.request);
  const file = await checked(name, response.clone());
  // A page of another version is shown; all that it asks for goes past this worker.
  if (!file) return response;
  await kept.put(address(name), file.clone());
  await isOursNow(event.resultingClientId);
  return file;
};

const answer = async (event, name) => {
  if (!(await isOurs(event.clientId))) return fetch(event.request);
  const kept = await caches.open(KEPT);
  const known = await kept.match(address(name));
  if (known) return known;
  const file = await checked(name, await fetched(name));
  if (!file) {
    // The site has a newer version: the page says that the file could not be fetched, and the next visit has the newer one.
    self.registration.update().catch(() => {});
    return Response.error();
  }
  await kept.put(address(name), file.clone());
  return file;
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const name = request.method === "GET" ? nameOf(request.url) : undefined;
  if (!name) return;
  event.respondWith(request.mode === "navigate" ? opened(event, name) : answer(event, name));
});
