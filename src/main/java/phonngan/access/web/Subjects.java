package phonngan.access.web;

import io.micronaut.web.router.RouteMatch;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import phonngan.access.Actor;
import phonngan.access.Concern;
import phonngan.common.ShelvedYear;
import phonngan.common.YearShelf;
import phonngan.common.web.For;
import phonngan.roster.Rosters;

/// Reads out of an address what an act is about.
@Singleton
final class Subjects {
    private final YearShelf shelf;
    private final Rosters rosters;

    Subjects(YearShelf shelf, Rosters rosters) {
        this.shelf = shelf;
        this.rosters = rosters;
    }

    /// What it is about; empty when the address is of another office than the actor's.
    Optional<Concern> findConcern(RouteMatch<?> route, Actor actor) {
        var office = variable(route, "office");
        if (!office.isEmpty() && !office.equals(actor.office().code())) {
            return Optional.empty();
        }
        var given = Objects.requireNonNull(route.getAnnotationMetadata().getAnnotation(For.class));
        if (given.isTrue("own")) {
            return Optional.of(Concern.person(actor.person()));
        }
        var subject = given.stringValue("subject").orElse("");
        if (subject.isEmpty()) {
            return Optional.of(Concern.office());
        }
        return Optional.of(findYear(office, variable(route, "year"))
                .map(it -> Concern.of(rosters.get(it.book()), variable(route, subject))).orElse(Concern.office()));
    }

    private Optional<ShelvedYear> findYear(String office, String year) {
        return year.matches("\\d{4}") ? shelf.find(office, Integer.parseInt(year)) : Optional.empty();
    }

    private static String variable(RouteMatch<?> route, String name) {
        return Objects.toString(route.getVariableValues().get(name), "");
    }
}
