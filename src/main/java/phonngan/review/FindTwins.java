package phonngan.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import phonngan.common.OfficeYear;
import phonngan.intake.EvidenceFiles;
import phonngan.intake.IntakeBook;

/// Finds the claims that look like one: on the same paper, whosever they are, or saying the same of one owner. Which
/// papers are used twice is found out once and kept until something is read in the year.
public final class FindTwins {
    /// So many are named.
    private static final int MOST = 10;

    private final ReviewBook reviews;
    private final IntakeBook claims;
    private final EvidenceFiles files;
    private final Function<OfficeYear, YearRules> years;
    private final Map<OfficeYear, Looked> looked = Collections.synchronizedMap(new HashMap<>());

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public FindTwins(ReviewBook reviews, IntakeBook claims, EvidenceFiles files,
            Function<OfficeYear, YearRules> years) {
        this.reviews = reviews;
        this.claims = claims;
        this.files = files;
        this.years = years;
    }

    private record Looked(String stand, PaperMarks marks, PaperUses uses) {
    }

    /// A claim that looks like another one.
    ///
    /// @param other how it stands
    /// @param likeness in what they are alike
    public record Twin(VersionStanding other, Set<Likeness> likeness) {
        /// Keeps its own copy, in order.
        public Twin {
            likeness = Collections.unmodifiableSet(EnumSet.copyOf(likeness));
        }
    }

    /// What was found.
    ///
    /// @param twins some of them, when there are very many
    /// @param isWhole whether every claim of the year was compared
    public record Found(List<Twin> twins, boolean isWhole) {
        /// Keeps its own copy.
        public Found {
            twins = List.copyOf(twins);
        }
    }

    /// Those that look like a claim, the owner’s own first.
    ///
    /// @param own other claims of the same owner
    public Found find(OfficeYear book, VersionStanding current, List<VersionStanding> own) {
        var year = look(book);
        var papers = year.marks().of(current);
        var others = new LinkedHashMap<ClaimKey, VersionStanding>();
        own.forEach(it -> others.put(ClaimKey.of(it.claim()), it));
        listStanding(book, year.uses().list(papers)).forEach(it -> others.putIfAbsent(ClaimKey.of(it.claim()), it));
        others.remove(ClaimKey.of(current.claim()));
        return new Found(others.values().stream().flatMap(it -> twin(year.marks(), current, it).stream()).limit(MOST)
                .toList(), year.uses().isWhole());
    }

    private Looked look(OfficeYear book) {
        var stand = claims.standOf(book);
        return looked.compute(book, (_, before) -> {
            if (before != null && before.stand().equals(stand)) {
                return before;
            }
            var marks = new PaperMarks(files.listShared(book));
            return new Looked(stand, marks, PaperUses.of(book, claims, marks));
        });
    }

    private List<VersionStanding> listStanding(OfficeYear book, List<ClaimKey> keys) {
        var rules = years.apply(book).rules();
        var byForm = keys.stream().collect(Collectors.groupingBy(ClaimKey::form, LinkedHashMap::new,
                Collectors.mapping(ClaimKey::responseKey, Collectors.toList())));
        return byForm.entrySet().stream()
                .flatMap(it -> reviews.listHistories(book, it.getKey(), it.getValue()).stream())
                .map(it -> VersionStanding.of(it, it.current(), rules::readingsOf)).toList();
    }

    private static Optional<Twin> twin(PaperMarks marks, VersionStanding current, VersionStanding other) {
        var likeness = EnumSet.noneOf(Likeness.class);
        if (Twins.sayTheSame(current, other)) {
            likeness.add(Likeness.WORDS);
        }
        if (!Twins.use(current).equals(Twins.use(other))) {
            var papers = marks.of(current);
            marks.of(other).stream().filter(papers::contains).map(PaperMark::likeness).forEach(likeness::add);
        }
        return likeness.isEmpty() ? Optional.empty() : Optional.of(new Twin(other, likeness));
    }
}
