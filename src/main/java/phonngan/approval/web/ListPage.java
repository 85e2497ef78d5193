package phonngan.approval.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import phonngan.access.Role;
import phonngan.approval.BonusShare;
import phonngan.approval.DirectorsWord;
import phonngan.approval.ListAct;
import phonngan.approval.ListBody;
import phonngan.approval.ListLine;
import phonngan.approval.ListState;
import phonngan.approval.ListStatus;
import phonngan.approval.ListVersion;
import phonngan.approval.WeighList;
import phonngan.catalogue.RuleBook;
import phonngan.common.Baht;
import phonngan.common.Deed;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.common.web.TypedDay;
import phonngan.ledger.EntryHash;

/// One version of a list, to be weighed, decided, signed.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param round its round
/// @param version the version
/// @param body what it says
/// @param weighed what has to be weighed
/// @param names who stands behind its keys
/// @param standing how it stands among the others and to the reader
/// @param shown what came of the last act, and which part of the lines is wanted
public record ListPage(Frame frame, RuleBook rules, Round round, ListVersion version, ListBody body,
        WeighList.Weighed weighed, ListNames names, Standing standing, Shown shown) {
    private static final int LINES = 50;

    /// How a version stands.
    ///
    /// @param latest whether no other came after it
    /// @param versions how many there are
    /// @param needsPay whether the plan asks for the pay file
    /// @param fresh whether the reader has just proved who they are
    /// @param hindrance why the director who reads could not approve it; empty for nothing known
    public record Standing(boolean latest, int versions, boolean needsPay, boolean fresh, List<Told> hindrance) {
        /// Keeps its own copy.
        public Standing {
            hindrance = List.copyOf(hindrance);
        }
    }

    /// What is shown besides.
    ///
    /// @param refused why the last act was not done; empty for nothing
    /// @param said the key of what was done; empty for nothing
    /// @param page which part of the lines, from 1
    /// @param number the number of an order, as typed before
    /// @param day the day of an order, as typed before
    public record Shown(List<Told> refused, String said, int page, String number, TypedDay day) {
        private static final List<String> SAID = List.of("proposed", "resolved", "approved", "sent-back", "differs",
                "ordered", "reopen-asked", "reopened");

        /// Keeps its own copy, and only what may be said.
        public Shown {
            refused = List.copyOf(refused);
            said = SAID.contains(said) ? said : "";
            page = Math.max(1, page);
        }

        /// As far as no order was typed.
        Shown(List<Told> refused, String said, int page) {
            this(refused, said, page, "", TypedDay.BLANK);
        }
    }

    /// The pools that have money, by pool.
    public List<PoolPage> pools() {
        var shares = weighed.shares().stream().collect(Collectors.toMap(BonusShare::pool, it -> it));
        var byPool = body.lines().stream().collect(groupingBy(ListLine::pool, TreeMap::new, toList()));
        return weighed.cuts().stream().map(it -> PoolPage.of(it, shares.get(it.pool()), title(it.pool()),
                byPool.getOrDefault(it.pool(), List.of()))).toList();
    }

    /// What people call a pool.
    public String title(String pool) {
        return rules.findGroup(pool).map(it -> frame.ui().title(it.title(), it.titleEn())).orElse(pool);
    }

    /// What people call an indicator.
    public String indicator(String id) {
        return rules.findIndicator(id).map(it -> frame.ui().title(it.title(), it.titleEn())).orElse(id);
    }

    /// How many receive.
    public long receiving() {
        return body.lines().stream().filter(ListLine::isIn).count();
    }

    /// What they receive together.
    public Baht given() {
        return Baht.sum(body.lines().stream().filter(ListLine::isIn).map(ListLine::amount).toList());
    }

    /// How many are on the list in a way.
    public long count(ListStatus status) {
        return body.lines().stream().filter(it -> it.status() == status).count();
    }

    /// How many open claims could move somebody across a line.
    public long couldFlip() {
        return weighed.cuts().stream().mapToLong(it -> it.couldFlip().size()).sum();
    }

    /// The lines where the director differs from the advice.
    public List<ListLine> deviating() {
        return body.lines().stream().filter(ListLine::deviates).toList();
    }

    /// What the director said about a line.
    public Optional<DirectorsWord> wordOn(ListLine line) {
        return weighed.words().stream()
                .filter(it -> it.pool().equals(line.pool()) && it.subject().equals(line.subject())).findFirst();
    }

    /// Why a line says what it says, ground by ground.
    public List<String> grounds(ListLine line) {
        return Arrays.stream(line.reason().split("\\+")).filter(it -> !it.isEmpty())
                .map(it -> frame.ui().t("list.ground." + it)).toList();
    }

    /// The lines of the part that is shown.
    public List<ListLine> lines() {
        return body.lines().stream().filter(it -> it.subject() != null).skip((long) (shown.page() - 1) * LINES)
                .limit(LINES).toList();
    }

    /// How many parts the lines have.
    public int linePages() {
        return Math.ceilDiv((int) body.lines().stream().filter(it -> it.subject() != null).count(), LINES);
    }

    /// Where this version is.
    public Address here() {
        return Address.of(frame.at("/list")).then(round.id()).then(Integer.toString(version.version()));
    }

    /// Where the public reads the names of those who agreed.
    public Address recognised() {
        return Address.of("/public").then(frame.year().office().code())
                .then(Integer.toString(frame.year().year().be()));
    }

    /// Another part of the lines.
    public Address lines(int page) {
        return here().with("page", Integer.toString(page)).part("lines");
    }

    /// Where a form of the round goes.
    public Address act(String name) {
        return Address.of(frame.at("/list")).then(round.id()).then(name);
    }

    /// The same for a form that brings a file.
    public Address actWithFile(String name) {
        return act(name).with("form-token", frame.visit().formToken());
    }

    /// Where to prove anew who one is and come back.
    public Address again() {
        return Address.of("/sign-in/again").with("back", here().text());
    }

    /// Somebody's sheet.
    public Address sheet(ListNames.Who who) {
        return Address.of(frame.at("/people")).then(who.id());
    }

    /// Whether the reader may put a list up in its place.
    public boolean offersProposing() {
        return offers(Deed.PROPOSE_LIST, version.state() != ListState.APPROVED);
    }

    /// Whether the reader may record what the committee resolves.
    public boolean offersResolving() {
        return offers(Deed.RESOLVE_LIST, version.state() == ListState.PROPOSED);
    }

    /// Whether the reader may decide on it.
    public boolean offersDeciding() {
        return offers(Deed.APPROVE_LIST, version.state().isPending());
    }

    /// Whether the reader may put the signed order on record.
    public boolean offersOrder() {
        return offers(Deed.PROPOSE_LIST, version.state() == ListState.APPROVED && order().isEmpty());
    }

    /// Whether the reader may ask to reopen it.
    public boolean offersReopening() {
        return offers(Deed.REOPEN, version.state() == ListState.APPROVED && reopening().isEmpty());
    }

    /// Whether the reader may agree to that.
    public boolean offersAgreeing() {
        return offers(Deed.CONFIRM_REOPEN, version.state() == ListState.APPROVED && reopening().isPresent());
    }

    private boolean offers(Deed deed, boolean now) {
        return now && standing.latest() && frame.visit().may(deed);
    }

    /// Who approved it, if somebody did.
    public Optional<ListAct.Approved> approval() {
        return version.find(ListAct.Approved.class);
    }

    /// What the committee resolved, if it did.
    public Optional<ListAct.Resolved> resolution() {
        return version.find(ListAct.Resolved.class);
    }

    /// The order that was signed, if it is on record.
    public Optional<ListAct.OrderRecorded> order() {
        return version.find(ListAct.OrderRecorded.class);
    }

    /// Who asked to reopen it, if somebody did.
    public Optional<ListAct.ReopenAsked> reopening() {
        return version.find(ListAct.ReopenAsked.class);
    }

    /// A hash as people read it aloud.
    public String aloud(String hash) {
        return EntryHash.inGroups(hash);
    }

    /// What people call the role of a word.
    public String role(String word) {
        return Role.find(word).map(it -> frame.ui().t("access.role." + it.word())).orElse(word);
    }
}
