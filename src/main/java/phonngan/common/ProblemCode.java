package phonngan.common;

import java.util.Arrays;
import java.util.Optional;

/// The one numbered list of problems. A number is never reused; the word is what reports print.
/// Texts stand in `messages/problems_th.properties` and `messages/problems_en.properties`, and
/// `src/docs/problems.md` is made from both.
public enum ProblemCode {
    // 100: a file as a whole
    /// The file cannot be opened or read.
    UNREADABLE_FILE(101, "unreadable-file"),
    /// The file holds nothing, not even headers.
    EMPTY_FILE(102, "empty-file"),
    /// The file holds NUL bytes, as a workbook or a picture does.
    BINARY_FILE(103, "binary-file"),
    /// Bytes that mean nothing in any encoding that is read.
    UNDEFINED_BYTES(104, "undefined-bytes"),
    /// Thai text that was read under a wrong encoding before it came here.
    MOJIBAKE(105, "mojibake"),
    /// A letter that some program could not read and replaced by U+FFFD.
    DAMAGED_TEXT(106, "damaged-text"),
    /// A column that must be there is not.
    MISSING_HEADER(107, "missing-header"),
    /// Two columns claim to be the same one.
    REPEATED_HEADER(108, "repeated-header"),
    /// The quotation marks of the header record do not match.
    UNREADABLE_HEADER(109, "unreadable-header"),
    /// The quotation marks of a row do not match.
    UNREADABLE_ROW(110, "unreadable-row"),
    /// A row with more filled cells than there are headers.
    TOO_MANY_CELLS(111, "too-many-cells"),
    /// A row too long to be one.
    RECORD_TOO_LONG(112, "record-too-long"),
    /// A row with a NUL in it.
    NUL_IN_ROW(113, "nul-in-row"),

    // 200: a rule book
    /// A key that the format does not know.
    UNKNOWN_KEY(201, "unknown-key"),
    /// A file without which there is no rule book.
    MISSING_FILE(202, "missing-file"),
    /// A file that is not written in YAML.
    NOT_YAML(203, "not-yaml"),
    /// A file whose bytes are no UTF-8 text.
    NOT_UTF8(204, "not-utf8"),
    /// A key that stands twice in one mapping.
    DOUBLED_KEY(205, "doubled-key"),
    /// A key that is needed and not there.
    MISSING_KEY(206, "missing-key"),
    /// Something else where a list is meant.
    NOT_A_LIST(207, "not-a-list"),
    /// Something else where a mapping is meant.
    NOT_A_MAPPING(208, "not-a-mapping"),
    /// A list or a mapping where text is meant.
    NOT_TEXT(209, "not-text"),
    /// A number or a truth value without quotes where text is meant.
    UNQUOTED_VALUE(210, "unquoted-value"),
    /// Nothing where text is meant.
    BLANK_TEXT(211, "blank-text"),
    /// An id with spaces or signs that cannot be seen, or one that is too long.
    BAD_ID(212, "bad-id"),
    /// A text that is no plain decimal.
    BAD_NUMBER(213, "bad-number"),
    /// A number below zero where none can be.
    NEGATIVE_NUMBER(214, "negative-number"),
    /// Points with more than two decimals.
    TOO_MANY_DECIMALS(215, "too-many-decimals"),
    /// Something else where a whole number is meant.
    NOT_A_WHOLE_NUMBER(216, "not-a-whole-number"),
    /// A number that is too small or too large.
    NUMBER_OUT_OF_BOUNDS(217, "number-out-of-bounds"),
    /// A text that is no day.
    BAD_DAY(218, "bad-day"),
    /// A text that is no instant, or one without its zone.
    BAD_INSTANT(219, "bad-instant"),
    /// A word that is none of those that may stand here.
    UNKNOWN_WORD(220, "unknown-word"),
    /// A list without anything in it.
    EMPTY_LIST(221, "empty-list"),
    /// An id that stood before.
    DUPLICATE_ID(222, "duplicate-id"),
    /// An id that nothing has.
    UNKNOWN_REFERENCE(223, "unknown-reference"),
    /// Something that refers to itself, directly or by way of others.
    CIRCLE(224, "circle"),
    /// An end that lies before its start.
    END_BEFORE_START(225, "end-before-start"),
    /// A band that is not one bound and its points.
    NOT_A_BAND(226, "not-a-band"),
    /// Two bands with one bound, or a higher bound that earns no more.
    OVERLAPPING_BANDS(227, "overlapping-bands"),
    /// A step number that stands twice.
    STEP_DOUBLED(228, "step-doubled"),
    /// A step number that is left out, so that what follows cannot be reached.
    STEP_LEFT_OUT(229, "step-left-out"),
    /// More that earns no more.
    POINTS_DO_NOT_RISE(230, "points-do-not-rise"),
    /// Points that no input gives.
    UNREACHABLE_POINTS(231, "unreachable-points"),
    /// A criterion that names no kind of evidence.
    NO_EVIDENCE_KINDS(232, "no-evidence-kinds"),
    /// Criteria for a group that the indicator does not measure.
    UNUSED_CRITERIA(233, "unused-criteria"),
    /// Points for each further award where awards add up by level.
    EXTRA_WITHOUT_FLAT(234, "extra-without-flat"),
    /// A worked example of a group that the indicator does not measure.
    NOT_MEASURED(235, "not-measured"),
    /// A figure expected of a state that has none.
    FIGURE_OF_NOTHING(236, "figure-of-nothing"),
    /// A file without anything but comments.
    EMPTY_YAML(237, "empty-yaml"),
    /// A file too large to have been written by people.
    YAML_TOO_LARGE(238, "yaml-too-large"),
    /// An indicator that nobody tried out.
    NO_WORKED_EXAMPLE(240, "no-worked-example"),
    /// Two titles that people will take for one another.
    LOOK_ALIKE_TITLES(241, "look-alike-titles"),
    /// A round that leaves its fiscal year.
    ROUND_OUTSIDE_YEAR(242, "round-outside-year"),
    /// Two entries of one list with one title.
    SAME_TITLE(243, "same-title"),
    /// A group of people that includes one of units, or the other way round.
    MIXED_GROUPS(244, "mixed-groups"),
    /// Evidence of an indicator whose steps name their own.
    UNUSED_EVIDENCE(245, "unused-evidence"),
    /// A file that stands where no rule book has files.
    STRAY_FILE(246, "stray-file"),
    /// A worked example that comes out otherwise.
    EXAMPLE_FAILS(250, "example-fails"),

    // 300: a roster or committee list
    /// The headers tell neither staff nor units.
    NOT_A_ROSTER(301, "not-a-roster"),
    /// The year has no rule book yet, so role groups mean nothing.
    NO_RULE_BOOK(302, "no-rule-book"),
    /// A column that the list does not know; nothing of it is stored.
    IGNORED_COLUMN(303, "ignored-column"),
    /// A cell that must not be empty.
    EMPTY_CELL(304, "empty-cell"),
    /// A cell longer than the list can hold.
    CELL_TOO_LONG(305, "cell-too-long"),
    /// A citizen's thirteen-digit number where an office's own code is meant.
    NATIONAL_NUMBER(306, "national-number"),
    /// A number that a spreadsheet has rounded, such as `1.1E+12`.
    DAMAGED_NUMBER(307, "damaged-number"),
    /// A cell that should be a date and is none.
    NOT_A_DATE(308, "not-a-date"),
    /// The weekday written is not that of the date written.
    WEEKDAY_DIFFERS(309, "weekday-differs"),
    /// The last day lies before the first.
    REVERSED_PERIOD(310, "reversed-period"),
    /// Neither an id nor a title of the rule book's role groups.
    UNKNOWN_ROLE_GROUP(311, "unknown-role-group"),
    /// A role group of units for a person, or of people for a unit.
    ROLE_GROUP_OF_OTHER_KIND(312, "role-group-of-other-kind"),
    /// A title that several role groups have.
    AMBIGUOUS_ROLE_GROUP(313, "ambiguous-role-group"),
    /// A staff id that is a unit's code already.
    STAFF_ID_IS_UNIT_CODE(314, "staff-id-is-unit-code"),
    /// A unit code that is a person's staff id already.
    UNIT_CODE_IS_STAFF_ID(315, "unit-code-is-staff-id"),
    /// Rows of one id that say different things for the same days.
    CONFLICTING_ROWS(316, "conflicting-rows"),
    /// A good row of somebody whose other row was refused.
    OTHER_ROW_REFUSED(317, "other-row-refused"),
    /// Two periods of one person share a day.
    OVERLAPPING_PERIODS(318, "overlapping-periods"),
    /// Somebody is employed on no day of the year.
    NOT_EMPLOYED_IN_YEAR(319, "not-employed-in-year"),
    /// Several people have one e-mail address.
    SHARED_EMAIL(320, "shared-email"),
    /// People belong to a unit that the roster does not have.
    UNKNOWN_UNIT(321, "unknown-unit"),
    /// A unit belongs to a unit that the roster does not have.
    UNKNOWN_PARENT(322, "unknown-parent"),
    /// A unit stands above itself.
    PARENT_CYCLE(323, "parent-cycle"),
    /// Somebody whose words the office has erased.
    STAFF_ERASED(324, "staff-erased"),

    // 400: a form definition and the rows of a form
    /// The subject was not found, or not beyond doubt.
    UNMATCHED(401, "unmatched"),
    /// Two columns of one field say different things.
    CONFLICTING_ANSWERS(402, "conflicting-answers"),
    /// A choice that neither the form nor the rule book knows.
    UNKNOWN_VALUE(403, "unknown-value"),
    /// A cell that must be filled is empty.
    MISSING_VALUE(404, "missing-value"),
    /// A text too long to be what the column asks for.
    TEXT_TOO_LONG(405, "text-too-long"),
    /// A text that is no number.
    UNREADABLE_NUMBER(406, "unreadable-number"),
    /// A text that is no date.
    UNREADABLE_DATE(407, "unreadable-date"),
    /// A day that no calendar has.
    NO_SUCH_DAY(408, "no-such-day"),
    /// A month without a day.
    DATE_WITHOUT_DAY(409, "date-without-day"),
    /// A day more than ten years from the fiscal year.
    DATE_TOO_FAR(410, "date-too-far"),
    /// A weekday that the day is not.
    WRONG_WEEKDAY(411, "wrong-weekday"),
    /// A row of items in which none is filled.
    NOTHING_CLAIMED(412, "nothing-claimed"),
    /// The indicator does not measure this role group.
    NOT_IN_AUDIENCE(413, "not-in-audience"),
    /// Achieved in no round of the year.
    OUT_OF_PERIOD(414, "out-of-period"),
    /// Sent after the round had closed.
    LATE(415, "late"),
    /// Rows of one identity that say different things.
    IDENTITY_CONFLICT(416, "identity-conflict"),
    /// So much is missing from a complete source that it is hardly complete.
    TOO_MANY_MISSING(417, "too-many-missing"),
    /// A form that speaks of what the rule book does not have.
    FORM_NOT_IN_RULE_BOOK(418, "form-not-in-rule-book"),
    /// Several choices for a field that holds one.
    MANY_OF_ONE(419, "many-of-one"),
    /// An order of day and month for a field that is no time stamp.
    ORDER_OF_NO_TIME(420, "order-of-no-time"),
    /// A text that is no Buddhist fiscal year.
    BAD_FISCAL_YEAR(421, "bad-fiscal-year"),
    /// A cell with characters that cannot be seen, which are left out.
    HIDDEN_CHARACTERS(422, "hidden-characters"),
    /// A part of a joined identity with the sign that joins the parts.
    JOINT_IN_IDENTITY(423, "joint-in-identity"),
    /// An identity that is written like the response key of another answer's claim.
    LOOKS_LIKE_A_CLAIM(424, "looks-like-a-claim"),
    /// An answer of somebody whose words the office has erased.
    ERASED_SENDER(425, "erased-sender"),
    /// A citizen's number in an answer, which is not kept.
    NATIONAL_NUMBER_HIDDEN(426, "national-number-hidden"),
    /// A part that is larger than the whole of which it is a part.
    MORE_THAN_THE_WHOLE(427, "more-than-the-whole"),
    /// A mean beyond the hundred that no scale of marks passes.
    MEAN_ABOVE_HUNDRED(428, "mean-above-hundred"),
    /// A cell in which question marks stand where letters were.
    LOST_LETTERS(429, "lost-letters"),

    // 450: a form's sheet at Google
    /// A text that is no address of a Google sheet.
    BAD_SHEET_ADDRESS(450, "bad-sheet-address"),
    /// A spreadsheet with several tabs, and none is named.
    SEVERAL_TABS(451, "several-tabs"),
    /// No key was set up with which sheets could be read.
    GOOGLE_KEY_MISSING(452, "google-key-missing"),
    /// A key that Google does not accept.
    GOOGLE_KEY_REFUSED(453, "google-key-refused"),
    /// A key of a project that may not use the Sheets API.
    SHEETS_API_OFF(454, "sheets-api-off"),
    /// A sheet that the key may not see, or no longer.
    SHEET_NOT_SHARED(455, "sheet-not-shared"),
    /// A spreadsheet that is not there, or no longer.
    SHEET_GONE(456, "sheet-gone"),
    /// A document of another kind.
    NOT_A_GOOGLE_SHEET(457, "not-a-google-sheet"),
    /// A tab that is not there, or no longer.
    TAB_GONE(458, "tab-gone"),
    /// Mapped questions that were renamed, removed or doubled.
    QUESTIONS_CHANGED(459, "questions-changed"),
    /// A form that the year's rule book does not fit any more.
    SHEET_FORM_REFUSED(460, "sheet-form-refused"),
    /// Google does not answer well.
    GOOGLE_AWAY(461, "google-away"),
    /// A sheet that was edited all the while.
    SHEET_UNSETTLED(462, "sheet-unsettled"),
    /// A form that another sheet feeds.
    FORM_ON_OTHER_SHEET(463, "form-on-other-sheet"),
    /// A connection that is not there.
    UNKNOWN_CONNECTION(464, "unknown-connection"),
    /// A connection that somebody paused.
    SHEET_PAUSED(465, "sheet-paused"),
    /// A connection that is not paused.
    SHEET_NOT_PAUSED(466, "sheet-not-paused"),
    /// A sheet that somebody else is reading just now.
    SHEET_BUSY(467, "sheet-busy"),

    // 500: decisions
    /// A decision on a claim that is not there.
    UNKNOWN_CLAIM(501, "unknown-claim"),
    /// A word that is no decision.
    UNKNOWN_DECISION(502, "unknown-decision"),
    /// A decision on a version that is not the current one.
    STALE_DECISION(503, "stale-decision"),
    /// Two decisions at one instant that differ.
    CONTRADICTING_DECISIONS(504, "contradicting-decisions"),
    /// Nobody decides on an own case.
    OWN_CASE(505, "own-case"),
    /// A decision that needs a reason and has none.
    REASON_REQUIRED(506, "reason-required"),
    /// An acceptance of what was late or out of period before it was admitted.
    NOT_ADMITTED(507, "not-admitted"),
    /// An admission of what is on time.
    NOTHING_TO_ADMIT(508, "nothing-to-admit"),
    /// An acceptance of what nobody knows the owner of.
    ACCEPTED_WITHOUT_SUBJECT(509, "accepted-without-subject"),
    /// Something is awaited, and nobody says from whom or what.
    DEBT_UNNAMED(510, "debt-unnamed"),
    /// A duplicate of what is not there.
    UNKNOWN_ORIGINAL(511, "unknown-original"),
    /// A correction beside a decision that does not let the claim count.
    CORRECTION_WITHOUT_ACCEPTANCE(512, "correction-without-acceptance"),
    /// A second reading by somebody who has read under another name.
    READ_UNDER_ANOTHER_NAME(513, "read-under-another-name"),
    /// A decision of a day that has not come yet.
    DECIDED_IN_THE_FUTURE(514, "decided-in-the-future"),
    /// A duplicate of what is a duplicate itself.
    ORIGINAL_IS_DUPLICATE(515, "original-is-duplicate"),

    // 600: an incentive plan and its pay file
    /// Not an amount in baht.
    PLAN_NOT_AN_AMOUNT(601, "plan-not-an-amount"),
    /// Not a percentage above 0 and up to 100.
    PLAN_NOT_A_PERCENT(602, "plan-not-a-percent"),
    /// Neither heads nor percent, or both.
    PLAN_QUOTA(603, "plan-quota"),
    /// A pool with two budgets.
    PLAN_DUPLICATE_POOL(604, "plan-duplicate-pool"),
    /// A table by rank beside a method that has no use for it.
    PLAN_TABLE_UNUSED(605, "plan-table-unused"),
    /// The places of a table are not 1, 2, 3 and so on.
    PLAN_TABLE_PLACES(606, "plan-table-places"),
    /// A later place with more money than an earlier one.
    PLAN_TABLE_RISES(607, "plan-table-rises"),
    /// The table gives more than the pot has.
    PLAN_TABLE_ABOVE_POT(608, "plan-table-above-pot"),
    /// The plan is of another fiscal year than the rule book.
    PLAN_OTHER_YEAR(609, "plan-other-year"),
    /// The rule book has no such round.
    PLAN_UNKNOWN_ROUND(610, "plan-unknown-round"),
    /// The rule book has no such role group.
    PLAN_UNKNOWN_POOL(611, "plan-unknown-pool"),
    /// A division by pay for units, which have none.
    PLAN_PAY_OF_UNITS(612, "plan-pay-of-units"),
    /// Equal totals lie on both sides of the quota line and nobody has decided.
    TIE_AT_THE_LINE(620, "tie-at-the-line"),
    /// A decision where there is no tie to decide.
    TIE_DECISION_WITHOUT_TIE(621, "tie-decision-without-tie"),
    /// Two decisions about one pool.
    TIE_DECISION_TWICE(622, "tie-decision-twice"),
    /// A decision for somebody who is not among the tied.
    TIE_DECISION_NOT_TIED(623, "tie-decision-not-tied"),
    /// A decision for more or fewer than there are seats left.
    TIE_DECISION_COUNT(624, "tie-decision-count"),
    /// A decision that names somebody twice.
    TIE_CHOSEN_TWICE(625, "tie-chosen-twice"),
    /// A division by pay without a pay file.
    PAY_FILE_NEEDED(630, "pay-file-needed"),
    /// The pay file says nothing about a recipient.
    PAY_MISSING(631, "pay-missing"),
    /// A row of the pay file without a staff id.
    PAY_WITHOUT_ID(632, "pay-without-id"),
    /// A pay that is no amount in baht.
    PAY_NOT_AN_AMOUNT(633, "pay-not-an-amount"),
    /// Two different pays for one person.
    PAY_TWICE(634, "pay-twice"),

    // 700: the year as a state machine, and the list that the director decides
    /// Something that the year’s phase does not allow.
    NOT_IN_THIS_PHASE(701, "not-in-this-phase"),
    /// A way that leads from no phase to another.
    NO_SUCH_MOVE(702, "no-such-move"),
    /// A move that is somebody else’s.
    MOVE_NOT_YOURS(703, "move-not-yours"),
    /// Something must be true before the year moves.
    MOVE_NOT_YET(704, "move-not-yet"),
    /// A move without a reason.
    MOVE_WITHOUT_REASON(705, "move-without-reason"),
    /// A move without number and date of its order.
    MOVE_WITHOUT_ORDER(706, "move-without-order"),
    /// A time that is over before it begins.
    UNTIL_IS_PAST(707, "until-is-past"),
    /// Points for a round on which an approved list rests.
    ROUND_SEALED(710, "round-sealed"),
    /// A list that says the same waits already.
    LIST_PENDING(711, "list-pending"),
    /// A list is approved already.
    LIST_APPROVED(712, "list-approved"),
    /// No list waits for a decision.
    NO_PENDING_LIST(713, "no-pending-list"),
    /// No list is approved.
    NO_APPROVED_LIST(714, "no-approved-list"),
    /// Another list was shown than the one that waits.
    LIST_NOT_SHOWN(715, "list-not-shown"),
    /// What the list rests on has changed.
    LIST_STALE(716, "list-stale"),
    /// The stored list is not the one that was proposed.
    LIST_ALTERED(717, "list-altered"),
    /// The ledger under the list is not whole.
    LIST_ON_BROKEN_LEDGER(718, "list-on-broken-ledger"),
    /// The committee has not resolved on the list.
    LIST_UNRESOLVED(719, "list-unresolved"),
    /// The committee has resolved already.
    LIST_RESOLVED(720, "list-resolved"),
    /// Too few of the appointed took part.
    NO_QUORUM(721, "no-quorum"),
    /// Somebody voted whom no order appoints.
    NOT_APPOINTED(722, "not-appointed"),
    /// Somebody voted twice.
    VOTED_TWICE(723, "voted-twice"),
    /// Who presided does not count among those present.
    CHAIR_ABSENT(724, "chair-absent"),
    /// A meeting before there was a list, or in the future.
    MEETING_OUT_OF_TIME(725, "meeting-out-of-time"),
    /// Somebody without the role that is asked.
    ROLE_NOT_IN_FORCE(726, "role-not-in-force"),
    /// Who approves has decided something in it.
    DECIDED_IN_IT(727, "decided-in-it"),
    /// Who approves holds points in the list.
    HOLDS_POINTS(728, "holds-points"),
    /// Who decides has not proved anew who they are.
    NOT_PROVEN_ANEW(729, "not-proven-anew"),
    /// A decision that needs a reason and has none.
    LIST_WITHOUT_REASON(730, "list-without-reason"),
    /// The order is on record already.
    ORDER_RECORDED(731, "order-recorded"),
    /// An order without number, day or scan.
    BAD_ORDER(732, "bad-order"),
    /// Somebody asks already to reopen the list.
    REOPENING_ASKED(733, "reopening-asked"),
    /// Nobody has asked to reopen the list.
    REOPENING_NOT_ASKED(734, "reopening-not-asked"),
    /// The second person is the first one.
    SECOND_PERSON(735, "second-person"),
    /// Neither of the two is the director.
    DIRECTOR_MISSING(736, "director-missing"),
    /// Somebody who is not in that pool.
    NOT_IN_POOL(737, "not-in-pool"),
    /// There is no incentive plan for the round.
    NO_PLAN(738, "no-plan"),
    /// Nothing is posted for the round.
    NOTHING_POSTED(739, "nothing-posted"),
    /// The posted points follow another rule book.
    LIST_OTHER_RULES(740, "list-other-rules"),
    /// The director takes in somebody who may not be considered.
    DEVIATION_NOT_ELIGIBLE(741, "deviation-not-eligible"),
    /// The director takes in more than there is room for.
    DEVIATION_ABOVE_QUOTA(742, "deviation-above-quota"),
    /// A code that no list has.
    UNKNOWN_LIST_CODE(743, "unknown-list-code"),
    /// An invariant of the year does not hold, so nothing can be approved.
    LIST_ON_BROKEN_YEAR(744, "list-on-broken-year"),
    /// Something was decided after the latest run, so that the posted points may not be those of the evidence.
    LIST_NOT_COMPUTED(745, "list-not-computed"),
    /// The latest run gives other figures than are posted.
    LIST_NOT_POSTED(746, "list-not-posted"),
    /// An objection waits for its answer.
    LIST_OBJECTION_WAITS(747, "list-objection-waits"),

    // 850: runs on their way to the ledger, and the office’s own figures beside ours
    /// A run that a later one of its round has overtaken cannot be posted.
    RUN_OUTDATED(851, "run-outdated"),
    /// Something was posted after somebody looked at what would be posted.
    LEDGER_MOVED_ON(852, "ledger-moved-on"),
    /// A file of figures that does not say whose they are.
    FIGURES_OF_NOBODY(861, "figures-of-nobody"),
    /// A file of figures of which no column is a figure.
    FIGURES_OF_NOTHING(862, "figures-of-nothing"),
    /// A column that is no indicator; a similar one is named where there is one.
    FIGURES_UNKNOWN_COLUMN(863, "figures-unknown-column"),
    /// A row about somebody whom the roster does not know.
    FIGURES_UNKNOWN_PERSON(864, "figures-unknown-person"),
    /// A row whose name several people have.
    FIGURES_SEVERAL_PEOPLE(865, "figures-several-people"),
    /// A cell that is no points.
    FIGURES_NOT_POINTS(866, "figures-not-points"),
    /// Two different figures for one person and indicator.
    FIGURES_TWICE(867, "figures-twice"),
    /// A row about something that is no indicator.
    FIGURES_UNKNOWN_INDICATOR(868, "figures-unknown-indicator"),
    /// A figure by which the person is not measured in the run.
    FIGURES_NOT_MEASURED(869, "figures-not-measured"),

    // 900: commands
    /// The word on the command line is not what it should be.
    BAD_OPTION(901, "bad-option"),
    /// A command that is not written as it should be.
    BAD_COMMAND(902, "bad-command"),
    /// A file that cannot be written.
    UNWRITABLE_FILE(903, "unwritable-file"),
    /// Another process holds the embedded database.
    STORE_IN_USE(904, "store-in-use"),
    /// The database cannot be opened.
    STORE_UNREACHABLE(905, "store-unreachable"),
    /// The database refused or failed.
    STORE_FAILED(906, "store-failed"),
    /// Something went wrong that nobody foresaw.
    UNEXPECTED_FAULT(907, "unexpected-fault"),
    /// There is no office yet.
    NO_OFFICE(908, "no-office"),
    /// Several offices, and none is named.
    SEVERAL_OFFICES(909, "several-offices"),
    /// An office that is not there.
    UNKNOWN_OFFICE(910, "unknown-office"),
    /// A round that the rule book does not have.
    UNKNOWN_ROUND(911, "unknown-round"),
    /// A reading that is not there, or was taken back already.
    UNKNOWN_BATCH(912, "unknown-batch"),
    /// A form of which nothing was read.
    UNKNOWN_FORM(913, "unknown-form"),
    /// An indicator that the rule book does not have.
    UNKNOWN_INDICATOR(914, "unknown-indicator"),
    /// A pool that is no role group of the rule book.
    UNKNOWN_POOL(915, "unknown-pool"),
    /// Somebody who is not measured in the round.
    UNKNOWN_SUBJECT(916, "unknown-subject"),
    /// Nothing was computed yet.
    NO_RUN(917, "no-run"),
    /// A run that is not there.
    UNKNOWN_RUN(918, "unknown-run"),
    /// A run of another round than the one named.
    RUN_OF_OTHER_ROUND(919, "run-of-other-round"),
    /// A run that waits for documents cannot be posted.
    RUN_AWAITS(920, "run-awaits"),
    /// Others kept posting to the same book.
    POSTING_OVERTAKEN(921, "posting-overtaken"),
    /// The ledger does not end where the last posting left it.
    CHAIN_BROKEN(922, "chain-broken"),
    /// The sample year is asked for where other people's data live or others can look: `serve --sample`.
    SAMPLE_ON_SERVER(923, "sample-on-server"),
    /// The ledger of the year was found broken; nothing is written until a check finds nothing.
    WRITING_STOPPED(924, "writing-stopped"),
    /// A service took the command and ended before the command did.
    SERVICE_LEFT(930, "service-left"),
    /// Another program listens where the service should.
    PORT_TAKEN(931, "port-taken"),
    /// The folder holds no export of a ledger: `ledger import`.
    NOT_AN_EXPORT(940, "not-an-export"),
    /// A file of an export is not the one that its manifest names.
    EXPORT_ALTERED(941, "export-altered"),
    /// A line of an exported ledger is none that an export writes.
    EXPORT_LINE(942, "export-line"),
    /// A ledger is to be rebuilt where there is one already.
    LEDGER_NOT_EMPTY(943, "ledger-not-empty"),
    /// A staff id or unit code of a copied ledger has another key here.
    SUBJECT_HAS_OTHER_KEY(944, "subject-has-other-key"),
    /// The entries of an imported ledger name rule books that are not here.
    RULE_BOOKS_TO_LOAD(945, "rule-books-to-load"),
    /// The file is no backup: `restore`.
    NOT_A_BACKUP(946, "not-a-backup"),
    /// A part of a backup is not the one that its manifest names.
    BACKUP_ALTERED(947, "backup-altered"),
    /// A backup is to be restored where there is something already.
    STORE_NOT_EMPTY(948, "store-not-empty"),
    /// A backup or a database was made by a later release than this one.
    STORE_OF_LATER_RELEASE(949, "store-of-later-release"),
    /// A restore was cut short here.
    HALF_A_RESTORE(950, "half-a-restore"),
    /// The database server does not keep what it acknowledges.
    SERVER_UNFIT(951, "server-unfit"),
    /// An upgrade of the schema was cut short here.
    HALF_AN_UPGRADE(952, "half-an-upgrade"),
    /// There is no room on the disk.
    DISK_FULL(953, "disk-full"),
    /// Somebody is to be erased by nobody else.
    ERASED_BY_ONESELF(960, "erased-by-oneself"),
    /// An erasure or a return without a reason.
    ERASURE_WITHOUT_REASON(961, "erasure-without-reason"),
    /// Somebody is to be erased in whose year work still goes on.
    ERASURE_IN_OPEN_YEAR(962, "erasure-in-open-year"),
    /// Somebody is to be erased who still holds a role.
    ERASED_HOLDS_ROLE(963, "erased-holds-role"),
    /// A folder that must be empty.
    FOLDER_NOT_EMPTY(964, "folder-not-empty"),
    /// Somebody is to be let back whom nobody has erased.
    NOT_ERASED(965, "not-erased");

    private final int number;
    private final String word;

    ProblemCode(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /// Its number, as in `P-401`.
    public int number() {
        return number;
    }

    /// Its word, as reports print it: `unmatched`.
    public String word() {
        return word;
    }

    /// The code of that word, if there is one.
    public static Optional<ProblemCode> find(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }
}
