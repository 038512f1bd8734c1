//! What managers and jobs set for the whole fund.

use domain::credit::status::CreditStanding;
use store::{db::Reads, error::StoreError, settings};

/// Name of the setting with the fund's standing under the credit law.
pub const CREDIT: &str = "credit_standing";

/// The fund's standing under the credit law.
///
/// # Errors
/// The database refuses.
pub async fn credit_standing(at: &impl Reads) -> Result<CreditStanding, StoreError> {
    Ok(settings::get(at, CREDIT).await?.unwrap_or_default())
}
