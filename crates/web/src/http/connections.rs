//! Connections of browsers and proxies: so many at once, headers within a while, and a quiet end.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::ConnectInfo, http::Request};
use hyper::server::conn::http1::Builder;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

use crate::http::error::causes;

/// What a node takes on.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections at once. More wait in the queue of the machine until one ends.
    pub most: usize,
    /// How long a connection may take for the headers of a request, and lie idle between two.
    pub headers: Duration,
    /// Bytes of all headers of a request.
    pub header_size: usize,
    /// How long answers under way may take after the signal to stop.
    pub goodbye: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            most: 1_000,
            headers: Duration::from_secs(20),
            header_size: 32 * 1024,
            goodbye: Duration::from_secs(20),
        }
    }
}

/// How long to wait when the machine cannot take a connection, for example without a free file descriptor.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers until told to stop; what is under way then gets a while to end.
pub async fn answer(listener: TcpListener, pages: Router, limits: Limits, stop: CancellationToken) {
    let places = Arc::new(Semaphore::new(limits.most));
    let open = GracefulShutdown::new();
    loop {
        let (stream, peer, place) = tokio::select! {
            () = stop.cancelled() => break,
            one = next(&listener, &places) => one,
        };
        metrics::gauge!("connections_open").increment(1);
        let service = TowerToHyperService::new(pages.clone().map_request(move |request: Request<_>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo::<SocketAddr>(peer));
            request
        }));
        let mut builder = Builder::new();
        builder.timer(TokioTimer::new()).header_read_timeout(limits.headers);
        builder.max_header_size(limits.header_size);
        let connection = open.watch(builder.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // What goes wrong on a connection is the other side's affair.
            let _ended = connection.await;
            metrics::gauge!("connections_open").decrement(1);
            drop(place);
        });
    }
    drop(listener);
    let _late = tokio::time::timeout(limits.goodbye, open.shutdown()).await;
}

/// The next connection, when there is a place for it.
async fn next(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> (TcpStream, SocketAddr, OwnedSemaphorePermit) {
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { std::future::pending().await };
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Without it small answers wait for one another.
                let _best_effort = stream.set_nodelay(true);
                return (stream, peer, place);
            }
            Err(error) => {
                tracing::warn!(error = causes(&error), "a connection is not taken");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}
