package phonngan.planted.intake.csv;

record UsesItAtHome(NeedlesslyPublic neighbour) {
}
