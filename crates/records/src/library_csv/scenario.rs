//! Makes a scenario of a roll call.
use super::header::TextColumn;
use super::library::RollCall;
use crate::scenario::{Origin, OwnVote, Recorded, RecordedOutcome, Scenario, Source};
use core::fmt;
use rules::category::Matter;
use rules::membership::{Body, InvalidMembership};
use rules::question::{Object, Question};
use rules::votes::invalid::InvalidVotes;

/// The resolutions of the Council that no permanent member could block, which are those that were adopted although one
/// voted against: nine of procedure, and one on a conference, for which Article 109(3) takes any seven members, as
/// procedure did then. All others of the file are decided as other than procedural.
const PROCEDURAL: [u32; 10] = [34, 87, 88, CONFERENCE, 119, 120, 132, 157, 462, 2623];

/// The resolution of 1955 on the conference of Article 109(3).
const CONFERENCE: u32 = 110;

/// The roll call does not make a scenario.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoScenario {
    /// The members that the file names are no Council of that day, and nothing else here tells who sat there.
    Seats(InvalidMembership),
    /// The votes do not fit the seats.
    Votes(InvalidVotes),
}

impl NoScenario {
    /// The code by which programs know it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Seats(_) => "seats",
            Self::Votes(_) => "votes",
        }
    }
}

impl fmt::Display for NoScenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Seats(error) => write!(f, "the file does not name who sat there: {error}")?,
            Self::Votes(error) => write!(f, "the file's votes do not fit the seats: {error}")?,
        }
        f.write_str("; compare it with the record in the library")
    }
}
impl core::error::Error for NoScenario {}

impl RollCall<'_> {
    /// The scenario of this roll call; `file` is the name of the file that it is from.
    ///
    /// # Errors
    /// [`NoScenario`]: who sat there cannot be told from the file.
    pub fn scenario(&self, file: &str) -> Result<Scenario, NoScenario> {
        let (votes, roll_note) = match self.library.body() {
            Body::GeneralAssembly => self.assembly_votes()?,
            Body::SecurityCouncil => self.council_votes()?,
        };
        let draft = some(&spelled(self.text(TextColumn::Draft)));
        let notes = [self.judgement(), self.text(TextColumn::Note)];
        let own = OwnVote {
            id: self.scenario_id(),
            origin: Origin::Imported,
            title: self.heading().to_owned(),
            about: "the text".to_owned(),
            description: spelled(self.text(TextColumn::Agenda)),
            proposed_by: String::new(),
            date: self.date(),
            meeting_label: spelled(self.text(TextColumn::Meeting)),
            president: None,
            paragraphs: Vec::new(),
            symbol: some(self.text(TextColumn::Resolution)),
            document: draft,
            proposal: None,
            question: self.question(),
            votes,
            // Voeten's data also have texts that were not adopted, and do not say which.
            recorded: (!self.library.edition().is_voeten()).then(|| Recorded {
                outcome: RecordedOutcome::Adopted,
                ground: None,
                vetoed_by: Vec::new(),
            }),
            certainty: "As the file has it; not compared with another source.".to_owned(),
            note: some(notes.join(" ").trim()),
            roll_note,
            sources: vec![Source {
                id: self.family().to_owned(),
                title: self.source(file),
                url: Some(self.link()),
                via: None,
            }],
        };
        Ok(own.scenario())
    }

    /// The name of its scenario.
    #[must_use]
    pub fn scenario_id(&self) -> String {
        format!("{}-{}", self.family(), self.id())
    }

    /// Whose number its own is.
    fn family(&self) -> &'static str {
        if self.library.edition().is_voeten() {
            "voeten"
        } else {
            "undl"
        }
    }

    /// The address of its record.
    #[must_use]
    pub fn link(&self) -> String {
        if self.library.edition().is_voeten() {
            return "https://doi.org/10.7910/DVN/LEJUQZ".to_owned();
        }
        format!("https://digitallibrary.un.org/record/{}", self.id())
    }

    fn source(&self, file: &str) -> String {
        if self.library.edition().is_voeten() {
            let id = self.id();
            return format!(
                "Voeten, Strezhnev and Bailey, United Nations General Assembly Voting Data, roll call {id}, file {file}"
            );
        }
        let set = match self.library.body() {
            Body::SecurityCouncil => "Security Council",
            Body::GeneralAssembly => "General Assembly",
        };
        format!(
            "UN Digital Library, record {}, by the {set} voting data of the Dag Hammarskjöld Library, file {file}",
            self.id()
        )
    }

    /// The title, or what there is in its place.
    fn heading(&self) -> &str {
        match (self.title(), self.text(TextColumn::Resolution)) {
            ("", "") => "A vote without a title",
            ("", symbol) => symbol,
            (title, _) => title,
        }
    }

    /// Whether it is one of the Council's resolutions that are known to be procedural, or on which no permanent member's
    /// vote blocks for another reason.
    #[must_use]
    pub fn is_procedural(&self) -> bool {
        self.number().is_some_and(|number| PROCEDURAL.contains(&number))
    }

    /// The number of a resolution of the Council.
    fn number(&self) -> Option<u32> {
        let symbol = self.text(TextColumn::Resolution);
        let number = symbol.strip_prefix("S/RES/").unwrap_or("");
        let digits = number.split(|letter: char| !letter.is_ascii_digit()).next();
        digits.and_then(|digits| digits.parse().ok())
    }

    /// What the vote was on, as far as the file tells.
    fn question(&self) -> Question {
        match self.library.body() {
            Body::SecurityCouncil if self.is_procedural() => {
                Question::council(Object::Draft, Matter::Procedural)
            }
            Body::SecurityCouncil => Question::council_draft(),
            Body::GeneralAssembly => {
                let (asked, _) = self.asked();
                Question::Assembly(asked.question(Object::Draft, self.forum()))
            }
        }
    }

    /// What was judged that the file does not tell.
    fn judgement(&self) -> &'static str {
        match self.library.body() {
            Body::SecurityCouncil if self.number() == Some(CONFERENCE) => {
                "The file does not say under what it was decided. It is on the conference of Article 109(3), for which any \
                 seven members could vote and which none could block."
            }
            Body::SecurityCouncil if self.is_procedural() => {
                "The file does not say that the matter was procedural; it is known from elsewhere."
            }
            Body::SecurityCouncil => {
                "The file does not say whether the matter was procedural; it is taken not to be."
            }
            Body::GeneralAssembly => self.asked().1.note(),
        }
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// Several values in one cell stand apart.
fn spelled(cell: &str) -> String {
    let values: Vec<&str> = cell.split('|').map(str::trim).collect();
    values.join(", ")
}
