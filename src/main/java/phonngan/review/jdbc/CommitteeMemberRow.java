package phonngan.review.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.OfficeYear;
import phonngan.common.Sha256;
import phonngan.review.CommitteeMember;

/// A committee member as it lies in the store. The digest of what it says is unique within an office's year.
@MappedEntity("committee_member")
record CommitteeMemberRow(@Id long memberId, long officeId, int fiscalYear, String committee, String orderNo,
        @Nullable LocalDate orderDate, String memberText, String memberRole, @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay, String rowDigest, String enteredBy, long loadedAt) {
    private static final int ENTERED_BY = 200;

    static CommitteeMemberRow of(long id, OfficeYear book, CommitteeMember it, String enteredBy, Instant at) {
        var by = enteredBy.length() <= ENTERED_BY ? enteredBy : enteredBy.substring(0, ENTERED_BY);
        return new CommitteeMemberRow(id, book.office(), book.year().be(), it.committee(), it.orderNo(),
                it.orderDate(), it.member(), it.role(), it.from(), it.to(), digest(it), by, at.toEpochMilli());
    }

    CommitteeMember member() {
        return new CommitteeMember(committee, orderNo, orderDate, memberText, memberRole, fromDay, toDay);
    }

    /// Each field is framed by its length, so that no two members share a text.
    private static String digest(CommitteeMember it) {
        var framed = Stream
                .of(it.committee(), it.orderNo(), it.orderDate(), it.member(), it.role(), it.from(), it.to())
                .map(field -> Objects.toString(field, "")).map(field -> field.length() + ":" + field)
                .collect(Collectors.joining(","));
        return Sha256.of(framed);
    }
}
