/**
 * Decides one vote, with its reasons.
 *
 * ```js
 * decide({ body: "securityCouncil", date: "2025-02-24", votes: { FRA: "against", … } }).vetoedBy // { members: ["FRA"], unnamed: 0 }
 * ```
 * @throws {ApiError} a plain object, when the input is no vote of that body on that day.
 */
export function decide(input: VoteInput): Decision;

/**
 * Plays a whole meeting, item by item: what became of each, why an item was not put to the vote, and the texts
 * afterwards. It stops at an item that is due and has no votes (`due`).
 * @throws {ApiError} a plain object, when the input is no meeting of that body on that day.
 */
export function proceed(input: MeetingInput): MeetingResult;

/**
 * What would have turned a vote: the smallest changes, all single changes, who alone could have blocked, how many votes
 * against block, the same votes under other rules.
 * @throws {ApiError} a plain object, when the input is no vote of that body on that day.
 */
export function whatWouldChange(input: { vote: VoteInput }): VoteChanges;
/**
 * What would have led a meeting elsewhere: the smallest change anywhere in it, and on each item alone.
 * @throws {ApiError} a plain object, when the input is no meeting of that body on that day, or too long to search.
 */
export function whatWouldChange(input: { meeting: MeetingInput; target: Target }): MeetingChanges;

/**
 * The exact probability of every verdict when some members are undecided.
 * @throws {ApiError} a plain object, when the undecided members do not fit the vote.
 */
export function odds(input: OddsInput): Odds;

/**
 * Every index of voting power of a body or of any quota game, exactly: Banzhaf, Penrose, Shapley-Shubik, Coleman,
 * Deegan-Packel; without and with abstention.
 * @throws {ApiError} a plain object, when the input describes no game.
 */
export function power(input: PowerInput): Power;

/**
 * Decides one vote and says why in words, in Arabic, Chinese, English, French, Russian or Spanish: the outcome, the count,
 * each reason with its provision. The words are given, so that a program loads the languages that it needs.
 *
 * ```js
 * import words from "placard-core/words/fr.json" with { type: "json" };
 * explain({ vote, words }).verdict
 * ```
 * @throws {ApiError} a plain object, when the input is no vote of that body on that day, or the words are not those of a language.
 */
export function explain(input: ExplainInput): Explanation;

/**
 * Reads a roll call from a text: a press release of the United Nations in any of its six languages, the list of a verbatim
 * record, a table, lines of names with votes. What is not plain is a doubt with its place; nothing is guessed.
 * @throws {ApiError} a plain object, when the date is not a day, or the record has no members of the body for that day.
 */
export function readRoll(input: RollInput): Roll;

/**
 * Reads a meeting's file in the scenario format, changes votes or supposes that items were carried, and plays it.
 *
 * ```js
 * playScenario({ file, changes: { "sc-2774": "FRA:against" } }).result.steps.at(-1).vetoedBy // { members: ["FRA"], unnamed: 0 }
 * ```
 * @throws {ApiError} a plain object, when the file is no scenario, or a change does not fit its votes.
 */
export function playScenario(input: ScenarioInput): PlayedScenario;

/**
 * The link of a meeting with changes, from the site's folder on: `fr/sc-2025-02-24.html?sc-2774=FRA:against`.
 * @throws {ApiError} a plain object, when a name or a change cannot be read.
 */
export function writeLink(input: Link): LinkText;

/**
 * What a link to a meeting holds. Parts that say how the meeting is shown are left aside.
 * @throws {ApiError} a plain object, when the link names no meeting, or a change of one of its items cannot be read.
 */
export function readLink(input: LinkText): Link;

/** The input of `searchArchive`. */
export interface ArchiveInput {
  /** The file `archive/index.bin` of the package. */
  index: Uint8Array;
  /** Other files of that folder, such as `archive/council-2020s.bin`: what is searched. */
  parts: Uint8Array[];
  /** What to find, in everyday words of the six languages: `"vetoed by France"`, `"Palestine 1975"`, `"S/RES/2774"`. */
  find: string;
  /** How many votes are given, 20 where it is left out. */
  limit?: number;
}

/**
 * Finds recorded votes of the Security Council and the General Assembly since 1946, each with its sources and its doubts. Each
 * call reads the files that it is given.
 * @throws {ApiError} a plain object, when a file is not one of the archive's files.
 */
export function searchArchive(input: ArchiveInput): FoundVotes;

/**
 * Runs one labelled case of the conformance format (`{ kind, date, input }`) and gives the output keys of its kind.
 * @throws {ApiError} a plain object, when the case cannot be run.
 */
export function runCase(case_: object): Record<string, unknown>;
