//! Any file of voting data: how it is cut into pieces makes no difference; a roll call is a meeting or says why it is none.
use records::library_csv::{Import, Library, Query, WrongFile};
use records::scenario;
use std::fmt::Write;

/// Headings that files have; hardly any input would have one of its own.
const HEADINGS: [&str; 5] = [
    "",
    "undl_id,ms_code,ms_vote,date,resolution\n4025240,FRA,Y,2023-10-27,A/RES/ES-10/21\n",
    "undl_id,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,\
     total_abstentions,total_non_voting,total_ms,undl_link,ms_code,ms_name,ms_vote\n",
    "undl_id;ms_code;ms_vote;date;resolution\r\n1;FRA;Y;2023-10-27;A/RES/1\r\n",
    "\u{feff}undl_id\tms_code\tms_vote\tdate\tresolution\r",
];

fn read(pieces: &[&[u8]]) -> Result<Library, WrongFile> {
    let mut import = Import::new();
    for piece in pieces {
        import.push(piece)?;
    }
    import.finish()
}

fn told(read: &Result<Library, WrongFile>) -> String {
    let library = match read {
        Ok(library) => library,
        Err(wrong) => return wrong.to_string(),
    };
    let mut told = format!(
        "{} {} {}",
        library.edition().code(),
        library.rows(),
        library.len()
    );
    for roll in library.roll_calls() {
        let votes: Vec<_> = roll.votes().collect();
        let _ = write!(
            told,
            "\n{} {} {} {} {votes:?}",
            roll.id(),
            roll.date(),
            roll.line(),
            roll.title()
        );
    }
    for (kind, count) in library.doubts().kinds() {
        let _ = write!(told, "\n{} {count}", kind.code());
    }
    told
}

/// Runs the target.
pub fn run(data: &[u8]) {
    // The last byte chooses the heading and how the file is cut; the rest is the file.
    let Some((choice, data)) = data.split_last() else {
        return;
    };
    let file = [HEADINGS[usize::from(*choice) % HEADINGS.len()].as_bytes(), data].concat();
    let whole = read(&[&file]);
    let size = usize::from(*choice / 5).max(1);
    let pieces: Vec<&[u8]> = file.chunks(size).collect();
    assert_eq!(told(&whole), told(&read(&pieces)), "in pieces of {size}");
    if let Ok(library) = &whole {
        for roll in library.roll_calls().take(5) {
            match roll.scenario("f.csv") {
                Ok(made) => {
                    let text = scenario::write(&made);
                    let again =
                        scenario::read("f.json", &text).unwrap_or_else(|error| panic!("{error}\n{text}"));
                    assert!(again == made, "{text}");
                }
                Err(error) => assert!(!error.to_string().is_empty()),
            }
        }
        let text = "a".to_owned();
        assert!(
            library
                .search(&Query {
                    text,
                    ..Query::default()
                })
                .len()
                <= library.len()
        );
    }
}
