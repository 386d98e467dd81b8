// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.aiplus.build.launcher.console.Console;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            InputStream.nullInputStream());

    @Test
    void without_options_the_usual_ports_and_the_demo() {
        RunRequest request = run().request();
        assertThat(request.ports().byOption())
                .containsEntry("--http-port", 8080)
                .containsEntry("--keycloak-port", 8180)
                .containsEntry("--database-port", 54329)
                .containsEntry("--management-port", 9990);
        assertThat(request.ports().mailByOption())
                .containsEntry("--mail-port", 1025)
                .containsEntry("--mail-page-port", 8025);
        assertThat(request.isDemo()).isTrue();
        assertThat(request.demoData()).isTrue();
        assertThat(request.jvmOptions()).isEmpty();
    }

    @Test
    void every_option_is_understood() {
        RunCommand command = run(
                "--http-port=1",
                "--keycloak-port",
                "2",
                "--database-port=3",
                "--management-port=4",
                "--mail-port=5",
                "--mail-page-port=6",
                "--data=/srv/x",
                "--empty",
                "--reset",
                "--yes",
                "--jvm-options",
                "-Xmx2g \"-Dname=two words\"",
                "--java-home=/jdk");
        RunRequest request = command.request();
        assertThat(request.ports().byOption().values()).containsExactly(1, 2, 3, 4);
        assertThat(request.ports().mailByOption().values()).containsExactly(5, 6);
        assertThat(command.data.directory().root()).isEqualTo(Path.of("/srv/x"));
        assertThat(request.demoData()).isFalse();
        assertThat(request.isDemo()).isTrue();
        assertThat(command.reset).isTrue();
        assertThat(command.yes).isTrue();
        assertThat(request.javaHome()).isEqualTo(Path.of("/jdk"));
        assertThat(request.jvmOptions()).containsExactly("-Xmx2g", "-Dname=two words");
    }

    @Test
    void what_was_restored_elsewhere_is_started_there() {
        RestoreCommand usual = new RestoreCommand(console);
        new CommandLine(usual).parseArgs("a.tar.gz");
        assertThat(usual.data.runCommand()).isEqualTo("./catalogue run");

        RestoreCommand elsewhere = new RestoreCommand(console);
        new CommandLine(elsewhere).parseArgs("a.tar.gz", "--data=/srv/x");
        assertThat(elsewhere.data.runCommand()).isEqualTo("./catalogue run --data /srv/x");
    }

    @Test
    void production_has_no_demo_data() {
        assertThat(run("--profile=production").request().demoData()).isFalse();
    }

    @Test
    void an_unknown_profile_is_refused() {
        assertThatThrownBy(() -> run("--profile=test").request())
                .hasMessage("The profile is demo or production, not test.");
    }

    @Test
    void a_wrong_argument_is_one_line_and_status_two() {
        assertThat(Launcher.commandLine(console).execute("run", "--http-port=many"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("catalogue: Invalid value for option '--http-port'")
                .endsWith("(see ./catalogue help run)");
    }

    @Test
    void an_unknown_command_is_one_line_and_status_two() {
        assertThat(Launcher.commandLine(console).execute("start")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void help_names_every_command() {
        assertThat(Launcher.commandLine(console).execute("help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("run", "stop", "status", "backup", "restore", "migrate", "realm", "serve");
    }

    @Test
    void only_yes_is_yes() {
        assertThat(answering("y\n").confirms("Sure?")).isTrue();
        assertThat(answering("YES\n").confirms("Sure?")).isTrue();
        assertThat(answering("n\n").confirms("Sure?")).isFalse();
        assertThat(answering("").confirms("Sure?")).isFalse();
    }

    private Console answering(String answer) {
        return new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
    }

    private RunCommand run(String... options) {
        RunCommand command = new RunCommand(console);
        new CommandLine(command).parseArgs(options);
        return command;
    }
}
