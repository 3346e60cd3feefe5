//! libFuzzer's program for all targets: `PLACARD_FUZZ_TARGET` names one. `cargo xtask fuzz` builds and runs it.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    static CHOSEN: std::sync::LazyLock<fn(&[u8])> = std::sync::LazyLock::new(|| {
        let name = std::env::var("PLACARD_FUZZ_TARGET").unwrap_or_default();
        let target = fuzz::TARGETS.iter().find(|target| target.name == name);
        target
            .unwrap_or_else(|| panic!("PLACARD_FUZZ_TARGET names no target: `{name}`"))
            .run
    });
    CHOSEN(data);
});
