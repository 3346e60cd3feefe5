//! Bytes as letters that an address takes as they are (RFC 4648, base64url without padding).

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The letters of some bytes.
#[must_use]
pub fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3).saturating_mul(4));
    for three in bytes.chunks(3) {
        let byte = |place: usize| u32::from(three.get(place).copied().unwrap_or(0));
        let all = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..=three.len() {
            let letter = all >> (18 - 6 * place) & 63;
            text.push(char::from(LETTERS.get(letter as usize).copied().unwrap_or(b'A')));
        }
    }
    text
}

/// The bytes of some letters; `None` where others stand among them.
#[must_use]
pub fn read(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for four in text.as_bytes().chunks(4) {
        let mut all = 0;
        for letter in four {
            let value = LETTERS.iter().position(|known| known == letter)?;
            all = all << 6 | value as u32;
        }
        let missing = 4 - four.len();
        if missing == 3 {
            return None;
        }
        all <<= 6 * missing;
        let [_, three @ ..] = all.to_be_bytes();
        bytes.extend(three.iter().take(3 - missing));
    }
    Some(bytes)
}
