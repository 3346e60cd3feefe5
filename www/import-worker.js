// The worker that reads the UN's voting data: a file from the reader's disk, piece by piece, and answers about it.
// The messages are described in crates/import/src/lib.rs. The build puts the names of the module in.

import init, { Desk } from "PLACARD_IMPORT_GLUE";

// How much is asked for at once. Slices are read in place of the file's stream, whose pieces of 64 kB cost more in turns
// than in reading (`cargo xtask bench csv` measures both); two of them are all of the file that is in memory.
const PIECE = 2 * 1024 * 1024;
const QUIET = 50;

const started = init({ module_or_path: new URL("PLACARD_IMPORT_WASM", import.meta.url) }).then(() => new Desk());

/** Which reading goes on: a later one, or a cancel, ends those before it. */
let turn = 0;
let reading = false;

const post = (json, more) => postMessage({ ...JSON.parse(json), ...more });

async function read(desk, file) {
  turn += 1;
  const mine = turn;
  const from = performance.now();
  let told = from;
  desk.begin(file.name ?? "");
  reading = true;
  const slice = (at) => (at < file.size ? file.slice(at, at + PIECE).arrayBuffer() : undefined);
  let next = slice(0);
  for (let at = 0; next; ) {
    const piece = await next;
    if (mine !== turn) return;
    at += PIECE;
    // The browser reads the next one while this one is looked at.
    next = slice(at);
    next?.catch(() => {});
    const failed = desk.push(new Uint8Array(piece));
    if (failed) {
      reading = false;
      return post(failed);
    }
    const now = performance.now();
    if (now - told >= QUIET) {
      told = now;
      post(desk.progress(), { size: file.size });
    }
  }
  reading = false;
  post(desk.finish(), { size: file.size, milliseconds: performance.now() - from });
}

const answers = {
  async read(desk, { file }) {
    if (reading) cancel(desk);
    try {
      await read(desk, file);
    } catch (error) {
      cancel(desk, { type: "failed", code: "unreadable", message: `the browser cannot read the file: ${error.message}` });
    }
  },
  cancel(desk) {
    if (reading) cancel(desk);
  },
  search(desk, { request, text = "", from = "", to = "", body = "", member = "", vote = "", offset = 0, limit = 50 }) {
    post(desk.search(text, from, to, body, member, vote, offset, limit), { request });
  },
  open(desk, { request, rollCall }) {
    post(desk.open(String(rollCall)), { request });
  },
  doubts(desk, { request, body = "", kind = "", offset = 0, limit = 50 }) {
    post(desk.doubts(body, kind, offset, limit), { request });
  },
};

function cancel(desk, message = { type: "cancelled" }) {
  turn += 1;
  reading = false;
  desk.cancel();
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
