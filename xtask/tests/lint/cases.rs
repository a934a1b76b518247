//! Bad specifications, at least one for each rule: each is the good one with one small edit.

/// A small edit of the good specification, and the finding that it must lead to.
pub(crate) struct Case {
    pub(crate) rule: &'static str,
    pub(crate) edits: Vec<Edit>,
    /// The file that the finding is in.
    pub(crate) file: &'static str,
    /// Text of the line that the finding is at; the first line when left out.
    pub(crate) at: Option<&'static str>,
    /// Text of the message.
    pub(crate) says: &'static str,
    /// Rules that must have findings too, as the edit cannot do without.
    pub(crate) also: &'static [&'static str],
}

/// What is done to one file.
pub(crate) enum Edit {
    /// Replaces a text that stands there once.
    Replace(&'static str, &'static str, &'static str),
    /// Writes a file.
    Write(&'static str, &'static str),
    /// Removes a file.
    Remove(&'static str),
}

impl Case {
    fn replace(mut self, file: &'static str, find: &'static str, replace: &'static str) -> Self {
        self.edits.push(Edit::Replace(file, find, replace));
        self.file = file;
        self
    }

    fn v1(self, find: &'static str, replace: &'static str) -> Self {
        self.replace(V1, find, replace)
    }

    fn provided(self, find: &'static str, replace: &'static str) -> Self {
        self.replace(PROVIDED, find, replace)
    }

    fn overlay(self, find: &'static str, replace: &'static str) -> Self {
        self.replace(OVERLAY, find, replace)
    }

    fn write(mut self, file: &'static str, text: &'static str) -> Self {
        self.edits.push(Edit::Write(file, text));
        self.file = file;
        self
    }

    fn remove(mut self, file: &'static str) -> Self {
        self.edits.push(Edit::Remove(file));
        self.file = file;
        self
    }

    fn in_file(mut self, file: &'static str) -> Self {
        self.file = file;
        self
    }

    fn at(mut self, at: &'static str) -> Self {
        self.at = Some(at);
        self
    }

    fn says(mut self, says: &'static str) -> Self {
        self.says = says;
        self
    }

    fn also(mut self, also: &'static [&'static str]) -> Self {
        self.also = also;
        self
    }
}

fn case(rule: &'static str) -> Case {
    Case {
        rule,
        edits: Vec::new(),
        file: V1,
        at: None,
        says: "",
        also: &[],
    }
}

const V1: &str = "v1.yaml";
const PROVIDED: &str = "provided.yaml";
const OVERLAY: &str = "provided.overlay.yaml";
const INDEX: &str = "examples/v1/index.yaml";

pub(crate) fn all() -> Vec<Case> {
    let mut all = operations();
    all.extend(parameters());
    all.extend(bodies());
    all.extend(schemas());
    all.extend(facts());
    all.extend(tasks_and_paging());
    all.extend(vocabulary());
    all.extend(wording());
    all.extend(examples());
    all
}

fn operations() -> Vec<Case> {
    vec![
        case("openapi-3-0")
            .v1("openapi: 3.0.3", "openapi: 3.1.0")
            .at("openapi: 3.1.0")
            .says("`openapi` is 3.1.0"),
        case("ascii-version")
            .v1("  version: v1", "  version: première")
            .at("version: première")
            .says("ASCII"),
        case("ascii-version")
            .v1("  version: v1", "  version: 1")
            .at("version: 1")
            .says("not a text"),
        case("supported-method")
            .v1("  /jobs/{hash}:\n", "  /jobs/{hash}:\n    head: {}\n")
            .at("head: {}")
            .says("HEAD /jobs/{hash}"),
        case("supported-method")
            .v1("  /jobs/{hash}:\n", "  /jobs/{hash}:\n    put: soon\n")
            .at("put: soon")
            .says("not an operation"),
        case("operation-id")
            .v1("      operationId: contacts_delete\n", "")
            .at("    delete:")
            .says("DELETE /contacts/{id} has no `operationId`")
            .also(&["example-name", "params-example"]),
        case("snake-case-operation")
            .v1("operationId: contacts_delete", "operationId: deleteContact")
            .at("operationId: deleteContact")
            .says("`deleteContact` is not resource_verb")
            .also(&["example-name"]),
        case("snake-case-operation")
            .v1("operationId: contacts_delete", "operationId: removal")
            .at("operationId: removal")
            .says("`removal` is not resource_verb")
            .also(&["example-name"]),
        case("distinct-operations")
            .v1("operationId: contacts_delete", "operationId: jobsStart")
            .at("operationId: jobs_start")
            .says("`jobs_start` and `jobsStart` are both the method `jobs_start`")
            .also(&["example-name", "snake-case-operation"]),
        case("exact-status")
            .v1("\"204\":", "2XX:")
            .at("2XX:")
            .says("`2XX` is not an exact status")
            .also(&["exact-status"]),
        case("exact-status")
            .v1("\"204\":", "\"404\":")
            .at("    delete:")
            .says("contacts_delete has no success response"),
        case("one-success-body")
            .v1(
                "          description: The contact was created.\n          content:\n            \
                 application/json:\n              schema:\n                $ref: \
                 \"#/components/schemas/Answer\"\n",
                "          description: The contact was created.\n          content:\n            \
                 application/json:\n              schema:\n                $ref: \
                 \"#/components/schemas/Contact\"\n",
            )
            .at("\"201\":")
            .says("201 of contacts_create has another body than 200")
            .also(&["example-undocumented"]),
        case("error-schema")
            .v1("    Error:\n", "    Problem:\n")
            .at("  schemas:")
            .says("there is no schema `Error`")
            .also(&["local-reference"]),
        case("error-schema")
            .v1(
                "                $ref: \"#/components/schemas/ContactsPage\"\n        \"400\":\n          \
                 $ref: \"#/components/responses/BadRequest\"\n",
                "                $ref: \"#/components/schemas/ContactsPage\"\n        \"400\":\n          \
                 description: No.\n          content:\n            application/json: {schema: {$ref: \
                 \"#/components/schemas/Answer\"}}\n",
            )
            .at("application/json: {schema: {$ref: \"#/components/schemas/Answer\"}}")
            .says("400 of contacts_search has a body of its own"),
        case("generates")
            .overlay(
                "  - target: $.paths['/deals'].get\n",
                "  - target: $.paths['/deals'].get.responses['200'].content['application/json'].schema\n    \
                 update: {x-name: Error}\n  - target: $.paths['/deals'].get\n",
            )
            .in_file(PROVIDED)
            .at("  /deals:\n    get:")
            .says("GET /deals: an inline schema would be named `Error`"),
    ]
}

fn parameters() -> Vec<Case> {
    vec![
        case("distinct-parameters")
            .v1("        - name: offset\n", "        - name: Term\n")
            .at("- name: Term")
            .says("`term` and `Term` of contacts_search are both `term`")
            .also(&["paging-request"]),
        case("distinct-parameters")
            .v1(
                "        - $ref: \"#/components/parameters/ContactId\"\n",
                "        - $ref: \"#/components/parameters/ContactId\"\n        - {name: id, in: \
                 query, description: Again., example: a, schema: {type: string}}\n",
            )
            .at("description: Again.")
            .says("`id` and `id` of contacts_delete are both `id`"),
        case("path-template")
            .v1("  /contacts/{id}:", "  /contacts/{id}/{part}:")
            .at("    delete:")
            .says("contacts_delete has `{part}` in its path but no such parameter"),
        case("path-template")
            .v1("  /contacts/{id}:", "  /contacts/one:")
            .at("    ContactId:")
            .says("path parameter `id` is not in the path of contacts_delete"),
        case("path-template")
            .v1(
                "      required: true\n      description: Id of the contact.",
                "      description: Id of the contact.",
            )
            .at("    ContactId:")
            .says("path parameter `id` is not required"),
        case("plain-parameter")
            .v1("      name: trace\n      in: header", "      name: trace\n      in: cookie")
            .at("    Trace:")
            .says("parameter `trace` is `in: cookie`")
            .also(&["example-params"]),
        case("plain-parameter")
            .v1("          example: [new, old]\n", "          example: [new, old]\n          style: pipeDelimited\n")
            .at("style: pipeDelimited")
            .says("parameter `tags` has the style pipeDelimited"),
        case("plain-parameter")
            .v1("          example: [new, old]\n", "          example: [new, old]\n          style: deepObject\n")
            .at("style: deepObject")
            .says("parameter `tags` has the style deepObject"),
        case("plain-parameter")
            .v1(
                "          example: smith\n          x-sensitive: personal\n          schema:\n            \
                 type: string\n",
                "          example: smith\n          x-sensitive: personal\n          content: \
                 {application/json: {schema: {type: string}}}\n",
            )
            .at("- name: term")
            .says("parameter `term` has no schema"),
        case("plain-parameter")
            .v1(
                "          example: smith\n          x-sensitive: personal\n          schema:\n            \
                 type: string\n",
                "          example: {a: 1}\n          x-sensitive: personal\n          schema:\n            \
                 type: object\n",
            )
            .at("- name: term")
            .says("parameter `term` is an object")
            .also(&["example-params"]),
        case("exploded-array")
            .v1("          example: [new, old]\n", "          example: [new, old]\n          explode: false\n")
            .at("explode: false")
            .says("`tags=a&tags=b`"),
        case("scalar-header")
            .v1(
                "      example: import-7\n      schema:\n        type: string\n",
                "      example: [import-7]\n      schema:\n        type: array\n        items: {type: \
                 string}\n",
            )
            .at("    Trace:")
            .says("header `trace` is an array")
            .also(&["example-params"]),
        case("path-integer-enum")
            .v1(
                "      example: 12\n      schema:\n        type: integer\n",
                "      example: 12\n      schema:\n        type: integer\n        enum: [12]\n",
            )
            .at("    ContactId:")
            .says("path parameter `id` has an `enum` on an integer"),
    ]
}

const COUNT_BODY: &str = "      summary: Count contacts
      description: Tells how many contacts there are.
      x-effect: read
      x-safe-to-retry: true
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: \"#/components/schemas/ContactsQuery\"
";

fn bodies() -> Vec<Case> {
    vec![
        case("required-body")
            .v1(
                COUNT_BODY,
                "      summary: Count contacts
      description: Tells how many contacts there are.
      x-effect: read
      x-safe-to-retry: true
      requestBody: # of the count
        content:
          application/json:
            schema:
              $ref: \"#/components/schemas/ContactsQuery\"
",
            )
            .at("# of the count")
            .says("the body of contacts_count is optional"),
        case("one-request-type")
            .v1(
                COUNT_BODY,
                "      summary: Count contacts
      description: Tells how many contacts there are.
      x-effect: read
      x-safe-to-retry: true
      requestBody:
        required: true
        content: # of the count
          application/json:
            schema:
              $ref: \"#/components/schemas/ContactsQuery\"
          text/csv:
            schema:
              type: string
",
            )
            .at("# of the count")
            .says("the request media types `application/json`, `text/csv`")
            .also(&["json-request"]),
        case("encodings")
            .v1(
                COUNT_BODY,
                "      summary: Count contacts
      description: Tells how many contacts there are.
      x-effect: read
      x-safe-to-retry: true
      x-encodings: [query, json]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: \"#/components/schemas/ContactsQuery\"
",
            )
            .at("x-encodings: [query, json]")
            .says("`x-encodings` of contacts_count does not begin with the media type"),
        case("json-request")
            .v1(
                COUNT_BODY,
                "      summary: Count contacts
      description: Tells how many contacts there are.
      x-effect: read
      x-safe-to-retry: true
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              $ref: \"#/components/schemas/ContactsQuery\"
",
            )
            .at("multipart/form-data")
            .says("the body of contacts_count is `multipart/form-data`"),
        case("json-request")
            .v1(
                COUNT_BODY,
                "      summary: Count contacts
      description: Tells how many contacts there are.
      x-effect: read
      x-safe-to-retry: true
      requestBody: # of the count
        required: true
",
            )
            .at("# of the count")
            .says("the body of contacts_count has no `content`"),
        case("response-type")
            .v1(
                "            application/json:\n              schema:\n                type: array\n",
                "            application/problem+json:\n              schema:\n                type: array\n",
            )
            .at("application/problem+json")
            .says("200 is `application/problem+json`"),
        case("response-type")
            .v1(
                "            text/plain:\n              schema:\n                type: string\n",
                "            text/plain:\n              schema:\n                type: integer\n",
            )
            .at("text/plain:")
            .says("200 is plain text")
            .also(&["example-schema"]),
        case("body-schema")
            .v1(
                "            application/json:\n              schema:\n                type: array\n                \
                 items:\n                  $ref: \"#/components/schemas/Contact\"\n",
                "            application/json: {} # of the list\n",
            )
            .at("# of the list")
            .says("`application/json` of 200 has no schema")
            .also(&["example-part"]),
        case("body-schema")
            .v1(
                COUNT_BODY,
                "      summary: Count contacts
      description: Tells how many contacts there are.
      x-effect: read
      x-safe-to-retry: true
      requestBody:
        required: true
        content:
          application/json: {} # of the count
",
            )
            .at("# of the count")
            .says("`application/json` of the request has no schema"),
    ]
}

fn schemas() -> Vec<Case> {
    vec![
        case("local-reference")
            .v1("            - $ref: \"#/components/schemas/Contact\"", "            - $ref: \"#/components/schemas/Lost\"")
            .at("schemas/Lost")
            .says("`#/components/schemas/Lost` leads nowhere"),
        case("local-reference")
            .v1("            - $ref: \"#/components/schemas/Contact\"", "            - $ref: \"other.yaml#/Contact\"")
            .at("other.yaml")
            .says("leads out of the file"),
        case("local-reference")
            .v1("  /contacts/{id}:\n", "  /again: {$ref: \"#/paths/~1jobs\"}\n  /contacts/{id}:\n")
            .at("/again:")
            .says("a path cannot be a reference"),
        case("local-reference")
            .v1(
                "    Kind:\n",
                "    Left: {$ref: \"#/components/schemas/Right\"} # left\n    Right: {$ref: \
                 \"#/components/schemas/Left\"}\n    Kind:\n",
            )
            .at("# left")
            .says("leads in a circle")
            .also(&["local-reference"]),
        case("lone-reference")
            .v1(
                "          $ref: \"#/components/schemas/Kind\"\n",
                "          $ref: \"#/components/schemas/Kind\"\n          nullable: true # ignored\n",
            )
            .at("# ignored")
            .says("`nullable` beside `$ref` is ignored"),
        case("distinct-schemas")
            .v1("    Kind:\n", "    contacts_page:\n      type: string\n      description: Text.\n    Kind:\n")
            .at("contacts_page:")
            .says("schemas `ContactsPage` and `contacts_page` are both the type `ContactsPage`"),
        case("distinct-properties")
            .v1(
                "        custom:\n",
                "        Email: # again\n          type: string\n          description: Again.\n          \
                 x-sensitive: personal\n        custom:\n",
            )
            .at("# again")
            .says("properties `email` and `Email` are both the field `email`"),
        case("name-your-schemas")
            .v1(
                "          description: Fields of the account.\n          additionalProperties: true\n",
                "          description: Fields of the account.\n          properties:\n            a: {type: \
                 string, description: A.}\n",
            )
            .at("        custom:")
            .says("an inline object has no name of its own")
            .also(&["example-undocumented"]),
        case("name-your-schemas")
            .v1(
                "          example: smith\n          x-sensitive: personal\n          schema:\n            \
                 type: string\n",
                "          example: smith\n          x-sensitive: personal\n          schema: # of the \
                 term\n            type: string\n            enum: [smith]\n",
            )
            .at("# of the term")
            .says("an inline enum has no name of its own"),
        case("single-type")
            .v1(
                "          type: string\n          nullable: true\n          description: Text; null",
                "          type: [string, \"null\"]\n          nullable: true\n          description: Text; null",
            )
            .at("type: [string, \"null\"]")
            .says("`type` is not one type"),
        case("any-of-required")
            .v1("      oneOf:\n", "      anyOf: # a choice\n")
            .at("# a choice")
            .says("`anyOf` becomes a struct"),
        case("no-default")
            .v1(
                "          description: Number of the page, starting at 1.\n",
                "          description: Number of the page, starting at 1.\n          default: 1\n",
            )
            .at("default: 1")
            .says("the default of `page` would always be sent"),
        case("open-object")
            .v1("additionalProperties: true", "additionalProperties: false")
            .at("additionalProperties: false")
            .says("reject a response with a new property")
            .also(&["example-schema"]),
        case("no-title")
            .v1("    Kind:\n", "    Kind:\n      title: Sort\n")
            .at("title: Sort")
            .says("`title` renames the type"),
        case("plain-bounds")
            .v1(
                "          minimum: 1\n",
                "          minimum: 1\n          exclusiveMinimum: true\n",
            )
            .at("exclusiveMinimum: true")
            .says("exclusive bounds are not checked"),
    ]
}

fn facts() -> Vec<Case> {
    vec![
        case("vendor")
            .v1("  id: acme", "  id: acne")
            .at("id: acne")
            .says("write `id: acme`"),
        case("vendor")
            .v1("  generation: v1", "  generation: v2")
            .at("generation: v2")
            .says("write `generation: v1`"),
        case("root-source")
            .v1("x-source: {basis: seed, page: S0}\n\nx-rate", "x-rate")
            .says("the root has no `x-source`"),
        case("rate-limits")
            .overlay("      x-rate-limits: []\n", "")
            .in_file(PROVIDED)
            .says("the root has no `x-rate-limits`"),
        case("overlay-target")
            .overlay(
                "  - target: $.paths['/deals'].get\n",
                "  - target: $.paths['/lost'].get\n",
            )
            .at("$.paths['/lost'].get")
            .says("$.paths['/lost'].get matches nothing")
            .also(&["effect", "safe-to-retry"]),
        case("server")
            .v1("https://api.acme.example", "https://api.acme.example/")
            .at("url: https://api.acme.example/")
            .says("`https://api.acme.example/` is not the start of addresses"),
        case("server")
            .provided(
                "servers:\n",
                "servers:\n  - url: https://test.acme.example\n",
            )
            .at("servers:")
            .says("2 servers are listed"),
        case("source")
            .v1("{basis: seed, page: S0}", "{basis: seed, page: S9}")
            .at("x-source: {basis: seed, page: S9}")
            .says("the page `S9` is not in `x-pages`"),
        case("source")
            .v1("{basis: seed, page: S0}", "{basis: hearsay, page: S0}")
            .at("basis: hearsay")
            .says("unknown variant `hearsay`"),
        case("source")
            .v1("{basis: seed, page: S0}", "{basis: seed}")
            .at("x-source: {basis: seed}")
            .says("the source has no page"),
        case("source")
            .v1(
                "{basis: assumed, note: \"null is assumed\"}",
                "{basis: assumed}",
            )
            .at("x-source: {basis: assumed}")
            .says("what is assumed has no note"),
        case("source")
            .v1(
                "{basis: assumed, note: \"no status is documented\"}",
                "{basis: made}",
            )
            .at("x-source: {basis: made}")
            .says("`made` is for example files"),
        case("source")
            .v1(
                "    x-source: {basis: docs, page: S1}\n",
                "    x-source: {basis: docs, pgae: S1}\n",
            )
            .at("pgae")
            .says("unknown field `pgae`")
            .also(&["vocabulary-value"]),
        case("source")
            .v1(
                "effect: {basis: assumed, note: \"a GET\"}",
                "efect: {basis: assumed, note: \"a GET\"}",
            )
            .at("efect")
            .says("`efect` is no fact of an operation"),
        case("source")
            .overlay(
                "path: {basis: contradicted, page: S0,",
                "path: {basis: contradicted, page: S1,",
            )
            .at("path: {basis: contradicted")
            .says("path: the page `S1` is not in `x-pages`"),
        case("security-scheme")
            .v1(
                "      type: apiKey\n      in: header",
                "      type: mutualTLS\n      in: header",
            )
            .at("  securitySchemes:")
            .says("apiKey: write `apiKey`, `http` with `bearer` or `basic`"),
        case("security-scheme")
            .v1(
                "  securitySchemes:\n",
                "  securitySchemes:\n    second: {type: apiKey, in: header, name: x-second}\n",
            )
            .at("  securitySchemes:")
            .says("has several schemes; keep one, or write `security: [{second: [], apiKey: []}]`"),
        case("security-scheme")
            .overlay("lifetime-seconds: 3600", "lifetime-seconds: 1 h")
            .in_file(PROVIDED)
            .at("  securitySchemes:")
            .says("`lifetime-seconds` must be an integer"),
        case("security-scheme")
            .overlay("token-operation: getToken", "token-operation: listDeals")
            .at("x-oauth2-client-credentials:")
            .says("`token-operation` is not the operation at `token-path`"),
        case("security-scheme")
            .overlay(
                "        lifetime-seconds: 3600",
                "        lifetime-seconds: 3600\n        scope: all",
            )
            .at("scope: all")
            .says("`scope` is unknown here"),
        case("effect")
            .v1("      x-effect: delete\n", "")
            .at("    delete:")
            .says("contacts_delete has no `x-effect`"),
        case("safe-to-retry")
            .v1(
                "      x-effect: delete\n      x-safe-to-retry: true\n",
                "      x-effect: delete\n",
            )
            .at("    delete:")
            .says("contacts_delete has no `x-safe-to-retry`"),
        case("effect-of-get")
            .v1(
                "      description: The result of a job.\n      x-effect: read",
                "      description: The result of a job.\n      x-effect: write # of the job",
            )
            .at("# of the job")
            .says("jobs_result is a GET, but its effect is `write`"),
        case("costly-repeat")
            .v1(
                "x-safe-to-retry: false\n      x-credits: {amount: 1,",
                "x-safe-to-retry: true # costs\n      x-credits: {amount: 1,",
            )
            .at("# costs")
            .says("contacts_create costs credits"),
        case("costly-repeat")
            .v1(
                "x-safe-to-retry: true\n      x-credits: {amount: 0}",
                "x-safe-to-retry: true # costs\n      x-credits: {note: unknown}",
            )
            .at("# costs")
            .says("contacts_list costs credits"),
        case("path-confirmed")
            .v1(
                "      x-effect: delete\n",
                "      x-effect: delete\n      x-path-confirmed: true\n",
            )
            .at("x-path-confirmed: true")
            .says("is for provided specifications"),
        case("documented-as")
            .overlay("      x-documented-as: GET /v2/deals\n", "")
            .at("x-path-confirmed: false")
            .says("listDeals is not confirmed"),
        case("source")
            .v1("{basis: seed, page: S0}", "{basis: sample}")
            .at("x-source: {basis: sample}")
            .says("the source has no page"),
        case("source")
            .overlay(
                "page: S0, note: GET /v2/deals in the reference}",
                "page: S0}",
            )
            .at("path: {basis: contradicted, page: S0}")
            .says("what is contradicted has no note"),
        case("contradicted-path")
            .overlay(
                "path: {basis: contradicted, page: S0,",
                "path: {basis: seed, page: S0,",
            )
            .at("path: {basis: seed")
            .says("the reference lacks the path of listDeals"),
        case("contradicted-path")
            .overlay(
                "      x-path-confirmed: false\n",
                "      x-path-confirmed: true\n",
            )
            .at("path: {basis: contradicted")
            .says("the path of listDeals is confirmed and contradicted"),
    ]
}

fn tasks_and_paging() -> Vec<Case> {
    vec![
        case("paging-request")
            .v1("position: /paginate/page,", "position: /paginate/pages,")
            .at("/paginate/pages,")
            .says("`/paginate/pages` is not in the request of contacts_list"),
        case("paging-request")
            .v1("size: limit,", "size: limits,")
            .at("size: limits")
            .says("`limits` is not in the request of contacts_search"),
        case("paging-items")
            .v1("items: /contacts,", "items: /rows,")
            .at("items: /rows")
            .says("`/rows` is no list in the response of contacts_search"),
        case("paging-items")
            .v1("items: /contacts,", "items: /total,")
            .at("items: /total")
            .says("`/total` is no list in the response of contacts_search"),
        case("paging-key")
            .v1("key: id,", "key: name_of_none,")
            .at("key: name_of_none")
            .says("`name_of_none` is no property of the rows of contacts_search"),
        case("paging-totals")
            .v1("totals: contacts_count", "totals: contacts_counted")
            .at("totals: contacts_counted")
            .says("`contacts_counted` tells no totals of contacts_list"),
        case("paging-totals")
            .v1("totals: /total", "totals: /totals")
            .at("totals: /totals")
            .says("`/totals` tells no totals of contacts_search"),
        case("paging-end")
            .v1("totals: /total", "totals: /total, next: /cursor")
            .at("next: /cursor")
            .says("`/cursor` is not in the response of contacts_search"),
        case("paging-generated")
            .v1(
                "{style: offset, in: query",
                "{style: offset, rows-in: result, in: query",
            )
            .at("rows-in: result")
            .says("an offset with `rows-in: result` is not generated")
            .also(&["paging-result"]),
        case("response-required")
            .v1(
                "      description: Contacts and their number.\n",
                "      description: Contacts and their number.\n      required: [contacts]\n",
            )
            .at("required: [contacts]")
            .says("no source says so"),
        case("paging-result")
            .v1("totals: /total", "totals: /total, rows-in: result")
            .at("rows-in: result")
            .says("contacts_search starts no task whose result could have the rows")
            .also(&["paging-generated"]),
        case("task-pair")
            .v1("result: jobs_result,", "result: jobs_start,")
            .at("result: jobs_start,")
            .says("`jobs_start` does not name jobs_start")
            .also(&["task-pair"]),
        case("task-pair")
            .v1(
                "      x-task: {role: start, result: jobs_result, hash: [/data/hash, /hash]}\n",
                "",
            )
            .at("x-task: {role: result")
            .says("`jobs_start` does not name jobs_result"),
        case("task-hash")
            .v1("hash: [/data/hash, /hash]", "hash: [/data/hash]")
            .at("hash: [/data/hash]")
            .says("none of the pointers is in the response of jobs_start"),
        case("task-hash")
            .v1(
                "start: jobs_start, hash: hash,",
                "start: jobs_start, hash: id,",
            )
            .at("hash: id,")
            .says("`id` is no parameter of jobs_result"),
        case("task-status")
            .v1("status: /state,", "status: /status,")
            .at("status: /status,")
            .says("`/status` is not in the response of jobs_result"),
        case("task-status")
            .v1("finished: [done]", "finished: []")
            .at("finished: []")
            .says("`finished` is empty"),
        case("failure-marker")
            .v1("    message: /message", "    message: /error")
            .at("message: /error")
            .says("`/error` is in no success body"),
        // A pointer may lead through every element of a list, here to what they lack.
        case("failure-marker")
            .v1("    message: /message", "    message: /contacts/*/message")
            .at("message: /contacts/*/message")
            .says("`/contacts/*/message` is in no success body"),
    ]
}

fn vocabulary() -> Vec<Case> {
    vec![
        case("vocabulary")
            .v1("      x-permission: contacts:read\n", "      x-permision: contacts:read\n")
            .at("x-permision")
            .says("`x-permision` is not in the vocabulary of this place; write one of `x-effect`"),
        case("vocabulary")
            .v1("info:\n", "info:\n  x-logo: none\n")
            .at("x-logo")
            .says("no key of the vocabulary stands here"),
        case("vocabulary")
            .v1("    Kind:\n", "    Kind:\n      x-effect: read # of a kind\n")
            .at("# of a kind")
            .says("write one of `x-source`, `x-sensitive`, `x-name`"),
        case("vocabulary-value")
            .v1("per: contact,", "pre: contact,")
            .at("pre: contact")
            .says("`x-credits` cannot be read: unknown field `pre`"),
        case("vocabulary-value")
            .v1("max-size: 100,", "max_size: 100,")
            .at("max_size")
            .says("`x-paging` cannot be read: unknown field `max_size`"),
        case("vocabulary-value")
            .v1("failed: [lost],", "lost: [lost],")
            .at("lost: [lost]")
            .says("`x-task` cannot be read: unknown field `lost`")
            .also(&["task-pair"]),
        case("vocabulary-value")
            .v1("x-effect: delete", "x-effect: remove")
            .at("x-effect: remove")
            .says("`x-effect` cannot be read: unknown variant `remove`"),
        case("vocabulary-value")
            .v1("      x-sensitive: personal\n      oneOf", "      x-sensitive: private\n      oneOf")
            .at("x-sensitive: private")
            .says("neither `personal` nor `secret`"),
        case("vocabulary-value")
            .v1("    Kind:\n", "    Kind:\n      x-name: contact kind\n")
            .at("x-name: contact kind")
            .says("`x-name` is no name of a Rust type"),
        case("mark-personal-data")
            .v1(
                "        email:\n          type: string\n          description: Email address.\n",
                "        email: # the first\n          type: string\n          description: Email \
                 address.\n",
            )
            .v1(
                "          x-sensitive: personal\n        phone:\n",
                "        phone:\n",
            )
            .at("email: # the first")
            .says("`email` would be shown in logs; write `x-sensitive: personal`"),
        case("mark-personal-data")
            .overlay("['client_secret','access_token']", "['client_secret']")
            .in_file(PROVIDED)
            .at("access_token:")
            .says("`access_token` would be shown in logs; write `x-sensitive: secret`"),
        case("mark-personal-data")
            .v1("      description: A phone number, as text or as a number.\n      x-sensitive: personal\n", "      description: A phone number, as text or as a number.\n")
            .at("        phone:")
            .says("`phone` would be shown in logs"),
        case("mark-personal-data")
            .v1("        - name: tags\n", "        - name: work_email\n")
            .at("name: work_email")
            .says("parameter `work_email` would be shown in logs")
            .also(&["example-params"]),
    ]
}

fn wording() -> Vec<Case> {
    vec![
        case("summary")
            .v1("      summary: Delete a contact\n", "")
            .at("    delete:")
            .says("contacts_delete has no summary"),
        case("description")
            .v1("      description: Deletes a contact.\n", "")
            .at("    delete:")
            .says("contacts_delete has no description"),
        case("description")
            .v1(
                "          description: The contact is gone.\n",
                "          x-source: {basis: seed, page: S0}\n",
            )
            .at("\"204\":")
            .says("response 204 of contacts_delete has no description"),
        case("description")
            .v1(
                "      required: true\n      description: Id of the contact.\n",
                "      required: true\n",
            )
            .at("    ContactId:")
            .says("parameter `id` has no description"),
        case("description")
            .v1("      description: What a contact is.\n", "")
            .at("    Kind:")
            .says("schema `Kind` has no description"),
        case("description")
            .v1("          description: Fields of the account.\n", "")
            .at("        custom:")
            .says("property `custom` has no description"),
        case("parameter-example")
            .v1("      example: 12\n", "")
            .at("    ContactId:")
            .says("parameter `id` has no example"),
        case("parameter-example")
            .v1("          example: 100\n", "          example: -1\n")
            .at("example: -1")
            .says("the example of `offset` does not fit its schema: the value: -1 is less than"),
        case("page-key")
            .v1(
                "description: Text to look for.",
                "description: Text of S0 to look for.",
            )
            .at("description: Text of S0")
            .says("`description` names the page `S0`"),
    ]
}

fn examples() -> Vec<Case> {
    vec![
        case("example-name")
            .write("examples/v1/contacts_read.200.1.json", "{}")
            .says("there is no operation `contacts_read`"),
        case("example-name")
            .write("examples/v1/contacts_list.answer.1.json", "{}")
            .says("the name tells no example"),
        case("example-name")
            .write("examples/v1/contacts_list.200.0.json", "[]")
            .says("the name tells no example"),
        case("example-json")
            .write("examples/v1/jobs_start.200.1.json", "{\n  \"hash\": }\n")
            .at("\"hash\"")
            .says("not valid JSON: expected value"),
        case("example-part")
            .write("examples/v1/jobs_start.request.1.json", "{}")
            .says("jobs_start has no body"),
        case("example-part")
            .write("examples/v1/jobs_start.params.1.json", "{}")
            .says("jobs_start has no parameters"),
        case("example-part")
            .write("examples/v1/jobs_start.202.1.json", "{}")
            .says("jobs_start does not document 202"),
        case("example-part")
            .write("examples/v1/jobs_start.200.2.txt", "done")
            .says("200 of jobs_start has no text body"),
        case("example-part")
            .write("examples/v1/contacts_delete.204.1.json", "{}")
            .says("204 of contacts_delete has no JSON body"),
        case("example-undocumented")
            .replace(
                "examples/v1/contacts_list.200.1.json",
                "[]",
                "[{\"nickname\": \"Ada\"}]",
            )
            .at("nickname")
            .says("/0/nickname is no property of its schema"),
        case("example-schema")
            .replace(
                "examples/v1/contacts_search.200.1.json",
                "\"company\"",
                "\"robot\"",
            )
            .at("robot")
            .says("/contacts/1/kind: \"robot\" is not one of"),
        case("example-schema")
            .replace(
                "examples/v1/contacts_search.200.1.json",
                "\"kind\": \"person\"",
                "\"kind\": null",
            )
            .at("\"kind\": null")
            .says("/contacts/0/kind: null is not of type"),
        case("example-schema")
            .replace("examples/v1/contacts_create.request.2.json", "phone", "fax")
            .at("fax")
            .says("the value: {\"fax\":123} is not valid under any of the schemas")
            .also(&["example-undocumented"]),
        case("example-schema")
            .replace("examples/v1/contacts_search.400.1.json", "\"no term\"", "4")
            .at("4")
            .says("/message: 4 is not of type \"string\""),
        case("example-failure")
            .replace(
                "examples/v1/contacts_create.200-failure.1.json",
                "\"error\"",
                "\"ok\"",
            )
            .says("no marker of `x-failure-markers` tells this response from a success"),
        case("example-failure")
            .replace(
                "examples/v1/contacts_create.201.1.json",
                "\"ok\"",
                "\"error\"",
            )
            .says("a marker at `/status` tells that this is an error"),
        case("example-params")
            .replace(
                "examples/v1/contacts_search.params.1.json",
                "\"limit\": 10",
                "\"limits\": 10",
            )
            .at("limits")
            .says("`limits` in `query` is no parameter of contacts_search"),
        case("example-params")
            .replace(
                "examples/v1/contacts_search.params.1.json",
                "\"limit\": 10",
                "\"limit\": 11",
            )
            .at("\"limit\": 11")
            .says("`limit` does not fit its schema: the value: 11 is not one of"),
        case("example-params")
            .write("examples/v1/contacts_search.params.1.json", "{}")
            .says("the required parameter `term` is missing; write it in `query`"),
        case("example-pair")
            .write("examples/v1/contacts_list.200.3.json", "[]")
            .says("there is no request for this response; write `contacts_list.request.3.json`"),
        case("example-pair")
            .write("examples/v1/jobs_result.200.2.json", "{}")
            .says("there is no request for this response; write `jobs_result.params.2.json`"),
        case("request-example")
            .remove("examples/v1/contacts_list.request.1.json")
            .in_file(V1)
            .at("  /contacts/list:\n    post:")
            .says("write specs/acme/examples/v1/contacts_list.request.1.json"),
        case("response-example")
            .remove("examples/v1/contacts_count.200.1.txt")
            .in_file(V1)
            .at("  /contacts/count:\n    post:")
            .says("write specs/acme/examples/v1/contacts_count.200.1.json"),
        case("params-example")
            .v1("      example: 12\n", "")
            .remove("examples/v1/contacts_delete.params.1.json")
            .in_file(V1)
            .at("    delete:")
            .says("or specs/acme/examples/v1/contacts_delete.params.1.json")
            .also(&["parameter-example"]),
        case("example-params")
            .replace(
                INDEX,
                "files:\n",
                "files:\n  contacts_delete.params.1.json: {basis: made}\n",
            )
            .in_file("examples/v1/contacts_delete.params.1.json")
            .says("of which this example is made anyway; remove the file"),
        case("example-index").remove(INDEX).says("is missing"),
        case("example-index")
            .replace(INDEX, "x-source: {basis: seed, page: S0}\n", "")
            .says("has no `x-source`"),
        case("example-index")
            .replace(
                INDEX,
                "contacts_create.request.2.json",
                "contacts_create.request.9.json",
            )
            .at("request.9.json")
            .says("there is no file `contacts_create.request.9.json`"),
        case("example-index")
            .replace(INDEX, "{basis: docs, page: S1}", "{basis: docs}")
            .at("{basis: docs}")
            .says("contacts_create.200-failure.1.json: the source has no page"),
        case("example-index")
            .replace(INDEX, "files:\n", "notes: none\nfiles:\n")
            .at("notes: none")
            .says("`notes` is unknown here"),
    ]
}
