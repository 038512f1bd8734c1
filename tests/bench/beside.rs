//! `tests/bench/beside`: two running systems, each with a description of its own, asked the same things in turns.
//!
//! A description is JSON: `name`, `url`, `processes` (numbers, or a part of a command line), `people` (the steps by which
//! each signs in), `pages` (title, whose, path, and `open` when the first link that begins so is meant), `journeys`
//! (title, steps nobody measures, steps that are measured). A step gets a path or posts a form: hidden fields of that
//! form on the page before go along, as from a browser. `as` says whose cookies; `new` is somebody for each run. `pick`
//! keeps what stands between two texts of the answer; `{name}` puts it into later paths and fields, `{run}` is the number
//! of the run. A step with `wait` is done again until it can pick.

use std::{
    collections::BTreeMap,
    fs,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::Context;
use reqwest::{Client, Method, redirect::Policy};
use serde::Deserialize;
use tokio::sync::Mutex;

use crate::walk::{Step, Walk, between};

/// How long each page is asked in each turn, and the turns.
const LONG: Duration = Duration::from_secs(2);
const TURNS: usize = 3;
/// Journeys of a turn.
const RUNS: usize = 16;
const CLIENTS: [usize; 2] = [1, 8];
#[derive(Deserialize)]
struct Side {
    name: String,
    url: String,
    processes: Vec<String>,
    /// Sent with every request.
    #[serde(default)]
    headers: BTreeMap<String, String>,
    people: BTreeMap<String, Vec<Step>>,
    pages: Vec<Page>,
    journeys: Vec<Journey>,
}

#[derive(Deserialize)]
struct Page {
    title: String,
    who: Option<String>,
    path: String,
    open: Option<String>,
    /// What comes after the name of what was opened.
    #[serde(default)]
    then: String,
}

#[derive(Deserialize)]
struct Journey {
    title: String,
    #[serde(default)]
    before: Vec<Step>,
    steps: Vec<Step>,
}

/// A side that is signed in everywhere.
struct Ready {
    side: Side,
    walk: Walk,
    runs: usize,
}

/// What a turn took.
#[derive(Default)]
struct Turn {
    times: Vec<Duration>,
    took: Duration,
    processor: Duration,
}

impl Ready {
    async fn new(file: &str) -> anyhow::Result<Self> {
        let text = fs::read_to_string(file).with_context(|| file.to_owned())?;
        let side: Side = serde_json::from_str(&text).with_context(|| file.to_owned())?;
        let client = Client::builder().redirect(Policy::none()).pool_max_idle_per_host(16).build()?;
        let mut walk = Walk {
            url: Arc::from(side.url.as_str()),
            headers: Arc::new(side.headers.clone()),
            client,
            is_packed: false,
            people: BTreeMap::new(),
            who: String::new(),
            page: String::new(),
            picked: BTreeMap::from([("run".to_owned(), "0".to_owned())]),
        };
        for (who, steps) in &side.people {
            walk.who.clone_from(who);
            walk.go(steps).await.with_context(|| format!("{} signs in at {}", who, side.name))?;
        }
        Ok(Self { side, walk, runs: 0 })
    }

    /// Processor time of the processes so far.
    fn processor(&self) -> anyhow::Result<Duration> {
        let mut total = Duration::ZERO;
        for entry in fs::read_dir("/proc")? {
            let path = entry?.path();
            let Some(number) =
                path.file_name().and_then(|it| it.to_str()).filter(|it| it.parse::<u32>().is_ok())
            else {
                continue;
            };
            let line = fs::read(path.join("cmdline")).unwrap_or_default();
            let line = String::from_utf8_lossy(&line).replace('\0', " ");
            let is_meant =
                |it: &String| it == number || (it.parse::<u32>().is_err() && line.contains(it.as_str()));
            if !self.side.processes.iter().any(is_meant) {
                continue;
            }
            // A process that ended meanwhile is not counted; a turn is short.
            for task in fs::read_dir(path.join("task")).into_iter().flatten().flatten() {
                let stat = fs::read_to_string(task.path().join("schedstat")).unwrap_or_default();
                let ran = stat.split(' ').next().and_then(|it| it.parse().ok()).unwrap_or_default();
                total += Duration::from_nanos(ran);
            }
        }
        Ok(total)
    }

    async fn page(&mut self, title: &str, clients: usize, long: Duration) -> anyhow::Result<Turn> {
        let page = self.side.pages.iter().find(|it| it.title == title).with_context(|| title.to_owned())?;
        self.walk.who = page.who.clone().unwrap_or_default();
        let mut path = page.path.clone();
        if let Some(open) = page.open.clone() {
            let list = self.walk.send(Method::GET, &path, &BTreeMap::new()).await?;
            let rest = between(&list, &format!("\"{open}"), "\"").context("nothing to open")?;
            path = format!("{open}{}{}", rest.split('/').next().unwrap_or_default(), page.then);
        }
        let before = self.processor()?;
        let began = Instant::now();
        let tasks: Vec<_> = (0..clients)
            .map(|_| {
                let (mut walk, path) = (Walk { is_packed: true, ..self.walk.clone() }, path.clone());
                tokio::spawn(async move {
                    let mut times = Vec::new();
                    while began.elapsed() < long {
                        let asked = Instant::now();
                        walk.send(Method::GET, &path, &BTreeMap::new()).await?;
                        times.push(asked.elapsed());
                    }
                    anyhow::Ok(times)
                })
            })
            .collect();
        let mut times = Vec::new();
        for task in tasks {
            times.extend(task.await??);
        }
        Ok(Turn { times, took: began.elapsed(), processor: self.processor()?.saturating_sub(before) })
    }

    async fn journey(&mut self, title: &str, clients: usize, runs: usize) -> anyhow::Result<Turn> {
        let mut walks = Vec::new();
        for _ in 0..runs {
            self.runs += 1;
            let mut walk = self.walk.clone();
            walk.picked.insert("run".to_owned(), self.runs.to_string());
            let journey = self.side.journeys.iter().find(|it| it.title == title);
            let journey = journey.with_context(|| title.to_owned())?;
            walk.go(&journey.before)
                .await
                .with_context(|| format!("before {title} at {}", self.side.name))?;
            walks.push((walk, journey.steps.clone()));
        }
        let before = self.processor()?;
        let began = Instant::now();
        let walks = Arc::new(Mutex::new(walks));
        let tasks: Vec<_> = (0..clients)
            .map(|_| {
                let walks = walks.clone();
                tokio::spawn(async move {
                    let mut times = Vec::new();
                    loop {
                        let next = walks.lock().await.pop();
                        let Some((mut walk, steps)) = next else { return anyhow::Ok(times) };
                        let asked = Instant::now();
                        walk.go(&steps).await?;
                        times.push(asked.elapsed());
                    }
                })
            })
            .collect();
        let mut times = Vec::new();
        for task in tasks {
            times.extend(task.await?.with_context(|| format!("{title} at {}", self.side.name))?);
        }
        let took = began.elapsed();
        // What is left for later is part of what it costs.
        tokio::time::sleep(Duration::from_secs(2)).await;
        Ok(Turn { times, took, processor: self.processor()?.saturating_sub(before) })
    }
}

impl Turn {
    fn add(&mut self, other: Self) {
        self.times.extend(other.times);
        self.took += other.took;
        self.processor += other.processor;
    }

    fn count(&self) -> f64 {
        f64::from(u32::try_from(self.times.len()).unwrap_or(u32::MAX))
    }

    fn rate(&self) -> f64 {
        self.count() / self.took.as_secs_f64()
    }

    /// Milliseconds of processor time of one.
    fn cost(&self) -> f64 {
        self.processor.as_secs_f64() * 1_000.0 / self.count()
    }

    fn at(&self, part: usize) -> f64 {
        let mut times = self.times.clone();
        times.sort();
        times.get(times.len() * part / 100).map_or(0.0, Duration::as_secs_f64) * 1_000.0
    }
}

/// Two descriptions: everything that both of them know, in turns.
pub(crate) async fn run(first: &str, second: &str) -> anyhow::Result<()> {
    let (mut one, mut two) = (Ready::new(first).await?, Ready::new(second).await?);
    println!(
        "{:20} {:>7}  {:>30}  {:>30}  {:>15}",
        "", "clients", one.side.name, two.side.name, "second ÷ first"
    );
    let each = format!("{:>9} {:>6} {:>6} {:>6}", "/s", "p50", "p95", "CPU");
    println!("{:20} {:>7}  {each}  {each}  {:>7} {:>7}", "", "", "rate", "CPU");
    let of = |side: &Side| {
        let pages = side.pages.iter().map(|it| it.title.clone());
        (pages.collect::<Vec<_>>(), side.journeys.iter().map(|it| it.title.clone()).collect::<Vec<_>>())
    };
    let ((mut pages, mut journeys), others) = (of(&one.side), of(&two.side));
    pages.retain(|it| others.0.contains(it));
    journeys.retain(|it| others.1.contains(it));
    for clients in CLIENTS {
        for title in &pages {
            let (mut a, mut b) = (Turn::default(), Turn::default());
            one.page(title, clients, LONG / 4).await?;
            two.page(title, clients, LONG / 4).await?;
            for _ in 0..TURNS {
                a.add(one.page(title, clients, LONG).await?);
                b.add(two.page(title, clients, LONG).await?);
            }
            tell(title, clients, &a, &b);
        }
        for title in &journeys {
            let (mut a, mut b) = (Turn::default(), Turn::default());
            for _ in 0..TURNS {
                a.add(one.journey(title, clients, RUNS).await?);
                b.add(two.journey(title, clients, RUNS).await?);
            }
            tell(title, clients, &a, &b);
        }
    }
    Ok(())
}

fn tell(title: &str, clients: usize, a: &Turn, b: &Turn) {
    let each = |it: &Turn| format!("{:9.1} {:6.2} {:6.2} {:6.2}", it.rate(), it.at(50), it.at(95), it.cost());
    println!(
        "{title:20} {clients:7}  {}  {}  {:7.2} {:7.2}",
        each(a),
        each(b),
        b.rate() / a.rate(),
        b.cost() / a.cost()
    );
}
