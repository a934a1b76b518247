//! [`File`]: a file to upload.

use std::fmt;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A file to upload: a field of a multipart form.
///
/// ```
/// use crm_runtime::client::File;
///
/// let file = File::new("people.csv", "name\nAda").media_type("text/csv");
/// assert_eq!(file.name(), "people.csv");
/// ```
#[derive(Clone, Default, Eq, PartialEq)]
pub struct File {
    name: String,
    media_type: Option<String>,
    content: Bytes,
}

/// The member by which a file is known where a request is written as JSON, before it becomes a form.
const MARK: &str = "$file";

impl File {
    /// A file with a name and its bytes.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            media_type: None,
            content: content.into(),
        }
    }

    /// Sets the media type, `application/octet-stream` unless set.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The bytes.
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// The media type in a form.
    pub(crate) fn sent_as(&self) -> &str {
        self.media_type
            .as_deref()
            .unwrap_or("application/octet-stream")
    }

    /// The file that a request holds, written as JSON.
    pub(crate) fn from_value(value: &Value) -> Option<Self> {
        let fields = value.get(MARK)?;
        let text = |key| fields.get(key).and_then(Value::as_str);
        Some(Self {
            name: text("name")?.to_owned(),
            media_type: text("type").map(str::to_owned),
            content: BASE64_STANDARD.decode(text("content")?).ok()?.into(),
        })
    }
}

impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let content = BASE64_STANDARD.encode(&self.content);
        let fields = serde_json::json!({
            "name": self.name,
            "type": self.media_type,
            "content": content,
        });
        serializer.collect_map([(MARK, fields)])
    }
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match &value {
            // An example has the content alone.
            Value::String(content) => Ok(Self::new("file", content.clone())),
            value => Self::from_value(value).ok_or_else(|| D::Error::custom("no file")),
        }
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The name may be a person's.
        write!(f, "File([{} bytes])", self.content.len())
    }
}
