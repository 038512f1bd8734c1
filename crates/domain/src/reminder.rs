//! Which messages the fund writes on its own.

use crate::notice::Notice;

impl Notice {
    /// Whether the fund writes it on its own, to many at a time: nobody waits for it with the page open.
    #[must_use]
    pub const fn is_reminder(&self) -> bool {
        matches!(
            self,
            Self::CreditLeft { .. }
                | Self::ChargeAnnounced { .. }
                | Self::NothingToPay { .. }
                | Self::PaymentMissed { .. }
                | Self::PaymentMissedAgain { .. }
                | Self::PaymentLetter { .. }
                | Self::YearIncomeWanted { .. }
                | Self::ContractWaits { .. }
                | Self::IncomeWanted { .. }
                | Self::DutyAhead { .. }
        )
    }
}
