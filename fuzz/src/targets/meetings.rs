//! Meetings of the library that several targets open: a few of each body, with and without names.
use records::council_terms::CouncilTerms;
use records::scenario;
use records::scenario::Scenario;
use std::rc::Rc;

thread_local! {
    static ALL: Vec<Rc<Scenario>> = [
        "sc-2025-02-24",
        "ga-2025-02-24",
        "sc-1956-10-30",
        "ga-1971-10-25",
        "ga-1947-11-29",
    ]
    .map(|name| {
        let text = crate::file(&format!("www/scenarios/{name}.json"));
        Rc::new(scenario::read(name, &text).unwrap())
    })
    .to_vec();
    static TERMS: CouncilTerms = CouncilTerms::read(&crate::file("crates/records/data/council_terms.csv")).unwrap();
}

/// One of the meetings.
pub fn one(number: u8) -> Rc<Scenario> {
    ALL.with(|all| Rc::clone(&all[usize::from(number) % all.len()]))
}

/// Who sat in the Council when.
pub fn terms() -> CouncilTerms {
    TERMS.with(Clone::clone)
}
