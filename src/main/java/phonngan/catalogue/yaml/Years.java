package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;

/// Reads fiscal years, which are counted in the Buddhist era.
final class Years {
    static final int FIRST = 2400;
    private static final int LAST = 2999;

    private Years() {
    }

    static int read(Field field) {
        return Decimals.whole(field, FIRST, LAST).orElse(FIRST);
    }
}
