package phonngan.testkit.google;

import com.google.api.client.json.gson.GsonFactory;
import com.google.api.client.json.webtoken.JsonWebSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The office that gives out tokens for signed requests, and the one service account that it knows.
public final class FakeTokens {
    /// The address with which sheets are shared.
    public static final String ACCOUNT = "phonngan@sample.iam.gserviceaccount.com";

    private static final String READ_ONLY = "https://www.googleapis.com/auth/spreadsheets.readonly";
    private static final KeyPair KEYS = generate();

    private final AtomicInteger given = new AtomicInteger();
    private volatile boolean revoked;

    /// Writes the key file, as the console of Google hands it out.
    public static Path writeKey(Path file, String tokenAddress) {
        var key = new LinkedHashMap<String, Object>();
        key.put("type", "service_account");
        key.put("project_id", "sample");
        key.put("private_key_id", "sample-key");
        key.put("private_key", "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(KEYS.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n");
        key.put("client_email", ACCOUNT);
        key.put("client_id", "1");
        key.put("token_uri", tokenAddress);
        try {
            return Files.writeString(file, GsonFactory.getDefaultInstance().toString(key));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Somebody deletes the key in the console.
    public void revoke() {
        revoked = true;
    }

    /// All tokens given so far run out.
    public void expireAll() {
        given.incrementAndGet();
    }

    /// A token for a signed request; empty when it is not signed by the account, or asks for more than reading.
    @Nullable
    String token(String assertion) {
        try {
            var signed = JsonWebSignature.parse(GsonFactory.getDefaultInstance(), assertion);
            return !revoked && signed.verifySignature(KEYS.getPublic())
                    && ACCOUNT.equals(signed.getPayload().getIssuer())
                    && READ_ONLY.equals(signed.getPayload().get("scope"))
                            ? "token-" + given.incrementAndGet()
                            : null;
        } catch (IOException | GeneralSecurityException wrong) {
            return null;
        }
    }

    boolean isGood(@Nullable String authorization) {
        return ("Bearer token-" + given.get()).equals(authorization);
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java knows RSA", impossible);
        }
    }
}
