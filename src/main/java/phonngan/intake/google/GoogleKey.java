package phonngan.intake.google;

import com.google.api.services.sheets.v4.SheetsScopes;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.ServiceAccountCredentials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import phonngan.intake.SheetTrouble;

/// The key of the service account, with the right to read sheets and nothing else. The key that was set up or none:
/// credentials are never looked for elsewhere.
///
/// @param text the key as it was read, by which a new key in the old place is noticed
/// @param account the address with which sheets must be shared
/// @param credentials what signs requests
record GoogleKey(String text, String account, GoogleCredentials credentials) {

    /// @throws Unreadable when there is none, or what is there is no key
    static String read(GoogleSettings settings) {
        if (settings.keyFile().isEmpty()) {
            if (settings.key().isBlank()) {
                throw new Unreadable(new SheetTrouble.KeyMissing());
            }
            return settings.key();
        }
        var file = settings.keyFile().get();
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new Unreadable(new SheetTrouble.KeyRefused(String.valueOf(file.getFileName())));
        }
    }

    static GoogleKey of(String text) {
        try (var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            var account = ServiceAccountCredentials.fromStream(in);
            return new GoogleKey(text, account.getClientEmail(),
                    account.createScoped(List.of(SheetsScopes.SPREADSHEETS_READONLY)));
        } catch (IOException | RuntimeException _) {
            // the parser's message could quote the key
            throw new Unreadable(new SheetTrouble.KeyRefused("no service-account key"));
        }
    }
}
