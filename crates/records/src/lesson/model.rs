//! What a lesson is.
use super::fact::Fact;
use rules::provision::Provision;

/// A lesson, ready to be held.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lesson {
    /// Its name in addresses, such as `veto`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is about, in a sentence.
    pub about: String,
    /// From which age.
    pub age: u16,
    /// How long it takes.
    pub minutes: u16,
    /// What pupils can do afterwards.
    pub aims: Vec<String>,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// The teacher's page.
    pub teacher: Teacher,
}

/// A step: something to read and look at, and a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Its title.
    pub title: String,
    /// What to know before the question.
    pub text: String,
    /// The address of the vote that is shown.
    pub start: String,
    /// The words of the glossary that occur here.
    pub words: Vec<String>,
    /// The question.
    pub ask: String,
    /// How it is answered.
    pub task: Task,
    /// What to say to the right answer.
    pub if_right: String,
    /// What to say to any other.
    pub if_wrong: String,
    /// The provisions behind it.
    pub provisions: Vec<Provision>,
}

/// How a question is answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Task {
    /// By one of some answers, of which exactly one is right.
    Choose(Vec<Choice>),
    /// By a number.
    Number {
        /// What is counted, in the words of `fact`.
        of: String,
        /// The right number.
        answer: u16,
    },
    /// By changed votes.
    Challenge(Challenge),
}

/// An answer to choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// What it says.
    pub text: String,
    /// Whether it is right.
    pub right: bool,
    /// What to say to it alone, in place of the step's own sentence.
    pub says: Option<String>,
    /// What makes it right or wrong. Only the file has it: what the site ships has been proved.
    pub proof: Option<Proof>,
}

/// A fact, and the position in which it is looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proof {
    /// Changes to the step's own position, or with `meeting=` another one.
    pub with: Option<String>,
    /// What is to hold there.
    pub fact: Fact,
}

/// Votes to change until something holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Challenge {
    /// What is to hold, in the words of `fact`.
    pub goal: String,
    /// With how many changed votes at most; fewer do not suffice.
    pub most: u16,
    /// Which votes stay as they are.
    pub keep: Keep,
    /// A solution, as in an address: `RUS:abstaining`.
    pub solution: String,
    /// Hints, from the faintest to the plainest.
    pub hints: Vec<String>,
}

/// Which votes a pupil may not change in a challenge.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keep {
    /// None: every vote may be changed.
    Nobody,
    /// Those of the permanent members.
    Permanent,
    /// Those of the elected members.
    Elected,
}

impl Keep {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Nobody, Self::Permanent, Self::Elected];

    /// The word for it in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Permanent => "permanent",
            Self::Elected => "elected",
        }
    }

    /// Whether the vote of a member of this kind stays.
    #[must_use]
    pub const fn keeps(self, permanent: bool) -> bool {
        match self {
            Self::Nobody => false,
            Self::Permanent => permanent,
            Self::Elected => !permanent,
        }
    }
}

/// The teacher's page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Teacher {
    /// What to do before the class.
    pub before: String,
    /// The plan, whose minutes make those of the lesson.
    pub plan: Vec<Phase>,
    /// What pupils usually get wrong.
    pub mistakes: Vec<Mistake>,
    /// What to talk about afterwards.
    pub after: Vec<String>,
}

/// A part of the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Phase {
    /// How long.
    pub minutes: u16,
    /// What happens.
    pub what: String,
}

/// What pupils usually get wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistake {
    /// What they say.
    pub usual: String,
    /// What is right.
    pub better: String,
}

/// A lesson in the list of lessons.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its name in addresses.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub about: String,
    /// From which age.
    pub age: u16,
    /// How long it takes.
    pub minutes: u16,
    /// How many steps it has.
    pub steps: u16,
    /// Whether it is told in the language of the list; else it is in English.
    pub translated: bool,
}

impl Entry {
    /// The entry of a lesson.
    #[must_use]
    pub fn of(lesson: &Lesson, translated: bool) -> Self {
        Self {
            id: lesson.id.clone(),
            title: lesson.title.clone(),
            about: lesson.about.clone(),
            age: lesson.age,
            minutes: lesson.minutes,
            steps: u16::try_from(lesson.steps.len()).unwrap_or(u16::MAX),
            translated,
        }
    }
}
