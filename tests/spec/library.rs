//! The meetings that ship, read as the app reads them: what the other chapters stand on.
use placard::model::address::MeetingAddress;
use placard::model::opening::Opening;
use placard::model::state::State;
use records::scenario;
use records::scenario::Scenario;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

/// The root of the project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A meeting by its name.
pub fn meeting(name: &str) -> Rc<Scenario> {
    let file = format!("www/scenarios/{name}.json");
    let json = fs::read_to_string(root().join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    Rc::new(scenario::read(&file, &json).unwrap_or_else(|error| panic!("{error}")))
}

/// The names of all meetings that ship.
pub fn names() -> Vec<String> {
    let files = fs::read_dir(root().join("www/scenarios")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names
        .filter_map(|name| name.strip_suffix(".json").map(str::to_owned))
        .filter(|name| name != "index")
        .collect();
    names.sort();
    names
}

/// How an address opens.
pub fn opening(query: &str) -> Opening {
    let address = MeetingAddress::read(query);
    address.open(meeting(address.meeting()))
}

/// The state that an address opens.
pub fn state(query: &str) -> State {
    State::from(&opening(query))
}
