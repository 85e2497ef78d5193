package phonngan.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import phonngan.access.Role;
import phonngan.approval.RecordOrder;
import phonngan.common.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list order --year Y --order-no NO --order-date DATE --scan FILE --by NAME`: the signed order goes on record.
@Command(name = "order")
final class ListOrderCommand extends ListDeed {
    @Option(names = "--order-no", required = true, paramLabel = "NO", descriptionKey = "option.order-no")
    private String orderNo = "";

    @Option(names = "--order-date", required = true, paramLabel = "DATE", descriptionKey = "option.order-date")
    private String orderDate = "";

    @Option(names = "--scan", required = true, paramLabel = "FILE", descriptionKey = "list.scan")
    private @Nullable Path scan;

    @Override
    int run(Session session) {
        var order = order(session, meant(session), Role.STRATEGY);
        return answer(session.get(RecordOrder.class).record(order, orderNo, Dates.get("--order-date", orderDate),
                fingerprint(NamedFiles.existing(scan))));
    }

    private static String fingerprint(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
