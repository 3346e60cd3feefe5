//! How the page reads the UN's voting data: the Wasm module of `www/import-worker.js`, a worker of the page's own.
//!
//! Nothing of it is loaded before the page for imports starts the worker:
//! `new Worker("./import/import-worker.js", { type: "module" })`. The file is read piece by piece where it lies; what is
//! kept is the index, in the worker; nothing leaves the browser. [`importer::Importer`] is all of it but the bindings (`messages.rs`).
//!
//! # The protocol
//!
//! Plain objects, each with a `type`. What asks for an answer carries a `request`, any value, that comes back with it. Codes
//! of members, days (`2023-10-27`) and words for votes (`in-favour`, `against`, `abstaining`, `not-voting`) and bodies
//! (`security-council`, `general-assembly`) are those of scenario files. Roll calls go by the number of their record in the
//! UN Digital Library (`undl_id`), as text.
//!
//! From the page:
//!
//! | Message | Meaning |
//! |---|---|
//! | `{ type: "read", file: File }` | Reads a file. One under way is given up first. One file of each body is kept: a later one takes the place of the earlier when it is read to its end. |
//! | `{ type: "again", dates }` | Reads the last file again; `dates` says what comes first in its days: `day-first` or `month-first`. |
//! | `{ type: "cancel" }` | Gives the file up that is being read. What was kept before stays. |
//! | `{ type: "search", request, text?, from?, to?, body?, member?, vote?, offset?, limit? }` | Finds roll calls, the latest first. `text`: words that must all stand in symbols, title, agenda item or subjects. `from`, `to`: days, or years (`1975`). `limit` is 50 where it is left out, 500 at most. |
//! | `{ type: "open", request, rollCall }` | Asks for a roll call as a scenario. |
//! | `{ type: "doubts", request, body, kind?, offset?, limit? }` | Asks for doubts about a file, of one kind or of all. |
//!
//! To the page:
//!
//! | Message | Meaning |
//! |---|---|
//! | `{ type: "progress", bytes, size, rows, rollCalls, doubts }` | While reading, every 50 milliseconds at most. |
//! | `{ type: "done", file, size, body, edition, rows, rollCalls, from, to, doubts: [{ kind, count }], milliseconds, memory }` | The file is read and can be searched. `edition`: `assembly-2024`, `assembly-2025`, `assembly-2026`, `council`, `voeten`, `un-votes`. `from`, `to`: the first and the last day, empty where there is no roll call. `memory`: bytes that the module holds. |
//! | `{ type: "cancelled" }` | The file was given up. |
//! | `{ type: "failed", code, message }` | The file cannot be read. `code` says what it seems to be: `empty`, `zip`, `compressed`, `workbook`, `pdf`, `utf-16`, `binary`, `html`, `xml`, `json`, `voeten`, `outcomes`, `names`, `un-votes` (its days are in another table, which comes first), `un-roll-calls` (that table: it is kept for the votes), `date-order` (nothing tells whether days or months come first: ask, then `again`), `dgacm`, `other-csv`, `text`, `columns`; or `unreadable` (the browser cannot read it), `unsupported` (the browser does not run the module). `message` is one line in English. |
//! | `{ type: "found", request, total, results: […] }` | Each result: `{ rollCall, body, date, symbol, title, meeting, inFavour, against, abstaining, notVoting, withoutVote }`. |
//! | `{ type: "opened", request, rollCall, id, majority, grounds, scenario }` | `majority` (of the Assembly): `two-thirds` or `majority` of those voting, `two-thirds-of-members` or `majority-of-members` of all, which is taken; `grounds` why: `emergency-session`, `charter-list`, `known-elsewhere`, `charter`, `nothing-tells`. `scenario` is the text of a scenario file, for `records::scenario::read`; `id` is its name, `undl-4025240`. |
//! | `{ type: "not-opened", request, rollCall, code, message }` | `code`: `unknown` (no such roll call), `seats` (the file does not name the whole Council), `votes` (its votes do not fit the seats). |
//! | `{ type: "doubts", request, total, kept, list: […] }` | `total` counts all of the kind, or of all kinds; `kept` those that are told, 200 of a kind at most, of which `list` is a page: `{ kind, line, otherLine?, rollCall?, text }`, `text` as it stands in the file, shortened. |
//!
//! Kinds of doubt are the codes of [`records::library_csv::Kind`].
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod importer;
#[cfg(target_arch = "wasm32")]
mod messages;
