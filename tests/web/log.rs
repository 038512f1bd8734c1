//! The log for machines: what failed is found by the number that the page shows, with what really happened.

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use crate::support::Site;

/// What was logged, kept.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    pub(crate) fn lines(&self) -> Vec<serde_json::Value> {
        let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        text.lines().map(|it| serde_json::from_str(it).unwrap()).collect()
    }
}

#[tokio::test]
async fn what_failed_is_found_by_its_number_with_its_cause() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().json().with_writer(move || writer.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    site.app.db.execute_for_tests("alter table outbox rename to outbox_away").await.unwrap();
    // A number that somebody sends along is not taken.
    let page = her.post("/inloggen", &[("email", "geheim@voorbeeld.example")]).await.expect(500);
    let number = page.headers["x-request-id"].to_str().unwrap().to_owned();
    assert!(page.has(&number), "the page shows its number");
    let lines = log.lines();
    let of_request: Vec<_> = lines.iter().filter(|it| it["span"]["id"] == number.as_str()).collect();
    let failed = of_request.iter().find(|it| it["fields"]["message"] == "page failed").expect("it is logged");
    let error = failed["fields"]["error"].as_str().unwrap();
    assert!(error.starts_with("the store failed: ") && error.contains("outbox"), "{error}");
    let all = serde_json::to_string(&lines).unwrap();
    assert!(!all.contains("geheim@") && !all.contains("sanne@"), "{all}");
}
