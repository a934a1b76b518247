//! Accounts: what a credential belongs to, its plan and its credits.

use rust_decimal::Decimal;

use super::{Address, Money};

record! {
    /// Who the credential belongs to, and what is left of the plan.
    pub struct Account(Account, AccountId) {
        /// Name of the user.
        personal optional user_name: String,
        /// Address of the user.
        personal optional user_email: String,
        /// Name of the workspace, organization or business.
        public optional workspace_name: String,
        /// How the account stands, as the vendor writes it.
        public optional status: String,
        /// Where the business is.
        public optional address: Address,
        /// How many users it has.
        public optional user_count: i64,
        /// Name of the plan.
        public optional plan_name: String,
        /// The vendor's id of the plan.
        public optional plan_id: String,
        /// How the plan stands, as the vendor writes it.
        public optional plan_status: String,
        /// What the plan costs.
        public optional plan_price: Money,
        /// How often it is paid, as the vendor writes it.
        public optional plan_period: String,
        /// Whether the plan is free of charge.
        public optional plan_is_free: bool,
        /// How many seats are in use.
        public optional active_seats: i64,
        /// Credits that are left.
        public optional credits_left: Decimal,
        /// Credits that were used.
        public optional credits_used: Decimal,
        /// Credits in all.
        public optional credits_total: Decimal,
        /// Different people that were written to since the limit was last reset.
        public optional recipients_used: i64,
        /// Days until the limit is reset.
        public optional limit_resets_in_days: i64,
        /// Days until the plan ends.
        public optional plan_ends_in_days: i64,
    }
}
