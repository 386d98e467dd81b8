// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Joins the small modules of the web into one file, one request.
 *
 * <p>Each module is one enhancement that needs no other: so each becomes a block with its own names, and {@code import}
 * and {@code export} are refused. Comments on lines of their own and indentation are left out; nothing else is
 * rewritten, so what runs is what was written.
 */
final class Scripts {

    private final Path directory;

    Scripts(Path directory) {
        this.directory = directory;
    }

    byte[] join() throws IOException {
        StringBuilder joined = new StringBuilder();
        for (Path file : SourceFiles.in(directory)) {
            if (file.toString().endsWith(".js")) {
                joined.append("{\n")
                        .append(withoutComments(file, Files.readString(file, StandardCharsets.UTF_8)))
                        .append("}\n");
            }
        }
        return joined.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutComments(Path file, String script) throws IOException {
        if (script.contains("`")) {
            // Lines are trimmed below: that would change a text that runs over lines.
            throw new IOException(file + ": write texts with quotes, not with backticks");
        }
        StringBuilder kept = new StringBuilder();
        boolean inComment = false;
        for (String line : (Iterable<String>) script.lines()::iterator) {
            String text = line.strip();
            if (text.startsWith("import ") || text.startsWith("export ")) {
                throw new IOException(file + ": an enhancement stands alone; no import and no export");
            }
            inComment = inComment || text.startsWith("/*");
            if (!inComment && !text.isEmpty() && !text.startsWith("//")) {
                kept.append(text).append('\n');
            }
            inComment = inComment && !text.endsWith("*/");
        }
        return kept.toString();
    }
}
