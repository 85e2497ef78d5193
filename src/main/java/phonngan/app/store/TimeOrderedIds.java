package phonngan.app.store;

import com.github.f4b6a3.tsid.TsidFactory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import phonngan.common.Ids;

/// Ids that grow with time, made here and not by the database, so that rows can be written in batches; and random keys.
/// They stay positive until September 2089.
@Singleton
final class TimeOrderedIds implements Ids {
    private final SecureRandom random = new SecureRandom();
    private final TsidFactory factory = TsidFactory.builder().withNodeBits(14).withNode(random.nextInt(1 << 14))
            .withRandom(random).build();

    @Override
    public long next() {
        return factory.create().toLong();
    }

    @Override
    public String randomKey() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
