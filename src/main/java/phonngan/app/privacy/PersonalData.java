package phonngan.app.privacy;

import static phonngan.app.privacy.HeldTable.of;

import java.util.List;

/// Every column in which words of people can stand. `src/docs/privacy.md` tells the same to people, and a test fails
/// when a migration adds a column of text that is named in neither list.
///
/// In the conditions `{office}` stands for the office and `{person}` for the random key.
final class PersonalData {
    private static final String BY_KEY = "subject_key = '{person}'";
    private static final String CLAIMS = "(select claim_id from claim where subject_key = '{person}' "
            + "union select claim_id from claim_match where subject_key = '{person}')";
    private static final String OWN_CLAIM = "claim_id in " + CLAIMS;
    private static final String OWN_ANSWER = "response_key in (select response_key from claim where claim_id in "
            + CLAIMS + ")";
    private static final String ACCOUNTS = "(select account_id from account where office_id = {office} "
            + "and subject_key = '{person}')";
    private static final String OWN_ACCOUNT = "account_id in " + ACCOUNTS;

    /// Tables in the order in which an erasure goes through them: what others are found by comes last.
    static final List<HeldTable> TABLES = List.of(
            // what somebody can sign in with
            of("credential", "credential_id").within("account_id", "account", "account_id").about(OWN_ACCOUNT)
                    .words("secret").removed(),
            of("sign_in_session", "token_hash").within("account_id", "account", "account_id").about(OWN_ACCOUNT)
                    .words("pending").removed(),
            of("account_act", "act_id").within("account_id", "account", "account_id").about(OWN_ACCOUNT)
                    .words("reason"),
            of("role_paper", "paper_id").about(OWN_ACCOUNT).words("order_no"),
            of("role_answer", "paper_id", "answer").within("paper_id", "role_paper", "paper_id")
                    .about("paper_id in (select paper_id from role_paper where " + OWN_ACCOUNT + ")").words("reason"),
            of("audit_line", "line_id").about(OWN_ACCOUNT).words("login", "object"),
            // what was sent
            of("evidence_draft", "office_id", "fiscal_year", "subject_key", "receipt").about(BY_KEY).words("body")
                    .removed(),
            of("evidence_file", "file_id").about(BY_KEY).words("name", "sha256").apart(),
            of("sender_ruling", "ruling_id").about(BY_KEY).words("reason", "ruled_by").emptied("sender",
                    "{\"email\":\"\",\"staffId\":\"{code}\",\"staffName\":\"\",\"unitCode\":\"\"}"),
            of("claim_match", "match_id").about(BY_KEY).words("identity"),
            of("claim_sighting", "sighting_id")
                    .about("identity in (select identity from claim where claim_id in " + CLAIMS + ")")
                    .words("identity", "response_key"),
            of("intake_batch", "batch_id").words("source", "form_text", "headers", "entered_by", "undone_reason",
                    "undone_by"),
            of("sheet_connection", "connection_id", "version").words("form_text", "name", "headers", "connected_by"),
            of("sheet_event", "event_id").within("connection_id", "sheet_connection", "connection_id")
                    .words("arguments", "entered_by", "headers"),
            // what was decided
            of("decision", "decision_id").about(OWN_CLAIM).words("identity", "reviewer", "body"),
            of("review_act", "act_id").words("entered_by"),
            of("awaiting_closure", "closure_id").about(BY_KEY).words("reviewer", "reason", "entered_by"),
            of("appeal_answer", "appeal_id").within("appeal_id", "appeal", "appeal_id")
                    .about("appeal_id in (select appeal_id from appeal where " + BY_KEY + ")")
                    .words("reviewer", "reason", "entered_by"),
            of("appeal", "appeal_id").about(BY_KEY).words("response_key", "reason", "entered_by").emptied("paper", ""),
            of("queue_act", "queue_act_id").about(OWN_ANSWER).words("judge", "response_key", "reason", "entered_by"),
            of("judge_conflict", "conflict_id").about(BY_KEY).words("judge", "reason", "order_no", "entered_by"),
            of("claim_note", "note_id").about(OWN_ANSWER).words("response_key", "author", "words", "entered_by"),
            of("report_confirmation_end", "confirmation_id")
                    .within("confirmation_id", "report_confirmation", "confirmation_id")
                    .about("confirmation_id in (select confirmation_id from report_confirmation where " + BY_KEY + ")")
                    .words("withdrawn_by", "reason", "entered_by"),
            of("report_confirmation", "confirmation_id").about(BY_KEY).words("response_key", "confirmed_by",
                    "report_no", "entered_by"),
            of("committee_member", "member_id").words("member_text", "order_no", "row_digest", "entered_by").apart(),
            // what was reckoned, divided and published
            of("score_run", "run_id").words("entered_by"),
            of("run_subject", "run_id", "place").within("run_id", "score_run", "run_id").about(BY_KEY)
                    .emptied("subject_id", "{code}").emptied("name", "{name}"),
            of("run_line", "run_id", "line_no").within("run_id", "score_run", "run_id").about(BY_KEY)
                    .emptied("subject_id", "{code}"),
            of("run_evidence", "run_id", "subject", "indicator", "claim_id").within("run_id", "score_run", "run_id")
                    .about(OWN_CLAIM).words("body"),
            of("incentive_plan", "plan_id").words("plan_text", "kept_by"),
            of("approval_list", "list_id").words("proposed_by", "entered_by"),
            of("approval_act", "act_id").within("list_id", "approval_list", "list_id").words("body", "entered_by"),
            of("directors_word", "word_id").about(BY_KEY).words("reason", "said_by", "entered_by"),
            of("publication_consent", "consent_id").about(BY_KEY).words("said_by", "entered_by"),
            of("year_act", "act_id").words("moved_by", "entered_by", "reason", "order_no"),
            of("rule_book_loading", "loading_id").words("entered_by"),
            of("roster_load", "load_id").words("file_name", "entered_by"),
            of("retention_act", "act_id").words("asked_by", "entered_by", "reason"),
            of("erasure", "erasure_id").words("asked_by", "entered_by", "reason"),
            of("erasure_return", "erasure_id").within("erasure_id", "erasure", "erasure_id").words("asked_by",
                    "entered_by", "reason"),
            // what everything else is found by
            of("intake_problem", "problem_id").within("batch_id", "intake_batch", "batch_id")
                    .about(ownRow("intake_problem")).words("cell",
                            "arguments")
                    .apart(),
            of("intake_row", "batch_id", "row_no").within("batch_id", "intake_batch", "batch_id")
                    .about(ownRow("intake_row")).words("cells")
                    .apart(),
            of("staged_row", "batch_id", "sort_key").within("batch_id", "intake_batch", "batch_id").words("sort_key",
                    "body").apart(),
            of("staged_decision", "act_id", "sort_key").within("act_id", "review_act", "act_id").words("sort_key",
                    "body").apart(),
            of("claim", "claim_id").about(OWN_CLAIM).words("identity", "response_key", "claim", "counts_as",
                    "content_hash", "sender", "facts").apart(),
            of("staff_period", "period_id").about(BY_KEY).emptied("prefix", "").emptied("first_name", "{first}")
                    .emptied("last_name", "{short}").emptied("email", "").words("name_sort", "position_title")
                    .apart(),
            of("account", "account_id").about(BY_KEY).emptied("login", "{code}").emptied("name", "{name}")
                    .emptied("staff_id", "{code}"),
            of("subject", "subject_key").about(BY_KEY).emptied("code", "{code}"));

    /// Columns of text in which no word of a person stands: random keys, fingerprints, keyed marks, words of the
    /// product, ids of rule books and forms, and names of units.
    static final List<String> IMPERSONAL = List.of("account.subject_key", "account_act.act", "appeal.form",
            "appeal.subject_key", "approval_act.kind", "approval_list.body", "approval_list.head_hash",
            "approval_list.list_code", "approval_list.list_hash", "approval_list.round", "approval_list.rule_digest",
            "audit_line.deed", "audit_line.from_mark", "audit_line.outcome", "awaiting_closure.indicator",
            "awaiting_closure.subject_key", "claim.form", "claim.indicator", "claim.subject_key",
            "claim.unmatched_why", "claim_match.form", "claim_match.subject_key", "claim_note.form",
            "claim_sighting.form", "committed_work.work_key", "committee_member.committee",
            "committee_member.member_role", "credential.kind",
            "decision.form", "decision.ruling", "directors_word.pool", "directors_word.round",
            "directors_word.subject_key", "directors_word.wish", "erased_word.mark", "erasure.removed",
            "erasure.subject_key", "evidence_draft.indicator", "evidence_draft.receipt", "evidence_draft.subject_key",
            "evidence_file.media_type", "evidence_file.subject_key", "incentive_plan.digest",
            "intake_batch.fingerprint",
            "intake_batch.form", "intake_batch.state", "intake_problem.code", "intake_problem.header",
            "intake_problem.severity", "invariant_check.broken", "invariant_check.head_hash",
            "invariant_check.occasion", "judge_conflict.subject_key", "ledger_draft.hash", "ledger_draft.indicator_id",
            "ledger_draft.kind", "ledger_draft.part", "ledger_draft.previous_hash", "ledger_draft.reason",
            "ledger_draft.round", "ledger_draft.rule_digest", "ledger_draft.subject_key",
            "ledger_draft.submission_ids", "ledger_entry.hash", "ledger_entry.indicator_id", "ledger_entry.kind",
            "ledger_entry.part", "ledger_entry.previous_hash", "ledger_entry.reason", "ledger_entry.round",
            "ledger_entry.rule_digest", "ledger_entry.subject_key", "ledger_entry.submission_ids",
            "ledger_posting.head_hash", "ledger_posting.round", "office.code", "publication_consent.subject_key",
            "queue_act.form", "queue_act.what", "report_confirmation.confirmer_key", "report_confirmation.form",
            "report_confirmation.indicator", "report_confirmation.sha256", "report_confirmation.subject_key",
            "retention_act.removed", "review_act.what", "role_answer.answer", "role_paper.role", "role_paper.unit_code",
            "rule_book.digest",
            "rule_book.packed", "rule_book_loading.digest", "run_line.counted", "run_line.indicator", "run_line.state",
            "run_line.subject_key", "run_subject.kind", "run_subject.role_group", "run_subject.subject_key",
            "run_subject.unit_code", "sample_mark.state", "score_run.digest", "score_run.round",
            "sender_ruling.subject_key", "service_turn.name", "sheet_connection.form", "sheet_connection.spreadsheet",
            "sheet_event.fingerprint", "sheet_event.rules", "sheet_event.state", "sheet_watch.holder",
            "sign_in_attempt.from_mark", "sign_in_attempt.who_mark", "sign_in_session.step",
            "sign_in_session.token_hash", "staff_period.employment_type", "staff_period.role_group",
            "staff_period.subject_key", "staff_period.unit_code", "subject.kind", "subject.subject_key",
            "unit_entry.parent_code", "unit_entry.role_group", "unit_entry.short_name", "unit_entry.subject_key",
            "unit_entry.unit_name", "welcome_link.token_hash", "year_act.from_phase", "year_act.moved_as",
            "year_act.to_phase");

    private PersonalData() {
    }

    private static String ownRow(String table) {
        return "exists (select 1 from claim c where c.batch_id = %s.batch_id and c.row_no = %s.row_no and c."
                .formatted(table, table) + OWN_CLAIM + ")";
    }
}
