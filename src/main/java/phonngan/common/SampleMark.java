package phonngan.common;

/// Whether what the store holds is the invented sample year, so that every page can say so.
public interface SampleMark {

    /// True from the moment when the sample year begins to be loaded, for as long as the store lives.
    boolean isSample();
}
