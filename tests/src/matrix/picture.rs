//! The table at a glance as a picture with colours.

use crm_facade::api::Trust;
use crm_facade::{Capability, Resource, Support, Verb};
use xtask::book::svg::Svg;

use super::Generation;

const ROW: i32 = 18;
const CELL: i32 = 30;
const NAMES: i32 = 220;
const TOP: i32 = 210;
const BLOCK: i32 = 40;

/// What a cell says, and its colour.
fn cell(capability: &Capability) -> (&'static str, &'static str) {
    let is_sure = capability
        .trust()
        .is_none_or(|level| level <= Trust::Documented);
    match (&capability.support, is_sure) {
        (Support::Emulated { .. }, true) => ("E", "bar3"),
        (Support::Emulated { .. }, false) => ("E?", "bar3"),
        (_, true) => ("N", "bar2"),
        (_, false) => ("N?", "bar2"),
    }
}

/// Draws the verbs of each resource, in two blocks beside each other.
pub(super) fn draw(generations: &[Generation], verbs: &[(Resource, Verb)]) -> String {
    let generations: Vec<&Generation> = generations
        .iter()
        .filter(|it| it.capabilities.is_some())
        .collect();
    let mut picture = Svg::new(
        "What each vendor supports",
        "For each resource and verb, and for each vendor: native, emulated, or unsupported. The table at a glance on the \
         page of the tables says the same in words.",
    );
    picture.text("title ink", (20, 32), "What each vendor supports");
    let legend = [
        (20, "bar2", "N", "native: the vendor does it"),
        (
            260,
            "bar3",
            "E",
            "emulated: further calls, where you allow them",
        ),
        (610, "bar2", "N?", "less than documented"),
    ];
    for (x, class, mark, said) in legend {
        mark_cell(&mut picture, (x, 46), class, mark);
        picture.text("ink", (x + CELL + 4, 59), said);
    }
    let count = |length: usize| i32::try_from(length).unwrap_or(i32::MAX);
    let columns = count(generations.len()) * CELL;
    let half = verbs.len().div_ceil(2);
    for (block, verbs) in verbs.chunks(half).enumerate() {
        let left = 20 + count(block) * (NAMES + columns + BLOCK);
        for (index, generation) in generations.iter().enumerate() {
            let x = left + NAMES + count(index) * CELL + CELL / 2 + 4;
            picture.upright_text("ink", (x, TOP - 10), &generation.title().replace('`', ""));
        }
        let mut before = None;
        for (index, (resource, verb)) in verbs.iter().enumerate() {
            let y = TOP + count(index) * ROW;
            if before != Some(resource) {
                picture.line("grid", &[(left, y - 1), (left + NAMES + columns, y - 1)]);
                picture.text("strong ink", (left, y + 13), resource.as_str());
            }
            before = Some(resource);
            picture.text("dim end", (left + NAMES - 8, y + 13), verb.as_str());
            for (index, generation) in generations.iter().enumerate() {
                let supported = generation
                    .find(*resource, *verb)
                    .filter(Capability::is_supported);
                if let Some(capability) = supported {
                    let (mark, class) = cell(&capability);
                    mark_cell(
                        &mut picture,
                        (left + NAMES + count(index) * CELL, y),
                        class,
                        mark,
                    );
                }
            }
        }
    }
    let width = 40 + 2 * (NAMES + columns) + BLOCK;
    picture.finish(width, TOP + count(half) * ROW + 20)
}

fn mark_cell(picture: &mut Svg, (x, y): (i32, i32), class: &str, mark: &str) {
    picture.rectangle(class, (x + 1, y + 1), (CELL - 2, ROW - 2));
    picture.text("mark middle", (x + CELL / 2, y + 13), mark);
}
