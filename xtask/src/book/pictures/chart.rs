//! Bar charts from the tables of `docs/benchmarks.md`.

use anyhow::{Context, Result, ensure};

use crate::book::svg::Svg;

/// A chart: which table it shows, and how.
struct Chart {
    /// Name of the picture.
    name: &'static str,
    /// Heading of the table's section.
    section: &'static str,
    title: &'static str,
    /// The columns that name a group of bars, with what stands before their cells.
    groups: &'static [(&'static str, &'static str)],
    bars: Bars,
    unit: &'static str,
    /// A line that bars are compared with.
    goal: Option<(f64, &'static str)>,
}

/// Where the bars of a chart come from.
enum Bars {
    /// A row for each bar: the column with its name, and that with its length.
    Rows(&'static str, &'static str),
    /// A column for each bar, with its name.
    Columns(&'static [(&'static str, &'static str)]),
}

const CHARTS: &[Chart] = &[
    Chart {
        name: "benchmark-instructions",
        section: "Instructions",
        title: "Instructions, as a multiple of hand-written code (less is better)",
        groups: &[("work", "")],
        bars: Bars::Columns(&[("vendor crate", "ratio"), ("facade", "ratio")]),
        unit: "",
        goal: Some((1.0, "by hand")),
    },
    Chart {
        name: "benchmark-cpu",
        section: "Decode and map",
        title: "CPU time to list contacts, in seconds (less is better)",
        groups: &[("page", "pages of ")],
        bars: Bars::Rows("client", "CPU s"),
        unit: " s",
        goal: None,
    },
    Chart {
        name: "benchmark-latency",
        section: "Latency hidden",
        title: "Time to list 100 pages, in seconds (less is better)",
        groups: &[("client", ""), ("response ms", ", response time in ms: ")],
        bars: Bars::Columns(&[
            ("one after the other, by hand", "by hand s"),
            ("8 in flight", "8 in flight s"),
        ]),
        unit: " s",
        goal: None,
    },
    Chart {
        name: "benchmark-memory",
        section: "Memory",
        title: "Highest memory while a list is read, in MiB (less is better)",
        groups: &[("contacts", "contacts: ")],
        bars: Bars::Rows("client", "peak RSS MiB"),
        unit: " MiB",
        goal: None,
    },
    Chart {
        name: "benchmark-build",
        section: "Build",
        title: "CPU time of a cold release build, in seconds (less is better)",
        groups: &[],
        bars: Bars::Rows("client", "release CPU s"),
        unit: " s",
        goal: None,
    },
];

/// Every chart, with its name.
pub(super) fn all(page: &str) -> Result<Vec<(&'static str, String)>> {
    let charts = CHARTS.iter().map(|chart| {
        let drawn = draw(page, chart).with_context(|| format!("the chart {}", chart.name))?;
        Ok((chart.name, drawn))
    });
    charts.collect()
}

/// Bars, in groups that have a name.
type Groups = Vec<(String, Vec<Bar>)>;

struct Bar {
    name: String,
    length: f64,
    /// The length as the table has it.
    said: String,
}

/// The first table of a section: its head and its rows.
fn table<'a>(page: &'a str, section: &str) -> Option<(Vec<&'a str>, Vec<Vec<&'a str>>)> {
    let heading = format!("\n## {section}\n");
    let (_, rest) = page.split_once(&heading)?;
    let section = rest.split("\n## ").next()?;
    let mut rows = section
        .lines()
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            line.trim_matches('|')
                .split('|')
                .map(str::trim)
                .collect::<Vec<_>>()
        });
    let head = rows.next()?;
    Some((head, rows.skip(1).collect()))
}

fn groups(page: &str, chart: &Chart) -> Result<Groups> {
    let (head, rows) = table(page, chart.section).context("its table is not there")?;
    let column = |name: &str| {
        let found = head.iter().position(|cell| *cell == name);
        found.with_context(|| format!("the table has no column `{name}`"))
    };
    let bar = |name: &str, cell: &str| {
        let length = cell.parse();
        anyhow::Ok(Bar {
            name: name.to_owned(),
            length: length.with_context(|| format!("`{cell}` is no number"))?,
            said: cell.to_owned() + chart.unit,
        })
    };
    let mut found: Groups = Vec::new();
    for row in &rows {
        ensure!(row.len() == head.len(), "a row of another length");
        let mut group = String::new();
        for (name, before) in chart.groups {
            group = group + before + row[column(name)?];
        }
        let bars = match &chart.bars {
            Bars::Rows(name, length) => vec![bar(row[column(name)?], row[column(length)?])?],
            Bars::Columns(bars) => {
                let mut named = Vec::new();
                for (name, length) in *bars {
                    // Some columns have no name of their own, and follow the one that they belong to.
                    let at = match column(length)? {
                        first if head.iter().filter(|cell| *cell == length).count() == 1 => first,
                        _ => column(name)? + 1,
                    };
                    named.push(bar(name, row[at])?);
                }
                named
            }
        };
        match found.last_mut() {
            Some((last, all)) if *last == group => all.extend(bars),
            _ => found.push((group, bars)),
        }
    }
    ensure!(!found.is_empty(), "its table is empty");
    Ok(found)
}

/// The colour of a bar: a client has the same one in each chart.
fn colour(name: &str) -> &'static str {
    match name.split([' ', ',']).next() {
        Some("vendor" | "8") => "bar1",
        Some("facade") => "bar2",
        Some("progenitor") => "bar3",
        Some("openapi-generator" | "crm") => "bar4",
        _ => "bar5",
    }
}

fn draw(page: &str, chart: &Chart) -> Result<String> {
    const LEFT: i32 = 210;
    const LENGTH: i32 = 400;
    let groups = groups(page, chart)?;
    let bars = || groups.iter().flat_map(|(_, bars)| bars);
    let longest = bars().map(|bar| bar.length).fold(0.0, f64::max);
    // A bar is never longer than the chart is wide.
    let scaled = |length: f64| (length / longest * f64::from(LENGTH)).round() as i32;

    let description: Vec<String> = groups
        .iter()
        .map(|(group, bars)| {
            let bars: Vec<String> = bars
                .iter()
                .map(|bar| format!("{} {}", bar.name, bar.said))
                .collect();
            let group = if group.is_empty() {
                String::new()
            } else {
                format!("{group}: ")
            };
            format!("{group}{}.", bars.join(", "))
        })
        .collect();
    let mut picture = Svg::new(chart.title, &description.join(" "));
    picture.text("title ink", (20, 32), chart.title);
    let mut y = 64;
    let first = y - 12;
    for (group, bars) in &groups {
        if !group.is_empty() {
            picture.text("strong ink", (20, y + 2), group);
            y += 14;
        }
        for bar in bars {
            let (class, length) = (colour(&bar.name), scaled(bar.length));
            picture.text("ink end", (LEFT - 10, y + 11), &bar.name);
            picture.rectangle(class, (LEFT, y), (length.max(1), 14));
            picture.text("ink", (LEFT + length + 8, y + 11), &bar.said);
            y += 20;
        }
        y += 14;
    }
    if let Some((goal, name)) = chart.goal {
        let x = LEFT + scaled(goal).min(LENGTH + 60);
        picture.line("goal", &[(x, first), (x, y - 8)]);
        picture.text("small dim middle", (x, y + 4), name);
        y += 12;
    }
    Ok(picture.finish(LEFT + LENGTH + 90, y + 6))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# Benchmarks\n\n## Build\n\nCold.\n\n| client | release CPU s |\n|---|---|\n| by hand | 20.5 |\n\
        | vendor crate | 10.25 |\n\nMore.\n\n## Memory\n\n| contacts | client | peak RSS MiB |\n|---|---|---|\n| 100 | facade | 8 |\n";

    fn chart(name: &str) -> Result<String> {
        draw(
            PAGE,
            CHARTS.iter().find(|chart| chart.name == name).unwrap(),
        )
    }

    #[test]
    fn bars_are_as_long_as_the_table_says() {
        let picture = chart("benchmark-build").unwrap();
        assert!(picture.contains("width=\"400\" height=\"14\""), "{picture}");
        assert!(picture.contains("width=\"200\" height=\"14\""), "{picture}");
        assert!(
            picture.contains("by hand 20.5 s, vendor crate 10.25 s."),
            "{picture}"
        );
    }

    #[test]
    fn a_table_that_is_not_there_is_an_error() {
        let error = chart("benchmark-cpu").unwrap_err();
        assert!(error.to_string().contains("not there"), "{error}");
    }
}
