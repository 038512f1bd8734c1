//! What each number of the calculators may be at least and at most, and how it is written.

use std::{
    io::{BufRead, BufReader, Read, Write},
    process::{Child, Command, Stdio},
};

use serde_json::{Value, json};

use crate::calc_docs::{ALL, blocks};

fn answer(name: &str, input: &Value) -> Result<String, String> {
    let (_, calculate) = ALL.iter().find(|it| it.0 == name).unwrap_or_else(|| panic!("{name} is one"));
    calculate(&input.to_string()).map_err(|wrong| wrong.to_string())
}

/// `/children/0/hours` as it is named on standard error.
fn path(pointer: &str) -> String {
    pointer[1..].split('/').fold(String::new(), |path, part| match part.parse::<u32>() {
        Ok(place) => format!("{path}[{place}]"),
        Err(_) if path.is_empty() => part.to_owned(),
        Err(_) => format!("{path}.{part}"),
    })
}

fn with(name: &str, pointer: &str, value: &Value) -> Value {
    let [_, mut example] = blocks(name);
    *example.pointer_mut(pointer).unwrap_or_else(|| panic!("{name} shows {pointer}")) = value.clone();
    example
}

struct Row {
    name: String,
    field: String,
    value: String,
    expect: String,
}

fn rows() -> Vec<Row> {
    let mut table = csv::Reader::from_reader(include_str!("../cases/calc_bounds.csv").as_bytes());
    let row = |it: csv::StringRecord| {
        let [name, field, value, expect] = [0, 1, 2, 3].map(|place| it[place].to_owned());
        Row { name, field, value, expect }
    };
    table.records().map(|it| row(it.unwrap())).collect()
}

#[test]
fn each_number_has_two_bounds_and_says_so() {
    let mut wrong = Vec::new();
    for Row { name, field, value, expect } in rows() {
        let is_number = blocks(&name)[1].pointer(&field).is_some_and(Value::is_number);
        let given = if is_number { value.parse().unwrap() } else { Value::String(value.clone()) };
        let found = answer(&name, &with(&name, &field, &given));
        // A sentence without a path is about the field itself.
        let expect = match expect.as_str() {
            "ok" => None,
            elsewhere if elsewhere.contains(": ") => Some(elsewhere.to_owned()),
            here => Some(format!("{}: {here}", path(&field))),
        };
        if found.as_ref().err() != expect.as_ref() {
            wrong.push(format!("{name} {field} {value}: {:?} instead of {expect:?}", found.err()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_number_of_every_example_has_its_rows() {
    fn leaves(value: &Value, pointer: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(all) => {
                all.iter().for_each(|(name, it)| leaves(it, &format!("{pointer}/{name}"), found))
            }
            Value::Array(all) => {
                all.first().into_iter().for_each(|it| leaves(it, &format!("{pointer}/0"), found))
            }
            Value::Number(_) => found.push(pointer.to_owned()),
            Value::String(text) if text.parse::<rust_decimal::Decimal>().is_ok() => {
                found.push(pointer.to_owned())
            }
            Value::String(_) | Value::Bool(_) | Value::Null => {}
        }
    }
    /// Fields of one type are bounded by one row: the places of a list, before, during and after.
    fn kind(field: &str) -> String {
        let same = [("/during/", "/before/"), ("/after/", "/before/"), ("/partner/", "/before/")];
        let field = same.iter().fold(field.to_owned(), |it, (from, to)| it.replace(from, to));
        field.split('/').filter(|it| it.parse::<u32>().is_err()).collect::<Vec<_>>().join("/")
    }
    let rows = rows();
    for (name, _) in ALL.iter().filter(|it| it.0 != "identifier") {
        let mut found = Vec::new();
        leaves(&blocks(name)[1], "", &mut found);
        for field in found {
            let has_rows = rows.iter().any(|it| it.name == *name && kind(&it.field) == kind(&field));
            assert!(has_rows, "{name} {field} has no rows in tests/cases/calc_bounds.csv");
        }
    }
}

#[test]
fn an_amount_is_written_in_one_way() {
    let odd = [
        "6e4", "6E4", "1e-2", "1_22", "+5", " 5", "5 ", "5\n", "0x10", "1,5", "1.000,00", ".5", "5.", "-",
        "--5", "", "1.2.3", "NaN", "inf", "٣", "５", "1\u{0}", "€5", "five",
    ];
    let mut fields: Vec<(String, String)> = rows()
        .into_iter()
        .filter(|it| it.expect.ends_with("decimals"))
        .map(|it| (it.name, it.field))
        .collect();
    fields.dedup();
    assert!(50 < fields.len());
    for (name, field) in fields {
        for text in odd {
            let found = answer(&name, &with(&name, &field, &json!(text)));
            let expect = format!("{}: not a plain decimal number such as 1234.50", path(&field));
            assert_eq!(found.err(), Some(expect), "{name} {field} {text:?}");
        }
        for text in ["79228162514264337593543950335", "79228162514264337593543950336", &"9".repeat(5_000)] {
            let said = answer(&name, &with(&name, &field, &json!(text))).expect_err("refused");
            assert!(said.starts_with(&format!("{}: must be from ", path(&field))), "{name} {said}");
        }
        let said =
            answer(&name, &with(&name, &field, &json!(5))).expect_err("text, so that nobody rounds it");
        assert!(said.starts_with(&format!("{}: invalid type", path(&field))), "{name} {said}");
    }
}

#[test]
fn a_whole_number_is_nothing_else() {
    for (name, field) in
        [("allowances", "/persons"), ("schedule", "/instalments"), ("effective-rate", "/decimals")]
    {
        for value in ["\"3\"", "3.0", "1e2", "true", "[3]", "{}"] {
            let said = answer(name, &with(name, field, &value.parse().unwrap())).expect_err("refused");
            assert!(said.starts_with(&format!("{}: invalid type", path(field))), "{said}");
            assert!(said.contains("expected a whole number from "), "{said}");
        }
        for value in
            [json!(i64::MIN), json!(-1), json!(4_294_967_295_u32), json!(4_294_967_299_u64), json!(u64::MAX)]
        {
            let said = answer(name, &with(name, field, &value)).expect_err("refused");
            assert!(said.starts_with(&format!("{}: must be from ", path(field))), "{said}");
        }
    }
}

#[test]
fn a_day_is_written_in_one_way() {
    for text in [
        "2026-3-02",
        "2026-03-2",
        "2026-03- 2",
        " 2026-3-2",
        "2026-02-29",
        "+026-03-02",
        "2026-03-02T00",
        "today",
        "€€€",
    ] {
        let found = answer("benefit-retention", &with("benefit-retention", "/consent_on", &json!(text)));
        assert_eq!(found.err().as_deref(), Some("consent_on: not a day such as 2026-03-02"), "{text}");
    }
}

#[test]
fn no_list_is_endless() {
    for (name, field, most) in [
        ("childcare-allowance", "/children", 25),
        ("entitlement", "/parent", 200),
        ("entitlement", "/partner", 200),
        ("benefit-retention", "/funding", 100),
        ("allowances", "/service_costs", 50),
        ("allowances", "/children", 25),
        ("household-budget", "/parent", 200),
        ("household-budget", "/partner/situations", 200),
        ("household-budget", "/children", 25),
        ("household-budget", "/children/0/care", 50),
        ("household-budget", "/costs", 100),
        ("account", "/events", 500),
        ("income-share", "/incomes", 600),
        ("true-up", "/incomes", 600),
        ("true-up", "/charged", 600),
        ("effective-rate", "/flows", 1_000),
    ] {
        let entry = blocks(name)[1].pointer(field).unwrap()[0].clone();
        let many = |count| answer(name, &with(name, field, &Value::Array(vec![entry.clone(); count])));
        let too_long = |count: usize| {
            let said = many(count).err().unwrap_or_default();
            said.starts_with(&format!(
                "{}: invalid length {count}, expected at most {most} entries",
                path(field)
            ))
        };
        assert_eq!([too_long(most), too_long(most + 1)], [false, true], "{name} {field}");
    }
}

#[test]
fn a_field_is_there_once() {
    for (name, field) in
        [("schedule", "principal"), ("account", "as_of"), ("income-share", "share"), ("true-up", "share")]
    {
        let [_, example] = blocks(name);
        let twice = format!("{{\"{field}\":{},{}", example[field], &example.to_string()[1..]);
        let (_, calculate) = ALL.iter().find(|it| it.0 == name).unwrap();
        assert!(calculate(&twice).unwrap_err().to_string().contains("duplicate field"), "{name}");
    }
}

fn program() -> Child {
    Command::new(env!("CARGO_BIN_EXE_techedufonds"))
        .args(["calc", "collection-costs", "--jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn a_wrong_line_is_named_and_the_others_have_their_answer() {
    let mut program = program();
    let lines: [&[u8]; 7] = [
        br#"{"principal":"6000.00"}"#,
        br#"{"principal":"6e4"}"#,
        b"",
        b"{\"principal\":\"\xff\"}",
        b"{",
        br#"{"principal":"10000000.01"}"#,
        // The last line has no end.
        br#"{"principal":"2500"}"#,
    ];
    program.stdin.take().unwrap().write_all(&lines.join(&b'\n')).unwrap();
    let output = program.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let answers = String::from_utf8(output.stdout).unwrap();
    let amounts: Vec<String> = answers
        .lines()
        .map(|it| serde_json::from_str::<Value>(it).unwrap()["amount"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(amounts, ["675.00", "375.00"]);
    let said = String::from_utf8(output.stderr).unwrap();
    let said: Vec<&str> = said.lines().collect();
    assert_eq!(said.len(), 4, "{said:?}");
    assert_eq!(said[0], "line 2: principal: not a plain decimal number such as 1234.50");
    assert!(said[1].starts_with("line 4: $: not UTF-8: "), "{said:?}");
    assert!(said[2].starts_with("line 5: "), "{said:?}");
    assert_eq!(said[3], "line 6: principal: must be from 0 to 10000000");
}

#[test]
fn who_stops_reading_the_answers_ends_it_quietly() {
    let mut program = program();
    let mut answers = BufReader::new(program.stdout.take().unwrap());
    let mut input = program.stdin.take().unwrap();
    let case = b"{\"principal\":\"6000.00\"}\n";
    input.write_all(case).unwrap();
    let mut first = String::new();
    answers.read_line(&mut first).unwrap();
    assert!(first.contains("675.00"));
    drop(answers);
    // Far more than a pipe holds; the program may be gone before all is written.
    drop(input.write_all(&case.repeat(100_000)));
    drop(input);
    let mut said = String::new();
    program.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((program.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}
