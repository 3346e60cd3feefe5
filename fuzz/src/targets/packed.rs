//! Any content of a packed file: refused, or a meeting that is played to its end. The version and the hash are made to
//! fit, because they would refuse nearly everything before it is decoded.
use records::packed;
use rules::proceeding::Proceeding;

/// Runs the target.
pub fn run(data: &[u8]) {
    let content = data;

    let hash = content.iter().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    });
    let file = [&[packed::VERSION], &hash.to_le_bytes()[..], content].concat();
    if let Ok(scenario) = packed::meeting::read(&file) {
        let votes = scenario.recorded_votes();
        let seats = scenario.meeting.membership.size();
        assert!(votes.iter().all(|votes| votes.tally().total() == seats));
        let played = Proceeding::play(&scenario.meeting, &votes);
        assert_eq!(played.steps().len(), scenario.items.len());
    }
    if let Ok(library) = packed::library::read(&file)
        && let (Some(entry), Some(member)) = (library.entries.first(), library.members.first())
    {
        let _ = library.votes_of(entry, *member).count();
    }
}
