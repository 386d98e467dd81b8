// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedDocumentTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void the_committed_document_describes_the_interface_as_it_is() throws IOException {
        var document = PublishedDocument.generate().toYAML();
        if (Boolean.getBoolean("aiplus.regenerate")) {
            Files.writeString(COMMITTED, document, UTF_8);
        }
        assertThat(COMMITTED)
                .as("api/openapi.yaml is generated: run ./mvnw test -pl api -am -Dtest=PublishedDocumentTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Daiplus.regenerate=true and commit it")
                .content(UTF_8)
                .isEqualTo(document);
    }
}
