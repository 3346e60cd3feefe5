//! Recorded votes since 1946, as the archive has them.
use super::vote::NamedVotes;
use super::words::Body;
use serde::Serialize;

/// What a search of the archive found. The output of `searchArchive`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FoundVotes {
    /// How many votes were found.
    pub found: usize,
    /// Whether nothing fits everything that was asked, and these are the nearest.
    pub nearest: bool,
    /// The first of them, the best first.
    pub votes: Vec<ArchiveVote>,
}

/// A recorded vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ArchiveVote {
    /// Its name in the archive, which stays.
    pub id: String,
    /// The body.
    pub body: Body,
    /// The day, or the first possible day.
    pub date: String,
    /// The last possible day, where the sources do not settle it; `null` where they do.
    pub date_until: Option<String>,
    /// The symbol of what was adopted, as the source prints it; may be empty.
    pub symbol: String,
    /// The draft or the amendment, as far as it is known; may be empty.
    pub document: String,
    /// What was put to the vote: `"resolution"`, `"amendment"` and the like, as in the archive's table.
    pub kind: String,
    /// The title in the words of the source; may be empty.
    pub title: String,
    /// What became of it: `"adopted"`, `"rejected"` and the like, as in the archive's table.
    pub outcome: String,
    /// The permanent members that a source names as having vetoed it.
    pub vetoed_by: Vec<String>,
    /// The counts; `null` where no source has them.
    pub counts: ArchiveCounts,
    /// How each member voted, as far as that is known. Members whose abstention is doubtful are left out.
    #[cfg_attr(test, ts(type = "Record<string, Vote>"))]
    pub votes: NamedVotes,
    /// Members that one record prints as abstaining, while by another some or all of them took no part.
    pub doubtful: Vec<String>,
    /// How the roll is known, as in the archive's table.
    pub certainty: String,
    /// What is doubtful, in English.
    pub doubts: Vec<String>,
    /// Where it is known from.
    pub sources: Vec<ArchiveSource>,
    /// How it is cited.
    pub citation: String,
}

/// The counts of a recorded vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ArchiveCounts {
    /// In favour.
    pub in_favour: Option<u16>,
    /// Against.
    pub against: Option<u16>,
    /// Abstaining.
    pub abstaining: Option<u16>,
    /// Not voting.
    pub not_voting: Option<u16>,
}

/// Where a vote is known from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ArchiveSource {
    /// What it is, with the place in it.
    pub title: String,
    /// Its address; `null` where it has none.
    pub url: Option<String>,
}
