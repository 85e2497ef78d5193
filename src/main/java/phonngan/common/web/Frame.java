package phonngan.common.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import phonngan.common.OfficeYear;
import phonngan.common.ShelvedYear;

/// What stands around every page: language, office and year, where in the year the reader is.
///
/// @param visit the request
/// @param ui how the templates speak
/// @param shelved the year that the page is about; null for pages outside a year
/// @param section the part of the year; null outside a year
/// @param otherYears every year that the reader may turn to, this one included
/// @param sample whether everything shown is invented
public record Frame(Visit visit, Ui ui, @Nullable ShelvedYear shelved, @Nullable Section section,
        List<ShelvedYear> otherYears, boolean sample) {
    /// Keeps its own copy.
    public Frame {
        otherYears = List.copyOf(otherYears);
    }

    /// The year that the page is about.
    ///
    /// @throws NullPointerException outside a year
    public ShelvedYear year() {
        return Objects.requireNonNull(shelved, "the page is outside a year");
    }

    /// The book of that year.
    public OfficeYear book() {
        return year().book();
    }

    /// The sections that the reader may open.
    public List<Section> sections() {
        return Arrays.stream(Section.values()).filter(it -> visit.may(it.deed())).toList();
    }

    /// Whether the reader has a sheet and may not open everybody's.
    public boolean hasOwnSheetOnly() {
        var visitor = visit.visitor();
        return visitor != null && !visitor.own().isEmpty() && !visitor.may(Section.PEOPLE.deed());
    }

    /// The address of something below the year, such as `/ranking`; empty for the year itself.
    public String at(String below) {
        return at(year(), below);
    }

    /// The address of a section of the year.
    public String at(Section there) {
        return at(there.path());
    }

    /// The same section of another year.
    public String at(ShelvedYear other, String below) {
        return "/o/" + other.office().code() + "/" + other.year().be() + below;
    }

    /// This page in the other language.
    public String otherLanguage() {
        return visit.in(ui.language() == Language.TH ? Language.EN : Language.TH);
    }

    /// Where a file of the product lies, under an address that changes with its content.
    public String asset(String name) {
        return Assets.address(name);
    }
}
