// @generated from specs/callab/v1.yaml by `cargo xtask generate callab`. Changes belong there.

#[allow(unused_imports)]
use crm_runtime::client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crm_runtime::client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// A voice agent.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Agent {
        /// Variables.
        pub agent_dynamic_variables: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Flow; the shape is not documented.
        pub agent_flow: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// What is to be found out.
        pub agent_post_call_outcomes: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Kind of agent.
        pub agent_type: ::std::option::Option<::std::string::String>,
        /// Whether there is background audio.
        pub background_audio_status: ::std::option::Option<::std::string::String>,
        /// Description.
        pub description: ::std::option::Option<::std::string::String>,
        /// Id of the agent.
        pub id: ::std::option::Option<::std::string::String>,
        /// Sensitivity to interruptions.
        pub interruption_sensitivity: ::std::option::Option<
            ::crm_runtime::client::Number,
        >,
        /// Language, `en-US`.
        pub language: ::std::option::Option<::std::string::String>,
        /// Temperature of the language model.
        pub llm_temperature: ::std::option::Option<::crm_runtime::client::Number>,
        /// Longest silence; the unit is not documented.
        pub max_silence_duration: ::std::option::Option<::crm_runtime::client::Number>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Prompt.
        pub prompt: ::std::option::Option<::std::string::String>,
        /// Frequency of reminders, lower value.
        pub reminder_frequency_from: ::std::option::Option<
            ::crm_runtime::client::Number,
        >,
        /// Frequency of reminders, upper value.
        pub reminder_frequency_to: ::std::option::Option<::crm_runtime::client::Number>,
        /// Responsiveness.
        pub responsiveness: ::std::option::Option<::crm_runtime::client::Number>,
        /// State in which a call starts.
        pub starting_state: ::std::option::Option<::std::string::String>,
        /// `active` or `inactive` as examples.
        pub status: ::std::option::Option<::std::string::String>,
        /// Speed of the voice.
        pub voice_speed: ::std::option::Option<::crm_runtime::client::Number>,
        /// Temperature of the voice.
        pub voice_temperature: ::std::option::Option<::crm_runtime::client::Number>,
        /// Who talks first.
        pub who_talks_first: ::std::option::Option<::std::string::String>,
        /// Slug of the workspace.
        pub workspace_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// An agent to create. The fields are those of the sample; the list of parameters is cut off in every copy of the page, so that limits, meanings and what is required are not known.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct AgentCreate {
        /// Variables. A list here, an object in the response.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agent_dynamic_variables: ::std::option::Option<
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        /// Flow. The shape is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agent_flow: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// What is to be found out. The shape is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agent_post_call_outcomes: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Answering machine detection: timeout, probably in milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amd_timeout: ::std::option::Option<::crm_runtime::client::Number>,
        /// Background audio.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub background_audio_id: ::std::option::Option<::std::string::String>,
        /// Whether there is background audio.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub background_audio_status: ::std::option::Option<::std::string::String>,
        /// Volume of the background audio.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub background_volume: ::std::option::Option<::crm_runtime::client::Number>,
        /// First message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub begin_message: ::std::option::Option<::std::string::String>,
        /// Mode of the chunker.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub chunker_mode: ::std::option::Option<::std::string::String>,
        /// Level of boost.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub denoiser_boost_level: ::std::option::Option<::std::string::String>,
        /// Level of noise reduction.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub denoiser_reduction_level: ::std::option::Option<::std::string::String>,
        /// Description.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Tools. The shape is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub global_tools: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Whether answering machines are detected.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_amd_enabled: ::std::option::Option<bool>,
        /// Whether answering machines are detected in several languages.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_amd_multilingual: ::std::option::Option<bool>,
        /// Whether noise is reduced.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_denoiser_enabled: ::std::option::Option<bool>,
        /// Whether turns are detected.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_turn_detection_enabled: ::std::option::Option<bool>,
        /// Knowledge base.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub knowledge_base_id: ::std::option::Option<::std::string::String>,
        /// Language.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<::std::string::String>,
        /// Name.
        pub name: ::std::string::String,
        /// Prompt.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prompt: ::std::option::Option<::std::string::String>,
        /// Kind of prompt.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prompt_type: ::std::option::Option<::std::string::String>,
        /// Frequency of reminders, lower value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reminder_frequency_from: ::std::option::Option<
            ::crm_runtime::client::Number,
        >,
        /// Frequency of reminders, upper value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reminder_frequency_to: ::std::option::Option<::crm_runtime::client::Number>,
        /// Responsiveness.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub responsiveness: ::std::option::Option<::crm_runtime::client::Number>,
        /// Status.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Mode of turn detection.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub turn_detection_mode: ::std::option::Option<::std::string::String>,
        /// Turn detection: timeout, probably in milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub turn_detection_timeout: ::std::option::Option<::crm_runtime::client::Number>,
        /// Voice activity detection: threshold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vad_activation_threshold: ::std::option::Option<
            ::crm_runtime::client::Number,
        >,
        /// Voice activity detection: timeout at the end of speech.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vad_eos_timeout: ::std::option::Option<::crm_runtime::client::Number>,
        /// Voice activity detection: least duration of silence.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vad_min_silence_duration: ::std::option::Option<
            ::crm_runtime::client::Number,
        >,
        /// Voice activity detection: least duration of speech.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vad_min_speech_duration: ::std::option::Option<
            ::crm_runtime::client::Number,
        >,
        /// Voice activity detection: padding.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vad_prefix_padding_duration: ::std::option::Option<
            ::crm_runtime::client::Number,
        >,
        /// Voice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub voice_id: ::std::option::Option<::std::string::String>,
        /// Parameters of the voice. The shape is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub voice_params: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Speed of the voice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub voice_speed: ::std::option::Option<::crm_runtime::client::Number>,
        /// Temperature of the voice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub voice_temperature: ::std::option::Option<::crm_runtime::client::Number>,
        /// Voice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub voice_uuid: ::std::option::Option<::std::string::String>,
        /// Who talks first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub who_talks_first: ::std::option::Option<::std::string::String>,
        /// Slug of the workspace.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub workspace: ::std::option::Option<::std::string::String>,
        /// Properties that the specification does not list.
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// An agent.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentResponse {
        /// A voice agent.
        pub data: ::std::option::Option<Agent>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Agents.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentsResponse {
        /// The agents.
        pub data: ::std::option::Option<::std::vec::Vec<Agent>>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A phone call. Units of `call_duration`, `latency` and `cost` are not documented.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Call {
        /// Values that the agent was given.
        pub agent_dynamic_variables: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// What the agent found out.
        pub agent_post_call_outcomes: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Feedback on the task of the agent.
        pub agent_task_feedback: ::std::option::Option<::std::string::String>,
        /// Whether the agent did its task.
        pub agent_task_status: ::std::option::Option<::std::string::String>,
        /// Agent that speaks.
        pub ai_agent_id: ::std::option::Option<::std::string::String>,
        /// Sentiment that the analysis found.
        pub analysis_sentiment: ::std::option::Option<::std::string::String>,
        /// `inbound` or `outbound`.
        pub call_direction: ::std::option::Option<::std::string::String>,
        /// Duration; the unit is not documented.
        pub call_duration: ::std::option::Option<::crm_runtime::client::Number>,
        /// Feedback on the call.
        pub call_feedback: ::std::option::Option<::std::string::String>,
        /// Number that calls.
        pub call_from: ::std::option::Option<::std::string::String>,
        /// Telephone provider.
        pub call_provider: ::std::option::Option<::std::string::String>,
        /// Rating; the scale is not documented.
        pub call_rating: ::std::option::Option<::crm_runtime::client::Number>,
        /// Id at the telephone provider.
        pub call_sid: ::std::option::Option<::std::string::String>,
        /// Status: `completed`, `failed`, `in-progress` as examples.
        pub call_status: ::std::option::Option<::std::string::String>,
        /// Number that is called.
        pub call_to: ::std::option::Option<::std::string::String>,
        /// Campaign that the call belongs to.
        pub campaign_id: ::std::option::Option<::std::string::String>,
        /// Id of the company.
        pub company_id: ::std::option::Option<::std::string::String>,
        /// Contact that is called.
        pub contact_id: ::std::option::Option<::std::string::String>,
        /// Cost in `price_unit`.
        pub cost: ::std::option::Option<::crm_runtime::client::Number>,
        /// Time of creation (RFC 3339).
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Time of deletion (RFC 3339).
        pub deleted_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Why the call ended.
        pub disconnect_reason: ::std::option::Option<::std::string::String>,
        /// End of the call (RFC 3339).
        pub ended_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the call.
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether it is a test call.
        pub is_test: ::std::option::Option<bool>,
        /// Latency; the unit is not documented.
        pub latency: ::std::option::Option<::crm_runtime::client::Number>,
        /// Further data under free keys.
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Notes.
        pub notes: ::std::option::Option<::std::string::String>,
        /// Unit of the cost.
        pub price_unit: ::std::option::Option<::std::string::String>,
        /// URL of the recording.
        pub record_url: ::std::option::Option<::std::string::String>,
        /// Time of the next attempt (RFC 3339).
        pub retry_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Start of the call (RFC 3339).
        pub started_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Transcript as text.
        pub transcript: ::std::option::Option<::std::string::String>,
        /// Language of the transcript.
        pub transcript_language: ::std::option::Option<::std::string::String>,
        /// Transcript in parts; the shape is not documented.
        pub transcript_object: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Time of the last change (RFC 3339).
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Slug of the workspace.
        pub workspace_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A call to record.
    #[derive(::serde::Serialize, Clone, Default, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CallCreate {
        /// Values for the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agent_dynamic_variables: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Agent that speaks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ai_agent_id: ::std::option::Option<::std::string::String>,
        /// `inbound` or `outbound`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_direction: ::std::option::Option<::std::string::String>,
        /// Number that calls.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_from: ::std::option::Option<::std::string::String>,
        /// Id at the telephone provider.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_sid: ::std::option::Option<::std::string::String>,
        /// Number that is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_to: ::std::option::Option<::std::string::String>,
        /// Campaign.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub campaign_id: ::std::option::Option<::std::string::String>,
        /// Contact.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_id: ::std::option::Option<::std::string::String>,
        /// Slug of the workspace.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub workspace: ::std::option::Option<::std::string::String>,
    }

    /// A test call to place.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CallMake {
        /// Agent that speaks.
        pub ai_agent_id: ::std::string::String,
        /// Number that calls, in E.164 or many national ways of writing, with extensions too.
        pub call_from: ::std::string::String,
        /// Number that is called, written likewise.
        pub call_to: ::std::string::String,
        /// Values for the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dynamic_variables: ::std::option::Option<::std::vec::Vec<CallVariable>>,
        /// Slug of the workspace; `default` when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub workspace: ::std::option::Option<::std::string::String>,
    }

    /// A call.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CallResponse {
        /// A phone call. Units of `call_duration`, `latency` and `cost` are not documented.
        pub data: ::std::option::Option<Call>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A value for the agent.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CallVariable {
        /// Name without spaces.
        pub name: ::std::string::String,
        /// Value.
        pub value: ::std::string::String,
    }

    /// Calls.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CallsResponse {
        /// The calls.
        pub data: ::std::option::Option<::std::vec::Vec<Call>>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A campaign of calls. It has no id.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Campaign {
        /// Which metadata of a contact goes into which variable of the agent.
        pub agent_variables_contact_metadata_mapping: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Progress; the unit is not documented.
        pub call_progress: ::std::option::Option<::crm_runtime::client::Number>,
        /// First time of day, `HH:MM:SS`.
        pub call_time_of_day_from: ::std::option::Option<::std::string::String>,
        /// Last time of day, `HH:MM:SS`.
        pub call_time_of_day_to: ::std::option::Option<::std::string::String>,
        /// `outbound` or `inbound`.
        pub campaign_type: ::std::option::Option<::std::string::String>,
        /// Categories of its contacts.
        pub contacts_list_categories: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Sources of its contacts.
        pub contacts_list_source: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Further filters on contacts.
        pub contacts_list_source_metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Tags of its contacts.
        pub contacts_list_tags: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Time of creation (RFC 3339).
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Days on which it calls: 0 for Sunday to 6 for Saturday.
        pub days_of_week: ::std::option::Option<::std::vec::Vec<i64>>,
        /// Time of deletion (RFC 3339).
        pub deleted_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Last day, `YYYY-MM-DD`.
        pub ended_at: ::std::option::Option<::std::string::String>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Notes.
        pub notes: ::std::option::Option<::std::string::String>,
        /// How often to call.
        pub number_of_call_attempts: ::std::option::Option<
            ::std::vec::Vec<::crm_runtime::client::Number>,
        >,
        /// Delay before the next attempt.
        pub retry_delay: ::std::option::Option<
            ::std::vec::Vec<::crm_runtime::client::Number>,
        >,
        /// Unit of the delay.
        pub retry_delay_unit: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// First day, `YYYY-MM-DD`.
        pub started_at: ::std::option::Option<::std::string::String>,
        /// Status; its values are not documented.
        pub status: ::std::option::Option<::std::string::String>,
        /// Name of the time zone.
        pub time_zone: ::std::option::Option<::std::string::String>,
        /// Time of the last change (RFC 3339).
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Variables of the webhook.
        pub webhook_mapping_variables: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Where the variables of the webhook come from.
        pub webhook_mapping_variables_sources: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Slug of the workspace.
        pub workspace: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A campaign to create.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct CampaignCreate {
        /// Which metadata of a contact goes into which variable of the agent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agent_variables_contact_metadata_mapping: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Agent that calls.
        pub ai_agent_id: ::std::string::String,
        /// First time of day, `HH:MM:SS`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_time_of_day_from: ::std::option::Option<::std::string::String>,
        /// Last time of day, `HH:MM:SS`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_time_of_day_to: ::std::option::Option<::std::string::String>,
        /// `outbound` or `inbound` as examples.
        pub campaign_type: ::std::string::String,
        /// Only contacts of these categories.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contacts_list_categories: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Only contacts from these sources.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::crm_runtime::client::present")]
        pub contacts_list_source: ::std::option::Option<ClearableStringList>,
        /// Further filters on contacts; the shape is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contacts_list_source_metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Only contacts with these tags.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contacts_list_tags: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Days on which it calls: 0 for Sunday to 6 for Saturday.
        pub days_of_week: ::std::vec::Vec<::std::option::Option<i64>>,
        /// Last day, `YYYY-MM-DD`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ended_at: ::std::option::Option<::std::string::String>,
        /// Number for incoming calls.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbound_phone_number_id: ::std::option::Option<::std::string::String>,
        /// Name.
        pub name: ::std::string::String,
        /// Notes.
        pub notes: ::std::string::String,
        /// How often to call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number_of_call_attempts: ::std::option::Option<::std::vec::Vec<i64>>,
        /// Number for outgoing calls.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outbound_phone_number_id: ::std::option::Option<::std::string::String>,
        /// Delay before the next attempt.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retry_delay: ::std::option::Option<::std::vec::Vec<i64>>,
        /// Unit of the delay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retry_delay_unit: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// First day, `YYYY-MM-DD`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub started_at: ::std::option::Option<::std::string::String>,
        /// Name of the time zone.
        pub time_zone: ::std::string::String,
        /// Webhook flow.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_id: ::std::option::Option<::std::string::String>,
        /// Variables of the webhook.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_mapping_variables: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Where the variables of the webhook come from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_mapping_variables_sources: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// The workspace; called its id.
        pub workspace: ::std::string::String,
    }

    /// A campaign.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignResponse {
        /// A campaign of calls. It has no id.
        pub data: ::std::option::Option<Campaign>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Campaigns.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignsResponse {
        /// The campaigns.
        pub data: ::std::option::Option<::std::vec::Vec<Campaign>>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A value, or null for none.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[serde(transparent)]
    pub struct ClearableStringList(
        pub ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
    );
    impl ::std::ops::Deref for ClearableStringList {
        type Target = ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >;
        fn deref(
            &self,
        ) -> &::std::option::Option<
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        > {
            &self.0
        }
    }

    impl ::std::convert::From<ClearableStringList>
    for ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<::std::string::String>>,
    > {
        fn from(value: ClearableStringList) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
    > for ClearableStringList {
        fn from(
            value: ::std::option::Option<
                ::std::vec::Vec<::std::option::Option<::std::string::String>>,
            >,
        ) -> Self {
            Self(value)
        }
    }

    /// Somebody to call.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Contact {
        /// Campaign that the contact belongs to.
        pub campaign_id: ::std::option::Option<::std::string::String>,
        /// The category; one only, although the filter takes several.
        pub category_name: ::std::option::Option<::std::string::String>,
        /// Id of the company that owns the contact.
        pub company_id: ::std::option::Option<::std::string::String>,
        /// Time of creation (RFC 3339).
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// First name.
        pub firstname: ::std::option::Option<::std::string::String>,
        /// Id of the contact.
        pub id: ::std::option::Option<::std::string::String>,
        /// Time of the last call (RFC 3339).
        pub last_call_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Duration of the last call in seconds.
        pub last_call_duration: ::std::option::Option<i64>,
        /// Feedback on the last call.
        pub last_call_feedback: ::std::option::Option<::std::string::String>,
        /// Status of the last call: `completed`, `busy`, `no-answer`, `in-progress` and others.
        pub last_call_status: ::std::option::Option<::std::string::String>,
        /// Last name.
        pub lastname: ::std::option::Option<::std::string::String>,
        /// Further data under free keys.
        pub metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Notes.
        pub notes: ::std::option::Option<::std::string::String>,
        /// Dialling code, such as `+1`.
        pub number_country_code: ::std::option::Option<::std::string::String>,
        /// Phone number in E.164 format.
        pub phone_number: ::std::option::Option<::std::string::String>,
        /// Where the contact comes from: `Website Form`, `CSV Import`, `Manual` and others.
        pub source_name: ::std::option::Option<::std::string::String>,
        /// General status. Its values are not documented.
        pub status: ::std::option::Option<::std::string::String>,
        /// The tag; one only, although the filter takes several.
        pub tag_name: ::std::option::Option<::std::string::String>,
        /// Time of the last change (RFC 3339).
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Slug of the workspace.
        pub workspace_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A contact.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactResponse {
        /// Somebody to call.
        pub data: ::std::option::Option<Contact>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Contacts.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactsResponse {
        /// The contacts.
        pub data: ::std::option::Option<::std::vec::Vec<Contact>>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
    #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum EnvelopeStatus {
        /// `ok`
        #[doc(alias = "ok")]
        Ok,
        /// `error`
        #[doc(alias = "error")]
        Error,
        /// `success`
        #[doc(alias = "success")]
        Success,
        /// A value that was not documented when this was generated, as the vendor wrote it.
        Unlisted(::std::string::String),
    }

    impl EnvelopeStatus {
        /// The documented values.
        pub const VALUES: &'static [&'static str] = &["ok", "error", "success"];
        /// The value as the vendor writes it.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Ok => "ok",
                Self::Error => "error",
                Self::Success => "success",
                Self::Unlisted(value) => value,
            }
        }
    }

    impl ::std::convert::From<&str> for EnvelopeStatus {
        fn from(value: &str) -> Self {
            match value {
                "ok" => Self::Ok,
                "error" => Self::Error,
                "success" => Self::Success,
                other => Self::Unlisted(other.to_owned()),
            }
        }
    }

    ::crm_runtime::open_enum!(EnvelopeStatus);

    /// The body of an error. The envelope is documented for errors with HTTP 200; for other statuses it is assumed.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Error {
        /// Whatever stands in place of the data. A string for workspaces; not documented otherwise.
        pub data: ::std::option::Option<::serde_json::Value>,
        /// What went wrong, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Direction of sorting.
    #[derive(
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub enum Order {
        /// `asc`
        #[serde(rename = "asc")]
        Asc,
        /// `desc`
        #[serde(rename = "desc")]
        Desc,
    }

    impl ::std::fmt::Display for Order {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Asc => f.write_str("asc"),
                Self::Desc => f.write_str("desc"),
            }
        }
    }

    impl ::std::str::FromStr for Order {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "asc" => Ok(Self::Asc),
                "desc" => Ok(Self::Desc),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for Order {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Order {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A variable with a value.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PredefinedVariable {
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Value.
        pub value: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// What came of a call, as text.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TextResponse {
        /// A text. What it says is not documented.
        pub data: ::std::option::Option<::std::string::String>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A user of the company.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct User {
        /// Time of creation (RFC 3339).
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Email address.
        pub email: ::std::option::Option<::std::string::String>,
        /// Full name.
        pub fullname: ::std::option::Option<::std::string::String>,
        /// Id of the user.
        pub id: ::std::option::Option<::std::string::String>,
        /// Ids of permissions.
        pub permissions: ::std::option::Option<::std::vec::Vec<i64>>,
        /// Role.
        pub role: ::std::option::Option<::std::string::String>,
        /// Time of the last change (RFC 3339).
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A user to add.
    #[derive(::serde::Serialize, Clone, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct UserInvite {
        /// Email address.
        pub email: ::std::string::String,
        /// Full name.
        pub fullname: ::std::string::String,
        /// Password; made at random when it is missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<::std::string::String>,
        /// Ids of permissions; the list of them is not documented.
        pub permissions: ::std::vec::Vec<i64>,
    }

    /// Users.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UsersResponse {
        /// The users.
        pub data: ::std::option::Option<::std::vec::Vec<User>>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// One run of a flow.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WebhookExecution {
        /// Number of the attempt.
        pub attempt_number: ::std::option::Option<::crm_runtime::client::Number>,
        /// Time of creation (RFC 3339).
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// What went wrong.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// Time of the run (RFC 3339).
        pub executed_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Time of the end (RFC 3339).
        pub finished_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the run.
        pub id: ::std::option::Option<::std::string::String>,
        /// Time of the next attempt (RFC 3339).
        pub next_retry_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Status, `scheduled`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Time of the last change (RFC 3339).
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A flow of outgoing webhooks. Units and lists of values are not documented.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WebhookFlow {
        /// Category.
        pub category_name: ::std::option::Option<::std::string::String>,
        /// Id of the company.
        pub company_id: ::std::option::Option<::std::string::String>,
        /// Time of creation (RFC 3339).
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Who made it.
        pub created_by: ::std::option::Option<::std::string::String>,
        /// Time of deletion (RFC 3339).
        pub deleted_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// When it ran.
        pub executions: ::std::option::Option<::std::vec::Vec<WebhookExecution>>,
        /// Direction, `inbound`.
        pub flow_direction: ::std::option::Option<::std::string::String>,
        /// Mapping; the shape is not documented.
        pub flow_mapping: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Id of the flow.
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether it is a template.
        pub is_template: ::std::option::Option<bool>,
        /// URL of a logo.
        pub logo: ::std::option::Option<::std::string::String>,
        /// Attempts after the first.
        pub max_retries: ::std::option::Option<i64>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Variables with values.
        #[doc(alias = "predefinedVariables")]
        pub predefined_variables: ::std::option::Option<
            ::std::vec::Vec<PredefinedVariable>,
        >,
        /// Delay before the next attempt.
        pub retry_delay: ::std::option::Option<i64>,
        /// Unit of the delay, `seconds`.
        pub retry_delay_unit: ::std::option::Option<::std::string::String>,
        /// Status, `scheduled`.
        pub status: ::std::option::Option<::std::string::String>,
        /// Its steps.
        pub steps: ::std::option::Option<::std::vec::Vec<WebhookStep>>,
        /// Tag.
        pub tag_name: ::std::option::Option<::std::string::String>,
        /// Time of the last change (RFC 3339).
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Variables.
        pub variables: ::std::option::Option<::std::vec::Vec<WebhookVariable>>,
        /// Slug of the workspace.
        pub workspace_id: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Webhook flows.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WebhookFlowsResponse {
        /// The flows.
        pub data: ::std::option::Option<::std::vec::Vec<WebhookFlow>>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A step of a flow.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WebhookStep {
        /// Time of creation (RFC 3339).
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Time of deletion (RFC 3339).
        pub deleted_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Step that comes before.
        pub depends_on_step: ::std::option::Option<::crm_runtime::client::Number>,
        /// Id of the step.
        pub id: ::std::option::Option<::std::string::String>,
        /// Largest number of attempts.
        pub retry_limit: ::std::option::Option<::crm_runtime::client::Number>,
        /// Number of the step.
        pub step_number: ::std::option::Option<::crm_runtime::client::Number>,
        /// When the step has succeeded.
        pub success_condition: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Timeout; the unit is not documented.
        pub timeout: ::std::option::Option<::crm_runtime::client::Number>,
        /// Time of the last change (RFC 3339).
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Body.
        pub webhook_body: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Headers; they may hold secrets.
        pub webhook_headers: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// HTTP method, `GET`.
        pub webhook_method: ::std::option::Option<::std::string::String>,
        /// Timeout; the unit is not documented.
        pub webhook_timeout: ::std::option::Option<::crm_runtime::client::Number>,
        /// URL that is called.
        pub webhook_url: ::std::option::Option<::std::string::String>,
        /// Parameters of the URL.
        pub webhook_url_params: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A variable of a flow.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WebhookVariable {
        /// Value.
        #[doc(alias = "customValue")]
        pub custom_value: ::std::option::Option<::std::string::String>,
        /// Type of its values.
        #[doc(alias = "dataType")]
        pub data_type: ::std::option::Option<::std::string::String>,
        /// Where it stands.
        pub location: ::std::option::Option<::std::string::String>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Step that it belongs to.
        #[doc(alias = "stepId")]
        pub step_id: ::std::option::Option<::crm_runtime::client::Number>,
        /// Kind.
        #[doc(alias = "type")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// A workspace.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Workspace {
        /// Id of the company.
        pub company_id: ::std::option::Option<::std::string::String>,
        /// Time of creation (RFC 3339).
        pub created_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Id of the workspace.
        pub id: ::std::option::Option<::std::string::String>,
        /// Time of the last change (RFC 3339).
        pub updated_at: ::std::option::Option<::crm_runtime::client::Timestamp>,
        /// Name.
        pub workspace_name: ::std::option::Option<::std::string::String>,
        /// Slug.
        pub workspace_slug: ::std::option::Option<::std::string::String>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// How many workspaces were deleted.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkspaceDeleted {
        /// Number of workspaces that were deleted: 1 or 0.
        pub data: ::std::option::Option<i64>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// The name of a workspace.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "deserialize-requests", derive(::serde::Deserialize))]
    #[non_exhaustive]
    pub struct WorkspaceName {
        /// Name.
        pub workspace_name: ::std::string::String,
    }

    /// The workspace, or a text when `status` is `error`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum WorkspaceOrText {
        /// A string.
        String(::std::string::String),
        /// A [`Workspace`].
        Workspace(Workspace),
    }

    impl ::std::convert::From<Workspace> for WorkspaceOrText {
        fn from(value: Workspace) -> Self {
            Self::Workspace(value)
        }
    }

    /// A workspace.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkspaceResponse {
        /// The workspace, or a text when `status` is `error`.
        pub data: ::std::option::Option<WorkspaceOrText>,
        /// What came of the call, as text.
        pub message: ::std::option::Option<::std::string::String>,
        /// Outcome of a call. `ok` and `success` are successes, `error` is a failure whatever the HTTP status says.
        pub status: ::std::option::Option<EnvelopeStatus>,
        /// Fields that the documentation does not name, and values of another type than documented,
        /// as they came.
        pub unknown_fields: ::crm_runtime::client::UnknownFields,
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }

        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }

    ::crm_runtime::field_table!(Agent, [
        (0, agent_dynamic_variables, "agent_dynamic_variables"),
        (1, agent_flow, "agent_flow"),
        (2, agent_post_call_outcomes, "agent_post_call_outcomes"),
        (3, agent_type, "agent_type"),
        (4, background_audio_status, "background_audio_status"),
        (5, description, "description"),
        (6, id, "id"),
        (7, interruption_sensitivity, "interruption_sensitivity"),
        (8, language, "language"),
        (9, llm_temperature, "llm_temperature"),
        (10, max_silence_duration, "max_silence_duration"),
        (11, name, "name"),
        (12, prompt, "prompt"),
        (13, reminder_frequency_from, "reminder_frequency_from"),
        (14, reminder_frequency_to, "reminder_frequency_to"),
        (15, responsiveness, "responsiveness"),
        (16, starting_state, "starting_state"),
        (17, status, "status"),
        (18, voice_speed, "voice_speed"),
        (19, voice_temperature, "voice_temperature"),
        (20, who_talks_first, "who_talks_first"),
        (21, workspace_id, "workspace_id"),
    ]);

    ::crm_runtime::field_table!(AgentResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(AgentsResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(Call, [
        (0, agent_dynamic_variables, "agent_dynamic_variables"),
        (1, agent_post_call_outcomes, "agent_post_call_outcomes"),
        (2, agent_task_feedback, "agent_task_feedback"),
        (3, agent_task_status, "agent_task_status"),
        (4, ai_agent_id, "ai_agent_id"),
        (5, analysis_sentiment, "analysis_sentiment"),
        (6, call_direction, "call_direction"),
        (7, call_duration, "call_duration"),
        (8, call_feedback, "call_feedback"),
        (9, call_from, "call_from"),
        (10, call_provider, "call_provider"),
        (11, call_rating, "call_rating"),
        (12, call_sid, "call_sid"),
        (13, call_status, "call_status"),
        (14, call_to, "call_to"),
        (15, campaign_id, "campaign_id"),
        (16, company_id, "company_id"),
        (17, contact_id, "contact_id"),
        (18, cost, "cost"),
        (19, created_at, "created_at"),
        (20, deleted_at, "deleted_at"),
        (21, disconnect_reason, "disconnect_reason"),
        (22, ended_at, "ended_at"),
        (23, id, "id"),
        (24, is_test, "is_test"),
        (25, latency, "latency"),
        (26, metadata, "metadata"),
        (27, notes, "notes"),
        (28, price_unit, "price_unit"),
        (29, record_url, "record_url"),
        (30, retry_at, "retry_at"),
        (31, started_at, "started_at"),
        (32, transcript, "transcript"),
        (33, transcript_language, "transcript_language"),
        (34, transcript_object, "transcript_object"),
        (35, updated_at, "updated_at"),
        (36, workspace_id, "workspace_id"),
    ]);

    ::crm_runtime::field_table!(CallResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(CallsResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(Campaign, [
        (0, agent_variables_contact_metadata_mapping, "agent_variables_contact_metadata_mapping"),
        (1, call_progress, "call_progress"),
        (2, call_time_of_day_from, "call_time_of_day_from"),
        (3, call_time_of_day_to, "call_time_of_day_to"),
        (4, campaign_type, "campaign_type"),
        (5, contacts_list_categories, "contacts_list_categories"),
        (6, contacts_list_source, "contacts_list_source"),
        (7, contacts_list_source_metadata, "contacts_list_source_metadata"),
        (8, contacts_list_tags, "contacts_list_tags"),
        (9, created_at, "created_at"),
        (10, days_of_week, "days_of_week"),
        (11, deleted_at, "deleted_at"),
        (12, ended_at, "ended_at"),
        (13, name, "name"),
        (14, notes, "notes"),
        (15, number_of_call_attempts, "number_of_call_attempts"),
        (16, retry_delay, "retry_delay"),
        (17, retry_delay_unit, "retry_delay_unit"),
        (18, started_at, "started_at"),
        (19, status, "status"),
        (20, time_zone, "time_zone"),
        (21, updated_at, "updated_at"),
        (22, webhook_mapping_variables, "webhook_mapping_variables"),
        (23, webhook_mapping_variables_sources, "webhook_mapping_variables_sources"),
        (24, workspace, "workspace"),
    ]);

    ::crm_runtime::field_table!(CampaignResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(CampaignsResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(Contact, [
        (0, campaign_id, "campaign_id"),
        (1, category_name, "category_name"),
        (2, company_id, "company_id"),
        (3, created_at, "created_at"),
        (4, firstname, "firstname"),
        (5, id, "id"),
        (6, last_call_at, "last_call_at"),
        (7, last_call_duration, "last_call_duration"),
        (8, last_call_feedback, "last_call_feedback"),
        (9, last_call_status, "last_call_status"),
        (10, lastname, "lastname"),
        (11, metadata, "metadata"),
        (12, notes, "notes"),
        (13, number_country_code, "number_country_code"),
        (14, phone_number, "phone_number"),
        (15, source_name, "source_name"),
        (16, status, "status"),
        (17, tag_name, "tag_name"),
        (18, updated_at, "updated_at"),
        (19, workspace_id, "workspace_id"),
    ]);

    ::crm_runtime::field_table!(ContactResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(ContactsResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(Error, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(PredefinedVariable, [
        (0, name, "name"),
        (1, value, "value"),
    ]);

    ::crm_runtime::field_table!(TextResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(User, [
        (0, created_at, "created_at"),
        (1, email, "email"),
        (2, fullname, "fullname"),
        (3, id, "id"),
        (4, permissions, "permissions"),
        (5, role, "role"),
        (6, updated_at, "updated_at"),
    ]);

    ::crm_runtime::field_table!(UsersResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(WebhookExecution, [
        (0, attempt_number, "attempt_number"),
        (1, created_at, "created_at"),
        (2, error_message, "error_message"),
        (3, executed_at, "executed_at"),
        (4, finished_at, "finished_at"),
        (5, id, "id"),
        (6, next_retry_at, "next_retry_at"),
        (7, status, "status"),
        (8, updated_at, "updated_at"),
    ]);

    ::crm_runtime::field_table!(WebhookFlow, [
        (0, category_name, "category_name"),
        (1, company_id, "company_id"),
        (2, created_at, "created_at"),
        (3, created_by, "created_by"),
        (4, deleted_at, "deleted_at"),
        (5, executions, "executions"),
        (6, flow_direction, "flow_direction"),
        (7, flow_mapping, "flow_mapping"),
        (8, id, "id"),
        (9, is_template, "is_template"),
        (10, logo, "logo"),
        (11, max_retries, "max_retries"),
        (12, name, "name"),
        (13, predefined_variables, "predefinedVariables"),
        (14, retry_delay, "retry_delay"),
        (15, retry_delay_unit, "retry_delay_unit"),
        (16, status, "status"),
        (17, steps, "steps"),
        (18, tag_name, "tag_name"),
        (19, updated_at, "updated_at"),
        (20, variables, "variables"),
        (21, workspace_id, "workspace_id"),
    ]);

    ::crm_runtime::field_table!(WebhookFlowsResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::field_table!(WebhookStep, [
        (0, created_at, "created_at"),
        (1, deleted_at, "deleted_at"),
        (2, depends_on_step, "depends_on_step"),
        (3, id, "id"),
        (4, retry_limit, "retry_limit"),
        (5, step_number, "step_number"),
        (6, success_condition, "success_condition"),
        (7, timeout, "timeout"),
        (8, updated_at, "updated_at"),
        (9, webhook_body, "webhook_body"),
        (10, webhook_headers, "webhook_headers"),
        (11, webhook_method, "webhook_method"),
        (12, webhook_timeout, "webhook_timeout"),
        (13, webhook_url, "webhook_url"),
        (14, webhook_url_params, "webhook_url_params"),
    ]);

    ::crm_runtime::field_table!(WebhookVariable, [
        (0, custom_value, "customValue"),
        (1, data_type, "dataType"),
        (2, location, "location"),
        (3, name, "name"),
        (4, step_id, "stepId"),
        (5, type_, "type"),
    ]);

    ::crm_runtime::field_table!(Workspace, [
        (0, company_id, "company_id"),
        (1, created_at, "created_at"),
        (2, id, "id"),
        (3, updated_at, "updated_at"),
        (4, workspace_name, "workspace_name"),
        (5, workspace_slug, "workspace_slug"),
    ]);

    ::crm_runtime::field_table!(WorkspaceDeleted, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    ::crm_runtime::choice!(
        WorkspaceOrText, "", [], [String(::std::string::String), Workspace(Workspace)]
    );
    ::crm_runtime::field_table!(WorkspaceResponse, [
        (0, data, "data"),
        (1, message, "message"),
        (2, status, "status"),
    ]);

    impl ::std::fmt::Debug for Call {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Call")
                .field("agent_dynamic_variables", &::crm_runtime::client::PERSONAL)
                .field("agent_post_call_outcomes", &::crm_runtime::client::PERSONAL)
                .field("agent_task_feedback", &::crm_runtime::client::PERSONAL)
                .field("agent_task_status", &self.agent_task_status)
                .field("ai_agent_id", &self.ai_agent_id)
                .field("analysis_sentiment", &self.analysis_sentiment)
                .field("call_direction", &self.call_direction)
                .field("call_duration", &self.call_duration)
                .field("call_feedback", &::crm_runtime::client::PERSONAL)
                .field("call_from", &::crm_runtime::client::PERSONAL)
                .field("call_provider", &self.call_provider)
                .field("call_rating", &self.call_rating)
                .field("call_sid", &self.call_sid)
                .field("call_status", &self.call_status)
                .field("call_to", &::crm_runtime::client::PERSONAL)
                .field("campaign_id", &self.campaign_id)
                .field("company_id", &self.company_id)
                .field("contact_id", &self.contact_id)
                .field("cost", &self.cost)
                .field("created_at", &self.created_at)
                .field("deleted_at", &self.deleted_at)
                .field("disconnect_reason", &self.disconnect_reason)
                .field("ended_at", &self.ended_at)
                .field("id", &self.id)
                .field("is_test", &self.is_test)
                .field("latency", &self.latency)
                .field("metadata", &::crm_runtime::client::PERSONAL)
                .field("notes", &::crm_runtime::client::PERSONAL)
                .field("price_unit", &self.price_unit)
                .field("record_url", &::crm_runtime::client::PERSONAL)
                .field("retry_at", &self.retry_at)
                .field("started_at", &self.started_at)
                .field("transcript", &::crm_runtime::client::PERSONAL)
                .field("transcript_language", &self.transcript_language)
                .field("transcript_object", &::crm_runtime::client::PERSONAL)
                .field("updated_at", &self.updated_at)
                .field("workspace_id", &self.workspace_id)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for CallCreate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CallCreate")
                .field("agent_dynamic_variables", &::crm_runtime::client::PERSONAL)
                .field("ai_agent_id", &self.ai_agent_id)
                .field("call_direction", &self.call_direction)
                .field("call_from", &::crm_runtime::client::PERSONAL)
                .field("call_sid", &self.call_sid)
                .field("call_to", &::crm_runtime::client::PERSONAL)
                .field("campaign_id", &self.campaign_id)
                .field("contact_id", &self.contact_id)
                .field("workspace", &self.workspace)
                .finish()
        }
    }

    impl ::std::fmt::Debug for CallMake {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CallMake")
                .field("ai_agent_id", &self.ai_agent_id)
                .field("call_from", &::crm_runtime::client::PERSONAL)
                .field("call_to", &::crm_runtime::client::PERSONAL)
                .field("dynamic_variables", &::crm_runtime::client::PERSONAL)
                .field("workspace", &self.workspace)
                .finish()
        }
    }

    impl ::std::fmt::Debug for Contact {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Contact")
                .field("campaign_id", &self.campaign_id)
                .field("category_name", &self.category_name)
                .field("company_id", &self.company_id)
                .field("created_at", &self.created_at)
                .field("firstname", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("last_call_at", &self.last_call_at)
                .field("last_call_duration", &self.last_call_duration)
                .field("last_call_feedback", &::crm_runtime::client::PERSONAL)
                .field("last_call_status", &self.last_call_status)
                .field("lastname", &::crm_runtime::client::PERSONAL)
                .field("metadata", &::crm_runtime::client::PERSONAL)
                .field("notes", &::crm_runtime::client::PERSONAL)
                .field("number_country_code", &self.number_country_code)
                .field("phone_number", &::crm_runtime::client::PERSONAL)
                .field("source_name", &self.source_name)
                .field("status", &self.status)
                .field("tag_name", &self.tag_name)
                .field("updated_at", &self.updated_at)
                .field("workspace_id", &self.workspace_id)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for PredefinedVariable {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PredefinedVariable")
                .field("name", &self.name)
                .field("value", &::crm_runtime::client::SECRET)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for User {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("User")
                .field("created_at", &self.created_at)
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("fullname", &::crm_runtime::client::PERSONAL)
                .field("id", &self.id)
                .field("permissions", &self.permissions)
                .field("role", &self.role)
                .field("updated_at", &self.updated_at)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for UserInvite {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("UserInvite")
                .field("email", &::crm_runtime::client::PERSONAL)
                .field("fullname", &::crm_runtime::client::PERSONAL)
                .field("password", &::crm_runtime::client::SECRET)
                .field("permissions", &self.permissions)
                .finish()
        }
    }

    impl ::std::fmt::Debug for WebhookStep {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("WebhookStep")
                .field("created_at", &self.created_at)
                .field("deleted_at", &self.deleted_at)
                .field("depends_on_step", &self.depends_on_step)
                .field("id", &self.id)
                .field("retry_limit", &self.retry_limit)
                .field("step_number", &self.step_number)
                .field("success_condition", &self.success_condition)
                .field("timeout", &self.timeout)
                .field("updated_at", &self.updated_at)
                .field("webhook_body", &::crm_runtime::client::SECRET)
                .field("webhook_headers", &::crm_runtime::client::SECRET)
                .field("webhook_method", &self.webhook_method)
                .field("webhook_timeout", &self.webhook_timeout)
                .field("webhook_url", &self.webhook_url)
                .field("webhook_url_params", &::crm_runtime::client::SECRET)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl ::std::fmt::Debug for WebhookVariable {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("WebhookVariable")
                .field("custom_value", &::crm_runtime::client::SECRET)
                .field("data_type", &self.data_type)
                .field("location", &self.location)
                .field("name", &self.name)
                .field("step_id", &self.step_id)
                .field("type_", &self.type_)
                .field("unknown_fields", &self.unknown_fields)
                .finish()
        }
    }

    impl AgentCreate {
        /// Starts with nothing given. Required: `name`.
        pub fn builder() -> AgentCreateBuilder {
            AgentCreateBuilder {
                agent_dynamic_variables: ::std::option::Option::None,
                agent_flow: ::std::option::Option::None,
                agent_post_call_outcomes: ::std::option::Option::None,
                amd_timeout: ::std::option::Option::None,
                background_audio_id: ::std::option::Option::None,
                background_audio_status: ::std::option::Option::None,
                background_volume: ::std::option::Option::None,
                begin_message: ::std::option::Option::None,
                chunker_mode: ::std::option::Option::None,
                denoiser_boost_level: ::std::option::Option::None,
                denoiser_reduction_level: ::std::option::Option::None,
                description: ::std::option::Option::None,
                global_tools: ::std::option::Option::None,
                is_amd_enabled: ::std::option::Option::None,
                is_amd_multilingual: ::std::option::Option::None,
                is_denoiser_enabled: ::std::option::Option::None,
                is_turn_detection_enabled: ::std::option::Option::None,
                knowledge_base_id: ::std::option::Option::None,
                language: ::std::option::Option::None,
                name: ::crm_runtime::client::Missing,
                prompt: ::std::option::Option::None,
                prompt_type: ::std::option::Option::None,
                reminder_frequency_from: ::std::option::Option::None,
                reminder_frequency_to: ::std::option::Option::None,
                responsiveness: ::std::option::Option::None,
                status: ::std::option::Option::None,
                turn_detection_mode: ::std::option::Option::None,
                turn_detection_timeout: ::std::option::Option::None,
                vad_activation_threshold: ::std::option::Option::None,
                vad_eos_timeout: ::std::option::Option::None,
                vad_min_silence_duration: ::std::option::Option::None,
                vad_min_speech_duration: ::std::option::Option::None,
                vad_prefix_padding_duration: ::std::option::Option::None,
                voice_id: ::std::option::Option::None,
                voice_params: ::std::option::Option::None,
                voice_speed: ::std::option::Option::None,
                voice_temperature: ::std::option::Option::None,
                voice_uuid: ::std::option::Option::None,
                who_talks_first: ::std::option::Option::None,
                workspace: ::std::option::Option::None,
                extra: ::std::default::Default::default(),
            }
        }
    }

    /// Builds a [`AgentCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct AgentCreateBuilder<NameState = ::crm_runtime::client::Missing> {
        agent_dynamic_variables: ::std::option::Option<
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        agent_flow: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        agent_post_call_outcomes: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        amd_timeout: ::std::option::Option<::crm_runtime::client::Number>,
        background_audio_id: ::std::option::Option<::std::string::String>,
        background_audio_status: ::std::option::Option<::std::string::String>,
        background_volume: ::std::option::Option<::crm_runtime::client::Number>,
        begin_message: ::std::option::Option<::std::string::String>,
        chunker_mode: ::std::option::Option<::std::string::String>,
        denoiser_boost_level: ::std::option::Option<::std::string::String>,
        denoiser_reduction_level: ::std::option::Option<::std::string::String>,
        description: ::std::option::Option<::std::string::String>,
        global_tools: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        is_amd_enabled: ::std::option::Option<bool>,
        is_amd_multilingual: ::std::option::Option<bool>,
        is_denoiser_enabled: ::std::option::Option<bool>,
        is_turn_detection_enabled: ::std::option::Option<bool>,
        knowledge_base_id: ::std::option::Option<::std::string::String>,
        language: ::std::option::Option<::std::string::String>,
        name: NameState,
        prompt: ::std::option::Option<::std::string::String>,
        prompt_type: ::std::option::Option<::std::string::String>,
        reminder_frequency_from: ::std::option::Option<::crm_runtime::client::Number>,
        reminder_frequency_to: ::std::option::Option<::crm_runtime::client::Number>,
        responsiveness: ::std::option::Option<::crm_runtime::client::Number>,
        status: ::std::option::Option<::std::string::String>,
        turn_detection_mode: ::std::option::Option<::std::string::String>,
        turn_detection_timeout: ::std::option::Option<::crm_runtime::client::Number>,
        vad_activation_threshold: ::std::option::Option<::crm_runtime::client::Number>,
        vad_eos_timeout: ::std::option::Option<::crm_runtime::client::Number>,
        vad_min_silence_duration: ::std::option::Option<::crm_runtime::client::Number>,
        vad_min_speech_duration: ::std::option::Option<::crm_runtime::client::Number>,
        vad_prefix_padding_duration: ::std::option::Option<
            ::crm_runtime::client::Number,
        >,
        voice_id: ::std::option::Option<::std::string::String>,
        voice_params: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        voice_speed: ::std::option::Option<::crm_runtime::client::Number>,
        voice_temperature: ::std::option::Option<::crm_runtime::client::Number>,
        voice_uuid: ::std::option::Option<::std::string::String>,
        who_talks_first: ::std::option::Option<::std::string::String>,
        workspace: ::std::option::Option<::std::string::String>,
        extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    impl<NameState> AgentCreateBuilder<NameState> {
        /// Variables. A list here, an object in the response.
        pub fn agent_dynamic_variables(
            mut self,
            value: impl ::std::iter::IntoIterator<
                Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.agent_dynamic_variables = ::std::option::Option::Some(
                value.into_iter().collect(),
            );
            self
        }

        /// Flow. The shape is not documented.
        pub fn agent_flow(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.agent_flow = ::std::option::Option::Some(value.into());
            self
        }

        /// What is to be found out. The shape is not documented.
        pub fn agent_post_call_outcomes(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.agent_post_call_outcomes = ::std::option::Option::Some(value.into());
            self
        }

        /// Answering machine detection: timeout, probably in milliseconds.
        pub fn amd_timeout(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.amd_timeout = ::std::option::Option::Some(value.into());
            self
        }

        /// Background audio.
        pub fn background_audio_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.background_audio_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether there is background audio.
        pub fn background_audio_status(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.background_audio_status = ::std::option::Option::Some(value.into());
            self
        }

        /// Volume of the background audio.
        pub fn background_volume(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.background_volume = ::std::option::Option::Some(value.into());
            self
        }

        /// First message.
        pub fn begin_message(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.begin_message = ::std::option::Option::Some(value.into());
            self
        }

        /// Mode of the chunker.
        pub fn chunker_mode(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.chunker_mode = ::std::option::Option::Some(value.into());
            self
        }

        /// Level of boost.
        pub fn denoiser_boost_level(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.denoiser_boost_level = ::std::option::Option::Some(value.into());
            self
        }

        /// Level of noise reduction.
        pub fn denoiser_reduction_level(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.denoiser_reduction_level = ::std::option::Option::Some(value.into());
            self
        }

        /// Description.
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }

        /// Tools. The shape is not documented.
        pub fn global_tools(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.global_tools = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether answering machines are detected.
        pub fn is_amd_enabled(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_amd_enabled = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether answering machines are detected in several languages.
        pub fn is_amd_multilingual(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.is_amd_multilingual = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether noise is reduced.
        pub fn is_denoiser_enabled(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.is_denoiser_enabled = ::std::option::Option::Some(value.into());
            self
        }

        /// Whether turns are detected.
        pub fn is_turn_detection_enabled(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.is_turn_detection_enabled = ::std::option::Option::Some(value.into());
            self
        }

        /// Knowledge base.
        pub fn knowledge_base_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.knowledge_base_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Language.
        pub fn language(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.language = ::std::option::Option::Some(value.into());
            self
        }

        /// Name.
        pub fn name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> AgentCreateBuilder<::std::string::String> {
            AgentCreateBuilder {
                name: value.into(),
                agent_dynamic_variables: self.agent_dynamic_variables,
                agent_flow: self.agent_flow,
                agent_post_call_outcomes: self.agent_post_call_outcomes,
                amd_timeout: self.amd_timeout,
                background_audio_id: self.background_audio_id,
                background_audio_status: self.background_audio_status,
                background_volume: self.background_volume,
                begin_message: self.begin_message,
                chunker_mode: self.chunker_mode,
                denoiser_boost_level: self.denoiser_boost_level,
                denoiser_reduction_level: self.denoiser_reduction_level,
                description: self.description,
                global_tools: self.global_tools,
                is_amd_enabled: self.is_amd_enabled,
                is_amd_multilingual: self.is_amd_multilingual,
                is_denoiser_enabled: self.is_denoiser_enabled,
                is_turn_detection_enabled: self.is_turn_detection_enabled,
                knowledge_base_id: self.knowledge_base_id,
                language: self.language,
                prompt: self.prompt,
                prompt_type: self.prompt_type,
                reminder_frequency_from: self.reminder_frequency_from,
                reminder_frequency_to: self.reminder_frequency_to,
                responsiveness: self.responsiveness,
                status: self.status,
                turn_detection_mode: self.turn_detection_mode,
                turn_detection_timeout: self.turn_detection_timeout,
                vad_activation_threshold: self.vad_activation_threshold,
                vad_eos_timeout: self.vad_eos_timeout,
                vad_min_silence_duration: self.vad_min_silence_duration,
                vad_min_speech_duration: self.vad_min_speech_duration,
                vad_prefix_padding_duration: self.vad_prefix_padding_duration,
                voice_id: self.voice_id,
                voice_params: self.voice_params,
                voice_speed: self.voice_speed,
                voice_temperature: self.voice_temperature,
                voice_uuid: self.voice_uuid,
                who_talks_first: self.who_talks_first,
                workspace: self.workspace,
                extra: self.extra,
            }
        }

        /// Prompt.
        pub fn prompt(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.prompt = ::std::option::Option::Some(value.into());
            self
        }

        /// Kind of prompt.
        pub fn prompt_type(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.prompt_type = ::std::option::Option::Some(value.into());
            self
        }

        /// Frequency of reminders, lower value.
        pub fn reminder_frequency_from(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.reminder_frequency_from = ::std::option::Option::Some(value.into());
            self
        }

        /// Frequency of reminders, upper value.
        pub fn reminder_frequency_to(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.reminder_frequency_to = ::std::option::Option::Some(value.into());
            self
        }

        /// Responsiveness.
        pub fn responsiveness(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.responsiveness = ::std::option::Option::Some(value.into());
            self
        }

        /// Status.
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }

        /// Mode of turn detection.
        pub fn turn_detection_mode(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.turn_detection_mode = ::std::option::Option::Some(value.into());
            self
        }

        /// Turn detection: timeout, probably in milliseconds.
        pub fn turn_detection_timeout(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.turn_detection_timeout = ::std::option::Option::Some(value.into());
            self
        }

        /// Voice activity detection: threshold.
        pub fn vad_activation_threshold(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.vad_activation_threshold = ::std::option::Option::Some(value.into());
            self
        }

        /// Voice activity detection: timeout at the end of speech.
        pub fn vad_eos_timeout(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.vad_eos_timeout = ::std::option::Option::Some(value.into());
            self
        }

        /// Voice activity detection: least duration of silence.
        pub fn vad_min_silence_duration(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.vad_min_silence_duration = ::std::option::Option::Some(value.into());
            self
        }

        /// Voice activity detection: least duration of speech.
        pub fn vad_min_speech_duration(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.vad_min_speech_duration = ::std::option::Option::Some(value.into());
            self
        }

        /// Voice activity detection: padding.
        pub fn vad_prefix_padding_duration(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.vad_prefix_padding_duration = ::std::option::Option::Some(value.into());
            self
        }

        /// Voice.
        pub fn voice_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.voice_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Parameters of the voice. The shape is not documented.
        pub fn voice_params(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.voice_params = ::std::option::Option::Some(value.into());
            self
        }

        /// Speed of the voice.
        pub fn voice_speed(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.voice_speed = ::std::option::Option::Some(value.into());
            self
        }

        /// Temperature of the voice.
        pub fn voice_temperature(
            mut self,
            value: impl ::std::convert::Into<::crm_runtime::client::Number>,
        ) -> Self {
            self.voice_temperature = ::std::option::Option::Some(value.into());
            self
        }

        /// Voice.
        pub fn voice_uuid(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.voice_uuid = ::std::option::Option::Some(value.into());
            self
        }

        /// Who talks first.
        pub fn who_talks_first(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.who_talks_first = ::std::option::Option::Some(value.into());
            self
        }

        /// Slug of the workspace.
        pub fn workspace(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.workspace = ::std::option::Option::Some(value.into());
            self
        }

        /// Properties that the specification does not list.
        pub fn extra(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.extra = value.into();
            self
        }

        /// The finished value.
        pub fn build(self) -> AgentCreate
        where
            NameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::name,
            >,
        {
            AgentCreate {
                agent_dynamic_variables: self.agent_dynamic_variables,
                agent_flow: self.agent_flow,
                agent_post_call_outcomes: self.agent_post_call_outcomes,
                amd_timeout: self.amd_timeout,
                background_audio_id: self.background_audio_id,
                background_audio_status: self.background_audio_status,
                background_volume: self.background_volume,
                begin_message: self.begin_message,
                chunker_mode: self.chunker_mode,
                denoiser_boost_level: self.denoiser_boost_level,
                denoiser_reduction_level: self.denoiser_reduction_level,
                description: self.description,
                global_tools: self.global_tools,
                is_amd_enabled: self.is_amd_enabled,
                is_amd_multilingual: self.is_amd_multilingual,
                is_denoiser_enabled: self.is_denoiser_enabled,
                is_turn_detection_enabled: self.is_turn_detection_enabled,
                knowledge_base_id: self.knowledge_base_id,
                language: self.language,
                name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::name,
                >::given(self.name),
                prompt: self.prompt,
                prompt_type: self.prompt_type,
                reminder_frequency_from: self.reminder_frequency_from,
                reminder_frequency_to: self.reminder_frequency_to,
                responsiveness: self.responsiveness,
                status: self.status,
                turn_detection_mode: self.turn_detection_mode,
                turn_detection_timeout: self.turn_detection_timeout,
                vad_activation_threshold: self.vad_activation_threshold,
                vad_eos_timeout: self.vad_eos_timeout,
                vad_min_silence_duration: self.vad_min_silence_duration,
                vad_min_speech_duration: self.vad_min_speech_duration,
                vad_prefix_padding_duration: self.vad_prefix_padding_duration,
                voice_id: self.voice_id,
                voice_params: self.voice_params,
                voice_speed: self.voice_speed,
                voice_temperature: self.voice_temperature,
                voice_uuid: self.voice_uuid,
                who_talks_first: self.who_talks_first,
                workspace: self.workspace,
                extra: self.extra,
            }
        }
    }

    impl CallCreate {
        /// Starts with every field absent.
        pub fn builder() -> CallCreateBuilder {
            CallCreateBuilder {
                agent_dynamic_variables: ::std::option::Option::None,
                ai_agent_id: ::std::option::Option::None,
                call_direction: ::std::option::Option::None,
                call_from: ::std::option::Option::None,
                call_sid: ::std::option::Option::None,
                call_to: ::std::option::Option::None,
                campaign_id: ::std::option::Option::None,
                contact_id: ::std::option::Option::None,
                workspace: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CallCreate`].
    #[must_use]
    pub struct CallCreateBuilder {
        agent_dynamic_variables: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ai_agent_id: ::std::option::Option<::std::string::String>,
        call_direction: ::std::option::Option<::std::string::String>,
        call_from: ::std::option::Option<::std::string::String>,
        call_sid: ::std::option::Option<::std::string::String>,
        call_to: ::std::option::Option<::std::string::String>,
        campaign_id: ::std::option::Option<::std::string::String>,
        contact_id: ::std::option::Option<::std::string::String>,
        workspace: ::std::option::Option<::std::string::String>,
    }

    impl CallCreateBuilder {
        /// Values for the agent.
        pub fn agent_dynamic_variables(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.agent_dynamic_variables = ::std::option::Option::Some(value.into());
            self
        }

        /// Agent that speaks.
        pub fn ai_agent_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.ai_agent_id = ::std::option::Option::Some(value.into());
            self
        }

        /// `inbound` or `outbound`.
        pub fn call_direction(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.call_direction = ::std::option::Option::Some(value.into());
            self
        }

        /// Number that calls.
        pub fn call_from(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.call_from = ::std::option::Option::Some(value.into());
            self
        }

        /// Id at the telephone provider.
        pub fn call_sid(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.call_sid = ::std::option::Option::Some(value.into());
            self
        }

        /// Number that is called.
        pub fn call_to(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.call_to = ::std::option::Option::Some(value.into());
            self
        }

        /// Campaign.
        pub fn campaign_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.campaign_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Contact.
        pub fn contact_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.contact_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Slug of the workspace.
        pub fn workspace(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.workspace = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CallCreate {
            CallCreate {
                agent_dynamic_variables: self.agent_dynamic_variables,
                ai_agent_id: self.ai_agent_id,
                call_direction: self.call_direction,
                call_from: self.call_from,
                call_sid: self.call_sid,
                call_to: self.call_to,
                campaign_id: self.campaign_id,
                contact_id: self.contact_id,
                workspace: self.workspace,
            }
        }
    }

    impl CallMake {
        /// Starts with nothing given. Required: `ai_agent_id`, `call_from`, `call_to`.
        pub fn builder() -> CallMakeBuilder {
            CallMakeBuilder {
                ai_agent_id: ::crm_runtime::client::Missing,
                call_from: ::crm_runtime::client::Missing,
                call_to: ::crm_runtime::client::Missing,
                dynamic_variables: ::std::option::Option::None,
                workspace: ::std::option::Option::None,
            }
        }
    }

    /// Builds a [`CallMake`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CallMakeBuilder<
        AiAgentIdState = ::crm_runtime::client::Missing,
        CallFromState = ::crm_runtime::client::Missing,
        CallToState = ::crm_runtime::client::Missing,
    > {
        ai_agent_id: AiAgentIdState,
        call_from: CallFromState,
        call_to: CallToState,
        dynamic_variables: ::std::option::Option<::std::vec::Vec<CallVariable>>,
        workspace: ::std::option::Option<::std::string::String>,
    }

    impl<
        AiAgentIdState,
        CallFromState,
        CallToState,
    > CallMakeBuilder<AiAgentIdState, CallFromState, CallToState> {
        /// Agent that speaks.
        pub fn ai_agent_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CallMakeBuilder<::std::string::String, CallFromState, CallToState> {
            CallMakeBuilder {
                ai_agent_id: value.into(),
                call_from: self.call_from,
                call_to: self.call_to,
                dynamic_variables: self.dynamic_variables,
                workspace: self.workspace,
            }
        }

        /// Number that calls, in E.164 or many national ways of writing, with extensions too.
        pub fn call_from(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CallMakeBuilder<AiAgentIdState, ::std::string::String, CallToState> {
            CallMakeBuilder {
                call_from: value.into(),
                ai_agent_id: self.ai_agent_id,
                call_to: self.call_to,
                dynamic_variables: self.dynamic_variables,
                workspace: self.workspace,
            }
        }

        /// Number that is called, written likewise.
        pub fn call_to(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CallMakeBuilder<AiAgentIdState, CallFromState, ::std::string::String> {
            CallMakeBuilder {
                call_to: value.into(),
                ai_agent_id: self.ai_agent_id,
                call_from: self.call_from,
                dynamic_variables: self.dynamic_variables,
                workspace: self.workspace,
            }
        }

        /// Values for the agent.
        pub fn dynamic_variables(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = CallVariable>,
        ) -> Self {
            self.dynamic_variables = ::std::option::Option::Some(
                value.into_iter().collect(),
            );
            self
        }

        /// Slug of the workspace; `default` when it is missing.
        pub fn workspace(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.workspace = ::std::option::Option::Some(value.into());
            self
        }

        /// The finished value.
        pub fn build(self) -> CallMake
        where
            AiAgentIdState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::ai_agent_id,
            >,
            CallFromState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::call_from,
            >,
            CallToState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::call_to,
            >,
        {
            CallMake {
                ai_agent_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::ai_agent_id,
                >::given(self.ai_agent_id),
                call_from: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::call_from,
                >::given(self.call_from),
                call_to: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::call_to,
                >::given(self.call_to),
                dynamic_variables: self.dynamic_variables,
                workspace: self.workspace,
            }
        }
    }

    impl CallVariable {
        /// Starts with nothing given. Required: `name`, `value`.
        pub fn builder() -> CallVariableBuilder {
            CallVariableBuilder {
                name: ::crm_runtime::client::Missing,
                value: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`CallVariable`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CallVariableBuilder<
        NameState = ::crm_runtime::client::Missing,
        ValueState = ::crm_runtime::client::Missing,
    > {
        name: NameState,
        value: ValueState,
    }

    impl<NameState, ValueState> CallVariableBuilder<NameState, ValueState> {
        /// Name without spaces.
        pub fn name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CallVariableBuilder<::std::string::String, ValueState> {
            CallVariableBuilder {
                name: value.into(),
                value: self.value,
            }
        }

        /// Value.
        pub fn value(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CallVariableBuilder<NameState, ::std::string::String> {
            CallVariableBuilder {
                value: value.into(),
                name: self.name,
            }
        }

        /// The finished value.
        pub fn build(self) -> CallVariable
        where
            NameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::name,
            >,
            ValueState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::value,
            >,
        {
            CallVariable {
                name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::name,
                >::given(self.name),
                value: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::value,
                >::given(self.value),
            }
        }
    }

    impl CampaignCreate {
        /// Starts with nothing given. Required: `ai_agent_id`, `campaign_type`, `days_of_week`, `name`, `notes`, `time_zone`, `workspace`.
        pub fn builder() -> CampaignCreateBuilder {
            CampaignCreateBuilder {
                agent_variables_contact_metadata_mapping: ::std::option::Option::None,
                ai_agent_id: ::crm_runtime::client::Missing,
                call_time_of_day_from: ::std::option::Option::None,
                call_time_of_day_to: ::std::option::Option::None,
                campaign_type: ::crm_runtime::client::Missing,
                contacts_list_categories: ::std::option::Option::None,
                contacts_list_source: ::std::option::Option::None,
                contacts_list_source_metadata: ::std::option::Option::None,
                contacts_list_tags: ::std::option::Option::None,
                days_of_week: ::crm_runtime::client::Missing,
                ended_at: ::std::option::Option::None,
                inbound_phone_number_id: ::std::option::Option::None,
                name: ::crm_runtime::client::Missing,
                notes: ::crm_runtime::client::Missing,
                number_of_call_attempts: ::std::option::Option::None,
                outbound_phone_number_id: ::std::option::Option::None,
                retry_delay: ::std::option::Option::None,
                retry_delay_unit: ::std::option::Option::None,
                started_at: ::std::option::Option::None,
                time_zone: ::crm_runtime::client::Missing,
                webhook_id: ::std::option::Option::None,
                webhook_mapping_variables: ::std::option::Option::None,
                webhook_mapping_variables_sources: ::std::option::Option::None,
                workspace: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`CampaignCreate`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct CampaignCreateBuilder<
        AiAgentIdState = ::crm_runtime::client::Missing,
        CampaignTypeState = ::crm_runtime::client::Missing,
        DaysOfWeekState = ::crm_runtime::client::Missing,
        NameState = ::crm_runtime::client::Missing,
        NotesState = ::crm_runtime::client::Missing,
        TimeZoneState = ::crm_runtime::client::Missing,
        WorkspaceState = ::crm_runtime::client::Missing,
    > {
        agent_variables_contact_metadata_mapping: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ai_agent_id: AiAgentIdState,
        call_time_of_day_from: ::std::option::Option<::std::string::String>,
        call_time_of_day_to: ::std::option::Option<::std::string::String>,
        campaign_type: CampaignTypeState,
        contacts_list_categories: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        contacts_list_source: ::std::option::Option<ClearableStringList>,
        contacts_list_source_metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        contacts_list_tags: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        days_of_week: DaysOfWeekState,
        ended_at: ::std::option::Option<::std::string::String>,
        inbound_phone_number_id: ::std::option::Option<::std::string::String>,
        name: NameState,
        notes: NotesState,
        number_of_call_attempts: ::std::option::Option<::std::vec::Vec<i64>>,
        outbound_phone_number_id: ::std::option::Option<::std::string::String>,
        retry_delay: ::std::option::Option<::std::vec::Vec<i64>>,
        retry_delay_unit: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        started_at: ::std::option::Option<::std::string::String>,
        time_zone: TimeZoneState,
        webhook_id: ::std::option::Option<::std::string::String>,
        webhook_mapping_variables: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        webhook_mapping_variables_sources: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        workspace: WorkspaceState,
    }

    impl<
        AiAgentIdState,
        CampaignTypeState,
        DaysOfWeekState,
        NameState,
        NotesState,
        TimeZoneState,
        WorkspaceState,
    > CampaignCreateBuilder<
        AiAgentIdState,
        CampaignTypeState,
        DaysOfWeekState,
        NameState,
        NotesState,
        TimeZoneState,
        WorkspaceState,
    > {
        /// Which metadata of a contact goes into which variable of the agent.
        pub fn agent_variables_contact_metadata_mapping(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.agent_variables_contact_metadata_mapping = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Agent that calls.
        pub fn ai_agent_id(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignCreateBuilder<
            ::std::string::String,
            CampaignTypeState,
            DaysOfWeekState,
            NameState,
            NotesState,
            TimeZoneState,
            WorkspaceState,
        > {
            CampaignCreateBuilder {
                ai_agent_id: value.into(),
                agent_variables_contact_metadata_mapping: self
                    .agent_variables_contact_metadata_mapping,
                call_time_of_day_from: self.call_time_of_day_from,
                call_time_of_day_to: self.call_time_of_day_to,
                campaign_type: self.campaign_type,
                contacts_list_categories: self.contacts_list_categories,
                contacts_list_source: self.contacts_list_source,
                contacts_list_source_metadata: self.contacts_list_source_metadata,
                contacts_list_tags: self.contacts_list_tags,
                days_of_week: self.days_of_week,
                ended_at: self.ended_at,
                inbound_phone_number_id: self.inbound_phone_number_id,
                name: self.name,
                notes: self.notes,
                number_of_call_attempts: self.number_of_call_attempts,
                outbound_phone_number_id: self.outbound_phone_number_id,
                retry_delay: self.retry_delay,
                retry_delay_unit: self.retry_delay_unit,
                started_at: self.started_at,
                time_zone: self.time_zone,
                webhook_id: self.webhook_id,
                webhook_mapping_variables: self.webhook_mapping_variables,
                webhook_mapping_variables_sources: self
                    .webhook_mapping_variables_sources,
                workspace: self.workspace,
            }
        }

        /// First time of day, `HH:MM:SS`.
        pub fn call_time_of_day_from(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.call_time_of_day_from = ::std::option::Option::Some(value.into());
            self
        }

        /// Last time of day, `HH:MM:SS`.
        pub fn call_time_of_day_to(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.call_time_of_day_to = ::std::option::Option::Some(value.into());
            self
        }

        /// `outbound` or `inbound` as examples.
        pub fn campaign_type(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignCreateBuilder<
            AiAgentIdState,
            ::std::string::String,
            DaysOfWeekState,
            NameState,
            NotesState,
            TimeZoneState,
            WorkspaceState,
        > {
            CampaignCreateBuilder {
                campaign_type: value.into(),
                agent_variables_contact_metadata_mapping: self
                    .agent_variables_contact_metadata_mapping,
                ai_agent_id: self.ai_agent_id,
                call_time_of_day_from: self.call_time_of_day_from,
                call_time_of_day_to: self.call_time_of_day_to,
                contacts_list_categories: self.contacts_list_categories,
                contacts_list_source: self.contacts_list_source,
                contacts_list_source_metadata: self.contacts_list_source_metadata,
                contacts_list_tags: self.contacts_list_tags,
                days_of_week: self.days_of_week,
                ended_at: self.ended_at,
                inbound_phone_number_id: self.inbound_phone_number_id,
                name: self.name,
                notes: self.notes,
                number_of_call_attempts: self.number_of_call_attempts,
                outbound_phone_number_id: self.outbound_phone_number_id,
                retry_delay: self.retry_delay,
                retry_delay_unit: self.retry_delay_unit,
                started_at: self.started_at,
                time_zone: self.time_zone,
                webhook_id: self.webhook_id,
                webhook_mapping_variables: self.webhook_mapping_variables,
                webhook_mapping_variables_sources: self
                    .webhook_mapping_variables_sources,
                workspace: self.workspace,
            }
        }

        /// Only contacts of these categories.
        pub fn contacts_list_categories(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.contacts_list_categories = ::std::option::Option::Some(
                value.into_strings(),
            );
            self
        }

        /// Only contacts from these sources.
        pub fn contacts_list_source(
            mut self,
            value: impl ::std::iter::IntoIterator<
                Item = ::std::option::Option<::std::string::String>,
            >,
        ) -> Self {
            self.contacts_list_source = ::std::option::Option::Some(
                ClearableStringList(
                    ::std::option::Option::Some(value.into_iter().collect()),
                ),
            );
            self
        }

        /// Sends null for `contacts_list_source`, which clears it.
        pub fn clear_contacts_list_source(mut self) -> Self {
            self.contacts_list_source = ::std::option::Option::Some(
                ClearableStringList(::std::option::Option::None),
            );
            self
        }

        /// Further filters on contacts; the shape is not documented.
        pub fn contacts_list_source_metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.contacts_list_source_metadata = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// Only contacts with these tags.
        pub fn contacts_list_tags(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.contacts_list_tags = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Days on which it calls: 0 for Sunday to 6 for Saturday.
        pub fn days_of_week(
            self,
            value: impl ::std::iter::IntoIterator<Item = ::std::option::Option<i64>>,
        ) -> CampaignCreateBuilder<
            AiAgentIdState,
            CampaignTypeState,
            ::std::vec::Vec<::std::option::Option<i64>>,
            NameState,
            NotesState,
            TimeZoneState,
            WorkspaceState,
        > {
            CampaignCreateBuilder {
                days_of_week: value.into_iter().collect(),
                agent_variables_contact_metadata_mapping: self
                    .agent_variables_contact_metadata_mapping,
                ai_agent_id: self.ai_agent_id,
                call_time_of_day_from: self.call_time_of_day_from,
                call_time_of_day_to: self.call_time_of_day_to,
                campaign_type: self.campaign_type,
                contacts_list_categories: self.contacts_list_categories,
                contacts_list_source: self.contacts_list_source,
                contacts_list_source_metadata: self.contacts_list_source_metadata,
                contacts_list_tags: self.contacts_list_tags,
                ended_at: self.ended_at,
                inbound_phone_number_id: self.inbound_phone_number_id,
                name: self.name,
                notes: self.notes,
                number_of_call_attempts: self.number_of_call_attempts,
                outbound_phone_number_id: self.outbound_phone_number_id,
                retry_delay: self.retry_delay,
                retry_delay_unit: self.retry_delay_unit,
                started_at: self.started_at,
                time_zone: self.time_zone,
                webhook_id: self.webhook_id,
                webhook_mapping_variables: self.webhook_mapping_variables,
                webhook_mapping_variables_sources: self
                    .webhook_mapping_variables_sources,
                workspace: self.workspace,
            }
        }

        /// Last day, `YYYY-MM-DD`.
        pub fn ended_at(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.ended_at = ::std::option::Option::Some(value.into());
            self
        }

        /// Number for incoming calls.
        pub fn inbound_phone_number_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.inbound_phone_number_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Name.
        pub fn name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignCreateBuilder<
            AiAgentIdState,
            CampaignTypeState,
            DaysOfWeekState,
            ::std::string::String,
            NotesState,
            TimeZoneState,
            WorkspaceState,
        > {
            CampaignCreateBuilder {
                name: value.into(),
                agent_variables_contact_metadata_mapping: self
                    .agent_variables_contact_metadata_mapping,
                ai_agent_id: self.ai_agent_id,
                call_time_of_day_from: self.call_time_of_day_from,
                call_time_of_day_to: self.call_time_of_day_to,
                campaign_type: self.campaign_type,
                contacts_list_categories: self.contacts_list_categories,
                contacts_list_source: self.contacts_list_source,
                contacts_list_source_metadata: self.contacts_list_source_metadata,
                contacts_list_tags: self.contacts_list_tags,
                days_of_week: self.days_of_week,
                ended_at: self.ended_at,
                inbound_phone_number_id: self.inbound_phone_number_id,
                notes: self.notes,
                number_of_call_attempts: self.number_of_call_attempts,
                outbound_phone_number_id: self.outbound_phone_number_id,
                retry_delay: self.retry_delay,
                retry_delay_unit: self.retry_delay_unit,
                started_at: self.started_at,
                time_zone: self.time_zone,
                webhook_id: self.webhook_id,
                webhook_mapping_variables: self.webhook_mapping_variables,
                webhook_mapping_variables_sources: self
                    .webhook_mapping_variables_sources,
                workspace: self.workspace,
            }
        }

        /// Notes.
        pub fn notes(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignCreateBuilder<
            AiAgentIdState,
            CampaignTypeState,
            DaysOfWeekState,
            NameState,
            ::std::string::String,
            TimeZoneState,
            WorkspaceState,
        > {
            CampaignCreateBuilder {
                notes: value.into(),
                agent_variables_contact_metadata_mapping: self
                    .agent_variables_contact_metadata_mapping,
                ai_agent_id: self.ai_agent_id,
                call_time_of_day_from: self.call_time_of_day_from,
                call_time_of_day_to: self.call_time_of_day_to,
                campaign_type: self.campaign_type,
                contacts_list_categories: self.contacts_list_categories,
                contacts_list_source: self.contacts_list_source,
                contacts_list_source_metadata: self.contacts_list_source_metadata,
                contacts_list_tags: self.contacts_list_tags,
                days_of_week: self.days_of_week,
                ended_at: self.ended_at,
                inbound_phone_number_id: self.inbound_phone_number_id,
                name: self.name,
                number_of_call_attempts: self.number_of_call_attempts,
                outbound_phone_number_id: self.outbound_phone_number_id,
                retry_delay: self.retry_delay,
                retry_delay_unit: self.retry_delay_unit,
                started_at: self.started_at,
                time_zone: self.time_zone,
                webhook_id: self.webhook_id,
                webhook_mapping_variables: self.webhook_mapping_variables,
                webhook_mapping_variables_sources: self
                    .webhook_mapping_variables_sources,
                workspace: self.workspace,
            }
        }

        /// How often to call.
        pub fn number_of_call_attempts(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = i64>,
        ) -> Self {
            self.number_of_call_attempts = ::std::option::Option::Some(
                value.into_iter().collect(),
            );
            self
        }

        /// Number for outgoing calls.
        pub fn outbound_phone_number_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.outbound_phone_number_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Delay before the next attempt.
        pub fn retry_delay(
            mut self,
            value: impl ::std::iter::IntoIterator<Item = i64>,
        ) -> Self {
            self.retry_delay = ::std::option::Option::Some(value.into_iter().collect());
            self
        }

        /// Unit of the delay.
        pub fn retry_delay_unit(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.retry_delay_unit = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// First day, `YYYY-MM-DD`.
        pub fn started_at(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.started_at = ::std::option::Option::Some(value.into());
            self
        }

        /// Name of the time zone.
        pub fn time_zone(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignCreateBuilder<
            AiAgentIdState,
            CampaignTypeState,
            DaysOfWeekState,
            NameState,
            NotesState,
            ::std::string::String,
            WorkspaceState,
        > {
            CampaignCreateBuilder {
                time_zone: value.into(),
                agent_variables_contact_metadata_mapping: self
                    .agent_variables_contact_metadata_mapping,
                ai_agent_id: self.ai_agent_id,
                call_time_of_day_from: self.call_time_of_day_from,
                call_time_of_day_to: self.call_time_of_day_to,
                campaign_type: self.campaign_type,
                contacts_list_categories: self.contacts_list_categories,
                contacts_list_source: self.contacts_list_source,
                contacts_list_source_metadata: self.contacts_list_source_metadata,
                contacts_list_tags: self.contacts_list_tags,
                days_of_week: self.days_of_week,
                ended_at: self.ended_at,
                inbound_phone_number_id: self.inbound_phone_number_id,
                name: self.name,
                notes: self.notes,
                number_of_call_attempts: self.number_of_call_attempts,
                outbound_phone_number_id: self.outbound_phone_number_id,
                retry_delay: self.retry_delay,
                retry_delay_unit: self.retry_delay_unit,
                started_at: self.started_at,
                webhook_id: self.webhook_id,
                webhook_mapping_variables: self.webhook_mapping_variables,
                webhook_mapping_variables_sources: self
                    .webhook_mapping_variables_sources,
                workspace: self.workspace,
            }
        }

        /// Webhook flow.
        pub fn webhook_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.webhook_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Variables of the webhook.
        pub fn webhook_mapping_variables(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.webhook_mapping_variables = ::std::option::Option::Some(value.into());
            self
        }

        /// Where the variables of the webhook come from.
        pub fn webhook_mapping_variables_sources(
            mut self,
            value: impl ::std::convert::Into<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            self.webhook_mapping_variables_sources = ::std::option::Option::Some(
                value.into(),
            );
            self
        }

        /// The workspace; called its id.
        pub fn workspace(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> CampaignCreateBuilder<
            AiAgentIdState,
            CampaignTypeState,
            DaysOfWeekState,
            NameState,
            NotesState,
            TimeZoneState,
            ::std::string::String,
        > {
            CampaignCreateBuilder {
                workspace: value.into(),
                agent_variables_contact_metadata_mapping: self
                    .agent_variables_contact_metadata_mapping,
                ai_agent_id: self.ai_agent_id,
                call_time_of_day_from: self.call_time_of_day_from,
                call_time_of_day_to: self.call_time_of_day_to,
                campaign_type: self.campaign_type,
                contacts_list_categories: self.contacts_list_categories,
                contacts_list_source: self.contacts_list_source,
                contacts_list_source_metadata: self.contacts_list_source_metadata,
                contacts_list_tags: self.contacts_list_tags,
                days_of_week: self.days_of_week,
                ended_at: self.ended_at,
                inbound_phone_number_id: self.inbound_phone_number_id,
                name: self.name,
                notes: self.notes,
                number_of_call_attempts: self.number_of_call_attempts,
                outbound_phone_number_id: self.outbound_phone_number_id,
                retry_delay: self.retry_delay,
                retry_delay_unit: self.retry_delay_unit,
                started_at: self.started_at,
                time_zone: self.time_zone,
                webhook_id: self.webhook_id,
                webhook_mapping_variables: self.webhook_mapping_variables,
                webhook_mapping_variables_sources: self.webhook_mapping_variables_sources,
            }
        }

        /// The finished value.
        pub fn build(self) -> CampaignCreate
        where
            AiAgentIdState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::ai_agent_id,
            >,
            CampaignTypeState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::campaign_type,
            >,
            DaysOfWeekState: ::crm_runtime::client::Given<
                ::std::vec::Vec<::std::option::Option<i64>>,
                required::days_of_week,
            >,
            NameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::name,
            >,
            NotesState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::notes,
            >,
            TimeZoneState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::time_zone,
            >,
            WorkspaceState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::workspace,
            >,
        {
            CampaignCreate {
                agent_variables_contact_metadata_mapping: self
                    .agent_variables_contact_metadata_mapping,
                ai_agent_id: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::ai_agent_id,
                >::given(self.ai_agent_id),
                call_time_of_day_from: self.call_time_of_day_from,
                call_time_of_day_to: self.call_time_of_day_to,
                campaign_type: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::campaign_type,
                >::given(self.campaign_type),
                contacts_list_categories: self.contacts_list_categories,
                contacts_list_source: self.contacts_list_source,
                contacts_list_source_metadata: self.contacts_list_source_metadata,
                contacts_list_tags: self.contacts_list_tags,
                days_of_week: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<::std::option::Option<i64>>,
                    required::days_of_week,
                >::given(self.days_of_week),
                ended_at: self.ended_at,
                inbound_phone_number_id: self.inbound_phone_number_id,
                name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::name,
                >::given(self.name),
                notes: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::notes,
                >::given(self.notes),
                number_of_call_attempts: self.number_of_call_attempts,
                outbound_phone_number_id: self.outbound_phone_number_id,
                retry_delay: self.retry_delay,
                retry_delay_unit: self.retry_delay_unit,
                started_at: self.started_at,
                time_zone: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::time_zone,
                >::given(self.time_zone),
                webhook_id: self.webhook_id,
                webhook_mapping_variables: self.webhook_mapping_variables,
                webhook_mapping_variables_sources: self
                    .webhook_mapping_variables_sources,
                workspace: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::workspace,
                >::given(self.workspace),
            }
        }
    }

    impl UserInvite {
        /// Starts with nothing given. Required: `email`, `fullname`, `permissions`.
        pub fn builder() -> UserInviteBuilder {
            UserInviteBuilder {
                email: ::crm_runtime::client::Missing,
                fullname: ::crm_runtime::client::Missing,
                password: ::std::option::Option::None,
                permissions: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`UserInvite`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct UserInviteBuilder<
        EmailState = ::crm_runtime::client::Missing,
        FullnameState = ::crm_runtime::client::Missing,
        PermissionsState = ::crm_runtime::client::Missing,
    > {
        email: EmailState,
        fullname: FullnameState,
        password: ::std::option::Option<::std::string::String>,
        permissions: PermissionsState,
    }

    impl<
        EmailState,
        FullnameState,
        PermissionsState,
    > UserInviteBuilder<EmailState, FullnameState, PermissionsState> {
        /// Email address.
        pub fn email(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> UserInviteBuilder<::std::string::String, FullnameState, PermissionsState> {
            UserInviteBuilder {
                email: value.into(),
                fullname: self.fullname,
                password: self.password,
                permissions: self.permissions,
            }
        }

        /// Full name.
        pub fn fullname(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> UserInviteBuilder<EmailState, ::std::string::String, PermissionsState> {
            UserInviteBuilder {
                fullname: value.into(),
                email: self.email,
                password: self.password,
                permissions: self.permissions,
            }
        }

        /// Password; made at random when it is missing.
        pub fn password(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.password = ::std::option::Option::Some(value.into());
            self
        }

        /// Ids of permissions; the list of them is not documented.
        pub fn permissions(
            self,
            value: impl ::std::iter::IntoIterator<Item = i64>,
        ) -> UserInviteBuilder<EmailState, FullnameState, ::std::vec::Vec<i64>> {
            UserInviteBuilder {
                permissions: value.into_iter().collect(),
                email: self.email,
                fullname: self.fullname,
                password: self.password,
            }
        }

        /// The finished value.
        pub fn build(self) -> UserInvite
        where
            EmailState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::email,
            >,
            FullnameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::fullname,
            >,
            PermissionsState: ::crm_runtime::client::Given<
                ::std::vec::Vec<i64>,
                required::permissions,
            >,
        {
            UserInvite {
                email: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::email,
                >::given(self.email),
                fullname: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::fullname,
                >::given(self.fullname),
                password: self.password,
                permissions: ::crm_runtime::client::Given::<
                    ::std::vec::Vec<i64>,
                    required::permissions,
                >::given(self.permissions),
            }
        }
    }

    impl WorkspaceName {
        /// Starts with nothing given. Required: `workspace_name`.
        pub fn builder() -> WorkspaceNameBuilder {
            WorkspaceNameBuilder {
                workspace_name: ::crm_runtime::client::Missing,
            }
        }
    }

    /// Builds a [`WorkspaceName`]; [`build`](Self::build) compiles once every required field was given.
    #[must_use]
    pub struct WorkspaceNameBuilder<
        WorkspaceNameState = ::crm_runtime::client::Missing,
    > {
        workspace_name: WorkspaceNameState,
    }

    impl<WorkspaceNameState> WorkspaceNameBuilder<WorkspaceNameState> {
        /// Name.
        pub fn workspace_name(
            self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> WorkspaceNameBuilder<::std::string::String> {
            WorkspaceNameBuilder {
                workspace_name: value.into(),
            }
        }

        /// The finished value.
        pub fn build(self) -> WorkspaceName
        where
            WorkspaceNameState: ::crm_runtime::client::Given<
                ::std::string::String,
                required::workspace_name,
            >,
        {
            WorkspaceName {
                workspace_name: ::crm_runtime::client::Given::<
                    ::std::string::String,
                    required::workspace_name,
                >::given(self.workspace_name),
            }
        }
    }

    /// The fields that requests must have, as the compiler names one that a builder lacks.
    #[allow(non_camel_case_types)]
    pub mod required {
        /// The field `ai_agent_id`.
        #[derive(Clone, Copy, Debug)]
        pub enum ai_agent_id {}
        /// The field `call_from`.
        #[derive(Clone, Copy, Debug)]
        pub enum call_from {}
        /// The field `call_to`.
        #[derive(Clone, Copy, Debug)]
        pub enum call_to {}
        /// The field `campaign_type`.
        #[derive(Clone, Copy, Debug)]
        pub enum campaign_type {}
        /// The field `days_of_week`.
        #[derive(Clone, Copy, Debug)]
        pub enum days_of_week {}
        /// The field `email`.
        #[derive(Clone, Copy, Debug)]
        pub enum email {}
        /// The field `fullname`.
        #[derive(Clone, Copy, Debug)]
        pub enum fullname {}
        /// The field `name`.
        #[derive(Clone, Copy, Debug)]
        pub enum name {}
        /// The field `notes`.
        #[derive(Clone, Copy, Debug)]
        pub enum notes {}
        /// The field `permissions`.
        #[derive(Clone, Copy, Debug)]
        pub enum permissions {}
        /// The field `time_zone`.
        #[derive(Clone, Copy, Debug)]
        pub enum time_zone {}
        /// The field `value`.
        #[derive(Clone, Copy, Debug)]
        pub enum value {}
        /// The field `workspace`.
        #[derive(Clone, Copy, Debug)]
        pub enum workspace {}
        /// The field `workspace_name`.
        #[derive(Clone, Copy, Debug)]
        pub enum workspace_name {}
    }

    /// The optional parameters of [`contacts_query`](super::Client::contacts_query).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactsQueryParams {
        /// Only contacts of this campaign.
        pub campaign_id: ::std::option::Option<::std::string::String>,
        /// Categories, separated by commas.
        pub categories: ::std::option::Option<::std::string::String>,
        /// Last day of creation, `YYYY-MM-DD`.
        pub end_date: ::std::option::Option<::std::string::String>,
        /// Statuses of the last call, separated by commas.
        pub last_call_statuses: ::std::option::Option<::std::string::String>,
        /// Page, counted from 0; 0 when it is missing.
        pub page: ::std::option::Option<i64>,
        /// Rows of a page: 10, 50, 100 as examples; the largest is not documented. When it is missing, 10 in the rendered list and 20 in the prose.
        pub per_page: ::std::option::Option<i64>,
        /// Text to look for in first name, last name and phone number.
        pub search: ::std::option::Option<::std::string::String>,
        /// Column to sort by; `created_at` when it is missing. The list of columns is not known.
        pub sort_column: ::std::option::Option<::std::string::String>,
        /// Only contacts from this source.
        pub source_name: ::std::option::Option<::std::string::String>,
        /// First day of creation, `YYYY-MM-DD`.
        pub start_date: ::std::option::Option<::std::string::String>,
        /// General status of the contact.
        pub status: ::std::option::Option<::std::string::String>,
        /// Tags, separated by commas.
        pub tags: ::std::option::Option<::std::string::String>,
        /// Slug of the workspace; `default` when it is missing.
        pub workspace: ::std::option::Option<::std::string::String>,
    }

    impl ContactsQueryParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Only contacts of this campaign.
        #[must_use]
        pub fn campaign_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.campaign_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Categories, separated by commas.
        #[must_use]
        pub fn categories(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.categories = ::std::option::Option::Some(value.into());
            self
        }

        /// Last day of creation, `YYYY-MM-DD`.
        #[must_use]
        pub fn end_date(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.end_date = ::std::option::Option::Some(value.into());
            self
        }

        /// Statuses of the last call, separated by commas.
        #[must_use]
        pub fn last_call_statuses(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.last_call_statuses = ::std::option::Option::Some(value.into());
            self
        }

        /// Page, counted from 0; 0 when it is missing.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// Rows of a page: 10, 50, 100 as examples; the largest is not documented. When it is missing, 10 in the rendered list and 20 in the prose.
        #[must_use]
        pub fn per_page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.per_page = ::std::option::Option::Some(value.into());
            self
        }

        /// Text to look for in first name, last name and phone number.
        #[must_use]
        pub fn search(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search = ::std::option::Option::Some(value.into());
            self
        }

        /// Column to sort by; `created_at` when it is missing. The list of columns is not known.
        #[must_use]
        pub fn sort_column(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.sort_column = ::std::option::Option::Some(value.into());
            self
        }

        /// Only contacts from this source.
        #[must_use]
        pub fn source_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.source_name = ::std::option::Option::Some(value.into());
            self
        }

        /// First day of creation, `YYYY-MM-DD`.
        #[must_use]
        pub fn start_date(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_date = ::std::option::Option::Some(value.into());
            self
        }

        /// General status of the contact.
        #[must_use]
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }

        /// Tags, separated by commas.
        #[must_use]
        pub fn tags(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.tags = ::std::option::Option::Some(value.into());
            self
        }

        /// Slug of the workspace; `default` when it is missing.
        #[must_use]
        pub fn workspace(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.workspace = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for ContactsQueryParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ContactsQueryParams")
                .field(
                    "campaign_id",
                    &self.campaign_id.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "categories",
                    &self.categories.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "end_date",
                    &self.end_date.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "last_call_statuses",
                    &self
                        .last_call_statuses
                        .as_ref()
                        .map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field("page", &self.page)
                .field("per_page", &self.per_page)
                .field(
                    "search",
                    &self.search.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "sort_column",
                    &self.sort_column.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "source_name",
                    &self.source_name.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "start_date",
                    &self.start_date.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "status",
                    &self.status.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "tags",
                    &self.tags.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "workspace",
                    &self.workspace.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`calls_query`](super::Client::calls_query).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CallsQueryParams {
        /// Only calls of this agent.
        pub ai_agent_id: ::std::option::Option<::std::string::String>,
        /// Only calls of this campaign.
        pub campaign_id: ::std::option::Option<::std::string::String>,
        /// Last day on which a call started, `YYYY-MM-DD`.
        pub end_date: ::std::option::Option<::std::string::String>,
        /// Columns to filter by, as many as there are values and operators: `call_direction`, `call_status`, `call_to`, `call_from`, `transcript`, `notes`, `call_feedback`, `call_sid`, `call_provider` and others; the list is cut off.
        pub filter_columns: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Operators, one for each column. Which there are is not known.
        pub filter_operator: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// Values to filter by, one for each column.
        pub filter_values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Direction; `desc` when it is missing.
        pub order: ::std::option::Option<Order>,
        /// Page, counted from 0; 0 when it is missing.
        pub page: ::std::option::Option<i64>,
        /// Rows of a page; 10 when it is missing. The largest is not documented.
        pub per_page: ::std::option::Option<i64>,
        /// Text to look for in the called number, notes, feedback and transcript.
        pub search: ::std::option::Option<::std::string::String>,
        /// Column to sort by; `created_at` when it is missing. `name` (means `call_to`), `created_at`, `updated_at`, `started_at`, `ended_at`, `call_duration`, `call_sid`, `call_from`, `call_to`, `call_provider`, `call_status`, `call_direction`, `call_rating`, `call_feedback`, `record_url`, `transcript`, `transcript_language`, `is_test`, `cost`, `price_unit`, `latency`, `disconnect_reason`, `analysis_sentiment`, `agent_task_status`, `agent_task_feedback`, `metadata`, `notes`, `agent_dynamic_variables`, `agent_post_call_outcomes`, `retry_at`.
        pub sort_column: ::std::option::Option<::std::string::String>,
        /// First day on which a call started, `YYYY-MM-DD`.
        pub start_date: ::std::option::Option<::std::string::String>,
        /// Part of the status, in any case.
        pub status: ::std::option::Option<::std::string::String>,
    }

    impl CallsQueryParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Only calls of this agent.
        #[must_use]
        pub fn ai_agent_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.ai_agent_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Only calls of this campaign.
        #[must_use]
        pub fn campaign_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.campaign_id = ::std::option::Option::Some(value.into());
            self
        }

        /// Last day on which a call started, `YYYY-MM-DD`.
        #[must_use]
        pub fn end_date(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.end_date = ::std::option::Option::Some(value.into());
            self
        }

        /// Columns to filter by, as many as there are values and operators: `call_direction`, `call_status`, `call_to`, `call_from`, `transcript`, `notes`, `call_feedback`, `call_sid`, `call_provider` and others; the list is cut off.
        #[must_use]
        pub fn filter_columns(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.filter_columns = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Operators, one for each column. Which there are is not known.
        #[must_use]
        pub fn filter_operator(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.filter_operator = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Values to filter by, one for each column.
        #[must_use]
        pub fn filter_values(
            mut self,
            value: impl ::crm_runtime::client::Strings,
        ) -> Self {
            self.filter_values = ::std::option::Option::Some(value.into_strings());
            self
        }

        /// Direction; `desc` when it is missing.
        #[must_use]
        pub fn order(mut self, value: impl ::std::convert::Into<Order>) -> Self {
            self.order = ::std::option::Option::Some(value.into());
            self
        }

        /// Page, counted from 0; 0 when it is missing.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// Rows of a page; 10 when it is missing. The largest is not documented.
        #[must_use]
        pub fn per_page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.per_page = ::std::option::Option::Some(value.into());
            self
        }

        /// Text to look for in the called number, notes, feedback and transcript.
        #[must_use]
        pub fn search(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search = ::std::option::Option::Some(value.into());
            self
        }

        /// Column to sort by; `created_at` when it is missing. `name` (means `call_to`), `created_at`, `updated_at`, `started_at`, `ended_at`, `call_duration`, `call_sid`, `call_from`, `call_to`, `call_provider`, `call_status`, `call_direction`, `call_rating`, `call_feedback`, `record_url`, `transcript`, `transcript_language`, `is_test`, `cost`, `price_unit`, `latency`, `disconnect_reason`, `analysis_sentiment`, `agent_task_status`, `agent_task_feedback`, `metadata`, `notes`, `agent_dynamic_variables`, `agent_post_call_outcomes`, `retry_at`.
        #[must_use]
        pub fn sort_column(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.sort_column = ::std::option::Option::Some(value.into());
            self
        }

        /// First day on which a call started, `YYYY-MM-DD`.
        #[must_use]
        pub fn start_date(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_date = ::std::option::Option::Some(value.into());
            self
        }

        /// Part of the status, in any case.
        #[must_use]
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for CallsQueryParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CallsQueryParams")
                .field(
                    "ai_agent_id",
                    &self.ai_agent_id.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "campaign_id",
                    &self.campaign_id.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "end_date",
                    &self.end_date.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "filter_columns",
                    &self
                        .filter_columns
                        .as_ref()
                        .map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "filter_operator",
                    &self
                        .filter_operator
                        .as_ref()
                        .map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "filter_values",
                    &self.filter_values.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field("order", &self.order)
                .field("page", &self.page)
                .field("per_page", &self.per_page)
                .field(
                    "search",
                    &self.search.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "sort_column",
                    &self.sort_column.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "start_date",
                    &self.start_date.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .field(
                    "status",
                    &self.status.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`agents_list`](super::Client::agents_list).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentsListParams {
        /// Slug of the workspace; `default` when it is missing.
        pub workspace: ::std::option::Option<::std::string::String>,
    }

    impl AgentsListParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Slug of the workspace; `default` when it is missing.
        #[must_use]
        pub fn workspace(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.workspace = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for AgentsListParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("AgentsListParams")
                .field(
                    "workspace",
                    &self.workspace.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`webhooks_list`](super::Client::webhooks_list).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WebhooksListParams {
        /// Slug of the workspace; `default` when it is missing.
        pub workspace: ::std::option::Option<::std::string::String>,
    }

    impl WebhooksListParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Slug of the workspace; `default` when it is missing.
        #[must_use]
        pub fn workspace(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.workspace = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for WebhooksListParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("WebhooksListParams")
                .field(
                    "workspace",
                    &self.workspace.as_ref().map(|_| ::crm_runtime::client::PERSONAL),
                )
                .finish()
        }
    }

    /// The optional parameters of [`users_list`](super::Client::users_list).
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UsersListParams {
        /// Page; the number of the first one is not known.
        pub page: ::std::option::Option<i64>,
        /// Rows of a page.
        pub per_page: ::std::option::Option<i64>,
    }

    impl UsersListParams {
        /// No parameter.
        pub fn new() -> Self {
            Self::default()
        }

        /// Page; the number of the first one is not known.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }

        /// Rows of a page.
        #[must_use]
        pub fn per_page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.per_page = ::std::option::Option::Some(value.into());
            self
        }
    }

    impl ::std::fmt::Debug for UsersListParams {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("UsersListParams")
                .field("page", &self.page)
                .field("per_page", &self.per_page)
                .finish()
        }
    }
}

/// Client for Callab AI API
///
/// Contacts, calls, campaigns, voice agents, webhook flows, users and workspaces of a company in Callab AI, under
/// `https://api.callab.ai/v1`.
///
/// Every response is an envelope of `status`, `message` and `data`. Errors come back with HTTP 200 as well, with
/// `status` set to `error`, so `status` has to be looked at before `data`. Only one call documents another status.
///
/// The token names the company; within it a workspace is named by its slug, `default` unless given.
///
/// The pages are known in copies that end early: lists of parameters and of fields can be longer than what is here.
/// Which fields of a response are always there, most limits, and the rate limit are not documented.
///
/// Version: v1
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crm_runtime::Connection,
}

impl ClientInfo<crm_runtime::Connection> for Client {
    fn api_version() -> &'static str {
        "v1"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &crm_runtime::Connection {
        &self.inner
    }
}

const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crm_runtime::Connection>,
    {}
};

impl Client {
    /// Query contacts.
    ///
    /// Lists contacts that match the filters, one page at a time. There is no total and no link to the next page. How several filters combine is not documented. The end of the list of parameters is not known.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Query Contacts (later generation)](https://docs.callab.ai/api-reference/Contacts/query-contacts).
    ///
    /// Sends a `GET` request to `/contacts/query`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::ContactsQueryParams::new()
    ///     .last_call_statuses("completed,busy")
    ///     .page(0);
    /// let response = client.contacts_query(&params).await?;
    /// for contact in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", contact.id, contact.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_query(
        &self,
        params: &types::ContactsQueryParams,
    ) -> Result<ResponseValue<types::ContactsResponse>, Error<types::Error>> {
        let types::ContactsQueryParams {
            campaign_id,
            categories,
            end_date,
            last_call_statuses,
            page,
            per_page,
            search,
            sort_column,
            source_name,
            start_date,
            status,
            tags,
            workspace,
        } = params;
        let url = self.inner.url(format_args!("/contacts/query"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .query(&crm_runtime::client::QueryParam::new("categories", &categories))
            .query(&crm_runtime::client::QueryParam::new("end_date", &end_date))
            .query(
                &crm_runtime::client::QueryParam::new(
                    "last_call_statuses",
                    &last_call_statuses,
                ),
            )
            .query(&crm_runtime::client::QueryParam::new("page", &page))
            .query(&crm_runtime::client::QueryParam::new("per_page", &per_page))
            .query(&crm_runtime::client::QueryParam::new("search", &search))
            .query(&crm_runtime::client::QueryParam::new("sort_column", &sort_column))
            .query(&crm_runtime::client::QueryParam::new("source_name", &source_name))
            .query(&crm_runtime::client::QueryParam::new("start_date", &start_date))
            .query(&crm_runtime::client::QueryParam::new("status", &status))
            .query(&crm_runtime::client::QueryParam::new("tags", &tags))
            .query(&crm_runtime::client::QueryParam::new("workspace", &workspace))
            .build()?;
        let info = OperationInfo {
            operation_id: "contacts_query",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get a contact.
    ///
    /// Gives one contact. An unknown id returns 200 and `status` set to `error`.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Get Contact by ID (later generation)](https://docs.callab.ai/api-reference/Contacts/get-by-id).
    ///
    /// Sends a `GET` request to `/contacts/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the contact.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.contacts_get("5b1c8f60-2a57-4d0e-9c7b-6f2f6a1f3c11").await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?} {:?}", data.id, data.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn contacts_get(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::ContactResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/contacts/{}", encode_path(id)));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "contacts_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Record a call.
    ///
    /// Puts a call into the vendor's records. That it dials is not said. Older copies of the page have another body.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Request: [Create Call (later generation)](https://docs.callab.ai/api-reference/endpoint/create) (the newest copy; it does not say which fields are required).
    /// - Source: [Create Call (later generation)](https://docs.callab.ai/api-reference/endpoint/create).
    ///
    /// Sends a `POST` request to `/calls`
    ///
    /// Arguments:
    /// - `body`: The call.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CallCreate::builder()
    ///     .campaign_id("0c7e5a93-1b4d-4c8f-a2e6-7d9b3f5c8e33")
    ///     .ai_agent_id("3f8e1d27-6a9c-4b50-8d12-5e7a9c0b4d44")
    ///     .build();
    /// let response = client.calls_create(&body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn calls_create(
        &self,
        body: &types::CallCreate,
    ) -> Result<ResponseValue<types::CallResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/calls"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "calls_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Place a test call.
    ///
    /// Dials: an agent calls a number.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [Make Call (later generation)](https://docs.callab.ai/api-reference/campaign-calls/make-call).
    ///
    /// Sends a `POST` request to `/calls/make-call`
    ///
    /// Arguments:
    /// - `body`: Who calls whom.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::CallMake::builder()
    ///     .ai_agent_id("3f8e1d27-6a9c-4b50-8d12-5e7a9c0b4d44")
    ///     .call_from("+12125550101")
    ///     .call_to("+12125550100")
    ///     .build();
    /// let response = client.calls_make(&body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn calls_make(
        &self,
        body: &types::CallMake,
    ) -> Result<ResponseValue<types::CallResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/calls/make-call"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "calls_make",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get a call.
    ///
    /// Gives one call.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Get Call (later generation)](https://docs.callab.ai/api-reference/campaign-calls/get-one).
    ///
    /// Sends a `GET` request to `/calls/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the call.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.calls_get("7d2a6c18-4e3f-4a91-b5c7-8f0e1d2c3b55").await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?}", data.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn calls_get(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::CallResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/calls/{}", encode_path(id)));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "calls_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Query calls.
    ///
    /// Lists calls that match the filters, one page at a time. There is no total. How several filters combine is not documented.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Query Calls (later generation)](https://docs.callab.ai/api-reference/campaign-calls/query).
    ///
    /// Sends a `GET` request to `/calls/query`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::CallsQueryParams::new()
    ///     .end_date("2025-10-31")
    ///     .order(types::Order::Desc);
    /// let response = client.calls_query(&params).await?;
    /// for call in response.data.iter().flatten() {
    ///     println!("{:?}", call.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn calls_query(
        &self,
        params: &types::CallsQueryParams,
    ) -> Result<ResponseValue<types::CallsResponse>, Error<types::Error>> {
        let types::CallsQueryParams {
            ai_agent_id,
            campaign_id,
            end_date,
            filter_columns,
            filter_operator,
            filter_values,
            order,
            page,
            per_page,
            search,
            sort_column,
            start_date,
            status,
        } = params;
        let url = self.inner.url(format_args!("/calls/query"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("ai_agent_id", &ai_agent_id))
            .query(&crm_runtime::client::QueryParam::new("campaign_id", &campaign_id))
            .query(&crm_runtime::client::QueryParam::new("end_date", &end_date))
            .query(
                &crm_runtime::client::QueryParam::new(
                    "filter_columns[]",
                    &filter_columns,
                ),
            )
            .query(
                &crm_runtime::client::QueryParam::new(
                    "filter_operator[]",
                    &filter_operator,
                ),
            )
            .query(
                &crm_runtime::client::QueryParam::new("filter_values[]", &filter_values),
            )
            .query(&crm_runtime::client::QueryParam::new("order", &order))
            .query(&crm_runtime::client::QueryParam::new("page", &page))
            .query(&crm_runtime::client::QueryParam::new("per_page", &per_page))
            .query(&crm_runtime::client::QueryParam::new("search", &search))
            .query(&crm_runtime::client::QueryParam::new("sort_column", &sort_column))
            .query(&crm_runtime::client::QueryParam::new("start_date", &start_date))
            .query(&crm_runtime::client::QueryParam::new("status", &status))
            .build()?;
        let info = OperationInfo {
            operation_id: "calls_query",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Create a campaign.
    ///
    /// Creates a campaign of calls. Whether the text in the response is its id is not said.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Response: **assumed** (that the text in the response is the id is read from the fields of other responses).
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [Create Campaign (later generation)](https://docs.callab.ai/api-reference/Campaign/create).
    ///
    /// Sends a `POST` request to `/campaigns/create`
    ///
    /// Arguments:
    /// - `body`: The campaign.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = serde_json::from_value::<
    ///     types::CampaignCreate,
    /// >(
    ///     serde_json::json!({"name": "Spring campaign", "notes": "First round", "campaign_type": "outbound", "ai_agent_id": "3f8e1d27-6a9c-4b50-8d12-5e7a9c0b4d44", "days_of_week": [1, 2, 3, 4, 5], "time_zone": "Europe/London", "workspace": "default", "contacts_list_source": ["CSV Import"], "call_time_of_day_from": "09:00:00", "call_time_of_day_to": "17:00:00", "number_of_call_attempts": [3], "retry_delay": [60], "retry_delay_unit": ["seconds"]}),
    /// )?;
    /// let response = client.campaigns_create(&body).await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaigns_create(
        &self,
        body: &types::CampaignCreate,
    ) -> Result<ResponseValue<types::TextResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/campaigns/create"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "campaigns_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get a campaign.
    ///
    /// Gives one campaign.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Get Campaign by ID (later generation)](https://docs.callab.ai/api-reference/Campaign/get-by-id).
    ///
    /// Sends a `GET` request to `/campaigns/by-id/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the campaign.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.campaigns_get("0c7e5a93-1b4d-4c8f-a2e6-7d9b3f5c8e33").await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?} {:?}", data.name, data.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaigns_get(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::CampaignResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/campaigns/by-id/{}", encode_path(id)));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "campaigns_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List the campaigns of a workspace.
    ///
    /// Lists the campaigns of a workspace. They come in one response, and without ids.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Get Campaigns by Workspace (later generation)](https://docs.callab.ai/api-reference/Campaign/get-by-workspace).
    ///
    /// Sends a `GET` request to `/campaigns/by-workspace/{workspace}`
    ///
    /// Arguments:
    /// - `workspace`: Slug of the workspace.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.campaigns_list("default").await?;
    /// for campaign in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", campaign.name, campaign.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn campaigns_list(
        &self,
        workspace: &str,
    ) -> Result<ResponseValue<types::CampaignsResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/campaigns/by-workspace/{}", encode_path(workspace)));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "campaigns_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List agents.
    ///
    /// Lists the agents of a workspace. They come in one response.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Get All Agents (later generation)](https://docs.callab.ai/api-reference/aiagent/get-all).
    ///
    /// Sends a `GET` request to `/ai-agent`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::AgentsListParams::new().workspace("default");
    /// let response = client.agents_list(&params).await?;
    /// for agent in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", agent.id, agent.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn agents_list(
        &self,
        params: &types::AgentsListParams,
    ) -> Result<ResponseValue<types::AgentsResponse>, Error<types::Error>> {
        let types::AgentsListParams { workspace } = params;
        let url = self.inner.url(format_args!("/ai-agent"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("workspace", &workspace))
            .build()?;
        let info = OperationInfo {
            operation_id: "agents_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Get an agent.
    ///
    /// Gives one agent.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Get Agent by ID (later generation)](https://docs.callab.ai/api-reference/aiagent/get-by-id).
    ///
    /// Sends a `GET` request to `/ai-agent/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the agent.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let response = client.agents_get("3f8e1d27-6a9c-4b50-8d12-5e7a9c0b4d44").await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?} {:?}", data.id, data.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn agents_get(
        &self,
        id: &str,
    ) -> Result<ResponseValue<types::AgentResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/ai-agent/{}", encode_path(id)));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "agents_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Create an agent.
    ///
    /// Creates an agent. Known by a sample only: whether the newest documentation still has the call is not known.
    ///
    /// - Trust: **sample**; shown only in an example.
    /// - Request: an **example** alone, on [Create Agent (later generation)](https://docs.callab.ai/api-reference/aiagent/create) (the sample of the request is known, the list of parameters is not).
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [Create Agent (later generation)](https://docs.callab.ai/api-reference/aiagent/create).
    ///
    /// Sends a `POST` request to `/ai-agent/create`
    ///
    /// Arguments:
    /// - `body`: The agent.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::AgentCreate::builder()
    ///     .name("Receptionist")
    ///     .description("Answers calls")
    ///     .build();
    /// let response = client.agents_create(&body).await?;
    /// if let Some(data) = &response.data {
    ///     println!("{:?} {:?}", data.id, data.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn agents_create(
        &self,
        body: &types::AgentCreate,
    ) -> Result<ResponseValue<types::AgentResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/ai-agent/create"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "agents_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List webhook flows.
    ///
    /// Lists the flows of outgoing webhooks. They come in one response. No call creates or changes one.
    ///
    /// - Trust: documented.
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Get All Webhooks (later generation)](https://docs.callab.ai/api-reference/Webhook/get-all).
    ///
    /// Sends a `GET` request to `/webhooks`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::WebhooksListParams::new().workspace("default");
    /// let response = client.webhooks_list(&params).await?;
    /// for webhook_flow in response.data.iter().flatten() {
    ///     println!("{:?} {:?}", webhook_flow.id, webhook_flow.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn webhooks_list(
        &self,
        params: &types::WebhooksListParams,
    ) -> Result<ResponseValue<types::WebhookFlowsResponse>, Error<types::Error>> {
        let types::WebhooksListParams { workspace } = params;
        let url = self.inner.url(format_args!("/webhooks"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("workspace", &workspace))
            .build()?;
        let info = OperationInfo {
            operation_id: "webhooks_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Invite a user.
    ///
    /// Adds a user to the company.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [Invite User, invitation (read without its exact address)](https://docs.callab.ai/).
    ///
    /// Sends a `POST` request to `/users/invite`
    ///
    /// Arguments:
    /// - `body`: The user.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::UserInvite::builder()
    ///     .email("jane.doe@example.com")
    ///     .fullname("Jane Doe")
    ///     .permissions([1, 2])
    ///     .build();
    /// let response = client.users_invite(&body).await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn users_invite(
        &self,
        body: &types::UserInvite,
    ) -> Result<ResponseValue<types::TextResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/users/invite"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "users_invite",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// List users.
    ///
    /// Lists the users of the company, one page at a time. The names of the two parameters and the number of the first page are not known.
    ///
    /// - Trust: **assumed**; stated nowhere.
    /// - Paging: **assumed**, after [Company Users (later generation)](https://docs.callab.ai/api-reference/Company/company-users) (there are pages; the names of the parameters and the first page are those of the queries of contacts and calls).
    /// - Effect: reads; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Company Users (later generation)](https://docs.callab.ai/api-reference/Company/company-users).
    ///
    /// Sends a `GET` request to `/users/all`
    ///
    /// Arguments:
    /// - `params`: The optional parameters.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::UsersListParams::new().page(0).per_page(10);
    /// let response = client.users_list(&params).await?;
    /// for user in response.data.iter().flatten() {
    ///     println!("{:?}", user.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn users_list(
        &self,
        params: &types::UsersListParams,
    ) -> Result<ResponseValue<types::UsersResponse>, Error<types::Error>> {
        let types::UsersListParams { page, per_page } = params;
        let url = self.inner.url(format_args!("/users/all"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&crm_runtime::client::QueryParam::new("page", &page))
            .query(&crm_runtime::client::QueryParam::new("per_page", &per_page))
            .build()?;
        let info = OperationInfo {
            operation_id: "users_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Create a workspace.
    ///
    /// Creates a workspace. A name that is taken returns 200 and `status` set to `error`.
    ///
    /// - Trust: documented.
    /// - Effect: writes; not retried if it may have been carried out.
    /// - Documented success status: 200.
    /// - Source: [Create Workspace (later generation)](https://docs.callab.ai/api-reference/workspaces/create).
    ///
    /// Sends a `POST` request to `/workspace/create`
    ///
    /// Arguments:
    /// - `body`: The name.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::WorkspaceName::builder().workspace_name("Sales").build();
    /// let response = client.workspaces_create(&body).await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn workspaces_create(
        &self,
        body: &types::WorkspaceName,
    ) -> Result<ResponseValue<types::WorkspaceResponse>, Error<types::Error>> {
        let url = self.inner.url(format_args!("/workspace/create"));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "workspaces_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Rename a workspace.
    ///
    /// Renames a workspace; nothing else can be changed. A name that is taken and an unknown workspace return 200 and `status` set to `error`.
    ///
    /// - Trust: documented.
    /// - Effect: writes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Update Workspace (later generation)](https://docs.callab.ai/api-reference/workspaces/update).
    ///
    /// Sends a `POST` request to `/workspace/update/{workspace_id}`
    ///
    /// Arguments:
    /// - `workspace_id`: Id of the workspace.
    /// - `body`: The new name.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let body = types::WorkspaceName::builder().workspace_name("Sales EMEA").build();
    /// let response = client
    ///     .workspaces_update("b2c3d4e5-f6a7-4b8c-9d0e-1f2a3b4c5d99", &body)
    ///     .await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn workspaces_update(
        &self,
        workspace_id: &str,
        body: &types::WorkspaceName,
    ) -> Result<ResponseValue<types::WorkspaceResponse>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/workspace/update/{}", encode_path(workspace_id)));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "workspaces_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }

    /// Delete a workspace.
    ///
    /// Deletes a workspace, by POST.
    ///
    /// - Trust: documented.
    /// - Effect: deletes; safe to retry.
    /// - Documented success status: 200.
    /// - Source: [Delete Workspace (later generation)](https://docs.callab.ai/api-reference/workspaces/delete).
    ///
    /// Sends a `POST` request to `/workspace/delete/{workspace_id}`
    ///
    /// Arguments:
    /// - `workspace_id`: Id of the workspace.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::v1::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let workspace_deleted = client
    ///     .workspaces_delete("b2c3d4e5-f6a7-4b8c-9d0e-1f2a3b4c5d99")
    ///     .await?;
    /// println!("{:?}", workspace_deleted.status);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn workspaces_delete(
        &self,
        workspace_id: &str,
    ) -> Result<ResponseValue<types::WorkspaceDeleted>, Error<types::Error>> {
        let url = self
            .inner
            .url(format_args!("/workspace/delete/{}", encode_path(workspace_id)));
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "workspaces_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
        }
    }
}

/// Lists as streams, and jobs to wait for.
#[allow(clippy::clone_on_copy, clippy::redundant_locals)]
impl Client {
    /// The rows of [`contacts_query`](Self::contacts_query), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 50 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::Plan;
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::ContactsQueryParams::new()
    ///     .last_call_statuses("completed,busy")
    ///     .workspace("default");
    /// let mut rows = client.contacts_query_stream(&params, Plan::new());
    /// while let Some(contact) = rows.try_next().await? {
    ///     println!("{:?} {:?}", contact.id, contact.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn contacts_query_stream(
        &self,
        params: &types::ContactsQueryParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::Contact, Error<types::Error>> {
        let client = self.clone();
        let plan = plan.of(&super::v1_operations::API.operations[0], params.per_page);
        let params = params.clone();
        let size = plan
            .rows_per_page()
            .map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let mut params = params.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        params.page = ::std::option::Option::Some(position);
                        params.per_page = size;
                        let response = client
                            .contacts_query(&params)
                            .await?
                            .into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::v1_operations::API,
                            &super::v1_operations::API.operations[0],
                        )?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::new(
                                    response.data.unwrap_or_default(),
                                )
                                .fingerprint_by(|row: &types::Contact| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::v1_operations::API, "contacts_query")
    }

    /// The rows of [`calls_query`](Self::calls_query), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 10 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::Plan;
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::CallsQueryParams::new()
    ///     .end_date("2025-10-31")
    ///     .order(types::Order::Desc);
    /// let mut rows = client.calls_query_stream(&params, Plan::new());
    /// while let Some(call) = rows.try_next().await? {
    ///     println!("{:?}", call.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn calls_query_stream(
        &self,
        params: &types::CallsQueryParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::Call, Error<types::Error>> {
        let client = self.clone();
        let plan = plan.of(&super::v1_operations::API.operations[5], params.per_page);
        let params = params.clone();
        let size = plan
            .rows_per_page()
            .map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let mut params = params.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        params.page = ::std::option::Option::Some(position);
                        params.per_page = size;
                        let response = client.calls_query(&params).await?.into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::v1_operations::API,
                            &super::v1_operations::API.operations[5],
                        )?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::new(
                                    response.data.unwrap_or_default(),
                                )
                                .fingerprint_by(|row: &types::Call| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::v1_operations::API, "calls_query")
    }

    /// The rows of [`users_list`](Self::users_list), page after page, as a stream.
    ///
    /// The plan says how to read them: `Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, or 10 rows. Each page is a call, with the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends and what happens to rows that move while it is read.
    ///
    /// # Example
    ///
    /// ```rust,no_run
    /// use crm_callab::Plan;
    /// use crm_callab::v1::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let params = types::UsersListParams::new();
    /// let mut rows = client.users_list_stream(&params, Plan::new());
    /// while let Some(user) = rows.try_next().await? {
    ///     println!("{:?}", user.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn users_list_stream(
        &self,
        params: &types::UsersListParams,
        plan: ::crm_runtime::paging::Plan,
    ) -> ::crm_runtime::paging::Rows<types::User, Error<types::Error>> {
        let client = self.clone();
        let plan = plan.of(&super::v1_operations::API.operations[14], params.per_page);
        let params = params.clone();
        let size = plan
            .rows_per_page()
            .map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
        ::crm_runtime::paging::boxed(
                plan,
                move |position| {
                    let client = client.clone();
                    let mut params = params.clone();
                    async move {
                        let position = i64::try_from(position).unwrap_or(i64::MAX);
                        params.page = ::std::option::Option::Some(position);
                        params.per_page = size;
                        let response = client.users_list(&params).await?.into_inner();
                        ::crm_runtime::paging::check_list::<
                            types::Error,
                        >(
                            &response,
                            &super::v1_operations::API,
                            &super::v1_operations::API.operations[14],
                        )?;
                        ::std::result::Result::Ok(
                            ::crm_runtime::paging::Page::new(
                                    response.data.unwrap_or_default(),
                                )
                                .fingerprint_by(|row: &types::User| row.id.as_ref())
                                .contents(::crm_runtime::paging::content_hash),
                        )
                    }
                },
            )
            .of(&super::v1_operations::API, "users_list")
    }
}
