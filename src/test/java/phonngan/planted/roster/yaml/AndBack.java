package phonngan.planted.roster.yaml;

import phonngan.planted.roster.csv.RoundAbout;

public record AndBack(RoundAbout next) {
}
