//! The words for a vote in the six languages, and the signs that tables use.
use crate::letters::{is_letter_or_digit, lower};
use crate::names::{Folded, fold};
use rules::vote::{NotVoting, Vote};
use std::sync::LazyLock;

const ABSENT: Vote = Vote::NotVoting(NotVoting::Absent);
const NO_PART: Vote = Vote::NotVoting(NotVoting::NotParticipating);
const NO_VOTE: Vote = Vote::NotVoting(NotVoting::Unspecified);

/// Each vote with its words, in the form in which names are compared, with semicolons between them.
const WORDS: [(Vote, &str); 6] = [
    (
        Vote::InFavour,
        "in favour;in favor;favour;favor;for;yes;yea;aye;y;affirmative;voted in favour;voted in favor;\
         voted for;voted yes;voting in favour;voting in favor;votes in favour;votes in favor;\
         votes for;voting for;supported;pour;oui;en faveur;vote pour;ont vote pour;a vote pour;за;да;\
         голосовали за;голосовал за;голосовала за;проголосовали за;проголосовал за;проголосовала за;\
         a favor;si;votos a favor;voto a favor;votaron a favor;赞成;赞成票;贊成;同意;支持;是;مؤيد;مؤيدون;المؤيدون;\
         موافق;موافقون;نعم;مع",
    ),
    (
        Vote::Against,
        "against;no;nay;n;negative;voted against;voted no;voting against;votes against;opposed;contre;\
         non;vote contre;ont vote contre;a vote contre;против;нет;голосовали против;голосовал против;\
         голосовала против;проголосовали против;проголосовал против;проголосовала против;en contra;\
         contra;votos en contra;voto en contra;votaron en contra;反对;反对票;反對;否;معارض;معارضون;المعارضون;\
         لا;ضد",
    ),
    (
        Vote::Abstaining,
        "abstaining;abstain;abstains;abstained;abstention;abstentions;abst;abs;a;sabstient;\
         sabstiennent;sest abstenu;sest abstenue;se sont abstenus;abstenu;abstenus;воздержался;\
         воздержалась;воздержалось;воздержались;воздержавшиеся;воздержавшийся;воздержаться;\
         воздерживается;возд;воздержание;abstencion;abstenciones;se abstiene;se abstienen;se abstuvo;\
         se abstuvieron;abstenido;弃权;弃权票;棄權;ممتنع;ممتنعون;الممتنعون;امتناع;ممتنع عن التصويت;\
         ممتنعون عن التصويت;الممتنعون عن التصويت;امتنع;امتنع عن التصويت;امتنعت عن التصويت",
    ),
    (
        NO_PART,
        "not participating;did not participate;non participating;not participate;did not take part;\
         present not voting;ne participe pas;na pas participe;nont pas participe;не участвовал;\
         не участвовала;не участвовали;не участвует;не участвовавшие;no participo;no participa;\
         no participaron;未参加投票;不参加投票;未参加表决;non participation;неучастие;no participacion;غير مشارك في التصويت;لم يشارك;لم تشارك;غير مشارك",
    ),
    (
        ABSENT,
        "absent;absents;absente;absence;отсутствие;ausencia;absentes;was absent;were absent;отсутствует;отсутствуют;отсутствовал;\
         отсутствовала;отсутствовали;отсутствующие;ausente;ausentes;缺席;غائب;غائبه;غائبون;الغائبون",
    ),
    (
        NO_VOTE,
        "not voting;non voting;nonvoting;pas de vote;sin votar;голос не подан;did not vote;no vote;not vote;x;nv;non votant;non votants;\
         na pas vote;nont pas vote;не голосовал;не голосовала;не голосовали;не голосует;\
         не голосовавшие;no voto;no votaron;no votante;no votantes;未投票;没有投票;不投票;لم يصوت;لم تصوت;\
         لم يصوتوا;غير مصوت",
    ),
];

/// The words in the order of their letters.
static SORTED: LazyLock<Vec<(&str, Vote)>> = LazyLock::new(|| {
    let each = |(vote, words): (Vote, &'static str)| words.split(';').map(move |word| (word, vote));
    let mut sorted: Vec<(&str, Vote)> = WORDS.into_iter().flat_map(each).collect();
    sorted.sort_unstable();
    sorted
});

/// Signs, which need no gap beside them.
fn sign(letter: char) -> Option<Vote> {
    match letter {
        '✓' | '✔' | '☑' | '✅' | '+' | '＋' => Some(Vote::InFavour),
        '✗' | '✘' | '✕' | '✖' | '❌' => Some(Vote::Against),
        '○' | '◯' => Some(Vote::Abstaining),
        _ => None,
    }
}

/// Which signs are votes in a text: a dash is one only beside plus signs, since elsewhere it says that nothing is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Signs {
    plus: bool,
    check: bool,
}

/// The signs of a text.
pub(super) fn signs(text: &str) -> Signs {
    let mut signs = Signs::default();
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        let alone = !is_letter_or_digit(before) && !is_letter_or_digit(next) && before != '+' && next != '+';
        signs.plus |= alone && matches!(letter, '+' | '＋');
        signs.check |= matches!(letter, '✓' | '✔' | '☑' | '✅');
        before = letter;
    }
    signs
}

/// The vote of a sign that is one in some texts only.
pub(super) fn signed(text: &str, signs: Signs) -> Option<Vote> {
    match text.trim() {
        "0" if signs.plus || signs.check => Some(Vote::Abstaining),
        "-" | "–" | "—" | "−" if signs.plus => Some(Vote::Against),
        "×" if signs.plus || signs.check => Some(Vote::Against),
        _ => None,
    }
}

/// The same before a name: a dash there may mark the points of a list.
pub(super) fn sign_at_start(text: &str, signs: Signs) -> Option<(Vote, usize)> {
    let first = text.chars().next().filter(|sign| matches!(sign, '×' | '−'))?;
    let length = first.len_utf8();
    Some((signed(text.get(..length)?, signs)?, length))
}

/// Whether a word before a name can only be its vote.
pub(super) fn leads(word: &str) -> bool {
    let key = crate::names::key(word);
    let words = "yes;abstain;abstains;abstaining;abstained;abstention;abst;abs;absent;oui;да;voted yes;voted no;nv;did not vote;not voting";
    words.split(';').any(|word| word == key)
}

/// Chinese is written without gaps between words.
pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}')
}

/// The vote whose words begin a text, and the bytes that they take: the longest words that fit.
pub(super) fn at_start(text: &str) -> Option<(Vote, usize)> {
    let first = text.chars().next()?;
    if let Some(vote) = sign(first) {
        // A sign may be followed by what makes it an emoji.
        let length = first.len_utf8();
        let rest = text.get(length..).unwrap_or("");
        let more = rest
            .len()
            .saturating_sub(rest.trim_start_matches('\u{fe0f}').len());
        return Some((vote, length.saturating_add(more)));
    }
    let begins = match fold(first) {
        Folded::Letter(letter) => Some(lower(letter)),
        _ => None,
    }?;
    let from = SORTED.partition_point(|(word, _)| word.chars().next() < Some(begins));
    let same = SORTED
        .iter()
        .skip(from)
        .take_while(|(word, _)| word.starts_with(begins));
    let fits = same.filter_map(|(word, vote)| Some((*vote, takes(text, word)?)));
    fits.max_by_key(|(_, length)| *length)
}

/// The vote that a whole text is.
pub(super) fn whole(text: &str) -> Option<Vote> {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || "().,:;*!\"".contains(letter));
    // A small letter alone is a mark in a column, or what is left of a word: `a favor`.
    if text.len() == 1 && text.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return None;
    }
    at_start(text)
        .filter(|(_, length)| *length == text.len())
        .map(|(vote, _)| vote)
}

/// How many bytes of a text the words take at its start, if they stand there and end with a word.
pub(super) fn takes(text: &str, words: &str) -> Option<usize> {
    let mut wanted = words.chars();
    let mut next = wanted.next();
    let mut gap = false;
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        let Some(expected) = next else { break };
        let folded = match fold(letter) {
            Folded::Gone => {
                end = at.saturating_add(letter.len_utf8());
                continue;
            }
            Folded::Gap => ' ',
            Folded::Letter(letter) => lower(letter),
            Folded::Letters(_) => return None,
        };
        if folded == ' ' && gap {
            continue;
        }
        if folded != expected {
            return None;
        }
        gap = folded == ' ';
        end = at.saturating_add(letter.len_utf8());
        next = wanted.next();
    }
    if next.is_some() {
        return None;
    }
    let after = text.get(end..).unwrap_or("").chars().next();
    let open = words.chars().next_back().is_some_and(is_han);
    (open || !after.is_some_and(is_letter_or_digit)).then_some(end)
}

/// Words that stand for nobody, below a heading.
pub(super) fn is_nobody(text: &str) -> bool {
    let key = crate::names::key(text);
    let nobody = "none;nil;nobody;aucun;neant;нет;никто;ninguno;ninguna;无;無;لا أحد;لا احد";
    nobody.split(';').any(|word| word == key)
}

/// Headings of columns.
pub(super) fn is_caption(text: &str) -> bool {
    let key = crate::names::key(text);
    let captions = "country;countries;state;states;member;members;member state;delegation;name;vote;\
        votes;position;pays;etat;страна;государство;голос;pais;estado;国家;投票;الدوله;التصويت;\
        total;totals;итого;всего;المجموع;总计;合计;code;iso;iso3;ms name;ms code;ms vote";
    captions.split(';').any(|word| word == key)
}

/// Where a list says "and".
pub(super) const AND: [&str; 8] = [" and ", " & ", " et ", " y ", " e ", " и ", "和", " و"];
