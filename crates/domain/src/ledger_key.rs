//! The keys of the books: one for every event, so that writing it down twice is impossible.

use std::fmt;

use uuid::Uuid;

use crate::{
    calendar::Month,
    ids::{AgreementId, ChargeId, EntryId, PayoutId},
    money::Money,
};

/// What an entry records, as one name in all of the books. `Display` gives the text that is stored; it never changes,
/// for it is part of the hash that seals an entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "a variant says what its fields are")]
pub enum EntryKey {
    /// The bank is told to pay. The version is that of the payout after it, since one that was void is released anew.
    Release { payout: PayoutId, version: i32 },
    /// The bank paid.
    Payout(PayoutId),
    /// Money of a payout came back; the version is that of the payout after it.
    PayoutReturned { payout: PayoutId, version: i32 },
    /// The bank is told to pay credit balance back; the version as of a release.
    Refund { payout: PayoutId, version: i32 },
    /// It did.
    RefundPaid(PayoutId),
    /// It came back to the fund afterwards.
    RefundReturned(PayoutId),
    /// Money that was given for a time that was not attended becomes this debt.
    OverAward(AgreementId),
    /// It is less than it was; each time it is less than before.
    OverAwardLowered { debt: AgreementId, to: Money },
    /// A month of an agreement is charged.
    Charge { agreement: AgreementId, month: Month },
    /// What was left of an agreement is charged at once, as this charge, and paid by what came in.
    EarlyRepayment(ChargeId),
    /// Money came in under this reference of the bank.
    Receipt { reference: String },
    /// A year of an income share is settled.
    AnnualSettlement { agreement: AgreementId, year: i32 },
    /// An approved proposal changed an agreement.
    Amendment(Uuid),
    /// An entry is reversed.
    Reversal(EntryId),
    /// An event is posted anew, in the place of this entry.
    Again(EntryId),
    /// A payment that bounced, on the day it came in.
    BounceKept(EntryId),
    /// The same, on the day the bank took it back.
    BounceGone(EntryId),
    /// The result of a year becomes equity. So many closings of years came before it, since a year can be opened again.
    YearClose { year: i32, earlier: u64 },
}

impl EntryKey {
    /// A key as it is stored; nothing for a text that no key has.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (event, of) = text.split_once(':')?;
        let key = match event {
            "release" => {
                let (payout, version) = pair(of)?;
                Self::Release { payout: PayoutId(id(payout)?), version: version.parse().ok()? }
            }
            "payout" => Self::Payout(PayoutId(id(of)?)),
            "returned" => {
                let (payout, version) = pair(of)?;
                Self::PayoutReturned { payout: PayoutId(id(payout)?), version: version.parse().ok()? }
            }
            "refund" => {
                let (payout, version) = pair(of)?;
                Self::Refund { payout: PayoutId(id(payout)?), version: version.parse().ok()? }
            }
            "refund_paid" => Self::RefundPaid(PayoutId(id(of)?)),
            "refund_back" => Self::RefundReturned(PayoutId(id(of)?)),
            "over_award" => Self::OverAward(AgreementId(id(of)?)),
            "over_award_to" => {
                let (debt, cents) = pair(of)?;
                let to = Money::from_cents(cents.parse().ok()?).ok()?;
                Self::OverAwardLowered { debt: AgreementId(id(debt)?), to }
            }
            "charge" => {
                let (agreement, month) = pair(of)?;
                Self::Charge { agreement: AgreementId(id(agreement)?), month: month.parse().ok()? }
            }
            "early" => Self::EarlyRepayment(ChargeId(id(of)?)),
            "receipt" => Self::Receipt { reference: of.to_owned() },
            "true_up" => {
                let (agreement, year) = pair(of)?;
                Self::AnnualSettlement { agreement: AgreementId(id(agreement)?), year: year.parse().ok()? }
            }
            "change" => Self::Amendment(id(of)?),
            "reversal" => Self::Reversal(EntryId(id(of)?)),
            "again" => Self::Again(EntryId(id(of)?)),
            "bounce" => match pair(of)? {
                (entry, "kept") => Self::BounceKept(EntryId(id(entry)?)),
                (entry, "gone") => Self::BounceGone(EntryId(id(entry)?)),
                _ => return None,
            },
            "year" => {
                let (year, earlier) = pair(of)?;
                Self::YearClose { year: year.parse().ok()?, earlier: earlier.parse().ok()? }
            }
            _ => return None,
        };
        // Numbers and ids can be written in several ways; a key is written in one.
        Some(key).filter(|it| it.to_string() == text)
    }
}

impl fmt::Display for EntryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Release { payout, version } => write!(f, "release:{payout}:{version}"),
            Self::Payout(payout) => write!(f, "payout:{payout}"),
            Self::PayoutReturned { payout, version } => write!(f, "returned:{payout}:{version}"),
            Self::Refund { payout, version } => write!(f, "refund:{payout}:{version}"),
            Self::RefundPaid(payout) => write!(f, "refund_paid:{payout}"),
            Self::RefundReturned(payout) => write!(f, "refund_back:{payout}"),
            Self::OverAward(debt) => write!(f, "over_award:{debt}"),
            Self::OverAwardLowered { debt, to } => write!(f, "over_award_to:{debt}:{}", to.cents()),
            Self::Charge { agreement, month } => write!(f, "charge:{agreement}:{month}"),
            Self::EarlyRepayment(charge) => write!(f, "early:{charge}"),
            Self::Receipt { reference } => write!(f, "receipt:{reference}"),
            Self::AnnualSettlement { agreement, year } => write!(f, "true_up:{agreement}:{year}"),
            Self::Amendment(proposal) => write!(f, "change:{proposal}"),
            Self::Reversal(of) => write!(f, "reversal:{of}"),
            Self::Again(instead) => write!(f, "again:{instead}"),
            Self::BounceKept(of) => write!(f, "bounce:{of}:kept"),
            Self::BounceGone(of) => write!(f, "bounce:{of}:gone"),
            Self::YearClose { year, earlier } => write!(f, "year:{year}:{earlier}"),
        }
    }
}

fn pair(text: &str) -> Option<(&str, &str)> {
    text.split_once(':')
}

fn id(text: &str) -> Option<Uuid> {
    Uuid::parse_str(text).ok()
}
