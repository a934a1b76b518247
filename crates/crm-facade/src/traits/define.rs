//! The macro that defines a trait over a resource from a list of its methods.
//!
//! Each trait's list is a macro itself, which hands it to another: to this one, and to the one that
//! implements the trait behind the checks.

/// What the documentation of a method says where the facade can emulate it.
macro_rules! emulation {
    ($emulate:expr) => {
        "- Where the vendor lacks it, the facade can emulate it with further requests, if \
         [`Options::allow_emulation`](crate::Options::allow_emulation) is set."
    };
}

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
        #[doc = concat!(
            "[`Crm::", stringify!($accessor), "`](crate::Crm::", stringify!($accessor),
            ") returns the vendor's implementation, or `None` if it has none of these methods."
        )]
        ///
        /// # Behavior
        ///
        /// - Each method needs a capability, which it names. Without it, the method fails with
        ///   [`Unsupported`](crate::ErrorKind::Unsupported) before any request; the error says why
        ///   and what to do instead. [`Crm::capability`](crate::Crm::capability) tells in advance.
        /// - Arguments that the vendor does not accept (a filter, a page size, a checkpoint of another
        ///   list) are rejected before any request.
        /// - Failed requests are retried where that is safe, as the vendor's client is configured.
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
                /// # Behavior
                ///
                /// - Rows are requested page by page while they are read; nothing is sent before.
                /// - After an error the list can be resumed at
                ///   [`Error::checkpoint`](crate::Error::checkpoint) with
                ///   [`Options::resume`](crate::Options::resume).
                $( #[doc = emulation!($semulate)] )?
                ///
                /// # Errors
                ///
                /// If the capability is missing or an argument is rejected. Failed requests end the list
                /// with an error.
                ///
                /// # Example
                ///
                #[doc = concat!(
                    "```no_run\n",
                    "# use crm_facade::{Crm, Options, Query, Result, model::*};\n",
                    "# async fn example(crm: &Crm", $( ", ", stringify!($sarg), ": ", stringify!($sty), )*
                    ") -> Result<()> {\n",
                    "let Some(api) = crm.", stringify!($accessor), "() else { return Ok(()) };\n",
                    "let mut rows = api.", stringify!($sname), "(", $( stringify!($sarg), ", ", )*
                    "Options::new())?;\n",
                    "while let Some(row) = rows.next().await {\n    println!(\"{:?}\", row?.value);\n}\n",
                    "# Ok(())\n# }\n```"
                )]
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
                ///
                /// # Behavior
                ///
                /// - The request is sent when the future is polled.
                $( #[doc = emulation!($cemulate)] )?
                ///
                /// # Example
                ///
                #[doc = concat!(
                    "```no_run\n",
                    "# use crm_facade::{Crm, Options, Query, Result, model::*};\n",
                    "# async fn example(crm: &Crm", $( ", ", stringify!($carg), ": ", stringify!($cty), )*
                    ") -> Result<()> {\n",
                    "let Some(api) = crm.", stringify!($accessor), "() else { return Ok(()) };\n",
                    "let reply = api.", stringify!($cname), "(", $( stringify!($carg), ", ", )*
                    "Options::new()).await?;\n",
                    "# let _ = reply;\n# Ok(())\n# }\n```"
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
                    "Prepares [`", stringify!($wname), "`](Self::", stringify!($wname), ") without \
                     sending it: the request body, the fields that would be lost, and the price."
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
                /// If the capability is missing, or the vendor does not accept the values.
                ///
                /// # Example
                ///
                #[doc = concat!(
                    "```no_run\n",
                    "# use crm_facade::{Crm, Options, Query, Result, model::*};\n",
                    "# async fn example(crm: &Crm", $( ", ", stringify!($warg), ": ", stringify!($wty), )*
                    ") -> Result<()> {\n",
                    "let Some(api) = crm.", stringify!($accessor), "() else { return Ok(()) };\n",
                    "let prepared = api.", stringify!($prepare), "(", $( stringify!($warg), ", ", )*
                    "Options::new())?;\n",
                    "println!(\"{} {:?}\", prepared.body, prepared.losses);\n",
                    "let receipt = prepared.send().await?;\n",
                    "# let _ = receipt;\n# Ok(())\n# }\n```"
                )]
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
                    "Needs the capability [`", stringify!($wres), "`](crate::Resource::",
                    stringify!($wres), ") [`", stringify!($wverb), "`](crate::Verb::",
                    stringify!($wverb), ")."
                )]
                ///
                /// # Behavior
                ///
                #[doc = concat!(
                    "- Does [`", stringify!($prepare), "`](Self::", stringify!($prepare),
                    ") and then [`send`](crate::Prepared::send)."
                )]
                /// - Fields that the vendor lacks are left out and listed in
                ///   [`Receipt::losses`](crate::Receipt::losses).
                /// - After an error, [`may_have_been_carried_out`](crate::Error::may_have_been_carried_out)
                ///   says whether the write may have arrived. Check before you retry.
                ///
                /// # Example
                ///
                #[doc = concat!(
                    "```no_run\n",
                    "# use crm_facade::{Crm, Options, Query, Result, model::*};\n",
                    "# async fn example(crm: &Crm", $( ", ", stringify!($warg), ": ", stringify!($wty), )*
                    ") -> Result<()> {\n",
                    "let Some(api) = crm.", stringify!($accessor), "() else { return Ok(()) };\n",
                    "let receipt = api.", stringify!($wname), "(", $( stringify!($warg), ", ", )*
                    "Options::new()).await?;\n",
                    "println!(\"{:?} {:?}\", receipt.outcome, receipt.id);\n",
                    "# Ok(())\n# }\n```"
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
