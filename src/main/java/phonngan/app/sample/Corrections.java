package phonngan.app.sample;

import java.util.List;

/// What the committee corrects: the level of an award that its sender took too high.
final class Corrections {
    private static final List<String> TITLES = List.of("ระดับอำเภอ/สถานศึกษา", "ระดับจังหวัด",
            "ระดับกลุ่มจังหวัด/กลุ่มศูนย์", "ระดับภาค",
            "ระดับประเทศ");
    private static final List<String> IDS = List.of("district", "province", "cluster", "region", "national");
    private static final String LEVEL = "ระดับรางวัล";

    private Corrections() {
    }

    static boolean canCorrect(Achievement what) {
        return TITLES.indexOf(what.cells().getOrDefault(LEVEL, "")) > 0;
    }

    /// The id of the level below the one that was sent.
    static String lowerLevel(Achievement what) {
        return IDS.get(TITLES.indexOf(what.cells().get(LEVEL)) - 1);
    }
}
