//! Real connections: slow ones are given up, refused uploads get their answer, made-up methods fill nothing.

use std::{net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_util::sync::CancellationToken;
use web::http::{
    connections::{self, Limits},
    source::Source,
};

use crate::support::Site;

/// Serves a site on a port of this machine until it is dropped.
struct Served {
    address: SocketAddr,
    stop: CancellationToken,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

async fn serve(site: &Site, limits: Limits) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let stop = CancellationToken::new();
    tokio::spawn(connections::answer(listener, site.router(), limits, stop.clone()));
    Served { address, stop }
}

fn quick() -> Limits {
    Limits { headers: Duration::from_millis(300), ..Limits::default() }
}

/// What the server says until it ends the connection.
async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut bytes)).await;
    read.expect("the server ends the connection").expect("and does not reset it");
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn half_a_header_is_given_up_and_so_is_silence() {
    let site = Site::open().await;
    let served = serve(&site, quick()).await;
    let mut slow = TcpStream::connect(served.address).await.unwrap();
    let mut silent = TcpStream::connect(served.address).await.unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\nx-").await.unwrap();
    rest(&mut slow).await;
    rest(&mut silent).await;
    // One that asks gets its page meanwhile, and may ask again on the same connection.
    let mut good = TcpStream::connect(served.address).await.unwrap();
    for _ in 0..2 {
        good.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
        let mut buffer = [0; 2_000];
        let read = good.read(&mut buffer).await.unwrap();
        assert!(buffer[..read].starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&buffer[..read]));
    }
}

#[tokio::test]
async fn a_connection_beyond_the_most_waits_for_its_turn() {
    let site = Site::open().await;
    let served = serve(&site, Limits { most: 2, ..quick() }).await;
    let _one = TcpStream::connect(served.address).await.unwrap();
    let _other = TcpStream::connect(served.address).await.unwrap();
    let mut third = TcpStream::connect(served.address).await.unwrap();
    let began = std::time::Instant::now();
    third.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await.unwrap();
    assert!(rest(&mut third).await.starts_with("HTTP/1.1 200"));
    // It was answered once the two silent ones were given up.
    assert!(quick().headers <= began.elapsed());
}

#[tokio::test]
async fn a_refused_upload_gets_its_answer_whatever_its_size() {
    let site = Site::open().await;
    let served = serve(&site, Limits::default()).await;
    // Nobody is signed in: the answer is there before anything is read.
    for size in [300, 70_000, 3_000_000] {
        let mut stream = TcpStream::connect(served.address).await.unwrap();
        let head = format!(
            "POST /aanvraag/papieren/payslip HTTP/1.1\r\nhost: localhost\r\norigin: http://localhost\r\n\
             content-type: multipart/form-data; boundary=grens\r\ncontent-length: {size}\r\nconnection: close\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(&vec![b'x'; size]).await.expect("everything is taken");
        assert!(rest(&mut stream).await.starts_with("HTTP/1.1 303"), "{size}");
    }
}

#[tokio::test]
async fn headers_that_are_too_large_are_refused() {
    let site = Site::open().await;
    let served = serve(&site, Limits::default()).await;
    let mut stream = TcpStream::connect(served.address).await.unwrap();
    let head = format!("GET / HTTP/1.1\r\nhost: localhost\r\nx-long: {}\r\n\r\n", "x".repeat(40_000));
    stream.write_all(head.as_bytes()).await.unwrap();
    assert!(rest(&mut stream).await.starts_with("HTTP/1.1 431"));
}

#[tokio::test]
async fn methods_and_addresses_that_somebody_makes_up_are_one_label() {
    let recorder = metrics_exporter_prometheus::PrometheusBuilder::new().build_recorder();
    let handle = recorder.handle();
    let site = Site::open().await;
    let _guard = metrics::set_default_local_recorder(&recorder);
    let mut browser = site.browser();
    for number in 0..50 {
        let method = axum::http::Method::from_bytes(format!("A{number}ZZZ").as_bytes()).unwrap();
        browser.send(method, "/", None, Vec::new()).await.expect(405);
        browser.get(&format!("/nergens/{number}")).await.expect(404);
    }
    browser.get("/").await.expect(200);
    let text = handle.render();
    let lines: Vec<&str> = text.lines().filter(|it| it.starts_with("http_requests_total")).collect();
    assert!(lines.len() <= 3 && !text.contains("ZZZ") && !text.contains("nergens"), "{lines:?}");
}

#[test]
fn where_a_request_comes_from_is_what_trusted_proxies_say() {
    let trusted = ["127.0.0.0/8", "10.0.0.10/32"].map(|it| it.parse().unwrap());
    for (peer, forwarded, network, counted) in [
        ("127.0.0.1:1", None, "127.0.0.0/24", "127.0.0.1"),
        ("127.0.0.1:1", Some("203.0.113.9"), "203.0.113.0/24", "203.0.113.9"),
        // Whoever is not trusted can say what they like.
        ("198.51.100.7:1", Some("203.0.113.9"), "198.51.100.0/24", "198.51.100.7"),
        // What a client sent along stands before what the proxy added.
        ("127.0.0.1:1", Some("192.0.2.1, 203.0.113.9"), "203.0.113.0/24", "203.0.113.9"),
        // Two proxies in a row.
        ("127.0.0.1:1", Some("203.0.113.9, 10.0.0.10"), "203.0.113.0/24", "203.0.113.9"),
        ("127.0.0.1:1", Some("nobody"), "127.0.0.0/24", "127.0.0.1"),
        ("127.0.0.1:1", Some("2001:db8:1:2::5"), "2001:db8:1::/48", "2001:db8:1:2::"),
        ("[::ffff:203.0.113.9]:1", None, "203.0.113.0/24", "203.0.113.9"),
    ] {
        let mut request = axum::extract::Request::new(axum::body::Body::empty());
        let peer: SocketAddr = peer.parse().unwrap();
        request.extensions_mut().insert(axum::extract::ConnectInfo(peer));
        if let Some(value) = forwarded {
            request.headers_mut().insert("x-forwarded-for", value.parse().unwrap());
        }
        let source = Source::of(&request, &trusted);
        assert_eq!(
            (source.network().as_str(), source.counted().as_str()),
            (network, counted),
            "{forwarded:?}"
        );
    }
}
