package phonngan.app.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Baht;
import phonngan.common.Points;

/// A list as an array of objects, written as it comes. Points and baht are numbers.
final class JsonListing implements Listing {
    private final JsonGenerator json;
    private final List<String> columns;

    JsonListing(OutputStream out, List<String> columns) {
        this.columns = columns;
        try {
            json = new JsonFactory().createGenerator(out);
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            json.writeStartArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void row(@Nullable Object... cells) {
        try {
            json.writeRaw('\n');
            json.writeStartObject();
            for (int i = 0; i < cells.length; i++) {
                json.writeFieldName(columns.get(i));
                write(cells[i]);
            }
            json.writeEndObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(@Nullable Object cell) throws IOException {
        switch (cell) {
            case null -> json.writeNull();
            case Points points -> json.writeNumber(new BigDecimal(points.plain()));
            case Baht baht -> json.writeNumber(new BigDecimal(baht.twoPlaces()));
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(cell.toString());
        }
    }

    @Override
    public void close() {
        try {
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeRaw('\n');
            json.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
