//! What a page did not read of a request is read before the answer goes out: browsers show an answer only once they
//! have sent everything, and a connection that is closed on them shows nothing.

use std::{
    io::ErrorKind,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    body::{Body, Bytes, HttpBody},
    extract::Request,
    http::{HeaderValue, header},
    middleware::Next,
    response::Response,
};
use hyper::body::{Frame, SizeHint};
use tokio::time::{Instant, Sleep};

/// What is read of a refused upload at the most, and for how long. Who sends more, or more slowly, is cut off.
const MOST: u64 = 110 * 1024 * 1024;
const PATIENCE: Duration = Duration::from_secs(20);

/// How long a request may say nothing while it is sent.
const SILENCE: Duration = Duration::from_secs(20);

/// A body that can be read on by somebody else once its reader let go of it, and that ends when nothing comes any more.
struct Shared {
    body: Arc<Mutex<Body>>,
    silent: Pin<Box<Sleep>>,
}

impl Shared {
    fn of(body: &Arc<Mutex<Body>>) -> Self {
        Self { body: body.clone(), silent: Box::pin(tokio::time::sleep(SILENCE)) }
    }
}

impl HttpBody for Shared {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = self.get_mut();
        let polled = {
            let mut body = this.body.lock().unwrap_or_else(PoisonError::into_inner);
            Pin::new(&mut *body).poll_frame(context)
        };
        if polled.is_ready() {
            this.silent.as_mut().reset(Instant::now() + SILENCE);
            return polled;
        }
        match this.silent.as_mut().poll(context) {
            Poll::Ready(()) => {
                Poll::Ready(Some(Err(axum::Error::new(std::io::Error::from(ErrorKind::TimedOut)))))
            }
            Poll::Pending => Poll::Pending,
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.lock().unwrap_or_else(PoisonError::into_inner).is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.lock().unwrap_or_else(PoisonError::into_inner).size_hint()
    }
}

/// Around everything that may answer before it has read all.
pub(crate) async fn read_on(request: Request, next: Next) -> Response {
    if request.body().is_end_stream() {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let body = Arc::new(Mutex::new(body));
    let handed = Request::from_parts(parts, Body::new(Shared::of(&body)));
    let mut response = next.run(handed).await;
    let whole = tokio::time::timeout(PATIENCE, read_rest(&body)).await.unwrap_or(false);
    if !whole {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

/// Reads to the end. Whether it got there.
async fn read_rest(body: &Arc<Mutex<Body>>) -> bool {
    let mut read: u64 = 0;
    let mut rest = Shared::of(body);
    loop {
        let frame = std::future::poll_fn(|context| Pin::new(&mut rest).poll_frame(context)).await;
        match frame {
            None => return true,
            Some(Err(_)) => return false,
            Some(Ok(frame)) => {
                read += frame.data_ref().map_or(0, |it| it.len() as u64);
                if MOST < read {
                    return false;
                }
            }
        }
    }
}
