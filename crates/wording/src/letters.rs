//! Letters: their case and their plain form, without the tables of the standard library.

/// A letter without its accent and in lower case, for the Latin and Cyrillic letters that members' names have.
pub(crate) const fn plain(letter: char) -> char {
    let distance = match letter {
        'à'..='å' | 'À'..='Å' => return 'a',
        'ç' | 'Ç' => return 'c',
        'è'..='ë' | 'È'..='Ë' => return 'e',
        'ì'..='ï' | 'Ì'..='Ï' | 'İ' => return 'i',
        'ñ' | 'Ñ' => return 'n',
        'ò'..='ö' | 'Ò'..='Ö' => return 'o',
        'ù'..='ü' | 'Ù'..='Ü' => return 'u',
        'ё' | 'Ё' => return 'е',
        // Arabic as it is often typed: without a hamza.
        'آ' | 'أ' | 'إ' => return 'ا',
        'ؤ' => return 'و',
        'ئ' | 'ى' => return 'ي',
        'ة' => return 'ه',
        '’' => return '\'',
        'A'..='Z' | 'А'..='Я' => 0x20,
        _ => return letter,
    };
    match char::from_u32((letter as u32).saturating_add(distance)) {
        Some(small) => small,
        None => letter,
    }
}
