//! The rulebook's tables read a second time, by brute force and in plain numbers, for comparison. Nothing here comes from the
//! crate that is tested: words, dates as text, counts of votes, texts as lists of words.

/// In favour, against, abstaining, not participating, absent.
pub type Columns = [u16; 5];

/// What becomes of something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum End {
    Adopted,
    /// So many vetoes.
    Vetoed(u16),
    /// Fewer votes than a council needs.
    Short,
    /// An assembly does not adopt it.
    Lost,
    SecondVote,
    NoQuorum,
    /// Not put: the item at this place excludes it.
    Excluded(usize),
    /// Not put: the motion at this place stops it.
    NoAction(usize),
    /// Rejected with all its operative parts.
    NothingLeft,
}

/// Seats and votes needed (SC-01).
pub fn council_size(day: &str) -> (u16, u16) {
    if day <= "1965-12-31" { (11, 7) } else { (15, 9) }
}

/// Whether a class of matters is procedural, substantive, decided by any members, or open (SC-10, SC-25).
pub fn council_class(class: &str, day: &str) -> Option<(bool, u16)> {
    let (_, quota) = council_size(day);
    let procedural = [
        "agenda-adoption",
        "agenda-order",
        "agenda-deferment",
        "seizure-list-removal",
        "presidential-ruling",
        "suspend-meeting",
        "adjourn-meeting",
        "invitation-rule-37",
        "invitation-rule-39",
        "invite-art31",
        "invite-art32",
        "conduct-of-business",
        "convene-emergency-special-session",
        "refer-item-uniting-for-peace",
        "adopt-rules",
        "select-president",
        "time-and-place-of-meeting",
    ];
    match class {
        class if procedural.contains(&class) => Some((true, quota)),
        // Any nine members, seven before 12 June 1968; under paragraph 3 any seven still.
        "art109-conference" => Some((true, if day < "1968-06-12" { 7 } else { 9 })),
        "art109-3-conference" => Some((true, 7)),
        "icj-election" => None,
        // Listed as substantive, or open and decided as substantive.
        _ => Some((false, quota)),
    }
}

/// A vote of the Council: adopted with the quota and, on a matter that is not procedural, no permanent member against (SC-03 to
/// SC-08).
pub fn council(procedural: bool, quota: u16, permanent: Columns, elected: Columns) -> End {
    let yes = permanent[0] + elected[0];
    if yes < quota {
        End::Short
    } else if !procedural && permanent[1] > 0 {
        End::Vetoed(permanent[1])
    } else {
        End::Adopted
    }
}

/// A majority of the Assembly (GA-02).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Majority {
    Simple,
    TwoThirds,
    OfMembers,
    TwoThirdsOfMembers,
}

/// Where and on what the Assembly votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Asked<'a> {
    pub day: &'a str,
    /// The class, or `declared` for a question that the Assembly declared important.
    pub class: &'a str,
    /// `plenary`, `emergency-special-session`, `main-committee`.
    pub forum: &'a str,
    /// `draft`, `amendment`, `part`, `motion`, `character`.
    pub object: &'a str,
    pub second: bool,
}

/// The majority that a question takes (GA-03 to GA-06, GA-22 to GA-24, GA-27).
pub fn majority(asked: Asked<'_>) -> Majority {
    use Majority::{OfMembers, Simple, TwoThirds, TwoThirdsOfMembers};
    if asked.forum == "main-committee" || asked.object == "motion" || asked.object == "character" {
        return Simple;
    }
    // Resolution 475 (V) is of 1 November 1950; before it amendments and parts took a simple majority.
    if asked.object != "draft" && asked.day < "1950-11-01" {
        return Simple;
    }
    // An emergency special session has no majority of its own: its recommendations are matters of peace and security (GA-23).
    match asked.class {
        "peace-and-security"
        | "sc-election"
        | "ecosoc-election"
        | "trusteeship-council-election"
        | "admission"
        | "suspension-of-rights"
        | "expulsion"
        | "trusteeship"
        | "budgetary"
        | "declared" => TwoThirds,
        "hrc-election" | "art109-3-conference" | "ess-by-members" => OfMembers,
        "charter-amendment" | "art109-conference" | "council-reform" => TwoThirdsOfMembers,
        "hrc-suspension" | "special-session-item" | "item-before-seven-days" => TwoThirds,
        _ => Simple,
    }
}

/// A vote of the Assembly, with those in favour, those against, all Members, and those present where that is known.
pub fn assembly(asked: Asked<'_>, yes: u16, no: u16, members: u16, present: Option<u16>) -> End {
    if present.is_some_and(|present| 2 * present <= members) {
        return End::NoQuorum;
    }
    let (yes, no, members) = (u32::from(yes), u32::from(no), u32::from(members));
    let enough = match majority(asked) {
        Majority::Simple => yes > no,
        Majority::TwoThirds => yes > 0 && yes >= 2 * no,
        Majority::OfMembers => 2 * yes > members,
        Majority::TwoThirdsOfMembers => 3 * yes >= 2 * members,
    };
    // Equal votes: a second vote in plenary, on what is no motion and takes a majority (GA-21, D12); whether
    // a question is important is asked as a question, not as a motion.
    let tie = majority(asked) == Majority::Simple
        && yes == no
        && yes > 0
        && !asked.second
        && asked.object != "motion"
        && asked.forum != "main-committee";
    match (enough, tie) {
        (true, _) => End::Adopted,
        (false, true) => End::SecondVote,
        (false, false) => End::Lost,
    }
}

/// Something that a meeting on one draft puts to the vote. Its votes are columns of permanent members and of all others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    pub what: What,
    pub permanent: Columns,
    pub other: Columns,
    /// What a reader supposes: carried or not.
    pub supposed: Option<bool>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// Adds a paragraph of this name.
    Amendment(String),
    /// A separate vote on a paragraph.
    Part(String),
    /// No action on the draft.
    NoAction,
    /// Whether the question is important, or whether the matter is procedural.
    Character,
    /// The draft.
    Draft,
}

/// A meeting on one draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meeting {
    pub council: bool,
    pub day: String,
    pub class: String,
    pub forum: String,
    pub members: u16,
    pub present: Option<u16>,
    /// The paragraphs of the draft, all operative.
    pub paragraphs: Vec<String>,
    pub items: Vec<Item>,
    /// Where the first is carried, the second is not put.
    pub excludes: Vec<(usize, usize)>,
}

/// What becomes of an item: what is decided or what its votes give, whether the meeting goes on as if it was carried, and the
/// paragraphs afterwards.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    pub end: End,
    pub carried: bool,
    pub paragraphs: Vec<String>,
}

/// Plays a meeting from its first item to its last.
pub fn play(meeting: &Meeting) -> Vec<Step> {
    let mut paragraphs = meeting.paragraphs.clone();
    let mut steps: Vec<Step> = Vec::new();
    let (mut class, mut procedural, mut rejected_parts) = (meeting.class.clone(), None, 0);
    for (place, item) in meeting.items.iter().enumerate() {
        let stopped =
            (0..place).find(|&before| meeting.items[before].what == What::NoAction && steps[before].carried);
        let excluded = meeting
            .excludes
            .iter()
            .find(|(by, gone)| *gone == place && *by < place && steps[*by].carried);
        let is_motion = matches!(item.what, What::NoAction | What::Character);
        let end = if let (Some(motion), false) = (stopped, item.what == What::NoAction || is_motion) {
            End::NoAction(motion)
        } else if let Some((by, _)) = excluded {
            End::Excluded(*by)
        } else if item.what == What::Draft && paragraphs.is_empty() && rejected_parts > 0 {
            End::NothingLeft
        } else {
            decided(meeting, item, &class, procedural)
        };
        let put = !matches!(end, End::NoAction(_) | End::Excluded(_) | End::NothingLeft);
        let of_votes = end.clone();
        let carried = put && item.supposed.unwrap_or(end == End::Adopted);
        match &item.what {
            What::Amendment(name) if carried => paragraphs.push(name.clone()),
            // Without a quorum nothing was decided, and after equal votes nothing yet.
            What::Part(name) if put && !carried && (item.supposed.is_some() || is_decided(&of_votes)) => {
                paragraphs.retain(|paragraph| paragraph != name);
                rejected_parts += 1;
            }
            What::Character if put && meeting.council => {
                // A class that a list settles cannot be reopened.
                let open = ["subsidiary-organ", "fact-finding-body", "art12-request", "other"];
                if open.contains(&class.as_str()) {
                    procedural = Some(carried);
                }
            }
            What::Character if put => {
                class = match (class.as_str(), carried) {
                    ("other", true) => "declared".to_owned(),
                    ("declared", false) => "other".to_owned(),
                    (class, _) => class.to_owned(),
                };
            }
            _ => {}
        }
        steps.push(Step {
            end,
            carried,
            paragraphs: paragraphs.clone(),
        });
    }
    steps
}

fn is_decided(end: &End) -> bool {
    !matches!(end, End::NoQuorum | End::SecondVote)
}

fn decided(meeting: &Meeting, item: &Item, class: &str, procedural: Option<bool>) -> End {
    if meeting.council {
        let (of_class, quota) = council_class(class, &meeting.day).expect("an election is no vote");
        let procedural = match item.what {
            // The preliminary question takes the votes that the matter takes which is not procedural.
            What::Character => false,
            _ => procedural.unwrap_or(of_class),
        };
        let quota = if item.what == What::Character {
            council_size(&meeting.day).1
        } else {
            quota
        };
        return council(procedural, quota, item.permanent, item.other);
    }
    let object = match item.what {
        What::Amendment(_) => "amendment",
        What::Part(_) => "part",
        What::NoAction => "motion",
        What::Character => "character",
        What::Draft => "draft",
    };
    let asked = Asked {
        day: &meeting.day,
        class,
        forum: &meeting.forum,
        object,
        second: false,
    };
    assembly(
        asked,
        item.other[0],
        item.other[1],
        meeting.members,
        meeting.present,
    )
}
