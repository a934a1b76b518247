use super::{Machine, code, stdout};

#[test]
fn the_demo_shows_the_same_each_time_and_every_vendor() {
    let done = Machine::new().crm().arg("demo").assert();
    assert_eq!(code(&done), Some(0), "{}", super::stderr(&done));
    let shown = stdout(&done);
    for vendor in ["callab", "lunarsend", "minotaur", "skarbe", "snov"] {
        assert!(shown.contains(&format!("--vendor {vendor}")), "{vendor}");
    }
    insta::assert_snapshot!(shown);
}
