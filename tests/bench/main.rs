//! Measures the pages people wait for, on a large fund with a fixed seed: `tests/bench/run`.
//!
//! For each database: a fund of 50,000 cases is filled, served by the release build in a process of its own, and
//! asked by 8 clients at once from this process. Nothing here fails because it is slow; it prints.

#![expect(clippy::float_arithmetic, reason = "times and rates, never money")]

mod beside;
mod budget;
mod flat;
mod walk;

use std::{
    net::TcpListener as Probe,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use axum::{Router, response::Html, routing::get};
use reqwest::{Client, redirect::Policy};
use tokio::net::TcpListener;
use web::jobs::recompute;

const CLIENTS: usize = 8;
/// Requests before measuring, and measured, of each page.
const WARM: usize = 200;
const REQUESTS: usize = 3_000;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    drop(rustls::crypto::ring::default_provider().install_default());
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, mode, port, page] = arguments.as_slice()
        && mode == "bare"
    {
        return bare(port.parse()?, page).await;
    }
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [_, "sql", url, file] => return flat::statements(url, file).await,
        [_, "pages", base] => return flat::pages(base).await,
        [_, "beside", first, second] => return beside::run(first, second).await,
        _ => {}
    }
    let cases = std::env::var("CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(50_000);
    let folder = std::env::temp_dir().join(format!("tef-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    budget::measure();
    let result = run(&folder, cases).await;
    std::fs::remove_dir_all(&folder)?;
    result
}

async fn run(folder: &Path, cases: u32) -> anyhow::Result<()> {
    println!("{cases} cases, {CLIENTS} clients, {REQUESTS} requests a page, times in milliseconds\n");
    let only = std::env::var("ONLY").unwrap_or_default();
    if only != "postgres" {
        measure("SQLite", &folder.join("sqlite"), None, cases).await?;
    }
    match std::env::var("TEST_POSTGRES_URL") {
        Ok(server) => {
            let name = format!("bench_{}", std::process::id());
            let url = format!("{server}/{name}");
            let maintenance = store::db::Db::connect(&format!("{server}/postgres"), 1).await?;
            maintenance.execute_for_tests(&format!("create database {name}")).await?;
            measure("PostgreSQL", &folder.join("postgres"), Some(&url), cases).await
        }
        Err(_) => {
            println!("PostgreSQL was not measured: TEST_POSTGRES_URL is not set");
            Ok(())
        }
    }
}

/// The program beside this one.
fn program() -> anyhow::Result<PathBuf> {
    let here = std::env::current_exe()?;
    let beside = here.parent().and_then(Path::parent).context("no folder above")?.join("techedufonds");
    ensure!(beside.is_file(), "build it first: {}", beside.display());
    Ok(beside)
}

fn free_port() -> anyhow::Result<u16> {
    Ok(Probe::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Ends with this value.
struct Node(Child);

impl Drop for Node {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

async fn measure(name: &str, folder: &Path, database: Option<&str>, cases: u32) -> anyhow::Result<()> {
    let demo = |extra: &[&str]| -> anyhow::Result<Command> {
        let mut command = Command::new(program()?);
        command.arg("demo").arg("--folder").arg(folder).args(extra).stdout(Stdio::null());
        if let Some(url) = database {
            command.args(["--database", url]);
        }
        Ok(command)
    };
    let began = Instant::now();
    let filled = demo(&["--only-fill", "--cases", &cases.to_string()])?.status()?;
    ensure!(filled.success(), "the fund cannot be filled");
    println!("== {name}: filled in {:.0} s", began.elapsed().as_secs_f32());
    if let Some(url) = database {
        // What the server does by itself after a while.
        let maintenance = store::db::Db::connect(url, 1).await?;
        maintenance.execute_for_tests("vacuum analyze").await?;
        maintenance.close().await?;
    }

    let (port, metrics) = (free_port()?, free_port()?);
    let (listen, inner) = (format!("127.0.0.1:{port}"), format!("127.0.0.1:{metrics}"));
    let began = Instant::now();
    let node = Node(demo(&["--listen", &listen, "--metrics-listen", &inner])?.spawn()?);
    let base = format!("http://{listen}");
    let client = Client::builder().redirect(Policy::none()).pool_max_idle_per_host(CLIENTS).build()?;
    while client.get(&base).send().await.is_err() {
        ensure!(began.elapsed() < Duration::from_secs(60), "it does not answer");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    println!("start to first answer: {} ms", began.elapsed().as_millis());

    let reviewer = sign_in(&client, &base, "rosa@techedufonds.example").await?;
    let applicant = sign_in(&client, &base, "thomas@voorbeeld.example").await?;
    let administrator = sign_in(&client, &base, "anneke@techedufonds.example").await?;
    let queue = text(&client, &format!("{base}/werk"), &reviewer).await?;
    let case = link(&queue, "/werk/0")?;
    let filtered = "/werk?lijst=alles&q=bakker&fase=running&sort=-bedrag";
    println!("{:28} {:>9} {:>9} {:>12} {:>11}", "page", "median", "p95", "requests/s", "statements");
    let pages = [
        ("queue, first page", "/werk", &reviewer),
        ("queue, filtered", filtered, &reviewer),
        ("case", case.as_str(), &reviewer),
        ("applicant's own page", "/mijn", &applicant),
        ("applicant repays", "/mijn/terugbetalen", &applicant),
        ("payouts", "/geld/uitbetalingen", &administrator),
    ];
    for (title, path, cookie) in pages {
        let before = statements(&client, &inner).await?;
        text(&client, &format!("{base}{path}"), cookie).await?;
        let asked = statements(&client, &inner).await? - before;
        let speed = ask(&client, &format!("{base}{path}"), cookie).await?;
        println!("{title:28} {:9.1} {:9.1} {:12.0} {asked:11}", speed.median, speed.p95, speed.rate);
    }
    compare(&client, folder, &base).await?;
    println!("resident memory: {} MB", resident(node.0.id())?);
    drop(node);
    let url = database.map_or_else(|| format!("sqlite://{}/fund.db", folder.display()), str::to_owned);
    renew(&url).await
}

/// Every stored case anew, as after an update with new rules.
async fn renew(url: &str) -> anyhow::Result<()> {
    let db = store::db::Db::connect(url, 1).await?;
    let began = Instant::now();
    let today = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).context("a day")?;
    let done = recompute::all(&db, today, |it| {
        if it.done % 10_000 == 0 {
            println!("recomputed {} of {} cases", it.done, it.of);
        }
    })
    .await?;
    let took = began.elapsed().as_secs_f32();
    println!(
        "{} cases recomputed in {took:.1} s ({} of them living, the others are over)\n",
        done.done, done.of
    );
    Ok(db.close().await?)
}

/// A page without data against the same bytes from memory, each in a process of its own.
async fn compare(client: &Client, folder: &Path, base: &str) -> anyhow::Result<()> {
    let page = folder.join("bare.html");
    std::fs::write(&page, text(client, base, "").await?)?;
    let port = free_port()?;
    let bytes =
        Command::new(std::env::current_exe()?).args(["bare", &port.to_string()]).arg(&page).spawn()?;
    let bytes = Node(bytes);
    let address = format!("http://127.0.0.1:{port}");
    while client.get(&address).send().await.is_err() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let (plain, ours) = (ask(client, &address, "").await?, ask(client, base, "").await?);
    drop(bytes);
    println!("{:28} {:9.1} {:9.1} {:12.0}", "start page", ours.median, ours.p95, ours.rate);
    println!(
        "{:28} {:9.1} {:9.1} {:12.0}",
        "the same bytes from memory", plain.median, plain.p95, plain.rate
    );
    println!("start page at {:.2} of the rate of its bytes", ours.rate / plain.rate);
    Ok(())
}

async fn bare(port: u16, page: &str) -> anyhow::Result<()> {
    let page: &'static str = Box::leak(std::fs::read_to_string(page)?.into_boxed_str());
    let routes = Router::new().route("/", get(move || async move { Html(page) }));
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    Ok(axum::serve(listener, routes).await?)
}

struct Speed {
    median: f32,
    p95: f32,
    rate: f32,
}

/// Asks one page as often as said, by all clients at once.
async fn ask(client: &Client, url: &str, cookie: &str) -> anyhow::Result<Speed> {
    round(client, url, cookie, WARM).await?;
    let began = Instant::now();
    let mut times = round(client, url, cookie, REQUESTS).await?;
    let took = began.elapsed().as_secs_f32();
    times.sort();
    let at = |part: usize| times[(times.len() * part / 100).min(times.len() - 1)].as_secs_f32() * 1000.0;
    let count = u16::try_from(times.len()).map_or(0.0, f32::from);
    Ok(Speed { median: at(50), p95: at(95), rate: count / took })
}

async fn round(client: &Client, url: &str, cookie: &str, requests: usize) -> anyhow::Result<Vec<Duration>> {
    let (url, cookie) = (Arc::<str>::from(url), Arc::<str>::from(cookie));
    let mut tasks = Vec::new();
    for _ in 0..CLIENTS {
        let (client, url, cookie) = (client.clone(), url.clone(), cookie.clone());
        tasks.push(tokio::spawn(async move {
            let mut times = Vec::new();
            for _ in 0..requests / CLIENTS {
                let began = Instant::now();
                text(&client, &url, &cookie).await?;
                times.push(began.elapsed());
            }
            anyhow::Ok(times)
        }));
    }
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await??);
    }
    Ok(times)
}

async fn text(client: &Client, url: &str, cookie: &str) -> anyhow::Result<String> {
    let answer = client.get(url).header("cookie", cookie).send().await?;
    ensure!(answer.status() == 200, "{url}: {}", answer.status());
    Ok(answer.text().await?)
}

async fn sign_in(client: &Client, base: &str, email: &str) -> anyhow::Result<String> {
    let post = client.post(format!("{base}/demo/inloggen"));
    let post = post.header("content-type", "application/x-www-form-urlencoded");
    let answer = post.body(format!("email={}", email.replace('@', "%40"))).send().await?;
    let cookie = answer.headers().get("set-cookie").context("nobody was signed in")?.to_str()?;
    Ok(cookie.split(';').next().unwrap_or_default().to_owned())
}

fn link(page: &str, start: &str) -> anyhow::Result<String> {
    let from = page.find(&format!("\"{start}")).context("the queue is empty")? + 1;
    let rest = &page[from..];
    Ok(rest[..rest.find('"').unwrap_or(rest.len())].to_owned())
}

/// Statements the node has run, as it counts them itself.
async fn statements(client: &Client, inner: &str) -> anyhow::Result<u64> {
    let metrics = client.get(format!("http://{inner}/metrics")).send().await?.text().await?;
    let line = metrics.lines().find(|it| it.starts_with("db_statements_total"));
    Ok(line.and_then(|it| it.rsplit(' ').next()).and_then(|it| it.parse().ok()).unwrap_or_default())
}

/// Megabytes of memory a process holds, on Linux.
fn resident(process: u32) -> anyhow::Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find(|it| it.starts_with("VmRSS:")).context("no memory is told")?;
    let kilobytes: u64 = line.split_whitespace().nth(1).context("no number")?.parse()?;
    Ok(kilobytes / 1024)
}
