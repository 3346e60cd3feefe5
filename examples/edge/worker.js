// A worker for the edge that answers `/oembed?url=…` for a site of Placard. The variable `SITE` is the address of the site.
import { load, proceed } from "placard-core/proceed";
import wasm from "placard-core/wasm/proceed.wasm";
import { answer } from "./oembed.js";

/** For how long an answer may be kept, in seconds: a day. */
const KEPT = 24 * 60 * 60;

let ready;

const file = (site) => async (name) => {
  const response = await fetch(site + name);
  return response.ok ? response.json() : undefined;
};

export default {
  async fetch(request, { SITE }) {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method !== "GET" || !pathname.endsWith("/oembed")) return new Response("not found\n", { status: 404 });
    const site = SITE.endsWith("/") ? SITE : `${SITE}/`;
    await (ready ??= load(wasm));
    let found;
    try {
      found = await answer({ site, load: file(site), proceed }, searchParams);
    } catch (error) {
      return new Response(`${site} cannot be read: ${error.message}\n`, { status: 502 });
    }
    if (found.refused) return new Response(`${found.refused.why}\n`, { status: found.refused.status });
    return Response.json(found, { headers: { "access-control-allow-origin": "*", "cache-control": `public, max-age=${KEPT}` } });
  },
};
