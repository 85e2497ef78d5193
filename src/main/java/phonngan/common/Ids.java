package phonngan.common;

/// Where new ids come from; the core never makes its own.
public interface Ids {

    /// A fresh id, larger than those given before by the same process, never zero.
    long next();

    /// A fresh random key of 32 hexadecimal digits that says nothing about whom it will stand for.
    String randomKey();
}
