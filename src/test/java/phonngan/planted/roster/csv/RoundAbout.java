package phonngan.planted.roster.csv;

import phonngan.planted.roster.yaml.AndBack;

public record RoundAbout(AndBack next) {
}
