//! Schools and bootcamps with their courses.

use domain::{money::Money, text::Iban};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder, QuerySelect};

use crate::{
    db::{Reads, Tx},
    entity::{course, programme, provider},
    error::{StoreError, corrupt},
    ids,
};

/// A school that is paid directly.
#[derive(Clone, Debug)]
pub struct Provider {
    /// As it stands on invoices.
    pub name: String,
    /// The account tuition goes to.
    pub iban: Iban,
}

/// A provider to be added with its courses: name, price, accredited.
#[derive(Clone, Debug)]
pub struct NewProvider<'a> {
    /// As it stands on invoices.
    pub name: &'a str,
    /// The account tuition goes to.
    pub iban: Iban,
    /// Its courses: name, price, whether accredited.
    pub courses: Vec<(&'a str, Money, bool)>,
}

/// Adds a provider with its courses.
///
/// # Errors
/// [`StoreError::Duplicate`] when the name is there already.
pub async fn add(tx: &Tx, new: NewProvider<'_>) -> Result<(), StoreError> {
    let id = ids::fresh();
    let row = provider::ActiveModel {
        id: Set(id),
        name: Set(new.name.to_owned()),
        iban: Set(new.iban.as_str().to_owned()),
    };
    provider::Entity::insert(row).exec_without_returning(&tx.0).await?;
    let courses = new.courses.into_iter().map(|(name, price, accredited)| course::ActiveModel {
        id: Set(ids::fresh()),
        provider_id: Set(id),
        name: Set(name.to_owned()),
        price_cents: Set(price.cents()),
        accredited: Set(accredited),
    });
    course::Entity::insert_many(courses).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Adds a programme, a scheme with money of its own.
///
/// # Errors
/// [`StoreError::Duplicate`] when the name is there already.
pub async fn add_programme(tx: &Tx, name: &str) -> Result<(), StoreError> {
    let row = programme::ActiveModel { id: Set(ids::fresh()), name: Set(name.to_owned()) };
    programme::Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Every provider by name; at most 500.
pub async fn list(at: &impl Reads) -> Result<Vec<Provider>, StoreError> {
    let rows =
        provider::Entity::find().order_by_asc(provider::Column::Name).limit(500).all(at.connection()).await?;
    rows.into_iter()
        .map(|it| {
            Ok(Provider {
                name: it.name,
                iban: Iban::parse(&it.iban).map_err(|_| corrupt("provider", "iban"))?,
            })
        })
        .collect()
}
