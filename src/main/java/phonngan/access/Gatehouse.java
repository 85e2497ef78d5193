package phonngan.access;

import phonngan.common.Ids;
import phonngan.common.SampleMark;
import phonngan.common.Transactions;

/// What the deeds of signing in work with.
///
/// @param accounts who there is, and what they can show
/// @param papers who holds which role
/// @param sessions who is in
/// @param attempts who tried
/// @param secrets chance, and the key outside the database
/// @param hashes slow hashes of passwords
/// @param codes codes of phones
/// @param sample whether everybody here is invented: then no second factor is asked for
/// @param transactions what is all or nothing
/// @param ids fresh ids
public record Gatehouse(Accounts accounts, RolePapers papers, Sessions sessions, Attempts attempts, Secrets secrets,
        PasswordHashes hashes, PhoneCodes codes, SampleMark sample, Transactions transactions, Ids ids) {

    /// A keyed mark of where something comes from.
    public String markOf(String address) {
        return secrets.mark("address," + address);
    }
}
