//! `docs/calc.md` says what the calculator does: each schema has the fields it takes, each example runs.

use serde_json::Value;
use web::calc::{self, runner::Calculation};

pub(crate) const DOCS: &str = include_str!("../../docs/calc.md");

pub(crate) const ALL: [(&str, Calculation); 14] = [
    ("childcare-allowance", calc::childcare::childcare),
    ("entitlement", calc::entitlement::entitlement),
    ("benefit-retention", calc::benefit::benefit_retention),
    ("allowances", calc::allowances::allowances),
    ("household-budget", calc::budget::household_budget),
    ("schedule", calc::schedule::schedule),
    ("income-share", calc::income_share::income_share),
    ("income-contingent", calc::income_share::income_contingent),
    ("true-up", calc::income_share::true_up),
    ("allocate", calc::claims::allocate),
    ("collection-costs", calc::claims::collection_costs),
    ("effective-rate", calc::schedule::effective_rate),
    ("identifier", calc::claims::identifier),
    ("account", calc::account::account),
];

/// Schema and example below a heading.
pub(crate) fn blocks(name: &str) -> [Value; 2] {
    let start = DOCS.find(&format!("\n## {name}\n")).unwrap_or_else(|| panic!("{name} has a heading"));
    let mut blocks = DOCS[start..].split("```json\n").skip(1).map(|it| it.split("```").next().unwrap());
    [(); 2].map(|()| serde_json::from_str(blocks.next().unwrap()).unwrap())
}

fn names(value: &Value) -> Vec<&String> {
    value.as_object().unwrap().keys().collect()
}

#[test]
fn every_example_shows_every_field_of_its_schema_and_runs() {
    for (name, calculate) in ALL {
        let [schema, example] = blocks(name);
        let (mut shown, mut fields) = (names(&example), names(&schema["properties"]));
        shown.sort();
        fields.sort();
        assert_eq!(shown, fields, "{name}");
        let result = calculate(&example.to_string()).unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
        assert!(serde_json::from_str::<Value>(&result).unwrap().is_object());
    }
}

#[test]
fn what_a_schema_requires_is_refused_when_it_is_missing() {
    for (name, calculate) in ALL {
        let [schema, example] = blocks(name);
        for field in schema["required"].as_array().unwrap() {
            let mut without = example.clone();
            without.as_object_mut().unwrap().remove(field.as_str().unwrap());
            assert!(calculate(&without.to_string()).is_err(), "{name} without {field}");
        }
        let mut more = example.clone();
        more["onbekend"] = Value::Bool(true);
        assert!(calculate(&more.to_string()).is_err(), "{name} takes nothing else");
    }
}

#[test]
fn the_results_of_the_examples_explain_themselves() {
    for name in ["childcare-allowance", "allowances"] {
        let calculate = ALL.iter().find(|it| it.0 == name).unwrap().1;
        let result: Value = serde_json::from_str(&calculate(&blocks(name)[1].to_string()).unwrap()).unwrap();
        assert!(!result["steps"].as_array().unwrap().is_empty(), "{name}");
        assert!(result["confidence"].is_string() && result["sources"][0]["url"].is_string(), "{name}");
    }
}
