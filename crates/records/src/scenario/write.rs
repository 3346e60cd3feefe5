//! Writes a scenario as a file that [`super::read`] reads to the same scenario again.
use super::format::{ItemKind, VERSION};
use super::model::{ItemRecord, Origin, Recorded, Scenario, Source};
use super::words::{GROUNDS, KINDS, ORIGINS, OUTCOMES, PROPOSALS, RULED, word_of};
use crate::asked::Asked;
use crate::json::{Json, Value, print};
use crate::states;
use rules::draft::{DraftResolution, TextChange};
use rules::meeting::{Business, Governed, Item};
use rules::member::MemberId;
use rules::membership::{Body, Seat, Standing};
use rules::question::{Basis, Question};
use rules::supposition::Supposed;
use rules::vote::Vote;
use rules::votes::Votes;

/// The file of a scenario: JSON, to be saved and read again.
///
/// What only the engine knows and no file can say (a revision, a withdrawal, a ruling that nobody challenged) is written
/// as a vote on its draft; no scenario that was read has any.
#[must_use]
pub fn write(scenario: &Scenario) -> String {
    let mut fields = Fields::default();
    fields.add("format", number(VERSION));
    fields.text("id", &scenario.id);
    if scenario.origin != Origin::Record {
        fields.word("origin", word_of(&ORIGINS, scenario.origin));
    }
    fields.maybe("maker", scenario.maker.as_deref());
    fields.text("title", &scenario.title);
    fields.text("introduction", &scenario.introduction);
    fields.text("question", &scenario.question);
    fields.list_if_any(
        "suggestions",
        scenario.suggestions.iter().map(|suggestion| {
            let mut fields = Fields::default();
            fields.text("try", &suggestion.changes);
            fields.maybe("label", suggestion.label.as_deref());
            fields.done()
        }),
    );
    fields.word("body", scenario.body.as_str());
    if let Some(forum) = scenario.forum {
        fields.word("forum", forum.as_str());
    }
    fields.text("date", &scenario.date.to_string());
    fields.text("meeting", &scenario.meeting_label);
    if let Some(president) = scenario.president {
        fields.text("president", president.member.as_str());
        if president.reckoned {
            fields.text("president-by", "rotation");
        }
    }
    fields.add("seats", seats(scenario));
    fields.list("sources", scenario.sources.iter().map(source));
    let drafts = scenario.drafts.iter().zip(&scenario.meeting.drafts);
    fields.list_if_any(
        "drafts",
        drafts.map(|(record, text)| {
            let mut fields = Fields::default();
            fields.text("id", &record.id);
            fields.maybe("symbol", record.symbol.as_deref());
            fields.text("title", &record.title);
            fields.list("paragraphs", paragraphs(text));
            fields.maybe("note", record.note.as_deref());
            fields.done()
        }),
    );
    let items = scenario.items.iter().zip(&scenario.meeting.items);
    fields.list(
        "items",
        items.map(|(record, item)| one_item(scenario, record, item)),
    );
    fields.list_if_any(
        "rulings",
        scenario.rulings.iter().map(|ruling| {
            let mut fields = Fields::default();
            fields.text("carried", item_id(scenario, ruling.carried));
            fields.text("excluded", item_id(scenario, ruling.excluded));
            fields.text("reason", &ruling.reason);
            fields.done()
        }),
    );
    fields.list_if_any(
        "intentions",
        scenario.intentions.iter().map(|said| {
            let mut fields = Fields::default();
            fields.text("member", said.member.as_str());
            fields.list("on", said.items.iter().map(|item| text(item_id(scenario, *item))));
            fields.text("condition", &said.condition);
            fields.word("vote", said.vote.as_str());
            fields.text("certainty", &said.certainty);
            fields.list("sources", source_ids(scenario, &said.sources));
            fields.done()
        }),
    );
    fields.list_if_any(
        "remarks",
        scenario.remarks.iter().map(|remark| {
            let mut fields = Fields::default();
            fields.text("text", &remark.text);
            fields.list_if_any("sources", source_ids(scenario, &remark.sources));
            fields.done()
        }),
    );
    print(&fields.done())
}

fn seats(scenario: &Scenario) -> Json {
    let seats = scenario.meeting.membership.seats();
    let codes = |which: fn(&Seat) -> bool| {
        let seats = seats.iter().filter(move |seat| which(seat));
        seats.map(|seat| code(seat.member))
    };
    let mut fields = Fields::default();
    match scenario.body {
        Body::SecurityCouncil => {
            fields.list("permanent", codes(|seat| seat.permanent));
            fields.list("elected", codes(|seat| !seat.permanent));
        }
        Body::GeneralAssembly => {
            let members: Vec<MemberId> = seats.iter().map(|seat| seat.member).collect();
            if members == states::members_on(scenario.date) {
                fields.word("members", "members-on-date");
            } else {
                fields.list("members", codes(|_| true));
            }
            let mut standing = Fields::default();
            standing.list_if_any("arrears", codes(|seat| seat.standing == Standing::Arrears));
            standing.list_if_any(
                "no-credentials",
                codes(|seat| seat.standing == Standing::NoCredentials),
            );
            fields.fields_if_any("standing", standing);
        }
    }
    fields.done()
}

fn source(source: &Source) -> Json {
    let mut fields = Fields::default();
    fields.text("id", &source.id);
    fields.text("title", &source.title);
    fields.maybe("url", source.url.as_deref());
    fields.maybe("via", source.via.as_deref());
    fields.done()
}

fn paragraphs(text: &DraftResolution) -> impl Iterator<Item = Json> {
    text.paragraphs.iter().map(|paragraph| {
        let mut fields = Fields::default();
        fields.text("id", &paragraph.id);
        fields.word("kind", paragraph.kind.as_str());
        fields.text("outline", &paragraph.clean());
        fields.done()
    })
}

fn one_item(scenario: &Scenario, record: &ItemRecord, item: &Item) -> Json {
    let mut fields = Fields::default();
    fields.text("id", &record.id);
    let kind = match &item.business {
        Business::Motion { .. } => ItemKind::Motion,
        Business::Amendment { .. } => ItemKind::Amendment,
        Business::Part { .. } => ItemKind::Part,
        _ => ItemKind::Draft,
    };
    fields.word("kind", word_of(&KINDS, kind));
    fields.text("title", &record.title);
    fields.text("about", &record.about);
    fields.maybe("symbol", record.symbol.as_deref());
    fields.maybe("document", record.document.as_deref());
    fields.text("proposed-by", &record.proposed_by);
    fields.text("description", &record.description);
    if let Some(date) = record.date {
        fields.text("date", &date.to_string());
    }
    let mut on = record.on;
    if let Business::Motion { kind, on: concerned } = &item.business {
        fields.word("motion", kind.as_str());
        on = *concerned;
    }
    if let Some(proposal) = record.proposal {
        fields.word("proposal", word_of(&PROPOSALS, proposal));
    }
    fields.maybe("on", on.map(|on| item_id(scenario, on)));
    match item.governs.map(|governs| governs.what) {
        Some(Governed::Ruling(ruled)) => fields.word("ruled", word_of(&RULED, ruled)),
        Some(Governed::Order { over }) => fields.text("over", item_id(scenario, over)),
        Some(Governed::Importance | Governed::Character | Governed::Division) | None => {}
    }
    let draft = item.business.draft();
    let draft = draft.and_then(|draft| scenario.drafts.get(draft));
    fields.maybe("draft", draft.map(|draft| draft.id.as_str()));
    match &item.business {
        Business::Amendment { changes, .. } => fields.list("changes", changes.iter().map(change)),
        Business::Part { paragraphs, .. } => fields.list("paragraphs", paragraphs.iter().map(|id| text(id))),
        _ => {}
    }
    fields.maybe("text-note", record.text_note.as_deref());
    fields.maybe("supposed", item.supposed.map(Supposed::as_str));
    fields.add("question", question(&item.question));
    votes(&mut fields, &record.votes);
    fields.maybe("roll-note", record.roll_note.as_deref());
    if let Some(recorded) = &record.recorded {
        fields.add("recorded", on_record(recorded));
    }
    if !record.certainty.is_empty() {
        fields.text("certainty", &record.certainty);
    }
    fields.maybe("order-certainty", record.order_certainty.as_deref());
    fields.maybe("note", record.note.as_deref());
    fields.list_if_any("sources", source_ids(scenario, &record.sources));
    fields.done()
}

fn change(change: &TextChange) -> Json {
    let mut fields = Fields::default();
    match change {
        TextChange::Replace { paragraph, from, to } => {
            fields.word("op", "replace");
            fields.text("paragraph", paragraph);
            fields.text("from", from);
            fields.text("to", to);
        }
        TextChange::Append { paragraph, text } => {
            fields.word("op", "append");
            fields.text("paragraph", paragraph);
            fields.text("text", text);
        }
        TextChange::AddParagraph {
            id,
            kind,
            after,
            text,
        } => {
            fields.word("op", "add-paragraph");
            fields.text("id", id);
            fields.word("kind", kind.as_str());
            fields.maybe("after", after.as_deref());
            fields.text("text", text);
        }
        TextChange::DeleteParagraph { paragraph } => {
            fields.word("op", "delete-paragraph");
            fields.text("paragraph", paragraph);
        }
    }
    fields.done()
}

fn question(question: &Question) -> Json {
    let mut fields = Fields::default();
    match question {
        Question::Council(question) => {
            fields.word("matter", question.character.matter.as_str());
            fields.flag("undetermined", question.character.basis == Basis::Undetermined);
        }
        Question::Assembly(question) => {
            fields.word("importance", Asked::of(question).as_str());
            fields.flag("second-vote", question.second_vote);
        }
    }
    fields.done()
}

/// The tally, the names, and the counts without names.
fn votes(fields: &mut Fields, votes: &Votes) {
    let mut tally = Fields::default();
    let mut named = Fields::default();
    let mut permanent = Fields::default();
    let mut other = Fields::default();
    let unattributed = votes.unattributed();
    for vote in Vote::ALL {
        let word = vote.as_str();
        tally.count(word, votes.count(vote));
        let members = votes.membership().members(&votes.named(vote));
        named.list_if_any(word, members.into_iter().map(code));
        permanent.count(word, unattributed.get(vote).permanent);
        other.count(word, unattributed.get(vote).other);
    }
    fields.add("tally", tally.done());
    fields.add("votes", named.done());
    fields.fields_if_any("unattributed", other);
    fields.fields_if_any("unattributed-permanent", permanent);
}

fn on_record(recorded: &Recorded) -> Json {
    let mut fields = Fields::default();
    fields.word("outcome", word_of(&OUTCOMES, recorded.outcome));
    if let Some(ground) = recorded.ground {
        fields.word("ground", word_of(&GROUNDS, ground));
    }
    fields.list_if_any("vetoed-by", recorded.vetoed_by.iter().map(|&member| code(member)));
    fields.done()
}

fn item_id(scenario: &Scenario, item: usize) -> &str {
    scenario.items.get(item).map_or("", |item| item.id.as_str())
}

fn source_ids(scenario: &Scenario, sources: &[usize]) -> impl Iterator<Item = Json> {
    let sources = sources.iter().filter_map(|&at| scenario.sources.get(at));
    sources.map(|source| text(&source.id))
}

fn json(value: Value) -> Json {
    Json { line: 0, value }
}
fn text(words: &str) -> Json {
    json(Value::Text(words.to_owned()))
}
fn code(member: MemberId) -> Json {
    text(member.as_str())
}
fn number(number: u16) -> Json {
    json(Value::Number(number.to_string()))
}

/// The fields of an object, in the order in which they are added.
#[derive(Default)]
struct Fields(Vec<(String, Json)>);

impl Fields {
    fn add(&mut self, name: &str, value: Json) {
        self.0.push((name.to_owned(), value));
    }
    fn text(&mut self, name: &str, words: &str) {
        self.add(name, text(words));
    }
    fn word(&mut self, name: &str, word: &str) {
        self.text(name, word);
    }
    fn maybe(&mut self, name: &str, words: Option<&str>) {
        if let Some(words) = words {
            self.text(name, words);
        }
    }
    fn flag(&mut self, name: &str, set: bool) {
        if set {
            self.add(name, json(Value::Bool(true)));
        }
    }
    fn count(&mut self, name: &str, count: u16) {
        if count > 0 {
            self.add(name, number(count));
        }
    }
    fn list(&mut self, name: &str, list: impl Iterator<Item = Json>) {
        self.add(name, json(Value::List(list.collect())));
    }
    fn list_if_any(&mut self, name: &str, list: impl Iterator<Item = Json>) {
        let list: Vec<Json> = list.collect();
        if !list.is_empty() {
            self.add(name, json(Value::List(list)));
        }
    }
    fn fields_if_any(&mut self, name: &str, fields: Self) {
        if !fields.0.is_empty() {
            self.add(name, fields.done());
        }
    }
    fn done(self) -> Json {
        json(Value::Fields(self.0))
    }
}
