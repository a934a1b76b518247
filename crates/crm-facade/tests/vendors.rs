//! Says which vendors a test run leaves out: their adapters and tests are behind features, and a run
//! without them passes as one with them does.

fn main() {
    let built = crm_facade::vendors();
    let built: Vec<&str> = built.iter().map(|vendor| vendor.id).collect();
    let manifest = include_str!("../Cargo.toml");
    let all = manifest
        .split_once("all-vendors = [")
        .and_then(|(_, rest)| rest.split_once(']'))
        .expect("the feature with every vendor")
        .0;
    let all = all.split('"').skip(1).step_by(2);
    let missing: Vec<&str> = all.filter(|vendor| !built.contains(vendor)).collect();
    if !missing.is_empty() {
        println!(
            "not tested, as their features are off: {}; run \
             `cargo test -p crm-facade --features all-vendors`, or one of them with `--features {}`",
            missing.join(", "),
            missing[0]
        );
    }
}
