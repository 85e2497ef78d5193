package phonngan.app.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import phonngan.common.Ids;
import phonngan.common.Office;
import phonngan.common.Transactions;

/// The offices that keep their rosters and ledgers in this installation.
@Singleton
public final class Offices {
    private final OfficeRows rows;
    private final Transactions transactions;
    private final Ids ids;

    Offices(OfficeRows rows, Transactions transactions, Ids ids) {
        this.rows = rows;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// All of them, the eldest first.
    public List<Office> list() {
        return transactions
                .reading(() -> rows.list().stream().map(it -> new Office(it.officeId(), it.code())).toList());
    }

    /// The office of that code, if there is one.
    public Optional<Office> find(String code) {
        return transactions
                .reading(() -> rows.findByCode(code).map(it -> new Office(it.officeId(), it.code())));
    }

    /// The office of that code; when it is new, the one that it will be once it is [added][#add(Office, Instant)].
    public Office findOrName(String code) {
        return find(code).orElseGet(() -> new Office(ids.next(), code));
    }

    /// Adds an office unless it is there already.
    public void add(Office office, Instant now) {
        if (find(office.code()).isEmpty()) {
            transactions.inOne(() -> rows.save(new OfficeRow(office.id(), office.code(), now.toEpochMilli())));
        }
    }

    /// The office of that code, made when it is new.
    public Office getOrCreate(String code, Instant now) {
        return find(code).orElseGet(() -> transactions.inOne(() -> {
            var row = rows.save(new OfficeRow(ids.next(), code, now.toEpochMilli()));
            return new Office(row.officeId(), row.code());
        }));
    }
}
