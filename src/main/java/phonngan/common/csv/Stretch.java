package phonngan.common.csv;

/// What lies ahead in a file, as far as quotation marks tell.
sealed interface Stretch {

    /// Nothing more.
    record End() implements Stretch {
    }

    /// A whole record.
    ///
    /// @param text its characters without the line end behind it
    /// @param chars its characters with that line end
    /// @param lines the physical lines it takes
    /// @param cells how many cells it has
    /// @param bareQuotes whether a quote stands inside a cell that is not quoted
    record Whole(int text, int chars, int lines, int cells, boolean bareQuotes) implements Stretch {

        /// True when it looks exactly as a row of so many columns should.
        boolean isClean(int columns) {
            return cells == columns && !bareQuotes;
        }
    }

    /// No record can be read from here; reading may go on behind this one physical line.
    ///
    /// @param text its characters without the line end
    /// @param chars its characters with the line end
    /// @param reach how many characters were looked at until the record was given up
    /// @param insideAWord whether it was given up at a quote in the middle of a text, rather than at one that opens a
    ///        cell or for want of any
    record Broken(int text, int chars, int reach, boolean insideAWord) implements Stretch {
    }

    /// A physical line longer than [RecordScanner#LONGEST].
    record Endless() implements Stretch {
    }
}
