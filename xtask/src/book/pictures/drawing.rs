//! Boxes on a grid and arrows between them, from YAML.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::book::svg::{Svg, small_width_of, width_of};

/// The distance between the middles of two boxes, and the size of a box.
const STEP: (i32, i32) = (232, 96);
const BOX: (i32, i32) = (192, 60);
const MARGIN: (i32, i32) = (48, 56);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Drawing {
    title: String,
    description: String,
    boxes: BTreeMap<String, Shape>,
    #[serde(default)]
    arrows: Vec<Arrow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    /// Column and row, from 0.
    at: (i32, i32),
    /// Lines; the first is the name.
    text: Vec<String>,
    /// Colour: `a` to `e`.
    colour: String,
    /// How many columns it takes.
    #[serde(default = "one")]
    columns: i32,
}

fn one() -> i32 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Arrow {
    from: String,
    to: String,
    #[serde(default)]
    label: String,
    /// Whether the line is dashed.
    #[serde(default)]
    dashed: bool,
    /// Whether a line with a bend goes across first, and not down.
    #[serde(default)]
    across: bool,
}

impl Shape {
    fn left(&self) -> i32 {
        MARGIN.0 + self.at.0 * STEP.0
    }

    fn width(&self) -> i32 {
        BOX.0 + (self.columns - 1) * STEP.0
    }

    fn right(&self) -> i32 {
        self.left() + self.width()
    }

    fn top(&self) -> i32 {
        MARGIN.1 + self.at.1 * STEP.1
    }

    fn bottom(&self) -> i32 {
        self.top() + BOX.1
    }

    fn middle(&self) -> (i32, i32) {
        (self.left() + self.width() / 2, self.top() + BOX.1 / 2)
    }

    fn covers(&self, x: i32) -> bool {
        (self.left() + 8..=self.right() - 8).contains(&x)
    }
}

/// Draws a drawing.
pub(super) fn draw(source: &str) -> Result<String> {
    let drawing: Drawing = serde_yaml::from_str(source)?;
    let mut picture = Svg::new(&drawing.title, &drawing.description);
    picture.text("title ink", (MARGIN.0, 32), &drawing.title);
    let mut size = (0, 0);
    for (id, shape) in &drawing.boxes {
        let known = ["a", "b", "c", "d", "e"].contains(&shape.colour.as_str());
        ensure!(known, "box {id}: expected a colour from a to e");
        let widths = shape
            .text
            .iter()
            .enumerate()
            .map(|(index, line)| match index {
                0 => width_of(line),
                _ => small_width_of(line),
            });
        ensure!(
            (1..=3).contains(&shape.text.len()) && widths.max() <= Some(shape.width()),
            "box {id}: a box takes three lines, a name of {} characters and others of {}",
            shape.width() * 2 / 15,
            shape.width() * 2 * 13 / 15 / 11,
        );
        size = (size.0.max(shape.right()), size.1.max(shape.bottom()));
    }
    for arrow in &drawing.arrows {
        let find = |id: &String| {
            drawing
                .boxes
                .get(id)
                .with_context(|| format!("arrow: no box {id}"))
        };
        connect(&mut picture, arrow, find(&arrow.from)?, find(&arrow.to)?)?;
    }
    for shape in drawing.boxes.values() {
        let at = (shape.left(), shape.top());
        picture.rectangle(&format!("box {}", shape.colour), at, (shape.width(), BOX.1));
        let lines = i32::try_from(shape.text.len()).unwrap_or_default();
        let mut y = shape.middle().1 - (lines - 1) * 8 + 5;
        for (index, line) in shape.text.iter().enumerate() {
            let class = if index == 0 {
                "strong ink middle"
            } else {
                "small dim middle"
            };
            picture.text(class, (shape.middle().0, y), line);
            y += 16;
        }
    }
    Ok(picture.finish(size.0 + MARGIN.0, size.1 + MARGIN.0))
}

/// Draws an arrow: straight where it can be, along the left side where it goes up, and with one bend otherwise.
fn connect(picture: &mut Svg, arrow: &Arrow, from: &Shape, to: &Shape) -> Result<()> {
    let class = if arrow.dashed { "line dashed" } else { "line" };
    let ((from_x, from_y), (to_x, to_y)) = (from.middle(), to.middle());
    let (points, label) = if from_y == to_y {
        let points = match from_x < to_x {
            true => [(from.right(), from_y), (to.left(), to_y)],
            false => [(from.left(), from_y), (to.right(), to_y)],
        };
        (
            points.to_vec(),
            ((points[0].0 + points[1].0) / 2, from_y - 6),
        )
    } else if from.at.0 == to.at.0 && from_y > to_y {
        let side = from.left().min(to.left()) - 16;
        let points = [
            (from.left(), from_y),
            (side, from_y),
            (side, to_y),
            (to.left(), to_y),
        ];
        (points.to_vec(), (side, (from_y + to_y) / 2))
    } else if from.covers(to_x) || to.covers(from_x) {
        let x = if from.covers(to_x) { to_x } else { from_x };
        ensure!(
            from_y < to_y,
            "arrow {} to {}: goes up",
            arrow.from,
            arrow.to
        );
        let points = [(x, from.bottom()), (x, to.top())];
        (points.to_vec(), (x, (from.bottom() + to.top()) / 2 + 4))
    } else if from_y > to_y {
        bail!(
            "arrow {} to {}: goes up to another column",
            arrow.from,
            arrow.to
        );
    } else if arrow.across {
        let side = if from_x < to_x {
            from.right()
        } else {
            from.left()
        };
        let points = [(side, from_y), (to_x, from_y), (to_x, to.top())];
        (points.to_vec(), ((side + to_x) / 2, from_y - 6))
    } else {
        let side = if from_x < to_x { to.left() } else { to.right() };
        let points = [(from_x, from.bottom()), (from_x, to_y), (side, to_y)];
        (points.to_vec(), ((from_x + side) / 2, to_y - 6))
    };
    picture.arrow(class, &points);
    if !arrow.label.is_empty() {
        let width = small_width_of(&arrow.label);
        let at = (label.0 - width / 2 - 2, label.1 - 11);
        picture.rectangle("back", at, (width + 4, 15));
        picture.text("small dim middle", label, &arrow.label);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(arrow: &str) -> Result<String> {
        draw(&format!(
            "title: T\ndescription: D\nboxes:\n  one: {{at: [0, 0], text: [One], colour: a}}\n  \
             two: {{at: [1, 1], text: [Two, second line], colour: b}}\narrows:\n  - {{{arrow}}}\n"
        ))
    }

    #[test]
    fn an_arrow_to_another_column_bends_once() {
        let down = drawn("from: one, to: two").unwrap();
        assert!(
            down.contains("points=\"144,116 144,182 280,182\""),
            "{down}"
        );
        let across = drawn("from: one, to: two, across: true, label: goes").unwrap();
        assert!(
            across.contains("points=\"240,86 376,86 376,152\""),
            "{across}"
        );
        assert!(across.contains(">goes</text>"));
    }

    #[test]
    fn what_cannot_be_drawn_is_an_error() {
        for (arrow, said) in [
            ("from: one, to: three", "no box three"),
            ("from: two, to: one", "goes up to another column"),
            ("from: one, to: two, colour: a", "unknown field"),
        ] {
            let error = drawn(arrow).unwrap_err();
            assert!(format!("{error:#}").contains(said), "{error:#}");
        }
        let long = "title: T\ndescription: D\nboxes: {one: {at: [0, 0], colour: a, text: [A name that is longer than a box]}}\n";
        assert!(
            draw(long)
                .unwrap_err()
                .to_string()
                .contains("takes three lines")
        );
    }
}
