// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Java the servers run on, and how. */
final class JavaOptions {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    @Option(
            names = "--java-home",
            paramLabel = "DIR",
            description = "Folder of the JDK that the servers run on (default: the one that runs this command).")
    @Nullable
    Path home;

    @Option(
            names = "--jvm-options",
            paramLabel = "OPTIONS",
            defaultValue = "",
            description =
                    "Further options of WildFly's virtual machine, for example \"-Xmx2g\" (its default is -Xmx384m).")
    String options = "";

    Path home() {
        return home == null
                ? Path.of(System.getProperty("java.home"))
                : home.toAbsolutePath().normalize();
    }

    List<String> jvmOptions() {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(options);
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                String word = matcher.group(group);
                if (word != null) {
                    words.add(word);
                }
            }
        }
        return List.copyOf(words);
    }
}
