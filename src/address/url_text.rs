//! Text as it stands in addresses: percent signs and pluses, written and undone.
use records::letters::is_letter_or_digit;

/// Text as it may stand in an address: letters and digits of any script, and a few signs, stay readable.
#[must_use]
pub fn encoded(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' ' => written.push('+'),
            letter if is_letter_or_digit(letter) || "-._~,:;/()".contains(letter) => written.push(letter),
            letter => {
                let mut bytes = [0; 4];
                for byte in letter.encode_utf8(&mut bytes).bytes() {
                    written += &format!("%{byte:02X}");
                }
            }
        }
    }
    written
}

/// Percent signs and pluses undone, as mail programs and messengers put them in; other text as it is.
#[must_use]
pub fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = |byte: &u8| char::from(*byte).to_digit(16);
        let byte = match (first, tail) {
            (b'%', [high, low, ..]) => hex(high).zip(hex(low)).and_then(|(high, low)| {
                rest = tail.get(2..).unwrap_or_default();
                u8::try_from(high * 16 + low).ok()
            }),
            _ => None,
        };
        if byte.is_none() {
            rest = tail;
        }
        bytes.push(byte.unwrap_or(if *first == b'+' { b' ' } else { *first }));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
