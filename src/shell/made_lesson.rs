//! A lesson that a teacher made, as an address holds it: JSON, compressed, in letters.
use crate::address::base64url;
use crate::browser;
use records::lesson::own::OwnLesson;

/// What an address holds of a lesson's text; `None` where the browser cannot compress.
pub async fn packed(text: String) -> Option<String> {
    browser::deflated(&text)
        .await
        .map(|bytes| base64url::write(&bytes))
}

/// The lesson of an address; `None` where it holds none.
pub async fn unpacked(text: &str) -> Option<OwnLesson> {
    let text = browser::inflated(&base64url::read(text)?).await?;
    OwnLesson::read("made", &text).ok()
}
