//! What an installation sets: a TOML file, and over it the environment (`TEF_…`).

use std::{
    collections::BTreeMap,
    fmt::Formatter,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    str::FromStr,
};

use anyhow::{Context, bail};
use domain::text::Iban;
use figment::{
    Figment, Profile,
    providers::{Format, Serialized, Toml},
};
use ipnet::IpNet;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, de::Visitor};

use crate::{files::scan::Scanner, runtime::secrets::Keys};

/// Shortest key that is long enough to be random.
const KEY_LENGTH: usize = 64;
/// Fewest different signs in it; 96 random hexadecimal digits have all sixteen.
const LEAST_DIFFERENT: usize = 10;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// `sqlite://path` or `postgres://…`.
    pub database: String,
    /// Most connections of this node.
    #[serde(deserialize_with = "number")]
    pub pool: u32,
    pub listen: SocketAddr,
    /// Where Prometheus may ask; keep it inside.
    pub metrics_listen: SocketAddr,
    /// The address people see, for links in mail and the check on forms.
    pub public_url: String,
    #[serde(default, deserialize_with = "secret")]
    key: Option<SecretString>,
    #[serde(default)]
    key_file: Option<String>,
    /// The key of before, while what it sealed is sealed anew.
    #[serde(default, deserialize_with = "secret")]
    key_old: Option<SecretString>,
    #[serde(default)]
    key_old_file: Option<String>,
    /// A folder, or `s3://bucket`.
    pub files: String,
    pub s3_endpoint: Option<String>,
    pub s3_region: Option<String>,
    #[serde(default, deserialize_with = "secret")]
    s3_access_key: Option<SecretString>,
    #[serde(default, deserialize_with = "secret")]
    s3_secret_key: Option<SecretString>,
    #[serde(default)]
    s3_secret_key_file: Option<String>,
    /// `smtp://…`, `smtps://…` or `folder:path`.
    #[serde(deserialize_with = "one_secret")]
    pub mail: SecretString,
    pub mail_from: String,
    /// Where people send their questions.
    pub contact_mail: String,
    /// The number people call, as they dial it.
    pub contact_phone: Option<String>,
    /// The fund's own account, to which people repay.
    #[serde(default)]
    pub iban: Option<String>,
    /// `info`, `debug`, or a filter as of `tracing`.
    pub log: String,
    /// A scanner for malware: `unix:/path` or `tcp:host:port` of clamd.
    #[serde(default)]
    scanner: Option<String>,
    /// Addresses or networks of proxies that say truly for whom they ask, with commas between them.
    trusted_proxies: String,
    /// Megabytes that must be free where the files and an SQLite database lie; with less, the node is not ready.
    #[serde(deserialize_with = "number")]
    min_free_mb: u64,
}

/// What holds when nothing is set: one machine, everything under `data/`.
#[derive(Serialize)]
struct Defaults {
    database: &'static str,
    pool: u32,
    listen: &'static str,
    metrics_listen: &'static str,
    public_url: &'static str,
    files: &'static str,
    mail: &'static str,
    mail_from: &'static str,
    contact_mail: &'static str,
    log: &'static str,
    trusted_proxies: &'static str,
    min_free_mb: u64,
}

const DEFAULTS: Defaults = Defaults {
    database: "sqlite://data/techedufonds.db",
    pool: 8,
    listen: "127.0.0.1:3000",
    metrics_listen: "127.0.0.1:9464",
    public_url: "http://127.0.0.1:3000",
    files: "data/files",
    mail: "folder:data/mail",
    mail_from: "TechEduFonds <noreply@techedufonds.example>",
    contact_mail: "help@techedufonds.example",
    log: "info",
    trusted_proxies: "127.0.0.0/8,::1",
    min_free_mb: 100,
};

impl Config {
    /// Reads the file, if one is named, and the environment over it.
    ///
    /// # Errors
    /// Names the setting that is missing, unknown or wrong.
    pub fn load(file: Option<&Path>) -> anyhow::Result<Self> {
        let mut figment = Figment::from(Serialized::defaults(DEFAULTS));
        if let Some(file) = file {
            if !file.is_file() {
                bail!("the configuration file {} does not exist", file.display());
            }
            figment = figment.merge(Toml::file(file));
        }
        let env = Serialized::from(environment(), Profile::Default);
        let config: Self = figment.merge(env).extract().context("the configuration is not right")?;
        config.check()?;
        Ok(config)
    }

    /// The demo's: everything in one folder, for this machine only.
    #[must_use]
    pub fn demo(
        folder: &Path,
        listen: SocketAddr,
        metrics_listen: SocketAddr,
        database: Option<String>,
    ) -> Self {
        let inside = |name: &str| folder.join(name).display().to_string();
        Self {
            database: database.unwrap_or_else(|| format!("sqlite://{}", inside("fund.db"))),
            pool: 8,
            listen,
            metrics_listen,
            public_url: format!("http://{listen}"),
            key: None,
            key_file: None,
            key_old: None,
            key_old_file: None,
            files: inside("files"),
            s3_endpoint: None,
            s3_region: None,
            s3_access_key: None,
            s3_secret_key: None,
            s3_secret_key_file: None,
            mail: format!("folder:{}", inside("mail")).into(),
            mail_from: DEFAULTS.mail_from.to_owned(),
            contact_mail: DEFAULTS.contact_mail.to_owned(),
            contact_phone: None,
            iban: Some("NL44 RABO 0123 4567 89".to_owned()),
            log: "warn".to_owned(),
            scanner: None,
            trusted_proxies: DEFAULTS.trusted_proxies.to_owned(),
            min_free_mb: 0,
        }
    }

    fn check(&self) -> anyhow::Result<()> {
        if !self.database.starts_with("sqlite:") && !self.database.starts_with("postgres") {
            bail!("database (TEF_DATABASE) must start with sqlite: or postgres:");
        }
        if !self.public_url.starts_with("http://") && !self.public_url.starts_with("https://") {
            bail!("public_url (TEF_PUBLIC_URL) must start with http:// or https://");
        }
        if let Some(rest) = self.public_url.strip_prefix("http://")
            && !is_own(rest)
        {
            bail!(
                "public_url (TEF_PUBLIC_URL): http:// is for this machine only, since cookies and codes would go in \
                 clear; use https://"
            );
        }
        if !(1..=200).contains(&self.pool) {
            bail!("pool (TEF_POOL) must be 1 to 200");
        }
        if self.mail_from.parse::<lettre::message::Mailbox>().is_err() {
            bail!("mail_from (TEF_MAIL_FROM) must look like: Name <name@example.org>");
        }
        self.own_iban()?;
        self.scanner()?;
        self.trusted_proxies()?;
        Ok(())
    }

    /// The account people repay to.
    ///
    /// # Errors
    /// It is no IBAN.
    pub fn own_iban(&self) -> anyhow::Result<Option<Iban>> {
        let parsed = self.iban.as_deref().map(Iban::parse).transpose();
        parsed.map_err(|_| anyhow::anyhow!("iban (TEF_IBAN) is not an account number"))
    }

    /// What is derived from the secret all nodes share, with that of before beside it when there is one.
    ///
    /// # Errors
    /// It is not set, cannot be read, others can read it, or it can be guessed.
    pub fn keys(&self) -> anyhow::Result<Keys> {
        let key = either(self.key.as_ref(), self.key_file.as_deref())?
            .context("key (TEF_KEY or TEF_KEY_FILE) is not set; make one with: openssl rand -hex 48")?;
        check_key(&key).context("key (TEF_KEY or TEF_KEY_FILE)")?;
        let keys = Keys::derive(&key);
        Ok(match either(self.key_old.as_ref(), self.key_old_file.as_deref())? {
            Some(old) => keys.beside(&old),
            None => keys,
        })
    }

    #[must_use]
    pub fn s3_access_key(&self) -> Option<&str> {
        self.s3_access_key.as_ref().map(ExposeSecret::expose_secret)
    }

    /// The secret key of the bucket, from a setting or a file.
    ///
    /// # Errors
    /// The file it should stand in cannot be read.
    pub fn s3_secret(&self) -> anyhow::Result<Option<SecretString>> {
        either(self.s3_secret_key.as_ref(), self.s3_secret_key_file.as_deref())
    }

    /// Where the scanner for malware listens, if there is one.
    ///
    /// # Errors
    /// The address is not one.
    pub fn scanner(&self) -> anyhow::Result<Option<Scanner>> {
        self.scanner.as_deref().filter(|it| !it.is_empty()).map(Scanner::parse).transpose()
    }

    /// Networks of the proxies that may say where a request comes from.
    ///
    /// # Errors
    /// Names the part that is no address and no network.
    pub fn trusted_proxies(&self) -> anyhow::Result<Vec<IpNet>> {
        let parts = self.trusted_proxies.split(',').map(str::trim).filter(|it| !it.is_empty());
        let parse = |it: &str| it.parse::<IpNet>().or_else(|_| it.parse::<IpAddr>().map(IpNet::from));
        parts
            .map(|it| {
                parse(it).with_context(|| {
                    format!("trusted_proxies (TEF_TRUSTED_PROXIES): {it} is no address like 10.0.0.1 or 10.0.0.0/8")
                })
            })
            .collect()
    }

    /// The file of an SQLite database.
    #[must_use]
    pub fn database_file(&self) -> Option<&Path> {
        let path = self.database.strip_prefix("sqlite://")?;
        Some(Path::new(path.split('?').next().unwrap_or(path)))
    }

    /// Folders of this machine in which there must be room.
    #[must_use]
    pub fn folders(&self) -> Vec<PathBuf> {
        let database = self
            .database_file()
            .and_then(Path::parent)
            .map(|it| if it.as_os_str().is_empty() { PathBuf::from(".") } else { it.to_owned() });
        let files = (!self.files.starts_with("s3://")).then(|| PathBuf::from(&self.files));
        database.into_iter().chain(files).collect()
    }

    /// How many bytes must be free in each of [`Config::folders`].
    #[must_use]
    pub const fn least_free(&self) -> u64 {
        self.min_free_mb.saturating_mul(1024 * 1024)
    }

    /// Whether people reach it over TLS; then cookies are for TLS only.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// Whether an address without its scheme names this machine.
fn is_own(rest: &str) -> bool {
    let host = rest.split('/').next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(six) => six.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|it| it.is_loopback())
}

/// Refuses what nobody drew by chance: too short, of few signs, or the same again and again.
fn check_key(key: &SecretString) -> anyhow::Result<()> {
    let signs = key.expose_secret().as_bytes();
    if signs.len() < KEY_LENGTH {
        bail!("must have at least {KEY_LENGTH} characters");
    }
    let different = (0..=u8::MAX).filter(|it| signs.contains(it)).count();
    let repeats = (1..=KEY_LENGTH / 2).any(|period| signs.iter().zip(&signs[period..]).all(|(a, b)| a == b));
    if different < LEAST_DIFFERENT || repeats {
        bail!("can be guessed; make one with: openssl rand -hex 48");
    }
    Ok(())
}

/// A secret set directly, or standing in a file that nobody else can read.
fn either(value: Option<&SecretString>, file: Option<&str>) -> anyhow::Result<Option<SecretString>> {
    match (value, file) {
        (Some(value), _) => Ok(Some(value.clone())),
        (None, Some(file)) => {
            check_private(file)?;
            let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {file}"))?;
            Ok(Some(text.trim().into()))
        }
        (None, None) => Ok(None),
    }
}

/// Its group may read it; nobody else may do anything with it.
#[cfg(unix)]
fn check_private(file: &str) -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(file).with_context(|| format!("cannot read {file}"))?.permissions().mode();
    if mode & 0o037 != 0 {
        bail!(
            "{file} can be read or changed by others (mode {:03o}); make it private: chmod 600",
            mode & 0o777
        );
    }
    Ok(())
}

#[cfg(not(unix))]
fn check_private(_: &str) -> anyhow::Result<()> {
    Ok(())
}

/// The settings in the environment, each as the text it is: a secret may look like a number.
fn environment() -> BTreeMap<String, String> {
    std::env::vars()
        .filter_map(|(name, value)| Some((name.strip_prefix("TEF_")?.to_ascii_lowercase(), value)))
        .filter(|it| it.0 != "config")
        .collect()
}

/// Whatever stands there, as text.
struct Scalar;

impl Visitor<'_> for Scalar {
    type Value = String;

    fn expecting(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("a text or a number")
    }

    fn visit_str<E>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_i64<E>(self, number: i64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_u64<E>(self, number: u64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_f64<E>(self, number: f64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_bool<E>(self, truth: bool) -> Result<String, E> {
        Ok(truth.to_string())
    }
}

fn one_secret<'de, D: Deserializer<'de>>(from: D) -> Result<SecretString, D::Error> {
    Ok(from.deserialize_any(Scalar)?.into())
}

fn secret<'de, D: Deserializer<'de>>(from: D) -> Result<Option<SecretString>, D::Error> {
    one_secret(from).map(Some)
}

/// A number, also one that the environment holds as text.
fn number<'de, D: Deserializer<'de>, N: FromStr>(from: D) -> Result<N, D::Error> {
    let text = from.deserialize_any(Scalar)?;
    text.trim()
        .parse()
        .map_err(|_| serde::de::Error::custom(format!("{text} is not a whole number that fits")))
}
