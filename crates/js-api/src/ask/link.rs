//! `writeLink` and `readLink`: the links that hold a meeting with changes, as the site writes and reads them.
use crate::error::{ApiError, Code, cut, under};
use crate::read::change;
use crate::types::scenario::{Link, LinkText};
use percent_encoding::percent_decode_str;
use records::changes_text::{read_token, tokens};
use std::fmt::Write as _;

const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

/// The language of a link that names none.
const ENGLISH: &str = "en";

/// What has a meaning of its own in a link, so that no item is called so.
const OTHER_KEYS: [&str; 3] = ["meeting", "at", "lang"];

/// Writes the link of a meeting with changes, from the site's folder on.
///
/// # Errors
/// [`ApiError`] when a name or a change cannot be read.
pub fn write_link(input: &Link) -> Result<LinkText, ApiError> {
    let lang = input.language.as_deref().unwrap_or(ENGLISH);
    if !LANGUAGES.contains(&lang) {
        let message = format!(
            "`{}` is no language of the site: give ar, en, es, fr, ru or zh",
            cut(lang)
        );
        return Err(ApiError::at("language", Code::UnknownWord, message));
    }
    let mut link = format!("{lang}/{}.html", name(&input.meeting, "meeting")?);
    let mut sign = '?';
    let mut add = |key: &str, value: &str| {
        let _ = write!(link, "{sign}{key}={value}");
        sign = '&';
    };
    if let Some(item) = &input.item {
        add("at", name(item, "item")?);
    }
    for (item, list) in input.changes.iter() {
        let path = under("changes", item);
        for text in tokens(list) {
            change::token(&text, &path)?;
        }
        let list: Vec<String> = tokens(list).collect();
        if !list.is_empty() {
            if OTHER_KEYS.contains(&item) {
                let message = format!(
                    "`{item}` names something else in a link: give the name of an item, such as `sc-2774`"
                );
                return Err(ApiError::at(path, Code::UnknownWord, message));
            }
            add(name(item, &path)?, &list.join(","));
        }
    }
    Ok(LinkText { link })
}

/// Reads what a link holds. Parts that are not of a meeting, such as how it is shown, are left aside.
///
/// # Errors
/// [`ApiError`] when the link names no meeting, or a change in it cannot be read.
pub fn read_link(input: &LinkText) -> Result<Link, ApiError> {
    let wrong = |message: String| ApiError::at("link", Code::UnknownWord, message);
    let address = input.link.split('#').next().unwrap_or_default();
    let (before, query) = address.split_once('?').unwrap_or((address, ""));
    let mut folders = before.rsplit('/');
    let file = folders.next().and_then(|file| file.strip_suffix(".html"));
    let folder = folders.next().filter(|folder| LANGUAGES.contains(folder));
    let mut link = Link {
        language: folder.map(str::to_owned),
        ..Link::default()
    };
    // A page at the root names the meeting in its query.
    if let (Some(file), Some(_)) = (file, folder) {
        link.meeting = file.to_owned();
    }
    for part in query.split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let (key, value) = (decode(key), decode(value));
        match &*key {
            "meeting" => link.meeting = value,
            "at" if is_name(&value) => link.item = Some(value),
            "lang" if LANGUAGES.contains(&value.as_str()) => link.language = Some(value),
            _ if !is_name(&key) || OTHER_KEYS.contains(&&*key) => {}
            _ => {
                let texts: Vec<String> = tokens(&value).collect();
                // What is shown, and parts of other sites, have no changes; the name of an item has a number or a dash.
                let is_item = key.contains(|one: char| one.is_ascii_digit() || one == '-');
                if texts
                    .iter()
                    .any(|text| read_token(text).is_some() || is_item && text.contains(':'))
                {
                    for text in texts {
                        change::token(&text, "link")?;
                    }
                    link.changes.insert(key, value);
                }
            }
        }
    }
    if !link.meeting.starts_with("sc-") && !link.meeting.starts_with("ga-") {
        return Err(wrong(format!(
            "`{}` names no meeting: give a link such as `fr/sc-2025-02-24.html`",
            cut(&input.link)
        )));
    }
    name(&link.meeting, "link")?;
    Ok(link)
}

/// Whether a text is a name as files and links have them.
fn is_name(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    !text.is_empty() && text.bytes().all(fits)
}

/// A name as files and links have them.
fn name<'a>(text: &'a str, path: &str) -> Result<&'a str, ApiError> {
    let message = || {
        format!(
            "`{}` is no name: give letters, digits and dashes, such as `sc-2025-02-24`",
            cut(text)
        )
    };
    is_name(text)
        .then_some(text)
        .ok_or_else(|| ApiError::at(path, Code::UnknownWord, message()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;
    use serde_json::json;

    fn link(value: &serde_json::Value) -> Link {
        crate::read(&value.to_string()).unwrap()
    }

    fn text(link: &str) -> LinkText {
        LinkText {
            link: link.to_owned(),
        }
    }

    #[test]
    fn what_is_written_is_read_the_same() {
        let asked = link(&json!({
            "meeting": "sc-2025-02-24", "item": "sc-115", "language": "fr",
            "changes": { "sc-2774": "FRA:against,GBR:against", "sc-115": "carried" },
        }));
        let written = write_link(&asked).unwrap();
        assert_eq!(
            written.link,
            "fr/sc-2025-02-24.html?at=sc-115&sc-115=carried&sc-2774=FRA:against,GBR:against"
        );
        assert_eq!(read_link(&written).unwrap(), asked);
    }

    #[test]
    fn links_of_the_site_are_read_in_every_form() {
        let read = read_link(&text(
            "https://a.example/x/ar/ga-2025-02-24.html?view=map&ga-7=20%3Ain-favour%3Aagainst#room",
        ))
        .unwrap();
        assert_eq!(
            (&*read.meeting, read.language.as_deref()),
            ("ga-2025-02-24", Some("ar"))
        );
        assert_eq!(read.changes.get("ga-7").unwrap(), "20:in-favour:against");
        let read = read_link(&text("?meeting=sc-2025-02-24&lang=ru&utm_source=x")).unwrap();
        assert_eq!(
            (read.language.as_deref(), read.changes.iter().count()),
            (Some("ru"), 0)
        );
        assert!(read_link(&text("https://a.example/")).is_err());
        assert!(read_link(&text("?meeting=x&sc-1=FRA:against,FRA:perhaps")).is_err());
    }

    #[test]
    fn what_is_no_name_or_change_is_refused_with_its_place() {
        let refused = |value: serde_json::Value| write_link(&link(&value)).unwrap_err().path;
        assert_eq!(refused(json!({ "meeting": "a/b" })), "meeting");
        assert_eq!(refused(json!({ "meeting": "a", "language": "de" })), "language");
        assert_eq!(
            refused(json!({ "meeting": "a", "changes": { "b": "FRA" } })),
            "changes.b"
        );
    }

    #[test]
    fn what_is_written_is_read_again_and_the_rest_of_a_link_is_left_aside() {
        let read = |text: &str| {
            read_link(&LinkText {
                link: text.to_owned(),
            })
            .unwrap()
        };
        for other in OTHER_KEYS {
            let link = link(&json!({ "meeting": "sc-1", "changes": { other: "carried" } }));
            assert_eq!(write_link(&link).unwrap_err().path, format!("changes.{other}"));
        }
        let read = read("fr/sc-1.html?lang=zz&at=&a%20b=carried&=carried&sc-2=carried#f?meeting=sc-9");
        assert_eq!(
            (&*read.meeting, read.language.as_deref(), read.item),
            ("sc-1", Some("fr"), None)
        );
        let changes: Vec<_> = read.changes.iter().collect();
        assert_eq!(changes, [("sc-2", &"carried".to_owned())]);
        for (wrong, code) in [
            ("en/archive.html?q=France", "names no meeting"),
            ("fr/sc-1.html?sc-2774=FRA:inFavour", "no change"),
        ] {
            let link = LinkText {
                link: wrong.to_owned(),
            };
            let error = read_link(&link).unwrap_err();
            assert!(error.message.contains(code), "{}", error.message);
        }
    }
}
