// Decides a vote for the two peers of `benches/press.mjs` and words the outcome in English. The rules are those of the two
// votes that the benchmark opens and of no others: in the Security Council nine votes in favour and no permanent member
// against, in the General Assembly two thirds of the members present and voting. Sentences, titles and provisions are those
// of the app, so that a peer draws the same elements; the benchmark compares what both have drawn.

/** The order in which a press moves a vote on. */
export const ROUND = ["in-favour", "abstaining", "against", "not-voting"];

/** The sign of a vote, as the path of an SVG. */
export const SIGNS = {
  "in-favour": "M3 8.5 6.5 12 13 4.5",
  against: "M4 4 12 12M12 4 4 12",
  abstaining: "M3.5 8 12.5 8",
  "not-voting": "M8 7.4a.6.6 0 1 0 .01 0",
  vetoed: "M8 2a6 6 0 1 0 .01 0M3.8 3.8 12.2 12.2",
};

/** The vote whose sign stands for a tone or for what a reason contributes. */
export const SIGN_OF = {
  positive: "in-favour", negative: "against", vetoed: "vetoed",
  met: "in-favour", "not-met": "against", neutral: "abstaining", due: "abstaining", warning: "abstaining",
};

const NUMBERS = [
  "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen",
  "Fourteen", "Fifteen",
];

/** The permanent members as they are named inside a sentence. */
const IN_SENTENCE = {
  CHN: "China", FRA: "France", RUS: "the Russian Federation", GBR: "the United Kingdom", USA: "the United States",
};

const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (names) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
const named = (members) => listed(members.map(({ code }) => IN_SENTENCE[code]));

/** The next vote of a press. */
export const next = (vote) => ROUND[(ROUND.indexOf(vote) + 1) % ROUND.length];

/** What a member's button says to a screen reader. */
export const label = (seat, vote, words) => {
  const changed = vote === seat.vote ? "" : ", changed from the record";
  return `${seat.says}, ${words[vote]}${seat.barred ? ", may not vote" : ""}${changed}`;
};

const reason = (bearing, title, detail, provision) => ({ bearing, title, detail, provision });

function council(seats, votes, count) {
  const needed = 9;
  const permanent = (vote) => seats.filter((seat, at) => seat.permanent && votes[at] === vote);
  const [against, abstaining, away] = ["against", "abstaining", "not-voting"].map(permanent);
  const yes = count["in-favour"];
  const enough = yes >= needed;
  const adopted = enough && against.length === 0;
  const verb = (members, one, many) => `${upper(named(members))} ${members.length === 1 ? one : many}`;
  const members = `${NUMBERS[yes]} ${yes === 1 ? "member votes" : "members vote"} in favour`;
  const votesCast = `${yes} ${yes === 1 ? "vote" : "votes"}`;
  const reasons = [
    reason(enough ? "met" : "not-met", "At least nine votes in favour", `${votesCast}; 9 are needed`, "Charter 27(3)"),
  ];
  if (!enough && yes > 0 && yes >= count.against && yes - count.against <= 1) {
    const detail = `${yes} in favour and ${count.against} against: the President votes like the others, and the number`;
    reasons.push(reason("neutral", "No casting vote", `${detail} needed decides`, "Practice · casting vote"));
  }
  if (enough) {
    reasons.push(reason(
      adopted ? "met" : "not-met", "No permanent member against",
      adopted ? "None of the five votes against" : verb(against, "votes against", "vote against"), "Charter 27(3)",
    ));
  } else if (against.length > 0) {
    const few = yes === 0
      ? "without a vote in favour this is not a veto"
      : `${votesCast} in favour ${yes === 1 ? "is" : "are"} too few: not a veto`;
    reasons.push(reason(
      "neutral", "Only a text with nine votes can be vetoed",
      `${verb(against, "votes against", "vote against")}, but ${few}`, "Practice · 2014",
    ));
  }
  if (abstaining.length > 0) {
    const detail = verb(abstaining, "abstains", "abstain");
    reasons.push(reason("neutral", "Abstention is not a veto", detail, "Practice · ICJ 1971"));
  }
  if (away.length > 0) {
    const detail = verb(away, "does not participate in the vote", "do not participate in the vote");
    reasons.push(reason("neutral", "Not participating is not a veto", detail, "Practice · 1973"));
  }
  const elected = count.against - against.length;
  if (adopted && elected > 0) {
    const detail = `${elected} elected ${elected === 1 ? "member votes" : "members vote"} against`;
    reasons.push(reason(
      "neutral", "Elected members have no veto", `${detail}; the votes in favour are enough`, "Charter 27(3)",
    ));
  }
  if (enough && !adopted) {
    const due = "The Assembly debates the veto within 10 working days.";
    reasons.push(reason("due", "What is due now", due, "Resolution 76/262"));
  }
  let [word, sentence] = ["Not adopted", `${members}; nine are needed.`];
  if (adopted) {
    [word, sentence] = ["Adopted", `${members}, nine are needed, and no permanent member votes against.`];
  } else if (enough) {
    const vote = against.length === 1 ? "a permanent member, votes" : "permanent members, vote";
    [word, sentence] = ["Vetoed", `Not adopted: ${named(against)}, ${vote} against.`];
  }
  return { adopted, word, sentence, reasons, needed, counted: ROUND };
}

function assembly(count) {
  const [yes, no] = [count["in-favour"], count.against];
  const voting = yes + no;
  const needed = voting - Math.floor(voting / 3);
  const adopted = voting > 0 && yes >= needed;
  const percent = ((yes * 100) / voting).toFixed(1);
  const plural = (number, none, one, many) =>
    number === 0 ? none : `${number} ${number === 1 ? one : many}`;
  const abstaining = plural(count.abstaining, "None abstain", "abstains", "abstain");
  const away = plural(count["not-voting"], "all vote", "does not vote", "do not vote");
  const reasons = [
    reason(
      "neutral", "An important question takes two thirds",
      "Two in three of the members present and voting must be in favour", "Charter 18(2)",
    ),
    reason(
      "neutral", "Two thirds in emergency special sessions",
      "Recommendations on peace and security, and amendments to them, are treated as important",
      "Practice · 2018, 2023",
    ),
    reason(
      adopted ? "met" : "not-met", "Two thirds of members present and voting",
      voting === 0 ? "Nobody votes in favour or against" : `${yes} of ${voting} (${percent}\u00a0%); ${needed} needed`,
      "Rule 86",
    ),
    reason("neutral", "Abstentions do not count", `${abstaining}, ${away}`, "Rule 86"),
  ];
  if (voting === 0) {
    const detail = "Nothing is adopted without a vote in favour";
    reasons.push(reason("not-met", "No member votes in favour or against", detail, "Our convention"));
  }
  reasons.push(
    reason(
      "neutral", "No veto in the Assembly", "Every member has one vote, and each counts the same", "Charter 18(1)",
    ),
    reason(
      "neutral", "5 members have no vote",
      "Afghanistan, the Plurinational State of Bolivia, the Congo, Guinea-Bissau and the Bolivarian Republic of Venezuela " +
        "are two years or more behind with their contributions",
      "Charter 19",
    ),
  );
  if (voting > 0 && yes > no !== adopted) {
    reasons.push(reason("warning", "Good to know", "A simple majority and two thirds give different outcomes here."));
  }
  const sentence = voting === 0
    ? "No member votes in favour or against."
    : `${yes} of the ${voting} members present and voting ${yes === 1 ? "is" : "are"} in favour; two thirds is ${needed}.`;
  const word = adopted ? "Adopted" : "Not adopted";
  return { adopted, word, sentence, reasons, needed, counted: ["in-favour", "against"] };
}

/** The outcome of a vote with everything that is drawn of it. `votes` has a vote for each of the meeting's seats. */
export function decide({ body, seats }, votes) {
  const count = { "in-favour": 0, abstaining: 0, against: 0, "not-voting": 0 };
  for (const vote of votes) count[vote] += 1;
  const decided = body === "council" ? council(seats, votes, count) : assembly(count);
  const shown = ["in-favour", "against", "abstaining", "not-voting"];
  const columns = shown.map((vote) => [vote, decided.counted.includes(vote) ? count[vote] : 0]);
  const all = Math.max(1, columns.reduce((sum, [, number]) => sum + number, 0));
  const place = (number) => Math.floor((number * 1000) / all);
  let before = 0;
  const bars = columns.map(([vote, number]) => {
    const [start, end] = [place(before), place(before + number)];
    before += number;
    return { vote, x: start, width: end - start };
  });
  const away = count["not-voting"];
  const caption = `${count["in-favour"]} in favour, ${count.against} against, ${count.abstaining} abstaining`;
  return {
    ...decided,
    count,
    bars,
    tone: decided.adopted ? "positive" : decided.word === "Vetoed" ? "vetoed" : "negative",
    neededWords: `${decided.needed} needed`,
    short: decided.word.toLowerCase(),
    tally: `${count["in-favour"]}–${count.against}–${count.abstaining}`,
    mark: Math.max(0, place(decided.needed) - 2),
    caption: away > 0 ? `${caption}, ${away} not voting` : caption,
  };
}
