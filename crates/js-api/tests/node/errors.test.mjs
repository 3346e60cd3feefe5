// What is thrown: always a plain object with a code, a line and a place; and nothing else, whatever is given.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as api from "./package.mjs";
import { thrown } from "./package.mjs";
import { but, meeting, text } from "./votes.mjs";

const { decide, odds, power, proceed, runCase, whatWouldChange } = api;
const cycle = {};
cycle.self = cycle;

const table = [
  ["nothing", () => decide(), "wrong-type", "", /an object/],
  ["a text", () => decide("FRA"), "wrong-type", "", /`"FRA"`/],
  ["a list", () => decide([]), "wrong-type", "", /`\[\]`.*an object/],
  ["a cycle", () => decide(cycle), "not-plain-data", "self", /JSON/],
  ["a BigInt", () => decide({ ...text, present: 9n }), "not-plain-data", "present", /BigInt/],
  ["a cycle within", () => decide({ ...text, members: { elected: cycle } }), "not-plain-data", "members.elected.self", /itself/],
  ["a function", () => decide({ ...text, present: () => 9 }), "not-plain-data", "present", /function/],
  ["a Map", () => decide({ ...text, votes: new Map([["FRA", "against"]]) }), "not-plain-data", "votes", /Map/],
  ["half of a character", () => proceed(but(meeting, (m) => (m.drafts[0].paragraphs[1].text = "a\ud800"))), "not-plain-data", "drafts[0].paragraphs[1].text", /half of a character/],
  ["half of a character in a name", () => decide({ ...text, votes: { "a\ud800": "against" } }), "not-plain-data", "votes", /half of a character/],
  ["a getter that throws", () => decide({ ...text, get present() { throw new Error("boom"); } }), "not-plain-data", "", /getters/],
  ["no number", () => decide({ ...text, votes: undefined, tally: { permanent: { inFavour: NaN } } }), "wrong-type", "tally.permanent.inFavour", /`NaN`/],
  ["a number without end", () => odds({ vote: text, undecided: { FRA: { against: Infinity } } }), "wrong-type", "undecided.FRA.against", /`Infinity`/],
  ["33 levels", () => decide({ ...text, votes: JSON.parse("[".repeat(33) + "]".repeat(33)) }), "too-large", `votes${"[0]".repeat(31)}`, /32 levels/],
  ["1,001 fields", () => decide({ ...text, votes: Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`M${n}`, "against"])) }), "too-large", "votes", /`1001`.*1000/],
  ["8,000,001 letters", () => decide({ ...text, date: "2".repeat(8_000_001) }), "too-large", "", /8000000/],
  ["a field without a name", () => decide({ ...text, "": 1 }), "unknown-field", "", /``/],
  ["a text in place of a number", () => decide({ body: "generalAssembly", date: "2025-02-24", tally: {}, present: "5" }), "wrong-type", "present", /`"5"`/],
  ["no word", () => decide({ ...text, body: 1 }), "wrong-type", "body", /one of `securityCouncil`, `generalAssembly`/],
  ["a day on two lines", () => decide({ ...text, date: "2025\n02" }), "not-a-day", "date", /`2025 02`/],
  ["a long day", () => decide({ ...text, date: "2".repeat(1000) }), "not-a-day", "date", /^.{0,200}$/],
  ["257 members", () => decide({ ...text, members: { elected: Array(257).fill("FRA") } }), "too-large", "members.elected", /`257`.*256/],
  ["an unknown field", () => decide({ ...text, colour: "red" }), "unknown-field", "colour", /`colour`/],
  ["an unknown word", () => decide({ ...text, body: "council" }), "unknown-word", "body", /`council`.*`securityCouncil`/],
  ["a wrong vote", () => decide(but(text, (v) => (v.votes.FRA = "veto"))), "unknown-word", "votes.FRA", /`veto`.*`against`/],
  ["a number for a vote", () => decide(but(text, (v) => (v.votes.FRA = 3))), "wrong-type", "votes.FRA", /`3`/],
  ["no day", () => decide(but(text, (v) => delete v.date)), "missing-field", "date", /`date`/],
  ["a day that is none", () => decide({ ...text, date: "2025-02-30" }), "not-a-day", "date", /`2025-02-30`/],
  ["no votes", () => decide(but(text, (v) => delete v.votes)), "votes-missing", "votes", /tally/],
  ["a vote too few", () => decide(but(text, (v) => delete v.votes.FRA)), "votes-do-not-add-up", "votes", /4 votes for 5/],
  ["a stranger", () => decide(but(text, (v) => (v.votes.DEU = "against"))), "not-a-member", "votes.DEU", /`DEU`/],
  ["no code", () => decide(but(text, (v) => (v.votes.France = "against"))), "not-a-member-code", "votes.France", /`France`/],
  ["a member twice", () => decide(but(text, (v) => (v.members.elected[0] = "FRA"))), "named-twice", "members", /`FRA`/],
  ["a sixteenth member", () => decide({ ...text, members: undefined, votes: { ...text.votes, BRA: "against" } }), "impossible-body", "members", /`16` members.*15/],
  ["40,000 paragraphs", () => proceed({ ...meeting, drafts: [{ paragraphs: Array.from({ length: 40_000 }, (_, n) => ({ id: `OP${n}`, kind: "operative", text: "" })) }] }), "too-large", "drafts", /characters/],
  ["a Council of fourteen", () => decide(but(text, (v) => v.members.elected.pop())), "impossible-body", "members", /15/],
  ["a Council with a quorum", () => decide({ ...text, present: 9 }), "does-not-belong", "present", /`present`/],
  ["importance in the Council", () => decide({ ...text, importance: "listed" }), "does-not-belong", "importance", /`matter`/],
  ["columns without class", () => decide({ ...text, votes: undefined, tally: { inFavour: 15 } }), "does-not-belong", "tally.inFavour", /`permanent`/],
  ["matter and class", () => decide({ ...text, matter: "procedural", councilCategory: "admission" }), "conflict", "councilCategory", /leave/],
  ["an election", () => decide({ ...text, councilCategory: "icjElection" }), "not-voted-on", "councilCategory", /ballot/],
  ["a motion without a name", () => decide({ ...text, object: "motion" }), "missing-field", "motion", /`motion`/],
  ["a negative count", () => decide({ ...text, votes: undefined, tally: { other: { inFavour: -1 } } }), "wrong-type", "tally.other.inFavour", /`-1`.*65535/],
  [
    "a member in arrears that votes",
    () => decide({ body: "generalAssembly", date: "2025-02-24", members: { inArrears: ["AFG"] }, votes: { AFG: "inFavour", FRA: "inFavour" } }),
    "not-entitled", "votes.AFG", /`AFG`/,
  ],
  [
    "more Members than can be",
    () => decide({ body: "generalAssembly", date: "2025-02-24", members: { count: 999 }, tally: {} }),
    "impossible-body", "members", /999/,
  ],
  ["a wrong vote in a meeting", () => proceed(but(meeting, (m) => (m.items[2].votes.FRA = "yes"))), "unknown-word", "items[2].votes.FRA", /`yes`/],
  ["a vote missing in a meeting", () => proceed(but(meeting, (m) => delete m.items[2].votes.FRA)), "votes-do-not-add-up", "items[2].votes", /4 votes for 5/],
  ["a draft that is not there", () => proceed(but(meeting, (m) => (m.items[6].draft = 1))), "no-such-draft", "items[6].draft", /`1`.*0 to 0/],
  ["an item that is not there", () => proceed(but(meeting, (m) => (m.rulings[0].carried = 7))), "no-such-item", "rulings[0].carried", /0 to 6/],
  ["a field of another kind", () => proceed(but(meeting, (m) => (m.items[6].objections = 1))), "does-not-belong", "items[6].objections", /`draft`, `governs`, `suppose`, `votes`/],
  ["numbers where there is no vote", () => proceed(but(meeting, (m) => (m.items[6] = { kind: "revision", changes: [], tally: {} }))), "does-not-belong", "items[6].tally", /`draft`, `changes`/],
  ["a ruling of the other body", () => proceed(but(meeting, (m) => (m.items[6] = { kind: "ruling", is: "procedural", takes: "majority" }))), "does-not-belong", "items[6].takes", /`is`/],
  ["no drafts", () => proceed({ ...meeting, drafts: [], items: [{ kind: "draft" }], rulings: [] }), "no-such-draft", "items[0].draft", /`drafts`/],
  ["an amendment of nothing", () => proceed(but(meeting, (m) => delete m.items[1].changes)), "missing-field", "items[1].changes", /`changes`/],
  ["too many items", () => proceed(but(meeting, (m) => (m.items = Array(500).fill(m.items[6])))), "too-large", "items", /`500`/],
  ["neither vote nor meeting", () => whatWouldChange({}), "missing-field", "vote", /`meeting`/],
  ["both vote and meeting", () => whatWouldChange({ vote: text, meeting }), "conflict", "meeting", /leave/],
  ["a meeting without a target", () => whatWouldChange({ meeting }), "missing-field", "target", /`target`/],
  ["a target that is none", () => whatWouldChange({ meeting, target: { won: 1 } }), "unknown-word", "target", /`won`/],
  ["a target without a text", () => whatWouldChange({ meeting, target: { textGains: 6 } }), "no-such-item", "target.textGains", /`6`/],
  ["an item without votes", () => whatWouldChange({ meeting: but(meeting, (m) => delete m.items[2].votes), target: { carried: 6 } }), "votes-missing", "meeting.items[2].votes", /`tally`/],
  ["a vote in a vote", () => whatWouldChange({ vote: but(text, (v) => (v.votes.FRA = "no")) }), "unknown-word", "vote.votes.FRA", /`no`/],
  ["chances of nothing", () => odds({ vote: text, undecided: { FRA: {} } }), "wrong-type", "undecided.FRA", /`0`/],
  ["chances too large", () => odds({ vote: text, undecided: { FRA: { inFavour: 4294967295, against: 1 } } }), "wrong-type", "undecided.FRA", /more than/],
  ["half a chance", () => odds({ vote: text, undecided: { FRA: { against: 0.5 } } }), "wrong-type", "undecided.FRA.against", /`0.5`.*whole/],
  ["a stranger undecided", () => odds({ vote: text, undecided: { DEU: { against: 1 } } }), "not-a-member", "undecided.DEU", /`DEU`/],
  ["no game", () => power({}), "missing-field", "quota", /`quota`/],
  ["an impossible game", () => power({ other: 3, quota: 4 }), "impossible-game", "", /`4`/],
  ["a game too large", () => power({ permanent: 256, other: 256, quota: 300 }), "too-large", "permanent", /`256`/],
  ["a Council without a day", () => power({ body: "securityCouncil" }), "missing-field", "date", /`date`/],
  ["an unknown case", () => runCase({ kind: "sc.dance" }), "case-not-run", "", /`sc.dance`/],
];

for (const [name, call, code, path, message] of table) {
  test(`error: ${name}`, () => {
    const error = thrown(call);
    assert.equal(Object.getPrototypeOf(error), Object.prototype, String(error));
    assert.deepEqual(Object.keys(error).sort(), ["code", "message", "path"]);
    assert.equal(error.code, code, JSON.stringify(error));
    assert.equal(error.path, path, JSON.stringify(error));
    assert.match(error.message, message);
    assert.match(error.message, /^[^A-Z\n][^\n]*$/);
  });
}

/** What hostile hands put in the place of a value. */
const hostile = [
  undefined, null, true, -1, 0, 1, 0.5, 65536, 1e300, NaN, Infinity, "", "FRA", "x".repeat(100_000), "\u0000`\n", "\ud800",
  [], [[]], {}, { a: { b: {} } }, Array(1000).fill(0), new Map([["FRA", "against"]]), new Date(0), /x/, () => 1,
  Symbol("x"), 7n, cycle, JSON.parse("[".repeat(3000) + "]".repeat(3000)), Object.create(null),
  { get boom() { throw new Error("boom"); } },
  new Proxy({}, { ownKeys() { throw new Error("boom"); } }),
  { toJSON() { throw "boom"; } },
  JSON.parse('{"__proto__": {"FRA": "against"}}'),
];

/** Every place in an object, as the keys that lead there. */
function places(value, above = []) {
  if (typeof value !== "object" || value === null) return [above];
  return [above, ...Object.keys(value).flatMap((key) => places(value[key], [...above, key]))];
}

function put(value, [key, ...rest], what) {
  if (key === undefined) return what;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = put(copy[key], rest, what);
  return copy;
}

const hall = {
  body: "generalAssembly", date: "2025-02-24", forum: "plenary", importance: "listed", assemblyCategory: "budgetary",
  majority: "twoThirds", secondVote: true, readings: { equalVotes: "secondVote" }, present: 100, beforeTheCouncil: true,
  members: { count: 193, inArrears: ["AFG"] }, tally: { inFavour: 93, against: 18, abstaining: 65 },
};
const seeds = [
  ["decide", text],
  ["decide", hall],
  ["decide", { ...text, matter: "allOther", settledBy: "entered", dispute: { under: "chapterVi", nature: "dispute", parties: ["FRA"] } }],
  ["proceed", meeting],
  ["whatWouldChange", { vote: hall }],
  ["whatWouldChange", { meeting, target: { textGains: 3 } }],
  ["odds", { vote: text, undecided: { FRA: { against: 1, abstaining: 3 } } }],
  ["power", { permanent: 5, other: 10, quota: 9, allInFavour: true }],
  ["power", { other: 30, share: "twoThirds", ofAllMembers: true }],
  ["runCase", { kind: "sc.vote", date: "2025-02-24", input: { tally: { P: { Y: 5 }, E: { Y: 10 } }, matter: "substantive" } }],
  ["runCase", { kind: "index", input: { game: { type: "ga", n: 9, majority: "simple", votes: "ternary" } } }],
];

for (const [name, seed] of seeds) {
  test(`hostile input: ${name} answers, or throws a plain object`, () => {
    let calls = 0;
    const all = places(seed);
    // Every hostile thing at some places, and some of them at every place.
    all.forEach((place, at) =>
      hostile.forEach((what, number) => {
        if (place.length > 1 && (at + number) % 7) return;
        calls += 1;
        try {
          const answer = api[name](put(seed, place, what));
          assert.equal(typeof answer, "object");
        } catch (error) {
          assert.equal(typeof error?.code, "string", `${place.join(".")} ← ${typeof what}: ${error?.stack ?? error}`);
          assert.equal(Object.getPrototypeOf(error), Object.prototype);
        }
      }),
    );
    assert.ok(calls > 60);
    // The module is still well.
    assert.equal(decide(text).outcome, "adopted");
  });
}
