//! Citizen service numbers in what people write or send: the fund may not have them (UAVG art. 46). Nine digits fit one
//! in eleven times by chance, so a number without its label is asked about and never refused.

/// What of a citizen service number stands in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum BsnFound {
    /// Nothing that could be one.
    #[default]
    Nowhere,
    /// A number that fits, without its label.
    Bare,
    /// A number that fits, beside a word for it.
    Labelled,
}

crate::named! {
    BsnFound {
        Nowhere = "nowhere",
        Bare = "bare",
        Labelled = "labelled",
    }
}

/// Words for it, in small letters; `sofi` is the name it had before 2007.
const LABELS: [&str; 7] = [
    "bsn",
    "burgerservicenummer",
    "burgerservicenr",
    "burger service nummer",
    "sofinummer",
    "sofi-nummer",
    "citizen service number",
];
/// So many characters before a number, and after it, a label belongs to it.
const BEFORE: usize = 40;
const AFTER: usize = 30;
/// Digits in it.
const DIGITS: usize = 9;
/// How it is grouped when it stands between other numbers: as on older papers, and in threes.
const GROUPED: [&[usize]; 3] = [&[3, 3, 3], &[4, 2, 3], &[4, 3, 2]];

/// A row of digits that nothing but white space, dots, dashes and slashes parts, as places in the text.
struct Run {
    groups: Vec<(usize, usize)>,
}

/// Whether a text holds a number that can be one, however its digits are grouped.
#[must_use]
pub fn bsn_in(text: &str) -> BsnFound {
    let signs: Vec<char> = text.chars().collect();
    runs(&signs)
        .iter()
        .flat_map(|run| numbers(&signs, run))
        .map(|(from, to)| if is_labelled(&signs, from, to) { BsnFound::Labelled } else { BsnFound::Bare })
        .max()
        .unwrap_or_default()
}

fn is_gap(sign: char) -> bool {
    matches!(sign, '.' | '-' | '/' | '–') || (sign.is_whitespace() && sign != '\n')
}

/// All rows of digits; two of them are parted by anything else, or by more than one sign.
fn runs(signs: &[char]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        if !signs[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let from = at;
        while signs.get(at).is_some_and(char::is_ascii_digit) {
            at += 1;
        }
        let group = (from, at);
        let continues = |run: &&mut Run| {
            run.groups.last().is_some_and(|last| from == last.1 + 1 && is_gap(signs[last.1]))
        };
        match runs.last_mut().filter(continues) {
            Some(run) => run.groups.push(group),
            None => runs.push(Run { groups: vec![group] }),
        }
    }
    runs
}

/// The parts of a row that can be one: nine digits that pass the test.
fn numbers(signs: &[char], run: &Run) -> Vec<(usize, usize)> {
    let length = |groups: &[(usize, usize)]| groups.iter().map(|it| it.1 - it.0).collect::<Vec<_>>();
    let all = length(&run.groups);
    let mut found = Vec::new();
    let mut take = |groups: &[(usize, usize)]| {
        let (Some(first), Some(last)) = (groups.first(), groups.last()) else { return };
        let digits: Vec<u32> = signs[first.0..last.1].iter().filter_map(|it| it.to_digit(10)).collect();
        if digits.len() == DIGITS && passes_eleven_test(&digits) && !is_case_number(signs, first.0) {
            found.push((first.0, last.1));
        }
    };
    if all.iter().sum::<usize>() == DIGITS {
        take(&run.groups);
        return found;
    }
    for size in 1..=3 {
        for groups in run.groups.windows(size) {
            let lengths = length(groups);
            if lengths == [DIGITS] || GROUPED.contains(&lengths.as_slice()) {
                take(groups);
            }
        }
    }
    found
}

/// The fund's own numbers, such as TEF-2026-00042, have nine digits too.
fn is_case_number(signs: &[char], from: usize) -> bool {
    let before: String = signs[from.saturating_sub(4)..from].iter().collect();
    before.eq_ignore_ascii_case("tef-")
}

fn is_labelled(signs: &[char], from: usize, to: usize) -> bool {
    let near = &signs[from.saturating_sub(BEFORE)..signs.len().min(to + AFTER)];
    let near: String = near.iter().flat_map(|it| it.to_lowercase()).collect();
    LABELS.iter().any(|it| near.contains(it))
}

fn passes_eleven_test(digits: &[u32]) -> bool {
    // Weights 9 to 2, and minus 1 for the last digit.
    let head: u32 = digits[..8].iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
    let sum = i64::from(head) - i64::from(digits[8]);
    digits.iter().any(|it| *it != 0) && sum % 11 == 0
}
