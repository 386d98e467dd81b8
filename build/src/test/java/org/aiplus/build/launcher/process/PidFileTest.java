// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    @Test
    void a_living_process_is_found_again() {
        PidFile file = new PidFile(folder.resolve("a.pid"));
        file.write(ProcessHandle.current());
        assertThat(file.living())
                .map(ProcessHandle::pid)
                .contains(ProcessHandle.current().pid());
    }

    @Test
    void another_process_with_the_same_number_is_not_taken_for_it() throws IOException {
        Path file = folder.resolve("a.pid");
        Files.writeString(file, ProcessHandle.current().pid() + " 1000\n");
        assertThat(new PidFile(file).living()).isEmpty();
    }

    @Test
    void a_process_that_ended_is_not_found() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        PidFile file = new PidFile(folder.resolve("a.pid"));
        file.write(ended.toHandle());
        ended.waitFor();
        assertThat(file.living()).isEmpty();
    }

    @Test
    void an_absent_or_garbled_file_means_nobody() throws IOException {
        assertThat(new PidFile(folder.resolve("none.pid")).living()).isEmpty();
        Path file = folder.resolve("a.pid");
        Files.writeString(file, "rubbish");
        assertThat(new PidFile(file).living()).isEmpty();
    }

    @Test
    void a_line_of_the_user_database_is_read() {
        assertThat(SystemUser.parse("nobody:x:65534:65533:nobody:/:/sbin/nologin"))
                .contains(new SystemUser("nobody", 65534, 65533));
        assertThat(SystemUser.parse("# comment")).isEmpty();
    }
}
