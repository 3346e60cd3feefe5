//! Content hashes: for file names that may be cached forever, for integrity attributes, for keys of the cache.

use base64::Engine as _;
use hmac_sha256::Hash as Sha256;
use hmac_sha512::sha384::Hash as Sha384;

/// The SHA-256 of some bytes, in hexadecimal.
pub fn sha256(content: &[u8]) -> String {
    Sha256::hash(content)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Sixteen digits that change with the content: `app.css` becomes `app-0123456789abcdef.css`.
pub fn file_name(stem: &str, extension: &str, content: &[u8]) -> String {
    let digest = sha256(content);
    format!("{stem}-{}.{extension}", &digest[..16])
}

/// The value of an `integrity` attribute.
pub fn integrity(content: &[u8]) -> String {
    format!(
        "sha384-{}",
        base64::engine::general_purpose::STANDARD.encode(Sha384::hash(content))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_digests() {
        assert!(sha256(b"").starts_with("e3b0c44298fc1c14"));
        assert_eq!(file_name("app", "css", b""), "app-e3b0c44298fc1c14.css");
        assert!(integrity(b"").starts_with("sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdD"));
    }
}
