// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import org.aiplus.build.launcher.console.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {
    private static final BackupHeader HEADER =
            new BackupHeader("1.2.0", Instant.parse("2026-11-20T08:30:00Z"), "17", "linux x86_64");

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read_again() throws IOException {
        Path file = written("hello");
        new BackupReader(file).extract(folder.resolve("out"));
        assertThat(folder.resolve("out/secrets/key")).hasContent("hello");
        assertThat(folder.resolve("out/empty")).isEmptyDirectory();
        assertThat(new BackupReader(file).header()).isEqualTo(HEADER);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_ends_early_is_damaged() throws IOException {
        byte[] bytes = Files.readAllBytes(written("x".repeat(100_000)));
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> new BackupReader(cut).extract(folder.resolve("out")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(cut + " is damaged")
                .hasMessageEndingWith("Nothing was changed.");
    }

    @Test
    void a_backup_whose_writing_did_not_finish_is_damaged() throws IOException {
        Path file = folder.resolve("unfinished");
        try (BackupWriter writer = new BackupWriter(file, HEADER)) {
            writer.bytes("a", new byte[] {1});
        }
        assertThatThrownBy(() -> new BackupReader(file).extract(folder.resolve("out")))
                .hasMessageContaining("its end is missing");
    }

    @Test
    void something_else_is_not_taken_for_a_backup() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear reader");
        assertThatThrownBy(() -> new BackupReader(text).header())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is not a backup that this version can read");
        assertThatThrownBy(() -> new BackupReader(folder.resolve("none")).header())
                .hasMessageContaining("There is no file");
    }

    @Test
    void a_changed_a_missing_and_an_added_file_are_named() {
        BackupManifest expected = manifest("a", "1");
        assertThatThrownBy(() -> expected.requireSame(manifest("a", "2"))).hasMessage("a was changed in it");
        assertThatThrownBy(() -> expected.requireSame(new BackupManifest())).hasMessage("a is missing in it");
        BackupManifest more = manifest("a", "1");
        more.add("b", new BackupManifest.Entry(1, "1"));
        assertThatThrownBy(() -> expected.requireSame(more)).hasMessage("b was added to it");
    }

    @Test
    void a_manifest_survives_being_written() throws IOException {
        BackupManifest manifest = manifest("postgresql/PG_VERSION", "ab");
        BackupManifest.parse(manifest.toJson()).requireSame(manifest);
        assertThatThrownBy(() -> BackupManifest.parse("{}".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void a_header_of_another_product_or_format_is_refused() {
        assertThatThrownBy(() -> header("{\"product\":\"Other\"}")).hasMessage("it is a backup of something else");
        assertThatThrownBy(() -> header("{\"product\":\"AI+ Catalogue\",\"format\":9}"))
                .hasMessageContaining("its format is 9");
        assertThatThrownBy(() -> header("{\"product\":\"AI+ Catalogue\",\"format\":1,\"createdAt\":\"then\"}"))
                .hasMessage("its header has no date");
    }

    private static BackupHeader header(String json) throws IOException {
        return BackupHeader.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static BackupManifest manifest(String path, String hash) {
        BackupManifest manifest = new BackupManifest();
        manifest.add(path, new BackupManifest.Entry(3, hash));
        return manifest;
    }

    private Path written(String secret) throws IOException {
        Path source = Files.writeString(folder.resolve("key"), secret);
        Path file = folder.resolve("backup.tar.gz");
        try (BackupWriter writer = new BackupWriter(file, HEADER)) {
            writer.folder("empty");
            writer.file("secrets/key", source);
            writer.file("secrets/gone", folder.resolve("gone"));
            writer.finish();
        }
        return file;
    }
}
