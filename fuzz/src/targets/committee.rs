//! Any file of a committee: refused in one line, or played to its end, written and read alike.
use committee::file::Committee;

/// Runs the target.
pub fn run(data: &[u8]) {
    match Committee::read(&crate::text(data)) {
        Ok((committee, session)) => {
            let (again, same) = Committee::read(&committee.write()).expect("what is written can be read");
            assert_eq!(again, committee);
            assert!(same == session);
        }
        Err(problem) => assert!(!problem.is_empty() && !problem.contains('\n'), "{problem}"),
    }
}
