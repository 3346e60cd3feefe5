// The first example of each function, as a program would ask it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { decide, odds, power, proceed, whatWouldChange } from "./package.mjs";
import { but, meeting, roll, text } from "./votes.mjs";

test("decide: the text of 24 February 2025 was adopted, and a French vote against would have blocked it", () => {
  const recorded = decide(text);
  assert.equal(recorded.outcome, "adopted");
  assert.equal(recorded.needed, 9);
  assert.deepEqual(recorded.tally, { inFavour: 10, against: 0, abstaining: 5, notParticipating: 0, absent: 0, notVoting: 0 });
  assert.deepEqual(recorded.requirement, { kind: "affirmative", votes: 9, concurring: true });

  const vetoed = decide(but(text, (vote) => (vote.votes.FRA = "against")));
  assert.equal(vetoed.outcome, "notAdopted");
  assert.equal(vetoed.ground, "didNotConcur");
  assert.deepEqual(vetoed.vetoedBy, { members: ["FRA"], unnamed: 0 });
  const reason = vetoed.reasons.find((reason) => reason.finding.kind === "permanentMembersAgainst");
  assert.equal(reason.bearing, "notMet");
  assert.equal(reason.provision.key, "charter-27-3");
  assert.equal(reason.provision.pinpoint, "27(3)");
  assert.deepEqual(vetoed.followUps[0].followUp, { kind: "debateAfterVeto", withinWorkingDays: 10 });
});

test("decide: in numbers, and without naming the members", () => {
  const counted = decide({
    body: "securityCouncil",
    date: "2025-02-24",
    tally: { permanent: { inFavour: 3, abstaining: 2 }, other: { inFavour: 7, abstaining: 3 } },
  });
  assert.equal(counted.outcome, "adopted");
  const named = decide({ body: "securityCouncil", date: "2025-02-24", votes: text.votes });
  assert.deepEqual(named, decide(text));
});

test("decide: the Assembly counts those present and voting", () => {
  const vote = {
    body: "generalAssembly",
    date: "2025-02-24",
    forum: "emergencySpecialSession",
    importance: "peaceAndSecurity",
    members: { count: 193 },
    tally: { inFavour: 93, against: 18, abstaining: 65 },
  };
  const decision = decide(vote);
  assert.equal(decision.outcome, "adopted");
  assert.equal(decision.presentAndVoting, 111);
  assert.equal(decision.needed, 74);
  assert.equal(decision.tally.notVoting, 17);
});

test("decide: another reading is an input and shows in the reasons", () => {
  const literal = decide({ ...text, readings: { concurrence: "voteInFavour" } });
  assert.equal(literal.ground, "notInFavour");
  assert.ok(literal.reasons.some(({ finding }) => finding.kind === "readOtherwise" && finding.point === "concurrence"));
});

test("proceed: with Russia abstaining on S/2025/115 the text gains a paragraph", () => {
  const recorded = proceed(meeting);
  assert.deepEqual(recorded.steps.map((step) => step.ground ?? step.outcome), [
    "notEnoughVotes", "notEnoughVotes", "notEnoughVotes", "didNotConcur", "didNotConcur", "notEnoughVotes", "adopted",
  ]);
  assert.deepEqual(recorded.steps[3].vetoedBy.members, ["RUS"]);
  assert.equal(recorded.vetoes, 2);
  assert.deepEqual(recorded.drafts, [{ outcome: "adopted" }]);
  assert.equal("due" in recorded, false);

  const course = proceed(but(meeting, (day) => (day.items[3].votes.RUS = "abstaining")));
  assert.equal(course.steps[3].outcome, "adopted");
  const [after] = course.steps[6].texts;
  assert.deepEqual(after.clean.map((paragraph) => paragraph.id), ["PP1", "PP2", "OP1"]);
  assert.deepEqual(after.paragraphs[1].runs, [
    { text: "Reaffirming the territorial integrity of Ukraine,", insertedBy: 3 },
  ]);
});

test("proceed: a carried motion ends the voting, and each item says why it was not put", () => {
  const course = proceed(but(meeting, (day) => (day.items[0].votes = roll("YYYYYYYYYYYYYYY"))));
  const [motion, ...rest] = course.steps;
  assert.equal(motion.outcome, "adopted");
  assert.deepEqual(rest.map((step) => step.notPut), rest.map(() => ({ why: "notReached", by: 0 })));
  assert.deepEqual(course.drafts, [{ outcome: "noAction" }]);
});

test("proceed: it stops where votes are missing, and says what is due", () => {
  const course = proceed(but(meeting, (day) => delete day.items[4].votes));
  assert.equal(course.steps.length, 4);
  assert.equal(course.due, 4);
  assert.deepEqual(course.drafts, [{}]);
});

test("whatWouldChange: one permanent member, one step", () => {
  const changes = whatWouldChange({ vote: text });
  assert.equal(changes.adopted, true);
  assert.equal(changes.fewestSteps.members, 1);
  assert.equal(changes.fewestSteps.steps, 1);
  assert.deepEqual(changes.aloneCouldBlock.byVotingAgainst.members, ["CHN", "FRA", "GBR", "RUS", "USA"]);
  const [{ member, to }] = changes.fewestSteps.changes;
  const changed = decide(but(text, (vote) => (vote.votes[member] = to)));
  assert.equal(changed.outcome, "notAdopted");
  assert.ok(changes.otherRules.some(({ rule, verdict }) => rule === "literalConcurrence" && verdict === "vetoed"));
});

test("whatWouldChange: anywhere in the day", () => {
  const changes = whatWouldChange({ meeting, target: { textGains: 3 } });
  assert.equal(changes.reached, false);
  assert.equal(changes.certain, true);
  assert.equal(changes.smallest.members, 1);
  assert.deepEqual(changes.smallest.items.map(({ item, flip }) => [item, flip.changes]), [
    [3, [{ member: "RUS", to: "abstaining" }]],
  ]);
});

test("whatWouldChange: the blocking third", () => {
  const vote = {
    body: "generalAssembly",
    date: "2025-02-24",
    importance: "peaceAndSecurity",
    members: { count: 193 },
    tally: { inFavour: 93, against: 8, abstaining: 73 },
  };
  assert.equal(whatWouldChange({ vote }).blockingNumber, 34);
});

test("odds: a permanent member that may vote against", () => {
  const result = odds({ vote: text, undecided: { FRA: { against: 1, abstaining: 3 } } });
  assert.deepEqual(result.adopted, { exact: "3/4", number: 0.75 });
  assert.deepEqual(result.verdicts.map(({ verdict, probability }) => [verdict, probability.exact]), [
    ["adopted", "3/4"],
    ["vetoed", "1/4"],
  ]);
});

test("power: a permanent seat in the Council of fifteen weighs 421/2145", () => {
  const council = power({ body: "securityCouncil", date: "2025-02-24" });
  assert.deepEqual(council.weights, { quota: 39, permanent: 7, other: 1 });
  assert.equal(council.withoutAbstention.permanent.shapleyShubik.exact, "421/2145");
  assert.equal(council.withoutAbstention.other.shapleyShubik.exact, "4/2145");
  assert.equal(council.withoutAbstention.permanent.swings, 848);
  assert.ok(Math.abs(council.withoutAbstention.permanent.shapleyShubik.number - 421 / 2145) < 1e-15);
  assert.equal(council.withAbstention.profiles, 14348907);
  assert.deepEqual(power({ permanent: 5, other: 10, quota: 9 }), council);
});

test("power: numbers beyond JavaScript's are written out", () => {
  const hall = power({ body: "generalAssembly", members: 193, share: "twoThirds" });
  assert.equal(hall.quota, 129);
  assert.equal(hall.withoutAbstention.profiles, (2n ** 193n).toString());
  assert.equal(hall.withoutAbstention.other.banzhaf.exact, "1/193");
});
