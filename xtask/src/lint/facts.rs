//! Rules on what is said of the vendor and of each operation, and on where it comes from.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::context::Context;
use super::vocabulary::{objects, pages, unreadable};
use super::{Report, Rule, listed};
use crate::evidence::Evidence;
use crate::facts::{Basis, Fact, Facts, Provenance};
use crate::lower;
use crate::spec::Spec;

pub(super) const RULES: &[Rule] = &[
    Rule::new(
        "overlay-target",
        "the target of every action of the overlay is in the document",
        overlay_target,
    ),
    Rule::new(
        "vendor",
        "`x-vendor` has the folder as its `id` and the file as its `generation`",
        vendor,
    ),
    Rule::new(
        "root-source",
        "the root has `x-source`: the source of what has none of its own",
        root_source,
    ),
    Rule::new(
        "rate-limits",
        "the root has `x-rate-limits`, empty where none is documented",
        rate_limits,
    ),
    Rule::new(
        "server",
        "`servers` has one entry, an https address without a slash at its end",
        server,
    ),
    Rule::new(
        "source",
        "every source has a known basis, a page of `x-pages` where it is documented, a note where it \
         is assumed, and both where it is contradicted",
        sources,
    ),
    Rule::new(
        "security-scheme",
        "there is one security scheme, of a kind that the runtime knows",
        security_scheme,
    ),
    Rule::new("effect", "every operation has `x-effect`", effect),
    Rule::new(
        "safe-to-retry",
        "every operation has `x-safe-to-retry`",
        safe_to_retry,
    ),
    Rule::new(
        "effect-of-get",
        "the effect of a GET is `read`",
        effect_of_get,
    ),
    Rule::new(
        "costly-repeat",
        "an operation that costs credits is not safe to retry",
        costly_repeat,
    ),
    Rule::new(
        "path-confirmed",
        "every operation of a provided specification has `x-path-confirmed`, and no other has",
        path_confirmed,
    ),
    Rule::new(
        "documented-as",
        "where `x-path-confirmed` is false, `x-documented-as` says what there is instead",
        documented_as,
    ),
    Rule::new(
        "contradicted-path",
        "the source of `path` is `contradicted` where `x-path-confirmed` is false, and nowhere else",
        contradicted_path,
    ),
];

fn vendor(context: &Context<'_>, report: &mut Report<'_>) {
    let spec = context.spec;
    let of = |pointer: &str| context.document.pointer(pointer).and_then(Value::as_str);
    for (key, found, expected) in [
        ("id", of("/x-vendor/id"), &spec.vendor),
        ("generation", of("/x-vendor/generation"), &spec.generation),
    ] {
        if found != Some(expected) {
            report.at(
                &format!("/x-vendor/{key}"),
                format!("`{key}` of `x-vendor` is not that of the file; write `{key}: {expected}`"),
            );
        }
    }
}

fn overlay_target(context: &Context<'_>, report: &mut Report<'_>) {
    for lost in &context.spec.lost {
        report.in_action(
            lost.action,
            format!(
                "{} matches nothing in the document, so that what the action says is lost; write \
                 where it stands now, or take the action out",
                lost.target
            ),
        );
    }
}

fn root_source(context: &Context<'_>, report: &mut Report<'_>) {
    if context.document.get("x-source").is_none() {
        report.at(
            "",
            "the root has no `x-source`; write one, such as `{basis: seed, page: S0}`",
        );
    }
}

fn rate_limits(context: &Context<'_>, report: &mut Report<'_>) {
    if context.document.get("x-rate-limits").is_none() {
        report.at(
            "",
            "the root has no `x-rate-limits`; write the documented ones, or `[]`",
        );
    }
}

fn server(context: &Context<'_>, report: &mut Report<'_>) {
    let servers = context.root().members_of("servers");
    if servers.len() != 1 {
        report.at(
            "/servers",
            format!(
                "{} servers are listed; write the one of production",
                servers.len()
            ),
        );
    }
    for (_, server) in servers {
        let address = server.text("url").unwrap_or_default();
        if let Some((_, rest)) = address.split_once('{') {
            let name = rest.split('}').next().unwrap_or_default();
            let default = server
                .value
                .pointer(&format!("/variables/{name}/default"))
                .and_then(Value::as_str);
            let way_out = match default {
                Some(default) => {
                    format!("write `{default}` in its place, or another of its values")
                }
                None => "write its value in its place".to_owned(),
            };
            report.at(
                "/servers",
                format!("the address has the variable `{{{name}}}`, and a client needs one address; {way_out}"),
            );
        }
        if !address.starts_with("https://") || address.ends_with('/') {
            report.at(
                &format!("{}/url", server.at),
                format!(
                    "`{address}` is not the start of addresses; write `https://` and the host, \
                     without a slash at the end"
                ),
            );
        }
    }
}

/// Tells what is wrong with a source.
pub(super) fn fault(source: &Value, pages: &BTreeSet<&str>, may_be_made: bool) -> Option<String> {
    if let Some(why) = unreadable::<Provenance>(source) {
        return Some(format!(
            "the source cannot be read: {why}; write `{{basis, page, note}}`"
        ));
    }
    let source: Provenance = serde_json::from_value(source.clone()).ok()?;
    if let Some(page) = source.page
        && !pages.contains(page)
    {
        return Some(format!(
            "the page `{page}` is not in `x-pages`; write one of {}",
            listed(pages)
        ));
    }
    match source.basis {
        Basis::Seed | Basis::Docs | Basis::Sample | Basis::Contradicted
            if source.page.is_none() =>
        {
            Some("the source has no page; write `page` with a key of `x-pages`".to_owned())
        }
        Basis::Assumed if source.note.unwrap_or_default().trim().is_empty() => {
            Some("what is assumed has no note; write `note` with the reason".to_owned())
        }
        Basis::Contradicted if source.note.unwrap_or_default().trim().is_empty() => {
            Some("what is contradicted has no note; write what the page has instead".to_owned())
        }
        Basis::Made if !may_be_made => {
            Some("`made` is for example files; write `assumed` with a note, or the page".to_owned())
        }
        _ => None,
    }
}

fn sources(context: &Context<'_>, report: &mut Report<'_>) {
    let pages = pages(context.document);
    for object in objects(context) {
        if let Some(source) = object.get("x-source")
            && let Some(fault) = fault(source.value, &pages, false)
        {
            report.at(&source.at, fault);
        }
        if let Some(sources) = object.get("x-sources")
            && !sources.value.is_object()
        {
            report.at(
                &sources.at,
                "`x-sources` is no map; write a source for each fact",
            );
        }
        for (fact, source) in object.members_of("x-sources") {
            if let Some(why) = unreadable::<Fact>(&Value::String(fact.clone())) {
                report.at(
                    &source.at,
                    format!("`{fact}` is no fact of an operation: {why}"),
                );
            } else if let Some(fault) = fault(source.value, &pages, false) {
                report.at(&source.at, format!("{fact}: {fault}"));
            }
        }
    }
}

/// The scheme is read as generation reads it, in a document that has nothing else.
fn security_scheme(context: &Context<'_>, report: &mut Report<'_>) {
    let schemes = "/components/securitySchemes";
    let document = json!({
        "info": {"title": "-"},
        "servers": [{"url": "-"}],
        "x-vendor": {"id": "-", "name": "-", "generation": "-"},
        "x-source": {"basis": "assumed"},
        "paths": {},
        "security": context.document.get("security"),
        "components": {"securitySchemes": context.document.pointer(schemes)},
    });
    let alone = Spec {
        document,
        evidence: Evidence::default(),
        ..context.spec.clone()
    };
    if let Err(error) = Facts::read(&alone) {
        report.at(schemes, format!("securitySchemes: {}", error.root_cause()));
    }
    let Some(schemes) = context.find(schemes) else {
        return;
    };
    for (_, scheme) in schemes.members() {
        let Some(oauth) = scheme.get("x-oauth2-client-credentials") else {
            continue;
        };
        let known = ["token-path", "token-operation", "lifetime-seconds"];
        for (key, value) in oauth.members() {
            if !known.contains(&key.as_str()) {
                report.at(
                    &value.at,
                    format!("`{key}` is unknown here; write one of {}", listed(known)),
                );
            }
        }
        // A vendor's document may leave the token call out.
        let is_provided = lower::is_provided(&context.spec.generation);
        if is_provided && oauth.get("token-operation").is_none() {
            continue;
        }
        let path = oauth.text("token-path");
        let operation = context.operation(oauth.text("token-operation").unwrap_or_default());
        if operation.is_none_or(|operation| Some(operation.path) != path) {
            report.at(
                &oauth.at,
                "`token-operation` is not the operation at `token-path`; write its operationId",
            );
        }
    }
}

fn effect(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        if operation.place.get("x-effect").is_none() {
            report.at(
                &operation.place.at,
                format!(
                    "{} has no `x-effect`; write `read`, `write` or `delete`",
                    operation.name()
                ),
            );
        }
    }
}

fn safe_to_retry(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        if operation.place.get("x-safe-to-retry").is_none() {
            report.at(
                &operation.place.at,
                format!(
                    "{} has no `x-safe-to-retry`; write `true` only if a second call does no more \
                     than the first",
                    operation.name()
                ),
            );
        }
    }
}

fn effect_of_get(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let effect = operation.place.text("x-effect");
        if operation.method == "get"
            && let Some(effect @ ("write" | "delete")) = effect
        {
            report.at(
                &format!("{}/x-effect", operation.place.at),
                format!(
                    "{} is a GET, but its effect is `{effect}`; write `read`, or the method that \
                     the document has",
                    operation.name()
                ),
            );
        }
    }
}

fn costly_repeat(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let Some(credits) = operation.place.get("x-credits") else {
            continue;
        };
        let free = credits.value.get("amount").and_then(Value::as_u64) == Some(0);
        let repeats = operation.place.value.get("x-safe-to-retry") == Some(&Value::Bool(true));
        if repeats && !free {
            report.at(
                &format!("{}/x-safe-to-retry", operation.place.at),
                format!(
                    "{} costs credits, and repeating it may cost them again; write `false`",
                    operation.name()
                ),
            );
        }
    }
}

fn path_confirmed(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        match (context.by_hand(), operation.place.get("x-path-confirmed")) {
            (false, None) => report.at(
                &operation.place.at,
                format!(
                    "{} has no `x-path-confirmed`; write whether the vendor's reference has it",
                    operation.name()
                ),
            ),
            (true, Some(confirmed)) => report.at(
                &confirmed.at,
                "`x-path-confirmed` is for provided specifications; write a source of `path`",
            ),
            _ => {}
        }
    }
}

fn documented_as(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let confirmed = operation.place.get("x-path-confirmed");
        if confirmed.as_ref().map(|place| place.value) == Some(&Value::Bool(false))
            && operation.place.get("x-documented-as").is_none()
            && let Some(confirmed) = confirmed
        {
            report.at(
                &confirmed.at,
                format!(
                    "{} is not confirmed, but nothing says what there is instead; write \
                     `x-documented-as`",
                    operation.name()
                ),
            );
        }
    }
}

fn contradicted_path(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let Some(confirmed) = operation.place.get("x-path-confirmed") else {
            continue;
        };
        let source = operation.place.get("x-sources");
        let source = source.and_then(|sources| sources.get("path"));
        let basis = source.as_ref().and_then(|source| source.text("basis"));
        let at = source.as_ref().map_or(&confirmed.at, |source| &source.at);
        match (confirmed.value == &Value::Bool(false), basis) {
            (true, basis) if basis != Some("contradicted") => report.at(
                at,
                format!(
                    "the reference lacks the path of {}; write `path: {{basis: contradicted, page, \
                     note}}` into `x-sources`",
                    operation.name()
                ),
            ),
            (false, Some("contradicted")) => report.at(
                at,
                format!(
                    "the path of {} is confirmed and contradicted; write one of the two",
                    operation.name()
                ),
            ),
            _ => {}
        }
    }
}
