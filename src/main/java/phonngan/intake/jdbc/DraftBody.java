package phonngan.intake.jdbc;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import phonngan.intake.Draft;
import phonngan.intake.Field;

/// What stands in a draft, written as a form is: `said.contest=…&kind.0=…&file.0=…`.
///
/// @param said answers as typed
/// @param kinds the kind chosen at each place
/// @param files ids of the files put into each place
record DraftBody(Map<Field, String> said, Map<Integer, String> kinds, Map<Integer, List<Long>> files) {
    private static final String SAID = "said.";
    private static final String KIND = "kind.";
    private static final String FILE = "file.";

    static DraftBody of(Draft draft) {
        return new DraftBody(draft.said(), draft.kinds(), draft.files());
    }

    String write() {
        var parts = new ArrayList<String>();
        said.forEach((field, text) -> parts.add(part(SAID + field.word(), text)));
        kinds.forEach((place, kind) -> parts.add(part(KIND + place, kind)));
        files.forEach((place, ids) -> ids.forEach(it -> parts.add(part(FILE + place, it.toString()))));
        return String.join("&", parts);
    }

    static DraftBody read(String body) {
        var read = new DraftBody(new EnumMap<>(Field.class), new HashMap<>(), new HashMap<>());
        Arrays.stream(body.split("&")).filter(it -> !it.isEmpty()).forEach(part -> {
            var name = part.substring(0, part.indexOf('='));
            var text = URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            var rest = name.substring(name.indexOf('.') + 1);
            if (name.startsWith(SAID)) {
                Field.find(rest).ifPresent(it -> read.said.put(it, text));
            } else if (name.startsWith(KIND)) {
                read.kinds.put(Integer.valueOf(rest), text);
            } else {
                read.files.computeIfAbsent(Integer.valueOf(rest), _ -> new ArrayList<>()).add(Long.valueOf(text));
            }
        });
        return read;
    }

    private static String part(String name, String text) {
        return name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
