package phonngan.intake.web;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import phonngan.common.OfficeYear;
import phonngan.intake.FormDefinition;
import phonngan.intake.FormReading;
import phonngan.intake.KeptReadings;
import phonngan.intake.OwnForm;
import phonngan.intake.SheetConnections;
import phonngan.intake.yaml.FormReader;

/// The forms that are in use in a year: those of connected sheets, and those through which something was read. Our own
/// forms are left out, because nobody else answers them.
@Singleton
final class KnownForms {
    private final SheetConnections connections;
    private final KeptReadings readings;

    KnownForms(SheetConnections connections, KeptReadings readings) {
        this.connections = connections;
        this.readings = readings;
    }

    /// Each form once, as it was written last.
    List<FormDefinition> list(OfficeYear book) {
        var texts = Stream.concat(
                connections.list().stream().map(it -> it.connection()).filter(it -> it.book().equals(book))
                        .map(it -> it.formText()),
                readings.listLatestOfForms(book).stream().map(it -> it.batch().formText()));
        var byId = new LinkedHashMap<String, FormDefinition>();
        texts.flatMap(it -> understood(it)).filter(it -> !OwnForm.isOwn(it.form()))
                .forEach(it -> byId.putIfAbsent(it.form(), it));
        return List.copyOf(byId.values());
    }

    private static Stream<FormDefinition> understood(String text) {
        return FormReader.read("form.yaml",
                text.getBytes(StandardCharsets.UTF_8)) instanceof FormReading.Understood(var form)
                        ? Stream.of(form)
                        : Stream.empty();
    }
}
