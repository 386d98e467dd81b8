// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** R2: every package says in a sentence what it is for, and is checked for nulls. */
class PackageArchTest {

    private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");

    private static final Pattern SENTENCE = Pattern.compile("(?s)\\p{Lu}.{10,}?[.:](\\s.*)?");

    @Test
    void everyPackageHasASentenceAndIsNullMarked() {
        var bad = new TreeSet<String>();
        var folders = new TreeSet<Path>();
        Product.mainSources().forEach(file -> folders.add(file.getParent()));
        for (Path folder : folders) {
            Path info = folder.resolve("package-info.java");
            if (!Files.exists(info)) {
                bad.add(folder + ": no package-info.java");
                continue;
            }
            String text = Product.read(info);
            if (!text.contains("@NullMarked\npackage ")) {
                bad.add(info + ": no @NullMarked");
            }
            if (!SENTENCE.matcher(javadoc(text)).matches()) {
                bad.add(info + ": no first sentence");
            }
        }
        assertThat(bad)
                .as("R2, because an unmarked package escapes the null check and an undescribed one has no purpose")
                .isEmpty();
    }

    private static String javadoc(String source) {
        var comment = JAVADOC.matcher(source);
        return comment.find() ? comment.group(1).replaceAll("(?m)^\\s*\\*", "").strip() : "";
    }
}
