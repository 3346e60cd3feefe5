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
 * Runs one labelled case of the conformance format (`{ kind, date, input }`) and gives the output keys of its kind.
 * @throws {ApiError} a plain object, when the case cannot be run.
 */
export function runCase(case_: object): Record<string, unknown>;
