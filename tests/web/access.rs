//! Every route as every role, against `tests/cases/access.txt`.

use std::fmt::Write;

use axum::http::Method;
use domain::actor::Role;
use web::pages::routes;

use crate::{browser::Browser, support::Site};

const TABLE: &str = include_str!("../cases/access.txt");
const NOBODY: &str = "00000000-0000-7000-8000-000000000000";

/// What a role gets at a route: a page or its own "not found", the way in, or no.
async fn seen(browser: &mut Browser<'_>, method: &str, path: &str) -> &'static str {
    let page = browser.send(Method::from_bytes(method.as_bytes()).unwrap(), path, None, Vec::new()).await;
    match page.status.as_u16() {
        303 if page.location.starts_with("/inloggen?")
            || page.location.starts_with("/medewerkers/inloggen") =>
        {
            "sign-in"
        }
        303 if page.location == "/inloggen" && path != "/inloggen/code" => "sign-in",
        403 => "no",
        500..=599 => "broken",
        _ => "yes",
    }
}

fn filled(path: &str) -> String {
    path.replace("{section}", "werk")
        .replace("{kind}", "payslip")
        .replace("{year}", "2025")
        .replace("{id}", NOBODY)
        .replace("{paper}", NOBODY)
}

#[tokio::test]
async fn every_route_opens_for_whom_the_table_says() {
    let site = Site::open().await;
    let mut accounts = vec![site.add_applicant("sanne@voorbeeld.example").await];
    for role in [Role::Reviewer, Role::Administrator, Role::Manager] {
        accounts.push(site.add_staff(role, role.name()).await);
    }
    let mut found = String::new();
    let routes = routes::all(&site.app).table;
    for (method, path, _) in &routes {
        let mut line = format!("{method:4} {path:44}");
        write!(line, " {:8}", seen(&mut site.browser(), method, &filled(path)).await).unwrap();
        for account in &accounts {
            // A fresh session each time: some routes end it.
            let mut browser = site.signed_in(account).await;
            write!(line, " {:8}", seen(&mut browser, method, &filled(path)).await).unwrap();
        }
        found.push_str(line.trim_end());
        found.push('\n');
    }
    let expected: String = TABLE
        .lines()
        .filter(|it| !it.starts_with('#') && !it.is_empty())
        .map(|it| format!("{it}\n"))
        .collect();
    assert_eq!(found, expected, "tests/cases/access.txt is not what the router does:\n{found}");
}

#[tokio::test]
async fn somebody_elses_case_is_not_there() {
    let site = Site::open().await;
    let hers = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&hers).await;
    her.apply().await;
    let picture = crate::support::photo();
    her.upload("/aanvraag/papieren/payslip", &[("payslip", "a.jpg", "image/jpeg", &picture)])
        .await
        .expect(303);
    let paper = her.get("/aanvraag/papieren").await.expect(200).link("/papier/0");
    her.get(&paper).await.expect(200);

    let his = site.add_applicant("tom@voorbeeld.example").await;
    let mut him = site.signed_in(&his).await;
    him.get(&paper).await.expect(404);
    let remove = format!("{}/weg", paper.replace("/papier/", "/aanvraag/papier/"));
    him.post(&remove, &[]).await.expect(404);
    her.get(&paper).await.expect(200);
    // Reviewers see papers; administrators those of money only; managers do not work with cases.
    site.staff_browser(Role::Administrator, "Anneke").await.get(&paper).await.expect(404);
    site.staff_browser(Role::Reviewer, "Rosa").await.get(&paper).await.expect(200);
    site.staff_browser(Role::Manager, "Mei").await.get(&paper).await.expect(403);
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let site = Site::open().await;
    let request = axum::http::Request::post("/check/wissen")
        .header("host", "localhost")
        .header("origin", "https://elders.example")
        .body(axum::body::Body::empty())
        .unwrap();
    let router = web::http::router::router(site.app.clone(), "http://localhost").unwrap();
    let response = tower::ServiceExt::oneshot(router, request).await.unwrap();
    assert_eq!(response.status(), 403);
}

#[tokio::test]
async fn pages_of_the_demo_exist_in_the_demo_only() {
    let site = Site::open().await;
    let mut browser = site.browser();
    for path in ["/demo", "/demo/post"] {
        browser.get(path).await.expect(404);
    }
    browser.post("/demo/inloggen", &[("email", "rosa@techedufonds.example")]).await.expect(404);
    browser.post("/demo/dag", &[("stap", "dag")]).await.expect(404);
}
