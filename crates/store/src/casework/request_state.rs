//! How far something is that one person asks for and a second one has to confirm.

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestState {
    /// It waits for a second person; the payouts it concerns wait with it.
    Asked,
    /// A second person confirmed it.
    Confirmed,
    /// It does not happen after all.
    TakenBack,
}

domain::named! {
    RequestState {
        Asked = "asked",
        Confirmed = "confirmed",
        TakenBack = "taken_back",
    }
}
