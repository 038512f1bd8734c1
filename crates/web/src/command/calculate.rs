//! JSON in, JSON out: the rules without the fund.

use std::{
    io::{self, BufRead, ErrorKind, Read, Write},
    process::ExitCode,
};

use anyhow::Context;

use crate::calc::runner::{Calculation, Wrong};

/// What is wrong with a case: exit status 2.
const WRONG: u8 = 2;

/// One case, or with `jsonl` one a line. Exit status 2 when a case is wrong; its fault is on standard error, with the
/// number of its line, and the other lines have their answer. Who stops reading the answers ends it.
///
/// # Errors
/// Standard input cannot be read, or standard output not be written.
pub fn calculate(calculation: Calculation, jsonl: bool) -> anyhow::Result<ExitCode> {
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    let mut case = Vec::new();
    let mut code = ExitCode::SUCCESS;
    for line in 1_u64.. {
        case.clear();
        let read = if jsonl { input.read_until(b'\n', &mut case) } else { input.read_to_end(&mut case) };
        let is_over = read.context("cannot read standard input")? == 0;
        if jsonl && is_over {
            break;
        }
        if !jsonl || !case.trim_ascii().is_empty() {
            match answer(calculation, &case) {
                Ok(result) => match writeln!(output, "{result}") {
                    Err(error) if error.kind() == ErrorKind::BrokenPipe => break,
                    written => written.context("cannot write standard output")?,
                },
                Err(wrong) => {
                    code = ExitCode::from(WRONG);
                    let line = if jsonl { format!("line {line}: ") } else { String::new() };
                    // Nobody may read it; the status says it too.
                    drop(writeln!(io::stderr(), "{line}{wrong}"));
                }
            }
        }
        if !jsonl {
            break;
        }
    }
    Ok(code)
}

fn answer(calculation: Calculation, case: &[u8]) -> Result<String, Wrong> {
    let text = std::str::from_utf8(case);
    calculation(text.map_err(|error| Wrong { path: "$".to_owned(), why: format!("not UTF-8: {error}") })?)
}
