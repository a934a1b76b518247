//! Voice agents of Callab.ai: mappers and calls.

use crm_callab::v1::types;

use super::{API, Callab, parts};
use crate::adapter::{self, Reading, Reply, filled, read_all, rows_in};
use crate::model::{Agent, AgentId};
use crate::traits::Agents;
use crate::{Listing, Mapped, Options, Query, Result};

pub(super) fn read(from: &mut Reading<types::Agent>) -> Agent {
    let mut agent = Agent::new();
    agent.id = filled(&mut from.id).map(Into::into);
    agent.name = from.name.take();
    agent.description = from.description.take();
    agent.agent_type = from.agent_type.take();
    agent.language = from.language.take();
    agent.status = from.status.take();
    agent.prompt = from.prompt.take();
    agent.speaks_first = from.who_talks_first.take();
    agent.workspace = from.workspace_id.take();
    agent
}

impl Agents for Callab {
    fn list(&self, mut query: Query, options: Options) -> Result<Listing<Agent>> {
        let mut params = types::AgentsListParams::new();
        params.workspace = parts::one(&mut query, "workspace")?;
        let client = self.client.with_options(options.for_client());
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let response = client.agents_list(&params).await?;
                let mut response = response.into_inner();
                let rows = response.data.take();
                let rows = rows_in(&response, "data", rows)?;
                Ok(read_all(API.vendor, rows, read))
            })
        }))
    }

    fn get(&self, id: AgentId, options: Options) -> Reply<'_, Mapped<Agent>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let mut response = client.agents_get(id.as_str()).await?.into_inner();
            let agent = response.data.take();
            let agent = parts::data(&response, agent)?;
            Ok(adapter::read(API.vendor, agent, read))
        })
    }
}
