package phonngan.access;

import java.util.List;
import java.util.Optional;

/// What one person can show. The latest password, phone and slip count; recovery codes count as long as the phone does.
///
/// @param all since the account was opened or begun anew, in the order of making
public record Credentials(List<Credential> all) {
    /// Keeps its own copy.
    public Credentials {
        all = List.copyOf(all);
    }

    /// The password, if one was chosen.
    public Optional<Credential> findPassword() {
        return latest(Credential.Kind.PASSWORD);
    }

    /// The phone, if one was enrolled.
    public Optional<Credential> findPhone() {
        return latest(Credential.Kind.PHONE);
    }

    /// The latest slip, used or not; earlier ones are void.
    public Optional<Credential> findSlip() {
        return latest(Credential.Kind.SLIP);
    }

    /// Recovery codes that came with the phone and were not used.
    public List<Credential> recoveryCodes() {
        return findPhone().stream().flatMap(phone -> all.stream()
                .filter(it -> it.kind() == Credential.Kind.RECOVERY && it.id() > phone.id() && !it.used())).toList();
    }

    private Optional<Credential> latest(Credential.Kind kind) {
        return all.stream().filter(it -> it.kind() == kind).reduce((_, later) -> later);
    }
}
