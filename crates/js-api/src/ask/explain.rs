//! `explain`: a decision in words.
use crate::error::{ApiError, Code, cut};
use crate::read::question;
use crate::types::explanation::{
    ExplainInput, ExplainedNote, ExplainedProvision, ExplainedReason, Explanation, Words,
};
use crate::types::question::VoteInput;
use rules::finding::Reason;
use rules::provision::Provision;
use wording::lang::Lang;
use wording::law;
use wording::messages::Texts;
use wording::say::notes;
use wording::say::outcome::{outcome, verdict};
use wording::say::reason::{Context, reason};
use wording::say::vote::tally;

/// Decides one vote and says in words why.
///
/// # Errors
/// [`ApiError`] when the input is no vote of that body on that day, or its words are not those of a language.
pub fn explain(input: &ExplainInput) -> Result<Explanation, ApiError> {
    let explanation = explained(&texts(&input.words)?, &input.vote)?;
    // A table that is cut off has its first words.
    let notes = explanation.warnings.iter().chain(&explanation.follow_ups);
    let provisions = explanation.reasons.iter().map(|reason| &reason.provision);
    if provisions
        .chain(notes.map(|note| &note.provision))
        .any(|provision| provision.title.is_empty())
    {
        return Err(not_words(&input.words.language));
    }
    Ok(explanation)
}

fn explained(texts: &Texts, vote: &VoteInput) -> Result<Explanation, ApiError> {
    let asked = question::asked(vote, "vote")?;
    let decision = rules::decide::decide(&asked.question, &asked.sitting, &asked.votes);
    let object = asked.question.object();
    let context = Context {
        item: &|place| place.to_string(),
        object,
        decision: Some(&decision),
    };
    let said = |one: &Reason| {
        let said = reason(texts, one, &context);
        ExplainedReason {
            title: said.title,
            detail: said.detail,
            bearing: said.mark.into(),
            provision: provision(texts, one.provision()),
        }
    };
    let warnings = decision.warnings.iter().map(|warning| ExplainedNote {
        text: notes::warning(texts, warning),
        provision: provision(texts, warning.provision()),
    });
    let follow_ups = decision.follow_ups.iter().map(|due| {
        let due = notes::follow_up(texts, due);
        ExplainedNote {
            text: due.text,
            provision: provision(texts, due.provision),
        }
    });
    Ok(Explanation {
        outcome: outcome(texts, &decision.outcome, object).word,
        tally: tally(texts, &decision.tally),
        verdict: verdict(texts, &decision, object),
        reasons: decision.reasons.iter().map(said).collect(),
        warnings: warnings.collect(),
        follow_ups: follow_ups.collect(),
    })
}

fn texts(words: &Words) -> Result<Texts, ApiError> {
    let lang = Lang::from_code(&words.language).ok_or_else(|| {
        let message = format!(
            "`{}` is no language of the package: give ar, en, es, fr, ru or zh",
            cut(&words.language)
        );
        ApiError::at("words.language", Code::UnknownWord, message)
    })?;
    Texts::of(lang, vec![words.table.clone()]).map_err(|_| not_words(lang.code()))
}

fn not_words(lang: &str) -> ApiError {
    let message =
        format!("these are not all words of `{lang}`: give what the package's `words/{lang}.json` holds");
    ApiError::at("words.table", Code::UnknownWord, message)
}

fn provision(texts: &Texts, provision: Provision) -> ExplainedProvision {
    let text = law::provision(texts, provision);
    ExplainedProvision {
        key: provision.key().to_owned(),
        short: text.short,
        name: text.label,
        title: text.title,
        text: text.text,
        url: text.url,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;
    use serde_json::json;
    use wording::sets::Set;
    use wording::table::shipped;

    fn input(lang: Lang, body: &serde_json::Value) -> ExplainInput {
        let words = json!({ "language": lang.code(), "table": shipped(lang, Set::Explain).unwrap() });
        crate::read(&json!({ "vote": body, "words": words }).to_string()).unwrap()
    }

    fn council(france: &str) -> serde_json::Value {
        json!({
            "body": "securityCouncil",
            "date": "2025-02-24",
            "votes": {
                "CHN": "inFavour", "FRA": france, "GBR": "abstaining", "RUS": "inFavour", "USA": "inFavour",
                "DNK": "abstaining", "DZA": "inFavour", "GRC": "abstaining", "GUY": "inFavour", "KOR": "inFavour",
                "PAK": "inFavour", "PAN": "inFavour", "SLE": "inFavour", "SOM": "inFavour", "SVN": "abstaining",
            },
        })
    }

    #[test]
    fn a_french_veto_is_explained() {
        let said = explain(&input(Lang::En, &council("against"))).unwrap();
        assert_eq!((&*said.outcome, &*said.tally), ("Vetoed", "10–1–4"));
        let reason = said
            .reasons
            .iter()
            .find(|reason| reason.provision.key == "charter-27-3")
            .unwrap();
        assert_eq!(reason.provision.short, "Charter 27(3)");
        assert!(
            reason
                .provision
                .text
                .contains("affirmative votes of nine members")
        );
        let said = explain(&input(Lang::Fr, &council("against"))).unwrap();
        assert_eq!(said.reasons.len(), 3);
        assert!(said.verdict.contains("France"), "{}", said.verdict);
    }

    /// What the file of a language holds is enough: it says what the whole language says.
    #[test]
    fn the_words_of_the_package_say_what_the_whole_language_says() {
        let votes = [
            council("against"),
            council("abstaining"),
            json!({
                "body": "generalAssembly", "date": "2025-02-24", "members": { "count": 193 },
                "tally": { "inFavour": 93, "against": 8, "abstaining": 73 }, "importance": "declared",
            }),
            json!({
                "body": "generalAssembly", "date": "2025-02-24", "members": { "count": 193 },
                "tally": { "inFavour": 50, "against": 50 },
            }),
        ];
        for lang in Lang::ALL {
            let whole = Texts::whole(lang).unwrap();
            for vote in &votes {
                let input = input(lang, vote);
                let said = explain(&input).unwrap();
                assert_eq!(said, explained(&whole, &input.vote).unwrap(), "{lang:?}");
                let texts = said.reasons.iter().map(|reason| &reason.provision.text);
                assert!(
                    texts
                        .chain([&said.verdict, &said.outcome])
                        .all(|text| !text.is_empty())
                );
            }
        }
    }

    #[test]
    fn other_words_are_refused_with_the_place() {
        let mut wrong = input(Lang::En, &council("against"));
        wrong.words.language = "de".to_owned();
        assert_eq!(explain(&wrong).unwrap_err().path, "words.language");
        wrong.words.language = "fr".to_owned();
        assert_eq!(explain(&wrong).unwrap_err().path, "words.table");
    }
}
