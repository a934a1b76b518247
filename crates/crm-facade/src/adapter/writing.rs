//! From the model to the vendor's typed request.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::{Deref, DerefMut};

use crm_runtime::client::Number;
use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::draft::Draft;
use crate::error::{Error, ErrorKind, Result};
use crate::loss::{Loss, Reason, Side};
use crate::model::{
    Address, CustomField, CustomValue, Email, Patched, Phone, after_code, dialling_code,
};
use crate::patch::Change;
use crate::personal;

/// A patch, or a record as a patch that sets what it holds, while a mapper takes its fields out.
///
/// It dereferences to the patch. A mapper moves each field that the vendor has into the typed body with
/// [`Change::give`] and its like; what it leaves is reported as lost, and a field that is to be cleared
/// and was left has the whole rejected. So a mapper can forget a field but not lose it.
pub struct Writing<P> {
    patch: P,
    /// The patch, or record, before anything was taken.
    before: Map<String, Value>,
    vendor: &'static str,
    /// Whether a record that is there is to be changed.
    is_change: bool,
    losses: Vec<Loss>,
    invalid: Vec<String>,
    missing: Vec<String>,
    reasons: Vec<(String, Reason)>,
    implied: Vec<String>,
    /// Fields of the vendor's that an extension has given already.
    extended: BTreeSet<String>,
}

/// Writes a new record.
///
/// # Errors
///
/// With kind *invalid input* if the request lacks what it must have, or a value does not fit; with
/// kind *unsupported* if a field is to be cleared and no document says how.
pub fn draft_record<R: Patched, B: Serialize + DeserializeOwned>(
    vendor: &'static str,
    record: R,
    map: impl FnOnce(&mut Writing<R::Patch>) -> B,
) -> Result<Draft<B>> {
    let before = object(&record)?;
    let mut writing = Writing::new(vendor, before, record.into());
    writing.is_change = false;
    writing.draft(map)
}

/// Writes a change of a record.
///
/// # Errors
///
/// As for [`draft_record`].
pub fn draft_patch<P, B>(
    vendor: &'static str,
    patch: P,
    map: impl FnOnce(&mut Writing<P>) -> B,
) -> Result<Draft<B>>
where
    P: Serialize + DeserializeOwned,
    B: Serialize + DeserializeOwned,
{
    let mut before = object(&patch)?;
    // To set an empty list is to clear.
    let mut clears = false;
    for value in before.values_mut() {
        if value.as_array().is_some_and(Vec::is_empty) {
            *value = Value::Null;
            clears = true;
        }
    }
    let patch = match clears {
        true => serde_json::from_value(Value::Object(before.clone()))
            .map_err(|_| Error::invalid::<&str>([], "the patch is no JSON object"))?,
        false => patch,
    };
    Writing::new(vendor, before, patch).draft(map)
}

/// As [`draft_patch`], for a vendor of which no document says how to clear anything: what is to be
/// cleared is rejected, though the request's type could send null, by the model as by an extension.
///
/// # Errors
///
/// As for [`draft_record`].
pub fn draft_patch_without_clearing<P, B>(
    vendor: &'static str,
    patch: P,
    map: impl FnOnce(&mut Writing<P>) -> B,
) -> Result<Draft<B>>
where
    P: Serialize + DeserializeOwned,
    B: Serialize + DeserializeOwned,
{
    let fields = object(&patch)?;
    let is_cleared = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    let mut cleared: Vec<_> = fields
        .iter()
        .filter(|(_, value)| is_cleared(value))
        .map(|(field, _)| field.clone())
        .collect();
    let own = fields
        .get("extensions")
        .and_then(|all| all.get(vendor)?.as_object());
    for (field, _) in own
        .into_iter()
        .flatten()
        .filter(|(_, value)| value.is_null())
    {
        cleared.push(format!("extensions.{vendor}.{field}"));
    }
    match cleared.is_empty() {
        true => draft_patch(vendor, patch, map),
        false => Err(no_clearing(&cleared)),
    }
}

fn object(model: &impl Serialize) -> Result<Map<String, Value>> {
    match serde_json::to_value(model) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(Error::invalid::<&str>([], "the record is no JSON object")),
    }
}

/// The fields of a request as they would be sent: a [`Value`] would round a number of many digits.
fn members(body: &impl Serialize) -> Result<BTreeMap<String, Box<RawValue>>> {
    serde_json::to_string(body)
        .and_then(|text| serde_json::from_str(&text))
        .map_err(|_| Error::invalid::<&str>([], "the request is no JSON object"))
}

/// Adds the paths of what tells the type of a custom value, which its JSON does by itself.
fn types_of(value: &CustomValue, path: &str, types: &mut Vec<String>) {
    types.push(format!("{path}.type"));
    if let CustomValue::List(values) = value {
        for (index, value) in values.iter().enumerate() {
            types_of(value, &format!("{path}.value[{index}]"), types);
        }
    }
}

/// The number in one string, and what of the phone is not in it: a code that is none to dial, or is
/// not that of the number.
fn in_one(mut phone: Phone) -> (Phone, Option<String>) {
    let Some(number) = phone.in_one() else {
        return (phone, None);
    };
    phone.number = None;
    let code = phone.country_code.as_deref().and_then(dialling_code);
    if code.is_some_and(|code| number.starts_with('+') && after_code(&number, &code).is_some()) {
        phone.country_code = None;
    }
    (phone, Some(number))
}

/// Whether every value of a patch is lost; so it is where there is none.
fn is_all_lost(patch: &Map<String, Value>, losses: &[Loss]) -> bool {
    fn is_lost(value: &Value, path: &str, losses: &[Loss]) -> bool {
        let is_reported = losses
            .iter()
            .any(|loss| loss.side == Side::Model && loss.path == path);
        match value {
            _ if is_reported => true,
            Value::Object(parts) if !parts.is_empty() => parts
                .iter()
                .all(|(name, part)| is_lost(part, &format!("{path}.{name}"), losses)),
            Value::Array(entries) if !entries.is_empty() => entries
                .iter()
                .enumerate()
                .all(|(index, entry)| is_lost(entry, &format!("{path}[{index}]"), losses)),
            _ => false,
        }
    }
    patch
        .iter()
        .all(|(field, value)| is_lost(value, field, losses))
}

fn no_clearing(fields: &[String]) -> Error {
    let names = fields.join("`, `");
    Error::new(
        ErrorKind::Unsupported,
        format!("no document says how to clear `{names}`"),
    )
    .with_advice("leave it, or set it")
}

impl<P> Writing<P> {
    fn new(vendor: &'static str, before: Map<String, Value>, patch: P) -> Self {
        Self {
            patch,
            before,
            vendor,
            is_change: true,
            losses: Vec::new(),
            invalid: Vec::new(),
            missing: Vec::new(),
            reasons: Vec::new(),
            implied: Vec::new(),
            extended: BTreeSet::new(),
        }
    }

    /// Reports a value of the model that was taken and can't be carried.
    pub fn lose(&mut self, path: impl Into<String>, reason: Reason) {
        self.losses.push(Loss::of_model(path, reason));
    }

    /// Reports vendor's fields that stay as they are, though what they are a part of was set as a
    /// whole.
    pub fn keeps<F: Into<String>>(&mut self, fields: impl IntoIterator<Item = F>) {
        let kept = fields
            .into_iter()
            .map(|field| Loss::of_vendor(field, Reason::Kept));
        self.losses.extend(kept);
    }

    /// Names fields that the vendor has but does not let be written in this call, so that their loss
    /// says so.
    pub fn read_only(&mut self, fields: &[&str]) {
        for field in fields {
            self.left_because(*field, Reason::NotWritable);
        }
    }

    /// Says why what is left at a path, and below it, is lost. The last word on a path counts.
    pub fn left_because(&mut self, path: impl Into<String>, reason: Reason) {
        self.reasons.push((path.into(), reason));
    }

    /// Reports a value that does not fit, so that nothing is sent.
    pub fn invalid(&mut self, path: impl Into<String>) {
        self.invalid.push(path.into());
    }

    /// Says that a value is sent in another word, or by its place, so that
    /// [`check`](super::check) does not look for it.
    pub fn implied(&mut self, path: impl Into<String>) {
        self.implied.push(path.into());
    }

    /// What the vendor must have: the change's value or, failing that, the vendor's own field of an
    /// extension. Without either nothing is sent, and the error names `field`.
    pub fn need<T: Default + DeserializeOwned>(
        &mut self,
        field: &str,
        own: &str,
        change: Change<T>,
    ) -> T {
        self.need_or(field, own, change, T::default)
    }

    /// As [`need`](Self::need), for a type without a default. `placeholder` fills the place of what
    /// is missing, and is never sent.
    pub fn need_or<T: DeserializeOwned>(
        &mut self,
        field: &str,
        own: &str,
        change: Change<T>,
        placeholder: impl FnOnce() -> T,
    ) -> T {
        if let Change::Set(value) = change {
            return value;
        }
        self.extension(own).unwrap_or_else(|| {
            self.missing.push(field.to_owned());
            placeholder()
        })
    }

    /// The vendor's own field of an extension, by value. It is not sent a second time.
    pub fn extension<T: DeserializeOwned>(&mut self, own: &str) -> Option<T> {
        let value = self.before.get("extensions")?.get(self.vendor)?.get(own)?;
        let value = serde_json::from_value(value.clone()).ok()?;
        self.extended.insert(own.to_owned());
        Some(value)
    }

    /// The main entry of a list, or its first, where the vendor takes one only. The others are lost as
    /// truncated. `entries` gives those of the field `field`.
    pub fn main_of<T: Main>(
        &mut self,
        field: &str,
        entries: impl FnOnce(&mut P) -> &mut [T],
    ) -> Option<&mut T> {
        self.main_and_place(field, entries).map(|(_, main)| main)
    }

    fn main_and_place<T: Main>(
        &mut self,
        field: &str,
        entries: impl FnOnce(&mut P) -> &mut [T],
    ) -> Option<(usize, &mut T)> {
        let entries = entries(&mut self.patch);
        let chosen = entries.iter().position(Main::is_main).unwrap_or(0);
        for index in (0..entries.len()).filter(|index| *index != chosen) {
            self.reasons
                .push((format!("{field}[{index}]"), Reason::Truncated));
        }
        let main = entries.get_mut(chosen)?;
        // That it is the one to be sent says so.
        if main.is_main() {
            main.clear_main();
            self.implied.push(format!("{field}[{chosen}].primary"));
        }
        Some((chosen, main))
    }

    /// The main phone number, or the first, in one string with its dialling code. The others are lost
    /// as truncated. `phones` gives those of `phone_numbers`.
    pub fn main_phone(&mut self, phones: impl FnOnce(&mut P) -> &mut [Phone]) -> Option<String> {
        let (index, phone) = self.main_and_place("phone_numbers", phones)?;
        let taken = std::mem::take(phone);
        let (left, number) = in_one(taken);
        *phone = left;
        self.account_for_phone(index, number.is_some());
        number
    }

    /// All phone numbers, each in one string with its dialling code. `phones` gives those of
    /// `phone_numbers`.
    pub fn phones_in_one(&mut self, phones: impl FnOnce(&mut P) -> &mut [Phone]) -> Vec<String> {
        let phones = phones(&mut self.patch);
        let numbers: Vec<_> = phones
            .iter_mut()
            .map(|phone| {
                let (left, number) = in_one(std::mem::take(phone));
                *phone = left;
                number
            })
            .collect();
        for (index, number) in numbers.iter().enumerate() {
            self.account_for_phone(index, number.is_some());
        }
        numbers.into_iter().flatten().collect()
    }

    /// All phone numbers, each with its dialling code apart. `phones` gives those of
    /// `phone_numbers`.
    pub fn phones_in_parts(&mut self, phones: impl FnOnce(&mut P) -> &mut [Phone]) -> Vec<Phone> {
        let phones = phones(&mut self.patch);
        let parts: Vec<_> = phones
            .iter_mut()
            .map(|phone| {
                let parts = Phone {
                    number: phone.number.take(),
                    country_code: phone.country_code.clone(),
                    ..Phone::default()
                }
                .in_parts();
                // Another code than that of the number is lost.
                if phone.country_code == parts.country_code || phone.country_code.is_none() {
                    phone.country_code = None;
                }
                parts
            })
            .collect();
        for (index, parts) in parts.iter().enumerate() {
            self.account_for_phone(index, parts.number.is_some());
        }
        parts
    }

    /// Says that a number was sent, with its code in whichever place.
    fn account_for_phone(&mut self, index: usize, is_sent: bool) {
        let path = |part: &str| format!("phone_numbers[{index}].{part}");
        if is_sent {
            self.implied.push(path("number"));
            self.implied.push(path("country_code"));
            self.left_because(path("country_code"), Reason::AmbiguousValue);
        }
    }

    /// The custom fields as an object, each under its name. One without a name or a value is left; of
    /// those with the same name, the last is sent. `fields` gives the change.
    pub fn custom_fields(
        &mut self,
        fields: impl FnOnce(&mut P) -> &mut Change<Vec<CustomField>>,
    ) -> Option<Map<String, Value>> {
        self.named_values("custom_fields", fields)
    }

    /// The same for another list of named values, `field`.
    pub fn named_values(
        &mut self,
        field: &str,
        fields: impl FnOnce(&mut P) -> &mut Change<Vec<CustomField>>,
    ) -> Option<Map<String, Value>> {
        let list = field;
        let (mut object, mut places, mut implied) = (Map::new(), BTreeMap::new(), Vec::new());
        for (index, field) in fields(&mut self.patch).entries().iter_mut().enumerate() {
            if field.name.is_none() || field.value.is_none() {
                continue;
            }
            let Some((name, value)) = field.name.take().zip(field.value.take()) else {
                continue;
            };
            let path = format!("{list}[{index}]");
            implied.push(format!("{path}.name"));
            types_of(&value, &format!("{path}.value"), &mut implied);
            object.insert(name.clone(), value.into());
            if let Some(before) = places.insert(name, index) {
                let path = format!("{list}[{before}]");
                self.losses.push(Loss::of_model(path, Reason::Truncated));
            }
        }
        self.implied.append(&mut implied);
        (!object.is_empty()).then_some(object)
    }

    fn reason_of(&self, path: &str) -> Reason {
        let within = |whole: &str| {
            path.strip_prefix(whole)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let said = self.reasons.iter().rev().find(|(whole, _)| within(whole));
        match said {
            Some((_, reason)) => *reason,
            None if ["id", "created_at", "updated_at", "deleted"].contains(&path) => {
                Reason::NotWritable
            }
            None => Reason::NotSupportedByVendor,
        }
    }

    /// Adds the paths of what nobody has taken, and whether it is to be cleared.
    fn differences(
        &self,
        before: &Value,
        after: &Value,
        path: String,
        left: &mut Vec<(String, bool)>,
    ) {
        match (before, after) {
            (Value::Array(values), _) if values.is_empty() => {}
            (_, Value::Object(parts)) if parts.is_empty() => {}
            // A field, or an entry that has a reason of its own, is lost as a whole.
            (before, after)
                if before == after
                    && !self.has_reason_within(&path)
                    && (!path.ends_with(']') || self.has_reason(&path)) =>
            {
                left.push((path, after.is_null()));
            }
            (Value::Object(before), Value::Object(after)) => {
                for (field, after) in after {
                    let before = before.get(field).unwrap_or(&Value::Null);
                    self.differences(before, after, format!("{path}.{field}"), left);
                }
            }
            (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
                for (index, (before, after)) in before.iter().zip(after).enumerate() {
                    self.differences(before, after, format!("{path}[{index}]"), left);
                }
            }
            (_, after) => left.push((path, after.is_null())),
        }
    }

    fn has_reason(&self, path: &str) -> bool {
        self.reasons.iter().any(|(whole, _)| whole == path)
    }

    /// Whether a part of it is lost for a reason of its own.
    fn has_reason_within(&self, path: &str) -> bool {
        self.reasons.iter().any(|(whole, _)| {
            whole
                .strip_prefix(path)
                .is_some_and(|rest| rest.starts_with(['.', '[']))
        })
    }

    /// Paths of what was left, and whether it is to be cleared.
    fn left(&self, after: &Map<String, Value>) -> Vec<(String, bool)> {
        let mut left = Vec::new();
        for (field, before) in &self.before {
            match (field.as_str(), after.get(field)) {
                ("extensions", _) => {}
                // The patch does not have them.
                ("id" | "created_at" | "updated_at" | "deleted", None) => {
                    left.push((field.clone(), false));
                }
                (_, Some(after)) => self.differences(before, after, field.clone(), &mut left),
                (_, None) => {}
            }
        }
        left
    }
}

impl<P: Serialize> Writing<P> {
    fn draft<B: Serialize + DeserializeOwned>(
        mut self,
        map: impl FnOnce(&mut Self) -> B,
    ) -> Result<Draft<B>> {
        let mut body = map(&mut self);
        let after = object(&self.patch)?;
        let mut uncleared = Vec::new();
        for (path, is_cleared) in self.left(&after) {
            if is_cleared {
                uncleared.push(path);
            } else {
                let reason = self.reason_of(&path);
                self.losses.push(Loss::of_model(path, reason));
            }
        }
        if !self.invalid.is_empty() {
            let names = self.invalid.join("`, `");
            return Err(Error::invalid(
                self.invalid,
                format!("the vendor can't take what `{names}` holds"),
            ));
        }
        if !self.missing.is_empty() {
            // A field of the model can be needed for several of the vendor's.
            let mut seen = BTreeSet::new();
            self.missing.retain(|name| seen.insert(name.clone()));
            let names = self.missing.join("`, `");
            return Err(Error::invalid(
                self.missing,
                format!("the vendor needs `{names}`"),
            ));
        }
        if !uncleared.is_empty() {
            return Err(no_clearing(&uncleared));
        }
        self.extend(&mut body)?;
        let changes_nothing = self.is_change && is_all_lost(&self.before, &self.losses);
        Ok(Draft {
            body,
            losses: self.losses,
            implied: self.implied,
            sent: personal::sent(&self.before),
            changes_nothing,
        })
    }

    /// Puts the vendor's own fields of the extensions into the body, as far as it has them.
    fn extend<B: Serialize + DeserializeOwned>(&mut self, body: &mut B) -> Result<()> {
        let Some(Value::Object(extensions)) = self.before.get("extensions") else {
            return Ok(());
        };
        for (vendor, fields) in extensions {
            let Some(fields) = fields.as_object().filter(|_| vendor == self.vendor) else {
                let path = format!("extensions.{vendor}");
                self.losses
                    .push(Loss::of_model(path, Reason::NotSupportedByVendor));
                continue;
            };
            for (field, value) in fields
                .iter()
                .filter(|(field, _)| !self.extended.contains(*field))
            {
                let path = format!("extensions.{vendor}.{field}");
                let mut sent = members(&*body)?;
                if sent.contains_key(field) {
                    self.losses
                        .push(Loss::of_model(path, Reason::AmbiguousValue));
                    continue;
                }
                sent.extend(members(&BTreeMap::from([(field, value)]))?);
                let extended = serde_json::to_string(&sent)
                    .and_then(|sent| serde_json::from_str::<B>(&sent))
                    .ok();
                let is_sent =
                    |body: &B| object(body).is_ok_and(|sent| sent.get(field) == Some(value));
                match extended.filter(is_sent) {
                    Some(extended) => *body = extended,
                    None => self.losses.push(Loss::of_model(path, Reason::NotWritable)),
                }
            }
        }
        Ok(())
    }
}

impl<P> Deref for Writing<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.patch
    }
}

impl<P> DerefMut for Writing<P> {
    fn deref_mut(&mut self) -> &mut P {
        &mut self.patch
    }
}

impl<P> fmt::Debug for Writing<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writing")
            .field("losses", &self.losses)
            .field("invalid", &self.invalid)
            .finish_non_exhaustive()
    }
}

/// An entry of a list of which one may be the main one.
pub trait Main {
    /// Whether it is the main one.
    fn is_main(&self) -> bool;

    /// Takes out that it is.
    fn clear_main(&mut self);
}

impl Main for Email {
    fn is_main(&self) -> bool {
        self.primary == Some(true)
    }

    fn clear_main(&mut self) {
        self.primary = None;
    }
}

impl Main for Phone {
    fn is_main(&self) -> bool {
        self.primary == Some(true)
    }

    fn clear_main(&mut self) {
        self.primary = None;
    }
}

/// No address is the main one.
impl Main for Address {
    fn is_main(&self) -> bool {
        false
    }

    fn clear_main(&mut self) {}
}

impl<T> Change<T> {
    /// Whether there is a value to be set.
    pub const fn is_set(&self) -> bool {
        matches!(self, Self::Set(_))
    }

    /// Takes the change out, and leaves none.
    pub fn take(&mut self) -> Self {
        std::mem::take(self)
    }

    /// Moves a value that is set into its place in a request. A field that is to be cleared stays,
    /// so that it is rejected.
    pub fn give<U: From<T>>(&mut self, place: &mut Option<U>) {
        self.give_as(place, |value| value);
    }

    /// As [`give`](Self::give), with the value as the vendor has it.
    pub fn give_as<U: From<V>, V>(&mut self, place: &mut Option<U>, map: impl FnOnce(T) -> V) {
        match self.take() {
            Self::Set(value) => *place = Some(map(value).into()),
            other => *self = other,
        }
    }

    /// As [`give`](Self::give), where the request can say that a field is to be cleared.
    pub fn give_or_clear<U: From<Option<T>>>(&mut self, place: &mut Option<U>) {
        match self.take() {
            Self::Set(value) => *place = Some(Some(value).into()),
            Self::Clear => *place = Some(None.into()),
            Self::Leave => {}
        }
    }
}

impl<T> Change<Vec<T>> {
    /// The entries of a list that is set, to take their parts out.
    pub fn entries(&mut self) -> &mut [T] {
        match self {
            Self::Set(entries) => entries,
            _ => &mut [],
        }
    }
}

/// A decimal as a JSON number, with all its digits.
pub fn number(decimal: Decimal) -> Number {
    let digits = decimal.to_string();
    digits.parse().unwrap_or_else(|_| Number::from(0))
}
