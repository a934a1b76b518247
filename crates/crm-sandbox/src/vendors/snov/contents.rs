//! What the steps of campaigns send.

pub(super) const CONTENTS: &str = "email_step_contents";
