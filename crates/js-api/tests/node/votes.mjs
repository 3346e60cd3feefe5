// Votes on record that the tests start from: 24 February 2025 in the Security Council.

/** Who sits in the Council. */
export const members = {
  permanent: ["CHN", "FRA", "GBR", "RUS", "USA"],
  elected: ["DNK", "DZA", "GRC", "GUY", "KOR", "PAK", "PAN", "SLE", "SOM", "SVN"],
};

const words = { Y: "inFavour", N: "against", A: "abstaining" };

/** A roll call from one letter a member, in the order of the seats above. */
export function roll(letters) {
  const seats = [...members.permanent, ...members.elected];
  return Object.fromEntries(seats.map((seat, place) => [seat, words[letters[place]]]));
}

/** Resolution 2774: adopted by ten votes, five members abstaining. */
export const text = {
  body: "securityCouncil",
  date: "2025-02-24",
  members,
  votes: roll("YAAYYAYAYYYYYYA"),
};

const words2 = (from, to, paragraph) => [{ op: "replace", paragraph, from, to }];

/** The whole meeting: a motion to postpone, five amendments, the text. */
export const meeting = {
  body: "securityCouncil",
  date: "2025-02-24",
  members,
  drafts: [
    {
      paragraphs: [
        { id: "PP1", kind: "preambular", text: "Mourning the lives lost in the conflict," },
        { id: "OP1", kind: "operative", text: "Implores a swift end and urges a lasting peace." },
      ],
    },
  ],
  items: [
    { kind: "motion", motion: "postponeDiscussion", votes: roll("YYYANYAYAAANANY") },
    { kind: "amendment", changes: words2("conflict", "conflict around Ukraine", "PP1"), votes: roll("ANNYANANANANAAN") },
    { kind: "amendment", changes: words2("conflict", "full-scale invasion of Ukraine", "PP1"), votes: roll("AYYNAYAYAYAAAAY") },
    {
      kind: "amendment",
      changes: [{ op: "addParagraph", id: "PP2", kind: "preambular", text: "Reaffirming the territorial integrity of Ukraine," }],
      votes: roll("AYYNAYYYAYAAYYY"),
    },
    { kind: "amendment", changes: words2("a lasting peace", "a just, lasting and comprehensive peace", "OP1"), votes: roll("YYYNAYYYYYAAYYY") },
    { kind: "amendment", changes: words2("a swift end", "a swift end, addressing its root causes,", "OP1"), votes: roll("YNNYANYNANAAAYN") },
    { kind: "draft", votes: roll("YAAYYAYAYYYYYYA") },
  ],
  rulings: [{ kind: "excludes", carried: 1, excluded: 2 }],
};

/** A deep copy, changed. */
export function but(of, change) {
  const copy = structuredClone(of);
  change(copy);
  return copy;
}
