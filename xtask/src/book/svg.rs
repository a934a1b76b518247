//! Pictures as SVG: readable in light and dark mode, with a text that says what they show.

use std::fmt::Write as _;

/// Colours by class. The picture brings its own background, since the page around it may be in another mode than the
/// browser says.
const STYLE: &str = "\
svg{font:13px system-ui,-apple-system,'Segoe UI',sans-serif}\
.page{fill:#fff;stroke:#d0d7de}.back{fill:#fff}.ink{fill:#1f2328}.dim{fill:#59636e}.strong{font-weight:600}.small{font-size:11px}\
.title{font-size:16px;font-weight:600}.middle{text-anchor:middle}.end{text-anchor:end}\
.line{fill:none;stroke:#59636e;stroke-width:1.5}.dashed{stroke-dasharray:5 4}.grid{stroke:#d0d7de}\
.head{fill:#59636e}.box{stroke:#8c959f}\
.a{fill:#ddf4ff}.b{fill:#dafbe1}.c{fill:#fff8c5}.d{fill:#fbefff}.e{fill:#f6f8fa}\
.bar1{fill:#0969da}.bar2{fill:#1a7f37}.bar3{fill:#9a6700}.bar4{fill:#8250df}.bar5{fill:#6e7781}.goal{stroke:#cf222e;stroke-width:1.5}.mark{font-size:11px;font-weight:600;fill:#fff}\
@media(prefers-color-scheme:dark){\
.page{fill:#0d1117;stroke:#3d444d}.back{fill:#0d1117}.ink{fill:#f0f6fc}.dim{fill:#9198a1}\
.line{stroke:#9198a1}.grid{stroke:#3d444d}.head{fill:#9198a1}.box{stroke:#656c76}\
.a{fill:#0c2d4d}.b{fill:#0f2e19}.c{fill:#3a2d00}.d{fill:#2b1a45}.e{fill:#151b23}\
.bar1{fill:#4493f8}.bar2{fill:#3fb950}.bar3{fill:#d29922}.bar4{fill:#ab7df8}.bar5{fill:#9198a1}.goal{stroke:#f85149}.mark{fill:#0d1117}}";

/// A picture that grows by what is put into it.
pub struct Svg {
    title: String,
    description: String,
    body: String,
}

impl Svg {
    /// An empty picture. The description is what someone who doesn't see it is told.
    pub fn new(title: &str, description: &str) -> Self {
        Self {
            title: title.to_owned(),
            description: description.to_owned(),
            body: String::new(),
        }
    }

    /// Adds a rectangle with round corners.
    pub fn rectangle(&mut self, class: &str, (x, y): (i32, i32), (width, height): (i32, i32)) {
        let _ = writeln!(
            self.body,
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"4\"/>"
        );
    }

    /// Adds a line of text, of which `x` is the start, the middle or the end, as the class says.
    pub fn text(&mut self, class: &str, (x, y): (i32, i32), text: &str) {
        let _ = writeln!(
            self.body,
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>",
            escaped(text)
        );
    }

    /// Adds a line of text that is read from below.
    pub fn upright_text(&mut self, class: &str, (x, y): (i32, i32), text: &str) {
        let _ = writeln!(
            self.body,
            "<text class=\"{class}\" transform=\"translate({x} {y}) rotate(-90)\">{}</text>",
            escaped(text)
        );
    }

    /// Adds a line through points.
    pub fn line(&mut self, class: &str, points: &[(i32, i32)]) {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        let _ = writeln!(
            self.body,
            "<polyline class=\"{class}\" points=\"{}\"/>",
            points.join(" ")
        );
    }

    /// Adds a line through points with a head at its end.
    pub fn arrow(&mut self, class: &str, points: &[(i32, i32)]) {
        self.line(class, points);
        let [.., (from_x, from_y), (x, y)] = points[..] else {
            return;
        };
        let (along, across) = ((x - from_x).signum(), (y - from_y).signum());
        let base = (x - 8 * along, y - 8 * across);
        let _ = writeln!(
            self.body,
            "<polygon class=\"head\" points=\"{x},{y} {},{} {},{}\"/>",
            base.0 + 4 * across,
            base.1 + 4 * along,
            base.0 - 4 * across,
            base.1 - 4 * along,
        );
    }

    /// The whole picture.
    pub fn finish(self, width: i32, height: i32) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             role=\"img\" aria-labelledby=\"title description\">\n\
             <title id=\"title\">{}</title>\n<desc id=\"description\">{}</desc>\n<style>{STYLE}</style>\n\
             <rect class=\"page\" x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\" rx=\"8\"/>\n{}</svg>\n",
            escaped(&self.title),
            escaped(&self.description),
            width - 1,
            height - 1,
            self.body
        )
    }
}

/// The width that a text takes at most, in the normal size.
pub fn width_of(text: &str) -> i32 {
    i32::try_from(text.chars().count()).map_or(i32::MAX, |length| length * 15 / 2)
}

/// The width that a text takes at most, in the small size.
pub fn small_width_of(text: &str) -> i32 {
    width_of(text) * 11 / 13
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_a_text_alternative_and_both_modes() {
        let mut picture = Svg::new("A & B", "a <b>");
        picture.arrow("line", &[(0, 0), (0, 20)]);
        let picture = picture.finish(10, 20);
        for part in [
            "<title id=\"title\">A &amp; B</title>",
            "<desc id=\"description\">a &lt;b&gt;</desc>",
            "prefers-color-scheme:dark",
            "<polygon class=\"head\" points=\"0,20 4,12 -4,12\"/>",
        ] {
            assert!(picture.contains(part), "{part} is not in {picture}");
        }
    }

    #[test]
    fn every_colour_has_one_for_the_dark() {
        let (light, dark) = STYLE.split_once("@media").unwrap();
        let classes = |text: &str| -> Vec<String> {
            let coloured = text.split('}').filter(|rule| rule.contains('#'));
            let classes = coloured.filter_map(|rule| Some(rule.rsplit_once('{')?.0.to_owned()));
            classes
                .map(|class| class.rsplit('{').next().unwrap_or_default().to_owned())
                .collect()
        };
        assert_eq!(classes(light), classes(dark));
    }
}
