//! Lists of the target that contacts are put on.

use crm_facade::model::{Contact, ContactId, ListId, ListKind};
use crm_facade::{
    Crm, Error as CallError, ErrorKind as CallErrorKind, Loss, Options, Query, Reason, Resource,
    Support, Verb,
};

use crate::LISTS;
use crate::error::{Error, ErrorKind};
use crate::observe::{pause, tell_wait};
use crate::record::{Reference, Transferable, id_of};
use crate::references::Watch;
use crate::rules::CheckedRow;
use crate::source::takes_field;
use crate::target::{none, wait_for};
use crate::words::{Setting, SettingNames};

/// Contacts that are put on a list together.
pub(crate) const TOGETHER: usize = 100;

/// Lists of the target that contacts are put on.
#[derive(Clone, Debug, Default)]
pub(crate) struct OnLists {
    pub(crate) ids: Vec<String>,
    /// How contacts that exist are put on them.
    existing: Existing,
}

/// How contacts that exist are put on a list.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
enum Existing {
    /// Not at all.
    #[default]
    Not,
    /// By their ids.
    Added,
    /// By creating them once more: the vendor creates contacts on a list only, and one that exists is
    /// put on it and stays as it is.
    Created,
}

impl OnLists {
    /// As they were named, where no call may be made to find out more.
    pub(crate) fn unchecked(crm: &Crm, named: &[String]) -> Self {
        let create = crm.capability(Resource::Contact, Verb::Create);
        let existing = match crm.require(Resource::ListMember, Verb::Add) {
            _ if named.is_empty() => Existing::Not,
            _ if create.is_native() && create.needs.contains(&LISTS) => Existing::Created,
            Ok(()) => Existing::Added,
            Err(_) => Existing::Not,
        };
        Self {
            ids: named.to_vec(),
            existing,
        }
    }

    /// The lists that are named by their ids or names.
    ///
    /// # Errors
    ///
    /// If the target can put no contacts on lists, does not have one of the lists, or can't be asked.
    pub(crate) async fn find(
        crm: &Crm,
        named: &[String],
        words: SettingNames,
        watch: Watch<'_>,
    ) -> Result<Self, Error> {
        let vendor = crm.vendor();
        let found = Self::unchecked(crm, named);
        if named.is_empty() {
            return Ok(found);
        }
        if !found.takes_existing() && !takes_field::<Contact>(crm, LISTS) {
            let why = match crm.capability(Resource::ListMember, Verb::Add).support {
                Support::Unsupported { why, .. } => format!(": {why}"),
                _ => String::new(),
            };
            return Err(Error::new(
                ErrorKind::Unsupported,
                format!("{vendor} can't put contacts on a list{why}"),
            )
            .with_advice("name no list"));
        }
        let list = crm.capability(Resource::List, Verb::List);
        let costs = list.cost.is_some_and(|cost| cost.credits != Some(0));
        if costs || crm.require(Resource::List, Verb::List).is_err() {
            return Ok(found);
        }
        let known = known(crm, watch).await?;
        let place = || words.name(Setting::Lists(vendor));
        let ids = named.iter().map(|named| {
            let by_id = known.iter().find(|list| list.id == *named);
            let is_named = |list: &&Known| list.name.to_lowercase() == named.trim().to_lowercase();
            let mut by_name = known.iter().filter(is_named);
            let list = match (by_id, by_name.next(), by_name.next()) {
                (Some(list), ..) | (None, Some(list), None) => list,
                (None, Some(_), Some(_)) => {
                    return Err(Error::usage(format!(
                        "{vendor} has more than one list with the name `{named}`"
                    ))
                    .with_advice(format!("name it by its id with {}", place())));
                }
                (None, None, _) => {
                    let failure = format!("{vendor} has no list `{named}`");
                    return Err(Error::new(ErrorKind::NotFound, failure)
                        .with_advice(format!("name one with {}", place())));
                }
            };
            match list.is_dynamic {
                true => Err(Error::usage(format!(
                    "the rules of the list `{named}` choose its members, so no contact can be put on it"
                ))
                .with_advice(format!("name another with {}", place()))),
                false => Ok(list.id.clone()),
            }
        });
        Ok(Self {
            ids: ids.collect::<Result<_, _>>()?,
            ..found
        })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Whether contacts that exist can be put on them.
    pub(crate) fn takes_existing(&self) -> bool {
        self.existing != Existing::Not
    }

    /// Whether they are put on them by creating them once more.
    pub(crate) fn creates_existing(&self) -> bool {
        self.existing == Existing::Created
    }

    /// Whether a row that was written still has to be put on the lists, because the write did not do it.
    pub(crate) fn has_to_add<R: Transferable>(&self, row: &CheckedRow<R>, is_new: bool) -> bool {
        let is_on = |reference: Reference| reference.field == LISTS && !reference.ids.is_empty();
        let is_done = is_new && row.record.references().into_iter().any(is_on);
        self.takes_existing() && !is_done
    }
}

/// A list of the target.
struct Known {
    id: String,
    name: String,
    is_dynamic: bool,
}

async fn known(crm: &Crm, watch: Watch<'_>) -> Result<Vec<Known>, CallError> {
    let lists = crm.lists().ok_or_else(none)?;
    let mut attempt = 0;
    'anew: loop {
        let mut known = Vec::new();
        let mut listing = lists.list(Query::new(), Options::new())?;
        while let Some(list) = listing.next().await {
            match list {
                Ok(list) => known.extend(id_of(&list.value).map(|id| Known {
                    id,
                    name: list.value.name.clone().unwrap_or_default(),
                    is_dynamic: list.value.kind == Some(ListKind::Dynamic),
                })),
                Err(error) => {
                    wait(crm, error, &mut attempt, watch).await?;
                    continue 'anew;
                }
            }
        }
        return Ok(known);
    }
}

/// Puts contacts on a list. Those that are on it already stay, so that it can be repeated.
///
/// # Errors
///
/// If the call fails, or a stop is asked for while it waits for a repeat.
pub(crate) async fn add(
    target: &Crm,
    list: &str,
    contacts: &[ContactId],
    watch: Watch<'_>,
) -> Result<(), CallError> {
    let lists = target.lists().ok_or_else(none)?;
    let most = target
        .capability(Resource::ListMember, Verb::Add)
        .max_batch
        .map_or(TOGETHER, |most| most.min(TOGETHER));
    for contacts in contacts.chunks(most.max(1)) {
        let mut attempt = 0;
        loop {
            let added = lists.add_members(ListId::from(list), contacts.to_vec(), Options::new());
            match added.await {
                Ok(_) => break,
                // It is on the list already.
                Err(error)
                    if contacts.len() == 1 && matches!(error.kind(), CallErrorKind::Conflict) =>
                {
                    break;
                }
                Err(error) => wait(target, error, &mut attempt, watch).await?,
            }
        }
    }
    Ok(())
}

/// Waits for the repeat of a call that failed, or gives the error where there is to be none.
pub(crate) async fn wait(
    target: &Crm,
    error: CallError,
    attempt: &mut u32,
    Watch {
        observer,
        stop,
        longest_wait,
    }: Watch<'_>,
) -> Result<(), CallError> {
    let Some(wait) = wait_for(
        error.may_have_been_carried_out(),
        &error,
        *attempt,
        longest_wait,
    ) else {
        return Err(error);
    };
    tell_wait(observer, target.vendor(), wait, &error);
    *attempt += 1;
    match pause(stop, wait).await {
        true => Ok(()),
        false => Err(error),
    }
}

/// That a contact could not be put on the lists.
pub(crate) fn not_on_lists(error: &CallError) -> Loss {
    Loss::of_model(LISTS, Reason::NotSupportedByVendor).detail(error.to_string())
}
