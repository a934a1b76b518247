use rust_decimal::Decimal;

use super::{Address, Money};

record! {
    /// Who the credential belongs to, and what is left of the plan.
    pub struct Account(Account, AccountId) {
        /// Name of the user.
        personal opt user_name: String,
        /// Address of the user.
        personal opt user_email: String,
        /// Name of the workspace, organization or business.
        open opt workspace_name: String,
        /// How the account stands, as the vendor writes it.
        open opt status: String,
        /// Where the business is.
        open opt address: Address,
        /// How many users it has.
        open opt user_count: i64,
        /// Name of the plan.
        open opt plan_name: String,
        /// The vendor's id of the plan.
        open opt plan_id: String,
        /// How the plan stands, as the vendor writes it.
        open opt plan_status: String,
        /// What the plan costs.
        open opt plan_price: Money,
        /// How often it is paid, as the vendor writes it.
        open opt plan_period: String,
        /// Whether the plan is free of charge.
        open opt plan_is_free: bool,
        /// How many seats are in use.
        open opt active_seats: i64,
        /// Credits that are left.
        open opt credits_left: Decimal,
        /// Credits that were used.
        open opt credits_used: Decimal,
        /// Credits in all.
        open opt credits_total: Decimal,
        /// Different people that were written to since the limit was last reset.
        open opt recipients_used: i64,
        /// Days until the limit is reset.
        open opt limit_resets_in_days: i64,
        /// Days until the plan ends.
        open opt plan_ends_in_days: i64,
    }
}
