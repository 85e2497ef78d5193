package phonngan.testkit.google;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;

/// Where tokens are asked for.
@Controller("/token")
@Requires(property = "phonngan.trial.google")
final class FakeTokenController {
    private final FakeTokens tokens;

    FakeTokenController(FakeTokens tokens) {
        this.tokens = tokens;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> give(String assertion) {
        var token = tokens.token(assertion);
        return token == null
                ? HttpResponse
                        .badRequest("{\"error\":\"invalid_grant\",\"error_description\":\"Invalid JWT Signature.\"}")
                : HttpResponse.ok("{\"access_token\":\"" + token + "\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
    }
}
