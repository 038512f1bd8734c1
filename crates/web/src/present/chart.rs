//! Charts of amounts: where each bar stands on a drawing 360 wide. Templates draw them with `parts/chart.html`.

/// The room of all columns, and where the first begins.
const ROOM: usize = 312;
const LEFT: usize = 46;
/// Where columns stand, and the height of the highest.
const GROUND: i64 = 150;
const HIGHEST: i64 = 120;
/// Most columns; a longer row shows its first.
const MOST: usize = 24;
/// One row with its room, in a chart of rows.
const ROW: usize = 30;
/// The length of the longest row.
const LONGEST: i64 = 200;

/// One rectangle.
pub struct Bar {
    pub class: &'static str,
    pub x: usize,
    pub y: i64,
    pub width: i64,
    pub height: i64,
}

/// A text under or beside a bar, or of the legend.
pub struct Label {
    pub x: usize,
    pub y: usize,
    pub text: String,
}

/// What is drawn: for who sees it, and in words for who hears it.
pub struct Chart {
    pub title: String,
    pub text: String,
    /// What the highest column stands for; empty when it is not said.
    pub top: String,
    pub bars: Vec<Bar>,
    pub labels: Vec<Label>,
    /// Colour and meaning.
    pub legend: Vec<(&'static str, Label)>,
    pub height: usize,
}

/// One column: its label, and one or more amounts that stand on each other, from the ground up.
pub struct Column {
    pub label: String,
    pub parts: Vec<(&'static str, i64)>,
}

impl Column {
    /// A column of one amount; nothing is drawn below zero.
    #[must_use]
    pub fn of(label: String, class: &'static str, amount: i64) -> Self {
        Self { label, parts: vec![(class, amount.max(0))] }
    }
}

impl Chart {
    /// Columns beside each other; `legend` gives each colour its meaning.
    #[must_use]
    pub fn columns(
        title: String,
        text: String,
        columns: Vec<Column>,
        legend: Vec<(&'static str, String)>,
    ) -> Self {
        let sum = |it: &Column| it.parts.iter().map(|it| it.1).sum::<i64>();
        let top = columns.iter().map(sum).max().unwrap_or(1).max(1);
        let shown = columns.len().min(MOST);
        let step = ROOM / shown.max(12);
        let width = i64::try_from(step * 3 / 4).unwrap_or(1).clamp(6, 18);
        let middle = usize::try_from(width / 2).unwrap_or(0);
        let every = shown.div_ceil(12).max(1);
        let (mut bars, mut labels) = (Vec::new(), Vec::new());
        for (place, column) in columns.into_iter().take(MOST).enumerate() {
            let x = LEFT + place * step;
            let (mut amount, mut reached) = (0, 0);
            for (class, part) in column.parts {
                amount += part;
                let height = amount * HIGHEST / top;
                bars.push(Bar { class, x, y: GROUND - height, width, height: height - reached });
                reached = height;
            }
            if place % every == 0 && !column.label.is_empty() {
                labels.push(Label { x: x + middle, y: 166, text: column.label });
            }
        }
        let apart = ROOM / legend.len().max(1);
        let legend: Vec<_> = legend
            .into_iter()
            .enumerate()
            .map(|(place, (class, text))| (class, Label { x: LEFT + place * apart, y: 182, text }))
            .collect();
        let height = if legend.is_empty() { 180 } else { 200 };
        Self { title, text, top: String::new(), bars, labels, legend, height }
    }

    /// The same, with what its highest column stands for.
    #[must_use]
    pub fn up_to(self, top: String) -> Self {
        Self { top, ..self }
    }

    /// Rows under each other, each with its label, colour and amount.
    #[must_use]
    pub fn rows(title: String, text: String, rows: Vec<(String, &'static str, i64)>) -> Self {
        let most = rows.iter().map(|it| it.2).max().unwrap_or(1).max(1);
        let height = ROW * rows.len() + 10;
        let (mut bars, mut labels) = (Vec::new(), Vec::new());
        for (place, (label, class, amount)) in rows.into_iter().enumerate() {
            let y = 6 + place * ROW;
            let width = amount.max(0) * LONGEST / most;
            bars.push(Bar { class, x: 130, y: i64::try_from(y).unwrap_or_default(), width, height: 22 });
            labels.push(Label { x: 120, y: y + 16, text: label });
        }
        Self { title, text, top: String::new(), bars, labels, legend: Vec::new(), height }
    }

    /// Nothing to see: every bar is flat.
    #[must_use]
    pub fn is_flat(&self) -> bool {
        self.bars.iter().all(|it| it.height == 0)
    }
}
