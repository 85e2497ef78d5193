package phonngan.review;

import java.util.Optional;

/// What a reviewer rules on one version of a claim. Every ruling but a plain acceptance carries a reason.
public sealed interface Ruling {

    /// The word by which decision files name it.
    String word();

    /// Why; empty only for a plain acceptance.
    String reason();

    /// What the reviewer corrected.
    default Corrections corrections() {
        return Corrections.NONE;
    }

    /// รับ: it counts, perhaps corrected.
    record Accept(Corrections corrections, String reason) implements Ruling {
        @Override
        public String word() {
            return "accept";
        }
    }

    /// ส่งคืน: the sender is asked for something better.
    record Return(String reason) implements Ruling {
        @Override
        public String word() {
            return "return";
        }
    }

    /// ไม่รับ: it does not count.
    record Reject(String reason) implements Ruling {
        @Override
        public String word() {
            return "reject";
        }
    }

    /// รับไว้พิจารณา: it is late or out of period and may be reviewed all the same.
    record Admit(Corrections corrections, String reason) implements Ruling {
        @Override
        public String word() {
            return "admit";
        }
    }

    /// รอเอกสาร: somebody else owes a document.
    ///
    /// @param owedBy who owes it
    /// @param owedDocument what is owed
    record Await(String owedBy, String owedDocument, String reason) implements Ruling {
        @Override
        public String word() {
            return "await";
        }
    }

    /// ซ้ำ: another claim already says it.
    ///
    /// @param refersTo the response key that is kept
    record DuplicateOf(String refersTo, String reason) implements Ruling {
        @Override
        public String word() {
            return "duplicate-of";
        }
    }

    /// ถอน: its sender takes it back, or its source no longer has it.
    record Withdraw(String reason) implements Ruling {
        @Override
        public String word() {
            return "withdraw";
        }
    }

    /// The words that decision files may use.
    enum Word {
        /// See [Ruling.Accept].
        ACCEPT("accept"),
        /// See [Ruling.Return].
        RETURN("return"),
        /// See [Ruling.Reject].
        REJECT("reject"),
        /// See [Ruling.Admit].
        ADMIT("admit"),
        /// See [Ruling.Await].
        AWAIT("await"),
        /// See [Ruling.DuplicateOf].
        DUPLICATE_OF("duplicate-of"),
        /// See [Ruling.Withdraw].
        WITHDRAW("withdraw");

        private final String text;

        Word(String text) {
            this.text = text;
        }

        /// The word itself.
        public String text() {
            return text;
        }

        /// The word of that text, if there is one.
        public static Optional<Word> find(String text) {
            for (var word : values()) {
                if (word.text.equals(text)) {
                    return Optional.of(word);
                }
            }
            return Optional.empty();
        }
    }
}
