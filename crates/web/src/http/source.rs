//! Where a request comes from: for limits, and for the security log, which knows networks and no addresses.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, Request};
use ipnet::IpNet;

use crate::runtime::secrets::Keys;

/// The header in which a proxy says for whom it asks; it adds at the end.
const FORWARDED: &str = "x-forwarded-for";

/// The address of a client, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source(IpAddr);

impl Source {
    /// Nobody knows where it comes from.
    pub const UNKNOWN: Self = Self(IpAddr::V4(Ipv4Addr::UNSPECIFIED));

    /// The client behind a request. Of proxies that are trusted, the client is whom the last of them names.
    #[must_use]
    pub fn of(request: &Request, trusted: &[IpNet]) -> Self {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
        let mut client = peer.map_or(Self::UNKNOWN.0, |it| it.0.ip().to_canonical());
        let named: Vec<&str> = request
            .headers()
            .get_all(FORWARDED)
            .iter()
            .filter_map(|it| it.to_str().ok())
            .flat_map(|it| it.split(','))
            .collect();
        for name in named.into_iter().rev() {
            if !trusted.iter().any(|it| it.contains(&client)) {
                break;
            }
            match name.trim().parse::<IpAddr>() {
                Ok(address) => client = address.to_canonical(),
                Err(_) => break,
            }
        }
        Self(client)
    }

    /// The network: 256 addresses, or what one household or office has of IPv6.
    #[must_use]
    pub fn network(self) -> String {
        match self.0 {
            IpAddr::V4(it) => {
                let [a, b, c, _] = it.octets();
                format!("{}/24", Ipv4Addr::new(a, b, c, 0))
            }
            IpAddr::V6(it) => {
                let [a, b, c, ..] = it.segments();
                format!("{}/48", Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0))
            }
        }
    }

    /// What counts as one source of guesses: an address, or the smallest network of IPv6 that somebody is given.
    #[must_use]
    pub fn counted(self) -> String {
        match self.0 {
            IpAddr::V4(it) => it.to_string(),
            IpAddr::V6(it) => {
                let [a, b, c, d, ..] = it.segments();
                Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).to_string()
            }
        }
    }

    /// The network, with a keyed mark by which the same address can be told from others in it.
    #[must_use]
    pub fn mark(self, keys: &Keys) -> String {
        let hash = keys.hash(&format!("source {}", self.0));
        format!("{} {}", self.network(), &hash[..8])
    }
}
