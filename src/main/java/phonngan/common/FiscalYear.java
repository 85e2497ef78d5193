package phonngan.common;

import java.time.LocalDate;

/// A Thai fiscal year (ปีงบประมาณ): 1 October to 30 September, named by the Buddhist year in which it ends.
/// Fiscal year 2564 is 1 ต.ค. 2563 – 30 ก.ย. 2564 (sources 000 and 001).
///
/// @param be the Buddhist year, such as 2566
public record FiscalYear(int be) implements Comparable<FiscalYear> {
    /// Years between the Buddhist and the Christian count.
    public static final int BUDDHIST_OFFSET = 543;

    /// The fiscal year that holds a day.
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getYear() + BUDDHIST_OFFSET + (day.getMonthValue() >= 10 ? 1 : 0));
    }

    /// Its first day, 1 October.
    public LocalDate first() {
        return LocalDate.of(be - BUDDHIST_OFFSET - 1, 10, 1);
    }

    /// Its last day, 30 September.
    public LocalDate last() {
        return LocalDate.of(be - BUDDHIST_OFFSET, 9, 30);
    }

    /// Whether the day lies in it.
    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(be, other.be);
    }

    @Override
    public String toString() {
        return Integer.toString(be);
    }
}
