package phonngan.testkit.google;

import com.google.api.client.json.GenericJson;
import com.google.api.client.json.gson.GsonFactory;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/// Checks an answer against the client's own model: a misspelt key is named with its path, a wrong type throws.
final class KnownKeys {
    private KnownKeys() {
    }

    static void check(String json, Class<? extends GenericJson> type) throws IOException {
        walk(type.getSimpleName(), GsonFactory.getDefaultInstance().fromString(json, type));
    }

    private static void walk(String path, Object value) {
        if (value instanceof GenericJson model) {
            if (!model.getUnknownKeys().isEmpty()) {
                throw new AssertionError(path + " does not know " + model.getUnknownKeys().keySet());
            }
            model.forEach((key, inner) -> walk(path + "." + key, inner));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> walk(path + "." + key, inner));
        } else if (value instanceof Collection<?> list) {
            list.forEach(inner -> walk(path + "[]", inner));
        }
    }
}
