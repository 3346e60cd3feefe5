//! What a scenario is: a meeting as it was held, its items with what the record says of them, and its sources.
use rules::date::Date;
use rules::decision::{Ground, Outcome};
use rules::meeting::Meeting;
use rules::member::MemberId;
use rules::membership::Body;
use rules::question::Forum;
use rules::vote::Vote;
use rules::votes::Votes;

/// A meeting as it was held, ready to be played again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scenario {
    /// Its name in addresses, such as `sc-2025-02-24`.
    pub id: String,
    /// Whether it happened, and who says so.
    pub origin: Origin,
    /// Who the maker of a reader's own meeting says they are.
    pub maker: Option<String>,
    /// Its title.
    pub title: String,
    /// What it was about, in two sentences.
    pub introduction: String,
    /// What to try: a question to the reader.
    pub question: String,
    /// Changes to try, the first of them that of the question.
    pub suggestions: Vec<Suggestion>,
    /// The body.
    pub body: Body,
    /// Where the Assembly votes; `None` in the Council.
    pub forum: Option<Forum>,
    /// The day.
    pub date: Date,
    /// The meeting, such as `9866th meeting`.
    pub meeting_label: String,
    /// The member that presided; `None` in the Assembly, whose President is a person.
    pub president: Option<President>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// The drafts, parallel to `meeting.drafts`.
    pub drafts: Vec<DraftRecord>,
    /// What was put to the vote, parallel to `meeting.items`.
    pub items: Vec<ItemRecord>,
    /// The meeting, to be played.
    pub meeting: Meeting,
    /// The rulings, parallel to `meeting.rulings`.
    pub rulings: Vec<RulingRecord>,
    /// What members said beforehand that they would do.
    pub intentions: Vec<Intention>,
    /// What a reader should know of the record as a whole.
    pub remarks: Vec<Remark>,
}

/// A change to try, which the page offers as a button.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// What is changed and which item is shown, as in an address: `at=sc-115&sc-115=RUS:abstaining`.
    pub changes: String,
    /// What the button says, where that does not follow from the changes.
    pub label: Option<String>,
}

/// How a member said before a vote that it would vote, on some condition. Nothing applies it by itself: whether to is a
/// reader's choice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Intention {
    /// Who said so.
    pub member: MemberId,
    /// The items on whose votes; at least one.
    pub items: Vec<usize>,
    /// On what condition, in words of our own.
    pub condition: String,
    /// How it would vote then.
    pub vote: Vote,
    /// How sure it is.
    pub certainty: String,
    /// The sources of the statement.
    pub sources: Vec<usize>,
}

/// Who presides over the Council.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct President {
    /// The member.
    pub member: MemberId,
    /// Whether no source was read for it: it is reckoned by rule 18 of the provisional rules, under which the presidency
    /// goes from month to month in the English alphabetical order of the members' names.
    pub reckoned: bool,
}

/// Where a meeting comes from: what may be left out of its file depends on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Default)]
pub enum Origin {
    /// It happened, and its sources were read for this library.
    #[default]
    Record,
    /// It happened, and a file of somebody else says how.
    Imported,
    /// A reader's own: invented, or a version of what happened.
    Own,
}

/// Where a fact comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Its name in the file.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Where it is, as the file says. Only what [`is_web_address`] may become a link.
    pub url: Option<String>,
    /// Through whom it was read, where the original was not seen.
    pub via: Option<String>,
}

/// Whether an address leads to a page of the web. Others (`javascript:`, `data:`, `file:`, `//host`) come from files that
/// anybody can write, and are text.
#[must_use]
pub fn is_web_address(url: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| {
        let (start, rest) = (url.get(..scheme.len()), url.get(scheme.len()..));
        let of_scheme = start.is_some_and(|start| start.eq_ignore_ascii_case(scheme));
        of_scheme && rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '\\']))
    })
}

/// A draft; its text is in the meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DraftRecord {
    /// Its name in the file.
    pub id: String,
    /// Its document symbol.
    pub symbol: Option<String>,
    /// Its title.
    pub title: String,
    /// What is known of its text.
    pub note: Option<String>,
}

/// An item: what is recorded of it. What it is, and its question, are in the meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ItemRecord {
    /// Its name in the file and in addresses.
    pub id: String,
    /// Its short title.
    pub title: String,
    /// What it is about, in two to four words.
    pub about: String,
    /// The symbol of what was adopted, such as `S/RES/2774 (2025)`.
    pub symbol: Option<String>,
    /// The symbol of the document put to the vote, such as `S/2025/112`.
    pub document: Option<String>,
    /// Who proposed it.
    pub proposed_by: String,
    /// What it says or would have done.
    pub description: String,
    /// The day of this vote, where it is not the meeting's.
    pub date: Option<Date>,
    /// What it is, where it is voted on like a draft and is none.
    pub proposal: Option<Proposal>,
    /// The item that such a proposal concerns, if one.
    pub on: Option<usize>,
    /// What is known of the words at issue.
    pub text_note: Option<String>,
    /// Who voted how.
    pub votes: Votes,
    /// What the record says of the outcome; `None` where an imported file does not tell, and for a reader's own.
    pub recorded: Option<Recorded>,
    /// How certain the votes are; empty for a reader's own.
    pub certainty: String,
    /// How certain its place in the order is.
    pub order_certainty: Option<String>,
    /// What else a reader should know.
    pub note: Option<String>,
    /// How the roll came about, where it is not simply the record's.
    pub roll_note: Option<String>,
    /// Its sources, by their place in [`Scenario::sources`].
    pub sources: Vec<usize>,
}

/// A proposal that is put to the vote as a whole and is no draft resolution.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Proposal {
    /// The agenda of the meeting.
    Agenda,
    /// In which order proposals are put.
    Order,
    /// That parts of a text be put separately.
    SeparateVote,
    /// That a ruling of the presiding officer stands.
    Ruling,
    /// To overrule a ruling of the presiding officer.
    Overrule,
    /// That a question is important, or needs two thirds (Assembly).
    ImportantQuestion,
    /// That a matter is procedural (Council).
    ProceduralMatter,
}

/// What the record says of an outcome.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recorded {
    /// The outcome.
    pub outcome: RecordedOutcome,
    /// Why, where the record or its account says so.
    pub ground: Option<RecordedGround>,
    /// The permanent members whose votes against are recorded as the reason.
    pub vetoed_by: Vec<MemberId>,
}

/// An outcome on the record.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum RecordedOutcome {
    /// Adopted, or carried.
    Adopted,
    /// Not adopted, or not carried.
    NotAdopted,
}

/// A ground on the record.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum RecordedGround {
    /// The Council: fewer affirmative votes than needed.
    NotEnoughVotes,
    /// The Council: enough votes, and a permanent member against.
    DidNotConcur,
    /// The Assembly: the majority was not reached.
    NoMajority,
    /// The Assembly: as many for as against.
    EquallyDivided,
    /// The ruling that was challenged stands.
    RulingStands,
}

impl Recorded {
    /// Whether an outcome of the engine is the recorded one, with the recorded ground and the same members.
    #[must_use]
    pub fn agrees_with(&self, outcome: &Outcome) -> bool {
        match (self.outcome, outcome) {
            (RecordedOutcome::Adopted, Outcome::Adopted) => true,
            (RecordedOutcome::NotAdopted, Outcome::NotAdopted(ground)) => self.has_ground(ground),
            _ => false,
        }
    }

    fn has_ground(&self, ground: &Ground) -> bool {
        match (self.ground, ground) {
            (None, _) => true,
            (Some(RecordedGround::DidNotConcur), Ground::DidNotConcur(who)) => {
                // Each list names a member once, so none need be sorted for this.
                let recorded = &self.vetoed_by;
                let same = who.members.len() == recorded.len();
                same && who.members.iter().all(|member| recorded.contains(member)) && who.unnamed == 0
            }
            (Some(RecordedGround::NotEnoughVotes), Ground::NotEnoughVotes)
            | (Some(RecordedGround::NoMajority), Ground::NoMajority(_))
            | (Some(RecordedGround::EquallyDivided), Ground::EquallyDivided)
            | (Some(RecordedGround::RulingStands), Ground::RulingStands) => true,
            _ => false,
        }
    }
}

/// A ruling: a judgement on substance, with its reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RulingRecord {
    /// The item that, once carried, leaves nothing of the other.
    pub carried: usize,
    /// The item that is then not put.
    pub excluded: usize,
    /// Why, and whose judgement it is.
    pub reason: String,
}

/// Something a reader should know of the record as a whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    /// What.
    pub text: String,
    /// Where it comes from, by the place in [`Scenario::sources`].
    pub sources: Vec<usize>,
}

impl Scenario {
    /// The votes as recorded, one for each item in order.
    #[must_use]
    pub fn recorded_votes(&self) -> Vec<Votes> {
        self.items.iter().map(|item| item.votes.clone()).collect()
    }

    /// The place of an item.
    #[must_use]
    pub fn item_index(&self, id: &str) -> Option<usize> {
        self.items.iter().position(|item| item.id == id)
    }
}
