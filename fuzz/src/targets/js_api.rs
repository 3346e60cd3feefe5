//! Any text in place of the JSON of a plain value: every function answers, or says what is wrong and where.
use js_api::error::ApiError;

fn answered<T>(answer: Result<T, ApiError>) {
    if let Err(error) = answer {
        assert!(!error.message.is_empty());
    }
}

/// Runs the target.
pub fn run(data: &[u8]) {
    let text = &*crate::text(data);
    answered(js_api::read(text).and_then(|input| js_api::ask::decide(&input)));
    answered(js_api::read(text).and_then(|input| js_api::ask::proceed(&input)));
    answered(js_api::read(text).and_then(|input| js_api::ask::odds(&input)));
    answered(js_api::read(text).and_then(|input| js_api::ask::power(&input)));
    answered(js_api::read(text).and_then(|input| js_api::ask::what_would_change(&input)));
    if let Ok(case) = serde_json::from_str(text) {
        answered(js_api::ask::run_case(&case));
    }
}
