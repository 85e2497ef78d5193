package phonngan.common.web;

import jakarta.inject.Singleton;
import java.util.List;
import phonngan.common.SampleMark;
import phonngan.common.YearShelf;

/// Opens the frame around a page.
@Singleton
public final class Frames {
    private final YearShelf shelf;
    private final SampleMark sample;

    Frames(YearShelf shelf, SampleMark sample) {
        this.shelf = shelf;
        this.sample = sample;
    }

    /// The frame of a page about an office's year.
    ///
    /// @param office the office's code, as the address has it
    /// @param be the Buddhist year, as the address has it
    /// @throws PageNotFound when the installation keeps no such year
    public Frame getOf(Visit visit, String office, int be, Section section) {
        var shelved = shelf.find(office, be).orElseThrow(PageNotFound::new);
        var others = shelf.list().stream().filter(it -> it.office().equals(shelved.office())).toList();
        return new Frame(visit, new Ui(visit.language()), shelved, section, others, sample.isSample());
    }

    /// The frame of a page that is about no year.
    public Frame outside(Visit visit) {
        return new Frame(visit, new Ui(visit.language()), null, null, List.of(), sample.isSample());
    }
}
