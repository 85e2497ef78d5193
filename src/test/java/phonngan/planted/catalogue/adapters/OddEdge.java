package phonngan.planted.catalogue.adapters;

record OddEdge(String name) {
}
