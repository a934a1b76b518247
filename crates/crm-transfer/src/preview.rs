//! What carrying one record over would do.

use crm_facade::{Cost, Loss, Verb};

use crate::key::KeyedHasher;
use crate::lists::OnLists;
use crate::record::{Known, Transferable, id_of};
use crate::report::Rejection;
use crate::rules::Rules;
use crate::source::Row;
use crate::{Error, Transfer};

/// What carrying one record over would do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Preview {
    /// If the target does not have it: it is made, or rejected for this reason.
    pub create: Result<PreparedWrite, Rejection>,
    /// If the target has it: it is changed, or rejected for this reason. Where existing records are
    /// [skipped](crate::Existing::Skip), nothing is done to it instead.
    pub update: Result<PreparedWrite, Rejection>,
}

/// What writing one record would do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PreparedWrite {
    /// What is lost on the way.
    pub losses: Vec<Loss>,
    /// What it costs, where the vendor's documentation says that it costs anything.
    pub cost: Option<Cost>,
    /// What the credential must be allowed.
    pub permissions: Vec<&'static str>,
}

impl<R: Transferable> Transfer<R> {
    /// Says what carrying one record over would do, by the rules of [`run`](Self::run). Nothing is
    /// sent, so nothing tells whether the target has it: both cases are given.
    ///
    /// # Errors
    ///
    /// If the system gives no random numbers, or the links can't be read.
    pub async fn preview(&self, record: R) -> Result<Preview, Error> {
        let parts = &*self.0;
        let hasher = KeyedHasher::passing()?;
        let mut rows = vec![Row {
            id: id_of(&record),
            record: Ok(record),
            losses: Vec::new(),
        }];
        let known = match &parts.links {
            Some(links) => links.kept(&rows).await?,
            None => Known::new(),
        };
        let (crm, settings) = (&parts.target.crm, &parts.settings);
        let lists = OnLists::unchecked(crm, &settings.lists);
        let rules = Rules {
            target: &parts.target,
            settings,
            lists: parts.lists.get().unwrap_or(&lists),
            hasher: &hasher,
            known: &known,
        };
        let Some(row) = rows.pop() else {
            return Err(Error::usage("there is no record"));
        };
        let mut judged = match rules.judge(row) {
            Ok(judged) => judged,
            Err((_, rejection)) => {
                return Ok(Preview {
                    create: Err(rejection.clone()),
                    update: Err(rejection),
                });
            }
        };
        let written = |losses: &[Loss], verb| {
            let capability = parts.target.crm.capability(R::RESOURCE, verb);
            PreparedWrite {
                losses: losses.to_vec(),
                cost: capability.cost,
                permissions: capability.permissions,
            }
        };
        let create = match judged.only_change.take() {
            Some(rejection) => Err(rejection),
            None => Ok(written(&judged.losses, Verb::Create)),
        };
        let update = rules.as_change(&mut judged);
        Ok(Preview {
            create,
            update: update.map(|()| written(&judged.losses, Verb::Update)),
        })
    }
}
