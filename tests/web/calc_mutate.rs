//! Changes a case of a calculator at random: values to their extremes, odd texts, fields and entries more or less.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// A row of numbers that looks random and is the same every time (SplitMix64).
pub(crate) struct Chance(pub(crate) u64);

/// Amounts at and over bounds, and what a library would take for a number.
const AMOUNTS: [&str; 40] = [
    "0",
    "0.00",
    "0.01",
    "0.009",
    "0.5",
    "1",
    "2",
    "12",
    "99.99",
    "100",
    "100.000001",
    "744",
    "1000",
    "9999.99",
    "10000",
    "999999.99",
    "1000000",
    "1000000.01",
    "9999999.99",
    "10000000",
    "100000000",
    "1000000000",
    "-0",
    "-0.01",
    "-1",
    "-1000",
    "-10000000",
    "0.000001",
    "4166.666667",
    "33.333333",
    "79228162514264337593543950335",
    "-79228162514264337593543950335",
    "0.0000000000000000000000000001",
    "99999999999999999999999999999999",
    "6e4",
    "1_22",
    "+5",
    " 5",
    "0x10",
    "NaN",
];
const DAYS: [&str; 20] = [
    "1900-01-01",
    "1899-12-31",
    "1994-01-01",
    "2022-11-01",
    "2023-02-28",
    "2024-02-29",
    "2025-12-31",
    "2026-01-31",
    "2026-03-02",
    "2026-06-01",
    "2027-12-31",
    "2050-07-15",
    "2199-12-31",
    "2200-12-31",
    "2201-01-01",
    "9999-12-31",
    "0001-01-01",
    "+262142-12-31",
    "2026-02-30",
    "2026-1-1",
];
const MONTHS: [&str; 12] = [
    "1900-01", "1899-12", "2000-02", "2023-12", "2024-01", "2025-01", "2026-12", "2027-01", "2200-12",
    "2201-01", "9999-12", "2026-13",
];
const WHOLES: [i64; 24] = [
    0,
    1,
    2,
    3,
    5,
    12,
    17,
    18,
    19,
    65,
    120,
    130,
    366,
    500,
    599,
    600,
    601,
    2025,
    2026,
    4_294_967_295,
    -1,
    i64::MIN,
    i64::MAX,
    2_147_483_648,
];
const TEXTS: [&str; 10] =
    ["", " ", "unknown", "death", "grace", "é😀\u{0}\u{202e}", "null", "../../etc", "{}", "ſ٣٤"];

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From zero on, below a number.
    pub(crate) fn below(&mut self, number: usize) -> usize {
        let number = u64::try_from(number.max(1)).unwrap();
        usize::try_from(self.next() % number).unwrap()
    }

    pub(crate) fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// Once in so many times.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// The case as text; now and then a text that is no JSON.
    pub(crate) fn text(&mut self, case: &Value) -> String {
        let text = case.to_string();
        if !self.once_in(50) {
            return text;
        }
        let signs: Vec<char> = text.chars().collect();
        let place = self.below(signs.len());
        match self.below(4) {
            0 => signs[..place].iter().collect(),
            1 => signs[..place].iter().chain(&['\u{0}']).chain(&signs[place..]).collect(),
            2 => format!("{text}{text}"),
            _ => format!("{}{}", "[".repeat(200), text),
        }
    }
}

/// The names of fields and of choices in the schemas.
pub(crate) struct Words {
    fields: Vec<String>,
    /// Choices that belong together.
    choices: Vec<Vec<Value>>,
}

impl Words {
    pub(crate) fn of(docs: &str) -> Self {
        let (mut fields, mut choices) = (BTreeSet::new(), Vec::new());
        let blocks = docs.split("```json\n").skip(1).filter_map(|it| it.split("```").next());
        for block in blocks {
            collect(&serde_json::from_str(block).unwrap(), &mut fields, &mut choices);
        }
        Self { fields: fields.into_iter().collect(), choices }
    }

    /// Changes one thing somewhere in the case.
    pub(crate) fn change(&self, chance: &mut Chance, case: &mut Value) {
        let mut places = Vec::new();
        walk(case, String::new(), &mut places);
        let place = chance.of(&places).clone();
        let Some(value) = case.pointer_mut(&place) else { return };
        if chance.once_in(40) {
            *value = self.anything(chance);
            return;
        }
        match value {
            Value::Object(fields) => self.change_fields(chance, fields),
            Value::Array(all) => change_list(chance, all),
            Value::String(text) => *value = self.other_text(chance, text),
            Value::Number(_) => *value = other_whole(chance),
            Value::Bool(is) => *value = json!(!*is),
            Value::Null => *value = self.anything(chance),
        }
    }

    fn change_fields(&self, chance: &mut Chance, fields: &mut Map<String, Value>) {
        let names: Vec<String> = fields.keys().cloned().collect();
        let name = chance.of(&self.fields).clone();
        match chance.below(8) {
            0 if !names.is_empty() => drop(fields.remove(chance.of(&names))),
            1 => drop(fields.insert(name, self.anything(chance))),
            2 => drop(fields.insert("onbekend".to_owned(), json!(1))),
            _ if !names.is_empty() => {
                if let Some(it) = fields.get_mut(chance.of(&names)) {
                    self.change(chance, it);
                }
            }
            _ => {}
        }
    }

    fn other_text(&self, chance: &mut Chance, text: &str) -> Value {
        let together = self.choices.iter().filter(|it| it.contains(&json!(text))).collect::<Vec<_>>();
        if !together.is_empty() && !chance.once_in(10) {
            let some: &Vec<Value> = together[chance.below(together.len())];
            return chance.of(some).clone();
        }
        if chance.once_in(20) {
            return json!(chance.of(&TEXTS));
        }
        if text.len() == 10 && text.matches('-').count() == 2 {
            return json!(if chance.once_in(2) { some_day(chance) } else { (*chance.of(&DAYS)).to_owned() });
        }
        if text.len() == 7 && text.matches('-').count() == 1 {
            return json!(chance.of(&MONTHS));
        }
        if text.bytes().any(|it| it.is_ascii_digit()) && !text.bytes().any(|it| it.is_ascii_alphabetic()) {
            return json!(if chance.once_in(2) {
                some_amount(chance)
            } else {
                (*chance.of(&AMOUNTS)).to_owned()
            });
        }
        other_signs(chance, text)
    }

    fn anything(&self, chance: &mut Chance) -> Value {
        match chance.below(10) {
            0 => Value::Null,
            1 => json!(true),
            2 => other_whole(chance),
            3 => json!(1.5),
            4 => json!([]),
            5 => json!({}),
            6 => json!(some_day(chance)),
            7 => json!(some_amount(chance)),
            8 => chance.of(&self.choices).first().cloned().unwrap_or_default(),
            _ => json!(chance.of(&TEXTS)),
        }
    }
}

/// An identifier with some signs changed.
fn other_signs(chance: &mut Chance, text: &str) -> Value {
    let mut signs: Vec<char> = text.chars().collect();
    for _ in 0..=chance.below(3) {
        let place = chance.below(signs.len());
        let sign = *chance.of(&['0', '9', 'A', 'Z', 'a', ' ', '-', 'é', '\u{0}', '７']);
        match chance.below(4) {
            0 => signs.insert(place, sign),
            1 if !signs.is_empty() => drop(signs.remove(place)),
            2 => signs.extend(signs.clone().iter().take(40)),
            _ if !signs.is_empty() => signs[place] = sign,
            _ => {}
        }
    }
    json!(signs.into_iter().collect::<String>())
}

fn other_whole(chance: &mut Chance) -> Value {
    match chance.below(20) {
        0 => json!(1.5),
        1 => json!(u64::MAX),
        2..8 => json!(chance.below(40)),
        _ => json!(chance.of(&WHOLES)),
    }
}

fn some_amount(chance: &mut Chance) -> String {
    let digits = u32::try_from(chance.below(8)).unwrap();
    let whole = chance.below(10_usize.pow(digits).max(2));
    match chance.below(4) {
        0 => format!("{whole}.{}", chance.below(1_000_000)),
        1 => format!("{whole}.{:02}", chance.below(100)),
        _ => whole.to_string(),
    }
}

fn some_day(chance: &mut Chance) -> String {
    let year = if chance.once_in(4) { 1900 + chance.below(301) } else { 2020 + chance.below(12) };
    format!("{year}-{:02}-{:02}", 1 + chance.below(12), 1 + chance.below(31))
}

fn change_list(chance: &mut Chance, all: &mut Vec<Value>) {
    let place = chance.below(all.len());
    match chance.below(6) {
        0 if !all.is_empty() => drop(all.remove(place)),
        1 => all.clear(),
        2 if !all.is_empty() => all.swap(place, 0),
        3 if chance.once_in(10) && !all.is_empty() => {
            let entry = all[place].clone();
            all.extend(std::iter::repeat_n(entry, chance.below(60)));
        }
        _ if !all.is_empty() => all.push(all[place].clone()),
        _ => {}
    }
}

/// The pointers of everything in a case.
fn walk(value: &Value, pointer: String, places: &mut Vec<String>) {
    match value {
        Value::Object(all) => all.iter().for_each(|(name, it)| walk(it, format!("{pointer}/{name}"), places)),
        Value::Array(all) => {
            all.iter().enumerate().for_each(|(place, it)| walk(it, format!("{pointer}/{place}"), places));
        }
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
    places.push(pointer);
}

fn collect(schema: &Value, fields: &mut BTreeSet<String>, choices: &mut Vec<Vec<Value>>) {
    match schema {
        Value::Object(all) => {
            for (name, it) in all {
                match (name.as_str(), it) {
                    ("enum", Value::Array(some)) => choices.push(some.clone()),
                    ("properties", Value::Object(some)) => fields.extend(some.keys().cloned()),
                    _ => {}
                }
                collect(it, fields, choices);
            }
        }
        Value::Array(all) => all.iter().for_each(|it| collect(it, fields, choices)),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}
