package phonngan.review.web;

import java.util.List;
import java.util.Optional;
import phonngan.common.WebLink;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.review.AppealCase;
import phonngan.review.Decision;

/// One objection, the claim that it is about, and the answer to be given.
///
/// @param appeal the objection
/// @param claim the claim with its criterion beside it
/// @param decidedFirst whether the reader decided on the claim before
public record AppealPage(AppealCase appeal, JudgingPage claim, boolean decidedFirst) {

    /// What stands around the page.
    public Frame frame() {
        return claim.frame();
    }

    /// Who objects.
    public String name() {
        return claim.bench().words().nameOf(appeal.appeal().by());
    }

    /// The decision that is objected to.
    public Optional<Decision> against() {
        return claim.history().decisions().stream().filter(it -> it.id() == appeal.appeal().decision()).findFirst();
    }

    /// Whether that decision is the one that stands.
    public boolean stillStands() {
        return claim.current().decision().filter(it -> it.id() == appeal.appeal().decision()).isPresent();
    }

    /// Whether the paper sent with it can be opened.
    public boolean hasPaper() {
        return WebLink.isOwnFile(appeal.appeal().paper());
    }

    /// Why the reader may not answer; empty when nothing stands against it.
    public String barred() {
        var ui = frame().ui();
        if (claim.bar() != null) {
            return claim.bar().said(ui.language());
        }
        return decidedFirst ? ui.t("review.appeal.decided-first") : "";
    }

    /// What went wrong with the answer.
    public List<String> faults() {
        return claim.faults();
    }

    /// Where the answer is sent.
    public Address address() {
        return Address.of(frame().at("/review/appeals")).then(Long.toString(appeal.appeal().id()));
    }
}
