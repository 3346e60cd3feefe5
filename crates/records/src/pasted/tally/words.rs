//! The words of a tally in the six languages, as press releases and records write it, and how a text is cut into them.
use super::super::words::{is_han, takes};
use crate::letters::{is_letter_or_digit, lower};
use crate::names::{Folded, fold};
use core::ops::Range;
use rules::vote::{NotVoting, Vote};
use std::sync::LazyLock;

/// What a word of a text is to a tally.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tok {
    /// A vote: `in favour`.
    Vote(Vote),
    /// A number of votes, in digits or in words; `none` is 0.
    Number(u16),
    /// `votes`, and with it how many, where the language has a dual.
    Votes,
    /// What may stand between a number and its vote: `members`, `States`.
    Filler,
    /// `and`, `with`: between two counts, never within one.
    And,
    /// `of`, as in `nine of the fifteen members`.
    Of,
    /// `to`, as in `ten votes to none`.
    To,
    /// `all others`.
    Others,
    /// `all except`.
    Except,
    /// `unanimously`.
    Unanimous,
    /// The end of a sentence, or an empty line.
    Stop,
    /// A colon or a dash.
    Colon,
    /// A comma or a semicolon.
    Comma,
    /// An opening bracket, and where its content ends.
    Open(usize),
    /// Any other word or sign.
    Word,
}

/// A word and its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Token {
    pub at: Range<usize>,
    pub tok: Tok,
}

const NO_VOTE: Vote = Vote::NotVoting(NotVoting::Unspecified);
const NO_PART: Vote = Vote::NotVoting(NotVoting::NotParticipating);
const ABSENT: Vote = Vote::NotVoting(NotVoting::Absent);

/// Words of each kind, in the form in which names are compared, with semicolons between them.
const WORDS: [(Tok, &str); 15] = [
    (
        Tok::Vote(Vote::InFavour),
        "in favour;in favor;for;yes;ayes;affirmative;affirmative votes;positive votes;pour;en faveur;favorables;favorable;\
         a favor;afirmativos;a favor de;за;в поддержку;مؤيد;مؤيدا;مؤيده;مؤيدين;مؤيدون;المؤيدون;تاييد;تأييد;لصالح;\
         لصالحه;لصالح القرار;ايد;أيد;ايده;ايدت;ايدته;بالموافقه;موافقه;赞成;同意;支持",
    ),
    (
        Tok::Vote(Vote::Against),
        "against;nays;negative;negative votes;opposed;contre;defavorables;en contra;contra;negativos;против;معارض;معارضا;\
         معارضه;معارضين;معارضون;المعارضون;ضد;ضده;عارض;عارضه;عارضت;عارضته;اعتراض;反对",
    ),
    (
        Tok::Vote(Vote::Abstaining),
        "abstaining;abstain;abstained;abstention;abstentions;se sont abstenus;se sont abstenues;se sont abstenu;sest abstenu;\
         sest abstenue;sabstenant;sabstient;sabstiennent;abstenus;abstencion;abstenciones;se abstuvieron;se abstuvo;\
         se abstiene;se abstienen;abstuvieron;воздержались;воздержался;воздержалась;воздержалось;воздержавшихся;\
         воздержавшимися;воздержавшимся;воздержавшемся;воздержавшейся;воздержавшиеся;воздержавшийся;воздержаться;\
         воздержании;امتناع;امتناعا;ممتنع;ممتنعا;ممتنعين;ممتنعون;الممتنعون;امتنع;امتنعت;ممتنعه;امتنع عن التصويت;\
         امتنعت عن التصويت;弃权",
    ),
    (
        Tok::Vote(NO_VOTE),
        "not voting;non voting;did not vote;nont pas vote;na pas vote;non votants;no votaron;no voto;не голосовали;\
         не голосовал;не голосовала;لم يصوت;لم يصوتوا;未投票;没有投票",
    ),
    (
        Tok::Vote(NO_PART),
        "not participating;did not participate;did not take part;nont pas participe;na pas participe;no participaron;\
         no participo;не участвовали;не участвовал;не участвовала;не принимали участия;لم يشارك;لم يشاركوا;لم تشارك;\
         未参加投票",
    ),
    (
        Tok::Vote(ABSENT),
        "absent;were absent;was absent;absents;absente;absentes;ausente;ausentes;отсутствовали;отсутствовал;отсутствовала;\
         отсутствующих;غائبين;غائب;غائبون;تغيب;缺席",
    ),
    (
        Tok::Votes,
        "vote;votes;voix;suffrages;suffrage;voto;votos;sufragios;голос;голоса;голосов;голосами;голосом;голосах;голосе;\
         صوت;صوتا;اصوات;أصوات;الاصوات;票",
    ),
    (
        Tok::Filler,
        "member;members;member states;state;states;country;countries;nation;nations;delegation;delegations;voted;voting;cast;\
         were;was;the;councils;council;assemblys;being;were cast;membre;membres;etat;etats;etats membres;pays;delegations;ont;a;\
         vote;votant;exprimees;miembro;miembros;estado;estados;estados miembros;pais;paises;delegaciones;votaron;emitidos;\
         fueron;при;член;члена;члены;членов;членах;члене;членами;государство;государства;государств;государствах;страна;страны;\
         стран;странах;делегаций;делегации;проголосовали;проголосовало;проголосовал;голосовали;голосовало;голосовал;\
         подано;было;подан;не;и один;не было;عضو;عضوا;أعضاء;اعضاء;الاعضاء;دوله;دول;وفد;وفدا;وفود;بلد;بلدا;بلدان;عن;\
         التصويت;عن التصويت;القرار;منها;国家;个国家;会员国;个会员国;成员国;个成员国;理事国;个理事国;成员;名成员;个成员;\
         国;个;名;位;投;投了;表示;совета;совета безопасности;du conseil;du conseil de securite;del consejo;del consejo de seguridad;\
         المجلس;مجلس الامن;في المجلس;的成员;صوتوا;صوتت;صوت لصالح",
    ),
    (
        Tok::And,
        "and;with;while;et;avec;tandis que;y;e;con;mientras;и;а;а также;с;مع;与;和;以及;及;有",
    ),
    (Tok::Of, "of;sur les;sur;de los;de las;из;من اصل;من بين"),
    (Tok::To, "to;versus;frente a;مقابل;对;比"),
    (
        Tok::Others,
        "all others;all other;all the others;all other members;all the other members;the others;the rest;everyone else;\
         everybody else;all remaining;the remaining;the other members;the other 14 members;tous les autres;toutes les autres;\
         les autres membres;les autres etats;todos los demas;los demas;todos los otros;las demas;los restantes;\
         все остальные;остальные;все другие;остальные члены;جميع الاعضاء الاخرين;جميع الاخرين;باقي الاعضاء;بقيه الاعضاء;\
         الاعضاء الاخرون;سائر الاعضاء;جميع الدول الاخري;باقي الدول;其余;其他所有;其他各国;所有其他;其他成员",
    ),
    (
        Tok::Except,
        "all except;all but;everyone except;everybody except;all members except;all members but;all except for;tous sauf;\
         tous les membres sauf;tous a lexception de;tous les membres a lexception de;toutes sauf;todos menos;todos excepto;\
         todos salvo;todos los miembros excepto;todos los miembros menos;todos los miembros salvo;todos a excepcion de;\
         все кроме;все члены кроме;все за исключением;все члены за исключением;جميع الاعضاء ما عدا;جميع الاعضاء باستثناء;\
         الجميع ما عدا;الجميع باستثناء;جميع الاعضاء عدا;الجميع عدا;所有成员除;全体成员除;除",
    ),
    (
        Tok::Unanimous,
        "unanimously;unanimous;a lunanimite;unanimite;por unanimidad;unanimidad;единогласно;بالاجماع;باجماع;一致通过;一致",
    ),
    (Tok::Word, "in;on"),
];

/// Numbers in words.
const NUMBERS: [(u16, &str); 16] = [
    (
        0,
        "none;zero;nil;no;nobody;no one;aucun;aucune;zero;sans;cero;ninguno;ninguna;ningun;sin;ноль;нулем;нуле;нуля;ни один;\
         ни одного;ни одним;никто;нет;لا شيء;لا شئ;صفر;لا احد;دون;بدون;零;零票;无;没有;无人",
    ),
    (
        1,
        "one;un;une;uno;una;один;одна;одно;одного;одной;одном;одним;одну;عضو واحد;صوت واحد;دوله واحده;واحد;واحده;一票;一个;一国;1个",
    ),
    (
        2,
        "two;deux;dos;два;две;двух;двумя;عضوين;عضوان;صوتين;صوتان;دولتين;دولتان;两票;两个;二票;两国",
    ),
    (3, "three;trois;tres;три;трех;тремя;ثلاثه;ثلاث;三票;三个;三国"),
    (
        4,
        "four;quatre;cuatro;четыре;четырех;четырьмя;اربعه;اربع;四票;四个;四国",
    ),
    (5, "five;cinq;cinco;пять;пяти;пятью;خمسه;خمس;五票;五个;五国"),
    (6, "six;seis;шесть;шести;шестью;سته;ست;六票;六个"),
    (7, "seven;sept;siete;семь;семи;семью;سبعه;سبع;七票;七个"),
    (8, "eight;huit;ocho;восемь;восьми;восемью;ثمانيه;ثماني;八票;八个"),
    (9, "nine;neuf;nueve;девять;девяти;девятью;تسعه;تسع;九票;九个"),
    (10, "ten;dix;diez;десять;десяти;десятью;عشره;عشر;十票;十个"),
    (
        11,
        "eleven;onze;once;одиннадцать;одиннадцати;одиннадцатью;احد عشر;احدي عشره;十一票;十一个",
    ),
    (
        12,
        "twelve;douze;doce;двенадцать;двенадцати;двенадцатью;اثني عشر;اثنا عشر;اثنتي عشره;十二票;十二个",
    ),
    (
        13,
        "thirteen;treize;trece;тринадцать;тринадцати;тринадцатью;ثلاثه عشر;ثلاث عشره;十三票;十三个",
    ),
    (
        14,
        "fourteen;quatorze;catorce;четырнадцать;четырнадцати;четырнадцатью;اربعه عشر;اربع عشره;十四票;十四个",
    ),
    (
        15,
        "fifteen;quinze;quince;пятнадцать;пятнадцати;пятнадцатью;خمسه عشر;خمس عشره;十五票;十五个",
    ),
];

/// The words in the order of their letters.
static SORTED: LazyLock<Vec<(&str, Tok)>> = LazyLock::new(|| {
    let mut sorted: Vec<(&str, Tok)> = Vec::new();
    for (tok, words) in WORDS {
        sorted.extend(words.split(';').map(|word| (word.trim(), tok)));
    }
    for (number, words) in NUMBERS {
        sorted.extend(words.split(';').map(|word| (word.trim(), Tok::Number(number))));
    }
    sorted.sort_by_key(|(word, _)| *word);
    sorted
});

/// The longest words at the start of a text, and the bytes that they take.
fn at_start(text: &str) -> Option<(Tok, usize)> {
    let begins = match fold(text.chars().next()?) {
        Folded::Letter(letter) => lower(letter),
        _ => return None,
    };
    let from = SORTED.partition_point(|(word, _)| word.chars().next() < Some(begins));
    let same = SORTED
        .iter()
        .skip(from)
        .take_while(|(word, _)| word.starts_with(begins));
    // Of words that are several things the first in the list counts: a vote before a filler.
    let fits = same.filter_map(|(word, tok)| Some((*tok, takes(text, word)?)));
    fits.fold(None, |best: Option<(Tok, usize)>, next| match best {
        Some(best) if best.1 >= next.1 => Some(best),
        _ => Some(next),
    })
}

fn digit(letter: char) -> Option<u32> {
    let code = u32::from(letter);
    let zero = [0x30_u32, 0x660, 0x6f0, 0xff10];
    let zero = zero
        .into_iter()
        .find(|zero| (*zero..zero.saturating_add(10)).contains(&code))?;
    Some(code.saturating_sub(zero))
}

/// Digits at the start of a text: their value where they can be a count, and the bytes that they take.
fn number(text: &str, before: char) -> Option<(Option<u16>, usize)> {
    let mut value = 0_u32;
    let mut end = 0_usize;
    for letter in text.chars() {
        let Some(digit) = digit(letter) else { break };
        value = value.saturating_mul(10).saturating_add(digit);
        end = end.saturating_add(letter.len_utf8());
    }
    if end == 0 {
        return None;
    }
    let mut after = text.get(end..).unwrap_or("").chars();
    let (next, second) = (after.next().unwrap_or(' '), after.next().unwrap_or(' '));
    // Years, days, symbols of documents, times and parts of numbers are no counts.
    let joined = "/.,:-–".contains(next) && digit(second).is_some();
    let part =
        "/%°º".contains(next) || "/.$€№".contains(before) || (is_letter_or_digit(next) && !is_han(next));
    let alone = !is_letter_or_digit(before) || is_han(before) || !before.is_ascii();
    let count = (value <= 250 && !joined && !part && alone)
        .then(|| u16::try_from(value).ok())
        .flatten();
    Some((count, end))
}

/// Three numbers with dashes: in favour, against and abstaining, such as `13-0-2`.
pub(super) fn triple(text: &str, before: char) -> Option<([u16; 3], usize)> {
    if is_letter_or_digit(before) || "/.-–,".contains(before) {
        return None;
    }
    let mut numbers = [0; 3];
    let mut at = 0_usize;
    for (place, slot) in numbers.iter_mut().enumerate() {
        let rest = text.get(at..)?;
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=3).contains(&digits) {
            return None;
        }
        *slot = rest.get(..digits)?.parse().ok()?;
        at = at.saturating_add(digits);
        if place < 2 {
            let mark = text
                .get(at..)?
                .chars()
                .next()
                .filter(|mark| "-–—‑".contains(*mark))?;
            at = at.saturating_add(mark.len_utf8());
        }
    }
    let after = text.get(at..)?.chars().next().unwrap_or(' ');
    let ends = !(is_letter_or_digit(after) || "-–/".contains(after));
    ends.then_some((numbers, at))
}

/// The words of a text.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut before = ' ';
    let mut at = 0_usize;
    while let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or("");
        let after_name = before;
        before = letter;
        let one = letter.len_utf8();
        let (tok, length) = match letter {
            '\n' | '\r' => {
                let gap = rest.len().saturating_sub(rest.trim_start().len());
                let empty = rest.get(..gap).unwrap_or("").matches('\n').count() >= 2;
                if !empty {
                    at = at.saturating_add(one);
                    continue;
                }
                (Tok::Stop, gap)
            }
            '.' | '!' | '?' => {
                let next = rest.chars().nth(1).unwrap_or(' ');
                if !next.is_whitespace() && !"”\"»)".contains(next) {
                    at = at.saturating_add(one);
                    continue;
                }
                (Tok::Stop, one)
            }
            '。' | '؟' | '！' | '？' => (Tok::Stop, one),
            ':' | '：' | '–' | '—' => (Tok::Colon, one),
            '-' if after_name == ' ' => (Tok::Colon, one),
            ',' | ';' | '،' | '؛' | '，' | '；' | '、' => (Tok::Comma, one),
            '(' | '（' | '[' => (Tok::Open(closing(text, at)), one),
            _ if letter.is_whitespace() || "\"“”«»„'’*`".contains(letter) => {
                at = at.saturating_add(one);
                continue;
            }
            _ => {
                if let Some((count, length)) = number(rest, after_name) {
                    (count.map_or(Tok::Word, Tok::Number), length)
                } else {
                    word(rest)
                }
            }
        };
        let end = at.saturating_add(length.max(1));
        tokens.push(Token { at: at..end, tok });
        before = text
            .get(..end)
            .and_then(|text| text.chars().next_back())
            .unwrap_or(' ');
        at = end;
    }
    tokens
}

/// A word at the start of a text; Arabic joins `and` and some prepositions to it.
fn word(text: &str) -> (Tok, usize) {
    if let Some(found) = at_start(text) {
        return found;
    }
    let arabic = |letter: char| matches!(letter, '\u{621}'..='\u{64a}');
    let first = text.chars().next().unwrap_or(' ');
    let mut rest = text;
    for prefix in ['و', 'ف', 'ب', 'ل'] {
        if let Some(inner) = rest.strip_prefix(prefix)
            && inner.starts_with(arabic)
        {
            if let Some((tok, length)) = at_start(inner) {
                return (tok, text.len().saturating_sub(inner.len()).saturating_add(length));
            }
            rest = inner;
        }
    }
    if is_han(first) {
        return (Tok::Word, first.len_utf8());
    }
    let length = text.find(|letter: char| !is_letter_or_digit(letter) && !"'’.-`".contains(letter));
    let length = length.unwrap_or(text.len()).max(first.len_utf8());
    // A full stop at its end is the end of the sentence.
    let word = text.get(..length).unwrap_or("");
    let trimmed = word.trim_end_matches(['.', '-']).len().max(first.len_utf8());
    (Tok::Word, trimmed)
}

/// Where the content of a bracket ends; at once where it does not.
fn closing(text: &str, open: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, letter) in text.get(open..).unwrap_or("").char_indices() {
        match letter {
            '(' | '（' | '[' => depth = depth.saturating_add(1),
            ')' | '）' | ']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return open.saturating_add(offset);
                }
            }
            _ => {}
        }
        if offset > 12_000 {
            break;
        }
    }
    open
}
