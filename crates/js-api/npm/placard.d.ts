// Made from the Rust types by a test: change those, then `PLACARD_RECORD=1 cargo test -p js-api`.

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

/** What is thrown: a plain object, never a string. */
export type ApiError = {
  /** What kind of mistake it is: for programs. These words do not change without a new major version. */
  code: Code,
  /** One line for people: what was given, in backticks, and what to do. */
  message: string,
  /** Where: `"votes.FRA"`, `"items[2].votes"`; empty for the whole input. */
  path: string,
};

/**
 * What kind of mistake it is.
 *
 * - `not-plain-data`: The input holds something that is no plain data: a cycle, a BigInt, a function, a Map, a getter that throws, half a character.
 * - `too-large`: The input is larger than is taken: 32 levels, 1,000 fields in one object, 8,000,000 bytes as JSON; of items, texts and members the message says how many.
 * - `wrong-type`: A value of another type than expected.
 * - `unknown-field`: A field that is not known here.
 * - `missing-field`: A field that is needed.
 * - `unknown-word`: A word that is not known here.
 * - `does-not-belong`: A field that does not belong to this body, or to this kind of item.
 * - `conflict`: Two fields that exclude each other.
 * - `not-a-day`: A text that is not a day.
 * - `not-a-member-code`: A text that is not a member's code.
 * - `not-a-member`: A member that has no seat in the body.
 * - `named-twice`: A member named twice.
 * - `not-entitled`: A member that may not vote that day.
 * - `impossible-body`: Seats that the body of that day did not have.
 * - `votes-missing`: No votes are given.
 * - `votes-do-not-add-up`: The votes do not add up to the seats.
 * - `no-such-draft`: No draft stands at that place.
 * - `no-such-item`: No item stands at that place, or not one of that kind.
 * - `not-voted-on`: A question that is not decided by a vote of this kind.
 * - `impossible-game`: Numbers that make no game.
 * - `not-a-scenario`: A file that is no scenario.
 * - `not-of-the-archive`: A file that is not one of the archive's files.
 * - `cannot-change`: A change that does not fit the votes.
 * - `case-not-run`: A labelled case that cannot be run.
 */
export type Code =
  | "not-plain-data"
  | "too-large"
  | "wrong-type"
  | "unknown-field"
  | "missing-field"
  | "unknown-word"
  | "does-not-belong"
  | "conflict"
  | "not-a-day"
  | "not-a-member-code"
  | "not-a-member"
  | "named-twice"
  | "not-entitled"
  | "impossible-body"
  | "votes-missing"
  | "votes-do-not-add-up"
  | "no-such-draft"
  | "no-such-item"
  | "not-voted-on"
  | "impossible-game"
  | "not-a-scenario"
  | "not-of-the-archive"
  | "cannot-change"
  | "case-not-run";

/**
 * One vote: the question, who sits there, and who votes how. The input of `decide`, and part of that of `odds` and
 * `whatWouldChange`.
 *
 * Judgements that people make (is the matter procedural, is the question important) are part of the question. They
 * are never guessed from a title.
 */
export type VoteInput = {
  /** The body that votes. */
  body: Body,
  /** The day, `"2025-02-24"`, because law changes. */
  date: string,
  /** What is put to the vote: `"draft"` unless given. */
  object?: ObjectOfVote,
  /** The motion, where the object is one. */
  motion?: MotionKind,
  /**
   * Security Council: whether the matter is procedural (Article 27(2)) or not (27(3)); `"allOther"` unless given.
   */
  matter?: Matter,
  /** Security Council: who settled whether the matter is procedural; it shows in the reasons. */
  settledBy?: SettledBy,
  /** Security Council: the class of the matter, where practice or a text has settled it; in place of `matter`. */
  councilCategory?: CouncilCategory,
  /** Security Council: the dispute, where parties are to abstain (Article 27(3), last words). */
  dispute?: Dispute,
  /** General Assembly: where it votes; `"plenary"` unless given. */
  forum?: Forum,
  /**
   * General Assembly: whether the question is important (Article 18(2) and (3)); follows from `assemblyCategory`
   * unless given.
   */
  importance?: Importance,
  /** General Assembly: the matter, where a text lists it or fixes a majority of its own for it. */
  assemblyCategory?: AssemblyCategory,
  /** General Assembly: a majority in place of the one that follows from the law; the reasons say so. */
  majority?: Majority,
  /** General Assembly: whether this is the second vote after an equal division (rule 95). */
  secondVote?: boolean,
  /** Which side is taken of disputed points; as recommended unless given. */
  readings?: Readings,
  /** General Assembly: how many Members are present (quorum, rule 67); not tested unless given. */
  present?: number,
  /**
   * Whether an emergency special session meets on the matter in the ten working days after a veto (resolution
   * 76/262).
   */
  emergencySessionMeets?: boolean,
  /** General Assembly: whether the Council deals with the same dispute (Article 12(1)). */
  beforeTheCouncil?: boolean,
  /** General Assembly: whether the Council itself asks it for a recommendation on that dispute (Article 12(1)). */
  askedByTheCouncil?: boolean,
  /** The members of the body. */
  members?: Members,
  /** The votes by name. */
  votes?: { [key in string]: Vote },
  /** The votes in numbers. */
  tally?: Tally,
};

/** The question of an item of a meeting. What is put follows from the item. Fields as in [`VoteInput`]. */
export type QuestionInput = {
  /**
   * Security Council: whether the matter is procedural; `"procedural"` for motions, `"allOther"` for all else,
   * unless given.
   */
  matter?: Matter,
  /** Security Council: who settled whether the matter is procedural. */
  settledBy?: SettledBy,
  /** Security Council: the class of the matter; in place of `matter`. */
  councilCategory?: CouncilCategory,
  /** Security Council: the dispute, where parties are to abstain. */
  dispute?: Dispute,
  /** General Assembly: where it votes; `"plenary"` unless given. */
  forum?: Forum,
  /** General Assembly: whether the question is important. */
  importance?: Importance,
  /** General Assembly: the matter. */
  assemblyCategory?: AssemblyCategory,
  /** General Assembly: a majority in place of the one that follows from the law. */
  majority?: Majority,
  /** General Assembly: whether this is the second vote after an equal division (rule 95). */
  secondVote?: boolean,
};

/**
 * What is put to the vote.
 *
 * - `draft`: A draft resolution, or another proposal, as a whole.
 * - `amendment`: An amendment to it.
 * - `part`: A part of it, voted separately.
 * - `motion`: A motion.
 * - `ruling`: To overrule a ruling of the presiding officer (Council rule 30; Assembly rules 71 and 113).
 * - `character`: Whether a matter is procedural (Council), or a question important (Assembly, Article 18(3)).
 */
export type ObjectOfVote = "draft" | "amendment" | "part" | "motion" | "ruling" | "character";

/**
 * Who settled whether a matter is procedural.
 *
 * - `practice`: Practice: nobody doubts it.
 * - `rulingUnchallenged`: A ruling of the President that nobody challenged (rule 30).
 * - `rulingStands`: A ruling of the President that stood when it was challenged.
 * - `rulingOverruled`: A ruling of the President that was overruled.
 * - `preliminaryCarried`: The preliminary question was carried: procedural.
 * - `preliminaryVetoed`: The preliminary question had the votes, and a permanent member voted against: not procedural.
 * - `preliminaryInsufficient`: The preliminary question was short of votes: not procedural.
 * - `entered`: Whoever asks says so.
 * - `undetermined`: Nobody: decided as other than procedural, and the reasons say so.
 */
export type SettledBy =
  | "practice"
  | "rulingUnchallenged"
  | "rulingStands"
  | "rulingOverruled"
  | "preliminaryCarried"
  | "preliminaryVetoed"
  | "preliminaryInsufficient"
  | "entered"
  | "undetermined";

/**
 * A majority of the General Assembly, named in place of the one that follows from the law.
 *
 * - `majority`: More than half of the members present and voting.
 * - `twoThirds`: Two thirds of the members present and voting.
 * - `majorityOfMembers`: More than half of all Members.
 * - `twoThirdsOfMembers`: Two thirds of all Members.
 */
export type Majority = "majority" | "twoThirds" | "majorityOfMembers" | "twoThirdsOfMembers";

/** What a decision on a dispute is about: the conditions of Article 27(3), last words, as people judge them. */
export type Dispute = {
  /** Under what the Council decides. */
  under: Chapter,
  /** Whether it is a dispute. */
  nature: Nature,
  /** Its parties that sit in the Council, by code. */
  parties: Array<string>,
};

/**
 * How one member votes.
 *
 * - `inFavour`: In favour: an affirmative vote.
 * - `against`: Against: a negative vote.
 * - `abstaining`: Present and abstaining.
 * - `notParticipating`: Present, and not participating in the vote.
 * - `absent`: Not at the meeting.
 * - `notVoting`: Not voting; the record does not tell whether absent or not participating (the Assembly's column).
 */
export type Vote = "inFavour" | "against" | "abstaining" | "notParticipating" | "absent" | "notVoting";

/** How many members voted in each way. A column that is not named counts none. Columns are never merged. */
export type Counts = {
  /** Votes in favour. */
  inFavour?: number,
  /** Votes against. */
  against?: number,
  /** Abstentions. */
  abstaining?: number,
  /** Members present that did not participate. */
  notParticipating?: number,
  /** Members absent. */
  absent?: number,
  /** Members not voting, where the record does not tell the last two apart. */
  notVoting?: number,
};

/**
 * Votes in numbers. In the Security Council by class: `{ permanent: {…}, other: {…} }`. In the General Assembly
 * `{ inFavour: 93, against: 18, abstaining: 65 }`; where neither absent members nor those not voting are given there
 * and the members are, the rest is taken as not voting. Given beside `votes`, it is the whole count, named votes
 * included.
 */
export type Tally = {
  /** The permanent members' votes (Security Council). */
  permanent?: Counts,
  /** The elected members' votes (Security Council). */
  other?: Counts,
  /** Votes in favour (General Assembly; so are the columns below). */
  inFavour?: number,
  /** Votes against. */
  against?: number,
  /** Abstentions. */
  abstaining?: number,
  /** Members present that did not participate. */
  notParticipating?: number,
  /** Members absent. */
  absent?: number,
  /** Members not voting, where the record does not tell the last two apart. */
  notVoting?: number,
};

/**
 * Who sits in the body. Members are named by their code of three capitals (`"FRA"`).
 *
 * Security Council: `{ permanent: […], elected: […] }`, five and ten members (six before 1966, Article 23(1)); the
 * permanent members follow from the day where they are not given, and the elected ones are those who vote besides.
 * General Assembly: `{ all: […] }` or `{ count: 193 }`.
 */
export type Members = {
  /** The permanent members of the Security Council. */
  permanent?: Array<string>,
  /** Its elected members. */
  elected?: Array<string>,
  /** Every Member of the General Assembly. */
  all?: Array<string>,
  /** How many Members the General Assembly has, where they are not named. */
  count?: number,
  /** Members of the General Assembly without a vote, being two years in arrears (Article 19). */
  inArrears?: Array<string>,
  /** Members of the General Assembly without a vote, their credentials not being accepted (rule 29). */
  withoutCredentials?: Array<string>,
};

/** Some members: those known by name, and how many are not. */
export type SomeMembers = {
  /** Members by code, in the order of their seats. */
  members: Array<string>,
  /** How many more, whose names are not known. */
  unnamed: number,
};

/**
 * The body that votes.
 *
 * - `securityCouncil`: The Security Council: five permanent members and the elected ones.
 * - `generalAssembly`: The General Assembly, plenary or committee: all Members of the United Nations.
 */
export type Body = "securityCouncil" | "generalAssembly";

/**
 * The two kinds of matter that Article 27 knows.
 *
 * - `procedural`: Procedural matters: Article 27(2).
 * - `allOther`: All other matters: Article 27(3).
 */
export type Matter = "procedural" | "allOther";

/**
 * Whether a question is important, and why (Article 18).
 *
 * - `other`: Not on the list of Article 18(2), and not added to it.
 * - `peaceAndSecurity`: A recommendation on the maintenance of international peace and security (Article 18(2)).
 * - `listed`: Another question that Article 18(2) lists.
 * - `declared`: Declared important by a vote of the Assembly (Article 18(3)).
 * - `ruledImportant`: Held to take two thirds by a ruling of the presiding officer (rule 71).
 * - `ruledOther`: Held to take a majority by a ruling of the presiding officer (rule 71).
 */
export type Importance =
  | "other"
  | "peaceAndSecurity"
  | "listed"
  | "declared"
  | "ruledImportant"
  | "ruledOther";

/**
 * Where the Assembly votes.
 *
 * - `plenary`: A plenary meeting of a regular or special session.
 * - `emergencySpecialSession`: A plenary meeting of an emergency special session.
 * - `mainCommittee`: A Main Committee.
 */
export type Forum = "plenary" | "emergencySpecialSession" | "mainCommittee";

/**
 * Under which part of the Charter the Council decides.
 *
 * - `chapterVi`: Chapter VI: pacific settlement.
 * - `article52_3`: Article 52(3): settlement through regional arrangements.
 * - `anyOther`: Chapter VII, or any other part, where the proviso does not apply.
 */
export type Chapter = "chapterVi" | "article52_3" | "anyOther";

/**
 * Whether the Council deals with a dispute or a situation.
 *
 * - `dispute`: A dispute.
 * - `situation`: A situation: nobody is party to it.
 */
export type Nature = "dispute" | "situation";

/**
 * A share, in whole numbers: never a fraction, never rounded by a machine.
 *
 * - `majority`: More than half.
 * - `twoThirds`: Two thirds or more.
 */
export type Share = "majority" | "twoThirds";

/**
 * A motion: a proposal on how to go on, not on what to say.
 *
 * - `suspendMeeting`: To suspend the meeting.
 * - `adjournMeeting`: To adjourn the meeting.
 * - `adjournToTime`: To adjourn the meeting to a certain day or hour (Council).
 * - `referToCommittee`: To refer the matter to a committee or rapporteur (Council).
 * - `postponeDiscussion`: To postpone discussion to a certain day or indefinitely (Council).
 * - `adjournDebate`: To adjourn the debate on an item or a proposal: if carried, no action is taken on it (Assembly).
 * - `closeDebate`: To close the debate (Assembly).
 * - `notCompetent`: That the Assembly is not competent to adopt the proposal: if carried, it is not put.
 * - `division`: To vote on parts of a proposal separately, where somebody objects (Assembly).
 * - `priority`: To put proposals in another order than that of submission.
 * - `notVoteOnNext`: Not to vote on the next proposal (Assembly).
 * - `reconsider`: To take up again what was adopted or rejected (Assembly).
 */
export type MotionKind =
  | "suspendMeeting"
  | "adjournMeeting"
  | "adjournToTime"
  | "referToCommittee"
  | "postponeDiscussion"
  | "adjournDebate"
  | "closeDebate"
  | "notCompetent"
  | "division"
  | "priority"
  | "notVoteOnNext"
  | "reconsider";

/**
 * A matter before the Security Council.
 *
 * - `agendaAdoption`: Adoption of the agenda.
 * - `agendaOrder`: Order of items on the agenda.
 * - `agendaDeferment`: Deferment of an item.
 * - `seizureListRemoval`: Removal from the list of matters of which the Council is seized.
 * - `presidentialRuling`: A ruling of the President.
 * - `suspendMeeting`: Suspension of the meeting.
 * - `adjournMeeting`: Adjournment of the meeting.
 * - `invitationRule37`: Invitation of a Member State under rule 37.
 * - `invitationRule39`: Invitation of a person under rule 39.
 * - `invitationArticle31`: Participation of a Member whose interests are specially affected (Article 31).
 * - `invitationArticle32`: Participation of a party to a dispute (Article 32).
 * - `conductOfBusiness`: Any other point of the conduct of business.
 * - `conveneEmergencySpecialSession`: Calling an emergency special session of the Assembly.
 * - `referItemUnitingForPeace`: Referring an item to the Assembly under uniting for peace.
 * - `adoptRules`: Adoption or change of the rules of procedure.
 * - `selectPresident`: Method of selecting the President.
 * - `timeAndPlaceOfMeeting`: Time and place of meetings.
 * - `admission`: Recommendation to admit a State (Article 4(2)).
 * - `suspensionOfMembership`: Recommendation to suspend rights and privileges (Article 5).
 * - `expulsion`: Recommendation to expel a Member (Article 6).
 * - `secretaryGeneral`: Recommendation of a Secretary-General (Article 97).
 * - `chapterViRecommendation`: A recommendation under Chapter VI.
 * - `chapterViiMeasure`: A measure under Chapter VII.
 * - `investigationArticle34`: An investigation under Article 34.
 * - `strategicTrustArea`: Strategic areas under trusteeship (Article 83).
 * - `reviewConference`: Calling a conference to review the Charter (Article 109(1)).
 * - `reviewConference109_3`: Calling the conference proposed in Article 109(3).
 * - `icjElection`: Election of a judge of the International Court of Justice.
 * - `subsidiaryOrgan`: Establishment of a subsidiary organ (Article 29).
 * - `factFindingBody`: Establishment of a body that finds facts.
 * - `article12Request`: A request to the Assembly for a recommendation (Article 12(1)).
 * - `other`: Anything else.
 */
export type CouncilCategory =
  | "agendaAdoption"
  | "agendaOrder"
  | "agendaDeferment"
  | "seizureListRemoval"
  | "presidentialRuling"
  | "suspendMeeting"
  | "adjournMeeting"
  | "invitationRule37"
  | "invitationRule39"
  | "invitationArticle31"
  | "invitationArticle32"
  | "conductOfBusiness"
  | "conveneEmergencySpecialSession"
  | "referItemUnitingForPeace"
  | "adoptRules"
  | "selectPresident"
  | "timeAndPlaceOfMeeting"
  | "admission"
  | "suspensionOfMembership"
  | "expulsion"
  | "secretaryGeneral"
  | "chapterViRecommendation"
  | "chapterViiMeasure"
  | "investigationArticle34"
  | "strategicTrustArea"
  | "reviewConference"
  | "reviewConference109_3"
  | "icjElection"
  | "subsidiaryOrgan"
  | "factFindingBody"
  | "article12Request"
  | "other";

/**
 * A matter before the General Assembly.
 *
 * - `other`: None of those below.
 * - `peaceAndSecurity`: A recommendation on the maintenance of international peace and security.
 * - `securityCouncilElection`: Election of elected members of the Security Council.
 * - `economicAndSocialCouncilElection`: Election of members of the Economic and Social Council.
 * - `trusteeshipCouncilElection`: Election of members of the Trusteeship Council.
 * - `admission`: Admission of a new Member.
 * - `suspensionOfRights`: Suspension of the rights and privileges of membership.
 * - `expulsion`: Expulsion of a Member.
 * - `trusteeship`: The operation of the trusteeship system.
 * - `budgetary`: A budgetary question.
 * - `humanRightsCouncilElection`: Election to the Human Rights Council.
 * - `humanRightsCouncilSuspension`: Suspension of a member of the Human Rights Council.
 * - `secretaryGeneral`: Appointment of the Secretary-General.
 * - `charterAmendment`: An amendment to the Charter (Article 108).
 * - `reviewConference`: Calling a conference to review the Charter (Article 109(1)).
 * - `reviewConference109_3`: Calling the conference proposed in Article 109(3).
 * - `councilReform`: Reform of the Security Council with implications for the Charter.
 * - `emergencySessionByMembers`: A request of Members for an emergency special session.
 * - `additionalItemOfSpecialSession`: An additional item on the agenda of a special session.
 * - `additionalItemBeforeSevenDays`: An additional item considered before seven days have passed.
 * - `rulesOfProcedure`: An amendment to the rules of procedure.
 */
export type AssemblyCategory =
  | "other"
  | "peaceAndSecurity"
  | "securityCouncilElection"
  | "economicAndSocialCouncilElection"
  | "trusteeshipCouncilElection"
  | "admission"
  | "suspensionOfRights"
  | "expulsion"
  | "trusteeship"
  | "budgetary"
  | "humanRightsCouncilElection"
  | "humanRightsCouncilSuspension"
  | "secretaryGeneral"
  | "charterAmendment"
  | "reviewConference"
  | "reviewConference109_3"
  | "councilReform"
  | "emergencySessionByMembers"
  | "additionalItemOfSpecialSession"
  | "additionalItemBeforeSevenDays"
  | "rulesOfProcedure";

/**
 * The reading taken of each point that can be read in more than one way (D1 to D21 of the voting model). A point
 * that is not named is read as recommended; any other reading shows in the reasons.
 */
export type Readings = {
  /** D1: how many votes the Council needed from 31 August to 31 December 1965. */
  quotaOf1965?: QuotaOf1965,
  /** D2: whether a permanent member that does not vote in favour can be said to concur. */
  concurrence?: Concurrence,
  /** D4: what becomes of the votes of parties to a dispute. */
  proviso?: Proviso,
  /** D5: who settles whether an unlisted matter is procedural. */
  doctrine?: Doctrine,
  /** D7: which negative votes are called vetoes. Changes the name, never the outcome. */
  vetoes?: VetoNaming,
  /** D9: the majority of emergency special sessions. */
  emergencySessions?: EmergencyMajority,
  /** D12: equal votes on motions, and under two thirds. */
  equalVotes?: EqualVotes,
  /** D14: the majority for the appointment of the Secretary-General by the Assembly. */
  secretaryGeneral?: AppointmentMajority,
  /** D16: which ballots of an election are restricted. */
  ballots?: BallotCycle,
  /** D19: whether a draft of the Council can be withdrawn after a vote on an amendment or a part of it. */
  withdrawal?: Withdrawing,
  /** D21: whether want of votes alone is a lack of unanimity of the permanent members. */
  unitingForPeace?: LackOfUnanimity,
};

/**
 * D1.
 *
 * - `sevenInPractice`: Seven, as resolution 218 (1965) was adopted.
 * - `nineByTheText`: Nine, as the amended text said from 31 August 1965.
 */
export type QuotaOf1965 = "sevenInPractice" | "nineByTheText";

/**
 * D2.
 *
 * - `notAgainst`: Only a vote against is a lack of concurrence.
 * - `voteInFavour`: Each permanent member must vote in favour, as the words of Article 27(3) read.
 */
export type Concurrence = "notAgainst" | "voteInFavour";

/**
 * D4.
 *
 * - `asPractised`: Votes count as cast; a warning says that the proviso was not applied.
 * - `charterStrict`: Parties to a dispute are counted as abstaining, as Article 27(3) says.
 */
export type Proviso = "asPractised" | "charterStrict";

/**
 * D5. A listed class decides first under every doctrine.
 *
 * - `rulingThenStatement`: A ruling of the President if there is one, else the preliminary question.
 * - `statementOf1945`: The preliminary question alone, as the statement of 7 June 1945 has it: no ruling defeats a negative vote.
 * - `presidentialRuling`: A ruling of the President alone, as in 1950 and 1959.
 */
export type Doctrine = "rulingThenStatement" | "statementOf1945" | "presidentialRuling";

/**
 * D7.
 *
 * - `whereTheVotesSufficed`: Negative votes of permanent members on proposals that had the votes.
 * - `everyNegativeVote`: Every negative vote of a permanent member on a matter that is not procedural.
 */
export type VetoNaming = "whereTheVotesSufficed" | "everyNegativeVote";

/**
 * D9.
 *
 * - `twoThirds`: Two thirds for recommendations and amendments to them.
 * - `majority`: A majority of the members present and voting.
 */
export type EmergencyMajority = "twoThirds" | "majority";

/**
 * D12.
 *
 * - `failAtOnce`: They fail at once.
 * - `secondVote`: A second vote is due, as on any other matter in plenary.
 */
export type EqualVotes = "failAtOnce" | "secondVote";

/**
 * D14.
 *
 * - `majority`: A majority of the members present and voting (resolution 11 (I), paragraph 4(d)).
 * - `twoThirds`: Two thirds, if the Assembly so decides.
 */
export type AppointmentMajority = "majority" | "twoThirds";

/**
 * D16.
 *
 * - `fromTheSecond`: Ballots 2 to 4 are restricted, 5 to 7 open, and so on.
 * - `fromTheFirst`: The threes are counted from the first ballot: 1 to 3, then 4 to 6 open, and so on.
 */
export type BallotCycle = "fromTheSecond" | "fromTheFirst";

/**
 * D19.
 *
 * - `refusedAfterAnyVote`: A vote on an amendment or a part is a vote on the draft: it stays.
 * - `allowedUntilTheDraftIsVoted`: Only a vote on the draft itself keeps it from being withdrawn.
 */
export type Withdrawing = "refusedAfterAnyVote" | "allowedUntilTheDraftIsVoted";

/**
 * D21.
 *
 * - `aVeto`: At least one proposal was vetoed.
 * - `anyFailure`: A failure for want of votes is enough.
 */
export type LackOfUnanimity = "aVeto" | "anyFailure";

/**
 * A disputed point, by its number in `docs/model.md`.
 *
 * - `quotaOf1965`: D1: the quota of late 1965.
 * - `concurrence`: D2: whether an abstention satisfies "concurring".
 * - `partiesToADispute`: D4: parties to a dispute.
 * - `preliminaryQuestion`: D5: the preliminary question.
 * - `negativeWithoutTheVotes`: D7: a permanent member's negative vote where the votes were short.
 * - `emergencySessions`: D9: the majority in emergency special sessions.
 * - `equalVotes`: D12: equal votes on motions and under two thirds.
 * - `secretaryGeneral`: D14: the majority for the Secretary-General in the Assembly.
 * - `restrictedBallots`: D16: the start of the restricted-ballot cycle.
 * - `withdrawal`: D19: withdrawal after a vote on an amendment.
 * - `unitingForPeace`: D21: uniting for peace after a mere lack of votes.
 */
export type DisputedPoint =
  | "quotaOf1965"
  | "concurrence"
  | "partiesToADispute"
  | "preliminaryQuestion"
  | "negativeWithoutTheVotes"
  | "emergencySessions"
  | "equalVotes"
  | "secretaryGeneral"
  | "restrictedBallots"
  | "withdrawal"
  | "unitingForPeace";

/** The answer to a question that was put to the vote. */
export type Decision = {
  /** What became of the question. */
  outcome: Outcome,
  /** Why it was not adopted; missing otherwise. */
  ground?: Ground,
  /**
   * The permanent members whose negative votes blocked it: the veto (Article 27(3)). Missing where there was none.
   */
  vetoedBy?: SomeMembers,
  /** What it needed. */
  requirement: Requirement,
  /** The affirmative votes that these votes would have needed. */
  needed: number,
  /** How the votes were counted. */
  tally: Columns,
  /** Members present and voting: those who voted for or against (Assembly rule 86). */
  presentAndVoting: number,
  /** Why, in the order in which the law asks. */
  reasons: Array<Reason>,
  /** What a reader should know, though it changes nothing. */
  warnings: Array<CitedWarning>,
  /** What is due because of the outcome. */
  followUps: Array<CitedFollowUp>,
};

/** How many members voted in each way, every column given. */
export type Columns = {
  /** Votes in favour. */
  inFavour: number,
  /** Votes against. */
  against: number,
  /** Abstentions. */
  abstaining: number,
  /** Members present that did not participate. */
  notParticipating: number,
  /** Members absent. */
  absent: number,
  /** Members not voting, where the record does not tell the last two apart. */
  notVoting: number,
};

/**
 * What became of a question.
 *
 * - `adopted`: Adopted, or carried.
 * - `notAdopted`: Not adopted, or not carried.
 * - `secondVoteDue`: Equally divided: a second vote is due (rule 95).
 * - `notPut`: Not put to the vote.
 * - `noDecision`: No decision could be taken: too few Members were present (rule 67).
 * - `voteRequired`: Somebody objected: a vote is required.
 * - `incorporated`: An amendment that the sponsors accepted: part of the text without a vote.
 * - `withdrawn`: Withdrawn by its sponsors.
 * - `withdrawalRefused`: The withdrawal has no effect: it came too late.
 * - `maintained`: Withdrawn by its sponsors and maintained by the seconder.
 * - `unchallenged`: A ruling that nobody challenged.
 * - `noAction`: What became of a draft: no action was taken on it.
 * - `supposedCarried`: Not decided: it is supposed to have been carried.
 * - `supposedNotCarried`: Not decided: it is supposed not to have been carried.
 */
export type Outcome =
  | "adopted"
  | "notAdopted"
  | "secondVoteDue"
  | "notPut"
  | "noDecision"
  | "voteRequired"
  | "incorporated"
  | "withdrawn"
  | "withdrawalRefused"
  | "maintained"
  | "unchallenged"
  | "noAction"
  | "supposedCarried"
  | "supposedNotCarried";

/**
 * Why a question was not adopted.
 *
 * - `notEnoughVotes`: Fewer affirmative votes than the Council needs.
 * - `didNotConcur`: Enough affirmative votes, and permanent members voted against: the veto.
 * - `notInFavour`: A permanent member did not vote in favour, under the literal reading of "concurring" (D2).
 * - `noMajority`: The majority of those voting was not reached.
 * - `noMajorityOfMembers`: The share of all members was not reached.
 * - `noVotesCast`: Nobody voted for or against.
 * - `equallyDivided`: Equally divided, and no second vote is due or it was equally divided too.
 * - `rulingStands`: The ruling of the presiding officer stands.
 * - `noOperativePart`: All operative parts were rejected, and with them the proposal.
 * - `objection`: A member objected to a statement or an adoption without a vote.
 */
export type Ground =
  | "notEnoughVotes"
  | "didNotConcur"
  | "notInFavour"
  | "noMajority"
  | "noMajorityOfMembers"
  | "noVotesCast"
  | "equallyDivided"
  | "rulingStands"
  | "noOperativePart"
  | "objection";

/**
 * What a question needs to be adopted.
 *
 * - `affirmative`: So many affirmative votes; where `concurring`, and no negative vote of a permanent member (Article 27).
 * - `presentAndVoting`: A share of the members present and voting (Article 18).
 * - `allMembers`: A share of all Members, voting or not.
 */
export type Requirement = { "kind": "affirmative",
  /** Affirmative votes needed. */
  votes: number,
  /** Whether a permanent member's negative vote blocks. */
  concurring: boolean,
}
  | { "kind": "presentAndVoting",
  /** The share. */
  share: Share,
}
  | { "kind": "allMembers",
  /** The share. */
  share: Share,
};

/** A finding, how it bears on the outcome, and where the law says so. */
export type Reason = {
  /** What was found, with the numbers. */
  finding: Finding,
  /** Whether it is a condition that is met, one that is not, or neither. */
  bearing: Bearing,
  /** The provision it rests on. */
  provision: Provision,
};

/**
 * What was found, with the numbers. `kind` tells which; members are named by code, items by their place in the
 * meeting, from 0.
 *
 * - `affirmativeVotes`: Affirmative votes needed and cast in the Council.
 * - `noPermanentMemberAgainst`: Enough votes, and no permanent member voted against.
 * - `permanentMembersAgainst`: Enough votes, and these permanent members voted against.
 * - `againstWithoutVeto`: These permanent members voted against a text that had too few votes anyway: no veto.
 * - `againstOnProcedure`: These permanent members voted against on a procedural matter, where they have no veto.
 * - `permanentMembersAbstaining`: These permanent members abstained, which does not block.
 * - `permanentMembersAbsent`: These permanent members were absent, which does not block.
 * - `permanentMembersNotParticipating`: These permanent members did not participate, which does not block.
 * - `electedMembersAgainst`: Elected members that voted against; together with enough votes in favour they cannot block.
 * - `proceduralMatter`: The matter is procedural: no veto.
 * - `matterUndetermined`: Nobody settled whether the matter is procedural.
 * - `decidedLikeTheText`: The amendment, or the part, is decided as the text itself is.
 * - `sevenInPractice`: The text of the Charter already said nine, practice kept seven.
 * - `twoThirdsNeeded`: Two thirds of the members present and voting, because the question is important.
 * - `majorityNeeded`: A majority of the members present and voting.
 * - `presentAndVoting`: Members present and voting; abstaining and not voting members are outside the count.
 * - `shareOfVoting`: The share needed and reached, or not reached.
 * - `nobodyVoted`: Nobody voted for or against.
 * - `equallyDivided`: As many for as against.
 * - `oneVoteEach`: Every member has one vote and none has a veto.
 * - `mayNotVote`: These members may not vote, being in arrears.
 * - `votingEnded`: Carried before: the voting ends here.
 * - `excludedBy`: Carried before: nothing is left of this one, as the presiding officer ruled.
 * - `noActionOn`: No action is taken on it.
 * - `readOtherwise`: A disputed point is read otherwise than recommended here.
 * - `characterSettled`: Whether the matter is procedural, and who settled it: the basis says.
 * - `preliminaryQuestion`: The question is whether the matter is procedural: it needs the concurring votes too.
 * - `permanentMembersNotInFavour`: The literal reading: these permanent members did not vote in favour.
 * - `partiesCountedAsAbstaining`: Parties to the dispute whose votes are counted as abstentions.
 * - `countedAsVetoBySome`: These negative votes count as vetoes only for authors who count every one of them.
 * - `noCastingVote`: About as many for as against: the President has no casting vote, and the number needed decides.
 * - `anyMembers`: Any members of the Council make up the number; no vote blocks.
 * - `rulingPut`: A vote to overrule the presiding officer's ruling: short of the number needed, the ruling stands.
 * - `rulingStands`: The ruling stands.
 * - `emergencySessionMeets`: An emergency special session meets on the matter: no other debate is due.
 * - `membersNeeded`: A share of all Members is needed, voting or not.
 * - `shareOfMembers`: The share of all Members needed and reached, or not reached.
 * - `proceduralMotion`: A procedural motion: a majority even where the question is important.
 * - `importanceQuestion`: Whether the question is important is itself decided by a majority.
 * - `shareSettledBefore`: The question was declared important, or ruled to take this share, before the vote.
 * - `quorum`: Enough Members are present for a decision.
 * - `noQuorum`: Too few Members are present for a decision.
 * - `credentialsNotAccepted`: These members may not vote, their credentials not being accepted.
 * - `nobodyObjects`: Nobody objects: adopted, or issued, without a vote.
 * - `objections`: Members that object.
 * - `votedTogether`: One vote was taken on several texts; this one is judged by its own majority.
 * - `acceptedBySponsors`: Accepted by the sponsors: in the text without a vote.
 * - `withdrawnInTime`: Withdrawn in time.
 * - `tooLateToWithdraw`: Too late to be withdrawn: voted on, or amended, by this item.
 * - `maintainedBySeconder`: The seconder maintains it.
 * - `rulingUnchallenged`: Nobody challenged the ruling.
 * - `withdrawnBy`: It was withdrawn.
 * - `divisionRefused`: The body refused a separate vote.
 * - `votedAsAWhole`: The body refused a separate vote on a part: voted on as a whole.
 * - `separateVoteFirst`: The body decided to vote on a part separately first; how that vote would have gone is not known.
 * - `noPriority`: The body refused to put it before another item.
 * - `moverObjects`: The original mover objects to a separate vote.
 * - `notRequested`: No member of the Council asked to put a proposal of an invited State.
 * - `separateProposal`: Ruled a separate proposal.
 * - `alreadyDecided`: Already decided at the same session.
 * - `notEquallyDivided`: The first vote was not equally divided.
 * - `noOperativePart`: No operative part of the proposal survived the votes on its parts.
 * - `changesPartOfTheProposal`: It adds to, deletes from or revises part of the proposal: an amendment.
 * - `validBallots`: Members that cast a valid ballot; blank and invalid ones, and abstentions, are outside the count.
 * - `votesToBeElected`: The number of votes that elects.
 * - `ineligibleCandidates`: Votes for candidates that may not be elected are void.
 * - `levelForTheLastPlace`: More candidates reached the number than there are places, and some are level at the last one.
 * - `levelForTheList`: Candidates are level at the edge of the restricted list.
 * - `nextBallotRestricted`: The next ballot is confined to those with the most votes.
 * - `nextBallotOpen`: The next ballot is open to all who are eligible.
 * - `drawingOfLots`: The presiding officer decides by drawing lots.
 * - `ballotAgain`: Not as many candidates as places have a majority: the organ ballots again.
 * - `electedInBothOrgans`: The same candidates have a majority in both organs.
 * - `organsDisagree`: The organs do not agree on all places.
 * - `strawPollBindsNobody`: A straw poll binds nobody.
 * - `noLackOfUnanimity`: The Council did not fail for lack of unanimity of its permanent members.
 */
export type Finding = { "kind": "affirmativeVotes",
  /** Affirmative votes cast. */
  votes: number,
  /** Affirmative votes needed. */
  needed: number,
}
  | { "kind": "noPermanentMemberAgainst" }
  | { "kind": "permanentMembersAgainst",
  /** The members known by name. */
  members: Array<string>,
  /** How many more, whose names are not known. */
  unnamed: number,
}
  | { "kind": "againstWithoutVeto",
  /** The members known by name. */
  members: Array<string>,
  /** How many more, whose names are not known. */
  unnamed: number,
}
  | { "kind": "againstOnProcedure",
  /** The members known by name. */
  members: Array<string>,
  /** How many more, whose names are not known. */
  unnamed: number,
}
  | { "kind": "permanentMembersAbstaining",
  /** The members known by name. */
  members: Array<string>,
  /** How many more, whose names are not known. */
  unnamed: number,
}
  | { "kind": "permanentMembersAbsent",
  /** The members known by name. */
  members: Array<string>,
  /** How many more, whose names are not known. */
  unnamed: number,
}
  | { "kind": "permanentMembersNotParticipating",
  /** The members known by name. */
  members: Array<string>,
  /** How many more, whose names are not known. */
  unnamed: number,
}
  | { "kind": "electedMembersAgainst",
  /** How many. */
  count: number,
}
  | { "kind": "proceduralMatter",
  /** The motion. */
  motionKind: MotionKind,
}
  | { "kind": "matterUndetermined" }
  | { "kind": "decidedLikeTheText" }
  | { "kind": "sevenInPractice" }
  | { "kind": "twoThirdsNeeded" }
  | { "kind": "majorityNeeded" }
  | { "kind": "presentAndVoting",
  /** Members that voted for or against. */
  voting: number,
  /** Members that abstained. */
  abstaining: number,
  /** Members that cast no vote. */
  notVoting: number,
}
  | { "kind": "shareOfVoting",
  /** The share. */
  share: Share,
  /** Votes in favour. */
  votes: number,
  /** Votes needed. */
  needed: number,
  /** Members present and voting. */
  voting: number,
}
  | { "kind": "nobodyVoted" }
  | { "kind": "equallyDivided",
  /** Votes on each side. */
  votes: number,
}
  | { "kind": "oneVoteEach" }
  | { "kind": "mayNotVote",
  /** The members known by name. */
  members: Array<string>,
}
  | { "kind": "votingEnded",
  /** The motion's item. */
  motion: number,
}
  | { "kind": "excludedBy",
  /** The carried item. */
  item: number,
}
  | { "kind": "noActionOn",
  /** The motion's item. */
  motion: number,
}
  | { "kind": "readOtherwise",
  /** The point. */
  point: DisputedPoint,
}
  | { "kind": "characterSettled",
  /** Whether the matter is procedural. */
  matter: Matter,
  /** Who settled it. */
  basis: Basis,
}
  | { "kind": "preliminaryQuestion" }
  | { "kind": "permanentMembersNotInFavour",
  /** The members known by name. */
  members: Array<string>,
  /** How many more, whose names are not known. */
  unnamed: number,
}
  | { "kind": "partiesCountedAsAbstaining",
  /** The members known by name. */
  members: Array<string>,
  /** How many more, whose names are not known. */
  unnamed: number,
}
  | { "kind": "countedAsVetoBySome",
  /** The members known by name. */
  members: Array<string>,
  /** How many more, whose names are not known. */
  unnamed: number,
}
  | { "kind": "noCastingVote",
  /** Votes in favour. */
  inFavour: number,
  /** Votes against. */
  against: number,
}
  | { "kind": "anyMembers",
  /** How many are needed. */
  needed: number,
}
  | { "kind": "rulingPut" }
  | { "kind": "rulingStands" }
  | { "kind": "emergencySessionMeets" }
  | { "kind": "membersNeeded",
  /** The share. */
  share: Share,
}
  | { "kind": "shareOfMembers",
  /** The share. */
  share: Share,
  /** Votes in favour. */
  votes: number,
  /** Votes needed. */
  needed: number,
  /** All Members. */
  members: number,
}
  | { "kind": "proceduralMotion",
  /** The motion. */
  motionKind: MotionKind,
}
  | { "kind": "importanceQuestion" }
  | { "kind": "shareSettledBefore",
  /** The share. */
  share: Share,
}
  | { "kind": "quorum",
  /** Members present. */
  present: number,
  /** All Members. */
  members: number,
}
  | { "kind": "noQuorum",
  /** Members present. */
  present: number,
  /** All Members. */
  members: number,
}
  | { "kind": "credentialsNotAccepted",
  /** The members known by name. */
  members: Array<string>,
}
  | { "kind": "nobodyObjects" }
  | { "kind": "objections",
  /** How many. */
  count: number,
}
  | { "kind": "votedTogether",
  /** How many texts. */
  texts: number,
}
  | { "kind": "acceptedBySponsors" }
  | { "kind": "withdrawnInTime" }
  | { "kind": "tooLateToWithdraw",
  /** The item. */
  item: number,
}
  | { "kind": "maintainedBySeconder" }
  | { "kind": "rulingUnchallenged" }
  | { "kind": "withdrawnBy",
  /** The withdrawal's item. */
  item: number,
}
  | { "kind": "divisionRefused",
  /** The motion's item. */
  motion: number,
}
  | { "kind": "votedAsAWhole",
  /** The motion's item. */
  motion: number,
}
  | { "kind": "separateVoteFirst",
  /** The motion's item. */
  motion: number,
}
  | { "kind": "noPriority",
  /** The motion's item. */
  motion: number,
  /** The item that comes first. */
  over: number,
}
  | { "kind": "moverObjects" }
  | { "kind": "notRequested" }
  | { "kind": "separateProposal" }
  | { "kind": "alreadyDecided",
  /** The item that decided it. */
  item: number,
}
  | { "kind": "notEquallyDivided",
  /** The item of the first vote. */
  item: number,
}
  | { "kind": "noOperativePart" }
  | { "kind": "changesPartOfTheProposal" }
  | { "kind": "validBallots",
  /** How many. */
  voting: number,
}
  | { "kind": "votesToBeElected",
  /** How many. */
  needed: number,
}
  | { "kind": "ineligibleCandidates" }
  | { "kind": "levelForTheLastPlace" }
  | { "kind": "levelForTheList" }
  | { "kind": "nextBallotRestricted" }
  | { "kind": "nextBallotOpen" }
  | { "kind": "drawingOfLots" }
  | { "kind": "ballotAgain" }
  | { "kind": "electedInBothOrgans" }
  | { "kind": "organsDisagree" }
  | { "kind": "strawPollBindsNobody" }
  | { "kind": "noLackOfUnanimity" };

/**
 * Why a matter is held to be procedural or not.
 *
 * - `settled`: A class that practice has settled.
 * - `listed`: A class that a text or practice lists, by name.
 * - `rulingUnchallenged`: A ruling of the President that nobody challenged.
 * - `rulingStands`: A ruling of the President that stood when it was challenged.
 * - `rulingOverruled`: A ruling of the President that was overruled: the matter is what the ruling said it is not.
 * - `preliminaryCarried`: The preliminary question was carried: procedural.
 * - `preliminaryVetoed`: The preliminary question had the votes, and a permanent member voted against: not procedural.
 * - `preliminaryInsufficient`: The preliminary question was short of votes: not procedural.
 * - `preliminaryNotCarried`: The preliminary question was not carried, on what ground is not told: not procedural.
 * - `entered`: The reader says so.
 * - `undetermined`: Nobody settled it: decided as other than procedural.
 */
export type Basis =
  | { "kind": "settled" }
  | { "kind": "listed",
  /** The class. */
  category: CouncilCategory,
}
  | { "kind": "rulingUnchallenged" }
  | { "kind": "rulingStands" }
  | { "kind": "rulingOverruled" }
  | { "kind": "preliminaryCarried" }
  | { "kind": "preliminaryVetoed" }
  | { "kind": "preliminaryInsufficient" }
  | { "kind": "preliminaryNotCarried" }
  | { "kind": "entered" }
  | { "kind": "undetermined" };

/**
 * How a finding bears on the outcome.
 *
 * - `met`: A condition that is met.
 * - `notMet`: A condition that is not met.
 * - `neutral`: Something that does not count either way, or says which condition applies.
 */
export type Bearing = "met" | "notMet" | "neutral";

/** A pinpoint in a text, a settled practice, or a convention of this engine. */
export type Provision = {
  /** Its stable name: `"charter-27-3"`, `"assembly-rule-86"`. */
  key: string,
  /** The text that contains it. */
  instrument: Instrument,
  /** Where in the text: `"27(3)"`, `"86"`; a word for practice. */
  pinpoint: string,
  /** The rule of the same content for committees: `"126"` for rule 86. */
  inCommittees?: string,
  /** Symbol of the document, where it has one: `"A/RES/76/262"`. */
  symbol?: string,
  /** First day in force, or first instance of the practice. */
  from: string,
  /** Last day in force; missing while it is. */
  until?: string,
  /** Whether a text says so, practice does, or this engine had to choose. */
  authority: Authority,
  /** Sections of the voting model that rest on it: `"SC-04"`. */
  model: Array<string>,
};

/**
 * The text that contains a provision.
 *
 * - `charter`: Charter of the United Nations.
 * - `statute`: Statute of the International Court of Justice.
 * - `statement1945`: Statement by the delegations of the four sponsoring governments on voting procedure in the Council, San Francisco, 7 June 1945.
 * - `councilRules`: Provisional Rules of Procedure of the Security Council, S/96/Rev.7.
 * - `assemblyRules`: Rules of Procedure of the General Assembly, A/520/Rev.20.
 * - `assemblyResolution`: A resolution of the General Assembly.
 * - `councilPractice`: Practice of the Security Council.
 * - `assemblyPractice`: Practice of the General Assembly.
 * - `engine`: This engine.
 */
export type Instrument =
  | "charter"
  | "statute"
  | "statement1945"
  | "councilRules"
  | "assemblyRules"
  | "assemblyResolution"
  | "councilPractice"
  | "assemblyPractice"
  | "engine";

/**
 * What kind of authority a provision is.
 *
 * - `text`: The words of an instrument.
 * - `practice`: What the organ has done, without a text that says so.
 * - `convention`: No source decides the point: this engine does, and says so.
 */
export type Authority = "text" | "practice" | "convention";

/** What a reader should know, though it changes nothing, with its provision. */
export type CitedWarning = {
  /** What. */
  warning: Warning,
  /** The provision it rests on. */
  provision: Provision,
};

/**
 * What a reader should know, though it changes nothing.
 *
 * - `majoritySensitive`: A simple majority and two thirds would give different outcomes here.
 * - `provisoNotApplied`: These parties to a dispute voted, though Article 27(3) asks them to abstain.
 * - `beforeTheCouncil`: The Council exercises its functions on the same dispute (Article 12(1)).
 * - `lateNotes`: So many delegations said afterwards how they had meant to vote; none of it is counted.
 * - `quorumUnknown`: The record does not say whether enough Members were present.
 */
export type Warning =
  | { "kind": "majoritySensitive" }
  | { "kind": "provisoNotApplied",
  /** The members known by name. */
  members: Array<string>,
  /** How many more, whose names are not known. */
  unnamed: number,
}
  | { "kind": "beforeTheCouncil" }
  | { "kind": "lateNotes",
  /** How many. */
  count: number,
}
  | { "kind": "quorumUnknown" };

/** What is due because of the outcome, with its provision. */
export type CitedFollowUp = {
  /** What. */
  followUp: FollowUp,
  /** The provision it rests on. */
  provision: Provision,
};

/**
 * What is due because of the outcome.
 *
 * - `debateAfterVeto`: The Assembly debates the veto (resolution 76/262, paragraph 1).
 * - `secondVote`: A second vote is due (rule 95).
 */
export type FollowUp = { "kind": "debateAfterVeto",
  /** Within this number of working days. */
  withinWorkingDays: number,
}
  | { "kind": "secondVote" };

/**
 * A whole meeting. The input of `proceed`, and part of that of `whatWouldChange`. Drafts and items are named by
 * their place in their lists, from 0.
 */
export type MeetingInput = {
  /** The body that meets. */
  body: Body,
  /** The day, `"2025-02-24"`. */
  date: string,
  /** Which side is taken of disputed points; as recommended unless given. */
  readings?: Readings,
  /** General Assembly: how many Members are present (rule 67); not tested unless given. */
  present?: number,
  /** Whether an emergency special session meets on the matter (resolution 76/262). */
  emergencySessionMeets?: boolean,
  /** General Assembly: whether the Council deals with the same dispute (Article 12(1)). */
  beforeTheCouncil?: boolean,
  /** General Assembly: whether the Council itself asks it for a recommendation on that dispute (Article 12(1)). */
  askedByTheCouncil?: boolean,
  /** The members of the body. */
  members?: Members,
  /** The question of every item that states none of its own. */
  question?: QuestionInput,
  /** The drafts, as submitted. */
  drafts: Array<DraftInput>,
  /** What is put to the vote, in order. */
  items: Array<ItemInput>,
  /** What the presiding officer ruled. */
  rulings?: Array<RulingInput>,
};

/** A draft as submitted. */
export type DraftInput = {
  /** Its paragraphs, in order. */
  paragraphs: Array<ParagraphInput>,
};

/** A paragraph of a draft as submitted. */
export type ParagraphInput = {
  /** Its name in the draft, such as `"PP1"` or `"OP1"`. */
  id: string,
  /** Preambular or operative. */
  kind: ParagraphKind,
  /** Its words. */
  text: string,
};

/**
 * Whether a paragraph introduces or decides.
 *
 * - `preambular`: Before the decision: what is recalled, noted, mourned.
 * - `operative`: The decision itself.
 */
export type ParagraphKind = "preambular" | "operative";

/**
 * Something put to the vote, or settled without one. Which fields it takes follows from `kind`; any other field is
 * refused (`does-not-belong`).
 */
export type ItemInput = {
  /** What it is. */
  kind: ItemKind,
  /**
   * The draft it is about, for every kind but `"motion"`; 0 unless given. A `"withdrawal"` names it or an `item`.
   */
  draft?: number,
  /** `"motion"`: what is moved. */
  motion?: MotionKind,
  /** `"motion"`: the item on which no action is to be taken, or whose separate vote is asked for. */
  on?: number,
  /** `"amendment"`, `"revision"`: what it does to the text. */
  changes?: Array<TextChange>,
  /** `"part"`: the names of the paragraphs voted on separately. */
  paragraphs?: Array<string>,
  /** `"withoutVote"`: how many object; 0 unless given. */
  objections?: number,
  /** `"withdrawal"`: the item that is withdrawn, in place of a draft. */
  item?: number,
  /** `"withdrawal"`: whether the seconder maintains it (Council rule 35). */
  maintained?: boolean,
  /** `"ruling"` in the General Assembly: the majority that the question was ruled to take. */
  takes?: Share,
  /** `"ruling"` in the Security Council: whether the matter was ruled procedural. */
  is?: Matter,
  /** `"ruling"`: whether somebody challenged it, so that it is put to the vote whether to overrule it. */
  challenged?: boolean,
  /** What it decides about a later item that is voted on, whichever way it goes. */
  governs?: GovernsInput,
  /**
   * What is supposed of it, whatever its votes give: the meeting goes on by that. It still needs votes, and has no
   * effect where the item is not put to the vote.
   */
  suppose?: Supposed,
  /** The question that it puts; that of the meeting unless given. */
  question?: QuestionInput,
  /** The votes by name. Votes of an item that is not put are left aside. */
  votes?: { [key in string]: Vote },
  /** The votes in numbers. */
  tally?: Tally,
};

/**
 * What an item is.
 *
 * - `motion`: A motion.
 * - `amendment`: An amendment to a draft.
 * - `part`: A part of a draft, voted separately; it leaves the text when it is not carried.
 * - `draft`: A draft as a whole, with the text as it then stands.
 * - `revision`: An amendment that the sponsors accept: in the text without a vote.
 * - `withoutVote`: A draft put forward without a vote: adopted if nobody objects.
 * - `withdrawal`: A draft, or an item, is withdrawn (Council rule 35; Assembly rule 80).
 * - `importance`: Whether the question of a draft is important (Article 18(3)).
 * - `ruling`: A ruling of the presiding officer on what a draft needs (Council rule 30; Assembly rule 71).
 */
export type ItemKind =
  | "motion"
  | "amendment"
  | "part"
  | "draft"
  | "revision"
  | "withoutVote"
  | "withdrawal"
  | "importance"
  | "ruling";

/**
 * What an amendment does to a draft.
 *
 * - `replace`: Puts other words in the place of some.
 * - `append`: Adds words at the end of a paragraph.
 * - `addParagraph`: Adds a paragraph.
 * - `deleteParagraph`: Takes a paragraph out.
 */
export type TextChange = { "op": "replace",
  /** The paragraph. */
  paragraph: string,
  /** The words that go, as they stand in the draft. */
  from: string,
  /** The words that come. */
  to: string,
}
  | { "op": "append",
  /** The paragraph. */
  paragraph: string,
  /** The words. */
  text: string,
}
  | { "op": "addParagraph",
  /** Its name. */
  id: string,
  /** Preambular or operative. */
  kind: ParagraphKind,
  /** The paragraph before it; at the end of its kind when not given. */
  after?: string,
  /** Its words. */
  text: string,
}
  | { "op": "deleteParagraph",
  /** The paragraph. */
  paragraph: string,
};

/**
 * A ruling of the presiding officer, or a fact of procedure, on an item: a judgement that is taken and never made.
 *
 * - `excludes`: Carrying one item leaves nothing of another to vote on (Council rule 36; Assembly rule 90).
 * - `moverObjects`: The original mover of a draft of the Council objects to a separate vote (rule 32).
 * - `notRequested`: A proposal of a State that is not a member of the Council, which no member asks to put (rule 38).
 * - `separateProposal`: What was put forward as an amendment is a proposal of its own (Assembly rules 90 and 91).
 */
export type RulingInput = { "kind": "excludes",
  /** The item that, once carried, excludes. */
  carried: number,
  /** The item that is then not put. */
  excluded: number,
}
  | { "kind": "moverObjects",
  /** The item of the part. */
  item: number,
}
  | { "kind": "notRequested",
  /** The item. */
  item: number,
}
  | { "kind": "separateProposal",
  /** The item of the amendment. */
  item: number,
};

/**
 * What a reader supposes of an item, whatever its votes give. No decision, and it rests on no provision.
 *
 * - `carried`: That it was carried.
 * - `notCarried`: That it was not carried.
 */
export type Supposed = "carried" | "notCarried";

/**
 * What an item decides about a later one. Naming a draft's item names its amendments and parts too.
 *
 * - `importance`: General Assembly: whether the question is important (Article 18(3)).
 * - `character`: Security Council: whether the matter is procedural (the preliminary question of 1945).
 * - `takes`: Which majority was ruled to apply in the General Assembly. A draft that puts the ruling keeps it when carried.
 * - `is`: Whether the matter was ruled procedural in the Security Council.
 * - `order`: Whether the later item is put before another that would otherwise come first.
 * - `division`: Whether a part of the later item is voted on separately.
 */
export type GovernsInput = { "kind": "importance",
  /** The later item. */
  item: number,
}
  | { "kind": "character",
  /** The later item. */
  item: number,
}
  | { "kind": "takes",
  /** The later item. */
  item: number,
  /** The majority. */
  share: Share,
}
  | { "kind": "is",
  /** The later item. */
  item: number,
  /** What was ruled. */
  matter: Matter,
}
  | { "kind": "order",
  /** The later item. */
  item: number,
  /** The other. */
  over: number,
}
  | { "kind": "division",
  /** The later item. */
  item: number,
};

/** What came of a meeting. The output of `proceed`. */
export type MeetingResult = {
  /** What came of each item, from the first. */
  steps: Array<Step>,
  /** The item that is due and has no votes, where the meeting stops; missing when voting is over. */
  due?: number,
  /** What became of each draft. */
  drafts: Array<Fate>,
  /** How many vetoes were cast, one for each permanent member and proposal. */
  vetoes: number,
};

/** What came of one item. */
export type Step = {
  /** The item, by its place in the meeting. */
  item: number,
  /** What became of it. */
  outcome: Outcome,
  /** Why it was not adopted. */
  ground?: Ground,
  /** The permanent members whose negative votes blocked it. */
  vetoedBy?: SomeMembers,
  /** Why it was not put to the vote. */
  notPut?: NotPut,
  /** What is supposed of it, where that has effect. It is no decision and rests on no provision. */
  supposed?: Supposed,
  /** What its votes give, where something is supposed of it. The reasons are of this. */
  byVotes?: Decision,
  /** The decision, where it was put to the vote and nothing is supposed of it. */
  decision?: Decision,
  /** Why, whether or not it was put. */
  reasons: Array<Reason>,
  /** The texts of the drafts afterwards. */
  texts: Array<Text>,
  /** Paragraphs named by changes that found no place in the text as it stood. */
  noPlace: Array<string>,
};

/** Why an item was not put to the vote. */
export type NotPut = {
  /** Why. */
  why: NotPutReason,
  /** The item on account of which: the carried motion, the withdrawal, the earlier vote. */
  by?: number,
};

/**
 * Why an item was not put to the vote.
 *
 * - `notReached`: A carried motion ended the voting.
 * - `excluded`: What was carried before it leaves nothing to vote on, as the presiding officer ruled.
 * - `noAction`: No action is taken on it, as the body decided.
 * - `withdrawn`: It was withdrawn.
 * - `divisionRefused`: The body refused to vote on it separately.
 * - `noPriority`: The body refused to put it before another item.
 * - `moverObjects`: The original mover objects to a separate vote.
 * - `notRequested`: A proposal of an invited State that no member of the Council asked to put.
 * - `notAnAmendment`: Ruled a separate proposal, not an amendment.
 * - `alreadyDecided`: Decided before at the same session, and not taken up again.
 * - `noSecondVote`: The first vote was not equally divided: no second vote is due.
 */
export type NotPutReason =
  | "notReached"
  | "excluded"
  | "noAction"
  | "withdrawn"
  | "divisionRefused"
  | "noPriority"
  | "moverObjects"
  | "notRequested"
  | "notAnAmendment"
  | "alreadyDecided"
  | "noSecondVote";

/** What became of a draft. */
export type Fate = {
  /** The outcome of its vote, or why it was not put; missing while that is open. */
  outcome?: Outcome,
};

/** The text of a draft at one moment. */
export type Text = {
  /** The words that stand, paragraph by paragraph: what is voted on. */
  clean: Array<CleanParagraph>,
  /** Every paragraph with the history of its words, deleted ones included. */
  paragraphs: Array<Paragraph>,
};

/** A paragraph as it reads. */
export type CleanParagraph = {
  /** Its name in the draft. */
  id: string,
  /** Its words. */
  text: string,
};

/** A paragraph with its history. */
export type Paragraph = {
  /** Its name in the draft. */
  id: string,
  /** Preambular or operative. */
  kind: ParagraphKind,
  /** Whether any of it stands. */
  stands: boolean,
  /** Its text in pieces, in order. */
  runs: Array<Run>,
};

/** A piece of text with one history. */
export type Run = {
  /** The words. */
  text: string,
  /** The item that put them in; missing for words of the original draft. */
  insertedBy?: number,
  /** The item that took them out; missing while they stand. */
  deletedBy?: number,
};

/**
 * Where a meeting should lead. Items are named by their place in the meeting, from 0.
 *
 * - `carried`: The item is put and carried.
 * - `notCarried`: The item is not carried: put and lost, or not put.
 * - `notPut`: The item is not put to the vote.
 * - `textGains`: The draft of this amendment or part is adopted, with what it says.
 * - `textLacks`: The draft of this amendment or part is adopted, without what it says.
 */
export type Target =
  | { "carried": number }
  | { "notCarried": number }
  | { "notPut": number }
  | { "textGains": number }
  | { "textLacks": number };

/** What would have turned one vote. */
export type VoteChanges = {
  /** Whether the votes as they are adopt. */
  adopted: boolean,
  /** The change with the fewest members that turns the outcome; missing where none does. */
  fewestMembers?: Flip,
  /** The change with the fewest steps; from in favour to against is two. */
  fewestSteps?: Flip,
  /** The smallest change by moves into abstention alone. */
  toAbstaining?: Flip,
  /** The smallest change by moves of one kind alone, for each kind that can turn the outcome. */
  byKind: Array<KindOfFlip>,
  /** Every kind of single change that turns the outcome. */
  singleChanges: Array<SingleChange>,
  /** Who alone could have defeated a text that was adopted; nobody when it was not. */
  aloneCouldBlock: AloneCouldBlock,
  /**
   * The least number of votes against that block when everyone who voted for or against does so again: 9 of 25
   * under two thirds (the blocking third). Missing where a number of affirmative votes is needed.
   */
  blockingNumber?: number,
  /** The same votes under every other rule that has a meaning for them. */
  otherRules: Array<UnderOtherRule>,
};

/** A change that turns the outcome. */
export type Flip = {
  /** How many members vote otherwise. */
  members: number,
  /** How many steps they take together. */
  steps: number,
  /** What moves, by class and column, and who could be among the movers. */
  moves: Array<Choice>,
  /** One way to do it, to be applied in order. */
  changes: Array<Change>,
};

/** So many of these members vote otherwise: any of them will do. */
export type Choice = {
  /** Whether permanent members are meant; `false` in the Assembly. */
  permanent: boolean,
  /** Their vote before. */
  from: Vote,
  /** Their vote now. */
  to: Vote,
  /** How many. */
  count: number,
  /** Those who voted so, from whom the movers are taken. */
  among: SomeMembers,
};

/** One thing to change in the votes: a member's vote, or some votes whose members are not known. */
export type Change = {
  /** The member, by code. */
  member: string,
  /** Its vote now. */
  to: Vote,
}
  | {
  /** Whether permanent members are meant; `false` in the Assembly. */
  permanent: boolean,
  /** Their vote before. */
  from: Vote,
  /** Their vote now. */
  to: Vote,
  /** How many. */
  count: number,
};

/** The smallest change by moves of one kind alone. */
export type KindOfFlip = {
  /** The vote before. */
  from: Vote,
  /** The vote now. */
  to: Vote,
  /** The change. */
  flip: Flip,
};

/** A kind of single change that turns the outcome. */
export type SingleChange = {
  /** Whether permanent members are meant; `false` in the Assembly. */
  permanent: boolean,
  /** The vote before. */
  from: Vote,
  /** The vote now. */
  to: Vote,
  /** How many members could each make it alone. */
  members: number,
};

/** Members who alone could have defeated a text that was adopted. */
export type AloneCouldBlock = {
  /** By voting against, whatever they did. */
  byVotingAgainst: SomeMembers,
  /** By abstaining. */
  byAbstaining: SomeMembers,
};

/** What the same votes would have come to under another rule. */
export type UnderOtherRule = {
  /** The rule that is changed. */
  rule: OtherRule,
  /** What it makes of the votes. */
  verdict: Verdict,
};

/**
 * Another rule for the same votes.
 *
 * - `procedural`: As a procedural matter, without the veto (Article 27(2)).
 * - `allOther`: As any other matter, with the veto (Article 27(3)).
 * - `literalConcurrence`: With all permanent members in favour: the words of Article 27(3) (D2).
 * - `nineVotes`: With nine votes, as the text said from September 1965 (D1).
 * - `simpleMajority`: By a majority of the members present and voting.
 * - `twoThirds`: By two thirds of the members present and voting.
 * - `absoluteMajority`: By a majority of all Members.
 * - `twoThirdsOfMembers`: By two thirds of all Members.
 */
export type OtherRule =
  | "procedural"
  | "allOther"
  | "literalConcurrence"
  | "nineVotes"
  | "simpleMajority"
  | "twoThirds"
  | "absoluteMajority"
  | "twoThirdsOfMembers";

/**
 * What the rule makes of the votes, without reasons: those are for `decide`.
 *
 * - `adopted`: Adopted.
 * - `vetoed`: Enough affirmative votes, but permanent members did not concur.
 * - `tooFew`: Fewer affirmative votes than needed.
 * - `noMajority`: The share of those voting was not reached.
 * - `equallyDivided`: As many for as against, where a majority is needed.
 * - `nobodyVoted`: Nobody voted for or against.
 */
export type Verdict = "adopted" | "vetoed" | "tooFew" | "noMajority" | "equallyDivided" | "nobodyVoted";

/** What would have led a meeting elsewhere. */
export type MeetingChanges = {
  /** Whether the meeting as it was leads to the target. */
  reached: boolean,
  /** The smallest change anywhere in the meeting; missing where no change of the votes leads there. */
  smallest?: MeetingChange,
  /**
   * Whether everything was looked at. Meetings with a dozen votes that can all affect each other are cut off; then
   * something smaller, or something at all, may have been missed.
   */
  certain: boolean,
  /**
   * Where something is supposed of the item that the target names: the smallest change of the votes on it that would
   * have done it, without any where they give it already. Missing where nothing is supposed, the item is not put, or
   * no change of its votes does it.
   */
  wouldHaveDoneIt?: Flip,
  /** For every item on which a change alone leads there: the smallest such change, cheapest first. */
  onOneItem: Array<MeetingChange>,
};

/** A change, on one item or on several, that leads a meeting to the target. */
export type MeetingChange = {
  /** Changed votes, over all items: one member that votes otherwise on two items counts twice. */
  members: number,
  /** Steps, over all items. */
  steps: number,
  /** What changes, in the order of the meeting; empty when the meeting leads there as it is. */
  items: Array<ItemChange>,
};

/** A change of the votes on one item. */
export type ItemChange = {
  /** The item, by its place in the meeting. */
  item: number,
  /** What changes there. */
  flip: Flip,
};

/** The input of `odds`. */
export type OddsInput = {
  /** The vote, as for `decide`. Undecided members need no vote in it; one that is given is put aside. */
  vote: VoteInput,
  /** The members that are undecided, by code, each with its chances. They decide independently of each other. */
  undecided: Record<string, Chances>,
};

/**
 * A member's chances, as whole numbers of any scale (30 and 70, or 1 and 1): their sum is certainty. A vote that is
 * not named has none.
 */
export type Chances = {
  /** Of voting in favour. */
  inFavour?: number,
  /** Of voting against. */
  against?: number,
  /** Of abstaining. */
  abstaining?: number,
  /** Of not voting. */
  notVoting?: number,
};

/** The probability of every verdict. The output of `odds`. */
export type Odds = {
  /** The probability of adoption. */
  adopted: Fraction,
  /** Each verdict that can come about, with its probability; they add up to 1. */
  verdicts: Array<VerdictOdds>,
};

/** A verdict with its probability. */
export type VerdictOdds = {
  /** The verdict. */
  verdict: Verdict,
  /** How probable it is. */
  probability: Fraction,
};

/**
 * The input of `power`: a body (`{ body: "securityCouncil", date, matter }`, or
 * `{ body: "generalAssembly", members, share }`), or any game with a quota (`{ permanent, other, quota }`) or a share
 * of those voting (`{ other, share }`).
 */
export type PowerInput = {
  /** The body; any game unless given. */
  body?: Body,
  /** Security Council: the day, which fixes its size and quota (Articles 23 and 27). */
  date?: string,
  /** Security Council: whether the matter is procedural; `"allOther"` unless given. */
  matter?: Matter,
  /** General Assembly: how many Members it has. */
  members?: number,
  /** Any game: members whose vote against blocks; 0 unless given. */
  permanent?: number,
  /** Any game: all other members. */
  other?: number,
  /** Any game: affirmative votes needed. */
  quota?: number,
  /**
   * The share of the members present and voting that is needed; in the General Assembly a majority unless given.
   */
  share?: Share,
  /** Whether the share is one of all members, voting or not. */
  ofAllMembers?: boolean,
  /** Whether a permanent member must vote in favour, so that abstaining blocks too (the literal reading, D2). */
  allInFavour?: boolean,
};

/** Every index of a game. The output of `power`. */
export type Power = {
  /** How many permanent members there are. */
  permanent: number,
  /** How many other members there are. */
  other: number,
  /** Affirmative votes needed when every member votes for or against. */
  quota: number,
  /** Voting weights that say the same, where there are any: 39; 7, 1 for the Council of fifteen. */
  weights?: Weights,
  /** Every member votes for or against, all profiles equally likely. */
  withoutAbstention: WithoutAbstention,
  /** Every member votes for, against or abstains, all profiles equally likely. */
  withAbstention: WithAbstention,
};

/** A voting weight for each member and a sum to reach. */
export type Weights = {
  /** The sum to reach. */
  quota: number,
  /** The weight of a permanent member. */
  permanent: number,
  /** The weight of any other member. */
  other: number,
};

/** The yes/no game. A permanent member that would rather abstain counts as against here, hence as blocking. */
export type WithoutAbstention = {
  /** All profiles: 2^n. */
  profiles: Whole,
  /** Those that adopt: winning coalitions. */
  winning: Whole,
  /** Minimal winning coalitions. */
  minimalWinning: Whole,
  /** Swings of all members together. */
  swings: Whole,
  /** Coleman's power of the body to act: the share of profiles that adopt. */
  powerToAct: Fraction,
  /** A permanent member; missing where there is none. */
  permanent?: PowerWithoutAbstention,
  /** Any other member; missing where there is none. */
  other?: PowerWithoutAbstention,
};

/** One member's power in the yes/no game. */
export type PowerWithoutAbstention = {
  /** Profiles of the others in which its vote decides: raw Banzhaf count. */
  swings: Whole,
  /** Its share of all swings: normalised Banzhaf index. */
  banzhaf: Fraction,
  /** The share of the others' profiles in which it decides: Penrose, or absolute Banzhaf. */
  penrose: Fraction,
  /** The share of orders in which it turns a losing coalition into a winning one. */
  shapleyShubik: Fraction,
  /** Coleman: of the winning coalitions, the share that it can undo by leaving. */
  powerToPrevent: Fraction,
  /** Coleman: of the losing coalitions, the share that it can make win by joining. */
  powerToInitiate: Fraction,
  /** Deegan-Packel: its part when each minimal winning coalition counts the same and its members share alike. */
  deeganPackel: Fraction,
};

/** The game with abstention. */
export type WithAbstention = {
  /** All profiles: 3^n. */
  profiles: Whole,
  /** How many lead to each verdict. */
  verdicts: VerdictCounts,
  /** The share of profiles that adopt. */
  adoption: Fraction,
  /** A permanent member; missing where there is none. */
  permanent?: PowerWithAbstention,
  /** Any other member; missing where there is none. */
  other?: PowerWithAbstention,
};

/** How many profiles lead to each verdict; a verdict that the rule does not know counts none. */
export type VerdictCounts = {
  /** Adopted. */
  adopted: Whole,
  /** Enough votes, and permanent members not concurring. */
  vetoed: Whole,
  /** Fewer affirmative votes than needed. */
  tooFew: Whole,
  /** The share was not reached. */
  noMajority: Whole,
  /** Equally divided. */
  equallyDivided: Whole,
  /** Nobody voted for or against. */
  nobodyVoted: Whole,
};

/** One member's power in the game with abstention. Counts are of the others' profiles, 3^(n-1). */
export type PowerWithAbstention = {
  /** Where in favour adopts and against does not. */
  swings: Whole,
  /** Where in favour adopts and abstaining does not. */
  favourOrAbstaining: Whole,
  /** Where abstaining lets it be adopted and against does not. */
  abstainingOrAgainst: Whole,
  /** `swings` as a share of the others' profiles. */
  share: Fraction,
  /** `favourOrAbstaining` as a share of the others' profiles. */
  shareFavourOrAbstaining: Fraction,
  /** `abstainingOrAgainst` as a share of the others' profiles. */
  shareAbstainingOrAgainst: Fraction,
  /** Its share of all members' swings. */
  normalised: Fraction,
  /** The chance of being the pivot of a roll call. */
  shapleyShubik: Fraction,
};

/** The input of `explain`. */
export type ExplainInput = {
  /** The vote, as for `decide`. */
  vote: VoteInput,
  /**
   * The words of a language: what the package's file `words/en.json` holds; also `ar`, `es`, `fr`, `ru` and `zh`.
   */
  words: Words,
};

/**
 * The words of a language. A program reads them from a file of the package and hands them on as they are; they fit the
 * version of the package that they come with.
 */
export type Words = {
  /** The language: `"ar"`, `"en"`, `"es"`, `"fr"`, `"ru"` or `"zh"`. */
  language: string,
  /** Its messages. */
  table: string,
};

/** A decision in words. The output of `explain`. */
export type Explanation = {
  /** The outcome in a word: `"Vetoed"`. */
  outcome: string,
  /** The count: `"10–1–4"`, in favour, against, abstaining. */
  tally: string,
  /** The outcome in a sentence, with what decided it. */
  verdict: string,
  /** The reasons, those that decide first. */
  reasons: Array<ExplainedReason>,
  /** What is good to know about the decision. */
  warnings: Array<ExplainedNote>,
  /** What is due because of it. */
  followUps: Array<ExplainedNote>,
};

/** A reason in words. */
export type ExplainedReason = {
  /** The condition: `"At least nine votes in favour"`. */
  title: string,
  /** What it has and what it needs; may be empty. */
  detail: string,
  /** How it bears on the outcome. */
  bearing: Bearing,
  /** What it rests on. */
  provision: ExplainedProvision,
};

/** A sentence with what it rests on. */
export type ExplainedNote = {
  /** The sentence. */
  text: string,
  /** What it rests on. */
  provision: ExplainedProvision,
};

/** A provision in words: an article, a rule, or an established practice. */
export type ExplainedProvision = {
  /** Its key, the same as in the output of `decide`: `"charter-27-3"`. */
  key: string,
  /** Its name beside a reason: `"Charter 27(3)"`. */
  short: string,
  /** Its full name. */
  name: string,
  /** What it is about. */
  title: string,
  /** What it says, in our own words. */
  text: string,
  /** Where its official text is; `null` where none is known. */
  url: string | null,
};

/** The input of `readRoll`. */
export type RollInput = {
  /** The body. */
  body: Body,
  /** The day, as `"2025-11-17"`: who sat in the body follows from it. */
  date: string,
  /** The text: a press release, the list of a verbatim record, a table, lines of names with votes. */
  text: string,
  /** Whether the text is HTML, as a browser copies it. */
  html?: boolean,
};

/** What a pasted text says. Nothing is guessed: what is not plain is a doubt. The output of `readRoll`. */
export type Roll = {
  /** The members whose vote the text names. */
  named: Record<string, Vote>,
  /** What the text counts, with or without names. */
  counts: RollCounts,
  /** What is not plain, with its place. */
  doubts: Array<RollDoubt>,
  /**
   * The only vote that the counts and the seats leave for the other members, if there is one; it is not applied.
   */
  offered: RollOffer | null,
};

/** How many votes a text counts. */
export type RollCounts = {
  /** In favour. */
  inFavour: number,
  /** Against. */
  against: number,
  /** Abstaining. */
  abstaining: number,
  /** Not voting: absent, or present and not participating. */
  notVoting: number,
};

/** Something in a text that is not plain. */
export type RollDoubt = {
  /** Its line, from 1. */
  line: number,
  /** Its column, from 1. */
  column: number,
  /** The words. */
  text: string,
  /** What is not plain, and what to write, in English. */
  message: string,
};

/** A vote for the members that a text does not name. */
export type RollOffer = {
  /** The vote. */
  vote: Vote,
  /** The members by code, in the order of their seats. */
  members: Array<string>,
};

/** The input of `playScenario`. */
export type ScenarioInput = {
  /** The meeting's file, in the scenario format: an object, as `JSON.parse` gives it. */
  file: object,
  /**
   * What is changed, item by item: `{ "sc-2774": "FRA:against,GBR:in-favour" }`; votes are written as in a link, with dashes.
   */
  changes?: Record<string, string>,
};

/** A meeting, played. The output of `playScenario`. */
export type PlayedScenario = {
  /** Its name, such as `"sc-2025-02-24"`. */
  id: string,
  /** Its title. */
  title: string,
  /** The body. */
  body: Body,
  /** The day. */
  date: string,
  /** What was put to the vote, in the order of the meeting. */
  items: Array<PlayedItem>,
  /** What comes of it; `steps` has the items in the same order. */
  result: MeetingResult,
};

/** Something that was put to the vote. */
export type PlayedItem = {
  /** Its name in the file and in links. */
  id: string,
  /** Its title. */
  title: string,
  /** The symbol of the document that was put to the vote; `null` if it has none. */
  document: string | null,
  /** The symbol of the text that was adopted; `null` if no text was adopted. */
  symbol: string | null,
  /** How certain its votes are, in the words of the file. */
  certainty: string,
};

/** A link to a meeting with changes: the input of `writeLink`, the output of `readLink`. */
export type Link = {
  /** The meeting, such as `"sc-2025-02-24"`. */
  meeting: string,
  /** The item that is shown; the last where it is left out. */
  item?: string,
  /** The language, `"ar"`, `"en"`, `"es"`, `"fr"`, `"ru"` or `"zh"`; English where it is left out. */
  language?: string,
  /** What is changed, item by item. */
  changes?: Record<string, string>,
};

/** The input of `readLink`, the output of `writeLink`. */
export type LinkText = {
  /**
   * The link: from the site's folder on when written (`fr/sc-2025-02-24.html?sc-2774=FRA:against`), whole or not when read.
   */
  link: string,
};

/** What a search of the archive found. The output of `searchArchive`. */
export type FoundVotes = {
  /** How many votes were found. */
  found: number,
  /** Whether nothing fits everything that was asked, and these are the nearest. */
  nearest: boolean,
  /** The first of them, the best first. */
  votes: Array<ArchiveVote>,
};

/** A recorded vote. */
export type ArchiveVote = {
  /** Its name in the archive, which stays. */
  id: string,
  /** The body. */
  body: Body,
  /** The day, or the first possible day. */
  date: string,
  /** The last possible day, where the sources do not settle it; `null` where they do. */
  dateUntil: string | null,
  /** The symbol of what was adopted, as the source prints it; may be empty. */
  symbol: string,
  /** The draft or the amendment, as far as it is known; may be empty. */
  document: string,
  /** What was put to the vote: `"resolution"`, `"amendment"` and the like, as in the archive's table. */
  kind: string,
  /** The title in the words of the source; may be empty. */
  title: string,
  /** What became of it: `"adopted"`, `"rejected"` and the like, as in the archive's table. */
  outcome: string,
  /** The permanent members that a source names as having vetoed it. */
  vetoedBy: Array<string>,
  /** The counts; `null` where no source has them. */
  counts: ArchiveCounts,
  /** How each member voted, as far as that is known. Members whose abstention is doubtful are left out. */
  votes: Record<string, Vote>,
  /** Members that one record prints as abstaining, while by another some or all of them took no part. */
  doubtful: Array<string>,
  /** How the roll is known, as in the archive's table. */
  certainty: string,
  /** What is doubtful, in English. */
  doubts: Array<string>,
  /** Where it is known from. */
  sources: Array<ArchiveSource>,
  /** How it is cited. */
  citation: string,
};

/** The counts of a recorded vote. */
export type ArchiveCounts = {
  /** In favour. */
  inFavour: number | null,
  /** Against. */
  against: number | null,
  /** Abstaining. */
  abstaining: number | null,
  /** Not voting. */
  notVoting: number | null,
};

/** Where a vote is known from. */
export type ArchiveSource = {
  /** What it is, with the place in it. */
  title: string,
  /** Its address; `null` where it has none. */
  url: string | null,
};

/**
 * A whole number: a number while JavaScript holds it exactly (up to 9007199254740991), its decimal digits as a string
 * beyond.
 */
export type Whole = number | string;

/** A fraction: a probability, a share or an index, from 0 to 1. */
export type Fraction = {
  /** The exact value in lowest terms, `"p/q"`: `"421/2145"`. */
  exact: string,
  /** The nearest number: for showing and sorting, never for deciding. */
  number: number,
};
