// A meeting's file (docs/scenario-format.md) as the function `proceed` of placard-core takes it, with what a link changes in it.

const camel = (word) => word.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The matters for which the Charter fixes a majority of its own. */
const CATEGORIES = { "charter-amendment": "charterAmendment", "review-conference": "reviewConference", "review-conference-109-3": "reviewConference1093" };

/** What changes an item: `FRA:against,carried` in a link. Nothing for changes that this example does not understand. */
export const readChanges = (list) => {
  const changes = { votes: {}, suppose: undefined };
  for (const token of list.split(",").filter(Boolean)) {
    const [, member, vote] = /^([A-Z]{3}):(in-favour|against|abstaining|not-participating|absent|not-voting)$/.exec(token) ?? [];
    if (member) changes.votes[member] = camel(vote);
    else if (token === "carried" || token === "not-carried") changes.suppose = camel(token);
    else return undefined;
  }
  return changes;
};

const question = (item, forum) => {
  const { matter, importance, "second-vote": secondVote } = item.question;
  if (matter) return { matter: camel(matter) };
  const category = CATEGORIES[importance];
  const asked = category ? { assemblyCategory: category } : { importance: camel(importance) };
  return { forum: camel(forum), ...asked, ...(secondVote && { secondVote }) };
};

const itemOf = (file, item, changes) => {
  // Votes without names, and proposals that are no draft resolution, are left to the page.
  if (item.proposal || item.unattributed || item["unattributed-permanent"]) return undefined;
  const votes = Object.fromEntries(Object.entries(item.votes).flatMap(([vote, members]) => members.map((member) => [member, camel(vote)])));
  const place = (id) => file.items.findIndex((other) => other.id === id);
  const draft = file.drafts?.findIndex((other) => other.id === item.draft);
  return {
    kind: item.kind,
    ...(item.kind === "motion" ? { motion: camel(item.motion), ...(item.on && { on: place(item.on) }) } : { draft }),
    ...(item.changes && { changes: item.changes.map((change) => ({ ...change, op: camel(change.op) })) }),
    ...(item.paragraphs && { paragraphs: item.paragraphs }),
    ...(changes?.suppose && { suppose: changes.suppose }),
    question: question(item, file.forum),
    votes: { ...votes, ...changes?.votes },
  };
};

/** The meeting with changes by item; nothing where part of it is left to the page. */
export const meetingOf = (file, changes = {}) => {
  const items = file.items.map((item) => itemOf(file, item, changes[item.id]));
  if (items.includes(undefined)) return undefined;
  const { permanent, elected, members, standing } = file.seats;
  const place = (id) => file.items.findIndex((other) => other.id === id);
  const seats = permanent ? { permanent, elected } : {
    ...(Array.isArray(members) && { all: members }),
    ...(standing?.arrears && { inArrears: standing.arrears }),
    ...(standing?.["no-credentials"] && { withoutCredentials: standing["no-credentials"] }),
  };
  return {
    body: camel(file.body),
    date: file.date,
    ...(Object.keys(seats).length > 0 && { members: seats }),
    drafts: (file.drafts ?? []).map(({ paragraphs }) => ({ paragraphs: paragraphs.map(({ id, kind, outline }) => ({ id, kind, text: outline })) })),
    items,
    rulings: (file.rulings ?? []).map(({ carried, excluded }) => ({ kind: "excludes", carried: place(carried), excluded: place(excluded) })),
  };
};
