//! Writes a zip file: the whole archive as one download.

use miniz_oxide::deflate::compress_to_vec;

/// How hard the files are compressed: the hardest takes a second more and saves little.
const LEVEL: u8 = 9;

/// The version of the format that a reader needs: files that are compressed.
const NEEDED: u16 = 20;

/// Names are UTF-8.
const UTF_8: u16 = 1 << 11;

/// Files are compressed by deflate.
const DEFLATE: u16 = 8;

/// 1 January 1980, the first day that the format knows: the same tables give the same file on every day.
const DAY: u16 = (1 << 5) | 1;

/// Files with their names, as a zip file.
///
/// # Errors
///
/// In one line: a file is larger than the format takes.
pub fn write(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, String> {
    let (mut zip, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let offset = length(zip.len(), name)?;
        let packed = compress_to_vec(content, LEVEL);
        let mut head = Vec::new();
        for short in [NEEDED, UTF_8, DEFLATE, 0, DAY] {
            head.extend_from_slice(&short.to_le_bytes());
        }
        for long in [
            crc(content),
            length(packed.len(), name)?,
            length(content.len(), name)?,
        ] {
            head.extend_from_slice(&long.to_le_bytes());
        }
        let letters = u16::try_from(name.len()).map_err(|_| format!("`{name}`: the name is too long"))?;
        head.extend_from_slice(&letters.to_le_bytes());
        // No extra field.
        head.extend_from_slice(&[0; 2]);
        zip.extend_from_slice(b"PK\x03\x04");
        zip.extend_from_slice(&head);
        zip.extend_from_slice(name.as_bytes());
        zip.extend_from_slice(&packed);
        directory.extend_from_slice(b"PK\x01\x02");
        directory.extend_from_slice(&NEEDED.to_le_bytes());
        directory.extend_from_slice(&head);
        // No comment; on the first disk; no attributes.
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&offset.to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
    }
    let count = u16::try_from(files.len()).map_err(|_| "too many files for a zip file".to_owned())?;
    let (start, size) = (
        length(zip.len(), "directory")?,
        length(directory.len(), "directory")?,
    );
    zip.extend_from_slice(&directory);
    zip.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    for count in [count, count] {
        zip.extend_from_slice(&count.to_le_bytes());
    }
    for long in [size, start] {
        zip.extend_from_slice(&long.to_le_bytes());
    }
    // No comment.
    zip.extend_from_slice(&[0; 2]);
    Ok(zip)
}

fn length(bytes: usize, name: &str) -> Result<u32, String> {
    u32::try_from(bytes).map_err(|_| format!("`{name}`: too large for a zip file"))
}

/// The checksum of the format: CRC-32 as in ISO 3309.
fn crc(content: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in content {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ if crc & 1 == 1 { 0xEDB8_8320 } else { 0 };
        }
    }
    !crc
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(crc(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc(b""), 0);
    }

    #[test]
    fn a_file_is_there_with_its_name_and_its_place() {
        let content = b"in favour, against, abstaining; ".repeat(40);
        let zip = write(&[
            ("a/b.tsv".to_owned(), content.clone()),
            ("c".to_owned(), Vec::new()),
        ])
        .unwrap();
        assert!(zip.len() < content.len());
        let end = zip.len() - 22;
        assert_eq!(&zip[end..end + 4], b"PK\x05\x06");
        let number = |at: usize| u32::from_le_bytes(zip[at..at + 4].try_into().unwrap());
        let directory = usize::try_from(number(end + 16)).unwrap();
        assert_eq!(&zip[directory..directory + 4], b"PK\x01\x02");
        assert_eq!(usize::try_from(number(end + 12)).unwrap(), end - directory);
        assert_eq!(number(directory + 16), crc(&content));
        let packed = usize::try_from(number(directory + 20)).unwrap();
        assert_eq!(&zip[30..37], b"a/b.tsv");
        let unpacked = miniz_oxide::inflate::decompress_to_vec(&zip[37..37 + packed]).unwrap();
        assert_eq!(unpacked, content);
    }
}
