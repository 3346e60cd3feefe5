// The same functions as a module in a browser, under the site's strict policy.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { chrome, close, site } from "../../../../tests/e2e/chromium.mjs";
import { but, text } from "./votes.mjs";

after(close);

test("a browser module decides, and throws a plain object", async () => {
  const page = await (await chrome()).newPage();
  const module = `${site}placard.js`;
  await page.goto(module);
  const vetoed = but(text, (vote) => (vote.votes.FRA = "against"));
  const { decision, error } = await page.evaluate(
    async ([module, vote]) => {
      const { default: init, decide } = await import(module);
      await init();
      try {
        decide({ body: "securityCouncil" });
      } catch (error) {
        return { decision: decide(vote), error };
      }
    },
    [module, vetoed],
  );
  assert.deepEqual(decision.vetoedBy, { members: ["FRA"], unnamed: 0 });
  assert.deepEqual([error.code, error.path], ["missing-field", "date"]);
  await page.close();
});
