//! Somebody's way through a system, as steps of a description: see [`beside`](crate::beside).

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use anyhow::{Context, bail, ensure};
use reqwest::{Client, Method};
use serde::Deserialize;
use tokio::sync::Mutex;

/// How often something is looked for that comes later, and how long apart.
const LOOKS: usize = 200;
const PAUSE: Duration = Duration::from_millis(50);

#[derive(Clone, Deserialize)]
pub(crate) struct Step {
    get: Option<String>,
    post: Option<String>,
    #[serde(default)]
    fields: BTreeMap<String, String>,
    r#as: Option<String>,
    pick: Option<Pick>,
    #[serde(default)]
    wait: bool,
}

#[derive(Clone, Deserialize)]
pub(crate) struct Pick {
    name: String,
    after: String,
    until: String,
    /// Of what stands there the first number with so many digits.
    digits: Option<usize>,
}

type Cookies = Arc<Mutex<BTreeMap<String, String>>>;

/// Somebody's way through a system: their cookies, the page before, what was picked.
#[derive(Clone)]
pub(crate) struct Walk {
    pub url: Arc<str>,
    pub headers: Arc<BTreeMap<String, String>>,
    pub client: Client,
    /// Answers come packed, as browsers ask for them; nothing is read in them then.
    pub is_packed: bool,
    pub people: BTreeMap<String, Cookies>,
    pub who: String,
    pub page: String,
    pub picked: BTreeMap<String, String>,
}

impl Walk {
    pub(crate) async fn go(&mut self, steps: &[Step]) -> anyhow::Result<()> {
        for step in steps {
            if let Some(who) = &step.r#as {
                self.who.clone_from(who);
            }
            let mut looks = 0;
            while !self.once(step).await? {
                looks += 1;
                ensure!(
                    step.wait && looks < LOOKS,
                    "{}: {:?}",
                    self.url,
                    step.pick.as_ref().map(|it| &it.after)
                );
                tokio::time::sleep(PAUSE).await;
            }
        }
        Ok(())
    }

    /// Whether what was to be picked was there.
    async fn once(&mut self, step: &Step) -> anyhow::Result<bool> {
        let (method, path) = match (&step.get, &step.post) {
            (Some(path), None) => (Method::GET, self.filled(path)),
            (None, Some(path)) => (Method::POST, self.filled(path)),
            _ => bail!("a step gets or posts"),
        };
        let mut fields = hidden(&self.page, &path);
        for (name, value) in &step.fields {
            fields.insert(name.clone(), self.filled(value));
        }
        let text = self.send(method, &path, &fields).await?;
        self.page = text;
        let Some(pick) = &step.pick else { return Ok(true) };
        let (after, until) = (self.filled(&pick.after), &pick.until);
        let found = between(&self.page, &after, until).and_then(|it| match pick.digits {
            Some(digits) => {
                it.split(|it: char| !it.is_ascii_digit()).find(|it| it.len() == digits).map(str::to_owned)
            }
            None => Some(it),
        });
        let Some(found) = found else { return Ok(false) };
        self.picked.insert(pick.name.clone(), found);
        Ok(true)
    }

    pub(crate) async fn send(
        &mut self,
        method: Method,
        path: &str,
        fields: &BTreeMap<String, String>,
    ) -> anyhow::Result<String> {
        let jar = self.people.entry(self.who.clone()).or_default().clone();
        let cookie = jar
            .lock()
            .await
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect::<Vec<_>>()
            .join("; ");
        let mut request = self.client.request(method.clone(), format!("{}{path}", self.url));
        request = request.header("cookie", cookie);
        if self.is_packed {
            request = request.header("accept-encoding", "gzip");
        }
        for (name, value) in self.headers.iter() {
            request = request.header(name, self.filled(value));
        }
        if method == Method::POST {
            let kind = "application/x-www-form-urlencoded";
            request = request.header("content-type", kind).header("origin", &*self.url);
            request = request.header("referer", format!("{}{path}", self.url)).body(encoded(fields));
        }
        let answer = request.send().await?;
        let status = answer.status();
        for set in answer.headers().get_all("set-cookie") {
            let (name, value) =
                set.to_str()?.split(';').next().and_then(|it| it.split_once('=')).context("a cookie")?;
            jar.lock().await.insert(name.to_owned(), value.to_owned());
        }
        let text = answer.text().await?;
        let is_right = if method == Method::GET { status.is_success() } else { status.is_redirection() };
        ensure!(is_right, "{method} {path}: {status}\n{}", without_tags(&text));
        Ok(text)
    }

    fn filled(&self, text: &str) -> String {
        self.picked
            .iter()
            .fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }
}

fn without_tags(page: &str) -> String {
    let shown = page.split('<').filter_map(|it| it.split_once('>')).map(|it| it.1.trim());
    shown.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

pub(crate) fn between(page: &str, after: &str, until: &str) -> Option<String> {
    let from = page.find(after)? + after.len();
    let end = page[from..].find(until)? + from;
    Some(page[from..end].to_owned())
}

/// The hidden fields of the form on a page that is sent there.
fn hidden(page: &str, path: &str) -> BTreeMap<String, String> {
    let is_there = |form: &&str| {
        let tag = form.split('>').next().unwrap_or_default();
        attribute(tag, "action").is_none_or(|it| it == path || it.is_empty())
    };
    let Some(form) = page.split("<form").skip(1).find(is_there) else { return BTreeMap::new() };
    let form = form.split("</form").next().unwrap_or_default();
    let inputs = form.split("<input").skip(1).filter_map(|it| it.split('>').next());
    let hidden = inputs.filter(|it| attribute(it, "type").as_deref() == Some("hidden"));
    hidden
        .filter_map(|it| Some((attribute(it, "name")?, attribute(it, "value").unwrap_or_default())))
        .collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = between(tag, &format!(" {name}=\""), "\"")?;
    Some(value.replace("&quot;", "\"").replace("&#34;", "\"").replace("&#38;", "&").replace("&amp;", "&"))
}

fn encoded(fields: &BTreeMap<String, String>) -> String {
    let escape =
        |text: &str| -> String {
            text.bytes()
                .map(|it| {
                    if it.is_ascii_alphanumeric() { char::from(it).to_string() } else { format!("%{it:02X}") }
                })
                .collect()
        };
    fields
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect::<Vec<_>>()
        .join("&")
}
