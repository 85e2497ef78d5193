package phonngan.testkit;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import phonngan.common.web.OpenToAll;

/// A page that breaks, for trials that ask for it: what it throws tells of the inside.
@Requires(property = "phonngan.trial.broken")
@Controller("/broken/{what}")
public class BrokenPage {
    /// What nobody may read.
    public static final String INSIDE = "jdbc:h2:file:/srv/secret?password=hunter2";

    @Get
    @OpenToAll
    String show(String what) {
        throw new IllegalStateException(INSIDE + " " + what);
    }
}
