package phonngan.access.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import phonngan.access.Actor;
import phonngan.access.Concern;
import phonngan.access.KeepSessions;
import phonngan.access.MayDo;
import phonngan.access.Reach;
import phonngan.access.Rights;
import phonngan.common.Deed;
import phonngan.common.web.Visitor;

/// Finds out who asks, by the cookie of the stay.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-100)
final class Recognition {
    private final SessionCookie cookie;
    private final KeepSessions sessions;
    private final Clock clock;

    Recognition(SessionCookie cookie, KeepSessions sessions, Clock clock) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.clock = clock;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void recognise(HttpRequest<?> request) {
        if (!request.getPath().startsWith("/assets/")) {
            cookie.find(request).ifPresent(token -> recognise(request, token));
        }
    }

    /// Enters whoever holds a token; nobody when it opens no stay.
    void recognise(HttpRequest<?> request, String token) {
        sessions.find(token, clock.instant()).ifPresent(person -> {
            var formToken = FormToken.of(token);
            new Recognised(person, formToken).enter(request);
            if (person.isComplete()) {
                var actor = person.actor();
                new Visitor(actor.name(), actor.office().code(), actor.staffId(), offered(actor), formToken)
                        .enter(request);
            }
        });
    }

    /// What pages offer: what the person may do for the whole office, what heads do for their units, and what
    /// everybody does for themself.
    private static Set<Deed> offered(Actor actor) {
        return Arrays.stream(Deed.values())
                .filter(it -> MayDo.ask(actor, it, concern(actor, it)) instanceof MayDo.Allowed)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Concern concern(Actor actor, Deed deed) {
        var roles = Rights.listRoles(deed);
        var reaches = roles.stream().map(it -> Rights.find(it, deed).orElseThrow()).collect(Collectors.toSet());
        if (reaches.equals(Set.of(Reach.OWN))) {
            return Concern.person(actor.person());
        }
        return reaches.equals(Set.of(Reach.UNIT))
                ? new Concern(null, roles.stream().flatMap(it -> actor.unitsAs(it).stream()).toList())
                : Concern.office();
    }
}
