package phonngan.app;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import phonngan.access.Accounts;
import phonngan.access.Attempts;
import phonngan.access.ChangePassword;
import phonngan.access.EndAccounts;
import phonngan.access.Gatehouse;
import phonngan.access.GiveRoles;
import phonngan.access.IssueSlips;
import phonngan.access.KeepSessions;
import phonngan.access.OpenAccounts;
import phonngan.access.PasswordHashes;
import phonngan.access.PasswordRules;
import phonngan.access.PhoneCodes;
import phonngan.access.RolePapers;
import phonngan.access.SecondFactor;
import phonngan.access.Secrets;
import phonngan.access.Sessions;
import phonngan.access.SignIn;
import phonngan.access.WelcomeAdministrators;
import phonngan.access.WelcomeLinks;
import phonngan.app.secret.CommonPasswords;
import phonngan.common.Ids;
import phonngan.common.SampleMark;
import phonngan.common.Transactions;

/// The map of the gatehouse: how somebody comes in, and how roles are given.
@Factory
final class AccessWiring {

    @Singleton
    Gatehouse gatehouse(Accounts accounts, RolePapers papers, Sessions sessions, Attempts attempts, Secrets secrets,
            PasswordHashes hashes, PhoneCodes codes, SampleMark sample, Transactions transactions, Ids ids) {
        return new Gatehouse(accounts, papers, sessions, attempts, secrets, hashes, codes, sample, transactions, ids);
    }

    @Singleton
    SignIn signIn(Gatehouse house) {
        return new SignIn(house);
    }

    @Singleton
    SecondFactor secondFactor(Gatehouse house) {
        return new SecondFactor(house);
    }

    @Singleton
    ChangePassword changePassword(Gatehouse house, CommonPasswords common) {
        return new ChangePassword(house, new PasswordRules(common::contains));
    }

    @Singleton
    KeepSessions keepSessions(Gatehouse house) {
        return new KeepSessions(house);
    }

    @Singleton
    OpenAccounts openAccounts(Gatehouse house) {
        return new OpenAccounts(house);
    }

    @Singleton
    EndAccounts endAccounts(Gatehouse house) {
        return new EndAccounts(house);
    }

    @Singleton
    IssueSlips issueSlips(Gatehouse house) {
        return new IssueSlips(house);
    }

    @Singleton
    GiveRoles giveRoles(Gatehouse house) {
        return new GiveRoles(house);
    }

    @Singleton
    WelcomeAdministrators welcomeAdministrators(Gatehouse house, WelcomeLinks links) {
        return new WelcomeAdministrators(house, links);
    }
}
