use std::path::Path;

use super::{Machine, code, stdout};

/// The recording that readers are shown is what is compared with.
const RECORDING: &str = "../../docs/demo.txt";

#[test]
fn the_demo_shows_what_its_recording_shows_and_every_vendor() {
    let done = Machine::new().crm().arg("demo").assert();
    assert_eq!(code(&done), Some(0), "{}", super::stderr(&done));
    let shown = stdout(&done);
    for vendor in crm_facade::vendors() {
        assert!(
            shown.contains(vendor.id),
            "the demo does not show {}",
            vendor.id
        );
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(RECORDING);
    let recorded = std::fs::read_to_string(file).expect("the recording is read");
    let recorded = recorded.replace("\r\n", "\n");
    let differs = shown
        .lines()
        .zip(recorded.lines())
        .enumerate()
        .find(|(_, (shown, recorded))| shown != recorded);
    assert!(
        shown == recorded,
        "docs/demo.txt is out of date: {}; look at the difference that `cargo demo > docs/demo.txt` makes",
        differs.map_or_else(
            || "one is longer".to_owned(),
            |(index, (shown, recorded))| format!(
                "line {} is\n  {shown}\nand was\n  {recorded}\n",
                index + 1
            ),
        )
    );
}
