//! The documented limits.

use std::time::Duration;

use futures_util::future::join_all;

use crate::common::{Caller, small, started};

const ME: &str = "/team/users/search";

#[tokio::test]
async fn no_more_than_documented_is_let_through_in_any_window() {
    let (builder, clock) = small();
    let sandbox = started(builder.vendors(["lunarsend"]).limits(true)).await;
    let caller = Caller::of(&sandbox, "lunarsend").await;
    let status = async || caller.get(ME).await.status.as_u16();
    assert_eq!(
        [status().await, status().await, status().await],
        [200, 200, 429]
    );
    clock.advance(Duration::from_millis(999));
    assert_eq!(
        status().await,
        429,
        "what was rejected does not count, but the window is not over"
    );
    clock.advance(Duration::from_millis(1));
    assert_eq!(status().await, 200);
    clock.advance(Duration::from_millis(500));
    assert_eq!(
        [status().await, status().await],
        [200, 429],
        "windows slide"
    );
}

#[tokio::test]
async fn without_being_asked_nothing_is_limited() {
    let sandbox = started(small().0.vendors(["lunarsend"])).await;
    let caller = Caller::of(&sandbox, "lunarsend").await;
    for _ in 0..5 {
        assert_eq!(caller.get(ME).await.status, 200);
    }
}

#[tokio::test]
async fn a_window_of_a_minute_is_as_documented() {
    let (builder, clock) = small();
    let sandbox = started(builder.vendors(["snov"]).limits(true)).await;
    // The call for the token counts too.
    let caller = Caller::of(&sandbox, "snov/provided").await;
    for _ in 0..59 {
        assert_eq!(caller.get("/v1/user-balance").await.status, 200);
    }
    assert_eq!(caller.get("/v1/user-balance").await.status, 429);
    clock.advance(Duration::from_secs(60));
    assert_eq!(caller.get("/v1/user-balance").await.status, 200);
}

/// 64 clients, each of which repeats its call until it is let through; time moves on when all of
/// them have a response.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_clients_at_once_keep_the_limit_and_all_come_through() {
    let (builder, clock) = small();
    let sandbox = started(builder.vendors(["lunarsend"]).limits(true)).await;
    let caller = Caller::of(&sandbox, "lunarsend").await;
    let mut waiting = 64;
    let mut windows = 0;
    while waiting > 0 {
        let statuses = join_all((0..waiting).map(|_| caller.get(ME))).await;
        let through = statuses.iter().filter(|reply| reply.status == 200).count();
        let rejected = statuses.iter().filter(|reply| reply.status == 429).count();
        assert_eq!((through, rejected), (2, waiting - 2));
        waiting -= through;
        windows += 1;
        clock.advance(Duration::from_secs(1));
    }
    assert_eq!(windows, 32);
}
