// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.assets;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hands the committed document of the API to the pages, as JSON, which the server reads without a further library. */
final class ApiDocument {

    private ApiDocument() {}

    /**
     * Converts the document.
     *
     * @param yaml the committed document
     * @param json the file to write
     */
    static void convert(Path yaml, Path json) throws IOException {
        var document = new YAMLMapper().readTree(Files.readAllBytes(yaml));
        Files.createDirectories(json.toAbsolutePath().getParent());
        Files.write(json, new JsonMapper().writeValueAsBytes(document));
    }
}
