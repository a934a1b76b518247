// @generated from specs/ by `cargo xtask generate`. Changes belong there.

//! Every embedded specification: vendor, generation and text.

pub(crate) const DOCUMENTS: &[(&str, &str, &str)] = &[
    ("callab", "early", include_str!("callab_early.json")),
    ("callab", "v1", include_str!("callab_v1.json")),
    ("lunarsend", "v1", include_str!("lunarsend_v1.json")),
    ("lunarsend", "v2", include_str!("lunarsend_v2.json")),
    ("minotaur", "v1", include_str!("minotaur_v1.json")),
    ("skarbe", "v1", include_str!("skarbe_v1.json")),
    ("snov", "provided", include_str!("snov_provided.json")),
    ("snov", "reference", include_str!("snov_reference.json")),
];
