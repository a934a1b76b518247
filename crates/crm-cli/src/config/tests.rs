//! Tests of how settings are resolved.

use proptest::prelude::*;

use super::*;
use crate::failure::Exit;

const FILE: &str = r#"
[profiles.default.minotaur]
api_key = "hidden-key"

[profiles.work.snov]
client_id = "me"
client_secret = "hidden-secret"
"#;

#[test]
fn the_named_profile_is_taken_and_the_default_one_otherwise() {
    let default = Config::parse(FILE, Profile::Default).expect("a configuration");
    assert_eq!(default.entries.keys().collect::<Vec<_>>(), ["minotaur"]);
    let work = Config::parse(FILE, Profile::Flag("work".into())).expect("a configuration");
    assert_eq!(work.entries.keys().collect::<Vec<_>>(), ["snov"]);
    let failure =
        Config::parse(FILE, Profile::Variable("home".into())).expect_err("no such profile");
    assert_eq!(failure.exit, Exit::Configuration);
    assert_eq!(
        failure.advice.as_deref(),
        Some("expected one of default, work")
    );
}

#[test]
fn nothing_that_is_wrong_in_the_file_shows_a_secret() {
    let broken = [
        "[profiles.default.minotaur]\napi_key = \"hidden",
        "[profiles.default.minotaur]\napi_key = hidden-key",
        "[profiles.default.minotaur]\napi_key = [\"hidden-key\"]",
        "[profiles.default.nobody]\napi_key = \"hidden-key\"",
        "[profiles.default.minotaur]\npassword = \"hidden-key\"",
        "hidden = \"hidden-key\"",
        "[profiles.default]\nminotaur = \"hidden-key\"",
    ];
    for text in broken {
        let failure = Config::parse(text, Profile::Default).expect_err(text);
        let shown = format!("{failure:?}").replace("`hidden`", "");
        assert!(!shown.contains("hidden"), "{shown}");
    }
    let config = Config::parse(FILE, Profile::Default).expect("a configuration");
    assert!(!format!("{config:?}").contains("hidden"));
}

/// Resolves what `vendor` has in a file and an environment, one setting a line.
fn resolved(
    file: &str,
    profile: Profile,
    vars: &[(&str, &str)],
    vendor: &str,
) -> Result<String, String> {
    let config = Config::parse(file, profile).map_err(|failure| failure.message)?;
    let vendor = crm_facade::vendor(vendor).expect("a vendor");
    let var = |name: &str| {
        let found = vars.iter().find(|(other, _)| *other == name);
        found.map(|(_, value)| (*value).to_owned())
    };
    let resolved = config
        .resolve_with(vendor, None, &var)
        .map_err(|failure| failure.message)?;
    let mut lines: Vec<_> = resolved
        .credentials
        .iter()
        .map(|(_, value, origin)| {
            let value = value.as_ref().map_or("", |value| value.expose_secret());
            format!("{value} {origin}")
        })
        .collect();
    let address = resolved.address().unwrap_or("hidden");
    lines.push(format!("{address} {}", resolved.address_from()));
    Ok(lines.join("; "))
}

#[test]
fn each_setting_is_resolved_by_the_order() {
    const KEY: &str =
        "[profiles.default.skarbe]\napi_key = 'p'\n[profiles.w.skarbe]\napi_key = 'w'\n";
    let both = format!("{KEY}base_url = 'https://w.example'\n");
    let key = ("CRM_SKARBE_API_KEY", "e");
    let url = ("CRM_SKARBE_BASE_URL", "https://e.example");
    let documented = crm_facade::vendor("skarbe").expect("a vendor").generations[0].base_url;
    let variable = || Profile::Variable("w".into());
    let flag = || Profile::Flag("w".into());
    for (file, profile, vars, expected) in [
        (
            "",
            Profile::Default,
            &[][..],
            format!(" nowhere; {documented} documentation"),
        ),
        (
            "",
            Profile::Default,
            &[key],
            format!("e environment; {documented} documentation"),
        ),
        (
            "",
            Profile::Default,
            &[key, url],
            "e environment; https://e.example environment".into(),
        ),
        (
            KEY,
            Profile::Default,
            &[],
            format!("p profile default; {documented} documentation"),
        ),
        (
            KEY,
            Profile::Default,
            &[key],
            format!("e environment; {documented} documentation"),
        ),
        (
            KEY,
            Profile::Default,
            &[url],
            "p profile default; https://e.example environment".into(),
        ),
        (
            &both,
            variable(),
            &[key, url],
            "e environment; https://e.example environment".into(),
        ),
        (
            &both,
            variable(),
            &[],
            "w profile w; https://w.example profile w".into(),
        ),
        (
            &both,
            flag(),
            &[key, url],
            "w profile w; https://w.example profile w".into(),
        ),
        (
            KEY,
            flag(),
            &[key],
            format!("w profile w; {documented} documentation"),
        ),
        // Empty is not set.
        (
            KEY,
            Profile::Default,
            &[("CRM_SKARBE_API_KEY", ""), ("CRM_SKARBE_BASE_URL", " ")],
            format!("p profile default; {documented} documentation"),
        ),
        (
            "[profiles.default.skarbe]\napi_key = ''\nbase_url = ' '\n",
            Profile::Default,
            &[key],
            format!("e environment; {documented} documentation"),
        ),
    ] {
        let found = resolved(file, profile, vars, "skarbe");
        assert_eq!(found, Ok(expected), "{file} {vars:?}");
    }
}

#[test]
fn settings_that_do_not_belong_together_are_rejected() {
    let skarbe = "[profiles.default.skarbe]\napi_key = 'p'\nbase_url = 'https://p.example/'\n";
    let snov = "[profiles.default.snov]\nclient_id = 'p'\nclient_secret = 'ps'\n";
    let key = |value| ("CRM_SKARBE_API_KEY", value);
    let url = |value| ("CRM_SKARBE_BASE_URL", value);
    for (file, vendor, vars, conflict) in [
        // The key of the environment would go to the address of the profile's key.
        (
            skarbe,
            "skarbe",
            &[key("e")][..],
            Some("has another `api_key`"),
        ),
        // The key of the profile would go to an address that is not its own.
        (
            skarbe,
            "skarbe",
            &[url("https://e.example")],
            Some("has another `base_url`"),
        ),
        (skarbe, "skarbe", &[key("p")], None),
        (skarbe, "skarbe", &[url("https://p.example")], None),
        (
            skarbe,
            "skarbe",
            &[key("e"), url("https://e.example")],
            None,
        ),
        (
            snov,
            "snov",
            &[("CRM_SNOV_CLIENT_ID", "e")],
            Some("has another `client_id`"),
        ),
        (
            snov,
            "snov",
            &[("CRM_SNOV_CLIENT_SECRET", "e")],
            Some("has another `client_secret`"),
        ),
        (snov, "snov", &[("CRM_SNOV_CLIENT_ID", "p")], None),
        (
            "[profiles.default.snov]\nclient_secret = 'ps'\n",
            "snov",
            &[("CRM_SNOV_CLIENT_ID", "e")],
            None,
        ),
    ] {
        let found = resolved(file, Profile::Default, vars, vendor);
        match conflict {
            None => assert!(found.is_ok(), "{vars:?}: {found:?}"),
            Some(conflict) => {
                let problem = found.expect_err("a conflict");
                assert!(problem.contains(conflict), "{vars:?}: {problem}");
                assert!(!problem.contains(".example"), "{problem}");
            }
        }
    }
}

#[test]
fn an_address_that_may_hold_a_secret_is_not_shown() {
    for hidden in [
        "https://a:b@x.example",
        "https://x.example/?key=b",
        "https://x.example#b",
    ] {
        let file = format!("[profiles.default.skarbe]\nbase_url = '{hidden}'\n");
        let found = resolved(&file, Profile::Default, &[], "skarbe");
        assert_eq!(found, Ok(" nowhere; hidden profile default".to_owned()));
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_rejected(text in ".{0,200}") {
        let _ = Config::parse(&text, Profile::Default);
        let _ = Config::parse(&text, Profile::Flag("work".into()));
    }

    #[test]
    fn text_that_looks_like_a_file_is_read_or_rejected(
        lines in prop::collection::vec(
            "(\\[{0,2}(profiles|work|default|skarbe|snov|\\.|\"|é){1,5}\\]{0,2}|[a-z_]{1,9} ?=? ?[\"']{0,3}[a-z\\\\é#]{0,5}[\"']{0,3})",
            0..8,
        ),
    ) {
        let _ = Config::parse(&lines.join("\n"), Profile::Default);
    }

    #[test]
    fn no_key_is_dropped_in_silence(
        profile in "[a-z]{1,8}",
        depth in 0..3_usize,
        name in "[a-z_\u{1}\u{202e}é\"]{1,12}",
        value in prop::sample::select(&["'x'", "1", "true", "[]", "{}", "1979-05-27"][..]),
    ) {
        let known = ["profiles", "api_key", "base_url"];
        prop_assume!(!known.contains(&name.as_str()) && crm_facade::vendor(&name).is_none());
        let key = toml::Value::String(name.clone()).to_string();
        let good = format!("[profiles.{profile}.skarbe]\napi_key = 'k'\n");
        let text = match depth {
            0 => format!("{key} = {value}\n{good}"),
            1 => format!("[profiles.{profile}]\n{key} = {value}\n{good}"),
            _ => format!("{good}{key} = {value}\n"),
        };
        // Whichever profile is taken, and whether it is the odd one.
        for taken in [Profile::Default, Profile::Flag(profile)] {
            let failure = Config::parse(&text, taken).expect_err(&text);
            let shown = name.escape_debug().to_string();
            prop_assert!(failure.message.contains(&shown), "{text}: {failure}");
            prop_assert!(!failure.message.contains('\u{1}'), "{failure}");
        }
    }

    #[test]
    fn what_is_written_is_what_is_resolved(key in any::<String>(), url in any::<String>()) {
        let text = |value: &str| toml::Value::String(value.to_owned()).to_string();
        let file = format!(
            "[profiles.default.skarbe]\napi_key = {}\nbase_url = {}\n",
            text(&key),
            text(&url)
        );
        let config = Config::parse(&file, Profile::Default).expect("a configuration");
        let entry = &config.entries["skarbe"];
        for (name, expected) in [("api_key", &key), ("base_url", &url)] {
            let found = entry.get(name).map(|value| value.expose_secret());
            let expected = Some(expected.as_str()).filter(|it| !it.trim().is_empty());
            prop_assert_eq!(found, expected);
        }
    }
}
