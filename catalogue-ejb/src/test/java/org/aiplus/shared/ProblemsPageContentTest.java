// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemsPageContentTest {

    private static final Path PAGE = Path.of("..", "docs", "api", "problems.md");

    @Test
    void thePageOfProblemsIsUpToDate() throws IOException {
        if (Boolean.getBoolean("aiplus.write-docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, ProblemsPage.text(), UTF_8);
        }
        assertThat(PAGE)
                .as("docs/api/problems.md is generated: run ./mvnw test -pl catalogue-ejb"
                        + " -Dtest=ProblemsPageContentTest -Daiplus.write-docs=true and commit it")
                .exists()
                .content(UTF_8)
                .isEqualTo(ProblemsPage.text());
    }
}
