// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leaves rendered pages in {@code target/gallery}, where a browser can open them without a server. */
public final class Gallery {

    private static final Path DIRECTORY = Path.of("target/gallery");

    private Gallery() {}

    /** Writes a page with the addresses of style sheet and script changed to files. */
    public static void keep(String name, String html) throws IOException {
        Files.createDirectories(DIRECTORY);
        Files.writeString(
                DIRECTORY.resolve(name + ".html"),
                html.replace("\"/assets/", "\"../generated-assets/org/aiplus/web/assets/"));
    }
}
