package phonngan.planted.catalogue.csv.deeper;

record DeepEdge(String name) {
}
