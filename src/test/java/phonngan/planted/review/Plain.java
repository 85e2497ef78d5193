package phonngan.planted.review;

record Plain(String name) {
}
