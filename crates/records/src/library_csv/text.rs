//! Text as it is in a file: encodings, and how words are compared.
use super::rows::Cell;
use std::borrow::Cow;

/// The 32 characters of Windows-1252 where Latin-1 has control codes.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a cell; the second value is true where it is not UTF-8 and was read as Latin-1.
pub(super) fn decode<'a>(cell: &Cell<'a>) -> (Cow<'a, str>, bool) {
    let (text, latin1) = match core::str::from_utf8(cell.bytes) {
        Ok(text) => (Cow::Borrowed(text), false),
        Err(_) => (
            Cow::Owned(cell.bytes.iter().map(|&byte| latin1(byte)).collect()),
            true,
        ),
    };
    match cell.doubled {
        true => (Cow::Owned(text.replace("\"\"", "\"")), latin1),
        false => (text, latin1),
    }
}

fn latin1(byte: u8) -> char {
    let place = usize::from(byte).wrapping_sub(0x80);
    WINDOWS_1252.get(place).copied().unwrap_or(char::from(byte))
}

/// Bytes as text for a doubt.
pub(super) fn shown(bytes: &[u8]) -> String {
    let cell = Cell {
        bytes: bytes.get(..bytes.len().min(400)).unwrap_or(&[]),
        ..Cell::default()
    };
    decode(&cell).0.trim().to_owned()
}

/// Writes a text as it is searched: small letters, without accents.
pub(super) fn fold_into(text: &str, folded: &mut String) {
    for letter in text.chars() {
        if letter.is_ascii() {
            folded.push(letter.to_ascii_lowercase());
        } else {
            for small in letter.to_lowercase() {
                match plain(small) {
                    Some(plain) => folded.push(plain),
                    // A mark that stands by itself, as in `i` and a dot above.
                    None if ('\u{300}'..='\u{36f}').contains(&small) => {}
                    None => folded.push(small),
                }
            }
        }
    }
}

/// The letter without its accent, for the letters of Latin-1 and the commonest beyond.
const fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ž' | 'ż' => 'z',
        '\u{2018}' | '\u{2019}' => '\'',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(bytes: &[u8]) -> Cell<'_> {
        Cell {
            bytes,
            doubled: true,
            at: 0,
        }
    }

    #[test]
    fn latin_1_is_read_where_utf_8_is_not() {
        assert_eq!(
            decode(&cell("T\u{dc}RK\u{130}YE \"\"a\"\"".as_bytes())),
            ("TÜRKİYE \"a\"".into(), false)
        );
        assert_eq!(
            decode(&cell(b"C\xd4TE D\x92IVOIRE")),
            ("CÔTE D’IVOIRE".into(), true)
        );
    }

    #[test]
    fn words_are_compared_without_accents_and_capitals() {
        let mut folded = String::new();
        fold_into("TÜRKİYE, Côte d’Ivoire 中", &mut folded);
        assert_eq!(folded, "turkiye, cote d'ivoire 中");
    }
}
