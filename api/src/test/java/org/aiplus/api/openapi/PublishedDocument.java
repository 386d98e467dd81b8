// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.openapi;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/**
 * The document of the interface as the server makes it: the same generator over the same classes with the same
 * settings, only without the server.
 */
final class PublishedDocument {

    /** Where the server puts this archive. */
    private static final String CONTEXT = "/api";

    private static final Path CLASSES = Path.of("target", "classes");

    /** Told about enumerations of the features, whose codes our own filter adds. */
    private static final Logger GENERATOR = Logger.getLogger("io.smallrye.openapi");

    private PublishedDocument() {}

    static SmallRyeOpenAPI generate() {
        GENERATOR.setLevel(Level.SEVERE);
        return SmallRyeOpenAPI.builder()
                .withConfig(settings())
                .withIndex(index())
                .withApplicationClassLoader(PublishedDocument.class.getClassLoader())
                .enableStandardStaticFiles(false)
                .addFilter(new InContext())
                .build();
    }

    private static Config settings() {
        try {
            return new SmallRyeConfigBuilder()
                    .withSources(new PropertiesConfigSource(Objects.requireNonNull(
                            PublishedDocument.class.getResource("/META-INF/microprofile-config.properties"))))
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Index index() {
        var indexer = new Indexer();
        try (var files = Files.walk(CLASSES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                indexer.index(Files.newInputStream(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return indexer.complete();
    }

    /** Puts the context before each path, as the server does. */
    private static final class InContext implements OASFilter {

        @Override
        public void filterOpenAPI(OpenAPI document) {
            var paths = document.getPaths();
            paths.getPathItems().forEach((path, item) -> {
                paths.removePathItem(path);
                paths.addPathItem(CONTEXT + path, item);
            });
        }
    }
}
