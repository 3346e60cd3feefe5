//! Any table of the archive: each row is read or refused with its line; a row that is read is written and read alike.
use super::meetings;
use archive::seats::Seats;
use archive::{cite, export, table, worth};
use rules::membership::Body;

/// Runs the target.
pub fn run(data: &[u8]) {
    let text = &*crate::text(data);
    if text.len() > 20_000 {
        return;
    }
    for body in [Body::SecurityCouncil, Body::GeneralAssembly] {
        let mut seats = Seats::new(meetings::terms());
        let columns: Vec<&str> = table::columns(body).collect();
        let heading = columns.join("\t");
        // The heading is given to half of the inputs, since hardly any would have it.
        for text in [text.to_owned(), format!("{heading}\n{text}")] {
            let mut rows = Vec::new();
            for row in table::read(&text, body, &mut seats) {
                match row {
                    Ok((_, row)) => rows.push(row),
                    Err(wrong) => assert!(wrong.line > 0 && !wrong.to_string().is_empty()),
                }
            }
            for row in &rows {
                let _ = (cite::bibtex(row), cite::ris(row), row.differing());
                let written = format!("{heading}\n{}", table::line(row));
                let again = table::read(&written, body, &mut seats);
                assert!(
                    matches!(&again[..], [Ok((_, same))] if same == row),
                    "{written}\n{again:?}"
                );
            }
            let _ = export::csv(&rows);
        }
    }
    if let Err(problem) = worth::read(text) {
        assert!(!problem.is_empty());
    }
}
