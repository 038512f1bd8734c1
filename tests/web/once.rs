//! Every form that is there, sent twenty times at once: one effect, one line in the log, one message.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Method;
use web::form::typed::pairs;

use crate::{browser::Browser, demo::filled, support::Site};

const TIMES: usize = 20;
/// Pages of one kind, for example cases, looked at for each person.
const OF_A_KIND: usize = 12;
/// Pages looked at for each person, at the most.
const PAGES: usize = 160;
/// What a form takes that is not filled in on its page.
const ANSWERS: [(&str, &str); 24] = [
    ("actief", "ja"),
    ("actie", "verder"),
    ("amount", "12,34"),
    ("income", "2.100"),
    ("net_now", "1.500"),
    ("reference", "bank-2026-03-0001"),
    ("name", "Kees Nieuw"),
    ("email", "kees@techedufonds.example"),
    ("role", "reviewer"),
    ("motivation", "Het plan klopt."),
    ("reason", "Zo is het afgesproken."),
    ("document", "Brief 12"),
    ("by", "Karim"),
    ("why", "Ik wil leren."),
    ("source", "work"),
    ("sources", "work"),
    ("how", "call"),
    ("month-month", "3"),
    ("month-year", "2026"),
    ("day", "2"),
    ("on-day", "1"),
    ("on-month", "3"),
    ("on-year", "2026"),
    ("code", "000000"),
];

/// A form as it stands on a page: where it goes, and what a browser would send.
#[derive(Clone)]
struct Form {
    action: String,
    fields: Vec<(String, String)>,
    has_files: bool,
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let value = &tag[start..start + tag[start..].find('"')?];
    Some(value.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\""))
}

/// Each tag that begins so, with what stands up to its end.
fn tags<'a>(html: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(start).skip(1).map(|it| &it[..it.find('>').unwrap_or(it.len())])
}

fn forms(html: &str) -> Vec<Form> {
    let mut found = Vec::new();
    for part in html.split("<form").skip(1) {
        let part = &part[..part.find("</form>").expect("a form ends")];
        let head = &part[..part.find('>').unwrap()];
        if attribute(head, "method").as_deref() != Some("post") {
            continue;
        }
        let mut fields: BTreeMap<String, String> = BTreeMap::new();
        for tag in tags(part, "<input").chain(tags(part, "<textarea")) {
            let Some(name) = attribute(tag, "name") else { continue };
            let value = attribute(tag, "value").unwrap_or_default();
            let is_choice = matches!(attribute(tag, "type").as_deref(), Some("radio" | "checkbox"));
            if !is_choice || tag.contains(" checked") || !fields.contains_key(&name) {
                fields.insert(name, value);
            }
        }
        for part in part.split("<select").skip(1) {
            let name = attribute(&part[..part.find('>').unwrap()], "name").unwrap();
            let options: Vec<String> =
                tags(part, "<option").filter_map(|it| attribute(it, "value")).collect();
            fields.insert(name, options.into_iter().find(|it| !it.is_empty()).unwrap_or_default());
        }
        if let Some(button) = tags(part, "<button").next()
            && let Some(name) = attribute(button, "name")
        {
            fields.insert(name, attribute(button, "value").unwrap_or_default());
        }
        for (name, value) in &mut fields {
            if value.is_empty()
                && let Some((_, answer)) = ANSWERS.iter().find(|it| it.0 == name)
            {
                (*answer).clone_into(value);
            }
        }
        let action = attribute(head, "action").expect("a form goes somewhere");
        found.push(Form {
            action,
            fields: fields.into_iter().collect(),
            has_files: head.contains("multipart"),
        });
    }
    found
}

/// An address without what is different from one case to the next.
fn kind(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').map(|it| if it.len() == 36 { "{id}" } else { it }).collect();
    parts.join("/")
}

/// Every form of the pages that can be reached from here, one of each kind.
async fn walk(browser: &mut Browser<'_>, start: &str) -> Vec<(String, Form)> {
    let mut waiting = vec![start.to_owned()];
    let mut seen = BTreeSet::new();
    let mut of_kind: BTreeMap<String, usize> = BTreeMap::new();
    let mut found = BTreeMap::new();
    while let Some(path) = waiting.pop() {
        let plain = path.split(['?', '#']).next().unwrap().to_owned();
        let number = of_kind.entry(kind(&plain)).or_default();
        if PAGES < seen.len() || OF_A_KIND <= *number || !seen.insert(plain) {
            continue;
        }
        *number += 1;
        let page = browser.get(&path).await;
        let html = String::from_utf8_lossy(&page.bytes).into_owned();
        for tag in tags(&html, "<a ") {
            if let Some(link) = attribute(&format!(" {tag}"), "href").filter(|it| it.starts_with('/')) {
                waiting.push(link);
            }
        }
        for form in forms(&html) {
            assert!(
                form.fields.iter().any(|it| it.0 == "sleutel" && 40 < it.1.len()),
                "a form of {path} to {} has no key",
                form.action
            );
            found.entry(kind(&form.action)).or_insert((path.clone(), form));
        }
    }
    found.into_values().collect()
}

/// Rows written by now that stand there more than once although they should not.
async fn doubled(site: &Site) -> u64 {
    let db = &site.app.db;
    let mut rows = 0;
    for (same, of) in [("case_id, actor_id, step, facts", "case_log"), ("recipient, kind, payload", "outbox")]
    {
        let sql = format!(
            "insert into doubled select 1 from {of} where id not in (select id from before_{of}) \
             group by {same} having count(*) > 1"
        );
        rows += db.execute_for_tests(&sql).await.unwrap();
    }
    rows
}

async fn remember(site: &Site) {
    for of in ["case_log", "outbox"] {
        site.app.db.execute_for_tests(&format!("delete from before_{of}")).await.unwrap();
        site.app.db.execute_for_tests(&format!("insert into before_{of} select id from {of}")).await.unwrap();
    }
}

/// Sends a form twenty times at once. Whether it was carried out.
async fn send_all(browser: &Browser<'_>, form: &Form) -> bool {
    let fields: Vec<(&str, &str)> = form.fields.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    let body = crate::browser::serde_urlencoded(&fields);
    assert_eq!(pairs(&body).len(), fields.len());
    let mut clones: Vec<Browser<'_>> = (0..TIMES)
        .map(|_| Browser { site: browser.site, cookies: browser.cookies.clone(), page: String::new() })
        .collect();
    let kind = Some("application/x-www-form-urlencoded".to_owned());
    let sent = clones.iter_mut().map(|it| it.send(Method::POST, &form.action, kind.clone(), body.clone()));
    let answers = futures_util::future::join_all(sent).await;
    let first = &answers[0];
    for answer in &answers {
        assert!(answer.status.as_u16() < 500, "{}: {}", form.action, answer.text());
    }
    let gone: BTreeSet<&str> = answers.iter().map(|it| it.location.as_str()).collect();
    assert!(gone.len() == 1, "{}: {gone:?}", form.action);
    first.status.as_u16() == 303
}

#[tokio::test]
async fn every_form_sent_twenty_times_at_once_has_one_effect() {
    let (site, _folder) = filled(0).await;
    for of in ["case_log", "outbox"] {
        let sql = format!("create table before_{of} as select id from {of}");
        site.app.db.execute_for_tests(&sql).await.unwrap();
    }
    site.app.db.execute_for_tests("create table doubled (one integer)").await.unwrap();
    let mut done = BTreeSet::new();
    let mut tried = BTreeSet::new();
    let ways_in = forms(&site.browser().get("/demo").await.text());
    let people = ways_in.into_iter().filter(|it| it.action == "/demo/inloggen");
    for person in people.map(|it| it.fields.into_iter().find(|it| it.0 == "email").unwrap().1) {
        let mut browser = site.browser();
        let entered = browser.post("/demo/inloggen", &[("email", &person)]).await;
        if entered.status.as_u16() == 404 {
            continue; // One of the forms before closed this account.
        }
        let start = entered.expect(303).location;
        for (page, known) in walk(&mut browser, &start).await {
            let kind = kind(&known.action);
            // These end the session, move the day, or change who the demo is.
            if known.has_files
                || done.contains(&kind)
                || ["/uitloggen", "/demo"].iter().any(|it| kind.starts_with(it))
            {
                continue;
            }
            // The page as it is now: what was sent meanwhile may have changed it.
            let html = browser.get(&page).await.text();
            let Some(form) = forms(&html).into_iter().find(|it| it.action == known.action) else { continue };
            remember(&site).await;
            tried.insert(kind.clone());
            if send_all(&browser, &form).await {
                done.insert(kind.clone());
            }
            assert_eq!(doubled(&site).await, 0, "{kind} was carried out more than once");
        }
    }
    println!("carried out: {done:#?}\nrefused: {:#?}", tried.difference(&done).collect::<Vec<_>>());
    site.assert_books().await;
    assert!(25 <= done.len(), "{} kinds of forms were carried out: {done:#?}", done.len());
}
