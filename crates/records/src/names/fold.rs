//! What names and words are compared by: letters alone, whatever script and marks they were written with.
use crate::letters::{is_letter_or_digit, lower};

/// What names are compared by: without case, accents, punctuation, articles and the marks that copying leaves behind.
#[must_use]
pub fn key(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut after_soft_hyphen = false;
    for letter in text.chars() {
        // A soft hyphen at the end of a line joins its two halves.
        if letter == '\u{ad}' {
            after_soft_hyphen = true;
            continue;
        }
        if after_soft_hyphen && letter.is_whitespace() {
            continue;
        }
        after_soft_hyphen = false;
        match fold(letter) {
            Folded::Gone => {}
            Folded::Gap => plain.push(' '),
            Folded::Letter(letter) => plain.push(lower(letter)),
            Folded::Letters(letters) => plain.push_str(letters),
        }
    }
    let mut key = String::with_capacity(plain.len());
    for word in plain.split_whitespace() {
        let word = match word {
            "the" => continue,
            "st" => "saint",
            "dem" => "democratic",
            "rep" => "republic",
            word => word,
        };
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    key
}

/// What a letter is compared by.
pub(crate) enum Folded {
    /// Nothing.
    Gone,
    /// The end of a word.
    Gap,
    /// A letter; its case is set aside later.
    Letter(char),
    /// Several letters.
    Letters(&'static str),
}

pub(crate) fn fold(letter: char) -> Folded {
    use Folded::{Gap, Gone, Letter, Letters};
    match letter {
        // Apostrophes of all shapes, full stops, marks that join or direct, accents of their own, the Arabic vowel signs.
        '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′' | '.' => Gone,
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => Gone,
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}' => Gone,
        '&' => Letters(" and "),
        'À'..='Å' | 'à'..='å' | 'Ā' | 'ā' | 'Ă' | 'ă' => Letter('a'),
        'Ç' | 'ç' | 'Ć' | 'ć' | 'Č' | 'č' => Letter('c'),
        'È'..='Ë' | 'è'..='ë' | 'Ē' | 'ē' | 'Ę' | 'ę' | 'Ě' | 'ě' => Letter('e'),
        'Ì'..='Ï' | 'ì'..='ï' | 'Ī' | 'ī' | 'İ' | 'ı' => Letter('i'),
        'Ñ' | 'ñ' | 'Ń' | 'ń' => Letter('n'),
        'Ò'..='Ö' | 'ò'..='ö' | 'Ø' | 'ø' | 'Ō' | 'ō' => Letter('o'),
        'Ù'..='Ü' | 'ù'..='ü' | 'Ū' | 'ū' => Letter('u'),
        'Ý' | 'ý' | 'ÿ' => Letter('y'),
        'Š' | 'š' | 'Ś' | 'ś' | 'Ş' | 'ş' => Letter('s'),
        'Ž' | 'ž' | 'Ż' | 'ż' => Letter('z'),
        'Ğ' | 'ğ' => Letter('g'),
        'Ł' | 'ł' => Letter('l'),
        'Æ' | 'æ' => Letters("ae"),
        'Œ' | 'œ' => Letters("oe"),
        'ß' => Letters("ss"),
        'Ё' | 'ё' => Letter('е'),
        'أ' | 'إ' | 'آ' | 'ٱ' => Letter('ا'),
        'ى' => Letter('ي'),
        'ة' => Letter('ه'),
        plain if is_letter_or_digit(plain) => Letter(plain),
        _ => Gap,
    }
}
