// Decides every vote of a CSV file, and prints what the law makes of it beside what the file has recorded.
//
//   npm install
//   node replay.mjs votes.csv
//
// The file has a line of headings: date, title, recorded, and a column for each member by its code; in the cells yes, no,
// abstain, or nothing for a member that took no part.
import { readFileSync } from "node:fs";
import { decide } from "placard-core/decide";

const words = /** @type {const} */ ({ yes: "inFavour", no: "against", abstain: "abstaining", "": "notVoting" });
const [head, ...rows] = readFileSync(process.argv[2], "utf8").trim().split(/\r?\n/).map((line) => line.split(","));
const [, , , ...members] = head;

for (const [date, title, recorded, ...cells] of rows) {
  const votes = Object.fromEntries(members.map((member, at) => [member, words[cells[at]]]));
  try {
    const { outcome, vetoedBy } = decide({ body: "securityCouncil", date, votes });
    const vetoes = vetoedBy?.members.length ? ` (vetoed by ${vetoedBy.members.join(", ")})` : "";
    console.log(`${date} ${title}: ${outcome}${vetoes}; recorded: ${recorded}`);
  } catch (error) {
    console.log(`${date} ${title}: ${error.path}: ${error.message}`);
    process.exitCode = 1;
  }
}
