//! What a vendor documents to narrow a list down by is a filter, or the adapter says why not.

use std::collections::BTreeMap;

use super::*;

impl Subject {
    /// Each documented query parameter of a list's operations, other than those that tell pages, is
    /// sent for some filter, or is declared with the reason that it is not.
    pub(super) fn filters(&self) -> Result<Verdict> {
        let mut sent: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut declared: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut listed = BTreeMap::new();
        for (method, capability) in self.native_methods() {
            let Act::List(_) = method.act else { continue };
            for id in &capability.operations {
                let unmapped = capability.unmapped.iter().map(|it| it.parameter);
                declared.entry(id).or_default().extend(unmapped);
                listed.entry(*id).or_insert(capability.name());
            }
            for choice in method.variants.of(&capability) {
                let input = self.input(method, choice)?;
                let tried = self.try_with(method, &input, Options::new(), Script::Example(1))?;
                for call in tried.sent {
                    let Some(operation) = call.operation else {
                        continue;
                    };
                    let query = call.line.split_once('?').map_or("", |(_, query)| query);
                    let names = query.split('&').filter_map(|pair| pair.split('=').next());
                    let names = names.map(|name| name.replace("%5B", "[").replace("%5D", "]"));
                    sent.entry(operation.id).or_default().extend(names);
                }
            }
        }
        let mut wrong = Vec::new();
        for (id, capability) in &listed {
            let operation = self.api.operation(id).context("a declared operation")?;
            let (sent, declared) = (sent.get(id), declared.get(id));
            for name in operation.filter_parameters() {
                let is_sent = sent.is_some_and(|sent| sent.contains(name));
                let is_declared = declared.is_some_and(|declared| declared.contains(name));
                if !is_sent && !is_declared {
                    wrong.push(format!(
                        "`{name}` of {id} is documented and never sent: map a filter of {capability} to \
                         it in crates/crm-facade/src/vendors/{0} (or {0}.rs), or declare it there with \
                         `.unmapped(&[\"{name}\"], \"why\")`",
                        self.api.vendor
                    ));
                } else if is_sent && is_declared {
                    wrong.push(format!(
                        "`{name}` of {id} is declared as unmapped and is sent: take it out of `.unmapped`"
                    ));
                }
            }
            for name in declared.into_iter().flatten() {
                // An operation of the same capability may have it.
                let is_known = |id: &&str| {
                    let operation = self.api.operation(id);
                    operation.is_some_and(|it| it.filter_parameters().any(|own| own == *name))
                };
                if !listed.keys().any(is_known) {
                    wrong.push(format!(
                        "{id} documents no parameter `{name}`: take it out of `.unmapped`"
                    ));
                }
            }
        }
        ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
        Ok(Verdict::Passed(Vec::new()))
    }
}
