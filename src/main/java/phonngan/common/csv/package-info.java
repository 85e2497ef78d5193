/// Comma-separated files: reads whatever an office sends and writes what Excel opens safely.
///
/// Serves every step that takes or gives a table: rosters, answers to forms, decisions, committees, pay, and all
/// lists that are printed. Other `csv` edges and `app` enter at [phonngan.common.csv.CsvFile] (any file, row by row),
/// at [phonngan.common.csv.CsvTable] (a file whose columns are known by their headers) and at
/// [phonngan.common.csv.CsvWriter].
///
/// A file is read in two looks, both streaming. The first ([phonngan.common.csv.Survey]) settles over the whole file
/// how its bytes become text and counts the physical lines; the second cuts the text into records
/// ([phonngan.common.csv.RecordScanner]) and lets Commons CSV read the cells of each. Because the cut is made before
/// Commons CSV sees a record, one broken record cannot carry others away, and at the end every physical line is
/// accounted for ([phonngan.common.csv.LineAccount]).
@NullMarked
package phonngan.common.csv;

import org.jspecify.annotations.NullMarked;
