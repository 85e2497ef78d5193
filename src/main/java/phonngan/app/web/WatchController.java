package phonngan.app.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import phonngan.app.store.Readiness;
import phonngan.common.Transactions;
import phonngan.common.jdbc.StoreFault;
import phonngan.common.web.OpenToAll;
import phonngan.common.web.PageNotFound;

/// How the service is, for programs that look after it. Open to no role: see [Watchers].
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class WatchController {
    private final Watchers watchers;
    private final Readiness store;
    private final Transactions transactions;
    private final PrometheusMeterRegistry meters;

    WatchController(Watchers watchers, Readiness store, Transactions transactions, PrometheusMeterRegistry meters) {
        this.watchers = watchers;
        this.store = store;
        this.transactions = transactions;
        this.meters = meters;
    }

    /// Whether the process lives. Says so while the database is away, too: starting the service anew would not bring it
    /// back.
    @Get("/health")
    @Produces(MediaType.TEXT_PLAIN)
    @OpenToAll
    HttpResponse<String> lives(HttpRequest<?> request) {
        letIn(request);
        return HttpResponse.ok("alive\n");
    }

    /// Whether it can work: 200 `ready`, 200 `reading only` while findings stop writing in a year, 503 `away` while the
    /// database is.
    @Get("/health/ready")
    @Produces(MediaType.TEXT_PLAIN)
    @OpenToAll
    HttpResponse<String> isReady(HttpRequest<?> request) {
        letIn(request);
        try {
            long stopped = transactions.reading(store::countStopped);
            return HttpResponse.ok(stopped == 0 ? "ready\n" : "reading only: " + stopped + "\n");
        } catch (RuntimeException failure) {
            if (StoreFault.isAway(failure)) {
                return HttpResponse.<String>status(HttpStatus.SERVICE_UNAVAILABLE).body("away\n");
            }
            throw failure;
        }
    }

    /// All measures, as Prometheus reads them.
    @Get("/metrics")
    @Produces(MediaType.TEXT_PLAIN)
    @OpenToAll
    HttpResponse<String> measures(HttpRequest<?> request) {
        letIn(request);
        return HttpResponse.ok(meters.scrape());
    }

    /// Whoever may not ask is not told that there is anything to ask for.
    private void letIn(HttpRequest<?> request) {
        if (!watchers.mayAsk(request)) {
            throw new PageNotFound();
        }
    }
}
