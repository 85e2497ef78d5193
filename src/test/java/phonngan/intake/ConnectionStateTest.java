package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import phonngan.common.Language;
import phonngan.common.Wording;

/// Every state that a connection may be in: it is kept and found again, and says in both languages what it is and what
/// to do.
class ConnectionStateTest {

    static Stream<ConnectionState> everyState() {
        return Stream.of(new ConnectionState.Connected("เสร็จแล้ว"), new ConnectionState.Running("เบอร์โทร"),
                new ConnectionState.Paused("ปรับแบบฟอร์ม", "K1"), new SheetTrouble.KeyMissing(),
                new SheetTrouble.KeyRefused("401"), new SheetTrouble.ApiSwitchedOff(),
                new SheetTrouble.NotShared("a@sample.example"), new SheetTrouble.SheetGone(),
                new SheetTrouble.NotASheet(), new SheetTrouble.TabGone("7", "ชีต1 (0)"),
                new SheetTrouble.QuestionsChanged("“ก” → “ข”"), new SheetTrouble.TooManyMissing("3", "9"),
                new SheetTrouble.FormRefused("P-302"), new SheetTrouble.GoogleAway("'ก'!A2:B9", "503"),
                new SheetTrouble.Unsettled());
    }

    @Test
    void noneIsLeftOut() {
        var troubles = everyState().filter(SheetTrouble.class::isInstance).map(Object::getClass).toList();
        assertThat(troubles).containsExactlyInAnyOrder(SheetTrouble.class.getPermittedSubclasses());
        assertThat(everyState().count()).isEqualTo(troubles.size() + 3L);
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void itIsKeptAndFoundAgain(ConnectionState state) {
        assertThat(ConnectionState.of(state.word(), state.arguments())).isEqualTo(state);
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void itHasANameInBothLanguages(ConnectionState state) {
        assertThat(Wording.say(Language.TH, "sheets", state.word() + ".name")).containsPattern("[ก-๙]");
        assertThat(Wording.say(Language.EN, "sheets", state.word() + ".name")).containsPattern("[a-z]");
    }

    @Test
    void aTroubleSaysWhatToDoWithEveryArgument() {
        everyState().filter(SheetTrouble.class::isInstance).map(SheetTrouble.class::cast).forEach(it -> {
            var problem = it.problem("ชีต");
            var told = Wording.message(problem, Language.TH) + Wording.remedy(problem, Language.TH);
            assertThat(told).doesNotContain("{");
            it.arguments().forEach(argument -> assertThat(told).contains(argument));
        });
    }

    @Test
    void whatGoogleSaysWhileItIsAwayIsNoNewState() {
        assertThat(new SheetTrouble.GoogleAway("A", "503").continues(new SheetTrouble.GoogleAway("B", "429"))).isTrue();
        assertThat(new SheetTrouble.QuestionsChanged("A").continues(new SheetTrouble.QuestionsChanged("B"))).isFalse();
        assertThat(List.of(new ConnectionState.Running(""))).noneMatch(new SheetTrouble.Unsettled()::continues);
    }
}
