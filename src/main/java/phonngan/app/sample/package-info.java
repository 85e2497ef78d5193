/// The sample year of the first start: a province of invented people lives through the fiscal year 2566.
///
/// Serves every step, for people who want to look before they bring data of their own. [phonngan.app.sample.LivingYear]
/// tells the year as a list of acts, the same on every machine; [phonngan.app.sample.LoadSampleYear] does them through
/// the very deeds that a real office's files go through. Enter at the latter.
@NullMarked
package phonngan.app.sample;

import org.jspecify.annotations.NullMarked;
