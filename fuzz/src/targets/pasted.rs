//! Any text and any HTML that is pasted: a member votes once and has a seat, a doubt is at its place in the text, nothing is
//! passed over silently.
use records::names::{Alias, Names};
use records::pasted::html::lines;
use records::{names, pasted, states};
use rules::member::MemberId;
use std::sync::LazyLock;
use wording::messages::Texts;

static ALIASES: LazyLock<Vec<Alias>> = LazyLock::new(|| names::read(names::TEXT).unwrap());
static ENGLISH: LazyLock<Vec<(String, MemberId)>> = LazyLock::new(|| {
    let texts = Texts::english();
    let both = |member| {
        [
            wording::names::name(&texts, member),
            wording::names::short_name(&texts, member),
        ]
    };
    let all = states::all().iter();
    all.flat_map(|state| both(state.member).map(|name| (name, state.member)))
        .collect()
});
static NAMES: LazyLock<Names> = LazyLock::new(|| {
    Names::with(
        &ALIASES,
        ENGLISH.iter().map(|(name, member)| (name.as_str(), *member)),
    )
});
static SEATED: LazyLock<Vec<MemberId>> = LazyLock::new(|| states::members_on("2025-02-24".parse().unwrap()));

/// Runs the target.
pub fn run(data: &[u8]) {
    let text = &*crate::text(data);
    if text.len() > 4_096 {
        return;
    }
    let as_html = lines(text);
    for text in [text, &as_html] {
        let read = pasted::read(text, &NAMES, &SEATED);
        for (place, (member, _)) in read.votes.iter().enumerate() {
            assert!(
                read.votes[..place].iter().all(|(other, _)| other != member),
                "{member} twice: {text:?}"
            );
            assert!(SEATED.contains(member), "{member} has no seat: {text:?}");
        }
        for doubt in &read.doubts {
            assert_eq!(text.get(doubt.at.clone()), Some(doubt.text.as_str()), "{text:?}");
            assert_eq!(
                doubt.line,
                text[..doubt.at.start].matches('\n').count() + 1,
                "{text:?}"
            );
            assert!(doubt.column >= 1);
        }
        assert!(
            read == pasted::read(text, &NAMES, &SEATED),
            "another reading: {text:?}"
        );
    }
}
