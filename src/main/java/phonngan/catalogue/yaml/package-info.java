/// Reads a rule book from its YAML files and says everything that is wrong with it, each with file, line, indicator,
/// field, value and remedy.
///
/// Serves steps 6 to 8 of the yearly cycle, in which the committees write the criteria down. Enter at
/// [phonngan.catalogue.yaml.RuleBookReader]; the files of a folder come from
/// [phonngan.catalogue.yaml.RuleBookDirectory].
///
/// The files are read as trees of nodes, not as objects, because a node knows its line. [Field] is one such node with
/// the name that people give it, `honour-student.scoring.steps[2].points`: first the indicator, then the way down, the
/// first of a list being 1. Whatever cannot be read is told to [Complaints] and stands in as an empty value, so that
/// one reading finds every fault; a book with a fault never leaves the reader.
@NullMarked
package phonngan.catalogue.yaml;

import org.jspecify.annotations.NullMarked;
