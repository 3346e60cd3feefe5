// PapaParse as a page would use it in a worker: the file in chunks of its own, rows as lists, grouped into roll calls.
import Papa from "papaparse";

onmessage = ({ data: { file } }) => {
  const rolls = new Map();
  let rows = -1;
  Papa.parse(file, {
    chunk: ({ data }) => {
      for (const row of data) {
        rows += 1;
        if (rows === 0 || row.length < 20) continue;
        const [id, code, , vote, date] = row;
        let roll = rolls.get(id);
        if (!roll) rolls.set(id, (roll = { date, symbol: row[6], text: [row[6], row[7], row[10], row[11], row[12]], votes: "" }));
        roll.votes += code + vote;
      }
    },
    complete: () => {
      globalThis.kept = rolls;
      postMessage({ type: "done", rollCalls: rolls.size });
    },
    error: (error) => postMessage({ type: "failed", message: error.message }),
  });
};
