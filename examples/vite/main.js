// A Vite app: the bundler finds the module of the package and puts it beside the script.
import { decide, load } from "placard-core";
import { explain, load as loadExplain } from "placard-core/explain";
import words from "placard-core/words/en.json";

const votes = {
  CHN: "inFavour", FRA: "abstaining", GBR: "abstaining", RUS: "inFavour", USA: "inFavour",
  DNK: "abstaining", DZA: "inFavour", GRC: "abstaining", GUY: "inFavour", KOR: "inFavour",
  PAK: "inFavour", PAN: "inFavour", SLE: "inFavour", SOM: "inFavour", SVN: "abstaining",
};

await Promise.all([load(), loadExplain()]);
const select = document.querySelector("select");
select.append(...Object.keys(votes).map((code) => new Option(code)));
const show = () => {
  const vote = { body: "securityCouncil", date: "2025-02-24", votes: { ...votes, [select.value]: "against" } };
  document.querySelector("[role=status]").textContent = `${decide(vote).outcome}: ${explain({ vote, words }).verdict}`;
};
select.addEventListener("change", show);
show();
