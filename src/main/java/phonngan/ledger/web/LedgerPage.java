package phonngan.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.ledger.EntryHash;
import phonngan.ledger.Head;
import phonngan.ledger.LastCheck.Checked;
import phonngan.ledger.Posting;
import phonngan.ledger.WrittenEntry;

/// The chain of a year, latest entries first.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param head the last entry of the chain
/// @param lastCheck how the last check of the whole year came out; null while there was none
/// @param postings every posting, earliest first
/// @param postingsPage which page of them is shown, from 1
/// @param asked what the reader wants to see
/// @param unknownSubject whether nobody is known under what the reader asked for
/// @param lines the entries of the page
/// @param hasOlder whether older entries follow
public record LedgerPage(Frame frame, RuleBook rules, Head head, @Nullable Checked lastCheck, List<Posting> postings,
        int postingsPage,
        Asked asked, boolean unknownSubject, List<Line> lines, boolean hasOlder) {
    /// The kinds of entries, as their words.
    public static final List<String> KINDS = List.of("award", "bonus", "adjustment", "reversal");

    private static final int POSTINGS = 10;

    /// Keeps its own copies.
    public LedgerPage {
        postings = List.copyOf(postings);
        lines = List.copyOf(lines);
    }

    /// What a reader wants to see.
    ///
    /// @param subject staff id, unit code or random key; empty for everybody
    /// @param indicator the indicator's id; empty for all
    /// @param kind the kind's word; empty for all
    /// @param before only entries before this place of the chain
    public record Asked(String subject, String indicator, String kind, long before) {
        /// Whether anything is left out.
        public boolean isNarrowed() {
            return !subject.isEmpty() || !indicator.isEmpty() || !kind.isEmpty();
        }
    }

    /// An entry with what its keys stand for.
    ///
    /// @param entry the entry as written
    /// @param id staff id or unit code; empty when the roster of the year does not know the key
    /// @param name the name; empty likewise
    /// @param reverses the place of the entry that it takes back; null for none
    /// @param reversedBy the place of the entry that takes it back; null while it stands
    public record Line(WrittenEntry entry, String id, String name, @Nullable Long reverses,
            @Nullable Long reversedBy) {
        /// What people call the subject; the beginning of its key when nobody knows it.
        public String called() {
            return name.isEmpty() ? entry.subject().substring(0, Math.min(8, entry.subject().length())) + "…" : name;
        }
    }

    /// An indicator's title in the reader's language; the id itself when the rule book in force does not have it.
    public String title(String indicator) {
        return rules.findIndicator(indicator).map(this::title).orElse(indicator);
    }

    /// An indicator's title in the reader's language.
    public String title(Indicator it) {
        return frame.ui().title(it.title(), it.titleEn());
    }

    /// A hash as people read it aloud.
    public String aloud(String hash) {
        return EntryHash.inGroups(hash);
    }

    /// The postings of the page, latest first.
    public List<Posting> shownPostings() {
        return postings.reversed().stream().skip((long) (postingsPage - 1) * POSTINGS).limit(POSTINGS).toList();
    }

    /// How many pages of postings there are.
    public int postingsPages() {
        return Math.ceilDiv(postings.size(), POSTINGS);
    }

    /// Another page of postings.
    public Address postingsAt(int page) {
        return choice().with("postings", Integer.toString(page)).part("postings");
    }

    /// The entries older than those of this page.
    public Address older() {
        return choice().with("before", Long.toString(lines.getLast().entry().seq())).part("entries");
    }

    /// The latest entries of the same choice.
    public Address latest() {
        return choice().part("entries");
    }

    /// Whether there are newer entries than those of this page.
    public boolean hasNewer() {
        return asked.before() != Long.MAX_VALUE;
    }

    private Address choice() {
        return Address.of(frame.at("/ledger")).with("subject", asked.subject()).with("indicator", asked.indicator())
                .with("kind", asked.kind());
    }
}
