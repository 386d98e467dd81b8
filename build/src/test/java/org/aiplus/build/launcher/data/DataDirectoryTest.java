// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.aiplus.build.launcher.console.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void an_absent_directory_is_made_and_known_again() {
        DataDirectory data = DataDirectory.at(folder.resolve("deep/data"));
        data.open();
        data.open();
        assertThat(data.isOurs()).isTrue();
        assertThat(data.hasInstance()).isFalse();
    }

    @Test
    void a_directory_with_other_files_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        DataDirectory data = DataDirectory.at(folder);
        assertThatThrownBy(data::open)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is not empty and was not made by this program");
        assertThatThrownBy(data::reset).hasMessageContaining("nothing was removed");
        assertThat(folder.resolve("letter.txt")).exists();
    }

    @Test
    void a_file_in_its_place_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");
        assertThatThrownBy(DataDirectory.at(file)::open).hasMessageContaining("is a file, not a directory");
    }

    @Test
    void a_reset_removes_what_was_made_and_keeps_what_was_not() throws IOException {
        DataDirectory data = DataDirectory.at(folder);
        data.open();
        data.prepareFor(Optional.empty());
        new Secrets(data.secrets()).keycloakAdmin();
        Files.writeString(folder.resolve("note.txt"), "mine");
        data.reset();
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("note.txt"));
        assertThat(data.secrets()).doesNotExist();
        assertThat(data.isOurs()).isTrue();
    }

    @Test
    void one_launcher_at_a_time() {
        DataDirectory data = DataDirectory.at(folder);
        data.open();
        try (InstanceLock first = InstanceLock.take(data)) {
            assertThat(InstanceLock.tryTake(data)).isEmpty();
            assertThatThrownBy(() -> InstanceLock.take(data))
                    .hasMessageContaining("Another launcher already works on " + data.root())
                    .hasMessageContaining("(process " + ProcessHandle.current().pid() + ")");
            assertThat(first).isNotNull();
        }
        InstanceLock.take(data).close();
    }

    @Test
    void secrets_are_made_once_and_are_for_the_owner_alone() throws IOException {
        Path secrets = FileTree.folder(folder.resolve("secrets"), "rwx------");
        String password = new Secrets(secrets).databaseApp();
        assertThat(new Secrets(secrets).databaseApp()).isEqualTo(password).hasSize(32);
        assertThat(new Secrets(secrets).databaseOwner()).isNotEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.resolve("database-app"))))
                .isEqualTo("rw-------");
        assertThat(new Secrets(secrets).auditKey()).hasSizeGreaterThan(40);
    }
}
