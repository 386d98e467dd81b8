// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetToolsTest {

    @TempDir
    Path directory;

    @Test
    void otherContentHasAnotherName() {
        String name = AssetWriter.hashedName("app.css", bytes("a{}"));

        assertThat(name).matches("app\\.[0-9a-f]{12}\\.css").isEqualTo(AssetWriter.hashedName("app.css", bytes("a{}")));
        assertThat(AssetWriter.hashedName("app.css", bytes("b{}"))).isNotEqualTo(name);
    }

    @Test
    void theManifestKnowsEveryFileAndOldOnesGo() throws IOException {
        AssetWriter writer = new AssetWriter(directory);
        Files.writeString(directory.resolve("app.old.css"), "old");

        writer.clear();
        writer.add("b.js", bytes("b"));
        writer.add("a.css", bytes("a"));
        writer.writeManifest();

        assertThat(Files.readAllLines(directory.resolve("manifest.properties")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("a.css=a.");
        assertThat(directory.resolve("app.old.css")).doesNotExist();
        assertThat(SourceFiles.in(directory)).hasSize(5);
    }

    @Test
    void eachEnhancementKeepsItsNamesAndLosesItsComments() throws IOException {
        Files.writeString(directory.resolve("b.js"), "/* two\n lines */\nconst x = 2;\n");
        Files.writeString(directory.resolve("a.js"), "// one\n  const x = 1; // kept\n\n");

        assertThat(new String(new Scripts(directory).join(), StandardCharsets.UTF_8))
                .isEqualTo("{\nconst x = 1; // kept\n}\n{\nconst x = 2;\n}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import './other.js';", "export const x = 1;", "const x = `text`;"})
    void whatCannotBeJoinedIsRefused(String script) throws IOException {
        Files.writeString(directory.resolve("a.js"), script);

        assertThatThrownBy(() -> new Scripts(directory).join())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color:red\">a</p>",
                "<p onclick=\"go()\">a</p>",
                "<style>p{}</style>",
                "<iframe src=\"/x\"></iframe>",
                "<base href=\"/\">"
            })
    void markupThatTheBrowserWouldBlockStopsTheBuild(String html) throws IOException {
        Path templates = Files.createDirectories(directory.resolve("jte"));
        Files.writeString(templates.resolve("page.jte"), "@param String text\n" + html + "${text}");

        assertThatThrownBy(() -> new PageTemplates(templates, directory.resolve("out")).generate())
                .hasMessageContaining("page.jte");
    }

    @Test
    void aPlainPageBecomesASource() throws IOException {
        Path templates = Files.createDirectories(directory.resolve("jte"));
        Files.writeString(templates.resolve("page.jte"), "@param String text\n<p class=\"a\">${text}</p>");

        new PageTemplates(templates, directory.resolve("out")).generate();

        List<Path> written = SourceFiles.in(directory.resolve("out"));
        assertThat(written).anyMatch(file -> file.endsWith("JtepageGenerated.java"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
