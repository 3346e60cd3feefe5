//! Any plain value, as a program would hand it over: every function answers, or says what is wrong and where.
use js_api::error::ApiError;

fn answered<T>(answer: Result<T, ApiError>) {
    if let Err(error) = answer {
        assert!(!error.message.is_empty());
    }
}

/// Runs the target.
pub fn run(data: &[u8]) {
    let text = &*crate::text(data);

    let Ok(value) = serde_json::from_str::<serde_json::Value>(text) else {
        return;
    };
    answered(js_api::read(&value).and_then(|input| js_api::ask::decide(&input)));
    answered(js_api::read(&value).and_then(|input| js_api::ask::proceed(&input)));
    answered(js_api::read(&value).and_then(|input| js_api::ask::odds(&input)));
    answered(js_api::read(&value).and_then(|input| js_api::ask::power(&input)));
    answered(js_api::read(&value).and_then(|input| js_api::ask::what_would_change(&input)));
    answered(js_api::ask::run_case(&value));
}
