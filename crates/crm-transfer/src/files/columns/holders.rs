//! Which columns have which fields.

/// Fields that are taken, with the place of the column.
#[derive(Clone, Debug, Default)]
pub(super) struct Holders(pub(super) Vec<(String, usize)>);

impl Holders {
    pub(super) fn take(&mut self, field: &str, at: usize) {
        self.0.push((field.to_owned(), at));
    }

    /// The column that is taken for the field, for a part of it, or for what it is a part of.
    pub(super) fn holder(&self, field: &str) -> Option<usize> {
        let is_in = |inner: &str, outer: &str| {
            inner
                .strip_prefix(outer)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let found = self
            .0
            .iter()
            .find(|(taken, _)| is_in(taken, field) || is_in(field, taken));
        found.map(|(_, at)| *at)
    }
}

/// Places of entries in lists, by what their columns have in common.
#[derive(Debug, Default)]
pub(super) struct Groups(Vec<(String, String, usize)>);

impl Groups {
    /// `emails.{work}.address` as `emails.0.address`: the first place that is free, the same for
    /// all columns of a group.
    pub(super) fn place(&mut self, field: &str, at: usize, taken: &Holders) -> String {
        let parts = field
            .split_once('{')
            .and_then(|(list, rest)| Some((list, rest.split_once('}')?)));
        let Some((list, (group, rest))) = parts else {
            return field.to_owned();
        };
        let group = match group.is_empty() {
            true => format!("column {at}"),
            false => group.to_owned(),
        };
        let known = self
            .0
            .iter()
            .find(|(of, name, _)| of == list && *name == group);
        let index = match known {
            Some((.., index)) => *index,
            None => {
                let is_free = |index: &usize| {
                    let entry = format!("{list}{index}");
                    let is_group =
                        |(of, _, used): &(String, String, usize)| of == list && used == index;
                    // All entries are of the column that has the list as a whole.
                    let whole = list.trim_end_matches('.');
                    let is_whole = taken.0.iter().any(|(field, _)| field == whole);
                    is_whole || (taken.holder(&entry).is_none() && !self.0.iter().any(is_group))
                };
                let index = (0..).find(is_free).unwrap_or_default();
                self.0.push((list.to_owned(), group, index));
                index
            }
        };
        format!("{list}{index}{rest}")
    }
}
