// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTest {
    @TempDir
    Path folder;

    @Test
    void the_names_of_java_become_the_names_of_the_archives() {
        assertThat(Platform.of("Linux", "amd64").archiveName()).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(Platform.of("Linux", "aarch64").archiveName()).isEqualTo("postgres-linux-arm_64.txz");
        assertThat(Platform.of("Mac OS X", "aarch64").archiveName()).isEqualTo("postgres-darwin-arm_64.txz");
    }

    @Test
    void an_unsupported_platform_is_told_the_supported_ones() {
        assertThatThrownBy(() -> Platform.of("Windows 11", "amd64"))
                .hasMessage("The run command works on Linux and macOS with an x86-64 or ARM64 processor, not on Windows"
                        + " 11 amd64.");
    }

    @Test
    void a_missing_archive_names_those_that_are_there() throws Exception {
        Files.createFile(folder.resolve("postgres-darwin-arm_64.txz"));
        assertThatThrownBy(() -> PostgresArchive.in(folder, Platform.of("Linux", "amd64")))
                .hasMessageContaining("No PostgreSQL for linux x86_64")
                .hasMessageContaining("(there is: postgres-darwin-arm_64.txz)");
    }
}
