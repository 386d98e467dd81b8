// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Answers are pinned to a version of the questions: what stands in a released one must never change. */
class ReleasedContentTest {

    private static final Path SETS = Path.of("src/main/resources/content/question-sets/solution");
    private static final Path CHECKSUMS = Path.of("src/test/resources/org/aiplus/questionnaire/released.sha256");

    @Test
    void releasedVersionsAreAsTheyWereReleased() throws IOException {
        var released = checksums();

        assertThat(released).isNotEmpty();
        for (var version : released.entrySet()) {
            assertThat(checksum(SETS.resolve(version.getKey())))
                    .as("version " + version.getKey() + " is released: change the questions in the next version")
                    .isEqualTo(version.getValue());
        }
    }

    @Test
    void everyVersionThatHasAnotherAfterItIsReleased() throws IOException {
        var versions = new ObjectMapper()
                .readValue(SETS.resolve("versions.json").toFile(), new TypeReference<List<String>>() {});

        assertThat(checksums().keySet())
                .as("add the version and its checksum to " + CHECKSUMS + " when the next one begins")
                .containsAll(versions.subList(0, versions.size() - 1));
    }

    private static Map<String, String> checksums() throws IOException {
        return Files.readAllLines(CHECKSUMS, StandardCharsets.UTF_8).stream()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));
    }

    /** Over names and bytes of all files, in order of their names. */
    private static String checksum(Path version) throws IOException {
        try (var files = Files.walk(version)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update((version.relativize(file).toString().replace('\\', '/') + "\n")
                        .getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
