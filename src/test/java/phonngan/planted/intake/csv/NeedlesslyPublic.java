package phonngan.planted.intake.csv;

public record NeedlesslyPublic(String name) {
}
