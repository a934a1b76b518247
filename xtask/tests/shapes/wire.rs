//! What the generated clients send, and what they make of the responses. Compiled with them by
//! `tests/compiled_shapes.rs`.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use crm_runtime::client::File;
use crm_runtime::paging::{End, Plan};
use crm_runtime::{ClientBuilder, GeneratedClient, testing};
use futures_util::StreamExt as _;
use shapes::{basic, bodies, paging, parameters, query_key, schemas, several_keys};

type Sent = Arc<Mutex<Vec<http::Request<Bytes>>>>;

/// A client whose requests are kept, and whose responses are a function's.
fn client<C: GeneratedClient>(
    response: impl Fn(&http::Request<Bytes>) -> http::Response<Bytes> + Send + Sync + 'static,
) -> (C, Sent) {
    let sent = Sent::default();
    let log = sent.clone();
    let response = Arc::new(response);
    let transport = testing::function(move |request| {
        let (log, response) = (log.clone(), response.clone());
        async move {
            let response = response(&request);
            log.lock().unwrap().push(request);
            Ok(response)
        }
    });
    let builder = ClientBuilder::<C>::new().api_key("key").transport(transport);
    (builder.build().unwrap(), sent)
}

/// A client with credentials of its own, whose requests are kept; each gets a response with this status.
fn with<C: GeneratedClient>(
    credentials: impl Fn(ClientBuilder<C>) -> ClientBuilder<C>,
    status: u16,
) -> (C, Sent) {
    let sent = Sent::default();
    let log = sent.clone();
    let transport = testing::function(move |request: http::Request<Bytes>| {
        // A vendor that repeats what it was asked, and leads elsewhere.
        let uri = request.uri().to_string();
        let said = format!(r#"{{"message": "not {uri} or {}"}}"#, uri.replace('+', "%20"));
        log.lock().unwrap().push(request);
        let mut response = match status {
            200 => testing::json(200, "[]"),
            204 => testing::json(204, ""),
            other => testing::json(other, said),
        };
        if status == 307 {
            let elsewhere = "https://elsewhere.example/boats?api_key=s3cret%2B+%26key";
            response.headers_mut().insert("location", elsewhere.parse().unwrap());
        }
        async move { Ok(response) }
    });
    let builder = credentials(ClientBuilder::<C>::new()).transport(transport);
    (builder.build().unwrap(), sent)
}

fn header<'r>(request: &'r http::Request<Bytes>, name: &str) -> &'r str {
    request.headers()[name].to_str().unwrap()
}

fn query(request: &http::Request<Bytes>) -> Vec<String> {
    let query = request.uri().query().unwrap_or_default();
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs.map(|(name, value)| format!("{name}={value}")).collect()
}

const SECRET: &str = "s3cret+ &key";

#[tokio::test]
async fn a_key_in_the_query_is_in_no_other_place() {
    use query_key::provided::{Client, types};
    let key = |builder: ClientBuilder<Client>| builder.api_key(SECRET);
    let (client, sent) = with(key, 200);
    client.boats_list(&types::BoatsListParams::new().q("a")).await.unwrap();
    assert_eq!(query(&sent.lock().unwrap()[0]), ["q=a", &format!("api_key={SECRET}")]);
    assert!(!format!("{client:?}").contains("s3cret"));
    let (client, sent) = with(key, 204);
    client.harbour_get().await.unwrap();
    assert_eq!(sent.lock().unwrap()[0].uri().query(), None, "the call needs no key");
    for status in [307, 400, 500] {
        let (client, sent) = with(key, status);
        let error = client.boats_list(&types::BoatsListParams::new()).await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("s3cret"), "{status}: {shown}");
        let hosts = sent.lock().unwrap();
        assert!(hosts.iter().all(|it| it.uri().host() == Some("api.example.com")), "{status}");
    }
}

#[tokio::test]
async fn basic_has_user_and_password() {
    use basic::provided::{Client, types};
    let (client, sent) = with(|it: ClientBuilder<Client>| it.basic("ada", SECRET), 200);
    client.boats_list(&types::BoatsListParams::new()).await.unwrap();
    // As RFC 7617 has it: base64 of `ada:s3cret+ &key`.
    assert_eq!(header(&sent.lock().unwrap()[0], "authorization"), "Basic YWRhOnMzY3JldCsgJmtleQ==");
    let (client, sent) = with(|it: ClientBuilder<Client>| it.basic("", SECRET), 400);
    let error = client.boats_list(&types::BoatsListParams::new()).await.unwrap_err();
    assert!(!format!("{error} {error:?} {client:?}").contains("s3cret"));
    assert!(header(&sent.lock().unwrap()[0], "authorization").starts_with("Basic OnMz"));
    let build = |builder: ClientBuilder<Client>| builder.build().map(|_| ()).unwrap_err();
    let wrong = build(ClientBuilder::new().api_key("k"));
    assert_eq!(wrong.to_string(), "`api_key` is not what this vendor takes: give user name and password");
    assert_eq!(build(ClientBuilder::new().basic("a:b", "c")).field(), "basic");
    assert_eq!(build(ClientBuilder::new().basic("", "")).field(), "basic");
    let (_, sent) = with(|it: ClientBuilder<Client>| it.from_vars([("CRM_BASIC_USER", "ada")]), 200);
    assert!(sent.lock().unwrap().is_empty());
}

#[tokio::test]
async fn several_keys_are_sent_together() {
    use several_keys::provided::{Client, types};
    let keys = |it: ClientBuilder<Client>| it.key("x-app", "app-1").key("Authorization", SECRET).key("user", "ada@x");
    let (client, sent) = with(keys, 200);
    client.boats_list(&types::BoatsListParams::new()).await.unwrap();
    {
        let sent = sent.lock().unwrap();
        assert_eq!(header(&sent[0], "x-app"), "app-1");
        assert_eq!(header(&sent[0], "authorization"), format!("Bearer {SECRET}"));
        assert_eq!(query(&sent[0]), ["user=ada@x"]);
    }
    let vars = [("CRM_SEVERAL_KEYS_X_APP", "app-1"), ("CRM_SEVERAL_KEYS_AUTHORIZATION", "t"), ("CRM_SEVERAL_KEYS_USER", "ada@x")];
    let (client, sent) = with(|it: ClientBuilder<Client>| it.from_vars(vars), 200);
    client.boats_list(&types::BoatsListParams::new()).await.unwrap();
    assert_eq!(header(&sent.lock().unwrap()[0], "authorization"), "Bearer t");
    let build = |builder: ClientBuilder<Client>| builder.build().map(|_| ()).unwrap_err().to_string();
    assert!(build(ClientBuilder::new().key("x-app", "a")).contains("`authorization` is missing"));
    assert!(build(ClientBuilder::new().key("x-other", "a")).contains("expected x-app, authorization, user"));
}

#[tokio::test]
async fn bodies_have_their_media_types() {
    let (client, sent) = client::<bodies::provided::Client>(|request| match request.uri().path() {
        "/both" => testing::json(201, r#"{"receipt": "r"}"#),
        "/upload" => testing::json(200, r#"{"id": "1"}"#),
        _ => testing::json(200, r#"{"id": "1", "name": "a"}"#),
    });
    let thing = bodies::provided::types::Thing::builder().name("a").build();
    client.merge(&thing).await.unwrap();
    let both = client.both(&thing).await.unwrap().into_inner();
    assert!(matches!(both, bodies::provided::types::BothResponse::Receipt(_)), "{both:?}");
    let form = bodies::provided::types::UploadRequest::builder()
        .file(File::new("a.png", &b"\x89PNG"[..]))
        .note("n")
        .build();
    client.upload(&form).await.unwrap();
    client.raw(vec![1, 2]).await.unwrap();
    let table = client.csv("a,b".to_owned()).await.unwrap();
    assert!(table.into_inner().as_str().is_some());
    let sent = sent.lock().unwrap();
    let types: Vec<&str> = sent.iter().map(|request| header(request, "content-type")).collect();
    assert_eq!(types[..2], ["application/merge-patch+json", "application/json"]);
    assert!(types[2].starts_with("multipart/form-data; boundary="), "{}", types[2]);
    assert_eq!(types[3..], ["image/png", "text/csv"]);
    assert_eq!(header(&sent[0], "accept"), "application/hal+json");
    let upload = &sent[2].body()[..];
    assert!(upload.windows(4).any(|bytes| bytes == b"\x89PNG"));
    assert_eq!(sent[3].body()[..], [1, 2]);
}

#[tokio::test]
async fn parameters_go_to_their_places() {
    use parameters::provided::types::{ThingsListCreated, ThingsListParams, ThingsListType};
    let (client, sent) = client::<parameters::provided::Client>(|_| testing::json(200, "{}"));
    let range = parameters::provided::types::ThingsListCreatedVariant1::builder().gt(5).build();
    let params = ThingsListParams::new()
        .session("s")
        .x_trace("t")
        .created(ThingsListCreated::ThingsListCreatedVariant1(range))
        .fields(["a", "b"])
        .piped(["a", "b"])
        .filter_name("x")
        .filter_name_query("y");
    client.things_list("1,2", ThingsListType::Plus1, "tok", &params).await.unwrap();
    client.get_thing_call(parameters::provided::types::GetThingCallOwner::A, "x/y", "main").await.unwrap();
    client.get_thing("7").await.unwrap();
    let sent = sent.lock().unwrap();
    let list = &sent[0];
    assert_eq!(list.uri().path(), "/things/1%2C2");
    let query = query(list);
    for pair in ["created[gt]=5", "fields=a,b", "piped=a|b", "filter[name]=x", "filter_name=y", "type=+1"] {
        assert!(query.iter().any(|own| own == pair), "{pair} is not in {query:?}");
    }
    assert_eq!(header(list, "x-trace"), "t");
    let cookies: Vec<_> = list.headers().get_all("cookie").iter().collect();
    assert_eq!(cookies.len(), 2, "{cookies:?}");
    assert_eq!(sent[1].uri().path(), "/repos/a/x%2Fy...main");
    assert_eq!(sent[2].uri().path(), "/things/7.json");
}

#[tokio::test]
async fn responses_are_read_whatever_is_required_of_them() {
    use schemas::provided::types::{AnimalsTaggedItem, AnimalsToldItem, AskedKind};
    let (client, _) = client::<schemas::provided::Client>(|_| {
        testing::json(
            200,
            r#"{
                "tagged": [{"kind": "bird", "wings": 2}, {"kind": "dog"}, {"name": "untold"}],
                "told": [{"kind": "dog", "name": "a"}]
            }"#,
        )
    });
    let asked = schemas::provided::types::Asked::builder().name("a").kind(AskedKind::from("new")).build();
    let response = client.asked(&asked).await.unwrap().into_inner();
    let tagged = response.tagged.unwrap();
    assert!(matches!(tagged[0], AnimalsTaggedItem::Bird(_)), "{tagged:?}");
    assert!(matches!(tagged[1], AnimalsTaggedItem::Dog(_)), "{tagged:?}");
    assert!(matches!(response.told.unwrap()[0], AnimalsToldItem::Dog(_)));
}

/// Three pages of two rows, the next of which each tells.
fn pages(request: &http::Request<Bytes>) -> http::Response<Bytes> {
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap_or_default();
    let sent = query(request);
    let value = |name: &str| {
        sent.iter().find_map(|pair| pair.strip_prefix(&format!("{name}=")).map(str::to_owned))
    };
    let at = body.pointer("/page/after").and_then(|it| it.as_str()).map(str::to_owned);
    let at = at.or_else(|| ["cursor", "starting_after", "skip", "start"].iter().find_map(|name| value(name)));
    let first: usize = at.map_or(0, |at| at.parse().unwrap());
    let rows: Vec<_> = (first..first + 2)
        .filter(|row| *row < 5)
        .map(|row| {
            // The last row's id is the cursor.
            serde_json::json!({"id": (row + 1).to_string(), "name": format!("row {row}")})
        })
        .collect();
    let more = first + 2 < 5;
    if request.uri().path() == "/link" {
        let mut response = testing::json(200, serde_json::to_vec(&rows).unwrap());
        if more {
            let link = format!("<https://api.example.com/link?cursor={}>; rel=\"next\"", first + 2);
            response.headers_mut().insert("link", link.parse().unwrap());
        }
        return response;
    }
    let next = more.then(|| (first + 2).to_string());
    let page = serde_json::json!({"data": rows, "meta": {"next": next, "more": more, "total": 5}});
    testing::json(200, page.to_string())
}

#[tokio::test]
async fn lists_are_read_to_their_end_by_cursor_and_offset() {
    macro_rules! read {
        ($stream:ident($($argument:expr),*), $requests:expr) => {{
            let (client, sent) = client::<paging::provided::Client>(pages);
            let mut rows = client.$stream($($argument,)* Plan::new().size(2));
            let mut names = Vec::new();
            while let Some(row) = rows.next().await {
                names.push(row.unwrap().name.unwrap());
            }
            let expected: Vec<_> = (0..5).map(|row| format!("row {row}")).collect();
            assert_eq!(names, expected, stringify!($stream));
            assert_eq!(rows.end(), Some(End::Complete), stringify!($stream));
            assert_eq!(sent.lock().unwrap().len(), $requests, stringify!($stream));
        }};
    }
    use paging::provided::types::*;
    read!(by_cursor_stream(&ByCursorParams::new()), 3);
    read!(by_link_stream(&ByLinkParams::new()), 3);
    read!(by_last_row_stream(&ByLastRowParams::new()), 3);
    read!(by_body_stream(&ByBodyRequest::builder().build()), 3);
    read!(by_offset_stream(&ByOffsetParams::new()), 3);
    read!(by_offset_alone_stream(&ByOffsetAloneParams::new()), 3);
}

#[tokio::test]
async fn a_stream_goes_on_at_a_place_that_was_kept() {
    let (client, sent) = client::<paging::provided::Client>(pages);
    let params = paging::provided::types::ByCursorParams::new();
    let mut first = client.by_cursor_stream(&params, Plan::new().size(2));
    for _ in 0..3 {
        first.next().await.unwrap().unwrap();
    }
    let place = first.checkpoint();
    assert_eq!(place.cursor.as_deref(), Some("2"));
    let rest = client.by_cursor_stream(&params, Plan::new().size(2)).resume(place);
    let rest: Vec<_> = rest.map(|row| row.unwrap().name.unwrap()).collect().await;
    assert_eq!(rest, ["row 3", "row 4"]);
    assert!(query(&sent.lock().unwrap()[0]).contains(&"limit=2".to_owned()));
}
