//! JSON in, JSON out: the rules without the fund.

use std::{io::Read, process::ExitCode};

use anyhow::Context;

use crate::calc::Calculation;

/// One case, or with `jsonl` one a line. Exit status 2 when a case is wrong; its fault is on standard error.
///
/// # Errors
/// Standard input cannot be read.
pub fn calculate(calculation: Calculation, jsonl: bool) -> anyhow::Result<ExitCode> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).context("cannot read standard input")?;
    let cases: Vec<&str> =
        if jsonl { text.lines().filter(|it| !it.trim().is_empty()).collect() } else { vec![&text] };
    for case in cases {
        match calculation(case) {
            Ok(result) => println!("{result}"),
            Err(wrong) => {
                eprintln!("{wrong}");
                return Ok(ExitCode::from(2));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
