//! The check `weights`: no page may grow by more than one per cent against the figures in `xtask/weights.txt`, nor ask for
//! more files, unless a commit records it and says why.

use std::collections::BTreeMap;
use std::path::Path;

use crate::dependencies;
use crate::paths;
use crate::report::{Res, step};
use crate::sizes::{self, KINDS, Weight};
use crate::standard_library::{BOTH, Library};

/// The most requests that the first view of a meeting may take, in the language that the app carries.
const MOST_REQUESTS: u64 = 6;

/// The pages of meetings to which that applies.
const MEETINGS: [&str; 2] = ["index", "en/sc-2025-02-24"];

/// How the figures are recorded.
const RECORD: &str = "PLACARD_RECORD=1 cargo xtask test --only weights";

/// Compares the site in `dist` with the recorded figures; with `PLACARD_RECORD` it writes them anew.
pub fn check(root: &Path, dist: &Path) -> Res<()> {
    let file = root.join("xtask/weights.txt");
    let now = sizes::weights(dist)?;
    let library = Library::chosen(root)?;
    step(
        "weigh",
        format_args!("against the figures for the {} standard library", library.name()),
    );
    let mut all = match file.exists() {
        true => read(&paths::text(&file)?)?,
        false => Recorded::new(),
    };
    let recorded = all.remove(&library).unwrap_or_default();
    print!("{}", differences(&recorded, &now));
    let mut problems = too_many_requests(&now);
    let record = std::env::var_os("PLACARD_RECORD").is_some();
    if library == Library::Compiled {
        dependencies::check(root, record)?;
    }
    if record {
        all.insert(library, now);
        paths::write(&file, text(&all))?;
        step("recorded", "xtask/weights.txt; say in the commit why a page grew");
    } else {
        problems.extend(grown(&recorded, &now));
    }
    if problems.is_empty() {
        return Ok(());
    }
    problems.iter().for_each(|problem| println!("{problem}"));
    Err(format!(
        "{} pages weigh more than xtask/weights.txt allows; make them lighter, or record them with `{RECORD}` and say \
         in the commit why",
        problems.len()
    ))
}

/// The figures for each way of building.
type Recorded = BTreeMap<Library, Vec<Weight>>;

/// What begins the figures of one.
const HEADING: &str = "standard library: ";

/// The file with these figures.
fn text(all: &Recorded) -> String {
    let mut text = format!(
        "# What the first view of each page loads, in bytes after brotli. `cargo xtask test --only weights` fails where a page\n\
         # grows by more than one per cent or takes more requests; `{RECORD}` records\n\
         # the figures anew, for the standard library that the build uses (PLACARD_BUILD_STD=yes or no). The compiler's\n\
         # version changes them too.\n"
    );
    for (library, weights) in all {
        text += &format!("\n{HEADING}{}\n{}", library.name(), sizes::table(weights));
    }
    text
}

/// Reads the file.
fn read(text: &str) -> Res<Recorded> {
    let mut all = Recorded::new();
    let mut current = None;
    for (number, line) in text.lines().enumerate() {
        if line.starts_with('#') || line.starts_with("page ") || line.is_empty() {
            continue;
        }
        let wrong = || wrong(number + 1, line);
        if let Some(name) = line.strip_prefix(HEADING) {
            let library = BOTH.into_iter().find(|library| library.name() == name);
            current = Some(library.ok_or_else(wrong)?);
            continue;
        }
        let weight = current.zip(read_line(line)).ok_or_else(wrong)?;
        all.entry(weight.0).or_default().push(weight.1);
    }
    Ok(all)
}

fn wrong(number: usize, line: &str) -> String {
    format!(
        "xtask/weights.txt, line {number}: `{line}` is not a standard library, and not a page below one with its bytes in all, its requests and the bytes of {}; \
         record the file anew with `{RECORD}`",
        KINDS.join(", ")
    )
}

fn read_line(line: &str) -> Option<Weight> {
    let mut words = line.split_whitespace();
    let page = words.next()?.to_owned();
    let numbers: Vec<u64> = words.map(|word| word.parse().ok()).collect::<Option<_>>()?;
    let [total, requests, kinds @ ..] = numbers.as_slice() else {
        return None;
    };
    let weight = Weight {
        page,
        requests: *requests,
        kinds: kinds.try_into().ok()?,
    };
    (weight.total() == *total).then_some(weight)
}

/// Old and new of every page, where they differ.
fn differences(recorded: &[Weight], now: &[Weight]) -> String {
    let mut text = String::new();
    for new in now {
        match recorded.iter().find(|old| old.page == new.page) {
            Some(old) if old == new => {}
            Some(old) => {
                text += &format!(
                    "{}: {} bytes recorded, {} now ({}); requests {} recorded, {} now\n",
                    new.page,
                    old.total(),
                    new.total(),
                    percent(old.total(), new.total()),
                    old.requests,
                    new.requests
                );
            }
            None => text += &format!("{}: not recorded, {} bytes now\n", new.page, new.total()),
        }
    }
    text
}

/// By how much a figure changed, in tenths of a per cent.
fn percent(old: u64, new: u64) -> String {
    let (sign, by) = if new < old {
        ('-', old - new)
    } else {
        ('+', new - old)
    };
    let tenths = (by * 1000).checked_div(old).unwrap_or(0);
    format!("{sign}{}.{} %", tenths / 10, tenths % 10)
}

/// Which pages grew too much, or are not the recorded ones.
fn grown(recorded: &[Weight], now: &[Weight]) -> Vec<String> {
    let mut problems = Vec::new();
    for new in now {
        match recorded.iter().find(|old| old.page == new.page) {
            Some(old) if new.total() * 100 > old.total() * 101 => {
                problems.push(format!("{}: it grew by more than one per cent", new.page));
            }
            Some(old) if new.requests > old.requests => {
                problems.push(format!("{}: it takes more requests", new.page));
            }
            Some(_) => {}
            None => problems.push(format!("{}: it is not recorded", new.page)),
        }
    }
    let gone = recorded
        .iter()
        .filter(|old| now.iter().all(|new| new.page != old.page));
    problems.extend(gone.map(|old| format!("{}: it is recorded, and the site has no such page", old.page)));
    problems
}

/// Which meetings take more requests than any may.
fn too_many_requests(now: &[Weight]) -> Vec<String> {
    let meetings = now
        .iter()
        .filter(|weight| MEETINGS.contains(&weight.page.as_str()));
    let many = meetings.filter(|weight| weight.requests > MOST_REQUESTS);
    let problem = |weight: &Weight| {
        format!(
            "{}: its first view takes {} requests, and {MOST_REQUESTS} are allowed",
            weight.page, weight.requests
        )
    };
    many.map(problem).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(page: &str, wasm: u64, requests: u64) -> Weight {
        Weight {
            page: page.to_owned(),
            requests,
            kinds: [wasm, 0, 0, 0, 0, 0, 0],
        }
    }

    #[test]
    fn one_per_cent_is_allowed_and_no_byte_more() {
        let old = [weight("index", 10_000, 6)];
        assert!(grown(&old, &[weight("index", 10_100, 6)]).is_empty());
        assert_eq!(grown(&old, &[weight("index", 10_101, 6)]).len(), 1);
        assert!(grown(&old, &[weight("index", 5_000, 6)]).is_empty());
        assert_eq!(grown(&old, &[weight("index", 5_000, 7)]).len(), 1);
    }

    #[test]
    fn a_page_that_came_or_went_must_be_recorded() {
        let (old, new) = ([weight("a", 1, 1)], [weight("b", 1, 1)]);
        assert_eq!(grown(&old, &new).len(), 2);
    }

    #[test]
    fn a_meeting_takes_six_requests_at_most() {
        assert!(too_many_requests(&[weight("index", 1, 6), weight("share", 1, 9)]).is_empty());
        assert_eq!(too_many_requests(&[weight("index", 1, 7)]).len(), 1);
    }

    #[test]
    fn what_is_written_is_read_and_what_is_not_is_refused_with_its_line() {
        let weights = |more: u64| vec![weight("index", 10 + more, 6), weight("en/x", 20, 7)];
        let all = Recorded::from([(Library::Compiled, weights(0)), (Library::Installed, weights(1))]);
        assert_eq!(read(&text(&all)), Ok(all));
        for (line, wrong) in [
            (1, "index 10 6 10 0 0 0 0 0 0\n"),
            (2, "standard library: compiled\nindex 10 6 9 0 0 0 0 0 0\n"),
            (1, "standard library: mine\n"),
        ] {
            let refused = read(wrong).err().unwrap_or_default();
            let place = format!("xtask/weights.txt, line {line}:");
            assert!(refused.starts_with(&place), "{refused}");
        }
    }

    #[test]
    fn old_and_new_are_said() {
        let said = differences(&[weight("index", 1_000, 6)], &[weight("index", 1_015, 6)]);
        assert_eq!(
            said,
            "index: 1000 bytes recorded, 1015 now (+1.5 %); requests 6 recorded, 6 now\n"
        );
    }

    #[test]
    fn the_recorded_file_can_be_read() {
        assert!(
            read(include_str!("../weights.txt"))
                .is_ok_and(|all| BOTH.iter().all(|library| all.contains_key(library)))
        );
    }
}
