//! The macro that defines a trait over a resource from a list of its methods.
//!
//! Each trait's list is a macro itself, which hands it to another: to this one, and to the one that
//! implements the trait behind the checks.

macro_rules! resource_trait {
    (
        $(#[$meta:meta])*
        pub trait $trait:ident, $accessor:ident;
        streams {$(
            $(#[$smeta:meta])*
            $sname:ident($sres:ident, $sverb:ident)($($sarg:ident: $sty:ty),*) -> $srow:ty
                $([$semulate:expr])?;
        )*}
        calls {$(
            $(#[$cmeta:meta])*
            $cname:ident($cres:ident, $cverb:ident)($($carg:ident: $cty:ty),*) -> $cout:ty
                $([$cemulate:expr])?;
        )*}
        $(writes {$(
            $(#[$wmeta:meta])*
            $wname:ident($wres:ident, $wverb:ident)($($warg:ident: $wty:ty),*) -> $wid:ty,
                $prepare:ident;
        )*})?
    ) => {
        $(#[$meta])*
        ///
        /// A method that an adapter does not have refuses with
        /// [`Unsupported`](crate::ErrorKind::Unsupported), as does one whose capability the vendor
        /// lacks, before any call.
        #[allow(unused_variables)]
        pub trait $trait: Send + Sync {
            $(
                $(#[$smeta])*
                ///
                #[doc = concat!(
                    "Needs the capability [`", stringify!($sres), "`](crate::Resource::",
                    stringify!($sres), ") [`", stringify!($sverb), "`](crate::Verb::",
                    stringify!($sverb), ")."
                )]
                ///
                /// # Errors
                ///
                /// If it is refused before any call. Calls that fail end the list.
                fn $sname(
                    &self,
                    $($sarg: $sty,)*
                    options: $crate::Options,
                ) -> $crate::Result<$crate::Listing<$srow>> {
                    Err($crate::traits::define::absent())
                }
            )*
            $(
                $(#[$cmeta])*
                ///
                #[doc = concat!(
                    "Needs the capability [`", stringify!($cres), "`](crate::Resource::",
                    stringify!($cres), ") [`", stringify!($cverb), "`](crate::Verb::",
                    stringify!($cverb), ")."
                )]
                fn $cname(
                    &self,
                    $($carg: $cty,)*
                    options: $crate::Options,
                ) -> $crate::error::Reply<'_, $cout> {
                    Box::pin(std::future::ready(Err($crate::traits::define::absent())))
                }
            )*
            $($(
                #[doc = concat!(
                    "Makes [`", stringify!($wname), "`](Self::", stringify!($wname), ") ready, \
                     without a call: what would be sent and lost, and the price."
                )]
                ///
                #[doc = concat!(
                    "Needs the capability [`", stringify!($wres), "`](crate::Resource::",
                    stringify!($wres), ") [`", stringify!($wverb), "`](crate::Verb::",
                    stringify!($wverb), ")."
                )]
                ///
                /// # Errors
                ///
                /// If the vendor lacks the capability, or can't take what is to be written.
                fn $prepare(
                    &self,
                    $($warg: $wty,)*
                    options: $crate::Options,
                ) -> $crate::Result<$crate::Prepared<$wid>> {
                    Err($crate::traits::define::absent())
                }

                $(#[$wmeta])*
                ///
                #[doc = concat!(
                    "It is [`", stringify!($prepare), "`](Self::", stringify!($prepare),
                    ") and [`send`](crate::Prepared::send). Needs the capability [`",
                    stringify!($wres), "`](crate::Resource::",
                    stringify!($wres), ") [`", stringify!($wverb), "`](crate::Verb::",
                    stringify!($wverb), ")."
                )]
                fn $wname(
                    &self,
                    $($warg: $wty,)*
                    options: $crate::Options,
                ) -> $crate::error::Reply<'_, $crate::Receipt<$wid>> {
                    match self.$prepare($($warg,)* options) {
                        Ok(prepared) => Box::pin(prepared.send()),
                        Err(error) => Box::pin(std::future::ready(Err(error))),
                    }
                }
            )*)?
        }
    };
}

/// Said where an adapter declares a verb and lacks its method; the behaviour suite finds it.
pub(crate) const ABSENT: &str = "the adapter has no such method";

pub(crate) fn absent() -> crate::Error {
    crate::Error::new(crate::ErrorKind::Unsupported, ABSENT)
}
