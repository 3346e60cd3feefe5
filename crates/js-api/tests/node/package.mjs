// The package as it was built for Node; xtask says where it is.
import { pathToFileURL } from "node:url";

const folder = process.env.PLACARD_JS_API;
if (!folder) throw new Error("PLACARD_JS_API is not set: run these tests with `cargo xtask test --only js-api`");

export const { decide, proceed, whatWouldChange, odds, power, runCase } = await import(
  pathToFileURL(`${folder}/node/placard.js`).href
);

/** What a call throws; fails when it throws nothing. */
export function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
