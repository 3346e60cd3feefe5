//! A reader's own vote and the meeting in which it is the only one: either way.
use super::{Own, shortened};
use records::asked::Asked;
use records::council_terms::CouncilTerms;
use records::made::{DECLARED, Made, MadeItem, Roll, What, Words, first_paragraph, nobody};
use records::scenario::{Scenario, Source};
use records::seating::{self, NoSeating, Seating};
use rules::category::Matter;
use rules::member::MemberId;
use rules::question::{Forum, Question};

/// Where the records of the UN Digital Library are.
const RECORDS: &str = "https://digitallibrary.un.org/record/";

impl Own {
    /// A meeting that an address can carry: one vote, whole in its roll.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Option<Self> {
        let ([record], [item]) = (&*scenario.items, &*scenario.meeting.items) else {
            return None;
        };
        let (weighty, asked) = match &item.question {
            Question::Council(question) => (question.character.matter == Matter::AllOther, DECLARED),
            Question::Assembly(question) => match Asked::of(question) {
                plain if plain.is_plain() => (false, DECLARED),
                asked => (true, asked),
            },
        };
        if !record.votes.is_full_roll() {
            return None;
        }
        let seats = scenario.meeting.membership.seats();
        let text = scenario.meeting.drafts.first().map(|draft| draft.clean());
        let number = |source: &Source| {
            let (_, number) = source
                .url
                .as_deref()?
                .split_once("digitallibrary.un.org/record/")?;
            number.parse().ok()
        };
        Some(Self {
            body: scenario.body,
            forum: scenario.forum.unwrap_or(Forum::Plenary),
            date: scenario.date,
            weighty,
            asked,
            title: shortened(&scenario.title),
            text: text
                .and_then(|paragraphs| Some(shortened(&paragraphs.first()?.1)))
                .unwrap_or_default(),
            record: scenario.sources.iter().find_map(number),
            votes: seats
                .iter()
                .filter_map(|seat| Some((seat.member, record.votes.of(seat.member)?)))
                .filter(|(_, vote)| *vote != nobody(scenario.body))
                .collect(),
        })
    }

    /// The vote as the form for a meeting holds it.
    #[must_use]
    pub fn made(&self) -> Made {
        let mut paragraph = first_paragraph();
        paragraph.outline.clone_from(&self.text);
        let item = MadeItem {
            weighty: self.weighty,
            asked: self.asked,
            roll: Roll::Named(self.votes.clone()),
            ..MadeItem::new(0, self.body, What::Draft(vec![paragraph]))
        };
        let source = self.record.map(|record| {
            (
                format!("UN Digital Library, record {record}"),
                format!("{RECORDS}{record}"),
            )
        });
        let (source, address) = source.unwrap_or_default();
        Made {
            forum: self.forum,
            title: self.title.clone(),
            source,
            address,
            items: vec![item],
            ..Made::blank(self.body, self.date)
        }
    }

    /// The meeting in which this is the only vote, and the members that have no seat that day and were left out.
    ///
    /// # Errors
    /// When nobody can be seated on that day.
    pub fn scenario(
        &self,
        terms: &CouncilTerms,
        untitled: &str,
    ) -> Result<(Scenario, Vec<MemberId>), NoSeating> {
        let seating = seating::seating(self.body, self.date, terms)?;
        let seated = |member: MemberId| seating.membership.seat_of(member).is_some();
        let left_out = self.votes.iter().map(|(member, _)| *member);
        let left_out = left_out.filter(|member| !seated(*member)).collect();
        // The only item has the title of the meeting.
        let item = |_: &What, _| String::new();
        let words = Words {
            meeting: untitled,
            item: &item,
        };
        Ok((scenario(&self.made(), &seating, &words), left_out))
    }
}

/// The scenario of a meeting that somebody made, with the seats of its day.
#[must_use]
pub fn scenario(made: &Made, seating: &Seating, words: &Words<'_>) -> Scenario {
    // What is known of single seats is said in the reader's language: `phrases::seat_note`.
    let note = seating.notes.iter().find(|note| note.member.is_none());
    made.scenario(&seating.membership, note.map(|note| note.text.as_str()), words)
}
