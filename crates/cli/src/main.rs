//! `placard-cli`: decides votes of the Security Council and the General Assembly, replays records, searches the archive,
//! and asks what would have changed a result, for scripts and for people without a browser.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod archive;
mod args;
mod change;
mod conformance;
mod decide;
mod fail;
mod input;
mod json;
mod lines;
mod power;
mod read_roll;
mod replay;
mod say;
mod table;
mod what_if;

use args::{Cli, Command};
use clap::{CommandFactory as _, Parser as _};
use fail::{Fail, Found, Res};
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let asked = Cli::parse();
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout());
    let done = run(&mut out, &asked.command);
    let written = out.flush().map_err(Fail::from);
    // What was already found is written before an error is told.
    match done.and_then(|found| written.map(|()| found)) {
        Ok(Found::Yes) | Err(Fail::Closed) => ExitCode::SUCCESS,
        Ok(Found::No) => ExitCode::from(1),
        Err(Fail::Message(message)) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(out: &mut (dyn Write + Send), command: &Command) -> Res<Found> {
    match command {
        Command::Decide(asked) => decide::run(out, asked),
        Command::Replay(asked) => replay::run(out, asked),
        Command::ReadRoll(asked) => read_roll::run(out, asked),
        Command::Archive(asked) => archive::run(out, asked),
        Command::WhatIf(asked) => what_if::run(out, asked),
        Command::Power(asked) => power::run(out, asked),
        Command::Conformance(asked) => conformance::run(out, asked),
        Command::Completions { shell } => {
            // Into memory first: writing completions to a pipe that is closed would end in a panic.
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "placard-cli", &mut script);
            out.write_all(&script)?;
            Ok(Found::Yes)
        }
    }
}
