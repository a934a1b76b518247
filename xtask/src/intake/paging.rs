//! Lists that come in pages, by the names of parameters and the shape of responses.

use serde_json::{Map, Value, json};

use super::{Group, Intake, Op, follow, json_schema, operations};
use crate::lint::counted;

/// Names of query parameters, without case and signs.
const CURSORS: [&str; 16] = [
    "cursor",
    "after",
    "startingafter",
    "pagetoken",
    "nextpagetoken",
    "nextcursor",
    "startcursor",
    "pageafter",
    "pagecursor",
    "continuationtoken",
    "nexttoken",
    "startafter",
    "afterid",
    "nextpage",
    "next",
    "searchafter",
];
const OFFSETS: [&str; 7] = [
    "offset",
    "skip",
    "start",
    "startindex",
    "startat",
    "pageoffset",
    "from",
];
const PAGES: [&str; 8] = [
    "page",
    "pagenumber",
    "pageno",
    "pagenum",
    "pageindex",
    "currentpage",
    "pageid",
    "p",
];
const SIZES: [&str; 20] = [
    "limit",
    "perpage",
    "pagesize",
    "pagelimit",
    "count",
    "size",
    "maxresults",
    "max",
    "take",
    "top",
    "resultsperpage",
    "itemsperpage",
    "rowsperpage",
    "numitems",
    "first",
    "pagesizelimit",
    "batchsize",
    "maxitems",
    "rows",
    "itemslimit",
];
/// Names of properties, the best first.
const LISTS: [&str; 8] = [
    "data", "items", "results", "records", "values", "entries", "elements", "list",
];
const NEXT: [&str; 12] = [
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "nextpage",
    "endcursor",
    "startingafter",
    "after",
    "nextpagecursor",
    "continuationtoken",
    "next",
    "cursor",
    "nexturl",
];
const MORE: [&str; 6] = [
    "hasmore",
    "hasnext",
    "hasnextpage",
    "more",
    "moreitemsincollection",
    "morerecords",
];
const TOTALS: [&str; 8] = [
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalrecords",
    "totalentries",
    "count",
    "totalsize",
];
const PAGE_COUNTS: [&str; 5] = [
    "totalpages",
    "pagecount",
    "lastpage",
    "pagestotal",
    "numpages",
];

/// Writes `x-paging` where parameters and response leave no doubt.
pub(super) fn derive(intake: &mut Intake) {
    let mut actions = Vec::new();
    let mut doubtful = Vec::new();
    for op in operations(&intake.lowered) {
        if op.method != "get" {
            continue;
        }
        match recognise(&intake.lowered, &op) {
            Shape::Paged(paging) => {
                let note =
                    "recognised by the names of parameters and of properties of the response";
                actions.push(json!({"target": op.target(), "update": {
                    "x-paging": paging,
                    "x-sources": {"paging": {"basis": "assumed", "note": note}},
                }}));
            }
            Shape::Doubtful(why) => doubtful.push(format!("{}: {why}", op.id)),
            Shape::Single => {}
        }
    }
    if !actions.is_empty() {
        intake.assumed.push(format!(
            "pages are recognised by their shape, those of {}",
            counted(actions.len(), "list")
        ));
    }
    if let Some(first) = doubtful.first() {
        intake.look_at.push(format!(
            "how the pages end of {} with a position parameter is not plain, so that no stream is generated \
             ({first}); write `x-paging` for those that you read whole",
            counted(doubtful.len(), "list")
        ));
    }
    let comment = "Pages, recognised by shape: all assumed. A list without `x-paging` is called a page at a time.";
    intake.groups.push(Group::new(comment, actions));
}

enum Shape {
    Paged(Value),
    Doubtful(&'static str),
    Single,
}

fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase()
}

fn recognise(document: &Value, op: &Op<'_>) -> Shape {
    let lists = [op.item.get("parameters"), op.value.get("parameters")];
    let parameters: Vec<&Value> = lists
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten()
        .map(|parameter| follow(document, parameter))
        .filter(|parameter| parameter["in"] == "query")
        .collect();
    let named = |names: &[&str]| {
        names.iter().find_map(|wanted| {
            let mut all = parameters.iter();
            all.find(|it| plain(it["name"].as_str().unwrap_or_default()) == *wanted)
                .copied()
        })
    };
    let size = named(&SIZES);
    let is_number = |parameter: &Value| {
        let schema = follow(document, &parameter["schema"]);
        matches!(schema["type"].as_str(), Some("integer" | "number"))
    };
    let cursor = named(&CURSORS).filter(|it| !is_number(it));
    let page = named(&PAGES);
    let offset = named(&OFFSETS).filter(|it| is_number(it) || size.is_some());
    if cursor.is_none() && page.is_none() && offset.is_none() {
        return Shape::Single;
    }
    let responses = op.value.get("responses").and_then(Value::as_object);
    let mut successes = responses
        .into_iter()
        .flatten()
        .filter(|(status, _)| status.starts_with('2'));
    let Some(schema) = successes.find_map(|(_, it)| json_schema(follow(document, it))) else {
        return Shape::Doubtful("the response has no body");
    };
    let items = rows(document, schema);
    // The rows must be told the same way by every success.
    let Some(items) = items.filter(|items| all_lists(document, op, items)) else {
        return Shape::Doubtful("the response has no list that is plainly that of the rows");
    };
    let mut paging = Map::new();
    let mut put = |key: &str, value: Value| paging.insert(key.to_owned(), value);
    let next = pointer(document, schema, &NEXT, &["string", "integer"]);
    let (style, position) = match (cursor, page, offset) {
        (Some(cursor), ..) if next.is_some() => ("cursor", cursor),
        (_, Some(page), _) if is_number(page) => ("page", page),
        (_, _, Some(offset)) => ("offset", offset),
        (Some(_), ..) => return Shape::Doubtful("the response has no plain next cursor"),
        _ => return Shape::Doubtful("the page is no number"),
    };
    put("style", json!(style));
    put("in", json!("query"));
    put("position", position["name"].clone());
    if let Some(size) = size {
        put("size", size["name"].clone());
        let schema = follow(document, &size["schema"]);
        if let Some(most) = schema["maximum"]
            .as_u64()
            .filter(|most| (1..=100_000).contains(most))
        {
            put("max-size", json!(most));
        }
    }
    if style != "cursor" {
        let schema = follow(document, &position["schema"]);
        let stated = [&schema["minimum"], &schema["default"]];
        let zero = style == "offset" || stated.iter().any(|it| it.as_u64() == Some(0));
        put("first", json!(u8::from(!zero)));
    }
    put("items", json!(items));
    if style == "cursor" {
        put("next", json!(next));
    }
    if let Some(more) = pointer(document, schema, &MORE, &["boolean"]) {
        put("has-more", json!(more));
    }
    if style != "cursor" {
        if let Some(total) = pointer(document, schema, &TOTALS, &["integer", "number"]) {
            put("totals", json!(total));
        }
        if let (Some(pages), "page") = (
            pointer(document, schema, &PAGE_COUNTS, &["integer", "number"]),
            style,
        ) {
            put("pages", json!(pages));
        }
    }
    if let Some(key) = row_key(document, schema, &items) {
        put("key", json!(key));
    }
    Shape::Paged(Value::Object(paging))
}

/// Whether every success of an operation has a list at a pointer.
fn all_lists(document: &Value, op: &Op<'_>, items: &str) -> bool {
    let responses = op.value.get("responses").and_then(Value::as_object);
    let successes = responses
        .into_iter()
        .flatten()
        .filter(|(status, _)| status.starts_with('2'));
    let mut schemas = successes.filter_map(|(_, it)| json_schema(follow(document, it)));
    schemas.all(|schema| rows(document, schema).as_deref() == Some(items))
}

/// Takes out what was recognised of an operation, as nothing can be generated from it.
pub(super) fn forget(intake: &mut Intake, operation: &str) -> bool {
    let all = operations(&intake.lowered);
    let Some(target) = all.iter().find(|op| op.id == operation).map(Op::target) else {
        return false;
    };
    let mut found = false;
    for group in &mut intake.groups {
        group.retain(|action| {
            let is_it =
                action["target"] == target.as_str() && action.pointer("/update/x-paging").is_some();
            found |= is_it;
            !is_it
        });
    }
    found
}

/// All properties of a schema, those of its parts too.
fn properties<'a>(
    document: &'a Value,
    schema: &'a Value,
    depth: usize,
) -> Vec<(&'a str, &'a Value)> {
    let schema = follow(document, schema);
    let own = schema.get("properties").and_then(Value::as_object);
    let mut all: Vec<(&str, &Value)> = own
        .into_iter()
        .flatten()
        .map(|(name, it)| (name.as_str(), it))
        .collect();
    if depth > 0 {
        for part in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            all.extend(properties(document, part, depth - 1));
        }
    }
    all
}

fn type_of<'a>(document: &'a Value, schema: &'a Value) -> &'a str {
    follow(document, schema)["type"]
        .as_str()
        .unwrap_or_default()
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Pointer to the rows: the response itself, its only list, or the one with a usual name; also one
/// object further in.
fn rows(document: &Value, schema: &Value) -> Option<String> {
    if type_of(document, schema) == "array" {
        return Some(String::new());
    }
    let top = properties(document, schema, 4);
    let lists = |all: &[(&str, &Value)]| -> Option<String> {
        let lists: Vec<&str> = all
            .iter()
            .filter(|(_, it)| type_of(document, it) == "array")
            .map(|(name, _)| *name)
            .collect();
        let usual = LISTS
            .iter()
            .find_map(|wanted| lists.iter().find(|name| plain(name) == *wanted));
        match (usual, lists.as_slice()) {
            (Some(usual), _) => Some(format!("/{}", escaped(usual))),
            (None, [only]) => Some(format!("/{}", escaped(only))),
            _ => None,
        }
    };
    lists(&top).or_else(|| {
        let usual = ["data", "_embedded", "result", "results", "response"];
        usual.iter().find_map(|wanted| {
            let (name, inner) = top.iter().find(|(name, _)| name == wanted)?;
            Some(format!(
                "/{}{}",
                escaped(name),
                lists(&properties(document, inner, 4))?
            ))
        })
    })
}

/// Pointer to a property with one of the names and types, up to three objects in.
fn pointer(document: &Value, schema: &Value, names: &[&str], types: &[&str]) -> Option<String> {
    let mut level = vec![(String::new(), schema)];
    for _ in 0..4 {
        for wanted in names {
            for (at, schema) in &level {
                let found = properties(document, schema, 4)
                    .into_iter()
                    .find(|(name, it)| {
                        plain(name) == *wanted && types.contains(&type_of(document, it))
                    });
                if let Some((name, _)) = found {
                    return Some(format!("{at}/{}", escaped(name)));
                }
            }
        }
        let inner = level.iter().flat_map(|(at, schema)| {
            let objects = properties(document, schema, 4).into_iter();
            // Only what is about pages: rows have properties of the same names.
            objects
                .filter(|(name, _)| ABOUT_PAGES.contains(&plain(name).as_str()))
                .map(move |(name, inner)| (format!("{at}/{}", escaped(name)), inner))
        });
        level = inner.collect();
    }
    None
}

const ABOUT_PAGES: [&str; 18] = [
    "paging",
    "pagination",
    "page",
    "pages",
    "pageinfo",
    "meta",
    "metadata",
    "additionaldata",
    "responsemetadata",
    "cursors",
    "cursor",
    "next",
    "links",
    "nextpage",
    "pager",
    "info",
    "data",
    "listinfo",
];

/// The property that tells rows apart, where it is not `id` and is plain.
fn row_key(document: &Value, schema: &Value, items: &str) -> Option<&'static str> {
    let mut list = schema;
    for name in items.split('/').skip(1) {
        let found = properties(document, list, 4);
        list = found
            .into_iter()
            .find(|(known, _)| escaped(known) == name)?
            .1;
    }
    let row = properties(document, follow(document, list).get("items")?, 4);
    let has = |name: &str| row.iter().any(|(known, _)| *known == name);
    match has("id") {
        true => None,
        false => ["uuid", "uid", "gid", "_id", "key"]
            .into_iter()
            .find(|name| has(name)),
    }
}
