//! `searchArchive`: finds recorded votes in the files of the archive.
use crate::error::{ApiError, Code};
use crate::types::archive::{ArchiveCounts, ArchiveSource, ArchiveVote, FoundVotes};
use crate::types::vote::Vote;
use archive::packed::index;
use archive::roll::Cast;
use archive::row::{Day, Row};
use archive::search::words::Words;
use archive::search::{Filter, Search};
use archive::subjects::Subjects;
use archive::{Archive, cite, sources};
use records::names;
use rules::member::MemberId;

/// Finds votes as people speak; `index` and `parts` are files of the package.
///
/// # Errors
/// [`ApiError`] when a file is not one of the archive's files.
pub fn search_archive(
    index: &[u8],
    parts: &[Vec<u8>],
    find: &str,
    limit: usize,
) -> Result<FoundVotes, ApiError> {
    let damaged = |path: &str, error: &dyn core::fmt::Display| {
        // After the colon the error says what a reader of the site can do.
        let error = error.to_string();
        let what = error.split(':').next().unwrap_or_default();
        let message =
            format!("{what}: give a file of the package's folder `archive`, and of the same version");
        ApiError::at(path, Code::NotOfTheArchive, message)
    };
    let index = index::read(index).map_err(|error| damaged("index", &error))?;
    let mut archive = Archive::default();
    for (place, part) in parts.iter().enumerate() {
        archive
            .load(part)
            .map_err(|error| damaged(&format!("parts[{place}]"), &error))?;
    }
    let mut words = Words::read(&index.words).map_err(|error| damaged("index", &error))?;
    let aliases = names::read(names::TEXT).map_err(|error| damaged("index", &error))?;
    let other = names::read_other(names::OTHER_TEXT).map_err(|error| damaged("index", &error))?;
    words.add_names(aliases.iter().map(|alias| (alias.name.as_str(), alias.member)));
    words.add_names(other.iter().map(|(name, member)| (name.as_str(), *member)));
    let search = Search::over(&archive, words, &Subjects::read(&index.subjects));
    let found = search.find(&archive, find, &Filter::default());
    let rows = found
        .hits
        .iter()
        .take(limit)
        .filter_map(|place| archive.row(*place));
    Ok(FoundVotes {
        found: found.hits.len(),
        nearest: found.nearest,
        votes: rows.map(vote).collect(),
    })
}

fn vote(row: &Row) -> ArchiveVote {
    let code = |member: &MemberId| member.as_str().to_owned();
    let cast = |cast: Cast| match cast {
        Cast::Yes => Some(Vote::InFavour),
        Cast::No => Some(Vote::Against),
        Cast::Abstaining => Some(Vote::Abstaining),
        Cast::NotVoting => Some(Vote::NotVoting),
        Cast::Doubtful => None,
    };
    let known = row
        .roll
        .iter()
        .filter_map(|(member, known)| Some((member, known?)));
    ArchiveVote {
        id: row.id.clone(),
        body: row.body.into(),
        date: row.day.first().to_string(),
        date_until: match row.day {
            Day::Between(_, last) => Some(last.to_string()),
            Day::Known(_) | Day::Derived(_) => None,
        },
        symbol: row.symbol.clone(),
        document: row.document.clone(),
        kind: row.kind.as_str().to_owned(),
        title: row.title.clone(),
        outcome: row.outcome.as_str().to_owned(),
        vetoed_by: row.vetoed_by.iter().map(code).collect(),
        counts: ArchiveCounts {
            in_favour: row.tally.yes,
            against: row.tally.no,
            abstaining: row.tally.abstaining,
            not_voting: row.tally.not_voting,
        },
        votes: known
            .filter_map(|(member, known)| Some((code(&member), cast(known)?)))
            .collect(),
        doubtful: row
            .roll
            .members(Cast::Doubtful)
            .map(|member| code(&member))
            .collect(),
        certainty: row.certainty.as_str().to_owned(),
        doubts: row.doubts().map(str::to_owned).collect(),
        sources: sources::of_row(row)
            .into_iter()
            .map(|source| ArchiveSource {
                title: source.title,
                url: source.url,
            })
            .collect(),
        citation: cite::plain(row),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_none_is_told_with_its_place() {
        let error = search_archive(b"x", &[], "veto", 10)
            .map(|_| ())
            .map_err(|error| (error.code, error.path));
        assert_eq!(error, Err((Code::NotOfTheArchive, "index".to_owned())));
    }
}
