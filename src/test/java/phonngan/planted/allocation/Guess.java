package phonngan.planted.allocation;

abstract class Guess {
    double share;
    Float boxed = 1f;

    abstract void takes(float part);

    abstract double gives();

    abstract double[][] row();
}
