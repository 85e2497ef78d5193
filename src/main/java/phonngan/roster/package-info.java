/// Who is measured: people (บุคลากร) with their periods of employment, and units (หน่วยงาน).
///
/// Serves the whole cycle; loaded by the strategy group before collecting begins (step 9). Enter at
/// [phonngan.roster.LoadRoster] where a file comes in, and at [phonngan.roster.Roster] where people and units are
/// looked up. A file is judged in three looks: each row by itself ([phonngan.roster.Register]), the rows of one id
/// together ([phonngan.roster.RowsById]), and the file against what is stored ([phonngan.roster.Judgement]).
@NullMarked
package phonngan.roster;

import org.jspecify.annotations.NullMarked;
