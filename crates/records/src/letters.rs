//! Letters: their case, and what is a letter or a digit. For the alphabets of the six languages, so that a page does not
//! load the tables of every script that the standard library has (12 kB compressed).

/// The small letter of a Latin, Greek or Cyrillic capital; anything else is itself.
#[must_use]
pub const fn lower(letter: char) -> char {
    let code = letter as u32;
    let distance = match code {
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde => 32,
        // Pairs of a capital and its small letter, from an even or from an odd number.
        0x100..=0x12f
        | 0x132..=0x137
        | 0x14a..=0x177
        | 0x1de..=0x1ef
        | 0x1f8..=0x21f
        | 0x222..=0x233
        | 0x460..=0x481
        | 0x48a..=0x4bf
        | 0x4d0..=0x52f
        | 0x1e00..=0x1e95
        | 0x1ea0..=0x1eff => 1 ^ (code & 1),
        0x139..=0x148 | 0x179..=0x17e | 0x1cd..=0x1dc | 0x4c1..=0x4ce => code & 1,
        0x391..=0x3a1 | 0x3a3..=0x3ab | 0x410..=0x42f => 32,
        0x400..=0x40f => 80,
        0x178 => return 'ÿ',
        0x386 => return 'ά',
        0x388..=0x38a => 37,
        0x38c => return 'ό',
        0x38e | 0x38f => 63,
        0x4c0 => return 'ӏ',
        _ => 0,
    };
    match char::from_u32(code.saturating_add(distance)) {
        Some(small) => small,
        None => letter,
    }
}

/// The capital of a small letter; anything else is itself.
#[must_use]
pub fn upper(letter: char) -> char {
    // How far a capital lies before its small letter.
    let distances = [32, 1, 80, 37, 63];
    let capital = |distance| char::from_u32(u32::from(letter).saturating_sub(distance));
    match letter {
        'ÿ' => 'Ÿ',
        'ά' => 'Ά',
        'ό' => 'Ό',
        'ӏ' => 'Ӏ',
        _ => distances
            .into_iter()
            .filter_map(capital)
            .find(|capital| *capital != letter && lower(*capital) == letter)
            .unwrap_or(letter),
    }
}

/// Whether it is a capital that has a small letter.
#[must_use]
pub fn is_capital(letter: char) -> bool {
    lower(letter) != letter
}

/// Whether it is a small letter that has a capital.
#[must_use]
pub fn is_small(letter: char) -> bool {
    upper(letter) != letter
}

/// Whether it is a letter or a digit. Of scripts that none of the six languages is written in, every character counts as a
/// letter.
#[must_use]
pub const fn is_letter_or_digit(letter: char) -> bool {
    matches!(letter,
        '0'..='9' | 'A'..='Z' | 'a'..='z' | 'ª' | '²' | '³' | 'µ' | '¹' | 'º' | '¼'..='¾'
        | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{2c1}'
        // Greek and Cyrillic.
        | '\u{386}' | '\u{388}'..='\u{3f5}' | '\u{3f7}'..='\u{481}' | '\u{48a}'..='\u{559}' | '\u{560}'..='\u{588}'
        // Hebrew, and Arabic with its vowel signs and digits.
        | '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{657}' | '\u{659}'..='\u{669}' | '\u{66e}'..='\u{6d3}' | '\u{6d5}'
        | '\u{6ee}'..='\u{6fc}' | '\u{750}'..='\u{77f}'
        // The other alphabets, from Devanagari on.
        | '\u{900}'..='\u{1fff}'
        // Chinese, Japanese and Korean.
        | '々'..='〇' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | 'ー'..='\u{318e}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{fad9}' | '\u{20000}'..='\u{3134a}'
        // Arabic letters in the shapes that some programs copy, and wide Latin ones.
        | '\u{fb50}'..='\u{fbb1}' | '\u{fbd3}'..='\u{fd3d}' | '\u{fe70}'..='\u{fefc}'
        | '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    /// The standard library's answer, where it is one letter.
    fn one(mut letters: impl Iterator<Item = char>, letter: char) -> char {
        match (letters.next(), letters.next()) {
            (Some(first), None) => first,
            _ => letter,
        }
    }

    fn is_as_in_the_standard_library(letter: char) {
        assert_eq!(lower(letter), one(letter.to_lowercase(), letter), "{letter}");
        assert_eq!(is_letter_or_digit(letter), letter.is_alphanumeric(), "{letter}");
        // A few small letters have no capital of one letter: `ß`.
        let has_capital = one(letter.to_uppercase(), letter) != letter;
        if has_capital {
            assert_eq!(upper(letter), one(letter.to_uppercase(), letter), "{letter}");
        }
        assert_eq!(is_capital(letter), letter.is_uppercase(), "{letter}");
        assert_eq!(is_small(letter), has_capital, "{letter}");
    }

    fn ftl(folder: &Path, letters: &mut BTreeSet<char>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                ftl(&path, letters);
            } else {
                letters.extend(fs::read_to_string(path).unwrap().chars());
            }
        }
    }

    #[test]
    fn every_letter_of_the_six_languages_is_as_in_the_standard_library() {
        let mut letters = BTreeSet::new();
        ftl(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../wording/locales"),
            &mut letters,
        );
        letters.extend(include_str!("../data/member_states.csv").chars());
        assert!(
            "ôЙة国".chars().all(|letter| letters.contains(&letter)),
            "a language is missing"
        );
        letters.into_iter().for_each(is_as_in_the_standard_library);
    }

    #[test]
    fn whole_alphabets_are_as_in_the_standard_library() {
        for range in [
            '\0'..='\u{17f}',
            'Ά'..='ώ',
            'Ѐ'..='\u{52f}',
            '\u{1ea0}'..='\u{1eff}',
        ] {
            // The long s, the dotless i and micro have capitals that have another small letter.
            let letters = range.filter(|letter| !"ıſµςİΐΰŉ\u{3a2}\u{38b}\u{38d}\u{387}".contains(*letter));
            letters.for_each(is_as_in_the_standard_library);
        }
        for letter in ('\u{620}'..='\u{669}')
            .chain('\u{66e}'..='\u{6d5}')
            .chain('\u{4e00}'..='\u{9ffc}')
        {
            assert_eq!(is_letter_or_digit(letter), letter.is_alphanumeric(), "{letter}");
        }
        for letter in "✓✗‘’“”–—…、。（）：；€\u{200f}\u{2068}؛،؟".chars() {
            assert!(!is_letter_or_digit(letter), "{letter}");
        }
    }
}
