package phonngan.roster;

/// How the name of a learner is written down outside the row in which it came: by initials for people, and by a keyed
/// mark that two spellings of one name share, so that one award sent twice is still one.
public interface LearnerNames {
    /// Of a roster without a key: names stay as they are.
    LearnerNames AS_WRITTEN = name -> name;

    /// The name, hidden.
    String hidden(String name);
}
