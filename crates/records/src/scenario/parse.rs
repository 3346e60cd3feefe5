//! From JSON to the fields of the format: every field has its kind, every word its meaning, none is unknown.
use super::error::{self, Problem};
use super::fields::{Fields, Placed};
use super::format::{
    Draft, File, Intention, Item, Members, Paragraph, Question, Recorded, Remark, Ruling, Seats, VERSION,
};
use super::model::{Origin, President, Source, Suggestion};
use super::words::{GROUNDS, KINDS, OPS, ORIGINS, OUTCOMES, Op, PRESIDENT_BY, PROPOSALS, RULED};
use crate::asked::Asked;
use crate::json::{Json, Value};
use rules::category::Matter;
use rules::draft::{ParagraphKind, TextChange};
use rules::member::MemberId;
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::question::Forum;
use rules::supposition::Supposed;
use rules::vote::{ByVote, Vote};

/// The file. Its version is looked at first: a file of another version is not a mistaken one.
pub(super) fn file(json: Json) -> Result<File, Problem> {
    if let Value::Fields(fields) = &json.value
        && let Some((_, format)) = fields.iter().find(|(name, _)| name == "format")
        && let Value::Number(version) = &format.value
        && *version != VERSION.to_string()
    {
        return Err(error::unknown_version(version));
    }
    let place = String::new();
    let mut fields = Placed { place, json }.fields(&[
        "format",
        "id",
        "origin",
        "maker",
        "title",
        "introduction",
        "question",
        "suggestions",
        "body",
        "forum",
        "date",
        "meeting",
        "president",
        "president-by",
        "seats",
        "sources",
        "drafts",
        "items",
        "rulings",
        "intentions",
        "remarks",
    ])?;
    fields.must("format")?.count()?;
    Ok(File {
        id: fields.text("id")?,
        origin: maybe_one_of(&mut fields, "origin", &ORIGINS)?.unwrap_or(Origin::Record),
        maker: fields.maybe_text("maker")?,
        title: fields.text("title")?,
        introduction: fields.text("introduction")?,
        question: fields.text("question")?,
        suggestions: fields.list_or_none("suggestions", suggestion)?,
        body: fields.must("body")?.named(Body::ALL, Body::as_str)?,
        forum: maybe_named(&mut fields, "forum", Forum::ALL, Forum::as_str)?,
        date: fields.must("date")?.parsed()?,
        meeting: fields.text("meeting")?,
        president: president(&mut fields)?,
        seats: seats(fields.must("seats")?)?,
        sources: fields.list_or_none("sources", source)?,
        drafts: fields.list_or_none("drafts", draft)?,
        items: fields.list("items", item)?,
        rulings: fields.list_or_none("rulings", ruling)?,
        intentions: fields.list_or_none("intentions", intention)?,
        remarks: fields.list_or_none("remarks", remark)?,
    })
}

fn maybe_one_of<T: Copy>(fields: &mut Fields, name: &str, words: &[(&str, T)]) -> Result<Option<T>, Problem> {
    fields.maybe(name).map(|placed| placed.one_of(words)).transpose()
}

fn maybe_named<T: Copy>(
    fields: &mut Fields,
    name: &str,
    all: &[T],
    word: fn(T) -> &'static str,
) -> Result<Option<T>, Problem> {
    let placed = fields.maybe(name);
    placed.map(|placed| placed.named(all, word)).transpose()
}

fn president(fields: &mut Fields) -> Result<Option<President>, Problem> {
    let reckoned = maybe_one_of(fields, "president-by", &PRESIDENT_BY)?.unwrap_or(false);
    let member = fields.maybe("president").map(Placed::parsed).transpose()?;
    Ok(member.map(|member| President { member, reckoned }))
}

fn members(placed: Placed) -> Result<Vec<MemberId>, Problem> {
    placed.list(Placed::parsed)
}

fn seats(placed: Placed) -> Result<Seats, Problem> {
    let mut fields = placed.fields(&["permanent", "elected", "members", "standing"])?;
    let list = fields.maybe("members").map(|placed| match &placed.json.value {
        Value::List(_) => members(placed).map(Members::List),
        Value::Text(word) if word == "members-on-date" => Ok(Members::OnDate),
        _ => Err(placed.wrong("`members-on-date` or a list of member codes is expected")),
    });
    let mut seats = Seats {
        permanent: fields.maybe("permanent").map(members).transpose()?,
        elected: fields.maybe("elected").map(members).transpose()?,
        members: list.transpose()?,
        arrears: Vec::new(),
        no_credentials: Vec::new(),
    };
    if let Some(standing) = fields.maybe("standing") {
        let mut fields = standing.fields(&["arrears", "no-credentials"])?;
        seats.arrears = fields.list_or_none("arrears", Placed::parsed)?;
        seats.no_credentials = fields.list_or_none("no-credentials", Placed::parsed)?;
    }
    Ok(seats)
}

fn source(placed: Placed) -> Result<Source, Problem> {
    let mut fields = placed.fields(&["id", "title", "url", "via"])?;
    Ok(Source {
        id: fields.text("id")?,
        title: fields.text("title")?,
        url: fields.maybe_text("url")?,
        via: fields.maybe_text("via")?,
    })
}

fn draft(placed: Placed) -> Result<Draft, Problem> {
    let mut fields = placed.fields(&["id", "symbol", "title", "paragraphs", "note"])?;
    Ok(Draft {
        id: fields.text("id")?,
        symbol: fields.maybe_text("symbol")?,
        title: fields.text("title")?,
        paragraphs: fields.list("paragraphs", paragraph)?,
        note: fields.maybe_text("note")?,
    })
}

fn paragraph(placed: Placed) -> Result<Paragraph, Problem> {
    let mut fields = placed.fields(&["id", "kind", "outline"])?;
    Ok(Paragraph {
        id: fields.text("id")?,
        kind: fields
            .must("kind")?
            .named(ParagraphKind::ALL, ParagraphKind::as_str)?,
        outline: fields.text("outline")?,
    })
}

fn item(placed: Placed) -> Result<Item, Problem> {
    let mut fields = placed.fields(&[
        "id",
        "kind",
        "title",
        "about",
        "symbol",
        "document",
        "proposed-by",
        "description",
        "date",
        "motion",
        "proposal",
        "on",
        "ruled",
        "over",
        "draft",
        "changes",
        "paragraphs",
        "text-note",
        "supposed",
        "question",
        "tally",
        "votes",
        "unattributed",
        "unattributed-permanent",
        "roll-note",
        "recorded",
        "certainty",
        "order-certainty",
        "note",
        "sources",
    ])?;
    Ok(Item {
        id: fields.text("id")?,
        kind: fields.must("kind")?.one_of(&KINDS)?,
        title: fields.text("title")?,
        about: fields.text("about")?,
        symbol: fields.maybe_text("symbol")?,
        document: fields.maybe_text("document")?,
        proposed_by: fields.text("proposed-by")?,
        description: fields.text("description")?,
        date: fields.maybe("date").map(Placed::parsed).transpose()?,
        motion: maybe_named(&mut fields, "motion", MotionKind::ALL, MotionKind::as_str)?,
        proposal: maybe_one_of(&mut fields, "proposal", &PROPOSALS)?,
        on: fields.maybe_text("on")?,
        ruled: maybe_one_of(&mut fields, "ruled", &RULED)?,
        over: fields.maybe_text("over")?,
        draft: fields.maybe_text("draft")?,
        changes: fields
            .maybe("changes")
            .map(|placed| placed.list(change))
            .transpose()?,
        paragraphs: fields
            .maybe("paragraphs")
            .map(|placed| placed.list(Placed::text))
            .transpose()?,
        text_note: fields.maybe_text("text-note")?,
        supposed: maybe_named(&mut fields, "supposed", Supposed::ALL, Supposed::as_str)?,
        question: question(fields.must("question")?)?,
        tally: by_vote(fields.must("tally").map(Some)?, Placed::count)?,
        votes: by_vote(fields.must("votes").map(Some)?, members)?,
        unattributed: by_vote(fields.maybe("unattributed"), Placed::count)?,
        unattributed_permanent: by_vote(fields.maybe("unattributed-permanent"), Placed::count)?,
        roll_note: fields.maybe_text("roll-note")?,
        recorded: fields.maybe("recorded").map(recorded).transpose()?,
        certainty: fields.maybe_text("certainty")?,
        order_certainty: fields.maybe_text("order-certainty")?,
        note: fields.maybe_text("note")?,
        sources: fields.list_or_none("sources", Placed::text)?,
    })
}

fn change(placed: Placed) -> Result<TextChange, Problem> {
    let mut fields = placed.fields(&["op", "paragraph", "from", "to", "id", "kind", "after", "text"])?;
    let op = fields.must("op")?.one_of(&OPS)?;
    fields.only(match op {
        Op::Replace => &["paragraph", "from", "to"],
        Op::Append => &["paragraph", "text"],
        Op::AddParagraph => &["id", "kind", "after", "text"],
        Op::DeleteParagraph => &["paragraph"],
    })?;
    Ok(match op {
        Op::Replace => TextChange::Replace {
            paragraph: fields.text("paragraph")?,
            from: fields.text("from")?,
            to: fields.text("to")?,
        },
        Op::Append => TextChange::Append {
            paragraph: fields.text("paragraph")?,
            text: fields.text("text")?,
        },
        Op::AddParagraph => TextChange::AddParagraph {
            id: fields.text("id")?,
            kind: fields
                .must("kind")?
                .named(ParagraphKind::ALL, ParagraphKind::as_str)?,
            after: fields.maybe_text("after")?,
            text: fields.text("text")?,
        },
        Op::DeleteParagraph => TextChange::DeleteParagraph {
            paragraph: fields.text("paragraph")?,
        },
    })
}

fn question(placed: Placed) -> Result<Question, Problem> {
    let mut fields = placed.fields(&["matter", "undetermined", "importance", "second-vote"])?;
    Ok(Question {
        matter: maybe_named(&mut fields, "matter", Matter::ALL, Matter::as_str)?,
        undetermined: fields.flag("undetermined")?,
        importance: maybe_named(&mut fields, "importance", &Asked::ALL, Asked::as_str)?,
        second_vote: fields.flag("second-vote")?,
    })
}

/// A value for each way of voting; what is left out is zero, or nobody.
fn by_vote<T: Default>(
    placed: Option<Placed>,
    read: fn(Placed) -> Result<T, Problem>,
) -> Result<ByVote<T>, Problem> {
    let mut columns = ByVote::default();
    if let Some(placed) = placed {
        let mut fields = placed.fields(&Vote::ALL.map(Vote::as_str))?;
        for vote in Vote::ALL {
            if let Some(value) = fields.maybe(vote.as_str()) {
                *columns.get_mut(vote) = read(value)?;
            }
        }
    }
    Ok(columns)
}

fn recorded(placed: Placed) -> Result<Recorded, Problem> {
    let mut fields = placed.fields(&["outcome", "ground", "vetoed-by"])?;
    Ok(Recorded {
        outcome: fields.must("outcome")?.one_of(&OUTCOMES)?,
        ground: maybe_one_of(&mut fields, "ground", &GROUNDS)?,
        vetoed_by: fields.list_or_none("vetoed-by", Placed::parsed)?,
    })
}

fn ruling(placed: Placed) -> Result<Ruling, Problem> {
    let mut fields = placed.fields(&["carried", "excluded", "reason"])?;
    Ok(Ruling {
        carried: fields.text("carried")?,
        excluded: fields.text("excluded")?,
        reason: fields.text("reason")?,
    })
}

fn intention(placed: Placed) -> Result<Intention, Problem> {
    let mut fields = placed.fields(&["member", "on", "condition", "vote", "certainty", "sources"])?;
    Ok(Intention {
        member: fields.must("member")?.parsed()?,
        on: fields.list("on", Placed::text)?,
        condition: fields.text("condition")?,
        vote: fields.must("vote")?.named(&Vote::ALL, Vote::as_str)?,
        certainty: fields.text("certainty")?,
        sources: fields.list_or_none("sources", Placed::text)?,
    })
}

fn suggestion(placed: Placed) -> Result<Suggestion, Problem> {
    let mut fields = placed.fields(&["try", "label"])?;
    Ok(Suggestion {
        changes: fields.text("try")?,
        label: fields.maybe_text("label")?,
    })
}

fn remark(placed: Placed) -> Result<Remark, Problem> {
    let mut fields = placed.fields(&["text", "sources"])?;
    Ok(Remark {
        text: fields.text("text")?,
        sources: fields.list_or_none("sources", Placed::text)?,
    })
}
