package phonngan.app.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An errand's way to the service and back.
class ErrandTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("PHONNGAN_HOME", "./data", "PATH", "/usr/bin");

    @TempDir
    private Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private OptionalInt send(Errand errand) throws ErrandLost {
        return Messenger.send(home, errand, new PrintStream(out), new PrintStream(err));
    }

    private Errand errand(String... arguments) {
        return Errand.of(List.of(arguments), home, ENVIRONMENT, true);
    }

    @Test
    void itArrivesAsItWasSentWithTheSettingsOfTheProductAndNothingElseOfTheEnvironment() throws Exception {
        var arrived = new CompletableFuture<Errand>();
        try (var _ = ErrandDoor.open(home, (errand, _, _, _) -> arrived.complete(errand) ? 0 : 3)) {
            send(errand("review", "--reason", "ตรวจแล้ว “ครบ”\n", ""));
        }

        assertThat(arrived.join()).isEqualTo(new Errand(
                List.of("review", "--reason", "ตรวจแล้ว “ครบ”\n", ""), home, Map.of("PHONNGAN_HOME", "./data"), true));
    }

    @Test
    void whatIsPrintedComesBackApartAndWithTheExitStatus() throws Exception {
        try (var _ = ErrandDoor.open(home, (_, user, results, rest) -> {
            results.println("คะแนน");
            rest.println("ผู้สั่ง " + user);
            results.write(0);
            return 1;
        })) {
            assertThat(send(errand("scores"))).hasValue(1);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("คะแนน\n\0");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("ผู้สั่ง " + System.getProperty("user.name") + "\n");
    }

    @Test
    void nobodyElseMayEnterTheFolderOrOpenTheSocket() throws Exception {
        Files.createDirectory(home.resolve("run"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (var _ = ErrandDoor.open(home, (_, _, _, _) -> 0)) {
            assertThat(rights(home.resolve("run"))).isEqualTo("rwx------");
            assertThat(rights(home.resolve("run/commands.sock"))).isEqualTo("rw-------");
        }
        assertThat(home.resolve("run/commands.sock")).doesNotExist();
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aFolderThatIsALinkToSomewhereElseIsNotUsed() throws Exception {
        Files.createSymbolicLink(home.resolve("run"), Files.createDirectory(home.resolve("elsewhere")));

        assertThatThrownBy(() -> ErrandDoor.open(home, (_, _, _, _) -> 0))
                .isInstanceOf(IOException.class);
    }

    @Test
    void withoutAServiceNobodyTakesIt() throws Exception {
        assertThat(send(errand("scores"))).isEmpty();
    }

    @Test
    void aSocketThatAKilledServiceLeftIsNobodyAndTheNextServiceReplacesIt() throws Exception {
        var left = OwnersSocket.below(home);
        left.makeRoom();
        try (var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(left.address());
        }
        assertThat(left.file()).exists();

        assertThat(send(errand("scores"))).isEmpty();
        try (var _ = ErrandDoor.open(home, (_, _, _, _) -> 0)) {
            assertThat(send(errand("scores"))).hasValue(0);
        }
    }

    @Test
    void aServiceThatEndsBeforeTheCommandIsToldApartFromOneThatNeverTookIt() throws Exception {
        try (var _ = ErrandDoor.open(home, (_, _, _, _) -> {
            throw new IllegalStateException("the service broke down");
        })) {
            assertThatThrownBy(() -> send(errand("scores"))).isInstanceOf(ErrandLost.class);
        }
    }

    @Test
    void aSenderWhoGoesAwayLeavesTheWorkToItsEnd() throws Exception {
        var begun = new CountDownLatch(1);
        var gone = new CountDownLatch(1);
        var finished = new CompletableFuture<String>();
        var socket = OwnersSocket.below(home);
        try (var _ = ErrandDoor.open(home, (_, _, results, _) -> {
            begun.countDown();
            awaitQuietly(gone);
            for (int i = 0; i < 10_000; i++) {
                results.println("nobody reads this");
            }
            finished.complete("whole");
            return 0;
        })) {
            try (var sender = SocketChannel.open(socket.address())) {
                errand("score").write(new DataOutputStream(Channels.newOutputStream(sender)));
                begun.await();
            }
            gone.countDown();
        }

        assertThat(finished).isCompletedWithValue("whole");
    }

    @Test
    void noiseFromSomethingElseDisturbsNobody() throws Exception {
        try (var _ = ErrandDoor.open(home, (_, _, _, _) -> 0)) {
            for (var noise : List.of("GET / HTTP/1.1\r\n\r\n", "\0\0\0\21phonngan errand 2", "\0\0\0\1",
                    "\uFFFF".repeat(40))) {
                try (var sender = SocketChannel.open(OwnersSocket.below(home).address())) {
                    sender.write(StandardCharsets.UTF_8.encode(noise));
                }
            }
            assertThat(send(errand("scores"))).hasValue(0);
        }
    }

    @Test
    void aLeavingServiceFinishesTheCommandsItHasTaken() throws Exception {
        var begun = new CountDownLatch(1);
        var leaving = new CountDownLatch(1);
        var door = ErrandDoor.open(home, (_, _, _, _) -> {
            begun.countDown();
            awaitQuietly(leaving);
            return 0;
        });
        var answer = CompletableFuture.supplyAsync(() -> {
            try {
                return send(errand("score"));
            } catch (ErrandLost lost) {
                throw new IllegalStateException(lost);
            }
        });
        begun.await();
        leaving.countDown();
        door.close();

        assertThat(answer.join()).hasValue(0);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
