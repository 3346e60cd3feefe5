// DuckDB-Wasm, its build with exceptions, which is what browsers get without further headers: the file is registered and
// read by `read_csv` into a table with a row for each roll call. Its start is not counted; it is told beside.
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";

onmessage = async ({ data: { file } }) => {
  try {
    const from = performance.now();
    const database = new AsyncDuckDB(new VoidLogger(), new Worker("./duckdb-browser-eh.worker.js"));
    await database.instantiate(new URL("./duckdb-eh.wasm", import.meta.url).href);
    const connection = await database.connect();
    await database.registerFileHandle("votes.csv", file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    const started = performance.now() - from;
    postMessage({ type: "ready", milliseconds: started });
    await connection.query(`
      CREATE TABLE rolls AS
      SELECT undl_id, any_value(date) AS date, any_value(resolution) AS symbol, any_value(draft) AS draft,
             any_value(title) AS title, any_value(agenda_title) AS agenda, any_value(subjects) AS subjects,
             list(ms_code || ms_vote) AS votes
      FROM read_csv('votes.csv', header = true, all_varchar = true, quote = '"', delim = ',')
      GROUP BY undl_id`);
    const counted = await connection.query("SELECT count(*)::INTEGER AS count FROM rolls");
    globalThis.kept = database;
    postMessage({ type: "done", rollCalls: counted.toArray()[0].count });
  } catch (error) {
    postMessage({ type: "failed", message: String(error?.message ?? error) });
  }
};
