//! One field of a form, ready to print: label, hint, error, control, tied together by id.

use domain::bsn::{BsnFound, bsn_in};
use store::casework::drafts::Fields;

use crate::{
    form::{read::not_a_bsn, typed::Errors},
    words::lang::Lang,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Text {
        input_mode: &'static str,
        width: &'static str,
    },
    Euro,
    /// Three text fields: day, month, year.
    Date {
        day: String,
        month: String,
        year: String,
    },
    /// A month and a year.
    Month {
        month: String,
        year: String,
    },
    Radio(Vec<Choice>),
    Select(Vec<Choice>),
    /// Several boxes, each a field of its own.
    Boxes(Vec<Choice>),
    Area,
    Password,
    /// Photos or PDFs.
    File,
    Hidden,
    /// No control: what the fields after it are about.
    Heading,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub chosen: bool,
}

#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    pub value: String,
    pub autocomplete: &'static str,
    /// Offered while typing, chosen freely.
    pub suggestions: Vec<String>,
    /// The heading of the page asks it already.
    pub is_heading: bool,
    /// A number in it can be a citizen service number: the box that says it is none, and whether it is ticked.
    pub not_a_bsn: Option<(String, bool)>,
    pub kind: FieldKind,
}

impl Field {
    #[must_use]
    pub fn is_text(&self) -> bool {
        matches!(self.kind, FieldKind::Text { .. } | FieldKind::Password)
    }

    #[must_use]
    pub fn input_mode(&self) -> &'static str {
        match self.kind {
            FieldKind::Text { input_mode, .. } => input_mode,
            _ => "",
        }
    }

    #[must_use]
    pub fn width(&self) -> &'static str {
        match self.kind {
            FieldKind::Text { width, .. } => width,
            _ => "",
        }
    }

    /// Id of the first control: where an error message leads.
    #[must_use]
    pub fn focus(&self) -> String {
        match &self.kind {
            FieldKind::Date { .. } => format!("{}-day", self.name),
            FieldKind::Month { .. } => format!("{}-month", self.name),
            FieldKind::Radio(choices) | FieldKind::Boxes(choices) => {
                choices.first().map_or_else(String::new, |it| format!("{}-{}", self.name, it.value))
            }
            _ => self.name.clone(),
        }
    }

    #[must_use]
    pub fn described_by(&self) -> String {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let error = self.error.as_ref().map(|_| format!("{}-fout", self.name));
        [hint, error].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    #[must_use]
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = token;
        self
    }

    #[must_use]
    pub fn numeric(mut self, width: &'static str) -> Self {
        self.kind = FieldKind::Text { input_mode: "numeric", width };
        self
    }

    #[must_use]
    pub fn decimal(mut self, width: &'static str) -> Self {
        self.kind = FieldKind::Text { input_mode: "decimal", width };
        self
    }

    #[must_use]
    pub fn email(mut self) -> Self {
        self.kind = FieldKind::Text { input_mode: "email", width: "" };
        self.autocomplete("email")
    }

    #[must_use]
    pub fn suggest(mut self, suggestions: Vec<String>) -> Self {
        self.suggestions = suggestions;
        self
    }

    #[must_use]
    pub fn labelled(mut self, label: String) -> Self {
        self.label = label;
        self
    }

    #[must_use]
    pub fn hinted(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    /// What it holds, as people read it.
    #[must_use]
    pub fn shown(&self) -> String {
        match &self.kind {
            FieldKind::Date { day, month, year } => format!("{day} {month} {year}").trim().to_owned(),
            FieldKind::Month { month, year } => format!("{month} {year}").trim().to_owned(),
            FieldKind::Radio(choices) | FieldKind::Select(choices) | FieldKind::Boxes(choices) => {
                let chosen = choices.iter().filter(|it| it.chosen).map(|it| it.label.as_str());
                chosen.collect::<Vec<_>>().join(", ")
            }
            _ => self.value.clone(),
        }
    }

    /// What was typed into it before, in the place of what it shows. Gives whether that is something else.
    pub fn put_back(&mut self, typed: &Fields) -> bool {
        let part = |part: &str| typed.get(&format!("{}-{part}", self.name));
        let mut is_other = false;
        let mut put = |here: &mut String, before: Option<&String>| {
            if let Some(before) = before.filter(|it| *it != here) {
                before.clone_into(here);
                is_other = true;
            }
        };
        match &mut self.kind {
            FieldKind::Date { day, month, year } => {
                put(day, part("day"));
                put(month, part("month"));
                put(year, part("year"));
            }
            FieldKind::Month { month, year } => {
                put(month, part("month"));
                put(year, part("year"));
            }
            FieldKind::Radio(choices) | FieldKind::Select(choices) => {
                let Some(before) = typed.get(&self.name) else { return false };
                for choice in choices {
                    let chosen = choice.value == *before;
                    is_other |= chosen != choice.chosen;
                    choice.chosen = chosen;
                }
            }
            FieldKind::Boxes(choices) => {
                for choice in choices {
                    let chosen = typed.contains_key(&format!("{}-{}", self.name, choice.value));
                    is_other |= chosen != choice.chosen;
                    choice.chosen = chosen;
                }
            }
            FieldKind::Text { .. } | FieldKind::Euro | FieldKind::Area => {
                put(&mut self.value, typed.get(&self.name));
            }
            FieldKind::Password | FieldKind::File | FieldKind::Hidden | FieldKind::Heading => {}
        }
        is_other
    }

    /// One of its choices in other words.
    #[must_use]
    pub fn relabelled(mut self, value: &str, label: &str) -> Self {
        if let FieldKind::Radio(choices) | FieldKind::Select(choices) | FieldKind::Boxes(choices) =
            &mut self.kind
        {
            choices.iter_mut().filter(|it| it.value == value).for_each(|it| label.clone_into(&mut it.label));
        }
        self
    }
}

/// Makes fields from what was typed. Labels are keys; a key's `.hint` becomes the hint when it has one.
pub struct Maker<'a> {
    pub lang: Lang,
    pub typed: &'a Fields,
    pub errors: &'a Errors,
}

impl Maker<'_> {
    fn field(&self, name: &str, key: &str, kind: FieldKind) -> Field {
        Field {
            name: name.to_owned(),
            label: self.lang.text(key),
            hint: self.lang.maybe(&format!("{key}.hint")),
            error: self.errors.on(name).map(str::to_owned),
            value: self.value(name),
            autocomplete: "off",
            suggestions: Vec::new(),
            is_heading: false,
            not_a_bsn: self.not_a_bsn(name, &kind),
            kind,
        }
    }

    /// Asked where a text was judged, or answered before.
    fn not_a_bsn(&self, name: &str, kind: &FieldKind) -> Option<(String, bool)> {
        let is_text = matches!(kind, FieldKind::Text { .. } | FieldKind::Area);
        let (box_name, is_bare) = (not_a_bsn(name), || bsn_in(&self.value(name)) == BsnFound::Bare);
        let is_ticked = self.typed.contains_key(&box_name);
        let is_asked = is_ticked || self.errors.on(name).is_some();
        (is_text && is_asked && is_bare()).then_some((box_name, is_ticked))
    }

    fn value(&self, name: &str) -> String {
        self.typed.get(name).cloned().unwrap_or_default()
    }

    #[must_use]
    pub fn text(&self, name: &str, key: &str) -> Field {
        self.field(name, key, FieldKind::Text { input_mode: "text", width: "" })
    }

    #[must_use]
    pub fn euro(&self, name: &str, key: &str) -> Field {
        self.field(name, key, FieldKind::Euro)
    }

    #[must_use]
    pub fn area(&self, name: &str, key: &str) -> Field {
        self.field(name, key, FieldKind::Area)
    }

    #[must_use]
    pub fn password(&self, name: &str, key: &str) -> Field {
        let mut field = self.field(name, key, FieldKind::Password);
        field.value.clear();
        field
    }

    #[must_use]
    pub fn file(&self, name: &str, key: &str) -> Field {
        self.field(name, key, FieldKind::File)
    }

    #[must_use]
    pub fn heading(&self, name: &str, text: String) -> Field {
        self.field(name, "form-hidden", FieldKind::Heading).labelled(text)
    }

    #[must_use]
    pub fn hidden(&self, name: &str, value: &str) -> Field {
        let mut field = self.field(name, "form-hidden", FieldKind::Hidden);
        value.clone_into(&mut field.value);
        field
    }

    #[must_use]
    pub fn date(&self, name: &str, key: &str) -> Field {
        let part = |part: &str| self.value(&format!("{name}-{part}"));
        let kind = FieldKind::Date { day: part("day"), month: part("month"), year: part("year") };
        self.field(name, key, kind)
    }

    #[must_use]
    pub fn month(&self, name: &str, key: &str) -> Field {
        let part = |part: &str| self.value(&format!("{name}-{part}"));
        let kind = FieldKind::Month { month: part("month"), year: part("year") };
        self.field(name, key, kind)
    }

    /// Radio buttons; each label is the key `<options>-<value>`.
    #[must_use]
    pub fn radio(&self, name: &str, key: &str, options: &str, values: &[&str]) -> Field {
        let choices = self.choices(name, options, values);
        self.field(name, key, FieldKind::Radio(choices))
    }

    /// Radio buttons with labels of their own: value and label.
    #[must_use]
    pub fn listed(&self, name: &str, key: &str, all: Vec<(String, String)>) -> Field {
        let typed = self.value(name);
        let choice = |(value, label): (String, String)| Choice { chosen: typed == value, value, label };
        self.field(name, key, FieldKind::Radio(all.into_iter().map(choice).collect()))
    }

    #[must_use]
    pub fn select(&self, name: &str, key: &str, options: &str, values: &[&str]) -> Field {
        let choices = self.choices(name, options, values);
        self.field(name, key, FieldKind::Select(choices))
    }

    /// Boxes; each is posted as `<name>-<value>`.
    #[must_use]
    pub fn boxes(&self, name: &str, key: &str, options: &str, values: &[&str]) -> Field {
        let choices = values
            .iter()
            .map(|value| Choice {
                value: (*value).to_owned(),
                label: self.lang.named(options, value),
                chosen: self.typed.contains_key(&format!("{name}-{value}")),
            })
            .collect();
        self.field(name, key, FieldKind::Boxes(choices))
    }

    fn choices(&self, name: &str, options: &str, values: &[&str]) -> Vec<Choice> {
        let typed = self.value(name);
        values
            .iter()
            .map(|value| Choice {
                value: (*value).to_owned(),
                label: self.lang.named(options, value),
                chosen: typed == *value,
            })
            .collect()
    }
}
