package phonngan.intake;

import java.util.List;

/// Where the connection with a sheet stands. It is tried again at every sync unless somebody paused it, so that every
/// trouble ends by itself as soon as its cause is gone.
public sealed interface ConnectionState
        permits ConnectionState.Connected, ConnectionState.Running, ConnectionState.Paused, SheetTrouble {

    /// Connected or woken, and not read since.
    ///
    /// @param reason why it was woken; empty when it was connected
    record Connected(String reason) implements ConnectionState {
    }

    /// The last reading went well.
    ///
    /// @param added questions that were added to the form since it was connected and that it does not map
    record Running(String added) implements ConnectionState {
    }

    /// Somebody paused it.
    ///
    /// @param reason why
    /// @param by who
    record Paused(String reason, String by) implements ConnectionState {
    }

    /// How stores and lists name it.
    default String word() {
        return switch (this) {
            case Connected _ -> "connected";
            case Running _ -> "running";
            case Paused _ -> "paused";
            case SheetTrouble trouble -> trouble.code().word();
        };
    }

    /// What its text mentions.
    default List<String> arguments() {
        return switch (this) {
            case Connected(var reason) -> List.of(reason);
            case Running(var added) -> List.of(added);
            case Paused(var reason, var by) -> List.of(reason, by);
            case SheetTrouble trouble -> trouble.arguments();
        };
    }

    /// The state of a word and its arguments, as a store keeps them.
    static ConnectionState of(String word, List<String> said) {
        return switch (word) {
            case "connected" -> new Connected(said.getFirst());
            case "running" -> new Running(said.getFirst());
            case "paused" -> new Paused(said.getFirst(), said.getLast());
            default -> SheetTrouble.find(word, said)
                    .orElseThrow(() -> new IllegalStateException("no state of a connection: " + word));
        };
    }

    /// Whether this is the same state going on, so that nothing new has to be recorded. What Google said while it is
    /// away changes with every try, and does not matter.
    default boolean continues(ConnectionState before) {
        return this instanceof SheetTrouble trouble && trouble.passes()
                ? before.word().equals(word())
                : equals(before);
    }
}
