//! Starting and stopping: what is configured is opened, named when it is wrong, and closed in order.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::Context;
use axum::{Router, routing::get};
use domain::text::Email;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use store::db::Db;
use tokio::{net::TcpListener, task::JoinHandle};
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

use crate::{
    files::{keep, room::Room},
    http::{
        connections::{self, Limits},
        error::causes,
        router::router,
        turns::Turns,
    },
    jobs::worker,
    mail::send::Mailer,
    runtime::{
        clock::Clock,
        config::Config,
        readiness::Readiness,
        secrets::Keys,
        state::{App, Work},
    },
    words::contact::{self, Contact},
};

/// How people reach the fund.
fn contact_of(config: &Config) -> anyhow::Result<Contact> {
    Email::parse(&config.contact_mail).context("contact_mail (TEF_CONTACT_MAIL) is not an e-mail address")?;
    let address = config.public_url.trim_end_matches('/');
    let website = address.split_once("://").map_or(address, |it| it.1);
    let phone = config.contact_phone.clone().filter(|it| !it.trim().is_empty());
    Ok(Contact { mail: config.contact_mail.clone(), phone, website: website.to_owned() })
}

/// Opens what the configuration names. The schema must be up to date, unless `migrate` says to make it so.
///
/// # Errors
/// Names the setting behind what cannot be opened.
pub async fn open(config: &Config, clock: Clock, keys: Keys) -> anyhow::Result<App> {
    contact::set(contact_of(config)?);
    let mut db = connect(config).await?;
    db.on_statement(|_| metrics::counter!("db_statements_total").increment(1));
    Ok(App {
        db,
        clock,
        keys,
        files: keep::open(config)?,
        iban: config.own_iban()?,
        trusted: config.trusted_proxies()?.into(),
        public_url: config.public_url.trim_end_matches('/').into(),
        is_secure: config.is_secure(),
        turns: Turns::default(),
        day: Arc::default(),
        work: Work::default(),
        room: Room::own(),
        scanner: config.scanner()?.map(Arc::new),
        readiness: Arc::new(Readiness::new(config.folders(), config.least_free())),
        demo_mail: None,
    })
}

/// Opens the database that the configuration names.
///
/// # Errors
/// The database cannot be reached.
pub async fn connect(config: &Config) -> anyhow::Result<Db> {
    if let Some(folder) = config.database_file().and_then(|it| it.parent()) {
        std::fs::create_dir_all(folder).context("database (TEF_DATABASE): cannot make its folder")?;
    }
    if let Some(file) = config.database_file() {
        keep_private(file).context("database (TEF_DATABASE): its file cannot be kept private")?;
    }
    Db::connect(&config.database, config.pool).await.context("database (TEF_DATABASE): cannot be reached")
}

/// Serves pages, and with `with_worker` does the worker's work beside them, until told to stop.
///
/// # Errors
/// An address cannot be listened on, or a part of the configuration is wrong.
pub async fn serve(app: App, config: &Config, with_worker: bool) -> anyhow::Result<()> {
    let stop = stop_on_signal();
    let metrics = listen_for_metrics(config, stop.clone()).await?;
    let worker = if with_worker { Some(start_worker(&app, config, &stop)?) } else { None };
    let pages = router(app.clone(), &config.public_url)?;
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("listen (TEF_LISTEN): cannot listen on {}", config.listen))?;
    tracing::info!(address = %config.listen, "serving");
    connections::answer(listener, pages, Limits::default(), stop.clone()).await;
    stop.cancel();
    for task in [worker, Some(metrics)].into_iter().flatten() {
        task.await?;
    }
    Ok(app.db.close().await?)
}

/// Does the worker's work without pages, until told to stop.
///
/// # Errors
/// The metrics address cannot be listened on, or a part of the configuration is wrong.
pub async fn work(app: App, config: &Config) -> anyhow::Result<()> {
    let stop = stop_on_signal();
    let metrics = listen_for_metrics(config, stop.clone()).await?;
    tracing::info!("working");
    start_worker(&app, config, &stop)?.await?;
    metrics.await?;
    Ok(app.db.close().await?)
}

/// Makes the file of a database readable for its owner only, whatever the umask; what SQLite writes beside it follows
/// it.
#[cfg(unix)]
fn keep_private(file: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true).mode(0o600).open(file)?;
    for name in ["", "-wal", "-shm"] {
        let beside = PathBuf::from(format!("{}{name}", file.display()));
        if beside.exists() {
            std::fs::set_permissions(beside, std::fs::Permissions::from_mode(0o600))?;
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn keep_private(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Opens a database that must be there already.
///
/// # Errors
/// Names the file that does not exist, or what else is wrong.
pub async fn connect_existing(config: &Config) -> anyhow::Result<Db> {
    if let Some(file) = config.database_file() {
        anyhow::ensure!(file.is_file(), "database (TEF_DATABASE): {} does not exist", file.display());
    }
    let db = connect(config).await?;
    anyhow::ensure!(
        db.is_migrated().await?,
        "the database is not up to date; bring it there with: techedufonds migrate"
    );
    Ok(db)
}

fn start_worker(app: &App, config: &Config, stop: &CancellationToken) -> anyhow::Result<JoinHandle<()>> {
    Ok(tokio::spawn(worker::run(app.clone(), Mailer::open(config)?, stop.clone())))
}

/// JSON lines on standard error, for machines; or plain lines, for a person at the demo.
///
/// # Errors
/// The filter in the configuration is not one.
pub fn log(config: &Config, as_json: bool) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(&config.log).context("log (TEF_LOG) is not a level or filter")?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if as_json {
        builder.json().init()
    } else {
        builder.compact().init()
    }
    Ok(())
}

async fn listen_for_metrics(config: &Config, stop: CancellationToken) -> anyhow::Result<JoinHandle<()>> {
    let handle = recorder()?;
    let listener = TcpListener::bind(config.metrics_listen).await.with_context(|| {
        format!("metrics_listen (TEF_METRICS_LISTEN): cannot listen on {}", config.metrics_listen)
    })?;
    let pages = Router::new().route("/metrics", get(move || async move { handle.render() }));
    Ok(tokio::spawn(async move {
        let server =
            axum::serve(listener, pages).with_graceful_shutdown(async move { stop.cancelled().await });
        if let Err(error) = server.await {
            tracing::error!(error = causes(&error), "metrics stopped");
        }
    }))
}

fn recorder() -> anyhow::Result<PrometheusHandle> {
    let buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];
    let builder =
        PrometheusBuilder::new().set_buckets(&buckets).context("the buckets of metrics are wrong")?;
    builder.install_recorder().context("metrics cannot be recorded")
}

/// Ends at Ctrl-C and at the signal service managers send.
fn stop_on_signal() -> CancellationToken {
    let stop = CancellationToken::new();
    let signalled = stop.clone();
    tokio::spawn(async move {
        let interrupt = tokio::signal::ctrl_c();
        #[cfg(unix)]
        let terminate = async {
            match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
                Ok(mut signal) => {
                    signal.recv().await;
                }
                Err(_) => std::future::pending().await,
            }
        };
        #[cfg(not(unix))]
        let terminate = std::future::pending::<()>();
        tokio::select! {
            _ = interrupt => {}
            () = terminate => {}
        }
        signalled.cancel();
    });
    stop
}
