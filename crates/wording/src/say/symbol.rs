//! The numbers of resolutions and decisions, as each language writes them.
use crate::arg::Arg;
use crate::messages::Texts;

/// The number of a resolution or of a decision.
pub(crate) struct Number {
    /// Whether it is a decision: those are no resolutions.
    pub(crate) is_decision: bool,
    /// The number in the form of the language.
    pub(crate) text: String,
}

impl Number {
    /// Reads the symbol of a document: `S/RES/2774 (2025)`, `A/RES/3379(XXX)`, `A/RES/ES-11/7`, `A/DEC/80/506`.
    pub(crate) fn of(texts: &Texts, symbol: &str) -> Self {
        let after = |word: &str| symbol.split_once(word).map(|(_, number)| number);
        let decision = after("/DEC/");
        let number = decision.or_else(|| after("/RES/")).unwrap_or(symbol);
        Self {
            is_decision: decision.is_some(),
            text: written(texts, number),
        }
    }

    /// The resolution or the decision in the middle of a sentence.
    pub(crate) fn named(self, texts: &Texts) -> String {
        let key = if self.is_decision {
            "subject-decision"
        } else {
            "subject-resolution"
        };
        texts.say(key, &[("symbol", self.text.into())])
    }
}

/// A number in the form of the language. The Council's have the year in brackets, the Assembly's had the session until
/// 1975; those of emergency special sessions say so, and of several under one number each has a letter.
fn written(texts: &Texts, number: &str) -> String {
    let say = |key: &str, number: &str, more: &[(&str, Arg)]| {
        let mut args = vec![("number", Arg::from(number))];
        args.extend(more.iter().cloned());
        texts.say(key, &args)
    };
    let (number, letter) = match number.strip_suffix(|letter: char| letter.is_ascii_uppercase()) {
        Some(rest) if rest.ends_with(|last: char| last == ')' || last.is_ascii_digit()) => {
            (rest, number.get(rest.len()..))
        }
        _ => (number, None),
    };
    let lettered = |number: &str| match letter {
        Some(letter) => say("symbol-letter", number, &[("letter", letter.into())]),
        None => number.to_owned(),
    };
    if let Some(number) = number.strip_prefix("ES-") {
        return say("symbol-emergency", &lettered(number), &[]);
    }
    let Some((number, bracket)) = number.strip_suffix(')').and_then(|number| number.split_once('(')) else {
        return lettered(number);
    };
    let number = lettered(number.trim_end());
    let (key, figures) = match bracket.strip_prefix("ES-") {
        Some(figures) => ("symbol-emergency-session", figures),
        None => ("symbol-session", bracket),
    };
    match roman(figures) {
        Some(session) => say(
            key,
            &number,
            &[("roman", figures.into()), ("session", session.into())],
        ),
        None => say("symbol-year", &number, &[("year", bracket.into())]),
    }
}

/// The value of a Roman number below 90; `None` for anything else.
fn roman(text: &str) -> Option<u16> {
    let digit = |letter: char| match letter {
        'I' => Some(1_u16),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        _ => None,
    };
    let digits: Option<Vec<u16>> = text.chars().map(digit).collect();
    let (sum, _) = digits?
        .into_iter()
        .rev()
        .fold((0_u16, 0_u16), |(sum, right), digit| {
            let sum = if digit < right {
                sum.saturating_sub(digit)
            } else {
                sum.saturating_add(digit)
            };
            (sum, digit)
        });
    (sum > 0).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::Number;
    use crate::lang::Lang;
    use crate::messages::Texts;

    #[test]
    fn each_language_writes_numbers_its_own_way() {
        let cases = [
            ("S/RES/2774 (2025)", Lang::En, "resolution 2774 (2025)"),
            ("A/RES/44(I)", Lang::En, "resolution 44 (I)"),
            ("A/RES/44/240", Lang::En, "resolution 44/240"),
            ("A/RES/ES-11/7", Lang::Fr, "la résolution ES-11/7"),
            ("A/RES/3379(XXX)", Lang::Es, "la resolución 3379 (XXX)"),
            ("A/DEC/80/506", Lang::En, "decision 80/506"),
            ("A/DEC/80/506", Lang::Ru, "решение 80/506"),
            ("S/RES/2774 (2025)", Lang::Zh, "第2774(2025)号决议"),
            ("A/RES/2758(XXVI)", Lang::Zh, "第2758(XXVI)号决议"),
            ("A/RES/3379(XXX)", Lang::Ar, "القرار 3379 (د-30)"),
            ("A/RES/44(I)", Lang::Ar, "القرار 44 (د-1)"),
            ("A/RES/2642(XXV)", Lang::Ar, "القرار 2642 (د-25)"),
            ("A/RES/ES-11/7", Lang::Ar, "القرار دإط-11/7"),
            ("A/DEC/80/506", Lang::Ar, "المقرر 80/506"),
            ("A/RES/997(ES-I)", Lang::En, "resolution 997 (ES-I)"),
            ("A/RES/997(ES-I)", Lang::Ar, "القرار 997 (دإط-1)"),
            ("A/RES/997(ES-I)", Lang::Zh, "第997(ES-I)号决议"),
            ("A/RES/217(III)A", Lang::Fr, "la résolution 217 A (III)"),
            ("A/RES/1991(XVIII)B", Lang::Ar, "القرار 1991 باء (د-18)"),
            ("A/RES/66/1A", Lang::Ru, "резолюция 66/1 A"),
        ];
        for (symbol, lang, said) in cases {
            let texts = Texts::whole(lang).unwrap_or_else(|_| Texts::english());
            let plain: String = Number::of(&texts, symbol)
                .named(&texts)
                .chars()
                .filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'))
                .collect();
            assert_eq!(plain, said);
        }
    }
}
