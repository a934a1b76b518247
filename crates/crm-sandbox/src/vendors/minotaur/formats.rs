//! Ids in the form in which they are kept.

use crate::vendor::Rejection;

/// A UUID, in lower case. `at` is where it stands in the request.
pub(super) fn uuid(at: &str, id: &str) -> Result<String, Rejection> {
    let parts: Vec<&str> = id.split('-').collect();
    let lengths = parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12]);
    if lengths
        && parts
            .iter()
            .all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
    {
        Ok(id.to_lowercase())
    } else {
        Err(Rejection::invalid(at, "must be a UUID"))
    }
}
