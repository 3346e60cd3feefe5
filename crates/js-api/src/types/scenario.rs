//! A meeting's file, played with changes; and the links that hold such changes.
use super::by_name::ByName;
use super::json_text::JsonText;
use super::meeting_result::MeetingResult;
use super::words::Body;
use serde::{Deserialize, Serialize};

/// What is changed in a meeting: for each item, by its name in the file, changes as in a link, with commas between them:
/// `"FRA:against,GBR:against"`, `"20:in-favour:against"` (twenty members without a name), `"carried"` or `"not-carried"` (what is
/// supposed of it). A vote is `in-favour`, `against`, `abstaining`, `not-participating`, `absent` or `not-voting`.
pub type ChangesOfItems = ByName<String>;

/// The input of `playScenario`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct ScenarioInput {
    /// The meeting's file, in the scenario format: an object, as `JSON.parse` gives it.
    #[cfg_attr(test, ts(type = "object"))]
    pub file: JsonText,
    /// What is changed, item by item: `{ "sc-2774": "FRA:against,GBR:in-favour" }`; votes are written as in a link, with dashes.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "Record<string, string>"))]
    pub changes: ChangesOfItems,
}

/// A meeting, played. The output of `playScenario`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlayedScenario {
    /// Its name, such as `"sc-2025-02-24"`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The body.
    pub body: Body,
    /// The day.
    pub date: String,
    /// What was put to the vote, in the order of the meeting.
    pub items: Vec<PlayedItem>,
    /// What comes of it; `steps` has the items in the same order.
    pub result: MeetingResult,
}

/// Something that was put to the vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlayedItem {
    /// Its name in the file and in links.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The symbol of the document that was put to the vote; `null` if it has none.
    pub document: Option<String>,
    /// The symbol of the text that was adopted; `null` if no text was adopted.
    pub symbol: Option<String>,
    /// How certain its votes are, in the words of the file.
    pub certainty: String,
}

/// A link to a meeting with changes: the input of `writeLink`, the output of `readLink`.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The meeting, such as `"sc-2025-02-24"`.
    pub meeting: String,
    /// The item that is shown; the last where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The language, `"ar"`, `"en"`, `"es"`, `"fr"`, `"ru"` or `"zh"`; English where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What is changed, item by item.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "Record<string, string>"))]
    pub changes: ChangesOfItems,
}

/// The input of `readLink`, the output of `writeLink`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LinkText {
    /// The link: from the site's folder on when written (`fr/sc-2025-02-24.html?sc-2774=FRA:against`), whole or not when read.
    pub link: String,
}
