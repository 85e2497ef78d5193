package phonngan.intake.web;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.common.WebLink;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.common.web.SentForm;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.Draft;
import phonngan.intake.EvidenceFile;
import phonngan.intake.EvidenceFiles;
import phonngan.intake.Field;
import phonngan.intake.FileTaking;
import phonngan.intake.OwnAnswer;
import phonngan.intake.OwnForm;
import phonngan.intake.SendEvidence.Desk;
import phonngan.intake.TakePapers;

/// Goes between the fields of a page and an answer: takes the files in, keeps what is there already, and fills a form
/// with what was sent before.
@Singleton
final class FilledForms {
    private final TakePapers papers;
    private final EvidenceFiles register;

    FilledForms(TakePapers papers, EvidenceFiles register) {
        this.papers = papers;
        this.register = register;
    }

    /// A form as it was sent, its files taken in.
    ///
    /// @param filled what stands in it now
    /// @param refused files that were not taken, by place
    record Taken(SendPage.Filled filled, Map<Integer, List<FileTaking.Refused>> refused) {
    }

    /// Takes the files of a form in. Those that are sound stay, whatever is wrong with the rest.
    Taken take(Desk desk, OwnForm form, SentForm sent) {
        var said = new EnumMap<Field, String>(Field.class);
        form.questions().forEach(it -> said.put(it, sent.text(it.word()).strip()));
        var kinds = new HashMap<Integer, String>();
        var files = new HashMap<Integer, List<EvidenceFile>>();
        var refused = new HashMap<Integer, List<FileTaking.Refused>>();
        for (var place : form.places().stream().filter(OwnForm.Place::isOwn).toList()) {
            int step = place.step();
            var kind = sent.text("kind-" + step);
            kinds.put(step, place.kinds().contains(kind) ? kind : place.onlyKind());
            var here = new LinkedHashSet<>(
                    register.listOwn(desk.book(), desk.sender().key(), sent.ids("kept-" + step)));
            var not = new ArrayList<FileTaking.Refused>();
            papers.take(desk.book(), desk.sender().key(), SentPapers.of(sent, "files-" + step), desk.now())
                    .forEach(taking -> {
                        switch (taking) {
                            case FileTaking.Taken(EvidenceFile file) -> here.add(file);
                            case FileTaking.Refused no -> not.add(no);
                        }
                    });
            if (!here.isEmpty()) {
                files.put(step, List.copyOf(here));
            }
            if (!not.isEmpty()) {
                refused.put(step, not);
            }
        }
        return new Taken(new SendPage.Filled(sent.text("receipt"), !sent.text("replaces").isEmpty(), said, kinds,
                files), refused);
    }

    /// The answer that a filled form is.
    OwnAnswer answer(Frame frame, OwnForm form, SendPage.Filled filled) {
        var papersOf = new HashMap<Integer, OwnAnswer.Papers>();
        filled.files().forEach((step, files) -> papersOf.put(step, new OwnAnswer.Papers(
                filled.kinds().getOrDefault(step, ""), files.stream()
                        .map(it -> Address.of(frame.at("/files")).then(Long.toString(it.id())).text()).toList())));
        return new OwnAnswer(filled.receipt(), filled.said(), papersOf);
    }

    /// A form with what was sent before.
    SendPage.Filled ofSent(Desk desk, String receipt, List<Claim> claims) {
        var kinds = new HashMap<Integer, String>();
        var files = new HashMap<Integer, List<EvidenceFile>>();
        for (var claim : claims) {
            var facts = claim.facts();
            int step = facts.step() == null ? OwnForm.WHOLE : facts.step();
            kinds.put(step, facts.evidenceKind());
            files.put(step, files(desk, facts.evidenceLinks()));
        }
        return new SendPage.Filled(receipt, true, said(claims.getFirst().facts()), kinds, files);
    }

    /// What stands in a form, to be put aside.
    Draft draft(Desk desk, OwnForm form, SendPage.Filled filled) {
        var files = new HashMap<Integer, List<Long>>();
        filled.files().forEach((step, some) -> files.put(step, some.stream().map(EvidenceFile::id).toList()));
        return new Draft(desk.book(), desk.sender().key(), form.indicator().id(), filled.receipt(),
                filled.replaces(), filled.said(), filled.kinds(), files, desk.now());
    }

    /// A form with what was put aside.
    SendPage.Filled ofDraft(Desk desk, Draft draft) {
        var files = new HashMap<Integer, List<EvidenceFile>>();
        draft.files().forEach(
                (step, ids) -> files.put(step, register.listOwn(desk.book(), desk.sender().key(), ids)));
        return new SendPage.Filled(draft.receipt(), draft.replaces(), draft.said(), draft.kinds(), files);
    }

    /// The sender's files behind addresses.
    List<EvidenceFile> files(Desk desk, List<String> addresses) {
        return register.listOwn(desk.book(), desk.sender().key(), addresses.stream().filter(WebLink::isOwnFile)
                .map(it -> Long.valueOf(it.substring(it.lastIndexOf('/') + 1))).toList());
    }

    private static Map<Field, String> said(ClaimFacts facts) {
        var said = new EnumMap<Field, String>(Field.class);
        said.put(Field.LEVEL, facts.level());
        said.put(Field.VALUE, plain(facts.value()));
        said.put(Field.WEIGHT, plain(facts.weight()));
        said.put(Field.NUMERATOR, plain(facts.numerator()));
        said.put(Field.DENOMINATOR, plain(facts.denominator()));
        said.put(Field.HOLDER, facts.holder());
        said.put(Field.CONTEST, facts.contest());
        said.put(Field.ACHIEVED_ON, facts.achievedOn() == null ? "" : facts.achievedOn().toString());
        said.put(Field.ISSUER, facts.issuer());
        said.put(Field.DOCUMENT_NO, facts.documentNo());
        said.put(Field.NOTE, facts.note());
        return said;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
