/** Written by `npm run client:types`. */
export interface paths {
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Streams everything that was done, or refused, one event a line: records first, then reports, then the rest. */
        get: operations["audit_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists all tokens, newest first, without their secrets. */
        get: operations["tokens_list"];
        put?: never;
        /** Makes a token. Its secret is in this answer and nowhere else: only a hash is stored. */
        post: operations["tokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a token: within seconds it lets nobody in any more, in any process. It stays in the list. */
        delete: operations["tokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has signed in on the page, if anybody, and what they may do. */
        get: operations["session_read"];
        put?: never;
        post?: never;
        /** Signs out: the cookie is worth nothing any more, wherever it was copied to. */
        delete: operations["session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatures/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in one record, an array of records, or NDJSON, as it arrives; canons of deadends.dev are told by their keys.
         *     Answers NDJSON: a line a record as soon as it is committed or refused, and a last line `{"summary": …}`. Each record
         *     is there whole or not at all; with `strict` all of them are, or none.
         */
        post: operations["import_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatures/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives out all records, or those that the filters leave, as NDJSON ordered by id: as they were authored. */
        get: operations["import_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks all records of the store, in the same form. */
        get: operations["import_lintBase"];
        put?: never;
        /**
         * Checks without saving, as saving would. One record as JSON is answered as JSON; records as NDJSON are answered as
         *     NDJSON: a line for each that has errors or warnings, and a last line `{"summary": …}`.
         */
        post: operations["import_lint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists records: searched, filtered, sorted, page by page. */
        get: operations["signatures_page"];
        put?: never;
        /** Creates a record. */
        post: operations["signatures_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one record: as JSON as it was authored, to be saved again, or (with `.md`, `?format=markdown` or
         *     `Accept: text/markdown`) as a page for programs and people, with the rates that follow from what people reported.
         *     `max_tokens` cuts the page; JSON is always whole, and `/v1/outcomes/rates/{id}` has its rates.
         */
        get: operations["signatures_read"];
        /** Replaces a record. `If-Match` must name the revision that the change was made from. */
        put: operations["signatures_replace"];
        post?: never;
        /** Retires a record: it is no longer matched, and can still be read and restored. */
        delete: operations["signatures_retire"];
        options?: never;
        head?: never;
        /** Changes parts of a record by an RFC 7396 merge patch: null removes a key, lists are replaced whole. */
        patch: operations["signatures_patch"];
        trace?: never;
    };
    "/v1/revisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists a record's revisions, newest first: who, when, and what changed. */
        get: operations["revisions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restore/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an earlier revision the current one again, as a new revision. */
        post: operations["revisions_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/graph/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a record leads to, what comes before it, and what it is taken for, up to three transitions away. */
        get: operations["revisions_around"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of a record. */
        get: operations["schema_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reports whether a workaround or a dead end worked, in place of what the same reporter said of it before. */
        post: operations["outcomes_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sums up what is reported of each workaround and dead end, what needs a look first, and how it came in by day. */
        get: operations["outcomes_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what the caller says of workarounds and dead ends now, newest first: what another report would replace. */
        get: operations["outcomes_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists reports, newest first, replaced ones included. */
        get: operations["outcomes_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published records that helped most and least in the last days, by what was reported of their workarounds. */
        get: operations["outcomes_help"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes/rates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often each workaround and each dead end of a record works, and what that rests on. */
        get: operations["outcomes_rates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finds the known errors in a text, with what has worked, what is a dead end, and how sure that is; with
         *     `?format=markdown` or `Accept: text/markdown` as a page to read, whose id is in the header `match-id`.
         */
        post: operations["diagnosis_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/match/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does the same with up to 100 texts, each with an answer or a problem of its own, in their order. */
        post: operations["diagnosis_matchBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/match/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does the same with a text of up to 64 MiB as it arrives, such as the log of a running service. Answers NDJSON: a line
         *     for each error as soon as it is met, which is provisional, and a last line with the answer for the whole text.
         */
        post: operations["diagnosis_matchStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Masks the secrets in a text, as Cairn does before it keeps one: credentials, keys, addresses, names of people. */
        post: operations["masking_mask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/slack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes what Slack sends: a slash command, which is answered with a message, or the press of a button, which is
         *     reported and answered where Slack wants it. There only with `CAIRN_SLACK_SIGNING_SECRET`.
         */
        post: operations["slack_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a signed question as briefly as a program wants it: the fix to try first, what not to do, ids to report. */
        post: operations["webhook_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/webhook/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a signed report of whether a fix or a dead end worked. Sent again as it is, it counts once. */
        post: operations["webhook_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a text, its secrets masked, with the ids of its answer's records, until nobody has looked for 90 days. */
        post: operations["shares_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shares/{share_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a share, which so stays for another 90 days. */
        get: operations["shares_view"];
        put?: never;
        post?: never;
        /** Deletes a share for whoever has its delete token. */
        delete: operations["shares_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/misses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists groups of errors that no record matches, page by page. */
        get: operations["misses_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/misses/{miss_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Hides a group, or shows it again; it goes on counting. */
        patch: operations["misses_change"];
        trace?: never;
    };
    "/v1/misses/{miss_id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a draft record of a group: with a pattern, its values as named groups, and the sample as example. */
        post: operations["misses_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked, matched, suggested and missed by day, and the records that matched most and least. */
        get: operations["statistics_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often a record was matched, by day. */
        get: operations["statistics_hits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assigns, approves or rejects many units, or decides about their suggestions. By default it only counts them. */
        post: operations["bulk_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Writes all units that the filters leave into files, one a line, as they are made: there is always at least one. */
        get: operations["exchange_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a file in, three ways, unit by unit: what only the file changed is applied, what only Cairn changed is kept,
         *     what both changed waits as a suggestion. By default it only tells.
         */
        post: operations["exchange_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists all terms. */
        get: operations["glossary_list"];
        /** Adds a term, or replaces it. All translations are checked anew, in the background. */
        put: operations["glossary_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/glossary/{term}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a term away. */
        delete: operations["glossary_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/glossary/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds and replaces the terms of a CSV. */
        post: operations["glossary_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds translations of texts of which 75 % or more are those of the source. */
        get: operations["memory_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/units/{unit_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says something about a unit. */
        post: operations["notes_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/units/{unit_id}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a unit to somebody to look after. */
        put: operations["notes_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/units/{unit_id}/ignored-checks/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a check that warns out of a unit, where it is wrong, with the reason. */
        put: operations["notes_ignore"];
        post?: never;
        /** Lets a check count again. */
        delete: operations["notes_heed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/units/{unit_id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggests a text, which waits beside the translation. The same for the same source is suggested once. */
        post: operations["suggestions_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/units/{unit_id}/suggestions/{suggestion_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a suggestion the reviewed translation, or rejects it: then it stays, with the reason. */
        post: operations["suggestions_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks a text without saving it. */
        post: operations["translationchecks_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/check-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks all translations into a language anew, and tells how far that is, a line a second, and what it found. */
        post: operations["translationchecks_checkAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller, in each language into which Cairn translates. */
        get: operations["translationstatistics_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units and words by state, in all, by domain and by kind of text; failing checks; what was done by day. */
        get: operations["translationstatistics_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists units: filtered, sorted, page by page. */
        get: operations["units_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a unit with what belongs to it: findings, terms, similar texts, suggestions, comments, history. */
        get: operations["units_read"];
        /**
         * Saves a translation, and approves it with `approve`. Beside a reviewed one, that of who may not review waits as a
         *     suggestion. What the checks warn of is answered; errors keep it from being saved.
         */
        put: operations["units_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translations/{target}/units/{unit_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides about a translation as it is: approves it, rejects it with a reason (it stays in sight of translators, and
         *     readers get the source), or confirms that a reviewed one holds for its changed source too.
         */
        post: operations["units_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives out every table as it is at one moment, as NDJSON packed with gzip, for `cairn restore`. */
        get: operations["backup_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process runs at all. */
        get: operations["health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service can do its work; 503 when not. */
        get: operations["health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this process has counted and what it holds, for Prometheus; of several workers, each by the label `worker`. */
        get: operations["metrics_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditLineDto: {
            /** @example 2026-03-02T09:41:07.172Z */
            at: string;
            /** @description Id of the actor, such as `oidc:8b1f4c`, `token:3f2a9c01d4e7` or `anonymous`. */
            actor: string;
            /** @description Such as `record.patch`, `outcome.worked`, `token.revoke`, `session.begin`, `refuse`. */
            action: string;
            /** @description What it was done to, such as `signature:api/oauth2-invalid-scope-requested`. */
            target: string;
            /** @description What was there before; null for nothing. */
            before: Record<string, never> | null;
            /** @description What is there since; null for nothing. Of what was refused, why: `{"code":"insufficient_scope"}`. */
            after: Record<string, never> | null;
            /** @description How often, of what was refused several times within seconds. */
            times: number;
        };
        TokenDto: {
            /** @example 3f2a9c01d4e7 */
            id: string;
            name: string;
            scopes: ("match" | "signatures:read" | "signatures:write" | "translations:write" | "translations:review" | "outcomes:write" | "admin:read" | "admin:write")[];
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            /** @example 2026-03-02T09:41:07.172Z */
            created_at: string;
            /** @description Id of the actor who made it. */
            created_by: string;
            /** @description Null for never. */
            expires_at: string | null;
            revoked_at: string | null;
        };
        TokenListDto: {
            /** @description Newest first. */
            tokens: components["schemas"]["TokenDto"][];
        };
        NewTokenDto: {
            /**
             * @description What the token is for, in one line.
             * @example ticket-bot
             */
            name: string;
            /**
             * @description What the token may do.
             * @default [
             *       "match",
             *       "signatures:read"
             *     ]
             */
            scopes?: ("match" | "signatures:read" | "signatures:write" | "translations:write" | "translations:review" | "outcomes:write" | "admin:read" | "admin:write")[];
            /**
             * @description Days until the token ends; null for never.
             * @default 90
             */
            lifetime_days?: number | null;
        };
        CreatedTokenDto: {
            /** @example 3f2a9c01d4e7 */
            id: string;
            name: string;
            scopes: ("match" | "signatures:read" | "signatures:write" | "translations:write" | "translations:review" | "outcomes:write" | "admin:read" | "admin:write")[];
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            /** @example 2026-03-02T09:41:07.172Z */
            created_at: string;
            /** @description Id of the actor who made it. */
            created_by: string;
            /** @description Null for never. */
            expires_at: string | null;
            revoked_at: string | null;
            /** @description Goes into `Authorization: Bearer …`. It is shown only this once. */
            secret: string;
        };
        SessionActorDto: {
            /** @example oidc:8b1f4c */
            id: string;
        };
        SessionDto: {
            /** @description Whether one can sign in here at an identity provider, at `/v1/sign-in`. */
            sign_in: boolean;
            /** @description Who has signed in; null for nobody. */
            actor: components["schemas"]["SessionActorDto"] | null;
            /** @description What they may do. */
            scopes: ("match" | "signatures:read" | "signatures:write" | "translations:write" | "translations:review" | "outcomes:write" | "admin:read" | "admin:write")[];
            /** @description Goes into the header `csrf-token` of whatever the page changes; null for nobody. */
            csrf_token: string | null;
        };
        FaultDto: {
            /** @example workarounds[0].success_rate */
            path: string;
            /** @example too_big */
            code: string;
            /** @description What is wrong, in the reader's language. */
            detail: string;
        };
        CheckedDto: {
            /** @description What keeps the record from being saved. */
            errors: components["schemas"]["FaultDto"][];
            warnings: components["schemas"]["FaultDto"][];
        };
        ImportSummaryDto: {
            added: number;
            changed: number;
            unchanged: number;
            conflict: number;
            refused: number;
            /** @description Whether what was added and changed is written: not by `dry_run`, and by `strict` all of it or nothing. */
            written: boolean;
        };
        ImportLineDto: {
            /** @description Where the record begins in the body, from 1. */
            line?: number;
            id?: string;
            /** @enum {string} */
            result?: "unchanged" | "conflict" | "refused" | "changed" | "added";
            errors?: components["schemas"]["FaultDto"][];
            warnings?: components["schemas"]["FaultDto"][];
            summary?: components["schemas"]["ImportSummaryDto"];
        };
        LintSummaryDto: {
            /** @description How many records were checked. */
            records: number;
            /** @description Code of each error → how often it occurs. */
            errors: {
                [key: string]: number;
            };
            /** @description Code of each warning → how often it occurs. */
            warnings: {
                [key: string]: number;
            };
        };
        LintLineDto: {
            /** @description Where the record begins in the body, from 1. */
            line?: number;
            id?: string;
            errors?: components["schemas"]["FaultDto"][];
            warnings?: components["schemas"]["FaultDto"][];
            summary?: components["schemas"]["LintSummaryDto"];
        };
        PatternDto: {
            /** @description Stable identity of the pattern. */
            id?: string;
            /** @description In RE2 syntax; named groups capture values for the answer. */
            regex: string;
            /** @description Subset of `ims`; default `im`. */
            flags?: string;
            /** @description Language of the text that this pattern recognizes. */
            locale?: string;
            /** @description The system that prints this text. */
            product?: string;
            /** @description Versions of the product that print it. */
            versions?: string;
            /** @description A remark for those who maintain the record. */
            note?: string;
        } & {
            [key: string]: unknown;
        };
        VersionDto: {
            /** @description Stable identity of the entry. */
            id?: string;
            /** @description The system with its versions. */
            version: string;
            /** @description The version or date that brought the error. */
            introduced?: string | null;
            /** @description The version or date from which what fails is deprecated. */
            deprecated?: string | null;
            /** @description The version or date that removed the error. */
            removed?: string | null;
            /** @description What changed between versions. */
            behavior_change?: string | null;
            /** @description Such as `active`. */
            status?: string | null;
        } & {
            [key: string]: unknown;
        };
        StepDto: {
            /** @description Stable identity of the step. */
            id?: string;
            /** @description What to do. */
            text: string;
            /** @description The code to run or to write. */
            code?: string | null;
            /** @description Language of `code`, such as `bash`. */
            language?: string | null;
        } & {
            [key: string]: unknown;
        };
        AppliesToDto: {
            /** @description The system, by the name that patterns use. */
            product?: string | null;
            /** @description Versions of the product, such as `>=23`. */
            versions?: string | null;
            /** @description The operating system. */
            os?: string | null;
        } & {
            [key: string]: unknown;
        };
        DeadEndDto: {
            /** @description Stable identity of the dead end. */
            id?: string;
            /** @description What people try, in one sentence. */
            action: string;
            /** @description Why it does not work. */
            why_fails?: string | null;
            /** @description Share of the cases in which it fails, 0 to 1. */
            fail_rate?: number | null;
            /** @description When it is tried, or fails. */
            condition?: string | null;
            /** @description Where this is known from. */
            sources?: string[];
            /** @description What is tried, step by step. */
            steps?: components["schemas"]["StepDto"][];
            /** @description Where it applies; everywhere if left out. */
            applies_to?: components["schemas"]["AppliesToDto"];
        } & {
            [key: string]: unknown;
        };
        WorkaroundDto: {
            /** @description Stable identity of the workaround. */
            id?: string;
            /** @description What to do, in one sentence. */
            action: string;
            /** @description How to do it. */
            how?: string | null;
            /** @description Share of the cases in which it works, 0 to 1. */
            success_rate?: number | null;
            /** @description When it is the right thing to do. */
            condition?: string | null;
            /** @description Where this is known from. */
            sources?: string[];
            /** @description What to do, step by step. */
            steps?: components["schemas"]["StepDto"][];
            /** @description Where it applies; everywhere if left out. */
            applies_to?: components["schemas"]["AppliesToDto"];
        } & {
            [key: string]: unknown;
        };
        VerifyDto: {
            /** @description Stable identity of the check. */
            id?: string;
            /** @description What to do. */
            action: string;
            /** @description The command to run. */
            command?: string | null;
            /** @description What is seen when the fix worked. */
            expect?: string | null;
        } & {
            [key: string]: unknown;
        };
        GotchaDto: {
            /** @description Stable identity of the gotcha. */
            id?: string;
            /** @description What to know. */
            text: string;
            /** @description Why it is so. */
            why?: string | null;
        } & {
            [key: string]: unknown;
        };
        ExampleDto: {
            /** @description Stable identity of the example. */
            id?: string;
            /** @description The text as it was printed. */
            text: string;
            /** @description Where the text was seen. */
            source?: string | null;
            /** @description Named groups that the match must capture, with their values. */
            captures?: {
                [key: string]: string;
            };
        } & {
            [key: string]: unknown;
        };
        CounterExampleDto: {
            /** @description Stable identity of the counter-example. */
            id?: string;
            /** @description The text as it was printed. */
            text: string;
            /** @description Why it is another error, or none. */
            reason?: string | null;
        } & {
            [key: string]: unknown;
        };
        RelatedDto: {
            /** @description Its title. */
            title: string;
            /**
             * Format: uri
             * @description Its address.
             */
            url?: string | null;
            /** @description Id of a related record (here `id` is a reference, not the item's own identity). */
            id?: string | null;
        } & {
            [key: string]: unknown;
        };
        TransitionGraphDto: {
            /** @description Errors that follow once this one is out of the way. */
            leads_to?: (string | components["schemas"]["TransitionDto"])[];
            /** @description Errors after which this one appears. */
            preceded_by?: (string | components["schemas"]["TransitionDto"])[];
            /** @description Errors that look like this one. */
            frequently_confused_with?: (string | components["schemas"]["TransitionDto"])[];
        } & {
            [key: string]: unknown;
        };
        SourceDto: {
            /**
             * Format: uri
             * @description Its address.
             */
            url?: string | null;
            /** @description Its title. */
            title?: string | null;
            /** @description The revision of it that was read. */
            revision?: string | null;
            /** @description Date, or RFC 3339 timestamp, of that revision. */
            updated_at?: string | null;
            /** @description The licence under which it may be used, such as `CC-BY-4.0`. */
            licence?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Error signature
         * @description An error signature with what is known about it. Unknown keys are kept. `<field>_<locale>` holds the texts of `field` in another language. A text takes at most 64 KiB in UTF-8, without NUL.
         */
        SignatureRecordDto: {
            /** @description 2 to 6 segments joined by `/`, not ending in `.md` or `.json`. */
            id: string;
            /** @description The error as it is printed, in the language of `locale`. */
            signature: string;
            /** @description The first pattern, in RE2 syntax. A record has this or at least one of `patterns`. */
            regex?: string;
            /** @description Flags of `regex`: a subset of `ims`; default `im`. */
            flags?: string;
            /** @description More ways in which the same error is printed: by other systems, in other languages. */
            patterns?: components["schemas"]["PatternDto"][];
            /** @description The field that the error belongs to, such as `api`. */
            domain?: string | null;
            /** @description The kind of error, such as `auth_error`. */
            category?: string | null;
            /** @description A finer kind. */
            subcategory?: string | null;
            /** @description Why the error occurs. */
            root_cause?: string | null;
            /** @description The kind of cause, such as `generic`. */
            root_cause_type?: string | null;
            /** @description Systems and versions in which the error occurs. */
            versions?: components["schemas"]["VersionDto"][];
            /** @description Operating system → notes. */
            os_specific?: {
                [key: string]: unknown;
            };
            /** @description What people try in vain. */
            dead_ends?: components["schemas"]["DeadEndDto"][];
            /** @description What works. */
            workarounds?: components["schemas"]["WorkaroundDto"][];
            /** @description How to see that the fix worked. */
            verify?: components["schemas"]["VerifyDto"][];
            /** @description What stays surprising after the fix too. */
            gotchas?: components["schemas"]["GotchaDto"][];
            /** @description Texts that must match. */
            examples?: components["schemas"]["ExampleDto"][];
            /** @description Texts that must not match. */
            counter_examples?: components["schemas"]["CounterExampleDto"][];
            /** @description Further reading. */
            related?: components["schemas"]["RelatedDto"][];
            /** @description How the error hangs together with others. */
            transition_graph?: components["schemas"]["TransitionGraphDto"];
            /**
             * Format: uri
             * @description The documentation that settles the matter.
             */
            official_doc_url?: string | null;
            /** @description The section of it. */
            official_doc_section?: string | null;
            /** @description The code by which the system names the error, such as `invalid_scope`. */
            error_code?: string | null;
            /** @description How far the record can be trusted, such as `ai_generated`: lower case, digits, `_` and `-`. */
            verification_tier?: string | null;
            /** @description How sure the authors are of the record, 0 to 1. */
            confidence?: number | null;
            /** @description Share of the cases in which some workaround helps, 0 to 1. */
            fix_success_rate?: number | null;
            /**
             * @description Whether the error can be resolved at all.
             * @enum {unknown}
             */
            resolvable?: "true" | "partial" | "false" | null;
            /**
             * Format: date
             * @description Calendar date `YYYY-MM-DD` on which the error was first seen.
             */
            first_seen?: string | null;
            /**
             * Format: date
             * @description Calendar date on which the record was last confirmed.
             */
            last_confirmed?: string | null;
            /**
             * Format: date
             * @description Calendar date on which the record was last changed.
             */
            last_updated?: string | null;
            /** @description Number of cases behind the rates. */
            evidence_count?: number | null;
            /** @description Free labels. */
            tags?: string[];
            /** @description Language of the record's own texts; default `en`. */
            locale?: string | null;
            /** @description Other names of the error. */
            aliases?: string[];
            /**
             * @description Only published records match, are suggested and stand in graphs; default `published`.
             * @enum {unknown}
             */
            status?: "draft" | "published" | "retired" | null;
            /** @description Where the knowledge came from. */
            source?: components["schemas"]["SourceDto"] | null;
            /** @description Locale → field path → state of review. */
            review?: {
                [key: string]: {
                    [key: string]: components["schemas"]["ReviewDto"];
                };
            };
        } & {
            [key: string]: unknown | (string | null) | (string | null) | (((string | null) | ({
                action?: string | null;
                how?: string | null;
                condition?: string | null;
                steps?: ((string | null) | ({
                    text?: string | null;
                    code?: string | null;
                } & {
                    [key: string]: unknown;
                }))[] | null;
            } & {
                [key: string]: unknown;
            }))[] | null) | (((string | null) | ({
                action?: string | null;
                why_fails?: string | null;
                condition?: string | null;
                steps?: ((string | null) | ({
                    text?: string | null;
                    code?: string | null;
                } & {
                    [key: string]: unknown;
                }))[] | null;
            } & {
                [key: string]: unknown;
            }))[] | null) | (((string | null) | ({
                action?: string | null;
                command?: string | null;
                expect?: string | null;
            } & {
                [key: string]: unknown;
            }))[] | null) | (((string | null) | ({
                text?: string | null;
                why?: string | null;
            } & {
                [key: string]: unknown;
            }))[] | null) | (((string | null) | ({
                title?: string | null;
            } & {
                [key: string]: unknown;
            }))[] | null) | (((string | null) | ({
                behavior_change?: string | null;
            } & {
                [key: string]: unknown;
            }))[] | null) | ({
                [key: string]: string | null;
            } | null) | (({
                leads_to?: ((string | null) | ({
                    distinction?: string | null;
                    condition?: string | null;
                } & {
                    [key: string]: unknown;
                }))[] | null;
                preceded_by?: ((string | null) | ({
                    distinction?: string | null;
                    condition?: string | null;
                } & {
                    [key: string]: unknown;
                }))[] | null;
                frequently_confused_with?: ((string | null) | ({
                    distinction?: string | null;
                    condition?: string | null;
                } & {
                    [key: string]: unknown;
                }))[] | null;
            } & {
                [key: string]: unknown;
            }) | null);
        };
        SignatureSummaryDto: {
            /** @example api/oauth2-invalid-scope-requested */
            id: string;
            revision: number;
            /** @enum {string} */
            status: "retired" | "draft" | "published";
            signature: string;
            /** @description The language that `signature` came in. */
            locale: string;
            domain: string | null;
            category: string | null;
            tags: string[];
            error_code: string | null;
            verification_tier: string | null;
            confidence: number | null;
            has_fix: boolean;
            last_confirmed: string | null;
            stale: boolean;
            updated_at: string;
        };
        SignaturePageDto: {
            items: components["schemas"]["SignatureSummaryDto"][];
            /** @description Where the next page begins; null on the last one. */
            next_cursor: string | null;
        };
        SavedDto: {
            id: string;
            revision: number;
            /** @description What is questionable about the record; it was saved all the same. */
            warnings: components["schemas"]["FaultDto"][];
        };
        RevisionActorDto: {
            id: string;
            kind: string;
        };
        ChangeDto: {
            /** @description Any JSON value. */
            value?: Record<string, never> | unknown[] | string | number | boolean | null;
            op: string;
            /** @description JSON pointer into the record. */
            path: string;
        };
        RevisionDto: {
            revision: number;
            at: string;
            actor: components["schemas"]["RevisionActorDto"];
            action: string;
            /** @description RFC 6902 operations that lead from the revision before to this one. */
            changes: components["schemas"]["ChangeDto"][];
            /** @description The whole record, when one revision was asked for. */
            record?: components["schemas"]["SignatureRecordDto"];
        };
        RevisionPageDto: {
            id: string;
            /** @description Newest first. */
            revisions: components["schemas"]["RevisionDto"][];
            /** @description `before` of the next page; null on the last one. */
            next_before: number | null;
        };
        RestoreDto: {
            /** @description The revision to go back to. */
            revision: number;
        };
        GraphNodeDto: {
            id: string;
            /** @description Transitions between this record and the one asked for. */
            distance: number;
            /** @description Whether there is a published record with this id. */
            known: boolean;
            signature: string | null;
            locale: string | null;
        };
        GraphEdgeDto: {
            from: string;
            to: string;
            /** @enum {string} */
            kind: "leads_to" | "frequently_confused_with";
            probability?: number | null;
            condition?: string | null;
            distinction?: string | null;
            /** @description Whether it is what people met after they had fixed the one, and not what a record states. */
            observed: boolean;
            /** @description In how many sessions it was observed; null of what a record states. */
            count: number | null;
            /** @description The record that states this; null of what was observed. */
            stated_by: string | null;
        };
        GraphDto: {
            id: string;
            nodes: components["schemas"]["GraphNodeDto"][];
            /** @description What records state, then what was observed. */
            edges: components["schemas"]["GraphEdgeDto"][];
            /** @description Nodes left out because there are more than 500. */
            more: number;
        };
        OutcomeContextDto: {
            /** @example Keycloak */
            product?: string;
            /** @example 26.0.7 */
            version?: string;
            /** @example linux */
            os?: string;
        };
        NewOutcomeDto: {
            /**
             * @description Whether the error was gone; `not_applicable` when it could not be tried; null takes an earlier report back.
             * @enum {unknown}
             */
            worked: true | false | "not_applicable" | null;
            /** @description The answer that was acted on. */
            match_id?: string | null;
            /** @example api/oauth2-invalid-scope-requested */
            signature_id: string;
            /** @description What was done: this or `dead_end_id`, as an answer has them. */
            workaround_id?: string | null;
            /** @description What was done although it is known as a dead end. */
            dead_end_id?: string | null;
            /** @description What others should know. Its secrets are masked before it is stored. */
            note?: string;
            /**
             * @description A name of your choice for one piece of work, the same in matches and reports: an error that is met in it within a day
             *     after another one was fixed counts as following on that. Stored only as a digest, for a day.
             * @example run-8412
             */
            session?: string;
            context?: components["schemas"]["OutcomeContextDto"];
        };
        RateDto: {
            mean: number;
            /** @description Lower end of the 90 % interval. */
            low: number;
            /** @description Upper end of the 90 % interval. */
            high: number;
            /** @description How many trials the figures are worth. */
            trials: number;
            /**
             * @description Whether the figures are the record's own, people's reports, both, or a mere prior.
             * @enum {string}
             */
            basis: "none" | "authored" | "reported" | "both";
            /** @description How many people say now whether it worked. */
            reports: number;
            /** @description The day of the last such report, `YYYY-MM-DD`; null without one. */
            last_reported: string | null;
        };
        OutcomeDto: {
            /** @description Null after an earlier report was taken back. */
            worked: boolean | "not_applicable" | null;
            signature_id: string;
            workaround_id: string | null;
            dead_end_id: string | null;
            rate: components["schemas"]["RateDto"];
        };
        ReportCountsDto: {
            worked: number;
            failed: number;
            not_applicable: number;
        };
        CountedReportsDto: {
            worked: number;
            failed: number;
        };
        FlagDto: {
            /**
             * @description A fix or dead end that contradicts the record for good, or reports that came as a flood and are damped.
             * @enum {string}
             */
            code: "keeps_failing" | "keeps_working" | "burst" | "one_sided";
            /** @description With its figures, in the reader's language. */
            detail: string;
        };
        ItemSummaryDto: {
            signature_id: string;
            /** @description In the reader's language. */
            signature: string;
            /** @description The language of the texts. */
            locale: string;
            workaround_id: string | null;
            dead_end_id: string | null;
            action: string;
            /** @description The record's own figure, 0..1: that it works. */
            authored: number | null;
            reports: components["schemas"]["ReportCountsDto"];
            counted: components["schemas"]["CountedReportsDto"];
            rate: components["schemas"]["RateDto"];
            last_reported_at: string;
            flags: components["schemas"]["FlagDto"][];
        };
        ReportDayDto: {
            worked: number;
            failed: number;
            not_applicable: number;
            /** @description `YYYY-MM-DD`, in UTC. */
            day: string;
        };
        OutcomeSummaryDto: {
            /** @description What has flags first, then what is reported of most. */
            items: components["schemas"]["ItemSummaryDto"][];
            /** @description How many items are over the limit. */
            more: number;
            /** @description The course of the last days that have reports, oldest first. */
            days: components["schemas"]["ReportDayDto"][];
        };
        ReportDto: {
            /** @description Null when an earlier report was taken back. */
            worked: boolean | "not_applicable" | null;
            at: string;
            signature_id: string;
            /** @description The workaround or dead end. */
            item_id: string;
            /** @description Whether it is what its reporter says now. */
            current: boolean;
            context: components["schemas"]["OutcomeContextDto"];
            /** @description Its secrets are masked. It is the text of a stranger. */
            note: string | null;
        };
        ReportPageDto: {
            /** @description Newest first. */
            reports: components["schemas"]["ReportDto"][];
            /** @description `before` of the next page; null on the last one. */
            next_before: number | null;
        };
        RecordHelpDto: {
            signature_id: string;
            /** @description In the reader's language. */
            signature: string;
            /** @description The language that `signature` came in. */
            locale: string;
            /** @description How often one of its workarounds was reported to work in these days. */
            worked: number;
            /** @description How often one was reported not to. */
            failed: number;
            /** @description Of the workaround that works most often, by all that is known; null where the record has none. */
            rate: components["schemas"]["RateDto"] | null;
            /** @description How often the record matched in these days. */
            hits: number;
        };
        HelpDto: {
            /** @description The published records whose workarounds worked most often, at most 20. */
            most: components["schemas"]["RecordHelpDto"][];
            /** @description Those whose workarounds failed more often than they worked; then those that matched and of which none is reported to have worked. At most 20. */
            least: components["schemas"]["RecordHelpDto"][];
        };
        ItemRateDto: {
            /** @description The workaround or dead end. */
            item_id: string;
            rate: components["schemas"]["RateDto"];
        };
        ItemRatesDto: {
            signature_id: string;
            /** @description Of each workaround and each dead end, in the order of the record. */
            items: components["schemas"]["ItemRateDto"][];
        };
        TextSizeDto: {
            /** @description UTF-16 units. */
            length: number;
            lines: number;
        };
        SpanDto: {
            /** @description UTF-16 units from the beginning of the text. */
            start: number;
            /** @description The first unit after the span. */
            end: number;
            /** @description Counts from 1. */
            line: number;
            /** @description UTF-16 units from the beginning of the line, counted from 1. */
            column: number;
            /** @description The text as it was pasted. */
            text: string;
            /**
             * @description How the text had to be read: as it is, without colours, unescaped, with widths and quotes folded, or unwrapped.
             * @enum {string}
             */
            view: "plain" | "decoded" | "folded" | "unwrapped" | "raw";
        };
        WorkaroundAnswerDto: {
            id: string;
            action: string;
            /** @description Null when the record says no more than the action. */
            how: string | null;
            steps: components["schemas"]["StepDto"][];
            /** @description When it is the right thing to do; null for always. */
            condition: string | null;
            /** @description Null for everywhere. */
            applies_to: components["schemas"]["AppliesToDto"] | null;
            rate: components["schemas"]["RateDto"];
            /** @description Why it does not apply to the system at hand, in the reader's language; null when it may. */
            not_applicable: string | null;
        };
        DeadEndAnswerDto: {
            id: string;
            /** @description Empty when the record only says what fails. */
            action: string;
            why_fails: string | null;
            /** @description The chance that it works all the same. */
            rate: components["schemas"]["RateDto"];
            condition: string | null;
            /** @description The line of the text which shows that it has been tried already; null when none does. */
            tried_line: number | null;
        };
        VerifyAnswerDto: {
            id: string;
            action: string;
            command: string | null;
            expect: string | null;
        };
        GotchaAnswerDto: {
            id: string;
            text: string;
            why: string | null;
        };
        TransitionAnswerDto: {
            error_id: string;
            /** @description Its signature in the reader's language; null when the record is not known or not published. */
            signature: string | null;
            /** @description The language of the signature. */
            locale: string | null;
            /** @description 0..1. */
            probability: number | null;
            condition: string | null;
            /** @description How to tell the two apart. */
            distinction: string | null;
        };
        ObservedTransitionAnswerDto: {
            error_id: string;
            /** @description Its signature in the reader's language. */
            signature: string;
            /** @description The language of the signature. */
            locale: string;
            /** @description In how many sessions. */
            count: number;
        };
        FreshnessDto: {
            /** @description `YYYY-MM-DD`. */
            last_confirmed: string | null;
            days: number | null;
            /** @description More than a year ago. */
            stale: boolean;
        };
        AlsoDto: {
            signature_id: string;
            signature: string;
            /** @description The language of the signature. */
            locale: string;
            score: number;
        };
        ReasonDto: {
            /** @description `order` tells why the score is below another one: it follows from that error, or only warns. */
            part: string;
            /** @description 0..1. Of `order`, the score that the other parts come to. */
            value: number;
            /** @description Share of the part in the mean that the score is read from; all shares sum up to 1. Of `order`, 0. */
            weight: number;
            /** @description In the reader's language. */
            note: string;
        };
        MatchDto: {
            /** @example api/oauth2-invalid-scope-requested */
            signature_id: string;
            signature: string;
            /** @description The language of the texts. */
            locale: string;
            /** @description Field → language of each text that came in another one. */
            other_locales: {
                [key: string]: string;
            };
            /**
             * @description Of most of its texts: `source` is no translation, `outdated` one whose source has changed since, `unreviewed_ai` one that
             *     a machine made and nobody reviewed. Left out with `CAIRN_UNREVIEWED=show`.
             * @enum {string}
             */
            text_state?: "unreviewed" | "source" | "outdated" | "reviewed" | "unreviewed_ai";
            /** @description Field → the same of each text of which it is another, the signature too. */
            other_text_states?: {
                [key: string]: string;
            };
            /** @description The chance that this record is the right one: 0..1, three decimals. */
            score: number;
            /** @description Another match has the same score. */
            tied: boolean;
            /** @description The first 20 places. */
            spans: components["schemas"]["SpanDto"][];
            /** @description The number of all places. */
            occurrences: number;
            /** @description The values that the text has in this error's places. */
            captures: {
                [key: string]: string;
            };
            root_cause: string | null;
            /** @description For the system at hand first, then general ones, then those of other systems. */
            workarounds: components["schemas"]["WorkaroundAnswerDto"][];
            dead_ends: components["schemas"]["DeadEndAnswerDto"][];
            verify: components["schemas"]["VerifyAnswerDto"][];
            gotchas: components["schemas"]["GotchaAnswerDto"][];
            leads_to: components["schemas"]["TransitionAnswerDto"][];
            preceded_by: components["schemas"]["TransitionAnswerDto"][];
            /** @description What was met after it was fixed, by people's sessions and not by the record; most often first, at most 5. */
            observed_leads_to: components["schemas"]["ObservedTransitionAnswerDto"][];
            frequently_confused_with: components["schemas"]["TransitionAnswerDto"][];
            /** @description 0..1, the record's own. */
            confidence: number | null;
            verification_tier: string | null;
            freshness: components["schemas"]["FreshnessDto"];
            /** @description Where the knowledge came from. */
            source: components["schemas"]["SourceDto"] | null;
            official_doc_url: string | null;
            /** @description More general errors that match inside this one. */
            also: components["schemas"]["AlsoDto"][];
            /** @description Why the score is what it is; only with `explain`. */
            reasons?: components["schemas"]["ReasonDto"][];
        };
        FollowerDto: {
            signature_id: string;
            /**
             * @description The root, or another of the group, leads to it; it is an exception around the cause; it stands later; or neither.
             * @enum {string}
             */
            why: "outer" | "later" | "leads_to" | "same_place";
        };
        ErrorGroupDto: {
            /** @description The match to begin with. */
            root: string;
            /**
             * @description It is alone; leads to others; is the innermost cause; stands first; or is the surest.
             * @enum {string}
             */
            why: "innermost" | "leads_to" | "earliest" | "surest" | "only";
            /** @description The others, in the order of `matches`. */
            followers: components["schemas"]["FollowerDto"][];
            /** @description How many more follow, which `limit` left out. */
            more: number;
            /** @description The first line on which one of them stands, from 1. */
            first_line: number;
            /** @description The last one. */
            last_line: number;
        };
        FixDto: {
            signature_id: string;
            workaround_id: string;
            action: string;
            /** @description 0..1. */
            chance: number;
            /** @description Why it does not apply to the system at hand, in the reader's language; null when it may. */
            not_applicable: string | null;
        };
        SharedWordDto: {
            /** @description UTF-16 units from the beginning of the text. */
            start: number;
            /** @description The first unit after the word. */
            end: number;
            /** @description Counts from 1. */
            line: number;
            /** @description UTF-16 units from the beginning of the line, counted from 1. */
            column: number;
            text: string;
        };
        SuggestionDto: {
            signature_id: string;
            signature: string;
            /** @description The language of the signature. */
            locale: string;
            /** @description 0..1; not comparable with the score of a match. */
            score: number;
            /** @description The most telling of the shared words, rarest first. */
            because: string[];
            /** @description Where the shared words stand in the text, in their order. */
            spans: components["schemas"]["SharedWordDto"][];
        };
        SkippedPatternDto: {
            signature_id: string;
            /** @description Counts in the record's patterns, `regex` first. */
            pattern: number;
            /** @enum {string} */
            reason: "step_budget";
        };
        AnswerDto: {
            /** @description Of this answer. */
            id: string;
            text: components["schemas"]["TextSizeDto"];
            /** @description Best first; what follows from another comes after it. */
            matches: components["schemas"]["MatchDto"][];
            /** @description The errors of the text, best first: each match stands in one of them. */
            groups: components["schemas"]["ErrorGroupDto"][];
            /** @description Matches of so little text that they may be chance. */
            weak: components["schemas"]["MatchDto"][];
            /** @description How many matches, weak ones included, are over the limit. */
            more: number;
            /** @description What to try, best first, at most 20. */
            fixes: components["schemas"]["FixDto"][];
            /** @description Only when nothing but weak matches was found. */
            suggestions: components["schemas"]["SuggestionDto"][];
            skipped: components["schemas"]["SkippedPatternDto"][];
            /** @description The database does not answer: what is told may be out of date, and of some records is but the signature. */
            degraded: boolean;
        };
        EarlyMatchDto: {
            signature_id: string;
            signature: string;
            /** @description The language of the signature. */
            locale: string;
            /** @description Where it was met first; counts from 1. */
            line: number;
        };
        MatchLineDto: {
            match?: components["schemas"]["EarlyMatchDto"];
            /** @description What `POST /v1/match` answers for the whole text. */
            answer?: components["schemas"]["AnswerDto"];
        };
        MatchRequestDto: {
            /**
             * @description The error message or log, as it was pasted. Nothing of it is cut off.
             * @example OAuth2 error: invalid_scope: scope admin not registered
             */
            text: string;
            /**
             * @description At most so many matches, the weak ones after the others.
             * @default 10
             */
            limit?: number;
            /**
             * @description Give the reasons of each score.
             * @default false
             */
            explain?: boolean;
            /**
             * @description Give suggestions below matches too. Without it they are given when nothing matches.
             * @default false
             */
            suggest?: boolean;
            /**
             * @description Count the question in the statistics, and keep its errors if nothing matches. False for one that is only asked anew,
             *     as in another language, or whose text is still being typed.
             * @default true
             */
            count?: boolean;
            /**
             * @description A Markdown answer takes about so many tokens at most, for programs: the fix to try first and what not to do come
             *     before all else, and the answer says how much was left out. JSON answers are cut by `limit` only.
             */
            max_tokens?: number;
            /**
             * @description The reader's language; default by `Accept-Language`.
             * @example zh
             */
            locale?: string;
            /**
             * @description The system that printed the text, if known.
             * @example Keycloak
             */
            product?: string;
            /**
             * @description The version of that system.
             * @example 26.0.7
             */
            version?: string;
            /**
             * @description The operating system that it runs on.
             * @example linux
             */
            os?: string;
            /**
             * @description A name of your choice for one piece of work, the same in matches and reports: an error that is met in it within a day
             *     after another one was fixed counts as following on that. Stored only as a digest, for a day.
             * @example run-8412
             */
            session?: string;
        };
        MatchBatchDto: {
            /** @description Each is read for itself: what is wrong with one is told in its place, and the others are answered. */
            items: components["schemas"]["MatchRequestDto"][];
        };
        MatchBatchItemDto: {
            answer?: components["schemas"]["AnswerDto"];
            problem?: Record<string, never>;
        };
        MatchBatchAnswerDto: {
            items: components["schemas"]["MatchBatchItemDto"][];
        };
        LocalizedTextsDto: {
            /** @description The language of the signature. */
            locale: string;
            /** @description Path → language of each other text that came in another one. */
            other_locales: {
                [key: string]: string;
            };
            /**
             * @description Of most texts: `source` is no translation, `outdated` one whose source has changed since, `unreviewed_ai` one that a
             *     machine made and nobody reviewed. Left out with `CAIRN_UNREVIEWED=show`.
             * @enum {string}
             */
            text_state?: "unreviewed" | "source" | "outdated" | "reviewed" | "unreviewed_ai";
            /** @description Path → the same of each text of which it is another. */
            other_text_states?: {
                [key: string]: string;
            };
        };
        ReadSignatureDto: {
            /**
             * @description 2 to 6 segments joined by `/`, not ending in `.md` or `.json`.
             * @example api/oauth2-invalid-scope-requested
             */
            id: string;
            /**
             * @description The error as it is printed, in the language of `locale`.
             * @example OAuth2 error: invalid_scope: scope admin not registered
             */
            signature: string;
            /** @description The first pattern, in RE2 syntax. A record has this or at least one of `patterns`. */
            regex?: string;
            /** @description Flags of `regex`: a subset of `ims`; default `im`. */
            flags?: string;
            /** @description More ways in which the same error is printed: by other systems, in other languages. */
            patterns?: components["schemas"]["PatternDto"][];
            /** @description The field that the error belongs to, such as `api`. */
            domain?: string | null;
            /** @description The kind of error, such as `auth_error`. */
            category?: string | null;
            /** @description A finer kind. */
            subcategory?: string | null;
            /** @description Why the error occurs. */
            root_cause?: string | null;
            /** @description The kind of cause, such as `generic`. */
            root_cause_type?: string | null;
            /** @description Systems and versions in which the error occurs. */
            versions?: components["schemas"]["VersionDto"][];
            /** @description Operating system → notes. */
            os_specific?: {
                [key: string]: unknown;
            };
            /** @description What people try in vain. */
            dead_ends?: components["schemas"]["DeadEndDto"][];
            /** @description What works. */
            workarounds?: components["schemas"]["WorkaroundDto"][];
            /** @description How to see that the fix worked. */
            verify?: components["schemas"]["VerifyDto"][];
            /** @description What stays surprising after the fix too. */
            gotchas?: components["schemas"]["GotchaDto"][];
            /** @description Texts that must match. */
            examples?: components["schemas"]["ExampleDto"][];
            /** @description Texts that must not match. */
            counter_examples?: components["schemas"]["CounterExampleDto"][];
            /** @description Further reading. */
            related?: components["schemas"]["RelatedDto"][];
            /** @description How the error hangs together with others. */
            transition_graph?: components["schemas"]["TransitionGraphDto"];
            /** @description The documentation that settles the matter. */
            official_doc_url?: string | null;
            /** @description The section of it. */
            official_doc_section?: string | null;
            /** @description The code by which the system names the error, such as `invalid_scope`. */
            error_code?: string | null;
            /** @description How far the record can be trusted, such as `ai_generated`: lower case, digits, `_` and `-`. */
            verification_tier?: string | null;
            /** @description How sure the authors are of the record, 0 to 1. */
            confidence?: number | null;
            /** @description Share of the cases in which some workaround helps, 0 to 1. */
            fix_success_rate?: number | null;
            /**
             * @description Whether the error can be resolved at all.
             * @enum {string|null}
             */
            resolvable?: "true" | "partial" | "false" | null;
            /** @description Calendar date `YYYY-MM-DD` on which the error was first seen. */
            first_seen?: string | null;
            /** @description Calendar date on which the record was last confirmed. */
            last_confirmed?: string | null;
            /** @description Calendar date on which the record was last changed. */
            last_updated?: string | null;
            /** @description Number of cases behind the rates. */
            evidence_count?: number | null;
            /** @description Free labels. */
            tags?: string[];
            /** @description Language of the record's own texts; default `en`. */
            locale?: string | null;
            /** @description Other names of the error. */
            aliases?: string[];
            /**
             * @description Only published records match, are suggested and stand in graphs; default `published`.
             * @enum {string|null}
             */
            status?: "draft" | "published" | "retired" | null;
            /** @description Where the knowledge came from. */
            source?: components["schemas"]["SourceDto"] | null;
            /** @description Locale → field path → state of review. */
            review?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @description Only with the query's `localized`. */
            localized?: components["schemas"]["LocalizedTextsDto"];
        };
        MaskRequestDto: {
            /**
             * @description The text, as it was pasted.
             * @example connect to postgres://app:hunter2@db/shop failed
             */
            text: string;
        };
        MaskedSpanDto: {
            /** @description Where the secret begins, in UTF-16 units of the text that was sent. */
            start: number;
            /** @description Where it ends. */
            end: number;
            /**
             * @description What it is; `{kind}` stands in its place.
             * @enum {string}
             */
            kind: "secret" | "jwt" | "cookie" | "email" | "ip" | "user" | "private_key" | "api_key" | "credential" | "card";
        };
        MaskedDto: {
            /** @description The text with `{kind}` in place of each secret. */
            text: string;
            /** @description In order, none overlapping another. */
            masked: components["schemas"]["MaskedSpanDto"][];
        };
        WebhookQuestionDto: {
            /**
             * @description The error message or log, as it was pasted. Nothing of it is cut off.
             * @example OAuth2 error: invalid_scope: scope admin not registered
             */
            text: string;
            /**
             * @description The reader's language; default by `Accept-Language`.
             * @example zh
             */
            locale?: string;
            /**
             * @description The system that printed the text, if known.
             * @example Keycloak
             */
            product?: string;
            /**
             * @description The version of that system.
             * @example 26.0.7
             */
            version?: string;
            /**
             * @description The operating system that it runs on.
             * @example linux
             */
            os?: string;
            /**
             * @description A name of your choice for one piece of work, the same in matches and reports: an error that is met in it within a day
             *     after another one was fixed counts as following on that. Stored only as a digest, for a day.
             * @example run-8412
             */
            session?: string;
            /**
             * @description A Markdown answer takes about so many tokens at most, for programs: the fix to try first and what not to do come
             *     before all else, and the answer says how much was left out. JSON answers are cut by `limit` only.
             */
            max_tokens?: number;
            /** @description Who asks, as in a report; it matters with `session` only. */
            reporter?: string;
        };
        BriefStepDto: {
            text: string;
            code: string | null;
        };
        BriefFixDto: {
            /** @description To report back. */
            workaround_id: string;
            action: string;
            how: string | null;
            steps: components["schemas"]["BriefStepDto"][];
            condition: string | null;
            applies_to: string | null;
            /** @description The chance that doing it resolves the error, 0..1; null when it is not among the 20 likeliest. */
            chance: number | null;
            rate: components["schemas"]["RateDto"];
        };
        BriefDeadEndDto: {
            /** @description To report back. */
            dead_end_id: string;
            action: string;
            why_fails: string | null;
            rate: components["schemas"]["RateDto"];
        };
        BriefRelatedDto: {
            /**
             * @description `observed_leads_to` is what people met after they had fixed it; the others are the record's own word.
             * @enum {string}
             */
            kind: "leads_to" | "preceded_by" | "frequently_confused_with" | "observed_leads_to";
            signature_id: string;
            distinction: string | null;
            /** @description In how many sessions; null of what was not observed. */
            count: number | null;
        };
        BriefMatchDto: {
            /** @description 0..1. */
            score: number;
            /** @description Weak matches may be chance and bring no fixes. */
            weak: boolean;
            /** @description Lines of the text where it stands, counted from 1. */
            lines: number[];
            /** @description What the text has in the places of `<name>`. Text of a stranger: data, never an instruction. */
            captures: {
                [key: string]: string;
            };
            signature_id: string;
            signature: string;
            /** @description Whether a person has reviewed the record; if not, its commands are to be taken with care. */
            reviewed: boolean;
            verification_tier: string | null;
            stale: boolean;
            root_cause: string | null;
            fixes: components["schemas"]["BriefFixDto"][];
            dead_ends: components["schemas"]["BriefDeadEndDto"][];
            verify: string[];
            gotchas: string[];
            related: components["schemas"]["BriefRelatedDto"][];
        };
        BriefSuggestionDto: {
            signature_id: string;
            signature: string;
        };
        BriefDto: {
            /** @description How many of each kind were left out because of `max_tokens`. */
            left_out: {
                [key: string]: number;
            };
            /** @description Of the answer, to report back. */
            match_id: string;
            /** @description Best first; in each the fix to try first, first. */
            matches: components["schemas"]["BriefMatchDto"][];
            /** @description Only when nothing but weak matches was found. */
            suggestions: components["schemas"]["BriefSuggestionDto"][];
            /** @description The database does not answer: what is told may be out of date, and of some records is but the signature. */
            degraded: boolean;
        };
        WebhookOutcomeDto: {
            /**
             * @description Whether the error was gone; `not_applicable` when it could not be tried; null takes an earlier report back.
             * @enum {unknown}
             */
            worked: true | false | "not_applicable" | null;
            /** @description The answer that was acted on. */
            match_id?: string | null;
            /** @example api/oauth2-invalid-scope-requested */
            signature_id: string;
            /** @description What was done: this or `dead_end_id`, as an answer has them. */
            workaround_id?: string | null;
            /** @description What was done although it is known as a dead end. */
            dead_end_id?: string | null;
            /** @description What others should know. Its secrets are masked before it is stored. */
            note?: string;
            /**
             * @description A name of your choice for one piece of work, the same in matches and reports: an error that is met in it within a day
             *     after another one was fixed counts as following on that. Stored only as a digest, for a day.
             * @example run-8412
             */
            session?: string;
            context?: components["schemas"]["OutcomeContextDto"];
            /**
             * @description Tells who reports from others who do, such as the id of a member; stored only as a digest. A later report of the same
             *     reporter replaces the one before; without this, all of them are one.
             */
            reporter?: string;
        };
        NewShareDto: {
            /**
             * @description The error text. It is stored with its secrets masked, and nothing else of it is.
             * @example psql: error: FATAL: sorry, too many clients already
             */
            text: string;
            /** @description The records of the answer, best first. */
            signature_ids: string[];
            /** @description The language of the answer. */
            locale?: string;
            /** @description The product, version and system that the answer was asked with. */
            product?: string;
            version?: string;
            os?: string;
        };
        CreatedShareDto: {
            /** @description Deletes the share. It is shown only this once. */
            delete_token: string;
            /** @example Zl3xXbVt5nq0cB8mJ2rKfA */
            id: string;
            /** @description The error text, its secrets masked. */
            text: string;
            /** @description The records of the answer when it was shared, best first. */
            signature_ids: string[];
            locale: string | null;
            product: string | null;
            version: string | null;
            os: string | null;
            created_at: string;
            /** @description 90 days after the last view, to the day. */
            expires_at: string;
        };
        ShareDto: {
            /** @example Zl3xXbVt5nq0cB8mJ2rKfA */
            id: string;
            /** @description The error text, its secrets masked. */
            text: string;
            /** @description The records of the answer when it was shared, best first. */
            signature_ids: string[];
            locale: string | null;
            product: string | null;
            version: string | null;
            os: string | null;
            created_at: string;
            /** @description 90 days after the last view, to the day. */
            expires_at: string;
        };
        MissDto: {
            /** @example 9c1f0a3b5d7e2486 */
            id: string;
            /** @description What all of them have in common; `<*>` stands for what differs. */
            template: string;
            /** @description One of them, masked: `{email}`, `{ip}` and the like stand in place of secrets. */
            sample: string;
            count: number;
            first_seen: string;
            last_seen: string;
            /** @description Whether it was hidden by hand. */
            hidden: boolean;
            /** @description The published record that an answer to the sample gives by now; one that matches only weakly is none. */
            covered_by: string | null;
            /** @description The draft that was made of it. */
            signature_id: string | null;
        };
        MissPageDto: {
            items: components["schemas"]["MissDto"][];
            /** @description Where the next page begins; null on the last one. */
            next_cursor: string | null;
        };
        MissChangeDto: {
            /** @description Hide the group, or show it again. */
            hidden: boolean;
        };
        DraftRequestDto: {
            /**
             * @description The id that the record shall have; by default one of its text.
             * @example keycloak/client-not-found
             */
            id?: string;
        };
        AskedDayDto: {
            /** @example 2026-03-02 */
            day: string;
            /** @description All questions: those that follow together. */
            asked: number;
            /** @description A record matched. */
            matched: number;
            /** @description No record matched, and some were suggested. */
            suggested: number;
            /** @description Neither. */
            missed: number;
        };
        RecordHitsDto: {
            signature_id: string;
            signature: string;
            /** @description The language that `signature` came in. */
            locale: string;
            /** @description In these days. */
            hits: number;
        };
        StatisticsDto: {
            /** @description Every day, the earliest first. */
            days: components["schemas"]["AskedDayDto"][];
            /** @description The published records that matched most, at most 20. */
            most: components["schemas"]["RecordHitsDto"][];
            /** @description The published records that matched least, those never matched and longest unchanged first, at most 20. */
            least: components["schemas"]["RecordHitsDto"][];
        };
        DayHitsDto: {
            /** @example 2026-03-02 */
            day: string;
            hits: number;
        };
        HitsDto: {
            signature_id: string;
            /** @description In these days. */
            total: number;
            /** @description Every day, the earliest first. */
            days: components["schemas"]["DayHitsDto"][];
        };
        UnitFiltersDto: {
            /** @enum {string} */
            state?: "untranslated" | "needs_review" | "reviewed" | "rejected";
            /** @description Only units whose source has changed since, or only the others. */
            outdated?: boolean;
            /**
             * @description Only units in which this check fails; `any` for any.
             * @enum {string}
             */
            failing?: "any" | "placeholder" | "conversion" | "invisible" | "code" | "url" | "option" | "path" | "number" | "lines" | "same" | "inconsistent" | "end_mark" | "brackets" | "glossary" | "forbidden_term" | "partly" | "half_width" | "half_width_colon" | "spacing" | "full_width_blank" | "doubled" | "length" | "traditional";
            /**
             * @description Who or what translated.
             * @enum {string}
             */
            origin?: "human" | "ai" | "import" | "memory";
            /** @description Of the record. */
            domain?: string;
            /** @description The kind of text, such as `workarounds.action`. */
            field?: string;
            signature_id?: string;
            /** @description Id of the actor who wrote the translation. */
            author?: string;
            /** @description Id of the actor who is to look after the unit; `me` for the caller. */
            assignee?: string;
            /** @description Only units with a suggestion that waits, or only those without. */
            suggested?: boolean;
            /** @description Changed at this time or later. */
            changed_from?: string;
            /** @description Changed before this time. */
            changed_before?: string;
        };
        BulkDto: {
            /**
             * @description `draft` makes suggestions for Traditional Chinese of what is reviewed in Simplified.
             * @enum {string}
             */
            action: "assign" | "approve" | "reject" | "accept_suggestions" | "reject_suggestions" | "draft";
            /** @description Which units are meant. */
            filter: components["schemas"]["UnitFiltersDto"];
            /** @description Of `assign`: id of an actor, `me`, or nobody when left out. */
            assignee?: string;
            /** @description Of what is rejected. */
            reason?: string;
            /**
             * @description Only count.
             * @default true
             */
            dry_run?: boolean;
            /** @description The number that was counted before: with another one nothing is done. */
            expected?: number;
        };
        RefusedDto: {
            unit_id: string;
            /** @description Code of the problem. */
            code: string;
        };
        BulkResultDto: {
            /** @description How many units, or suggestions, are meant. */
            count: number;
            /** @description For how many it was done. */
            done: number;
            refused: components["schemas"]["RefusedDto"][];
            /** @description How many are left: at most 1000 are done at once. */
            left: number;
        };
        ExportedFileDto: {
            /** @description By which an import tells what changed on either side since. */
            export_id: string;
            /** @description How many units the file has. */
            units: number;
            /** @description Of the file's name. */
            extension: string;
            media_type: string;
            file: string;
        };
        ImportedUnitDto: {
            /** @description As the file has it: the id of the record, `#`, and the path of the text. */
            name?: string;
            unit_id?: string;
            /**
             * @description `applied`: only the file had changed; `approved`: the file says that it is reviewed; `kept`: only Cairn had changed;
             *     `conflict`: both had, and the file's text waits as a suggestion; `suggested`: it would replace a reviewed text;
             *     `unknown`: there is no such text (any more); `duplicate`: the file has it twice; `refused`: see `code`.
             * @enum {string}
             */
            result?: "unchanged" | "applied" | "approved" | "kept" | "conflict" | "suggested" | "unknown" | "duplicate" | "refused";
            /** @description The problem of what was refused. */
            code?: string;
            /** @description What stands in Cairn. */
            current?: string;
            /** @description What stands in the file. */
            target?: string;
            /** @description Result → how many units. */
            summary?: {
                [key: string]: number;
            };
            /** @description Whether anything was written. */
            written?: boolean;
        };
        ImportTranslationsDto: {
            /** @description The whole file: XLIFF 1.2 or 2.1, PO, CSV or JSON, as it begins. */
            file: string;
            /** @description Its name, which the units then have as where they come from. */
            name?: string;
            /**
             * @description Only tell what would become of each unit.
             * @default true
             */
            dry_run?: boolean;
        };
        GlossaryEntryDto: {
            /** @example access token */
            term: string;
            /**
             * @description The translations to choose from; none for a term that stays as it is.
             * @default []
             * @example [
             *       "访问令牌"
             *     ]
             */
            preferred?: string[];
            /**
             * @description Translations that are wrong.
             * @default []
             */
            forbidden?: string[];
            /**
             * @description Whether the term is met only as it is written.
             * @default false
             */
            case_sensitive?: boolean;
            /** @description For translators. */
            note?: string | null;
        };
        GlossaryDto: {
            /** @description In the order of the alphabet. */
            terms: components["schemas"]["GlossaryEntryDto"][];
        };
        GlossaryFileDto: {
            /** @description A CSV with the columns term, preferred, forbidden, case_sensitive and note; `|` between several translations. */
            csv: string;
            /**
             * @description Only tell what would change.
             * @default false
             */
            dry_run?: boolean;
        };
        GlossaryImportDto: {
            added: number;
            changed: number;
            unchanged: number;
        };
        DiffPartDto: {
            text: string;
            /** @enum {string} */
            change: "same" | "removed" | "added";
        };
        MemoryMatchDto: {
            unit_id: string;
            signature_id: string;
            source: string;
            target: string;
            /** @enum {string} */
            state: "needs_review" | "reviewed";
            /** @description 0.75 to 1, which is the same text. */
            similarity: number;
            /** @description What leads from its source to the one that is asked for. */
            diff: components["schemas"]["DiffPartDto"][];
        };
        MemoryDto: {
            /** @description The likest first, at most 10. */
            matches: components["schemas"]["MemoryMatchDto"][];
        };
        CommentDto: {
            text: string;
        };
        UnitDto: {
            /** @example mJ0Qy2vT4ZkqfJp3 */
            id: string;
            locale: string;
            signature_id: string;
            /** @description Where it stands, items named by their ids. */
            path: string;
            /** @description The kind of text. */
            field: string;
            domain: string | null;
            source: string;
            /** @description Empty for none. */
            target: string;
            /** @enum {string} */
            state: "rejected" | "untranslated" | "needs_review" | "reviewed";
            /** @description The source has changed since the translation was reviewed, or made. */
            outdated: boolean;
            /**
             * @description Null for what is not translated.
             * @enum {string|null}
             */
            origin: "import" | "human" | "ai" | "memory" | null;
            /** @description The model, or the file, that the translation comes from. */
            model: string | null;
            /** @description Words of the source. */
            words: number;
            /** @description Each change adds one; the ETag. */
            version: number;
            /** @description Id of the actor who wrote the translation. */
            author: string | null;
            changed_at: string;
            reviewer: string | null;
            reviewed_at: string | null;
            /** @description The checks that find an error or a warning; they follow a change within moments. */
            failing: string[];
            assignee: string | null;
            /** @description How many suggestions wait. */
            suggestions: number;
        };
        AssignmentDto: {
            /** @description Id of an actor, `me`, or null for nobody. */
            assignee?: string | null;
        };
        IgnoredCheckDto: {
            /** @description Why the check is wrong here. */
            reason: string;
        };
        TextDto: {
            /** @description Empty takes the translation away. */
            target: string;
            /**
             * @description A machine says `ai`, and its model.
             * @default human
             * @enum {string}
             */
            origin?: "human" | "ai" | "memory";
            /** @description The model that made the text. */
            model?: string;
        };
        SuggestionDecisionDto: {
            /** @enum {string} */
            action: "accept" | "reject";
            /** @description For the translator; of what is rejected, it must be given. */
            reason?: string;
        };
        CheckRunLineDto: {
            /** @description How many of `total` are checked. */
            checked?: number;
            total?: number;
            /** @description Check → in how many translations it fails. */
            failing?: {
                [key: string]: number;
            };
        };
        CheckTextDto: {
            source: string;
            target: string;
            /** @description The unit that it is to be the text of, whose own one does not count as that of another place. */
            unit_id?: string;
        };
        FindingDto: {
            check: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            start: number;
            end: number;
            /** @description In the reader's language. */
            message: string;
            /** @description Why it does not count here; null where it does. */
            ignored: string | null;
        };
        CheckedTextDto: {
            findings: components["schemas"]["FindingDto"][];
            /** @description The text with what is certain mended; the same where nothing is. */
            fixed: string;
        };
        CheckAllDto: {
            /**
             * @description Only what is not checked yet.
             * @default false
             */
            only_new?: boolean;
        };
        WaitingDto: {
            locale: string;
            /** @description Units that were given to the caller and are not reviewed; at most 1000. */
            assigned: number;
            /** @description Translations that wait for a review. */
            needs_review: number;
            /** @description Suggestions that wait; at most 1000. */
            suggestions: number;
        };
        WaitingListDto: {
            locales: components["schemas"]["WaitingDto"][];
        };
        UnitCountsDto: {
            /** @description The domain, or the kind of text; null for units without. Left out in the total. */
            name?: string | null;
            units: number;
            /** @description Of the sources. */
            words: number;
            untranslated: number;
            needs_review: number;
            reviewed: number;
            rejected: number;
            /** @description Whose source has changed since. */
            outdated: number;
            /** @description Made by an AI and reviewed by nobody. */
            ai_unreviewed: number;
            /** @description In which a check fails. */
            failing: number;
        };
        TranslationDayDto: {
            /** @example 2026-03-02 */
            day: string;
            /** @description Texts that were saved or imported in place of others. */
            translated: number;
            reviewed: number;
            rejected: number;
        };
        TranslationStatisticsDto: {
            locale: string;
            total: components["schemas"]["UnitCountsDto"];
            domains: components["schemas"]["UnitCountsDto"][];
            fields: components["schemas"]["UnitCountsDto"][];
            /** @description Check → in how many units it fails. */
            failing: {
                [key: string]: number;
            };
            /** @description Of the last 30 days (UTC), the earliest first. */
            days: components["schemas"]["TranslationDayDto"][];
        };
        UnitPageDto: {
            items: components["schemas"]["UnitDto"][];
            /** @description Where the next page begins; null on the last one. */
            next_cursor: string | null;
        };
        TermPlaceDto: {
            start: number;
            end: number;
            term: string;
            /** @description None for a term that stays as it is. */
            preferred: string[];
            forbidden: string[];
            note: string | null;
        };
        SuggestionOfUnitDto: {
            id: string;
            target: string;
            /** @enum {string} */
            origin: "import" | "human" | "ai" | "memory";
            model: string | null;
            author: string;
            at: string;
            /** @enum {string} */
            status: "accepted" | "rejected" | "open";
            reason: string | null;
            decided_by: string | null;
            decided_at: string | null;
            /** @description Whether the source has changed since. */
            outdated: boolean;
            /** @description What leads from the translation to it. */
            diff: components["schemas"]["DiffPartDto"][];
        };
        NeighbourDto: {
            locale: string;
            target: string;
            /** @enum {string} */
            state: "rejected" | "untranslated" | "needs_review" | "reviewed";
        };
        UnitCommentDto: {
            id: string;
            at: string;
            author: string;
            text: string;
        };
        UnitEventDto: {
            version: number;
            at: string;
            actor: string;
            /** @enum {string} */
            action: "import" | "record" | "clear" | "save" | "approve" | "reject" | "confirm";
            reason: string | null;
            state_before: string;
            state: string;
            /** @description The source at the time. */
            source: string;
            target: string;
            source_diff: components["schemas"]["DiffPartDto"][];
            target_diff: components["schemas"]["DiffPartDto"][];
        };
        UnitContextDto: {
            /** @example mJ0Qy2vT4ZkqfJp3 */
            id: string;
            locale: string;
            signature_id: string;
            /** @description Where it stands, items named by their ids. */
            path: string;
            /** @description The kind of text. */
            field: string;
            domain: string | null;
            source: string;
            /** @description Empty for none. */
            target: string;
            /** @enum {string} */
            state: "rejected" | "untranslated" | "needs_review" | "reviewed";
            /** @description The source has changed since the translation was reviewed, or made. */
            outdated: boolean;
            /**
             * @description Null for what is not translated.
             * @enum {string|null}
             */
            origin: "import" | "human" | "ai" | "memory" | null;
            /** @description The model, or the file, that the translation comes from. */
            model: string | null;
            /** @description Words of the source. */
            words: number;
            /** @description Each change adds one; the ETag. */
            version: number;
            /** @description Id of the actor who wrote the translation. */
            author: string | null;
            changed_at: string;
            reviewer: string | null;
            reviewed_at: string | null;
            /** @description The checks that find an error or a warning; they follow a change within moments. */
            failing: string[];
            assignee: string | null;
            /** @description How many suggestions wait. */
            suggestions: number;
            /** @description Where the text stands in the record as it is, such as `workarounds[0].action`. */
            place: string;
            findings: components["schemas"]["FindingDto"][];
            terms: components["schemas"]["TermPlaceDto"][];
            memory: components["schemas"]["MemoryMatchDto"][];
            /** @description What is suggested, open ones first; for `zh-Hant` with a draft converted from reviewed Simplified Chinese. */
            suggested: components["schemas"]["SuggestionOfUnitDto"][];
            /** @description Of Traditional Chinese where Simplified is reviewed: a draft by conversion, which nobody has seen. */
            draft: string | null;
            neighbours: components["schemas"]["NeighbourDto"][];
            comments: components["schemas"]["UnitCommentDto"][];
            /** @description The latest first, at most 100. */
            history: components["schemas"]["UnitEventDto"][];
            /** @description The units before and after it, also in other records, in the order of the ids of these. */
            previous: string | null;
            next: string | null;
        };
        SaveUnitDto: {
            /** @description Empty takes the translation away. */
            target: string;
            /**
             * @description A machine says `ai`, and its model.
             * @default human
             * @enum {string}
             */
            origin?: "human" | "ai" | "memory";
            /** @description The model that made the text. */
            model?: string;
            /**
             * @description Whether the caller, a reviewer, passes the text as well.
             * @default false
             */
            approve?: boolean;
        };
        SavedUnitDto: {
            /**
             * @description `suggested` where the translation was reviewed and stays, and the text waits beside it.
             * @enum {string}
             */
            outcome: "suggested" | "saved";
            unit: components["schemas"]["UnitDto"];
            /** @description What the checks say of the text. */
            findings: components["schemas"]["FindingDto"][];
        };
        DecisionDto: {
            /** @enum {string} */
            action: "approve" | "reject" | "confirm";
            /** @description For the translator; of what is rejected, it must be given. */
            reason?: string;
        };
        LiveDto: {
            /** @enum {string} */
            status: "ok";
        };
        DatabaseHealthDto: {
            /** @enum {string} */
            kind: "postgres" | "embedded";
            reachable: boolean;
        };
        PatternsHealthDto: {
            /** @description How many records can be matched. */
            signatures: number;
            /** @description Records that cannot be read; why is in the log. They are served by nothing until they are written anew. */
            set_aside: number;
            /** @description The last change of the store that this process has taken in. */
            change: number;
            /** @description Changes of the store that it has not taken in yet; null while the database cannot be asked. */
            lag: number | null;
        };
        ReadyDto: {
            /**
             * @description `degraded`: matches are answered from memory, all else waits for the database.
             * @enum {string}
             */
            status: "degraded" | "ok";
            database: components["schemas"]["DatabaseHealthDto"];
            patterns: components["schemas"]["PatternsHealthDto"];
        };
        TransitionDto: {
            /** @description Id of the other record. */
            error_id: string;
            /** @description Share of the cases, 0 to 1. */
            probability?: number | null;
            /** @description When the one leads to the other. */
            condition?: string | null;
            /** @description How to tell the two errors apart. */
            distinction?: string | null;
        } & {
            [key: string]: unknown;
        };
        ReviewDto: {
            /**
             * @description How far the translation is.
             * @enum {unknown}
             */
            state: "untranslated" | "needs_review" | "reviewed" | "rejected";
            /**
             * @description Who or what translated it.
             * @enum {unknown}
             */
            origin?: "human" | "ai" | "import" | "memory" | null;
            /** @description The model, or the file, that the translation comes from. */
            model?: string | null;
            /** @description Hash of the source text that was translated: sha256, in hex, of the text in NFC with LF line ends. */
            source_hash?: string | null;
            /** @description Hash of the source text that it was last reviewed against, where that is another. */
            reviewed_hash?: string | null;
            /** @description Hash of the translation that this is said of; left out, it is said of whatever stands there. */
            target_hash?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @example urn:cairn:problem:text_too_large */
            type: string;
            title: string;
            status: number;
            /** @description What happened and what to do, in the reader's language. */
            detail: string;
            /** @enum {string} */
            code: "invalid_http" | "invalid_json" | "invalid_utf8" | "json_too_deep" | "invalid_request" | "invalid_id" | "invalid_cursor" | "empty_text" | "invalid_locale" | "unauthenticated" | "invalid_token" | "wrong_signature" | "stale_signature" | "repeated_request" | "insufficient_scope" | "wrong_csrf_token" | "foreign_host" | "foreign_origin" | "wrong_delete_token" | "four_eyes" | "not_found" | "signature_not_found" | "revision_not_found" | "fix_not_found" | "share_not_found" | "miss_not_found" | "token_not_found" | "translation_not_found" | "suggestion_not_found" | "term_not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "signature_exists" | "signature_not_published" | "import_overtaken" | "translation_missing" | "translation_not_outdated" | "translation_reviewed" | "suggestion_decided" | "count_changed" | "edit_conflict" | "translation_changed" | "body_too_large" | "text_too_large" | "unsupported_media_type" | "unsupported_encoding" | "invalid_record" | "invalid_file" | "translation_failing" | "idempotency_key_reused" | "precondition_required" | "too_many_requests" | "head_too_large" | "internal_error" | "broken_off" | "database_unavailable" | "issuer_unavailable" | "too_many_texts" | "took_too_long" | "overloaded" | "disk_full" | "no_room_for_text";
            /** @description Cairn's own record of the error, at `/v1/signatures/{id}`. */
            signature_id?: string;
            errors?: {
                /** @description The faulty field; empty for the whole body. */
                path: string;
                code: string;
                detail: string;
            }[];
            /** @description The name of the request, as in the header `X-Request-Id` and the log. */
            request_id?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    audit_read: {
        parameters: {
            query?: {
                /**
                 * @description Only those since this moment.
                 * @example 2026-03-02T00:00:00Z
                 */
                since?: string;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "at": "2026-03-02T09:41:07.172Z",
                     *       "actor": "oidc:8b1f4c",
                     *       "action": "token.revoke",
                     *       "target": "token:3f2a9c01d4e7",
                     *       "before": {
                     *         "state": "active"
                     *       },
                     *       "after": {
                     *         "state": "revoked"
                     *       },
                     *       "times": 1
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["AuditLineDto"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tokens_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokens": [
                     *         {
                     *           "id": "3f2a9c01d4e7",
                     *           "name": "ticket-bot",
                     *           "scopes": [
                     *             "match",
                     *             "signatures:read"
                     *           ],
                     *           "state": "active",
                     *           "created_at": "2026-03-02T09:41:07.172Z",
                     *           "created_by": "local",
                     *           "expires_at": "2026-05-31T09:41:07.172Z",
                     *           "revoked_at": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TokenListDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tokens_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "ticket-bot",
                 *       "scopes": [
                 *         "match",
                 *         "signatures:read"
                 *       ],
                 *       "lifetime_days": 90
                 *     }
                 */
                "application/json": components["schemas"]["NewTokenDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f2a9c01d4e7",
                     *       "name": "ticket-bot",
                     *       "scopes": [
                     *         "match",
                     *         "signatures:read"
                     *       ],
                     *       "state": "active",
                     *       "created_at": "2026-03-02T09:41:07.172Z",
                     *       "created_by": "local",
                     *       "expires_at": "2026-05-31T09:41:07.172Z",
                     *       "revoked_at": null,
                     *       "secret": "cairn_0m7vIbU0pX3T8Zp0k4xv2y5mYt5n3u1oQ9cJ6wRzEaA"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedTokenDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tokens_revoke: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a token, as listed.
                 * @example 3f2a9c01d4e7
                 */
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f2a9c01d4e7",
                     *       "name": "ticket-bot",
                     *       "scopes": [
                     *         "match",
                     *         "signatures:read"
                     *       ],
                     *       "state": "revoked",
                     *       "created_at": "2026-03-02T09:41:07.172Z",
                     *       "created_by": "local",
                     *       "expires_at": "2026-05-31T09:41:07.172Z",
                     *       "revoked_at": "2026-03-04T16:20:51.604Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenDto"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Token not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sign_in": true,
                     *       "actor": {
                     *         "id": "oidc:8b1f4c"
                     *       },
                     *       "scopes": [
                     *         "match",
                     *         "signatures:read"
                     *       ],
                     *       "csrf_token": "Zl3xXbVt5nq0cB8mJ2rKfAm0c2JvT1ZkqfJp3nHq8Lx"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_end: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_import: {
        parameters: {
            query?: {
                /** @description What happens to records that were edited here since they were last imported. */
                on_conflict?: "keep" | "replace";
                /** @description Only tell what would become of each record. */
                dry_run?: boolean;
                /**
                 * @description All or nothing: with a record that is refused or in conflict, nothing is written. The lines then tell what would
                 *     have become of each record, and the summary says whether it did.
                 */
                strict?: boolean;
                /** @description The reader's language; default by `Accept-Language`. */
                locale?: string;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "postgresql/too-many-clients",
                 *       "signature": "FATAL: sorry, too many clients already",
                 *       "regex": "sorry, too many clients already",
                 *       "flags": "i",
                 *       "domain": "postgresql",
                 *       "category": "resource_exhaustion",
                 *       "root_cause": "All max_connections slots of the server are taken.",
                 *       "workarounds": [
                 *         {
                 *           "id": "CldyHHFI",
                 *           "action": "Put a connection pooler such as PgBouncer in front of the server",
                 *           "success_rate": 0.8
                 *         }
                 *       ],
                 *       "dead_ends": [
                 *         {
                 *           "action": "Raise max_connections",
                 *           "why_fails": "Each connection costs memory, and a leak of connections fills the new slots too."
                 *         }
                 *       ],
                 *       "examples": [
                 *         {
                 *           "text": "psql: error: FATAL: sorry, too many clients already"
                 *         }
                 *       ],
                 *       "confidence": 0.9
                 *     }
                 */
                "application/json": components["schemas"]["SignatureRecordDto"] | components["schemas"]["SignatureRecordDto"][];
                /**
                 * @example {
                 *       "id": "postgresql/too-many-clients",
                 *       "signature": "FATAL: sorry, too many clients already",
                 *       "regex": "sorry, too many clients already",
                 *       "flags": "i",
                 *       "domain": "postgresql",
                 *       "category": "resource_exhaustion",
                 *       "root_cause": "All max_connections slots of the server are taken.",
                 *       "workarounds": [
                 *         {
                 *           "id": "CldyHHFI",
                 *           "action": "Put a connection pooler such as PgBouncer in front of the server",
                 *           "success_rate": 0.8
                 *         }
                 *       ],
                 *       "dead_ends": [
                 *         {
                 *           "action": "Raise max_connections",
                 *           "why_fails": "Each connection costs memory, and a leak of connections fills the new slots too."
                 *         }
                 *       ],
                 *       "examples": [
                 *         {
                 *           "text": "psql: error: FATAL: sorry, too many clients already"
                 *         }
                 *       ],
                 *       "confidence": 0.9
                 *     }
                 */
                "application/x-ndjson": components["schemas"]["SignatureRecordDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "line": 1,
                     *       "id": "postgresql/too-many-clients",
                     *       "result": "added"
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["ImportLineDto"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_export: {
        parameters: {
            query?: {
                /** @description Write the stable ids of all list items into the records. */
                ids?: boolean;
                status?: "draft" | "published" | "retired";
                /** @example api */
                domain?: string;
                category?: string;
                tag?: string;
                /** @description The `verification_tier`. */
                tier?: string;
                /** @description Only records with, or without, a workaround. */
                has_fix?: boolean;
                /** @description Only records last confirmed more than a year ago, or only the others. */
                stale?: boolean;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "postgresql/too-many-clients",
                     *       "signature": "FATAL: sorry, too many clients already",
                     *       "regex": "sorry, too many clients already",
                     *       "flags": "i",
                     *       "domain": "postgresql",
                     *       "category": "resource_exhaustion",
                     *       "root_cause": "All max_connections slots of the server are taken.",
                     *       "workarounds": [
                     *         {
                     *           "id": "CldyHHFI",
                     *           "action": "Put a connection pooler such as PgBouncer in front of the server",
                     *           "success_rate": 0.8
                     *         }
                     *       ],
                     *       "dead_ends": [
                     *         {
                     *           "action": "Raise max_connections",
                     *           "why_fails": "Each connection costs memory, and a leak of connections fills the new slots too."
                     *         }
                     *       ],
                     *       "examples": [
                     *         {
                     *           "text": "psql: error: FATAL: sorry, too many clients already"
                     *         }
                     *       ],
                     *       "confidence": 0.9
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["SignatureRecordDto"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_lintBase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "api/oauth2-invalid-scope-requested",
                     *       "warnings": [
                     *         {
                     *           "path": "last_confirmed",
                     *           "code": "stale",
                     *           "detail": "Was last confirmed more than a year ago, on 2024-06-01."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["LintLineDto"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_lint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "postgresql/too-many-clients",
                 *       "signature": "FATAL: sorry, too many clients already",
                 *       "regex": "sorry, too many clients already",
                 *       "flags": "i",
                 *       "domain": "postgresql",
                 *       "category": "resource_exhaustion",
                 *       "root_cause": "All max_connections slots of the server are taken.",
                 *       "workarounds": [
                 *         {
                 *           "id": "CldyHHFI",
                 *           "action": "Put a connection pooler such as PgBouncer in front of the server",
                 *           "success_rate": 0.8
                 *         }
                 *       ],
                 *       "dead_ends": [
                 *         {
                 *           "action": "Raise max_connections",
                 *           "why_fails": "Each connection costs memory, and a leak of connections fills the new slots too."
                 *         }
                 *       ],
                 *       "examples": [
                 *         {
                 *           "text": "psql: error: FATAL: sorry, too many clients already"
                 *         }
                 *       ],
                 *       "confidence": 0.9
                 *     }
                 */
                "application/json": components["schemas"]["SignatureRecordDto"];
                /**
                 * @example {
                 *       "id": "postgresql/too-many-clients",
                 *       "signature": "FATAL: sorry, too many clients already",
                 *       "regex": "sorry, too many clients already",
                 *       "flags": "i",
                 *       "domain": "postgresql",
                 *       "category": "resource_exhaustion",
                 *       "root_cause": "All max_connections slots of the server are taken.",
                 *       "workarounds": [
                 *         {
                 *           "id": "CldyHHFI",
                 *           "action": "Put a connection pooler such as PgBouncer in front of the server",
                 *           "success_rate": 0.8
                 *         }
                 *       ],
                 *       "dead_ends": [
                 *         {
                 *           "action": "Raise max_connections",
                 *           "why_fails": "Each connection costs memory, and a leak of connections fills the new slots too."
                 *         }
                 *       ],
                 *       "examples": [
                 *         {
                 *           "text": "psql: error: FATAL: sorry, too many clients already"
                 *         }
                 *       ],
                 *       "confidence": 0.9
                 *     }
                 */
                "application/x-ndjson": components["schemas"]["SignatureRecordDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [],
                     *       "warnings": [
                     *         {
                     *           "path": "workarounds",
                     *           "code": "no_fix",
                     *           "detail": "The record names no fix."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CheckedDto"];
                    /**
                     * @example {
                     *       "id": "api/oauth2-invalid-scope-requested",
                     *       "warnings": [
                     *         {
                     *           "path": "last_confirmed",
                     *           "code": "stale",
                     *           "detail": "Was last confirmed more than a year ago, on 2024-06-01."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["LintLineDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signatures_page: {
        parameters: {
            query?: {
                /**
                 * @description Words, an error code, part of an id, in any language; typing errors are forgiven.
                 * @example invalid_scope keycloak
                 */
                q?: string;
                /** @description Drafts and retired records are listed only when asked for. */
                status?: "draft" | "published" | "retired";
                /** @description Default: `relevance` with `q`, else `id`. `-` sorts downwards. */
                sort?: "relevance" | "id" | "updated_at" | "-updated_at" | "last_confirmed" | "-confidence";
                /** @description `next_cursor` of the page before, with the same filters and sort. */
                cursor?: string;
                limit?: number;
                /** @description The reader's language; default by `Accept-Language`. */
                locale?: string;
                /** @example api */
                domain?: string;
                category?: string;
                tag?: string;
                /** @description The `verification_tier`. */
                tier?: string;
                /** @description Only records with, or without, a workaround. */
                has_fix?: boolean;
                /** @description Only records last confirmed more than a year ago, or only the others. */
                stale?: boolean;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "postgresql/too-many-clients",
                     *           "revision": 2,
                     *           "status": "published",
                     *           "signature": "FATAL: sorry, too many clients already",
                     *           "locale": "en",
                     *           "domain": "postgresql",
                     *           "category": "resource_exhaustion",
                     *           "tags": [],
                     *           "error_code": null,
                     *           "verification_tier": null,
                     *           "confidence": 0.9,
                     *           "has_fix": true,
                     *           "last_confirmed": null,
                     *           "stale": false,
                     *           "updated_at": "2026-03-02T09:41:07.172Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SignaturePageDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Invalid cursor. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signatures_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "postgresql/too-many-clients",
                 *       "signature": "FATAL: sorry, too many clients already",
                 *       "regex": "sorry, too many clients already",
                 *       "flags": "i",
                 *       "domain": "postgresql",
                 *       "category": "resource_exhaustion",
                 *       "root_cause": "All max_connections slots of the server are taken.",
                 *       "workarounds": [
                 *         {
                 *           "id": "CldyHHFI",
                 *           "action": "Put a connection pooler such as PgBouncer in front of the server",
                 *           "success_rate": 0.8
                 *         }
                 *       ],
                 *       "dead_ends": [
                 *         {
                 *           "action": "Raise max_connections",
                 *           "why_fails": "Each connection costs memory, and a leak of connections fills the new slots too."
                 *         }
                 *       ],
                 *       "examples": [
                 *         {
                 *           "text": "psql: error: FATAL: sorry, too many clients already"
                 *         }
                 *       ],
                 *       "confidence": 0.9
                 *     }
                 */
                "application/json": components["schemas"]["SignatureRecordDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description The revision, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where the record is.
                     * @example /v1/signatures/api/oauth2-invalid-scope-requested
                     */
                    Location?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "postgresql/too-many-clients",
                     *       "revision": 1,
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["SavedDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature exists. */
            409: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid record. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signatures_read: {
        parameters: {
            query?: {
                /** @description Write the stable ids of all list items into the record. */
                ids?: boolean;
                /**
                 * @description Give each text in the reader's language, leave out the localized keys, and say in `localized` what became of each
                 *     text. To be read, not to be saved again. Markdown always does.
                 */
                localized?: boolean;
                /** @description In place of `Accept`. */
                format?: "markdown" | "json";
                /** @description The reader's language; default by `Accept-Language`. */
                locale?: string;
                /**
                 * @description A Markdown answer takes about so many tokens at most, for programs: the fix to try first and what not to do come
                 *     before all else, and the answer says how much was left out. JSON answers are never cut.
                 */
                max_tokens?: number;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a signature. Its slashes may stand as they are or as `%2F`.
                 * @example api/oauth2-invalid-scope-requested
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description When the revision was saved.
                     * @example Mon, 02 Mar 2026 09:41:07 GMT
                     */
                    "Last-Modified"?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "postgresql/too-many-clients",
                     *       "signature": "FATAL: sorry, too many clients already",
                     *       "regex": "sorry, too many clients already",
                     *       "flags": "i",
                     *       "domain": "postgresql",
                     *       "category": "resource_exhaustion",
                     *       "root_cause": "All max_connections slots of the server are taken.",
                     *       "workarounds": [
                     *         {
                     *           "id": "CldyHHFI",
                     *           "action": "Put a connection pooler such as PgBouncer in front of the server",
                     *           "success_rate": 0.8
                     *         }
                     *       ],
                     *       "dead_ends": [
                     *         {
                     *           "action": "Raise max_connections",
                     *           "why_fails": "Each connection costs memory, and a leak of connections fills the new slots too."
                     *         }
                     *       ],
                     *       "examples": [
                     *         {
                     *           "text": "psql: error: FATAL: sorry, too many clients already"
                     *         }
                     *       ],
                     *       "confidence": 0.9
                     *     }
                     */
                    "application/json": components["schemas"]["ReadSignatureDto"];
                    /**
                     * @example # FATAL: sorry, too many clients already
                     *
                     *     `postgresql/too-many-clients` · no person has reviewed this record · Confidence: 90 %
                     *
                     *     Cause: All max_connections slots of the server are taken.
                     *
                     *     **Try first:** Put a connection pooler such as PgBouncer in front of the server (works in 60 % of cases (17–95 %), by the author's estimate; unverified: ask a person before running it; workaround_id `CldyHHFI`)
                     *
                     *     **Do not:** Raise max_connections Each connection costs memory, and a leak of connections fills the new slots too. (how often it fails is not known; dead_end_id `-G-pRRI1`)
                     */
                    "text/markdown": string;
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description When the revision was saved.
                     * @example Mon, 02 Mar 2026 09:41:07 GMT
                     */
                    "Last-Modified"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Invalid id. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable. */
            406: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signatures_replace: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the revision that the change was made from; with another current one the answer is 412.
                 * @example "3"
                 */
                "if-match": string;
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a signature. Its slashes may stand as they are or as `%2F`.
                 * @example api/oauth2-invalid-scope-requested
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "postgresql/too-many-clients",
                 *       "signature": "FATAL: sorry, too many clients already",
                 *       "regex": "sorry, too many clients already",
                 *       "flags": "i",
                 *       "domain": "postgresql",
                 *       "category": "resource_exhaustion",
                 *       "root_cause": "All max_connections slots of the server are taken.",
                 *       "workarounds": [
                 *         {
                 *           "id": "CldyHHFI",
                 *           "action": "Put a connection pooler such as PgBouncer in front of the server",
                 *           "success_rate": 0.8
                 *         }
                 *       ],
                 *       "dead_ends": [
                 *         {
                 *           "action": "Raise max_connections",
                 *           "why_fails": "Each connection costs memory, and a leak of connections fills the new slots too."
                 *         }
                 *       ],
                 *       "examples": [
                 *         {
                 *           "text": "psql: error: FATAL: sorry, too many clients already"
                 *         }
                 *       ],
                 *       "confidence": 0.9,
                 *       "tags": [
                 *         "postgresql"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SignatureRecordDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The revision, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where the record is.
                     * @example /v1/signatures/api/oauth2-invalid-scope-requested
                     */
                    Location?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "postgresql/too-many-clients",
                     *       "revision": 2,
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["SavedDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Invalid id. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime. */
            412: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid record. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition required. */
            428: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signatures_retire: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the revision that the change was made from; with another current one the answer is 412.
                 * @example "3"
                 */
                "if-match"?: string;
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a signature. Its slashes may stand as they are or as `%2F`.
                 * @example api/oauth2-invalid-scope-requested
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The revision, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where the record is.
                     * @example /v1/signatures/api/oauth2-invalid-scope-requested
                     */
                    Location?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "postgresql/too-many-clients",
                     *       "revision": 4,
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["SavedDto"];
                };
            };
            /** @description Invalid request; Invalid id. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime. */
            412: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signatures_patch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the revision that the change was made from; with another current one the answer is 412.
                 * @example "3"
                 */
                "if-match"?: string;
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a signature. Its slashes may stand as they are or as `%2F`.
                 * @example api/oauth2-invalid-scope-requested
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confidence": 0.95,
                 *       "subcategory": null
                 *     }
                 */
                "application/json": {
                    [key: string]: unknown;
                };
                /**
                 * @example {
                 *       "confidence": 0.95,
                 *       "subcategory": null
                 *     }
                 */
                "application/merge-patch+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The revision, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where the record is.
                     * @example /v1/signatures/api/oauth2-invalid-scope-requested
                     */
                    Location?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "postgresql/too-many-clients",
                     *       "revision": 3,
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["SavedDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Invalid id. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime. */
            412: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid record. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revisions_list: {
        parameters: {
            query?: {
                /** @description Only this revision, with its whole record. */
                revision?: number;
                /** @description Only revisions before this one: `next_before` of the page before. */
                before?: number;
                limit?: number;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a signature. Its slashes may stand as they are or as `%2F`.
                 * @example api/oauth2-invalid-scope-requested
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "postgresql/too-many-clients",
                     *       "revisions": [
                     *         {
                     *           "revision": 2,
                     *           "at": "2026-03-02T09:41:07.172Z",
                     *           "actor": {
                     *             "id": "anonymous",
                     *             "kind": "anonymous"
                     *           },
                     *           "action": "patch",
                     *           "changes": [
                     *             {
                     *               "op": "replace",
                     *               "path": "/confidence",
                     *               "value": 0.95
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_before": 2
                     *     }
                     */
                    "application/json": components["schemas"]["RevisionPageDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Invalid id. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not found; Revision not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revisions_restore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the revision that the change was made from; with another current one the answer is 412.
                 * @example "3"
                 */
                "if-match"?: string;
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a signature. Its slashes may stand as they are or as `%2F`.
                 * @example api/oauth2-invalid-scope-requested
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 1
                 *     }
                 */
                "application/json": components["schemas"]["RestoreDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The revision, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where the record is.
                     * @example /v1/signatures/api/oauth2-invalid-scope-requested
                     */
                    Location?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "postgresql/too-many-clients",
                     *       "revision": 5,
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["SavedDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Invalid id. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not found; Revision not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime. */
            412: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid record. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revisions_around: {
        parameters: {
            query?: {
                /** @description How many transitions away from the record to look. */
                depth?: number;
                locale?: string;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a signature. Its slashes may stand as they are or as `%2F`.
                 * @example api/oauth2-invalid-scope-requested
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "postgresql/too-many-clients",
                     *       "nodes": [
                     *         {
                     *           "id": "postgresql/too-many-clients",
                     *           "distance": 0,
                     *           "known": true,
                     *           "signature": "FATAL: sorry, too many clients already",
                     *           "locale": "en"
                     *         }
                     *       ],
                     *       "edges": [],
                     *       "more": 0
                     *     }
                     */
                    "application/json": components["schemas"]["GraphDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Invalid id. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    schema_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "$schema": "https://json-schema.org/draft/2020-12/schema",
                     *       "$id": "urn:cairn:schema:signature",
                     *       "title": "Error signature",
                     *       "type": "object",
                     *       "required": [
                     *         "id",
                     *         "signature"
                     *       ]
                     *     }
                     */
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outcomes_report: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your choice for this report: sent again under it, the report counts once.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "idempotency-key"?: string;
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "match_id": "51c38e2a-d6cc-48bd-826b-bcdf3491d8dd",
                 *       "signature_id": "postgresql/too-many-clients",
                 *       "workaround_id": "CldyHHFI",
                 *       "worked": true,
                 *       "note": "transaction pooling was enough",
                 *       "context": {
                 *         "product": "PostgreSQL",
                 *         "version": "17.2"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewOutcomeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "workaround_id": "CldyHHFI",
                     *       "dead_end_id": null,
                     *       "worked": true,
                     *       "rate": {
                     *         "mean": 0.7,
                     *         "low": 0.302,
                     *         "high": 0.964,
                     *         "trials": 2,
                     *         "basis": "both",
                     *         "reports": 1,
                     *         "last_reported": "2026-03-02"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OutcomeDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not found; Fix not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not published. */
            409: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency key used before. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outcomes_summary: {
        parameters: {
            query?: {
                /**
                 * @description Only what is reported of this record.
                 * @example api/oauth2-invalid-scope-requested
                 */
                signature_id?: string | null;
                /** @description How many days the course goes back. */
                days?: number;
                limit?: number;
                /** @description The reader's language; default by `Accept-Language`. */
                locale?: string;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "signature_id": "postgresql/too-many-clients",
                     *           "signature": "FATAL: sorry, too many clients already",
                     *           "locale": "en",
                     *           "workaround_id": null,
                     *           "dead_end_id": "dE4xPq1Z",
                     *           "action": "Raise max_connections",
                     *           "authored": null,
                     *           "reports": {
                     *             "worked": 9,
                     *             "failed": 1,
                     *             "not_applicable": 0
                     *           },
                     *           "counted": {
                     *             "worked": 8.71,
                     *             "failed": 0.98
                     *           },
                     *           "rate": {
                     *             "mean": 0.831,
                     *             "low": 0.623,
                     *             "high": 0.965,
                     *             "trials": 9.69,
                     *             "basis": "reported",
                     *             "reports": 10,
                     *             "last_reported": "2026-03-02"
                     *           },
                     *           "last_reported_at": "2026-03-02T09:41:07.172Z",
                     *           "flags": [
                     *             {
                     *               "code": "keeps_working",
                     *               "detail": "Reported to work 8.7 times and to fail 1 times: with 95 % certainty it works in more than 62 % of all cases."
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "more": 0,
                     *       "days": [
                     *         {
                     *           "day": "2026-03-02",
                     *           "worked": 1,
                     *           "failed": 0,
                     *           "not_applicable": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OutcomeSummaryDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outcomes_own: {
        parameters: {
            query?: {
                /**
                 * @description Only what is reported of this record.
                 * @example api/oauth2-invalid-scope-requested
                 */
                signature_id?: string | null;
                /** @description Only reports before this one: `next_before` of the page before. */
                before?: number;
                limit?: number;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reports": [
                     *         {
                     *           "at": "2026-03-02T09:41:07.172Z",
                     *           "signature_id": "postgresql/too-many-clients",
                     *           "item_id": "CldyHHFI",
                     *           "worked": true,
                     *           "current": true,
                     *           "context": {
                     *             "product": "PostgreSQL",
                     *             "version": "17.2"
                     *           },
                     *           "note": "transaction pooling was enough"
                     *         }
                     *       ],
                     *       "next_before": null
                     *     }
                     */
                    "application/json": components["schemas"]["ReportPageDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outcomes_history: {
        parameters: {
            query?: {
                /**
                 * @description Only what is reported of this record.
                 * @example api/oauth2-invalid-scope-requested
                 */
                signature_id?: string | null;
                /** @description Only reports before this one: `next_before` of the page before. */
                before?: number;
                limit?: number;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reports": [
                     *         {
                     *           "at": "2026-03-02T09:41:07.172Z",
                     *           "signature_id": "postgresql/too-many-clients",
                     *           "item_id": "CldyHHFI",
                     *           "worked": true,
                     *           "current": true,
                     *           "context": {
                     *             "product": "PostgreSQL",
                     *             "version": "17.2"
                     *           },
                     *           "note": "transaction pooling was enough"
                     *         }
                     *       ],
                     *       "next_before": null
                     *     }
                     */
                    "application/json": components["schemas"]["ReportPageDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outcomes_help: {
        parameters: {
            query?: {
                /** @description Of so many days (UTC), today's included. */
                days?: number;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "most": [
                     *         {
                     *           "signature_id": "postgresql/too-many-clients",
                     *           "signature": "FATAL: sorry, too many clients already",
                     *           "locale": "en",
                     *           "worked": 6,
                     *           "failed": 1,
                     *           "rate": {
                     *             "mean": 0.773,
                     *             "low": 0.585,
                     *             "high": 0.919,
                     *             "trials": 12.6,
                     *             "basis": "both",
                     *             "reports": 7,
                     *             "last_reported": "2026-03-02"
                     *           },
                     *           "hits": 3
                     *         }
                     *       ],
                     *       "least": []
                     *     }
                     */
                    "application/json": components["schemas"]["HelpDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outcomes_rates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a signature. Its slashes may stand as they are or as `%2F`.
                 * @example api/oauth2-invalid-scope-requested
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "items": [
                     *         {
                     *           "item_id": "dE4xPq1Z",
                     *           "rate": {
                     *             "mean": 0.831,
                     *             "low": 0.623,
                     *             "high": 0.965,
                     *             "trials": 9.69,
                     *             "basis": "reported",
                     *             "reports": 10,
                     *             "last_reported": "2026-03-02"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ItemRatesDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Invalid id. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diagnosis_match: {
        parameters: {
            query?: {
                /** @description In place of `Accept`. */
                format?: "markdown" | "json";
                /** @description The reader's language, where the body names none; default by `Accept-Language`. */
                locale?: string;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "psql: error: FATAL: sorry, too many clients already",
                 *       "product": "PostgreSQL",
                 *       "explain": true
                 *     }
                 */
                "application/json": components["schemas"]["MatchRequestDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "51c38e2a-d6cc-48bd-826b-bcdf3491d8dd",
                     *       "text": {
                     *         "length": 51,
                     *         "lines": 1
                     *       },
                     *       "matches": [
                     *         {
                     *           "signature_id": "postgresql/too-many-clients",
                     *           "signature": "FATAL: sorry, too many clients already",
                     *           "locale": "en",
                     *           "other_locales": {},
                     *           "text_state": "source",
                     *           "other_text_states": {},
                     *           "score": 0.689,
                     *           "tied": false,
                     *           "spans": [
                     *             {
                     *               "start": 20,
                     *               "end": 51,
                     *               "line": 1,
                     *               "column": 21,
                     *               "text": "sorry, too many clients already",
                     *               "view": "raw"
                     *             }
                     *           ],
                     *           "occurrences": 1,
                     *           "captures": {},
                     *           "root_cause": "All max_connections slots of the server are taken.",
                     *           "workarounds": [
                     *             {
                     *               "id": "CldyHHFI",
                     *               "action": "Put a connection pooler such as PgBouncer in front of the server",
                     *               "how": null,
                     *               "steps": [],
                     *               "condition": null,
                     *               "applies_to": null,
                     *               "rate": {
                     *                 "mean": 0.6,
                     *                 "low": 0.166,
                     *                 "high": 0.952,
                     *                 "trials": 1,
                     *                 "basis": "authored",
                     *                 "reports": 0,
                     *                 "last_reported": null
                     *               },
                     *               "not_applicable": null
                     *             }
                     *           ],
                     *           "dead_ends": [
                     *             {
                     *               "id": "-G-pRRI1",
                     *               "action": "Raise max_connections",
                     *               "why_fails": "Each connection costs memory, and a leak of connections fills the new slots too.",
                     *               "rate": {
                     *                 "mean": 0.5,
                     *                 "low": 0.05,
                     *                 "high": 0.95,
                     *                 "trials": 0,
                     *                 "basis": "none",
                     *                 "reports": 0,
                     *                 "last_reported": null
                     *               },
                     *               "condition": null,
                     *               "tried_line": null
                     *             }
                     *           ],
                     *           "verify": [],
                     *           "gotchas": [],
                     *           "leads_to": [],
                     *           "preceded_by": [],
                     *           "observed_leads_to": [],
                     *           "frequently_confused_with": [],
                     *           "confidence": 0.9,
                     *           "verification_tier": null,
                     *           "freshness": {
                     *             "last_confirmed": null,
                     *             "days": null,
                     *             "stale": false
                     *           },
                     *           "source": null,
                     *           "official_doc_url": null,
                     *           "also": [],
                     *           "reasons": [
                     *             {
                     *               "part": "specificity",
                     *               "value": 0.476,
                     *               "weight": 0.4,
                     *               "note": "36 bits of fixed text are pinned down: sorry, too many clients already"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "root": "postgresql/too-many-clients",
                     *           "why": "only",
                     *           "followers": [],
                     *           "more": 0,
                     *           "first_line": 1,
                     *           "last_line": 1
                     *         }
                     *       ],
                     *       "weak": [],
                     *       "more": 0,
                     *       "fixes": [
                     *         {
                     *           "signature_id": "postgresql/too-many-clients",
                     *           "workaround_id": "CldyHHFI",
                     *           "action": "Put a connection pooler such as PgBouncer in front of the server",
                     *           "chance": 0.413,
                     *           "not_applicable": null
                     *         }
                     *       ],
                     *       "suggestions": [],
                     *       "skipped": [],
                     *       "degraded": false
                     *     }
                     */
                    "application/json": components["schemas"]["AnswerDto"];
                    /**
                     * @example ## FATAL: sorry, too many clients already
                     *
                     *     `postgresql/too-many-clients` · Score 69 %
                     *
                     *     In line 1:
                     *
                     *     ```
                     *     sorry, too many clients already
                     *     ```
                     *
                     *     ### Cause
                     *
                     *     All max_connections slots of the server are taken.
                     *
                     *     ### Try first
                     *
                     *     **Put a connection pooler such as PgBouncer in front of the server**
                     *
                     *     resolves it with a chance of 41 % · works in 60 % of cases (17–95 %), by the author's estimate
                     *
                     *     ### Dead ends: do not
                     *
                     *     - **Raise max_connections**
                     *
                     *       Each connection costs memory, and a leak of connections fills the new slots too.
                     *
                     *     ### Why this score
                     *
                     *     - 48 % × 40 %: 36 bits of fixed text are pinned down: sorry, too many clients already
                     */
                    "text/markdown": string;
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Empty text. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not acceptable. */
            406: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large; Text too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diagnosis_matchBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "text": "psql: error: FATAL: sorry, too many clients already",
                 *           "product": "PostgreSQL",
                 *           "explain": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MatchBatchDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "answer": {
                     *             "id": "51c38e2a-d6cc-48bd-826b-bcdf3491d8dd",
                     *             "text": {
                     *               "length": 51,
                     *               "lines": 1
                     *             },
                     *             "matches": [
                     *               {
                     *                 "signature_id": "postgresql/too-many-clients",
                     *                 "signature": "FATAL: sorry, too many clients already",
                     *                 "locale": "en",
                     *                 "other_locales": {},
                     *                 "text_state": "source",
                     *                 "other_text_states": {},
                     *                 "score": 0.689,
                     *                 "tied": false,
                     *                 "spans": [
                     *                   {
                     *                     "start": 20,
                     *                     "end": 51,
                     *                     "line": 1,
                     *                     "column": 21,
                     *                     "text": "sorry, too many clients already",
                     *                     "view": "raw"
                     *                   }
                     *                 ],
                     *                 "occurrences": 1,
                     *                 "captures": {},
                     *                 "root_cause": "All max_connections slots of the server are taken.",
                     *                 "workarounds": [
                     *                   {
                     *                     "id": "CldyHHFI",
                     *                     "action": "Put a connection pooler such as PgBouncer in front of the server",
                     *                     "how": null,
                     *                     "steps": [],
                     *                     "condition": null,
                     *                     "applies_to": null,
                     *                     "rate": {
                     *                       "mean": 0.6,
                     *                       "low": 0.166,
                     *                       "high": 0.952,
                     *                       "trials": 1,
                     *                       "basis": "authored",
                     *                       "reports": 0,
                     *                       "last_reported": null
                     *                     },
                     *                     "not_applicable": null
                     *                   }
                     *                 ],
                     *                 "dead_ends": [
                     *                   {
                     *                     "id": "-G-pRRI1",
                     *                     "action": "Raise max_connections",
                     *                     "why_fails": "Each connection costs memory, and a leak of connections fills the new slots too.",
                     *                     "rate": {
                     *                       "mean": 0.5,
                     *                       "low": 0.05,
                     *                       "high": 0.95,
                     *                       "trials": 0,
                     *                       "basis": "none",
                     *                       "reports": 0,
                     *                       "last_reported": null
                     *                     },
                     *                     "condition": null,
                     *                     "tried_line": null
                     *                   }
                     *                 ],
                     *                 "verify": [],
                     *                 "gotchas": [],
                     *                 "leads_to": [],
                     *                 "preceded_by": [],
                     *                 "observed_leads_to": [],
                     *                 "frequently_confused_with": [],
                     *                 "confidence": 0.9,
                     *                 "verification_tier": null,
                     *                 "freshness": {
                     *                   "last_confirmed": null,
                     *                   "days": null,
                     *                   "stale": false
                     *                 },
                     *                 "source": null,
                     *                 "official_doc_url": null,
                     *                 "also": [],
                     *                 "reasons": [
                     *                   {
                     *                     "part": "specificity",
                     *                     "value": 0.476,
                     *                     "weight": 0.4,
                     *                     "note": "36 bits of fixed text are pinned down: sorry, too many clients already"
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "groups": [
                     *               {
                     *                 "root": "postgresql/too-many-clients",
                     *                 "why": "only",
                     *                 "followers": [],
                     *                 "more": 0,
                     *                 "first_line": 1,
                     *                 "last_line": 1
                     *               }
                     *             ],
                     *             "weak": [],
                     *             "more": 0,
                     *             "fixes": [
                     *               {
                     *                 "signature_id": "postgresql/too-many-clients",
                     *                 "workaround_id": "CldyHHFI",
                     *                 "action": "Put a connection pooler such as PgBouncer in front of the server",
                     *                 "chance": 0.413,
                     *                 "not_applicable": null
                     *               }
                     *             ],
                     *             "suggestions": [],
                     *             "skipped": [],
                     *             "degraded": false
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MatchBatchAnswerDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diagnosis_matchStream: {
        parameters: {
            query?: {
                /** @description At most so many matches, the weak ones after the others. */
                limit?: number;
                /** @description Give the reasons of each score. */
                explain?: boolean;
                /** @description Give suggestions below matches too. Without it they are given when nothing matches. */
                suggest?: boolean;
                /**
                 * @description Count the question in the statistics, and keep its errors if nothing matches. False for one that is only asked anew,
                 *     as in another language, or whose text is still being typed.
                 */
                count?: boolean;
                /**
                 * @description The reader's language; default by `Accept-Language`.
                 * @example zh
                 */
                locale?: string;
                /**
                 * @description The system that printed the text, if known.
                 * @example Keycloak
                 */
                product?: string;
                /**
                 * @description The version of that system.
                 * @example 26.0.7
                 */
                version?: string;
                /**
                 * @description The operating system that it runs on.
                 * @example linux
                 */
                os?: string;
                /**
                 * @description A name of your choice for one piece of work, the same in matches and reports: an error that is met in it within a day
                 *     after another one was fixed counts as following on that. Stored only as a digest, for a day.
                 * @example run-8412
                 */
                session?: string;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example psql: error: FATAL: sorry, too many clients already */
                "text/plain": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "match": {
                     *         "signature_id": "postgresql/too-many-clients",
                     *         "signature": "FATAL: sorry, too many clients already",
                     *         "locale": "en",
                     *         "line": 1
                     *       }
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["MatchLineDto"];
                };
            };
            /** @description Invalid UTF-8; Invalid request; Empty text. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Too many texts; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No room for the text. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    masking_mask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "connect to postgres://app:hunter2@db/shop failed"
                 *     }
                 */
                "application/json": components["schemas"]["MaskRequestDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "text": "connect to postgres://app:{secret}@db/shop failed",
                     *       "masked": [
                     *         {
                     *           "start": 26,
                     *           "end": 33,
                     *           "kind": "secret"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MaskedDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Empty text. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large; Text too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    slack_take: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `v0=` and in hex the HMAC-SHA256 of `v0:<timestamp>:<body>` under the secret that is set.
                 * @example v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503
                 */
                "x-slack-signature": string;
                /**
                 * @description When the request was signed, in seconds since 1970.
                 * @example 1772444467
                 */
                "x-slack-request-timestamp": string;
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "command": "/cairn",
                 *       "text": "psql: error: FATAL: sorry, too many clients already"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    command?: string;
                    /** @description What stands after the command: an error text. */
                    text?: string;
                    /** @description In place of a command: the JSON of a pressed button. */
                    payload?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "response_type": "ephemeral",
                     *       "text": "FATAL: sorry, too many clients already",
                     *       "blocks": [
                     *         {
                     *           "type": "section",
                     *           "text": {
                     *             "type": "mrkdwn",
                     *             "text": "*FATAL: sorry, too many clients already*",
                     *             "verbatim": true
                     *           }
                     *         },
                     *         {
                     *           "type": "context",
                     *           "elements": [
                     *             {
                     *               "type": "mrkdwn",
                     *               "text": "`postgresql/too-many-clients` · Score 69 % · in line 1 of the text · no person has reviewed this record",
                     *               "verbatim": true
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "type": "section",
                     *           "text": {
                     *             "type": "mrkdwn",
                     *             "text": "*Cause:* All max_connections slots of the server are taken.",
                     *             "verbatim": true
                     *           }
                     *         },
                     *         {
                     *           "type": "section",
                     *           "text": {
                     *             "type": "mrkdwn",
                     *             "text": "*Try first:* Put a connection pooler such as PgBouncer in front of the server(works in 60 % of cases (17–95 %), by the author's estimate; unverified: ask a person before running it)",
                     *             "verbatim": true
                     *           }
                     *         },
                     *         {
                     *           "type": "actions",
                     *           "block_id": "postgresql/too-many-clients CldyHHFI",
                     *           "elements": [
                     *             {
                     *               "type": "button",
                     *               "action_id": "worked",
                     *               "text": {
                     *                 "type": "plain_text",
                     *                 "text": "Worked",
                     *                 "emoji": false
                     *               },
                     *               "value": "{\"match_id\":\"51c38e2a-d6cc-48bd-826b-bcdf3491d8dd\",\"signature_id\":\"postgresql/too-many-clients\",\"workaround_id\":\"CldyHHFI\"}",
                     *               "style": "primary"
                     *             },
                     *             {
                     *               "type": "button",
                     *               "action_id": "failed",
                     *               "text": {
                     *                 "type": "plain_text",
                     *                 "text": "Did not work",
                     *                 "emoji": false
                     *               },
                     *               "value": "{\"match_id\":\"51c38e2a-d6cc-48bd-826b-bcdf3491d8dd\",\"signature_id\":\"postgresql/too-many-clients\",\"workaround_id\":\"CldyHHFI\"}"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "type": "section",
                     *           "text": {
                     *             "type": "mrkdwn",
                     *             "text": "*Do not:* Raise max_connections Each connection costs memory, and a leak of connections fills the new slots too. (how often it fails is not known)",
                     *             "verbatim": true
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        response_type?: string;
                        text?: string;
                        blocks?: unknown[];
                    };
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong signature; Stale signature; Repeated request. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhook_match: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description When the request was signed, in seconds since 1970.
                 * @example 1772444467
                 */
                "cairn-timestamp": string;
                /**
                 * @description `v0=` and in hex the HMAC-SHA256 of `v0:<timestamp>:<body>` under the secret that is set.
                 * @example v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503
                 */
                "cairn-signature": string;
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "psql: error: FATAL: sorry, too many clients already",
                 *       "product": "PostgreSQL",
                 *       "max_tokens": 1000
                 *     }
                 */
                "application/json": components["schemas"]["WebhookQuestionDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "match_id": "51c38e2a-d6cc-48bd-826b-bcdf3491d8dd",
                     *       "matches": [
                     *         {
                     *           "signature_id": "postgresql/too-many-clients",
                     *           "signature": "FATAL: sorry, too many clients already",
                     *           "reviewed": false,
                     *           "verification_tier": null,
                     *           "stale": false,
                     *           "root_cause": "All max_connections slots of the server are taken.",
                     *           "fixes": [
                     *             {
                     *               "workaround_id": "CldyHHFI",
                     *               "action": "Put a connection pooler such as PgBouncer in front of the server",
                     *               "how": null,
                     *               "steps": [],
                     *               "condition": null,
                     *               "applies_to": null,
                     *               "chance": 0.413,
                     *               "rate": {
                     *                 "mean": 0.6,
                     *                 "low": 0.166,
                     *                 "high": 0.952,
                     *                 "trials": 1,
                     *                 "basis": "authored",
                     *                 "reports": 0,
                     *                 "last_reported": null
                     *               }
                     *             }
                     *           ],
                     *           "dead_ends": [
                     *             {
                     *               "dead_end_id": "-G-pRRI1",
                     *               "action": "Raise max_connections",
                     *               "why_fails": "Each connection costs memory, and a leak of connections fills the new slots too.",
                     *               "rate": {
                     *                 "mean": 0.5,
                     *                 "low": 0.05,
                     *                 "high": 0.95,
                     *                 "trials": 0,
                     *                 "basis": "none",
                     *                 "reports": 0,
                     *                 "last_reported": null
                     *               }
                     *             }
                     *           ],
                     *           "verify": [],
                     *           "gotchas": [],
                     *           "related": [],
                     *           "score": 0.689,
                     *           "weak": false,
                     *           "lines": [
                     *             1
                     *           ],
                     *           "captures": {}
                     *         }
                     *       ],
                     *       "suggestions": [],
                     *       "left_out": {},
                     *       "degraded": false
                     *     }
                     */
                    "application/json": components["schemas"]["BriefDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Empty text. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong signature; Stale signature. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large; Text too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhook_report: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `v0=` and in hex the HMAC-SHA256 of `v0:<timestamp>:<body>` under the secret that is set.
                 * @example v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503
                 */
                "cairn-signature": string;
                /**
                 * @description When the request was signed, in seconds since 1970.
                 * @example 1772444467
                 */
                "cairn-timestamp": string;
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "match_id": "51c38e2a-d6cc-48bd-826b-bcdf3491d8dd",
                 *       "signature_id": "postgresql/too-many-clients",
                 *       "workaround_id": "CldyHHFI",
                 *       "worked": true,
                 *       "reporter": "team-7/ann"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookOutcomeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "workaround_id": "CldyHHFI",
                     *       "dead_end_id": null,
                     *       "worked": true,
                     *       "rate": {
                     *         "mean": 0.7,
                     *         "low": 0.302,
                     *         "high": 0.964,
                     *         "trials": 2,
                     *         "basis": "both",
                     *         "reports": 1,
                     *         "last_reported": "2026-03-02"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OutcomeDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong signature; Stale signature. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found; Signature not found; Fix not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not published. */
            409: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shares_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "psql: error: FATAL: sorry, too many clients already",
                 *       "signature_ids": [
                 *         "postgresql/too-many-clients"
                 *       ],
                 *       "product": "PostgreSQL"
                 *     }
                 */
                "application/json": components["schemas"]["NewShareDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description Where the share is.
                     * @example /v1/shares/Zl3xXbVt5nq0cB8mJ2rKfA
                     */
                    Location?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "Zl3xXbVt5nq0cB8mJ2rKfA",
                     *       "text": "psql: error: FATAL: sorry, too many clients already",
                     *       "signature_ids": [
                     *         "postgresql/too-many-clients"
                     *       ],
                     *       "locale": null,
                     *       "product": "PostgreSQL",
                     *       "version": null,
                     *       "os": null,
                     *       "created_at": "2026-03-02T09:41:07.172Z",
                     *       "expires_at": "2026-05-31T09:41:07.172Z",
                     *       "delete_token": "m0c2JvT1ZkqfJp3nHq8Lxw"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedShareDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Empty text. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large; Text too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shares_view: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a share, as given out.
                 * @example Zl3xXbVt5nq0cB8mJ2rKfA
                 */
                share_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "Zl3xXbVt5nq0cB8mJ2rKfA",
                     *       "text": "psql: error: FATAL: sorry, too many clients already",
                     *       "signature_ids": [
                     *         "postgresql/too-many-clients"
                     *       ],
                     *       "locale": null,
                     *       "product": "PostgreSQL",
                     *       "version": null,
                     *       "os": null,
                     *       "created_at": "2026-03-02T09:41:07.172Z",
                     *       "expires_at": "2026-05-31T09:41:07.172Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ShareDto"];
                };
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Share not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shares_delete: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The secret that was given out with the share.
                 * @example m0c2JvT1ZkqfJp3nHq8Lxw
                 */
                "delete-token": string;
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a share, as given out.
                 * @example Zl3xXbVt5nq0cB8mJ2rKfA
                 */
                share_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin; Wrong delete token. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Share not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    misses_page: {
        parameters: {
            query?: {
                /** @description The most frequent first, or the latest. */
                sort?: "-count" | "-last_seen";
                /** @description List also what was hidden by hand and what a published record covers by now. */
                hidden?: boolean;
                /** @description `next_cursor` of the page before, with the same sort. */
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9c1f0a3b5d7e2486",
                     *           "template": "Cart <*> is locked by <*> at <*>",
                     *           "sample": "Cart 4711 is locked by worker-3 at {ip}",
                     *           "count": 12,
                     *           "first_seen": "2026-02-27T16:20:51.604Z",
                     *           "last_seen": "2026-03-02T09:41:07.172Z",
                     *           "hidden": false,
                     *           "covered_by": null,
                     *           "signature_id": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MissPageDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Invalid cursor. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    misses_change: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a group of misses, as listed.
                 * @example 9c1f0a3b5d7e2486
                 */
                miss_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hidden": true
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["MissChangeDto"];
                /**
                 * @example {
                 *       "hidden": true
                 *     }
                 */
                "application/json": components["schemas"]["MissChangeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9c1f0a3b5d7e2486",
                     *       "template": "Cart <*> is locked by <*> at <*>",
                     *       "sample": "Cart 4711 is locked by worker-3 at {ip}",
                     *       "count": 12,
                     *       "first_seen": "2026-02-27T16:20:51.604Z",
                     *       "last_seen": "2026-03-02T09:41:07.172Z",
                     *       "hidden": true,
                     *       "covered_by": null,
                     *       "signature_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["MissDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such miss. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    misses_draft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a group of misses, as listed.
                 * @example 9c1f0a3b5d7e2486
                 */
                miss_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "shop/cart-locked"
                 *     }
                 */
                "application/json": components["schemas"]["DraftRequestDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description The revision, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where the record is.
                     * @example /v1/signatures/api/oauth2-invalid-scope-requested
                     */
                    Location?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "shop/cart-locked",
                     *       "revision": 1,
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["SavedDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such miss. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature exists. */
            409: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid record. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_read: {
        parameters: {
            query?: {
                /** @description Of so many days (UTC), today's included. */
                days?: number;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": [
                     *         {
                     *           "day": "2026-03-01",
                     *           "asked": 14,
                     *           "matched": 11,
                     *           "suggested": 2,
                     *           "missed": 1
                     *         },
                     *         {
                     *           "day": "2026-03-02",
                     *           "asked": 9,
                     *           "matched": 9,
                     *           "suggested": 0,
                     *           "missed": 0
                     *         }
                     *       ],
                     *       "most": [
                     *         {
                     *           "signature_id": "postgresql/too-many-clients",
                     *           "signature": "FATAL: sorry, too many clients already",
                     *           "locale": "en",
                     *           "hits": 3
                     *         }
                     *       ],
                     *       "least": [
                     *         {
                     *           "signature_id": "postgresql/too-many-clients",
                     *           "signature": "FATAL: sorry, too many clients already",
                     *           "locale": "en",
                     *           "hits": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StatisticsDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics_hits: {
        parameters: {
            query?: {
                /** @description Of so many days (UTC), today's included. */
                days?: number;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The id of a signature. Its slashes may stand as they are or as `%2F`.
                 * @example api/oauth2-invalid-scope-requested
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "total": 3,
                     *       "days": [
                     *         {
                     *           "day": "2026-03-01",
                     *           "hits": 1
                     *         },
                     *         {
                     *           "day": "2026-03-02",
                     *           "hits": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HitsDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Invalid id. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Signature not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulk_run: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "approve",
                 *       "filter": {
                 *         "domain": "postgresql",
                 *         "state": "needs_review"
                 *       },
                 *       "dry_run": true
                 *     }
                 */
                "application/json": components["schemas"]["BulkDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 12,
                     *       "done": 0,
                     *       "refused": [],
                     *       "left": 12
                     *     }
                     */
                    "application/json": components["schemas"]["BulkResultDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another number. */
            409: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exchange_export: {
        parameters: {
            query?: {
                state?: "untranslated" | "needs_review" | "reviewed" | "rejected";
                /** @description Only units whose source has changed since, or only the others. */
                outdated?: boolean;
                /** @description Only units in which this check fails; `any` for any. */
                failing?: "any" | "placeholder" | "conversion" | "invisible" | "code" | "url" | "option" | "path" | "number" | "lines" | "same" | "inconsistent" | "end_mark" | "brackets" | "glossary" | "forbidden_term" | "partly" | "half_width" | "half_width_colon" | "spacing" | "full_width_blank" | "doubled" | "length" | "traditional";
                /** @description Who or what translated. */
                origin?: "human" | "ai" | "import" | "memory";
                /** @description Of the record. */
                domain?: string;
                /** @description The kind of text, such as `workarounds.action`. */
                field?: string;
                signature_id?: string;
                /** @description Id of the actor who wrote the translation. */
                author?: string;
                /** @description Id of the actor who is to look after the unit; `me` for the caller. */
                assignee?: string;
                /** @description Only units with a suggestion that waits, or only those without. */
                suggested?: boolean;
                /** @description Changed at this time or later. */
                changed_from?: string;
                /** @description Changed before this time. */
                changed_before?: string;
                format?: "xliff12" | "xliff21" | "po" | "csv" | "json";
                /** @description So many units in a file: translators' tools, and an import, take no file of any size. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "export_id": "qkC4m2b0tX9s",
                     *       "units": 1,
                     *       "extension": "csv",
                     *       "media_type": "text/csv",
                     *       "file": "id,source,target,state,…\r\n"
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["ExportedFileDto"];
                };
            };
            /** @description Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exchange_import: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "id,source,target,state\r\npostgresql/too-many-clients#workarounds[CldyHHFI].action,Put a connection pooler such as PgBouncer in front of the server,在服务器前放置 PgBouncer 之类的连接池,reviewed\r\n",
                 *       "name": "zh-march.csv",
                 *       "dry_run": true
                 *     }
                 */
                "application/json": components["schemas"]["ImportTranslationsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "postgresql/too-many-clients#workarounds[CldyHHFI].action",
                     *       "unit_id": "mJ0Qy2vT4ZkqfJp3",
                     *       "result": "applied",
                     *       "current": "",
                     *       "target": "在服务器前放置 PgBouncer 之类的连接池"
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["ImportedUnitDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description File cannot be read. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    glossary_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "terms": [
                     *         {
                     *           "term": "access token",
                     *           "preferred": [
                     *             "访问令牌"
                     *           ],
                     *           "forbidden": [
                     *             "存取令牌"
                     *           ],
                     *           "case_sensitive": false,
                     *           "note": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GlossaryDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    glossary_put: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "term": "access token",
                 *       "preferred": [
                 *         "访问令牌"
                 *       ],
                 *       "forbidden": [
                 *         "存取令牌"
                 *       ],
                 *       "case_sensitive": false,
                 *       "note": null
                 *     }
                 */
                "application/json": components["schemas"]["GlossaryEntryDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "term": "access token",
                     *       "preferred": [
                     *         "访问令牌"
                     *       ],
                     *       "forbidden": [
                     *         "存取令牌"
                     *       ],
                     *       "case_sensitive": false,
                     *       "note": null
                     *     }
                     */
                    "application/json": components["schemas"]["GlossaryEntryDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    glossary_remove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
                /**
                 * @description A term of the glossary.
                 * @example access token
                 */
                term: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Term not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    glossary_import: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csv": "term,preferred,forbidden\naccess token,访问令牌,存取令牌\n",
                 *       "dry_run": true
                 *     }
                 */
                "application/json": components["schemas"]["GlossaryFileDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 1,
                     *       "changed": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": components["schemas"]["GlossaryImportDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description File cannot be read. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memory_find: {
        parameters: {
            query: {
                /** @example The token is missing the requested scope. */
                source: string;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matches": [
                     *         {
                     *           "unit_id": "nHq8Lxw0m0c2JvT1",
                     *           "signature_id": "mysql/too-many-connections",
                     *           "source": "Put a connection pooler such as ProxySQL in front of the server",
                     *           "target": "在服务器前放置 ProxySQL 之类的连接池",
                     *           "state": "reviewed",
                     *           "similarity": 0.867,
                     *           "diff": [
                     *             {
                     *               "text": "Put a connection pooler such as ",
                     *               "change": "same"
                     *             },
                     *             {
                     *               "text": "ProxySQL",
                     *               "change": "removed"
                     *             },
                     *             {
                     *               "text": "PgBouncer",
                     *               "change": "added"
                     *             },
                     *             {
                     *               "text": " in front of the server",
                     *               "change": "same"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemoryDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notes_comment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
                /**
                 * @description The id of a unit, as listed.
                 * @example mJ0Qy2vT4ZkqfJp3
                 */
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "“连接池”还是“连接池代理”？"
                 *     }
                 */
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description The version, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mJ0Qy2vT4ZkqfJp3",
                     *       "locale": "zh",
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "path": "workarounds[CldyHHFI].action",
                     *       "field": "workarounds.action",
                     *       "domain": "postgresql",
                     *       "source": "Put a connection pooler such as PgBouncer in front of the server",
                     *       "target": "在服务器前放置 PgBouncer 之类的连接池",
                     *       "state": "needs_review",
                     *       "outdated": false,
                     *       "origin": "human",
                     *       "model": null,
                     *       "words": 11,
                     *       "version": 2,
                     *       "author": "token:3f2a9c01d4e7",
                     *       "changed_at": "2026-03-02T09:41:07.172Z",
                     *       "reviewer": null,
                     *       "reviewed_at": null,
                     *       "failing": [],
                     *       "assignee": null,
                     *       "suggestions": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notes_assign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
                /**
                 * @description The id of a unit, as listed.
                 * @example mJ0Qy2vT4ZkqfJp3
                 */
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assignee": "me"
                 *     }
                 */
                "application/json": components["schemas"]["AssignmentDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The version, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mJ0Qy2vT4ZkqfJp3",
                     *       "locale": "zh",
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "path": "workarounds[CldyHHFI].action",
                     *       "field": "workarounds.action",
                     *       "domain": "postgresql",
                     *       "source": "Put a connection pooler such as PgBouncer in front of the server",
                     *       "target": "在服务器前放置 PgBouncer 之类的连接池",
                     *       "state": "needs_review",
                     *       "outdated": false,
                     *       "origin": "human",
                     *       "model": null,
                     *       "words": 11,
                     *       "version": 2,
                     *       "author": "token:3f2a9c01d4e7",
                     *       "changed_at": "2026-03-02T09:41:07.172Z",
                     *       "reviewer": null,
                     *       "reviewed_at": null,
                     *       "failing": [],
                     *       "assignee": "token:3f2a9c01d4e7",
                     *       "suggestions": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notes_ignore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
                /**
                 * @description The id of a unit, as listed.
                 * @example mJ0Qy2vT4ZkqfJp3
                 */
                unit_id: string;
                /**
                 * @description The name of a check.
                 * @example half_width
                 */
                check: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "原文如此"
                 *     }
                 */
                "application/json": components["schemas"]["IgnoredCheckDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The version, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mJ0Qy2vT4ZkqfJp3",
                     *       "locale": "zh",
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "path": "workarounds[CldyHHFI].action",
                     *       "field": "workarounds.action",
                     *       "domain": "postgresql",
                     *       "source": "Put a connection pooler such as PgBouncer in front of the server",
                     *       "target": "在服务器前放置 PgBouncer 之类的连接池",
                     *       "state": "needs_review",
                     *       "outdated": false,
                     *       "origin": "human",
                     *       "model": null,
                     *       "words": 11,
                     *       "version": 2,
                     *       "author": "token:3f2a9c01d4e7",
                     *       "changed_at": "2026-03-02T09:41:07.172Z",
                     *       "reviewer": null,
                     *       "reviewed_at": null,
                     *       "failing": [],
                     *       "assignee": null,
                     *       "suggestions": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notes_heed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
                /**
                 * @description The id of a unit, as listed.
                 * @example mJ0Qy2vT4ZkqfJp3
                 */
                unit_id: string;
                /**
                 * @description The name of a check.
                 * @example half_width
                 */
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The version, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mJ0Qy2vT4ZkqfJp3",
                     *       "locale": "zh",
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "path": "workarounds[CldyHHFI].action",
                     *       "field": "workarounds.action",
                     *       "domain": "postgresql",
                     *       "source": "Put a connection pooler such as PgBouncer in front of the server",
                     *       "target": "在服务器前放置 PgBouncer 之类的连接池",
                     *       "state": "needs_review",
                     *       "outdated": false,
                     *       "origin": "human",
                     *       "model": null,
                     *       "words": 11,
                     *       "version": 2,
                     *       "author": "token:3f2a9c01d4e7",
                     *       "changed_at": "2026-03-02T09:41:07.172Z",
                     *       "reviewer": null,
                     *       "reviewed_at": null,
                     *       "failing": [
                     *         "half_width"
                     *       ],
                     *       "assignee": null,
                     *       "suggestions": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            /** @description Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestions_suggest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
                /**
                 * @description The id of a unit, as listed.
                 * @example mJ0Qy2vT4ZkqfJp3
                 */
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "target": "在服务器前放置 PgBouncer 之类的连接池",
                 *       "origin": "ai",
                 *       "model": "some-model"
                 *     }
                 */
                "application/json": components["schemas"]["TextDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /**
                     * @description The version, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mJ0Qy2vT4ZkqfJp3",
                     *       "locale": "zh",
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "path": "workarounds[CldyHHFI].action",
                     *       "field": "workarounds.action",
                     *       "domain": "postgresql",
                     *       "source": "Put a connection pooler such as PgBouncer in front of the server",
                     *       "target": "在服务器前放置 PgBouncer 之类的连接池",
                     *       "state": "reviewed",
                     *       "outdated": false,
                     *       "origin": "human",
                     *       "model": null,
                     *       "words": 11,
                     *       "version": 3,
                     *       "author": "token:3f2a9c01d4e7",
                     *       "changed_at": "2026-03-02T09:41:07.172Z",
                     *       "reviewer": "token:90c1d2aa7f3b",
                     *       "reviewed_at": "2026-03-02T09:41:07.172Z",
                     *       "failing": [],
                     *       "assignee": null,
                     *       "suggestions": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No translation. */
            409: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation has errors. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestions_decide: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
                /**
                 * @description The id of a unit, as listed.
                 * @example mJ0Qy2vT4ZkqfJp3
                 */
                unit_id: string;
                /**
                 * @description The id of a suggestion, as the unit has it.
                 * @example nHq8Lxw0m0c2JvT1
                 */
                suggestion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "accept"
                 *     }
                 */
                "application/json": components["schemas"]["SuggestionDecisionDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The version, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mJ0Qy2vT4ZkqfJp3",
                     *       "locale": "zh",
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "path": "workarounds[CldyHHFI].action",
                     *       "field": "workarounds.action",
                     *       "domain": "postgresql",
                     *       "source": "Put a connection pooler such as PgBouncer in front of the server",
                     *       "target": "在服务器前放置 PgBouncer 之类的连接池",
                     *       "state": "reviewed",
                     *       "outdated": false,
                     *       "origin": "human",
                     *       "model": null,
                     *       "words": 11,
                     *       "version": 3,
                     *       "author": "token:3f2a9c01d4e7",
                     *       "changed_at": "2026-03-02T09:41:07.172Z",
                     *       "reviewer": "token:90c1d2aa7f3b",
                     *       "reviewed_at": "2026-03-02T09:41:07.172Z",
                     *       "failing": [],
                     *       "assignee": null,
                     *       "suggestions": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin; Four eyes are needed. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation not found; Suggestion not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Decided already. */
            409: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation has errors. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    translationchecks_check: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "Stop the service, then wait.",
                 *       "target": "停止该服务,然后等待。"
                 *     }
                 */
                "application/json": components["schemas"]["CheckTextDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "findings": [
                     *         {
                     *           "check": "half_width",
                     *           "severity": "warning",
                     *           "start": 5,
                     *           "end": 6,
                     *           "message": "“,” is half-width after a Chinese character.",
                     *           "ignored": null
                     *         }
                     *       ],
                     *       "fixed": "停止该服务，然后等待。"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckedTextDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    translationchecks_checkAll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "only_new": false
                 *     }
                 */
                "application/json": components["schemas"]["CheckAllDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "checked": 640,
                     *       "total": 640
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["CheckRunLineDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    translationstatistics_waiting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "locales": [
                     *         {
                     *           "locale": "zh",
                     *           "assigned": 14,
                     *           "needs_review": 310,
                     *           "suggestions": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingListDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    translationstatistics_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "locale": "zh",
                     *       "total": {
                     *         "units": 1040,
                     *         "words": 9120,
                     *         "untranslated": 400,
                     *         "needs_review": 310,
                     *         "reviewed": 325,
                     *         "rejected": 5,
                     *         "outdated": 12,
                     *         "ai_unreviewed": 280,
                     *         "failing": 9
                     *       },
                     *       "domains": [
                     *         {
                     *           "name": "postgresql",
                     *           "units": 1040,
                     *           "words": 9120,
                     *           "untranslated": 400,
                     *           "needs_review": 310,
                     *           "reviewed": 325,
                     *           "rejected": 5,
                     *           "outdated": 12,
                     *           "ai_unreviewed": 280,
                     *           "failing": 9
                     *         }
                     *       ],
                     *       "fields": [
                     *         {
                     *           "name": "workarounds.action",
                     *           "units": 1040,
                     *           "words": 9120,
                     *           "untranslated": 400,
                     *           "needs_review": 310,
                     *           "reviewed": 325,
                     *           "rejected": 5,
                     *           "outdated": 12,
                     *           "ai_unreviewed": 280,
                     *           "failing": 9
                     *         }
                     *       ],
                     *       "failing": {
                     *         "half_width": 9
                     *       },
                     *       "days": [
                     *         {
                     *           "day": "2026-03-02",
                     *           "translated": 40,
                     *           "reviewed": 112,
                     *           "rejected": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TranslationStatisticsDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    units_page: {
        parameters: {
            query?: {
                state?: "untranslated" | "needs_review" | "reviewed" | "rejected";
                /** @description Only units whose source has changed since, or only the others. */
                outdated?: boolean;
                /** @description Only units in which this check fails; `any` for any. */
                failing?: "any" | "placeholder" | "conversion" | "invisible" | "code" | "url" | "option" | "path" | "number" | "lines" | "same" | "inconsistent" | "end_mark" | "brackets" | "glossary" | "forbidden_term" | "partly" | "half_width" | "half_width_colon" | "spacing" | "full_width_blank" | "doubled" | "length" | "traditional";
                /** @description Who or what translated. */
                origin?: "human" | "ai" | "import" | "memory";
                /** @description Of the record. */
                domain?: string;
                /** @description The kind of text, such as `workarounds.action`. */
                field?: string;
                signature_id?: string;
                /** @description Id of the actor who wrote the translation. */
                author?: string;
                /** @description Id of the actor who is to look after the unit; `me` for the caller. */
                assignee?: string;
                /** @description Only units with a suggestion that waits, or only those without. */
                suggested?: boolean;
                /** @description Changed at this time or later. */
                changed_from?: string;
                /** @description Changed before this time. */
                changed_before?: string;
                /** @description As the records have them; the last changed first; those of the records that were matched most in 30 days first. */
                sort?: "record" | "-changed" | "-asked";
                /** @description `next_cursor` of the page before, with the same sort. */
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "mJ0Qy2vT4ZkqfJp3",
                     *           "locale": "zh",
                     *           "signature_id": "postgresql/too-many-clients",
                     *           "path": "workarounds[CldyHHFI].action",
                     *           "field": "workarounds.action",
                     *           "domain": "postgresql",
                     *           "source": "Put a connection pooler such as PgBouncer in front of the server",
                     *           "target": "在服务器前放置 PgBouncer 之类的连接池",
                     *           "state": "needs_review",
                     *           "outdated": false,
                     *           "origin": "human",
                     *           "model": null,
                     *           "words": 11,
                     *           "version": 2,
                     *           "author": "token:3f2a9c01d4e7",
                     *           "changed_at": "2026-03-02T09:41:07.172Z",
                     *           "reviewer": null,
                     *           "reviewed_at": null,
                     *           "failing": [],
                     *           "assignee": null,
                     *           "suggestions": 0
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPageDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the revision, and does for `If-Match` too.
                     * @example "3-Zl3xXbVt5nq0cB8m"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Invalid cursor; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    units_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
                /**
                 * @description The id of a unit, as listed.
                 * @example mJ0Qy2vT4ZkqfJp3
                 */
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The version, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mJ0Qy2vT4ZkqfJp3",
                     *       "locale": "zh",
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "path": "workarounds[CldyHHFI].action",
                     *       "field": "workarounds.action",
                     *       "domain": "postgresql",
                     *       "source": "Put a connection pooler such as PgBouncer in front of the server",
                     *       "target": "在服务器前放置 PgBouncer 之类的连接池",
                     *       "state": "needs_review",
                     *       "outdated": false,
                     *       "origin": "human",
                     *       "model": null,
                     *       "words": 11,
                     *       "version": 2,
                     *       "author": "token:3f2a9c01d4e7",
                     *       "changed_at": "2026-03-02T09:41:07.172Z",
                     *       "reviewer": null,
                     *       "reviewed_at": null,
                     *       "failing": [],
                     *       "assignee": null,
                     *       "suggestions": 0,
                     *       "place": "workarounds[0].action",
                     *       "findings": [],
                     *       "terms": [
                     *         {
                     *           "start": 58,
                     *           "end": 64,
                     *           "term": "server",
                     *           "preferred": [
                     *             "服务器",
                     *             "服务端"
                     *           ],
                     *           "forbidden": [
                     *             "伺服器"
                     *           ],
                     *           "note": null
                     *         }
                     *       ],
                     *       "memory": [
                     *         {
                     *           "unit_id": "nHq8Lxw0m0c2JvT1",
                     *           "signature_id": "mysql/too-many-connections",
                     *           "source": "Put a connection pooler such as ProxySQL in front of the server",
                     *           "target": "在服务器前放置 ProxySQL 之类的连接池",
                     *           "state": "reviewed",
                     *           "similarity": 0.867,
                     *           "diff": [
                     *             {
                     *               "text": "Put a connection pooler such as ",
                     *               "change": "same"
                     *             },
                     *             {
                     *               "text": "ProxySQL",
                     *               "change": "removed"
                     *             },
                     *             {
                     *               "text": "PgBouncer",
                     *               "change": "added"
                     *             },
                     *             {
                     *               "text": " in front of the server",
                     *               "change": "same"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "suggested": [],
                     *       "draft": null,
                     *       "neighbours": [],
                     *       "comments": [
                     *         {
                     *           "id": "12",
                     *           "at": "2026-03-02T09:41:07.172Z",
                     *           "author": "token:3f2a9c01d4e7",
                     *           "text": "“连接池”还是“连接池代理”？"
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "version": 2,
                     *           "at": "2026-03-02T09:41:07.172Z",
                     *           "actor": "token:3f2a9c01d4e7",
                     *           "action": "save",
                     *           "reason": null,
                     *           "state_before": "untranslated",
                     *           "state": "needs_review",
                     *           "source": "Put a connection pooler such as PgBouncer in front of the server",
                     *           "target": "在服务器前放置 PgBouncer 之类的连接池",
                     *           "source_diff": [
                     *             {
                     *               "text": "Put a connection pooler such as PgBouncer in front of the server",
                     *               "change": "same"
                     *             }
                     *           ],
                     *           "target_diff": [
                     *             {
                     *               "text": "在服务器前放置 PgBouncer 之类的连接池",
                     *               "change": "added"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "previous": "c2JvT1ZkqfJp3nHq",
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitContextDto"];
                };
            };
            /** @description What the caller has is still current. */
            304: {
                headers: {
                    /**
                     * @description The version, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    units_save: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the revision that the change was made from; with another current one the answer is 412.
                 * @example "3"
                 */
                "if-match": string;
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
                /**
                 * @description The id of a unit, as listed.
                 * @example mJ0Qy2vT4ZkqfJp3
                 */
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "target": "在服务器前放置 PgBouncer 之类的连接池",
                 *       "origin": "human",
                 *       "approve": false
                 *     }
                 */
                "application/json": components["schemas"]["SaveUnitDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The version, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "outcome": "saved",
                     *       "unit": {
                     *         "id": "mJ0Qy2vT4ZkqfJp3",
                     *         "locale": "zh",
                     *         "signature_id": "postgresql/too-many-clients",
                     *         "path": "workarounds[CldyHHFI].action",
                     *         "field": "workarounds.action",
                     *         "domain": "postgresql",
                     *         "source": "Put a connection pooler such as PgBouncer in front of the server",
                     *         "target": "在服务器前放置 PgBouncer 之类的连接池",
                     *         "state": "needs_review",
                     *         "outdated": false,
                     *         "origin": "human",
                     *         "model": null,
                     *         "words": 11,
                     *         "version": 2,
                     *         "author": "token:3f2a9c01d4e7",
                     *         "changed_at": "2026-03-02T09:41:07.172Z",
                     *         "reviewer": null,
                     *         "reviewed_at": null,
                     *         "failing": [],
                     *         "assignee": null,
                     *         "suggestions": 0
                     *       },
                     *       "findings": []
                     *     }
                     */
                    "application/json": components["schemas"]["SavedUnitDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin; Four eyes are needed. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No translation; Reviewed. */
            409: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile. */
            412: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation has errors. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition required. */
            428: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    units_decide: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the revision that the change was made from; with another current one the answer is 412.
                 * @example "3"
                 */
                "if-match": string;
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path: {
                /**
                 * @description The language of the translations.
                 * @example zh
                 */
                target: string;
                /**
                 * @description The id of a unit, as listed.
                 * @example mJ0Qy2vT4ZkqfJp3
                 */
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "approve"
                 *     }
                 */
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The version, for `If-Match`.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mJ0Qy2vT4ZkqfJp3",
                     *       "locale": "zh",
                     *       "signature_id": "postgresql/too-many-clients",
                     *       "path": "workarounds[CldyHHFI].action",
                     *       "field": "workarounds.action",
                     *       "domain": "postgresql",
                     *       "source": "Put a connection pooler such as PgBouncer in front of the server",
                     *       "target": "在服务器前放置 PgBouncer 之类的连接池",
                     *       "state": "reviewed",
                     *       "outdated": false,
                     *       "origin": "human",
                     *       "model": null,
                     *       "words": 11,
                     *       "version": 3,
                     *       "author": "token:3f2a9c01d4e7",
                     *       "changed_at": "2026-03-02T09:41:07.172Z",
                     *       "reviewer": "token:90c1d2aa7f3b",
                     *       "reviewed_at": "2026-03-02T09:41:07.172Z",
                     *       "failing": [],
                     *       "assignee": null,
                     *       "suggestions": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            /** @description Invalid JSON; Invalid UTF-8; JSON nested too deeply; Invalid request; Not a language. */
            400: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Wrong CSRF token; Foreign host; Foreign origin; Four eyes are needed. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation not found. */
            404: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request took too long. */
            408: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No translation; Nothing to confirm. */
            409: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile. */
            412: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request too large. */
            413: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type; Unsupported encoding. */
            415: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Translation has errors. */
            422: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition required. */
            428: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    backup_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example H4sIAAAAAAAAA6tWSk7MzM… */
                    "application/gzip": string;
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    /**
                     * @description How many more requests of this kind are answered, and in how many seconds all are again.
                     * @example "match";r=5999;t=42
                     */
                    RateLimit?: string;
                    /**
                     * @description How many requests of this kind a client may send in how many seconds.
                     * @example "match";q=6000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long; Too many requests at a time. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Disk full. */
            507: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_live: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["LiveDto"];
                };
            };
            /** @description Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Answer took too long. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_ready: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "database": {
                     *         "kind": "embedded",
                     *         "reachable": true
                     *       },
                     *       "patterns": {
                     *         "set_aside": 0,
                     *         "signatures": 4,
                     *         "change": 3,
                     *         "lag": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
            /** @description Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "degraded",
                     *       "database": {
                     *         "kind": "postgres",
                     *         "reachable": false
                     *       },
                     *       "patterns": {
                     *         "set_aside": 0,
                     *         "signatures": 4,
                     *         "change": 3,
                     *         "lag": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
        };
    };
    metrics_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The reader's languages.
                 * @example zh-CN, en;q=0.5
                 */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # HELP cairn_matches_total Questions that count, by what came of them.
                     *     # TYPE cairn_matches_total counter
                     *     cairn_matches_total{outcome="matched"} 8412
                     *     cairn_matches_total{outcome="suggested"} 377
                     *     cairn_matches_total{outcome="missed"} 1204
                     */
                    "text/plain": string;
                };
            };
            /** @description Not authenticated; Invalid token. */
            401: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Insufficient scope; Foreign host; Foreign origin. */
            403: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.
                     * @example Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal error. */
            500: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Database unavailable; Issuer unavailable; Answer took too long. */
            503: {
                headers: {
                    /**
                     * @description The language of the problem.
                     * @example en
                     */
                    "Content-Language"?: string;
                    /**
                     * @description Seconds after which it may be tried again.
                     * @example 42
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
