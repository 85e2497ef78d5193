package phonngan.planted.attic;

record Unlisted(String name) {
}
