// The worker that reads the UN's voting data: a file from the reader's disk, piece by piece, and answers about it.
// The messages are described in crates/import/src/lib.rs. The build puts the names of the module in.

import init, { Importer } from "PLACARD_IMPORT_GLUE";

// How much is asked for at once; this is all of the file that is in memory.
const PIECE = 2 * 1024 * 1024;
// How long nothing is told, in milliseconds.
const QUIET = 50;

const started = init({ module_or_path: new URL("PLACARD_IMPORT_WASM", import.meta.url) })
  .then(({ memory }) => ({ importer: new Importer(), memory }));

/** Which reading goes on: a later one, or a cancel, ends those before it. */
let turn = 0;
// The last file, to read it again in another order of days.
let last;
let reading = false;

const post = (json, more) => postMessage({ ...JSON.parse(json), ...more });

/**
 * The bytes of a file, piece by piece. Its stream, into a buffer that is used again: measured, a third quicker than the
 * stream's own buffers or slices of the file. Where a browser has no such reader, slices, the next of which it reads while
 * one is looked at.
 */
async function* pieces(file) {
  let reader;
  try {
    reader = file.stream().getReader({ mode: "byob" });
  } catch {
    const slice = (at) => (at < file.size ? file.slice(at, at + PIECE).arrayBuffer() : undefined);
    let next = slice(0);
    for (let at = PIECE; next; at += PIECE) {
      const piece = await next;
      next = slice(at);
      next?.catch(() => {});
      yield new Uint8Array(piece);
    }
    return;
  }
  try {
    let buffer = new ArrayBuffer(PIECE);
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (done) return;
      yield value;
      buffer = value.buffer;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function read({ importer, memory }, file, dates) {
  turn += 1;
  const mine = turn;
  const from = performance.now();
  let told = from;
  importer.begin(file.name ?? "", dates);
  reading = true;
  for await (const piece of pieces(file)) {
    if (mine !== turn) return;
    const failed = importer.push(piece);
    if (failed) {
      reading = false;
      return post(failed);
    }
    const now = performance.now();
    if (now - told >= QUIET) {
      told = now;
      post(importer.progress(), { size: file.size });
    }
  }
  if (mine !== turn) return;
  reading = false;
  const done = importer.finish();
  // The last days of the file have told the order of all.
  const { code } = JSON.parse(done);
  if (code === "dates-day-first") return read({ importer, memory }, file, "day-first");
  post(done, { size: file.size, milliseconds: performance.now() - from, memory: memory.buffer.byteLength });
}

const answers = {
  async read(held, { file, dates = "" }) {
    last = file;
    if (reading) cancel(held);
    const mine = turn + 1;
    try {
      await read(held, file, dates);
    } catch (error) {
      // One that was given up meanwhile has nothing more to say.
      if (mine === turn) cancel(held, { type: "failed", code: "unreadable", message: `the browser cannot read the file: ${error.message}` });
    }
  },
  again(held, { dates }) {
    return answers.read(held, { file: last, dates });
  },
  cancel(held) {
    if (reading) cancel(held);
  },
  search({ importer }, { request, text = "", from = "", to = "", body = "", member = "", vote = "", offset = 0, limit = 50 }) {
    post(importer.search(text, from, to, body, member, vote, offset, limit), { request });
  },
  open({ importer }, { request, rollCall }) {
    post(importer.open(String(rollCall)), { request });
  },
  doubts({ importer }, { request, body = "", kind = "", offset = 0, limit = 50 }) {
    post(importer.doubts(body, kind, offset, limit), { request });
  },
};

function cancel({ importer }, message = { type: "cancelled" }) {
  turn += 1;
  reading = false;
  importer.cancel();
  postMessage(message);
}

onmessage = async ({ data }) => {
  try {
    await answers[data?.type]?.(await started, data);
  } catch (error) {
    // The module does not run here, or stopped; nothing of a file is lost, since it lies where it lay.
    postMessage({ type: "failed", code: "unsupported", message: `the reading module does not run: ${error.message}` });
  }
};
