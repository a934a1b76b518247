/// Declares an enum of texts that accepts values it does not know.
///
/// A vendor may add values at any time. One that is not listed decodes into `Unlisted` with its
/// text, and is sent back as that text. Decoding a listed value does not allocate.
///
/// ```
/// crm_runtime::open_enum! {
///     /// State of a campaign.
///     pub enum State {
///         /// Not started yet.
///         Draft = "draft",
///         /// Sending.
///         Active = "active",
///     }
/// }
///
/// let state: State = serde_json::from_str(r#""archived""#)?;
/// assert_eq!(state, State::Unlisted("archived".to_owned()));
/// assert_eq!(serde_json::to_string(&state)?, r#""archived""#);
/// assert_eq!(State::from("draft"), State::Draft);
/// assert_eq!(State::VALUES, ["draft", "active"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        $visibility enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that was not documented when this was generated, as the vendor wrote it.
            Unlisted(::std::string::String),
        }

        #[allow(unreachable_pub)]
        impl $name {
            /// The documented values.
            pub const VALUES: &'static [&'static str] = &[$($text),*];

            /// The value as the vendor writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unlisted(text) => text,
                }
            }

            fn documented(text: &str) -> ::std::option::Option<Self> {
                match text {
                    $($text => ::std::option::Option::Some(Self::$variant),)*
                    _ => ::std::option::Option::None,
                }
            }
        }

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

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::documented(text).unwrap_or_else(|| Self::Unlisted(text.to_owned()))
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::documented(&text).unwrap_or(Self::Unlisted(text))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(text.into())
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

                    fn expecting(
                        &self,
                        f: &mut ::std::fmt::Formatter<'_>,
                    ) -> ::std::fmt::Result {
                        f.write_str("a text")
                    }

                    fn visit_str<E>(self, text: &str) -> ::std::result::Result<$name, E> {
                        ::std::result::Result::Ok(text.into())
                    }

                    fn visit_string<E>(
                        self,
                        text: ::std::string::String,
                    ) -> ::std::result::Result<$name, E> {
                        ::std::result::Result::Ok(text.into())
                    }
                }

                deserializer.deserialize_str(Values)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    crate::open_enum! {
        /// A color.
        pub(crate) enum Color {
            /// Red.
            Red = "red",
            /// Green.
            Green = "light-green",
        }
    }

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
        assert_eq!(Color::Green.to_string(), Color::VALUES[1]);
        assert!(serde_json::from_str::<Color>("null").is_err());
    }
}
