// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.developers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.developers.ApiReference.Operation;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Templates;
import org.aiplus.web.support.Texts;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DevelopersPageTest {

    private static final ApiReference REFERENCE = ReferenceReader.read("https://catalogue.example");

    @Test
    void everyOperationOfTheCommittedDocumentIsThere() throws IOException {
        var yaml = Files.readString(Path.of("..", "api", "openapi.yaml"), StandardCharsets.UTF_8);
        var committed = Pattern.compile("operationId: (\\w+)")
                .matcher(yaml)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(operations().stream().map(Operation::id)).containsExactlyInAnyOrderElementsOf(committed);
    }

    @Test
    void anExampleHasWhatTheOperationNeeds() {
        assertThat(operation("searchSolutions").example())
                .isEqualTo("curl -s \"https://catalogue.example/api/v1/solutions\"");
        assertThat(operation("reviseSolution").example()).isEqualTo("""
                        curl -s -X PUT "https://catalogue.example/api/v1/solutions/$REFERENCE" \\
                          -H "Authorization: Bearer $TOKEN" \\
                          -H "If-Match: $ETAG" \\
                          -H "Content-Type: application/json" \\
                          --data @body.json""");
        assertThat(operation("runImport").example())
                .contains("-H \"Content-Type: application/x-ndjson\"")
                .endsWith("--data-binary @file");
    }

    @Test
    void anAnswerLeadsToItsSchemaAndSharedRefusalsAreToldOnce() {
        var read = operation("readSolution");

        assertThat(read.answers()).extracting(ApiReference.Answer::status).containsExactly("200", "404");
        assertThat(read.answers().get(0).kind()).isEqualTo(new ApiReference.Kind("", "Solution"));
        assertThat(REFERENCE.everywhere())
                .extracting(ApiReference.Answer::status)
                .containsExactly("400", "401", "406", "429", "500", "503");
        assertThat(REFERENCE.schemas()).extracting(ApiReference.Schema::name).contains("Solution", "Problem");
    }

    @ParameterizedTest
    @EnumSource
    void thePageRendersInEveryLanguage(Language language) throws IOException {
        var frame = Frames.visitor(language, Theme.DEVICE, "/developers", "")
                .withTitle(Texts.in(language).get("developers.title"));
        var html = new String(
                Templates.render(
                        "developers/show", new DevelopersPage(frame, REFERENCE, List.of(ProblemCode.values()))),
                StandardCharsets.UTF_8);
        var file =
                Files.createDirectories(Path.of("target", "pages")).resolve("developers-" + language.path() + ".html");
        Files.writeString(file, html, StandardCharsets.UTF_8);

        assertThat(html)
                .contains("id=\"reviseSolution\"", "href=\"#schema-Solution\"", "id=\"schema-Solution\"")
                .contains("/problems/not-found");
        assertThat(Pattern.compile("href=\"#([\\w-]+)\"")
                        .matcher(html)
                        .results()
                        .map(match -> match.group(1)))
                .as("links within the page")
                .allSatisfy(target -> assertThat(html).contains("id=\"" + target + "\""));
    }

    private static List<Operation> operations() {
        return REFERENCE.groups().stream()
                .flatMap(group -> group.operations().stream())
                .toList();
    }

    private static Operation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
