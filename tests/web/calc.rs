//! `techedufonds calc`: the calculator as auditors and testers use it.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use serde_json::{Value, json};

fn calculate(arguments: &[&str], input: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_techedufonds"))
        .args(["calc", "childcare-allowance"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    program.wait_with_output().unwrap()
}

fn case(change: impl FnOnce(&mut Value)) -> String {
    let mut case = json!({
        "month": "2026-03", "joint_income": "60000",
        "children": [{"care": "day_care", "hours": "122", "price": "10.50"}],
    });
    change(&mut case);
    case.to_string()
}

#[test]
fn the_example_of_the_tax_office() {
    let output = calculate(&[], &case(|_| {}));
    assert!(output.status.success());
    let result: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(result["amount"], "1202.00");
    let child = json!({
        "first": true, "rate": "93.9", "counted_hours": "122", "counted_price": "10.50", "amount": "1202.86",
    });
    assert_eq!(result["children"][0], child);
    assert_eq!(result["provisional"], false);
    assert!(!result["steps"].as_array().unwrap().is_empty());
    assert!(result["sources"][0]["url"].as_str().unwrap().starts_with("https://"));
}

#[test]
fn one_case_a_line() {
    let lines = format!("{}\n\n{}\n", case(|_| {}), case(|it| it["month"] = json!("2027-01")));
    let output = calculate(&["--jsonl"], &lines);
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    let results: Vec<Value> = text.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    assert_eq!([&results[0]["provisional"], &results[1]["provisional"]], [false, true]);
}

#[test]
fn what_is_wrong_is_named_by_its_path() {
    type Change = fn(&mut Value);
    let wrong: [(&str, Change); 13] = [
        ("month", |it| it["month"] = json!("2026-13")),
        ("month", |it| it["month"] = json!("2019-01")),
        ("joint_income", |it| it["joint_income"] = json!("-1")),
        ("joint_income", |it| it["joint_income"] = json!(60000)),
        ("joint_income", |it| it["joint_income"] = json!("1.005")),
        ("children[0].care", |it| it["children"][0]["care"] = json!("grandma")),
        ("children[0].hours", |it| it["children"][0]["hours"] = json!("many")),
        ("children[0].hours", |it| it["children"][0]["hours"] = json!("745")),
        ("children[0].price", |it| it["children"][0]["price"] = json!("-0.01")),
        ("children[0].price", |it| it["children"][0]["price"] = json!("1e40")),
        ("children[0].age", |it| it["children"][0]["age"] = json!(4)),
        ("partner", |it| it["partner"] = json!(true)),
        ("children", |it| it["children"] = json!("none")),
    ];
    for (path, change) in wrong {
        let output = calculate(&[], &case(change));
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{path}: {said}");
        assert!(said.starts_with(&format!("{path}: ")), "{path}: {said}");
        assert!(output.stdout.is_empty(), "{path}");
    }
}

#[test]
fn text_that_is_no_json_is_refused() {
    for input in ["", "{", "[]", "{} {}", "null"] {
        let output = calculate(&[], input);
        assert_eq!(output.status.code(), Some(2), "{input}");
    }
}
