//! Users and templates, which can only be read.

use serde_json::json;

use super::pages::{self, Search};
use super::{TEMPLATES, USERS, read, results};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

pub(super) fn user(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let user = read(call, USERS, "User")?;
    Ok(results(
        json!({"status": "success", "id": user["user_id"], "data": user}),
    ))
}

pub(super) fn search_users(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let fields = &[
        ("name", "$.name"),
        ("display_name", "$.display_name"),
        ("email", "$.email"),
    ];
    let search = Search {
        kind: USERS,
        fields,
        within: Filter::All,
        total: "total_count",
    };
    pages::response(call, search, |user, _| Ok(user))
}

pub(super) fn template(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let template = read(call, TEMPLATES, "Template")?;
    Ok(results(
        json!({"status": "success", "id": template["id"], "data": template}),
    ))
}

pub(super) fn search_templates(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let fields = &[
        ("title", "$.title"),
        ("subject", "$.subject"),
        ("owner", "$.owner"),
    ];
    let search = Search {
        kind: TEMPLATES,
        fields,
        within: Filter::All,
        total: "total_count",
    };
    pages::response(call, search, |template, _| {
        Ok(json!({
            "id": template["id"],
            "owner": template["owner"],
            "subject": template["subject"],
            "title": template["title"],
            "last_activity": template["last_activity"],
        }))
    })
}
