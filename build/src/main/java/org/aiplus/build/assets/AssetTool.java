// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Entry point of the asset tools, run by the build of the web module.
 *
 * <p>Arguments: the module's directory. Reads {@code src/main/scss/app.scss}, {@code src/main/js/*.js}, {@code
 * src/main/marks/*}, {@code src/main/jte} and the document of the API; writes {@code target/generated-assets} (a resource root) and {@code
 * target/generated-sources/jte} (a source and resource root).
 */
public final class AssetTool {

    /** Where served files lie on the class path of the web module. */
    static final String PACKAGE_PATH = "org/aiplus/web/assets";

    /** Where the page of the API finds its document. */
    private static final String API_DOCUMENT = "org/aiplus/web/developers/openapi.json";

    private AssetTool() {}

    /**
     * Runs all steps.
     *
     * @param arguments one element: the directory of the web module
     * @throws IOException when a file cannot be read or written, or a style sheet does not compile
     */
    public static void main(String... arguments) throws IOException {
        Path module = Path.of(arguments[0]);
        Path sources = module.resolve("src/main");
        Path target = module.resolve("target");

        AssetWriter writer = new AssetWriter(target.resolve("generated-assets").resolve(PACKAGE_PATH));
        writer.clear();
        try (StyleSheets styles = new StyleSheets(target.resolve("govuk-frontend"))) {
            writer.add("app.css", styles.compile(sources.resolve("scss/app.scss")));
        }
        writer.add("app.js", new Scripts(sources.resolve("js")).join());
        for (Path mark : SourceFiles.in(sources.resolve("marks"))) {
            writer.add(String.valueOf(mark.getFileName()), Files.readAllBytes(mark));
        }
        writer.writeManifest();

        ApiDocument.convert(
                module.resolve("../api/openapi.yaml"),
                target.resolve("generated-assets").resolve(API_DOCUMENT));

        new PageTemplates(sources.resolve("jte"), target.resolve("generated-sources/jte")).generate();
    }
}
