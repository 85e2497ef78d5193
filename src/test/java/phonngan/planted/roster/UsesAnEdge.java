package phonngan.planted.roster;

import phonngan.planted.roster.csv.RoundAbout;

record UsesAnEdge(RoundAbout edge) {
}
