//! [`open_enum!`](crate::open_enum): enums of strings that accept values they do not list.

/// Completes an enum of strings that accepts values it does not know.
///
/// A vendor may add values at any time. One that is not listed decodes into `Unlisted` with its
/// text, and is sent back as that text. Decoding a listed value does not allocate.
///
/// The generator writes the enum, its `as_str` and its `From<&str>`; the macro adds what follows from
/// these.
///
/// ```
/// /// State of a campaign.
/// #[derive(Clone, Debug, Eq, Hash, PartialEq)]
/// #[non_exhaustive]
/// pub enum State {
///     /// Not started yet.
///     Draft,
///     /// A value that is not documented.
///     Unlisted(String),
/// }
///
/// impl State {
///     /// The value as the vendor writes it.
///     pub fn as_str(&self) -> &str {
///         match self {
///             Self::Draft => "draft",
///             Self::Unlisted(value) => value,
///         }
///     }
/// }
///
/// impl From<&str> for State {
///     fn from(value: &str) -> Self {
///         match value {
///             "draft" => Self::Draft,
///             other => Self::Unlisted(other.to_owned()),
///         }
///     }
/// }
///
/// crm_runtime::open_enum!(State);
///
/// let state: State = serde_json::from_str(r#""archived""#)?;
/// assert_eq!(state, State::Unlisted("archived".to_owned()));
/// assert_eq!(serde_json::to_string(&state)?, r#""archived""#);
/// assert_eq!("draft".parse(), Ok(State::Draft));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! open_enum {
    ($name:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(value.into())
            }
        }

        impl $crate::fields::Word for $name {
            fn is_listed(&self) -> bool {
                !::std::matches!(self, Self::Unlisted(_))
            }
        }

        impl $crate::fields::Element for $name {
            fn slot(value: &mut ::std::option::Option<Self>) -> $crate::fields::Slot<'_> {
                $crate::fields::Slot::Word(value)
            }

            fn view(&self) -> $crate::fields::View<'_> {
                $crate::fields::View::String(self.as_str())
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: $crate::__private::serde::Serializer,
            {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: $crate::__private::serde::Deserializer<'de>,
            {
                struct Values;

                impl $crate::__private::serde::de::Visitor<'_> for Values {
                    type Value = $name;

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str("a string")
                    }

                    fn visit_str<E>(self, value: &str) -> ::std::result::Result<$name, E> {
                        ::std::result::Result::Ok(value.into())
                    }
                }

                deserializer.deserialize_str(Values)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::fields::tests::Color;

    #[test]
    fn documented_and_other_values() {
        let colors: Vec<Color> =
            serde_json::from_str(r#"["red", "light-green", "bl\u0075e"]"#).expect("colors");
        assert_eq!(
            colors,
            [Color::Red, Color::Green, Color::Unlisted("blue".into())]
        );
        assert_eq!(
            serde_json::to_string(&colors).expect("JSON"),
            r#"["red","light-green","blue"]"#
        );
        assert_eq!("red".parse(), Ok(Color::Red));
        assert_eq!(Color::from("light-green".to_owned()), Color::Green);
        assert_eq!(Color::Green.to_string(), "light-green");
        assert!(serde_json::from_str::<Color>("null").is_err());
    }
}
