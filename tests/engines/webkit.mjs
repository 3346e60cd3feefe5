// WebKitGTK as the stories of this folder see it, driven by its own WebDriver over plain HTTP.

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { needed } from "./needed.mjs";

// What WebDriver calls the keys that no letter stands for.
const KEYS = { Enter: "\uE007", Escape: "\uE00C", ArrowLeft: "\uE012", ArrowUp: "\uE013", ArrowRight: "\uE014", ArrowDown: "\uE015" };
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** A port that nobody listens on. */
const freePort = () => new Promise((done, failed) => {
  const server = createServer();
  server.once("error", failed);
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** Starts the driver and a browser in it; gives a page and the way to end it. */
export async function start() {
  const port = await freePort();
  const driver = spawn(needed("PLACARD_WEBKIT_DRIVER"), [`--port=${port}`], { stdio: "ignore" });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const capabilities = {
    alwaysMatch: { "webkitgtk:browserOptions": { binary: needed("PLACARD_WEBKIT"), args: ["--automation"] } },
  };
  let session;
  for (let tries = 0; !session; tries += 1) {
    try {
      session = await ask("POST", "/session", { capabilities });
    } catch (error) {
      // The driver takes a moment until it listens.
      if (tries > 50 || !/fetch failed/.test(error.message)) {
        driver.kill();
        throw error;
      }
      await pause(100);
    }
  }
  const path = `/session/${session.sessionId}`;
  const send = (method, what, body) => ask(method, `${path}${what}`, body);
  const element = async (selector) =>
    (await send("POST", "/element", { using: "css selector", value: selector }))[ELEMENT];
  await send("POST", "/window/rect", { width: 1280, height: 900 });
  return {
    goto: (url) => send("POST", "/url", { url }),
    run: (script, ...values) => send("POST", "/execute/sync", { script: `return (${script})(...arguments)`, args: values }),
    click: async (selector) => {
      // A part of the static page may give way to the live one between the two requests, and what was pressed before may
      // still be drawn.
      for (let tries = 0; ; tries += 1) {
        try {
          const found = await element(selector);
          // The driver scrolls no farther than to the edge of the window, and refuses what it finds there.
          const script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
          await send("POST", "/execute/sync", { script, args: [{ [ELEMENT]: found }] });
          return await send("POST", `/element/${found}/click`, {});
        } catch (error) {
          if (tries > 20 || !/stale|not interactable/.test(error.message)) throw error;
          await pause(100);
        }
      }
    },
    type: async (selector, text) => send("POST", `/element/${await element(selector)}/value`, { text }),
    key: async (name) => {
      const value = KEYS[name] ?? name;
      const actions = [{ type: "keyDown", value }, { type: "keyUp", value }];
      await send("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
    },
    close: async () => {
      await send("DELETE", "").catch(() => {});
      driver.kill();
    },
  };
}
