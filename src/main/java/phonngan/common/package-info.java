/// Words that every capability shares: points, years, rounds, Thai text and the shape of a problem.
///
/// Serves every step of the yearly cycle and knows nobody else. Enter at [phonngan.common.Points] for figures,
/// [phonngan.common.Problem] for what is wrong with somebody's input, [phonngan.common.ThaiText] for text,
/// [phonngan.common.ThaiDate], [phonngan.common.ThaiNumber] and [phonngan.common.PersonName] for what people type.
@NullMarked
package phonngan.common;

import org.jspecify.annotations.NullMarked;
