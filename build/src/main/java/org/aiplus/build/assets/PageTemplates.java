// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.assets;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import gg.jte.runtime.Constants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns page templates into Java sources, which the compiler then checks against the page records. */
final class PageTemplates {

    private final Path templates;
    private final Path output;

    PageTemplates(Path templates, Path output) {
        this.templates = templates;
        this.output = output;
    }

    void generate() throws IOException {
        SourceFiles.delete(output);
        Files.createDirectories(output);
        TemplateEngine engine = TemplateEngine.create(
                new DirectoryCodeResolver(templates),
                output,
                ContentType.Html,
                getClass().getClassLoader(),
                Constants.PACKAGE_NAME_PRECOMPILED);
        engine.setTrimControlStructures(true);
        engine.setBinaryStaticContent(true);
        engine.setHtmlPolicy(new StrictHtml());
        engine.generateAll();
    }
}
