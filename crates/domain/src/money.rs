//! Euro amounts. Cents are exact; fractions of a cent live in [`Exact`] only.

use std::iter::Sum;

use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};
use serde::{Deserialize, Serialize};

/// A euro amount in whole cents, between zero and [`Money::MAX`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Money(i64);

/// An unrounded result on its way to becoming [`Money`]. What is too large for a number stays too large: rounding
/// says so, and no step on the way panics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exact(Size);

/// The order counts: too large is above every number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Size {
    Is(Decimal),
    TooLarge,
}

/// A difference between amounts: euros in whole cents, below zero when something falls short.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference(i64);

/// How a rule says its outcome is rounded. There is no default on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// To the cent, half away from zero: childcare allowance per child.
    HalfUpToCent,
    /// To the cent, half to even: instalments (requirement G2).
    HalfEvenToCent,
    /// Down to the cent: whatever a person pays on the basis of income (requirement G2).
    DownToCent,
    /// Down to whole euros: the monthly total of an allowance.
    DownToEuro,
    /// To whole euros, half up: the yearly total of an allowance (Awir art. 14 lid 4).
    HalfUpToEuro,
}

/// Why a number is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Below zero.
    #[error("amount below zero")]
    Negative,
    /// Above [`Money::MAX`].
    #[error("amount above the maximum")]
    TooLarge,
    /// Not a whole number of cents.
    #[error("amount is not a number of whole cents")]
    NotAnAmount,
}

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The smallest amount.
    pub const CENT: Self = Self(1);
    /// A billion euros: far above any sum of the fund, far below any overflow.
    pub const MAX: Self = Self(100_000_000_000);

    /// An amount in whole cents.
    ///
    /// # Errors
    /// Below zero or above [`Money::MAX`].
    pub const fn from_cents(cents: i64) -> Result<Self, MoneyError> {
        if cents < 0 {
            return Err(MoneyError::Negative);
        }
        if Self::MAX.0 < cents {
            return Err(MoneyError::TooLarge);
        }
        Ok(Self(cents))
    }

    /// A constant amount in whole euros, for limits fixed at compile time.
    #[must_use]
    pub const fn euros(euros: u32) -> Self {
        Self(euros as i64 * 100)
    }

    /// Reads euros with at most two decimals.
    ///
    /// # Errors
    /// More than two decimals, below zero or too large.
    pub fn from_decimal(euros: Decimal) -> Result<Self, MoneyError> {
        let cents = euros.checked_mul(Decimal::ONE_HUNDRED).ok_or(MoneyError::TooLarge)?.normalize();
        if cents.scale() > 0 {
            return Err(MoneyError::NotAnAmount);
        }
        Self::from_cents(cents.to_i64().ok_or(MoneyError::TooLarge)?)
    }

    /// In cents, for tables and sums.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// The amount in euros, always with two decimals.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    /// Exactly nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// What is left after taking `other`, or `None` when there is not enough.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        Self::from_cents(self.0 - other.0).ok()
    }

    /// What is left after taking `other`; never below zero, for remainders where less than nothing is nothing.
    #[must_use]
    pub fn minus_or_zero(self, other: Self) -> Self {
        self.checked_sub(other).unwrap_or(Self::ZERO)
    }

    /// Both together; at most [`Money::MAX`], which no sum of real amounts comes near.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        [self, other].into_iter().sum()
    }

    /// The sum, for amounts that somebody typed.
    ///
    /// # Errors
    /// The sum is above [`Money::MAX`].
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        Self::from_cents(self.0 + other.0)
    }

    /// Unrounded; the caller names the rounding.
    #[must_use]
    pub fn times(self, factor: Decimal) -> Exact {
        Exact::from(self).times(factor)
    }
}

impl Difference {
    /// No difference.
    pub const ZERO: Self = Self(0);

    /// Above or below zero.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// What comes in minus what goes out.
    #[must_use]
    pub const fn between(comes_in: Money, goes_out: Money) -> Self {
        Self(comes_in.0 - goes_out.0)
    }

    /// Stops at the largest number there is instead of overflowing.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Stops at the smallest number there is instead of overflowing.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// In cents; may be below zero.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Below zero: more goes out than comes in.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The size, whatever the sign.
    #[must_use]
    pub fn size(self) -> Money {
        Money(self.0.saturating_abs().min(Money::MAX.0))
    }

    /// The amount in euros, always with two decimals.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.0, 2)
    }
}

impl Sum for Difference {
    fn sum<I: Iterator<Item = Self>>(differences: I) -> Self {
        differences.fold(Self::ZERO, |total, it| Self(total.0.saturating_add(it.0)))
    }
}

impl From<Decimal> for Exact {
    fn from(euros: Decimal) -> Self {
        Self(Size::Is(euros))
    }
}

impl From<Money> for Exact {
    fn from(amount: Money) -> Self {
        amount.decimal().into()
    }
}

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self(Size::Is(Decimal::ZERO));

    /// Two results together, as long as both and what follows from them are numbers.
    fn with(self, other: Self, join: fn(Decimal, Decimal) -> Option<Decimal>) -> Self {
        let (Size::Is(one), Size::Is(other)) = (self.0, other.0) else { return Self(Size::TooLarge) };
        Self(join(one, other).map_or(Size::TooLarge, Size::Is))
    }

    /// Exact; too large when it does not fit.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        self.with(other, Decimal::checked_add)
    }

    /// What is left, and nothing rather than less than nothing.
    #[must_use]
    pub fn minus_or_zero(self, other: Self) -> Self {
        self.with(other, Decimal::checked_sub).max(Self::ZERO)
    }

    /// Exact; too large when it does not fit.
    #[must_use]
    pub fn times(self, factor: Decimal) -> Self {
        self.with(factor.into(), Decimal::checked_mul)
    }

    /// A divisor of zero makes it too large.
    #[must_use]
    pub fn divided_by(self, divisor: Decimal) -> Self {
        self.with(divisor.into(), Decimal::checked_div)
    }

    /// To a millionth of a euro, for an income that has more decimals than cents.
    #[must_use]
    pub fn to_millionths(self) -> Self {
        match self.0 {
            Size::Is(euros) => euros.round_dp(6).into(),
            Size::TooLarge => self,
        }
    }

    /// To whole units, half to even: instalments (requirement G2). Nothing rather than less than nothing, and
    /// [`Money::MAX`] rather than more.
    #[must_use]
    pub fn half_even_to(self, unit: Money) -> Money {
        self.whole_units(unit, RoundingStrategy::MidpointNearestEven)
    }

    /// Up to whole units: an instalment that leaves the smaller one for the end.
    #[must_use]
    pub fn up_to(self, unit: Money) -> Money {
        self.whole_units(unit, RoundingStrategy::AwayFromZero)
    }

    /// Down to whole units: what a person pays on the basis of income.
    #[must_use]
    pub fn down_to(self, unit: Money) -> Money {
        self.whole_units(unit, RoundingStrategy::ToZero)
    }

    fn whole_units(self, unit: Money, strategy: RoundingStrategy) -> Money {
        let unit = Decimal::from(unit.0.max(1));
        let Size::Is(units) = self.times(Decimal::ONE_HUNDRED).divided_by(unit).0 else { return Money::MAX };
        let cents = units.round_dp_with_strategy(0, strategy).checked_mul(unit);
        let most = if units < Decimal::ZERO { 0 } else { Money::MAX.0 };
        Money(cents.and_then(|it| it.to_i64()).unwrap_or(most).clamp(0, Money::MAX.0))
    }

    /// The one way back to whole cents; the rule names its rounding.
    ///
    /// # Errors
    /// Below zero or above [`Money::MAX`].
    pub fn round(self, rounding: Rounding) -> Result<Money, MoneyError> {
        let (digits, strategy) = match rounding {
            Rounding::HalfUpToCent => (2, RoundingStrategy::MidpointAwayFromZero),
            Rounding::HalfEvenToCent => (2, RoundingStrategy::MidpointNearestEven),
            Rounding::DownToCent => (2, RoundingStrategy::ToZero),
            Rounding::DownToEuro => (0, RoundingStrategy::ToZero),
            Rounding::HalfUpToEuro => (0, RoundingStrategy::MidpointAwayFromZero),
        };
        let Size::Is(exact) = self.0 else { return Err(MoneyError::TooLarge) };
        let euros = exact.round_dp_with_strategy(digits, strategy);
        let cents = euros.checked_mul(Decimal::ONE_HUNDRED).and_then(|it| it.to_i64());
        Money::from_cents(cents.ok_or(MoneyError::TooLarge)?)
    }
}

/// Sums of amounts the fund itself holds; capped at [`Money::MAX`], which no fund reaches.
impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, |total, amount| Self((total.0 + amount.0).min(Self::MAX.0)))
    }
}

impl TryFrom<i64> for Money {
    type Error = MoneyError;
    fn try_from(cents: i64) -> Result<Self, MoneyError> {
        Self::from_cents(cents)
    }
}

impl From<Money> for i64 {
    fn from(money: Money) -> Self {
        money.0
    }
}
