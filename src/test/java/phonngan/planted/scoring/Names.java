package phonngan.planted.scoring;

final class Names {
    private Names() {
    }

    record ScoreManager() {
    }

    record ScoreUtil() {
    }

    record ScoreUtils() {
    }

    record ScoreHelper() {
    }

    record ScoreImpl() {
    }

    record ScoreService() {
    }

    record ScoreDTO() {
    }
}
