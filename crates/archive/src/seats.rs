//! Who had a seat on the day of a row, by the tables of Member States and of the Council's terms.
use records::council_terms::CouncilTerms;
use records::states;
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::Body;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The seats of each day, found once.
#[derive(Debug, Default)]
pub struct Seats {
    terms: CouncilTerms,
    found: BTreeMap<(bool, Date), Arc<[MemberId]>>,
    same: BTreeMap<Vec<MemberId>, Arc<[MemberId]>>,
}

impl Seats {
    /// With the terms of the Council.
    #[must_use]
    pub fn new(terms: CouncilTerms) -> Self {
        Self {
            terms,
            ..Self::default()
        }
    }

    /// The seats of a body on a day, in the order of the codes; nobody when the tables do not cover the day.
    pub fn on(&mut self, body: Body, date: Date) -> Arc<[MemberId]> {
        let council = body == Body::SecurityCouncil;
        if let Some(found) = self.found.get(&(council, date)) {
            return Arc::clone(found);
        }
        let mut members = if council {
            let council = self.terms.on(date);
            council
                .map(|council| council.members().collect())
                .unwrap_or_default()
        } else {
            states::members_on(date)
        };
        members.sort_unstable();
        let shared = self.same.entry(members.clone()).or_insert_with(|| members.into());
        self.found.insert((council, date), Arc::clone(shared));
        Arc::clone(shared)
    }
}

/// The codes of the permanent members, past and present.
pub const PERMANENT: [&str; 6] = ["CHN", "FRA", "GBR", "RUS", "SUN", "USA"];

/// Whether it holds, or held, a permanent seat of the Council.
#[must_use]
pub fn is_permanent(member: MemberId) -> bool {
    PERMANENT.contains(&member.as_str())
}
