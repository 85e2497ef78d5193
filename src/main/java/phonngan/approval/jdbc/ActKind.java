package phonngan.approval.jdbc;

import phonngan.approval.ListAct;

/// The words under which acts lie in the store, each with the record that its text stands for.
enum ActKind {
    RESOLVED("resolved", ListAct.Resolved.class), APPROVED("approved", ListAct.Approved.class), SENT_BACK("sent-back",
            ListAct.SentBack.class), ORDER("order", ListAct.OrderRecorded.class), REOPEN_ASKED("reopen-asked",
                    ListAct.ReopenAsked.class), REOPENED("reopened", ListAct.Reopened.class);

    private final String word;
    private final Class<? extends ListAct.What> type;

    ActKind(String word, Class<? extends ListAct.What> type) {
        this.word = word;
        this.type = type;
    }

    String word() {
        return word;
    }

    Class<? extends ListAct.What> type() {
        return type;
    }

    static ActKind of(ListAct.What what) {
        return switch (what) {
            case ListAct.Resolved _ -> RESOLVED;
            case ListAct.Approved _ -> APPROVED;
            case ListAct.SentBack _ -> SENT_BACK;
            case ListAct.OrderRecorded _ -> ORDER;
            case ListAct.ReopenAsked _ -> REOPEN_ASKED;
            case ListAct.Reopened _ -> REOPENED;
        };
    }

    static ActKind of(String word) {
        for (var kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalStateException("the store holds an act of no known kind: " + word);
    }
}
