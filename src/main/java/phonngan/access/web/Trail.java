package phonngan.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteMatch;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import phonngan.access.AuditLine;
import phonngan.access.AuditTrail;
import phonngan.access.Gatehouse;
import phonngan.access.SignedIn;
import phonngan.common.Deed;
import phonngan.common.ThaiText;
import phonngan.common.web.OwnAddress;

/// Writes down who did what, and what was refused.
@Singleton
final class Trail {
    private static final int LONGEST = 250;
    /// The act of whoever is not in yet.
    private static final String ENTER = "sign-in";

    private final AuditTrail lines;
    private final Gatehouse house;
    private final OwnAddress own;
    private final Clock clock;

    Trail(AuditTrail lines, Gatehouse house, OwnAddress own, Clock clock) {
        this.lines = lines;
        this.house = house;
        this.own = own;
        this.clock = clock;
    }

    /// Writes a line.
    ///
    /// @param deed the act; empty on a page that is open to all, whose address may hold a secret and is not written
    void write(HttpRequest<?> request, RouteMatch<?> route, Optional<Deed> deed, String outcome) {
        var account = Recognised.of(request).map(Recognised::person).map(SignedIn::account);
        var object = deed.isEmpty() && route instanceof UriRouteMatch<?, ?> match
                ? match.getRouteInfo().getUriMatchTemplate().toPathString()
                : request.getPath();
        var line = new AuditLine(house.ids().next(), account.map(it -> it.office().id()).orElse(0L),
                account.map(it -> it.id()).orElse(0L), account.map(it -> it.login()).orElse(""),
                deed.map(Deed::word).orElse(ENTER), ThaiText.truncate(ThaiText.canonical(object), LONGEST), outcome,
                house.markOf(own.whence(request)), clock.instant());
        house.transactions().inOne(() -> lines.add(line));
    }
}
