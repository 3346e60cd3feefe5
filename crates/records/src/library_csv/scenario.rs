//! Makes a scenario of a roll call: text in the format that `records::scenario::read` reads and checks.
use super::header::TextColumn;
use super::json::{self, Object};
use super::library::RollCall;
use super::named::{COLUMNS, NOT_VOTING, Roll, is_permanent};
use core::fmt;
use rules::membership::Body;

/// The resolutions of the Council that are known to be procedural: no permanent member could block them. All others of
/// the file are decided as other than procedural.
const PROCEDURAL: [u32; 8] = [87, 88, 119, 120, 132, 157, 462, 2623];

/// The roll call does not make a scenario.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoScenario {
    /// The file names other than all members of the Council, and nothing else here tells who sat there.
    Seats {
        /// Members that the file names.
        named: usize,
        /// Seats of the Council that day.
        seats: usize,
    },
    /// The file names other than five permanent members.
    Permanent {
        /// Permanent members that the file names.
        named: usize,
    },
}

impl fmt::Display for NoScenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Seats { named, seats } => write!(
                f,
                "the file names {named} members of the Council, which had {seats} that day; compare it with the record \
                 in the library"
            ),
            Self::Permanent { named } => write!(
                f,
                "the file names {named} permanent members of the Council, which has five; compare it with the record \
                 in the library"
            ),
        }
    }
}
impl core::error::Error for NoScenario {}

impl RollCall<'_> {
    /// The scenario of this roll call, as text in the format of scenario files; `file` is the name of the file it is from.
    ///
    /// # Errors
    /// [`NoScenario`]: the Council's seats cannot be told from the file.
    pub fn scenario(&self, file: &str) -> Result<String, NoScenario> {
        let roll = match self.library.body() {
            Body::GeneralAssembly => self.assembly_roll(),
            Body::SecurityCouncil => self.council_roll()?,
        };
        let (id, link) = (self.scenario_id(), self.link());
        let symbol = self.text(TextColumn::Resolution);
        let title = self.heading();
        let council = self.library.body() == Body::SecurityCouncil;
        let set = if council {
            "Security Council voting data"
        } else {
            "General Assembly voting data"
        };
        let source = Object::new()
            .text("id", "undl")
            .text(
                "title",
                &format!("UN Digital Library, record {}; {set}, file {file}", self.id()),
            )
            .text("url", &link);
        let draft = Object::new()
            .text("id", "text")
            .text_if_any("symbol", &spelled(self.text(TextColumn::Draft)))
            .text("title", title)
            .text(
                "note",
                "The text is not in the voting data; the record in the library links to it.",
            )
            .raw("paragraphs", "[]");
        let introduction = format!(
            "{}, recorded as adopted on {}. Imported from the voting data of the UN Digital Library.",
            if symbol.is_empty() { title } else { symbol },
            self.date()
        );
        let meeting = match self.text(TextColumn::Meeting) {
            "" => "a meeting that the file does not name".to_owned(),
            meeting => spelled(meeting),
        };
        let mut scenario = Object::new()
            .number("format", 1_u8)
            .text("id", &id)
            .text("title", title)
            .text("introduction", &introduction)
            .text("question", "What if some members had voted otherwise?")
            .text(
                "body",
                if council {
                    "security-council"
                } else {
                    "general-assembly"
                },
            );
        if !council {
            let emergency = self.text(TextColumn::Session).starts_with("ES") || symbol.contains("/ES-");
            let forum = if emergency {
                "emergency-special-session"
            } else {
                "plenary"
            };
            scenario = scenario.text("forum", forum);
        }
        Ok(scenario
            .text("date", &self.date().to_string())
            .text("meeting", &meeting)
            .raw("seats", &self.seats_json())
            .list("sources", [source.end()])
            .list("drafts", [draft.end()])
            .list("items", [self.item(&roll, title)])
            .end())
    }

    /// The name of its scenario.
    #[must_use]
    pub fn scenario_id(&self) -> String {
        format!("undl-{}", self.id())
    }

    /// The address of its record.
    #[must_use]
    pub fn link(&self) -> String {
        format!("https://digitallibrary.un.org/record/{}", self.id())
    }

    /// The title, or what there is in its place.
    fn heading(&self) -> &str {
        match (self.title(), self.text(TextColumn::Resolution)) {
            ("", "") => "A vote without a title",
            ("", symbol) => symbol,
            (title, _) => title,
        }
    }

    /// Whether it is one of the Council's resolutions that are known to be procedural.
    #[must_use]
    pub fn is_procedural(&self) -> bool {
        let symbol = self.text(TextColumn::Resolution);
        let number = symbol.strip_prefix("S/RES/").unwrap_or("");
        let digits = number.split(|letter: char| !letter.is_ascii_digit()).next();
        digits
            .and_then(|digits| digits.parse().ok())
            .is_some_and(|number: u32| PROCEDURAL.contains(&number))
    }

    fn item(&self, roll: &Roll, title: &str) -> String {
        let council = self.library.body() == Body::SecurityCouncil;
        let question = match (council, self.is_procedural()) {
            (true, true) => Object::new().text("matter", "procedural"),
            (true, false) => Object::new().text("matter", "all-other"),
            (false, _) => Object::new().text("importance", "other"),
        };
        let note = match (council, self.is_procedural()) {
            (true, true) => {
                "The file does not say that the matter was procedural; it is known from elsewhere."
            }
            (true, false) => {
                "The file does not say whether the matter was procedural; it is taken not to be."
            }
            (false, _) => {
                "The file does not tell which majority applied. The simple one is taken; where the question was \
                 important, two thirds of the members present and voting were needed."
            }
        };
        let [mut tally, mut votes, mut unnamed] = [Object::new(), Object::new(), Object::new()];
        for ((name, column), count) in COLUMNS.into_iter().zip(roll.unnamed) {
            let members = roll.named.iter().filter(|(_, vote)| *vote == column);
            let members: Vec<String> = members.map(|(member, _)| json::quoted(member.as_str())).collect();
            let permanent = if column == NOT_VOTING {
                roll.unnamed_permanent
            } else {
                0
            };
            let all = u16::try_from(members.len())
                .unwrap_or(u16::MAX)
                .saturating_add(count)
                .saturating_add(permanent);
            tally = tally.number(name, all);
            votes = votes.list(name, members);
            if count > 0 {
                unnamed = unnamed.number(name, count);
            }
        }
        let mut item = Object::new()
            .text("id", "vote")
            .text("kind", "draft")
            .text("title", title)
            .text("about", "the text")
            .text_if_any("symbol", self.text(TextColumn::Resolution))
            .text_if_any("document", &spelled(self.text(TextColumn::Draft)))
            .text("proposed-by", "")
            .text("description", &spelled(self.text(TextColumn::Agenda)))
            .text("draft", "text")
            .raw("question", &question.end())
            .raw("tally", &tally.end())
            .raw("votes", &votes.end());
        if roll.unnamed != [0; 4] {
            item = item.raw("unattributed", &unnamed.end());
        }
        if roll.unnamed_permanent > 0 {
            let permanent = Object::new().number("not-voting", roll.unnamed_permanent);
            item = item.raw("unattributed-permanent", &permanent.end());
        }
        item.text_if_any("roll-note", roll.note.trim())
            .raw("recorded", "{\"outcome\":\"adopted\"}")
            .text(
                "certainty",
                "As the file has it; not compared with another source.",
            )
            .text("note", &[note, self.text(TextColumn::Note)].join(" "))
            .raw("sources", "[\"undl\"]")
            .end()
    }

    fn seats_json(&self) -> String {
        if self.library.body() == Body::GeneralAssembly {
            return Object::new().text("members", "members-on-date").end();
        }
        let codes = |permanent: bool| {
            let members = self
                .votes()
                .filter(move |(member, _)| is_permanent(*member) == permanent);
            members.map(|(member, _)| json::quoted(member.as_str()))
        };
        Object::new()
            .list("permanent", codes(true))
            .list("elected", codes(false))
            .end()
    }
}

/// Several values in one cell stand apart.
fn spelled(cell: &str) -> String {
    let values: Vec<&str> = cell.split('|').map(str::trim).collect();
    values.join(", ")
}
