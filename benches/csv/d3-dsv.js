// d3-dsv, which reads a text as a whole: the file is given to it in pieces that end where a row ends, because a text of
// this length is more than a browser can be asked to hold. Rows as lists, grouped into roll calls.
import { csvParseRows } from "d3-dsv";

const PIECE = 8 * 1024 * 1024;
const BEGINS = /\n(?=\d+,[A-Z]{3},)/g;

onmessage = async ({ data: { file } }) => {
  const rolls = new Map();
  const decoder = new TextDecoder();
  const parse = (text) => csvParseRows(text, (row) => {
    const [id, code, , vote, date] = row;
    let roll = rolls.get(id);
    if (!roll) rolls.set(id, (roll = { date, symbol: row[6], text: [row[6], row[7], row[10], row[11], row[12]], votes: "" }));
    roll.votes += code + vote;
  });
  let rest = "";
  for (let at = 0; at < file.size; at += PIECE) {
    rest += decoder.decode(await file.slice(at, at + PIECE).arrayBuffer(), { stream: true });
    // The last place where a row begins, so that no quoted line break is taken for one.
    let end = rest.length - 20_000;
    for (const match of rest.slice(end).matchAll(BEGINS)) end = rest.length - 20_000 + match.index + 1;
    parse(rest.slice(0, end));
    rest = rest.slice(end);
  }
  parse(rest);
  rolls.delete("undl_id");
  globalThis.kept = rolls;
  postMessage({ type: "done", rollCalls: rolls.size });
};
