//! A reader's own vote and the meeting in which it is the only one: either way.
use super::{DECLARED, Own, shortened};
use records::asked::Asked;
use records::council_terms::CouncilTerms;
use records::scenario::OwnVote;
use records::scenario::{Origin, Scenario, Source};
use records::seating;
use records::seating::NoSeating;
use rules::category::Matter;
use rules::draft::ParagraphKind;
use rules::member::MemberId;
use rules::membership::Body;
use rules::question::{Basis, Character, CouncilQuestion, Forum, Object, Question};
use rules::vote::{ByVote, NotVoting, Vote};
use rules::votes::{Unattributed, Votes};

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
        let (membership, mut left_out) = (seating.membership, Vec::new());
        let mut named: Vec<(MemberId, Vote)> = Vec::new();
        for seat in membership.seats() {
            let cast = self.votes.iter().find(|(member, _)| *member == seat.member);
            named.push((seat.member, cast.map_or(nobody(self.body), |(_, vote)| *vote)));
        }
        for (member, _) in &self.votes {
            if membership.seat_of(*member).is_none() {
                left_out.push(*member);
            }
        }
        // A member without a vote that day is taken not to vote: the seats were just counted, so nothing else is amiss.
        let votes = Votes::new(&membership, named, ByVote::<Unattributed>::default())
            .unwrap_or_else(|_| Votes::none_cast(&membership));
        let title = if self.title.is_empty() {
            untitled
        } else {
            &self.title
        };
        let vote = OwnVote {
            id: "own".to_owned(),
            origin: Origin::Own,
            title: title.to_owned(),
            about: String::new(),
            description: self.text.clone(),
            proposed_by: String::new(),
            date: self.date,
            meeting_label: String::new(),
            president: None,
            paragraphs: match self.text.is_empty() {
                true => Vec::new(),
                false => vec![(ParagraphKind::Operative, self.text.clone())],
            },
            symbol: None,
            document: None,
            proposal: None,
            question: self.question(),
            votes,
            recorded: None,
            certainty: String::new(),
            // What is known of single seats is said in the reader's language: `phrases::seat_note`.
            note: seating
                .notes
                .into_iter()
                .find_map(|note| note.member.is_none().then_some(note.text)),
            roll_note: None,
            sources: self.record.map(source).into_iter().collect(),
        };
        Ok((vote.scenario(), left_out))
    }

    fn question(&self) -> Question {
        match self.body {
            Body::SecurityCouncil => Question::Council(CouncilQuestion {
                object: Object::Draft,
                character: Character {
                    matter: if self.weighty {
                        Matter::AllOther
                    } else {
                        Matter::Procedural
                    },
                    basis: Basis::Entered,
                },
                dispute: None,
            }),
            Body::GeneralAssembly => {
                let asked = if self.weighty { self.asked } else { Asked::OTHER };
                Question::Assembly(asked.question(Object::Draft, self.forum))
            }
        }
    }
}

/// How a member counts that is not named: in the Council it takes no part, in the Assembly nobody tells why.
const fn nobody(body: Body) -> Vote {
    Vote::NotVoting(match body {
        Body::SecurityCouncil => NotVoting::NotParticipating,
        Body::GeneralAssembly => NotVoting::Unspecified,
    })
}

fn source(record: u32) -> Source {
    Source {
        id: "undl".to_owned(),
        title: format!("UN Digital Library, record {record}"),
        url: Some(format!("https://digitallibrary.un.org/record/{record}")),
        via: None,
    }
}
