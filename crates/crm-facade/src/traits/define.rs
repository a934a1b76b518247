//! The macro that defines a trait over a resource, and its implementation behind the checks, from
//! one list of methods.

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

        impl $trait for $crate::checked::Checked {
            $(
                fn $sname(
                    &self,
                    $($sarg: $sty,)*
                    #[allow(unused_mut)] mut options: $crate::Options,
                ) -> $crate::Result<$crate::Listing<$srow>> {
                    use $crate::resource::{Resource, Verb};
                    let (capability, central) =
                        self.admit(Resource::$sres, Verb::$sverb, &options)?;
                    let _ = central;
                    $( self.inspect(&capability, &$sarg)?; )*
                    let arguments: &[String] =
                        &[$( serde_json::to_string(&$sarg).unwrap_or_default() ),*];
                    let binding = $crate::checkpoint::Binding::new(
                        self.adapter.api(), Resource::$sres, Verb::$sverb, arguments,
                    );
                    if let (Some(checkpoint), false) = (&options.resume, options.vouched) {
                        self.resumes(checkpoint, &binding)
                            .map_err(|error| error.at(self.vendor(), Resource::$sres, Verb::$sverb))?;
                    }
                    $(
                        if central {
                            // The list beneath is one of another verb, at the same place.
                            options.vouched = true;
                            let listing =
                                $crate::emulate::list(self as &dyn $trait, options, $semulate);
                            return self.bind(&capability, binding, listing);
                        }
                    )?
                    let listing = match self.adapter.$accessor() {
                        Some(adapter) => adapter.$sname($($sarg,)* options),
                        None => Err($crate::traits::define::absent()),
                    };
                    self.bind(&capability, binding, listing)
                }
            )*
            $(
                fn $cname(
                    &self,
                    $($carg: $cty,)*
                    options: $crate::Options,
                ) -> $crate::error::Reply<'_, $cout> {
                    use $crate::resource::{Resource, Verb};
                    use $crate::checked::Complete as _;
                    Box::pin(async move {
                        let (capability, central) =
                            self.admit(Resource::$cres, Verb::$cverb, &options)?;
                        let _ = central;
                        $( self.inspect(&capability, &$carg)?; )*
                        let things: &[Option<usize>] =
                            &[$( $crate::query::Argument::batch(&$carg) ),*];
                        let things = things.iter().flatten().copied().max().unwrap_or(1);
                        self.afford(&capability, &options, things)?;
                        #[allow(unused_labels)]
                        let reply: $crate::error::Reply<'_, $cout> = 'way: {
                            $(
                                if central {
                                    break 'way $crate::emulate::call(
                                        self as &dyn $trait, options, $cemulate,
                                    );
                                }
                            )?
                            match self.adapter.$accessor() {
                                Some(adapter) => adapter.$cname($($carg,)* options),
                                None => Box::pin(std::future::ready(Err(
                                    $crate::traits::define::absent(),
                                ))),
                            }
                        };
                        match reply.await {
                            Ok(mut outcome) => {
                                outcome.complete(&capability);
                                Ok(outcome)
                            }
                            Err(error) => {
                                Err(error.at(self.vendor(), Resource::$cres, Verb::$cverb))
                            }
                        }
                    })
                }
            )*
            $($(
                fn $prepare(
                    &self,
                    $($warg: $wty,)*
                    options: $crate::Options,
                ) -> $crate::Result<$crate::Prepared<$wid>> {
                    use $crate::resource::{Resource, Verb};
                    let (capability, _) =
                        self.admit(Resource::$wres, Verb::$wverb, &options)?;
                    $( self.inspect(&capability, &$warg)?; )*
                    let prepared = match self.adapter.$accessor() {
                        Some(adapter) => adapter.$prepare($($warg,)* options),
                        None => Err($crate::traits::define::absent()),
                    };
                    prepared
                        .and_then(|prepared| self.complete(prepared, &capability))
                        .map_err(|error| error.at(self.vendor(), Resource::$wres, Verb::$wverb))
                }

                fn $wname(
                    &self,
                    $($warg: $wty,)*
                    options: $crate::Options,
                ) -> $crate::error::Reply<'_, $crate::Receipt<$wid>> {
                    use $crate::resource::{Resource, Verb};
                    use $crate::checked::Complete as _;
                    Box::pin(async move {
                        let (capability, _) =
                            self.admit(Resource::$wres, Verb::$wverb, &options)?;
                        $( self.inspect(&capability, &$warg)?; )*
                        let reply = match self.adapter.$accessor() {
                            Some(adapter) => adapter.$wname($($warg,)* options).await,
                            None => Err($crate::traits::define::absent()),
                        };
                        match reply {
                            Ok(mut receipt) => {
                                receipt.complete(&capability);
                                Ok(receipt)
                            }
                            Err(error) => {
                                Err(error.at(self.vendor(), Resource::$wres, Verb::$wverb))
                            }
                        }
                    })
                }
            )*)?
        }
    };
}

/// Said where an adapter declares a verb and lacks its method; the behaviour suite finds it.
pub(crate) fn absent() -> crate::Error {
    crate::Error::new(
        crate::ErrorKind::Unsupported,
        "the adapter has no such method",
    )
}
